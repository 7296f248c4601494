/**
 * The words of one sentence at a time, comparable: small letters, and apostrophes vanish, so that "didn't" is "didnt". A line is read in one pass over
 * the note's letters, which also tells where its sentences may end, into arrays that are used again for the next line; a sentence is a window on
 * them, and a word becomes a string only where a rule asks for it.
 */
import {
  apostrophe,
  beyond,
  digits,
  gap,
  isApostrophe,
  isDigit,
  lastLetter,
  mostSigns,
  nextKey,
  openingKey,
  signBits,
  signOf,
  stop,
} from '../key-table.ts';
import { codeOf, isCapitalIn, type Lexicon, noWord, numberIn, unknown } from './lexicon.ts';
import { trait } from './traits.ts';

/** What the rules about a sentence are given. */
export interface Words {
  readonly words: readonly string[];
  /** Which of them were written with a capital: names are. */
  readonly isCapital: readonly boolean[];
}

const hasApostrophe = /['’‘]/;
const apostrophes = /['’‘]/g;

/** "İ" alone is longer as a small letter: of a sentence that has it, nothing is known of capitals. */
const lengthened = '\u0130';

/** What "stop", "line" and "paragraph" begin with. */
const opensStop = 'slp';

/** Words, at first. */
const room = 64;

export class SaidWords implements Words {
  readonly lexicon: Lexicon;
  /** The words of the line from the sentence's first on: what the lexicon calls each, and whether it was written with a capital: names are (`codeOf`). */
  codes = new Int32Array(room);
  /** The sentence's first word, and how many it has. */
  first = 0;
  length = 0;
  /** Where a sentence of the line may end: full stops, exclamation and question marks, dots. */
  readonly stops: number[] = [];
  /** May the line hold a "full stop" or "new line" that was dictated? */
  maySpeakStops = false;
  #starts = new Int32Array(room);
  #ends = new Int32Array(room);
  #count = 0;
  #isAnyLengthened = false;
  /** What the offsets of words are of. */
  #text = '';
  #words: readonly string[] | null = null;
  #isCapital: readonly boolean[] | null = null;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the words of one sentence. */
  readAlone(text: string, start: number, end: number): this {
    this.read(text, start, end).#forgetCapitals(start, end);
    return this;
  }

  /** Reads the words of a line, of which the sentences are then shown one by one (`narrowTo`). */
  read(text: string, from: number, to: number): this {
    this.#makeRoom(to - from);
    this.#text = text;
    this.#isAnyLengthened = false;
    const { lexicon, codes, stops } = this;
    const { traits } = lexicon;
    const starts = this.#starts;
    const ends = this.#ends;
    let count = 0;
    this.maySpeakStops = false;
    stops.length = 0;
    let all = 0;
    for (let i = from; i < to; ) {
      const start = i;
      const first = text.charCodeAt(i);
      let letter = signOf(first);
      let head = 0;
      let tail = 0;
      while (letter !== gap && letter <= lastLetter) {
        tail = (tail << signBits) | (head >>> (32 - signBits));
        head = (head << signBits) | letter;
        i += 1;
        letter = i < to ? signOf(text.charCodeAt(i)) : gap;
      }
      if (letter !== gap && letter !== stop) {
        this.#count = count;
        i = this.#readMixed(start, to);
        count = this.#count;
        continue;
      }
      if (i > start) {
        const isLong = i - start > mostSigns;
        const number = isLong ? lexicon.numberOfLong(head, tail, text, start, i) : lexicon.numberAt(head, tail);
        starts[count] = start;
        ends[count] = i;
        codes[count] = codeOf(number, first >= 65 && first <= 90);
        all |= traits[number] as number;
        count += 1;
      }
      if (letter === stop) stops.push(i);
      i += 1;
    }
    this.#count = count;
    this.maySpeakStops ||= (all & trait.speaksStop) !== 0;
    return this.#show(0, this.#count);
  }

  /** A word with other signs than letters and digits in it, or what only looks like one; where it ends. */
  #readMixed(start: number, to: number): number {
    const text = this.#text;
    let end = start;
    let letters = 0;
    let isBeyond = false;
    for (; end < to; end += 1) {
      const letter = signOf(text.charCodeAt(end));
      if (letter === gap || letter === stop) break;
      if (letter === beyond) isBeyond = true;
      if (letter !== apostrophe) letters += 1;
    }
    // Apostrophes before a word are none of it.
    let first = start;
    while (first < end && signOf(text.charCodeAt(first)) === apostrophe) first += 1;
    if (letters > 0) this.#keepMixed(first, end, isBeyond);
    return end;
  }

  #keepMixed(start: number, end: number, isBeyond: boolean): void {
    const n = this.#count;
    this.#starts[n] = start;
    this.#ends[n] = end;
    this.#count = n + 1;
    const word = this.#cut(n);
    const first = this.#text.charAt(start);
    this.codes[n] = codeOf(this.lexicon.numberOf(word), first !== first.toLowerCase());
    if (opensStop.includes(word.charAt(0))) this.maySpeakStops = true;
    if (isBeyond && word.includes(lengthened.toLowerCase())) this.#isAnyLengthened = true;
  }

  #show(first: number, length: number): this {
    this.first = first;
    this.length = length;
    this.#words = null;
    this.#isCapital = null;
    return this;
  }

  /**
   * Shows the words of one sentence of the line that was read; sentences are asked for in order. False where it begins or ends within a word: that one is
   * to be read by itself.
   */
  narrowTo(start: number, end: number): boolean {
    const starts = this.#starts;
    const ends = this.#ends;
    let first = this.first + this.length;
    if (first > 0 && (ends[first - 1] as number) > start) first = 0;
    while (first < this.#count && (ends[first] as number) <= start) first += 1;
    let last = first;
    while (last < this.#count && (starts[last] as number) < end) last += 1;
    if (last > first && ((starts[first] as number) < start || (ends[last - 1] as number) > end)) return false;
    this.#show(first, last - first);
    this.#forgetCapitals(start, end);
    return true;
  }

  #forgetCapitals(start: number, end: number): void {
    if (!this.#isAnyLengthened || !this.#text.slice(start, end).includes(lengthened)) return;
    for (let n = 0; n < this.length; n += 1) this.codes[this.first + n] = codeOf(numberIn(this.codeAt(n)), false);
  }

  /** The same of words that were read elsewhere, without capitals. */
  readList(words: readonly string[]): this {
    this.#makeRoom(words.length * 2);
    words.forEach((word, n) => {
      this.codes[n] = codeOf(this.lexicon.numberOf(word), false);
    });
    this.#show(0, words.length);
    this.#words = words;
    return this;
  }

  /** Of two signs at least one is no word. */
  #makeRoom(signs: number): void {
    const needed = (signs >> 1) + 1;
    if (needed <= this.codes.length) return;
    this.codes = new Int32Array(needed);
    this.#starts = new Int32Array(needed);
    this.#ends = new Int32Array(needed);
  }

  codeAt(n: number): number {
    return this.codes[this.first + n] as number;
  }

  /** Empty beyond the last one. */
  wordAt(n: number): string {
    const number = n >= 0 && n < this.length ? numberIn(this.codeAt(n)) : noWord;
    if (number !== unknown) return this.lexicon.words[number] as string;
    return this.#words ? (this.#words[n] as string) : this.#cut(this.first + n);
  }

  #cut(n: number): string {
    const word = this.#text.slice(this.#starts[n], this.#ends[n]).toLowerCase();
    return hasApostrophe.test(word) ? word.replaceAll(apostrophes, '') : word;
  }

  /** What a word that the lexicon does not know is looked up by (`openingKey`). */
  keyAt(n: number): number {
    if (this.#words) return openingKey(this.#words[n] as string);
    const text = this.#text;
    const start = this.#starts[this.first + n] as number;
    const end = this.#ends[this.first + n] as number;
    if (isDigit(text.charCodeAt(start))) return digits;
    let key = 0;
    for (let at = start, letters = 0; at < end && letters < 4; at += 1) {
      const code = text.charCodeAt(at);
      if (isApostrophe(code)) continue;
      key = nextKey(key, code >= 65 && code <= 90 ? code + 32 : code);
      letters += 1;
    }
    return key;
  }

  get words(): readonly string[] {
    if (this.#words) return this.#words;
    const words: string[] = [];
    for (let n = 0; n < this.length; n += 1) words.push(this.wordAt(n));
    this.#words = words;
    return words;
  }

  get isCapital(): readonly boolean[] {
    if (this.#isCapital) return this.#isCapital;
    const isCapital: boolean[] = [];
    for (let n = 0; n < this.length; n += 1) isCapital.push(isCapitalIn(this.codeAt(n)));
    this.#isCapital = isCapital;
    return isCapital;
  }

  /** Which rules have something to look at among these words (`trait`). */
  traits(from = 0, to = this.length): number {
    const { traits } = this.lexicon;
    const end = Math.min(to, this.length);
    let all = 0;
    for (let n = Math.max(0, from); n < end; n += 1) all |= traits[numberIn(this.codeAt(n))] as number;
    return all;
  }

  /** The sentence apart from this reader, to be kept beside others. */
  copy(): Words {
    return { words: this.words, isCapital: this.isCapital };
  }
}

/**
 * The words of one sentence at a time, comparable: small letters, and apostrophes vanish, so that "didn't" is "didnt". Read in one pass over
 * the note's letters into arrays that are used again for the next sentence; a word becomes a string only where a rule asks for it.
 */
import { digits, isApostrophe, isDigit, nextKey, openingKey } from '../key-table.ts';
import { codeOf, isCapitalIn, type Lexicon, noWord, numberIn, unknown } from './lexicon.ts';

/** What the rules about a sentence are given. */
export interface Words {
  readonly words: readonly string[];
  /** Which of them were written with a capital: names are. */
  readonly isCapital: readonly boolean[];
}

const inWord = 1;
const apostrophe = 2;
const hasApostrophe = /['’‘]/;
const apostrophes = /['’‘]/g;

/** Small letters, digits, and what joins words: "a&e", "n/a". */
const plainSigns = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyz0123456789/&') plainSigns[sign.charCodeAt(0)] = inWord;
plainSigns[39] = apostrophe;

function signOf(code: number): number {
  if (code < 128) return plainSigns[code] as number;
  if (isApostrophe(code)) return apostrophe;
  return code >= 0xaa && code !== 0xab && code !== 0xbb && (code < 0x2000 || code > 0x206f) ? inWord : 0;
}

/** Words, at first. */
const room = 64;

export class SaidWords implements Words {
  readonly lexicon: Lexicon;
  length = 0;
  /** What the lexicon calls each word, and whether it was written with a capital: names are (`codeOf`). */
  codes = new Int32Array(room);
  #starts = new Int32Array(room);
  #ends = new Int32Array(room);
  #lower = '';
  #words: readonly string[] | null = null;
  #isCapital: readonly boolean[] | null = null;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the words between two offsets; `lower` is `text` in small letters. Where its length is another, nothing is known of capitals. */
  read(text: string, lower: string, from: number, to: number): this {
    this.#makeRoom(to - from);
    this.#lower = lower;
    this.#words = null;
    this.#isCapital = null;
    const isAligned = lower.length === text.length;
    const { lexicon, codes } = this;
    const starts = this.#starts;
    const ends = this.#ends;
    let count = 0;
    for (let i = from; i < to; i += 1) {
      const first = lower.charCodeAt(i);
      if (signOf(first) !== inWord) continue;
      const start = i;
      let key = nextKey(0, first);
      for (i += 1; i < to; i += 1) {
        const code = lower.charCodeAt(i);
        const sign = signOf(code);
        if (sign === inWord) key = nextKey(key, code);
        else if (sign !== apostrophe) break;
      }
      starts[count] = start;
      ends[count] = i;
      codes[count] = codeOf(lexicon.numberAt(key, lower, start, i), isAligned && text.charCodeAt(start) !== first);
      count += 1;
    }
    this.length = count;
    return this;
  }

  /** The same of words that were read elsewhere, without capitals. */
  readList(words: readonly string[]): this {
    this.#makeRoom(words.length * 2);
    words.forEach((word, n) => {
      this.codes[n] = codeOf(this.lexicon.numberOf(word), false);
    });
    this.length = words.length;
    this.#words = words;
    this.#isCapital = null;
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

  /** Empty beyond the last one. */
  wordAt(n: number): string {
    const number = n >= 0 && n < this.length ? numberIn(this.codes[n] as number) : noWord;
    if (number !== unknown) return this.lexicon.words[number] as string;
    return this.#words ? (this.#words[n] as string) : this.#cut(n);
  }

  #cut(n: number): string {
    const word = this.#lower.slice(this.#starts[n], this.#ends[n]);
    return hasApostrophe.test(word) ? word.replaceAll(apostrophes, '') : word;
  }

  /** What a word that the lexicon does not know is looked up by (`openingKey`). */
  keyAt(n: number): number {
    if (this.#words) return openingKey(this.#words[n] as string);
    const lower = this.#lower;
    const start = this.#starts[n] as number;
    const end = this.#ends[n] as number;
    if (isDigit(lower.charCodeAt(start))) return digits;
    let key = 0;
    for (let at = start, letters = 0; at < end && letters < 4; at += 1) {
      const code = lower.charCodeAt(at);
      if (isApostrophe(code)) continue;
      key = nextKey(key, code);
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
    for (let n = 0; n < this.length; n += 1) isCapital.push(isCapitalIn(this.codes[n] as number));
    this.#isCapital = isCapital;
    return isCapital;
  }

  /** Which rules have something to look at among these words (`trait`). */
  traits(from = 0, to = this.length): number {
    const { traits } = this.lexicon;
    const end = Math.min(to, this.length);
    let all = 0;
    for (let n = Math.max(0, from); n < end; n += 1) all |= traits[numberIn(this.codes[n] as number)] as number;
    return all;
  }

  /** The sentence apart from this reader, to be kept beside others. */
  copy(): Words {
    return { words: this.words, isCapital: this.isCapital };
  }
}

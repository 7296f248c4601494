/**
 * The words that a checklist's patterns name, by number. A word of a note is looked up once, straight from the note's letters, and compared
 * as a number from then on. Numbers follow the alphabet.
 *
 * Knows nothing of the note: it is made once for a checklist.
 */
import { gap, lastPlain, signBits, signOf } from '../key-table.ts';
import { shortForms } from './short-forms.ts';
import { isMember, isShaped, listedClass, wordsOfOpenClass } from './word-classes.ts';

/** The place where anything may stand, or nothing. */
export const anything = 0;

/** One place in a pattern, as it is written: "met|saw|@kin|visit*". */
export interface Place {
  /** As written. */
  readonly anyOf: readonly string[];
  /** Names a class. */
  readonly isClass: boolean;
  /** What `allows` is asked by. */
  readonly number: number;
  /** Classes that no list can hold, since a capital or a shape may make a member. */
  readonly classes: readonly string[];
  /** Beginnings of words ("visit*"). */
  readonly stems: readonly string[];
}

/** A word as the table has it: its number, in small letters or with a capital. */
export function codeOf(number: number, isCapital: boolean): number {
  return number * 2 + (isCapital ? 1 : 0);
}

export function numberIn(code: number): number {
  return code >> 1;
}

export function isCapitalIn(code: number): boolean {
  return (code & 1) === 1;
}

/** A class that no list can hold. */
export function isOpenClass(word: string): boolean {
  return word.startsWith('@') && listedClass(word) === null;
}

/** The words that an alternative of a place names, by itself or as a class. */
function wordsNamed(word: string): Iterable<string> {
  if (word.startsWith('@')) return listedClass(word) ?? wordsOfOpenClass;
  return word.endsWith('*') || word === '' ? [] : [word];
}

/** Where a word is looked for first; two numbers hold its last letters (`signBits`). */
function slotOf(head: number, tail: number): number {
  const mixed = Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Numbers a slot: the word's last letters in two, its own number, and where its letters begin. */
const slotWidth = 4;

/** In no class by itself. */
const plainWord = 'x';

/** A word that the lexicon does not know. Of a place it is told no more than that such a word may stand there. */
export const unknown = 0;
/** Where the sentence has no more words. */
export const noWord = 1;

export class Lexicon {
  /** By number. */
  readonly words: readonly string[];
  /** By number: which rules need to see that word. */
  readonly traits: Uint16Array;
  readonly #numbers: ReadonlyMap<string, number>;
  /**
   * Where a word is looked up by its last letters, four numbers a word; the first is zero where there is none. Its letters are in `#letters`: those of all words
   * in one row, with a zero behind each. A short form has its word's number.
   */
  readonly #slots: Int32Array;
  readonly #letters: Uint16Array;
  readonly #last: number;
  /** Made when a pattern is first tried that has it: most patterns of a checklist are never tried on a note. */
  readonly #places = new Map<string, Place>();
  /** All places of all patterns: as written, and the same taken apart. */
  readonly #written: ReadonlyMap<string, readonly string[]>;
  readonly #classes = new Map<string, readonly number[]>();
  /**
   * A row a word, and a bit a place. What may stand beside a word is asked for many patterns at once: the answers lie side by side, where a row
   * a place had them all over half a megabyte.
   */
  readonly #table: Int32Array;
  readonly #width: number;
  #told: readonly number[] | null = null;
  /** So many places have a bit. */
  #made = anything + 1;

  /**
   * `written`: places by how they are written. `others`: words that other rules look for, with one bit a rule, and none for words that are
   * only counted.
   */
  constructor(written: ReadonlyMap<string, readonly string[]>, others: ReadonlyMap<string, number> = new Map()) {
    this.#written = written;
    const named = new Set<string>();
    for (const anyOf of written.values()) for (const word of anyOf) named.add(word);
    const words = new Set<string>();
    for (const word of named) for (const one of wordsNamed(word)) words.add(one);
    const known = [...new Set([...words, ...others.keys()])].filter((word) => word !== '' && !isShort(word, words)).sort();
    this.words = ['', '', ...known];
    const numbers = new Map(known.map((word, n) => [word, n + 2]));
    for (const [short, whole] of shortForms) if (words.has(whole)) numbers.set(short, numbers.get(whole) as number);
    this.#numbers = numbers;
    let size = 16;
    while (size < numbers.size * 4) size *= 2;
    this.#last = size - 1;
    this.#slots = new Int32Array(size * slotWidth);
    let letters = 0;
    for (const word of numbers.keys()) letters += word.length + 1;
    this.#letters = new Uint16Array(letters);
    letters = 0;
    for (const [word, number] of numbers) {
      this.#keep(word, number, letters);
      letters += word.length + 1;
    }
    this.traits = new Uint16Array(this.words.length);
    for (const [word, bits] of others) this.#addTraits(this.numberOf(word), bits);
    this.#width = (written.size >> 5) + 1;
    const codes = this.words.length * 2;
    this.#table = new Int32Array(this.#width * codes);
    for (let code = 0; code < codes; code += 1) this.#allowCode(anything, code);
  }

  #keep(word: string, number: number, begin: number): void {
    let head = 0;
    let tail = 0;
    for (let i = 0; i < word.length; i += 1) {
      const letter = signOf(word.charCodeAt(i));
      // No plain word: it is looked up by itself.
      if (letter === gap || letter > lastPlain) return;
      tail = (tail << signBits) | (head >>> (32 - signBits));
      head = (head << signBits) | letter;
      this.#letters[begin + i] = word.charCodeAt(i);
    }
    let slot = slotOf(head, tail) & this.#last;
    while (this.#slots[slot * slotWidth] !== 0) slot = (slot + 1) & this.#last;
    this.#slots.set([head, tail, number, begin], slot * slotWidth);
  }

  #addTraits(number: number, bits: number): void {
    this.traits[number] = (this.traits[number] as number) | bits;
  }

  /** The members of a class, as codes. */
  #codesOf(name: string): readonly number[] {
    const known = this.#classes.get(name);
    if (known) return known;
    const listed = listedClass(name);
    const codes = listed ? this.#bothCodes(listed) : this.#codesOfOpen(name);
    this.#classes.set(name, codes);
    return codes;
  }

  /** However they are written. */
  #bothCodes(words: Iterable<string>): number[] {
    const codes: number[] = [];
    for (const word of words) {
      const number = this.#numbers.get(word);
      if (number !== undefined) codes.push(codeOf(number, false), codeOf(number, true));
    }
    return codes;
  }

  #codesOfOpen(name: string): number[] {
    const told = this.#toldApart();
    const codes: number[] = [];
    // All words that no class names and no shape tells apart are members alike, with a capital: 1,500 of them were asked one by one for each class.
    if (isMember(name, plainWord, true)) {
      const apart = new Set(told);
      for (let number = noWord + 1; number < this.words.length; number += 1) if (!apart.has(number)) codes.push(codeOf(number, true));
    }
    for (const number of told)
      for (const isCapital of [false, true])
        if (isMember(name, this.words[number] as string, isCapital)) codes.push(codeOf(number, isCapital));
    return codes;
  }

  /** The numbers of words that a class names or a shape tells. */
  #toldApart(): readonly number[] {
    this.#told ??= [
      ...new Set([...this.#numbers].filter(([word]) => wordsOfOpenClass.has(word) || isShaped(word, false)).map(([, number]) => number)),
    ];
    return this.#told;
  }

  #addPlace(anyOf: readonly string[]): Place {
    const number = this.#made;
    this.#made += 1;
    const named = anyOf.filter((word) => word.startsWith('@'));
    const classes = named.filter(isOpenClass);
    const stems = anyOf.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    for (const code of this.#bothCodes(anyOf)) this.#allowCode(number, code);
    for (const stem of stems) this.#allowStem(number, stem);
    for (const name of named) for (const code of this.#codesOf(name)) this.#allowCode(number, code);
    if (classes.length > 0 || stems.length > 0) for (const isCapital of [false, true]) this.#allowCode(number, codeOf(unknown, isCapital));
    return { anyOf, isClass: named.length > 0, number, classes, stems };
  }

  #allowCode(place: number, code: number): void {
    const at = code * this.#width + (place >> 5);
    this.#table[at] = (this.#table[at] as number) | (1 << (place & 31));
  }

  /** Words with the same beginning stand together; a stem of nothing is any word. */
  #allowStem(place: number, stem: string): void {
    let low = noWord + 1;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < stem) low = middle + 1;
      else high = middle;
    }
    for (let n = low; this.words[n]?.startsWith(stem); n += 1)
      for (const isCapital of [false, true]) this.#allowCode(place, codeOf(n, isCapital));
  }

  /** A place that was named when this was made. */
  placeOf(written: string): Place {
    const known = this.#places.get(written);
    if (known) return known;
    const anyOf = this.#written.get(written);
    if (anyOf === undefined) throw new Error('A place that is in no pattern');
    const place = this.#addPlace(anyOf);
    this.#places.set(written, place);
    return place;
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? unknown;
  }

  /** The number of a plain word of no more than `mostSigns` letters, by all of them. */
  numberAt(head: number, tail: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(head, tail) & this.#last; ; slot = (slot + 1) & this.#last) {
      const at = slot * slotWidth;
      const found = slots[at];
      if (found === head && slots[at + 1] === tail) return slots[at + 2] as number;
      if (found === 0) return unknown;
    }
  }

  /** The same of a longer one, which stands between two offsets, whatever its capitals. */
  numberOfLong(head: number, tail: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(head, tail) & this.#last; slots[slot * slotWidth] !== 0; slot = (slot + 1) & this.#last) {
      const at = slot * slotWidth;
      const isAlike = slots[at] === head && slots[at + 1] === tail;
      if (isAlike && this.#isSpelt(slots[at + 3] as number, text, start, end)) return slots[at + 2] as number;
    }
    return unknown;
  }

  /** Is the word whose letters begin at `begin` what stands between two offsets, but for capitals? */
  #isSpelt(begin: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    let letter = begin;
    for (let i = start; i < end; i += 1) {
      if (signOf(text.charCodeAt(i)) !== signOf(letters[letter] as number)) return false;
      letter += 1;
    }
    return letters[letter] === 0;
  }

  /** May a word of this code stand at the place of that number? Of `unknown` words: may any? */
  allows(place: number, code: number): boolean {
    return ((this.#table[code * this.#width + (place >> 5)] as number) & (1 << (place & 31))) !== 0;
  }
}

/** Short for another of these words. */
function isShort(word: string, words: ReadonlySet<string>): boolean {
  return words.has(shortForms.get(word) ?? '');
}

/** Is a word that the lexicon does not know in one of these classes? */
export function isInClass(classes: readonly string[], word: string, isCapital: boolean): boolean {
  for (const name of classes) if (isMember(name, word, isCapital)) return true;
  return false;
}

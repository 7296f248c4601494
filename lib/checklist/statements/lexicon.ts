/**
 * The words that a checklist's patterns name, by number. A word of a note is looked up once, straight from the note's letters, and compared
 * as a number from then on. Numbers follow the alphabet.
 *
 * Knows nothing of the note: it is made once for a checklist.
 */
import { isApostrophe, nextKey } from '../key-table.ts';
import { shortForms } from './short-forms.ts';
import { isMember, isShaped, listedClass, wordsOfOpenClass } from './word-classes.ts';

/** The row of a place where anything may stand, or nothing. */
export const anything = 0;

/** One place in a pattern, as it is written: "met|saw|@kin|visit*". */
export interface Place {
  /** As written. */
  readonly anyOf: readonly string[];
  /** Names a class. */
  readonly isClass: boolean;
  /** Where its row begins in the table of which known words may stand there. */
  readonly row: number;
  /** The same for words that are written with a capital. */
  readonly capitalRow: number;
  /** Classes that no list can hold, since a capital or a shape may make a member. */
  readonly classes: readonly string[];
  /** Beginnings of words ("visit*"). */
  readonly stems: readonly string[];
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

function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i += 1) key = nextKey(key, word.charCodeAt(i));
  return key;
}

const none = -1;

/** In no class by itself. */
const plainWord = 'x';

/** A word that the lexicon does not know. Of a place it is told no more than that such a word may stand there. */
export const unknown = 0;
/** Where the sentence has no more words. */
export const noWord = 1;

export class Lexicon {
  /** By number. */
  readonly words: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** Where a word is looked up by the key of all its letters. */
  readonly #keys: Int32Array;
  readonly #found: Int32Array;
  /** As it is written there: a short form has its word's number. */
  readonly #spelt: string[];
  readonly #last: number;
  /** Made when a pattern is first tried that has it: most patterns of a checklist are never tried on a note. */
  readonly #places = new Map<string, Place>();
  /** All places of all patterns: as written, and the same taken apart. */
  readonly #written: ReadonlyMap<string, readonly string[]>;
  readonly #classRows = new Map<string, number>();
  /** A row a place and a bit a word. */
  readonly #table: Int32Array;
  readonly #width: number;
  #told: readonly number[] | null = null;
  /** So much of the table is filled. */
  #rows = 0;

  constructor(written: ReadonlyMap<string, readonly string[]>) {
    this.#written = written;
    const named = new Set<string>();
    for (const anyOf of written.values()) for (const word of anyOf) named.add(word);
    const words = new Set<string>();
    for (const word of named) for (const one of wordsNamed(word)) words.add(one);
    const known = [...words].filter((word) => !isShort(word, words)).sort();
    this.words = ['', '', ...known];
    const numbers = new Map(known.map((word, n) => [word, n + 2]));
    for (const [short, whole] of shortForms) if (words.has(whole)) numbers.set(short, numbers.get(whole) as number);
    this.#numbers = numbers;
    let size = 16;
    while (size < numbers.size * 4) size *= 2;
    this.#last = size - 1;
    this.#keys = new Int32Array(size).fill(none);
    this.#found = new Int32Array(size);
    this.#spelt = new Array(size).fill('');
    for (const [word, number] of this.#numbers) this.#keep(word, number);
    this.#width = (this.words.length >> 5) + 1;
    let classes = 0;
    for (const word of named) if (word.startsWith('@')) classes += 1;
    this.#table = new Int32Array(this.#width * 2 * (written.size + classes + 1)).fill(-1, 0, this.#width);
    this.#rows = this.#width;
  }

  #keep(word: string, number: number): void {
    const key = keyOf(word);
    let at = key & this.#last;
    while (this.#keys[at] !== none) at = (at + 1) & this.#last;
    this.#keys[at] = key;
    this.#found[at] = number;
    this.#spelt[at] = word;
  }

  #rowOfClass(name: string): number {
    return this.#classRows.get(name) ?? this.#addClass(name);
  }

  #addClass(name: string): number {
    const row = this.#rows;
    this.#rows += 2 * this.#width;
    this.#classRows.set(name, row);
    const capitalRow = row + this.#width;
    const listed = listedClass(name);
    if (listed) {
      for (const word of listed) this.#allowWord(row, word);
      this.#addRow(row, capitalRow);
      return row;
    }
    // All words that no class names and no shape tells apart are members alike, with a capital: 1,500 of them were asked one by one for each class.
    if (isMember(name, plainWord, true)) this.#allowAll(capitalRow, noWord + 1, this.words.length);
    for (const number of this.#toldApart()) {
      const word = this.words[number] as string;
      if (isMember(name, word, false)) this.#allow(row, number);
      if (isMember(name, word, true)) this.#allow(capitalRow, number);
      else this.#forbid(capitalRow, number);
    }
    return row;
  }

  /** The numbers of words that a class names or a shape tells. */
  #toldApart(): readonly number[] {
    this.#told ??= [...this.#numbers].filter(([word]) => wordsOfOpenClass.has(word) || isShaped(word, false)).map(([, number]) => number);
    return this.#told;
  }

  #addPlace(anyOf: readonly string[]): Place {
    const named = anyOf.filter((word) => word.startsWith('@'));
    const classRows = named.map((name) => this.#rowOfClass(name));
    const classes = named.filter(isOpenClass);
    const stems = anyOf.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const row = this.#rows;
    const capitalRow = classes.length > 0 ? row + this.#width : row;
    this.#rows = capitalRow + this.#width;
    for (const word of anyOf) this.#allowWord(row, word);
    for (const stem of stems) this.#allowStem(row, stem);
    if (classes.length > 0 || stems.length > 0) this.#allow(row, unknown);
    if (classes.length > 0) this.#addRow(row, capitalRow);
    for (const from of classRows) {
      this.#addRow(from, row);
      if (classes.length > 0) this.#addRow(from + this.#width, capitalRow);
    }
    return { anyOf, isClass: named.length > 0, row, capitalRow, classes, stems };
  }

  #addRow(from: number, to: number): void {
    for (let n = 0; n < this.#width; n += 1) {
      const at = to + n;
      this.#table[at] = (this.#table[at] as number) | (this.#table[from + n] as number);
    }
  }

  #allow(row: number, number: number): void {
    const at = row + (number >> 5);
    this.#table[at] = (this.#table[at] ?? 0) | (1 << (number & 31));
  }

  #forbid(row: number, number: number): void {
    const at = row + (number >> 5);
    this.#table[at] = (this.#table[at] ?? 0) & ~(1 << (number & 31));
  }

  /** From a number up to another, and not with it. */
  #allowAll(row: number, from: number, to: number): void {
    for (let number = from; number < to; ) {
      const isWhole = (number & 31) === 0 && number + 32 <= to;
      if (isWhole) this.#table[row + (number >> 5)] = -1;
      else this.#allow(row, number);
      number += isWhole ? 32 : 1;
    }
  }

  #allowWord(row: number, word: string): void {
    const number = this.#numbers.get(word);
    if (number !== undefined) this.#allow(row, number);
  }

  /** Words with the same beginning stand together; a stem of nothing is any word. */
  #allowStem(row: number, stem: string): void {
    if (stem === '') {
      this.#allowAll(row, noWord + 1, this.words.length);
      return;
    }
    let low = noWord + 1;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < stem) low = middle + 1;
      else high = middle;
    }
    for (let n = low; this.words[n]?.startsWith(stem); n += 1) this.#allow(row, n);
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

  /** The number of the word between two offsets, in small letters and whatever apostrophes; `key` is that of its letters. */
  numberAt(key: number, text: string, start: number, end: number): number {
    for (let at = key & this.#last; ; at = (at + 1) & this.#last) {
      const found = this.#keys[at];
      if (found === none) return unknown;
      if (found !== key) continue;
      if (isSame(this.#spelt[at] as string, text, start, end)) return this.#found[at] as number;
    }
  }

  /** May a word of this number stand in that row? Of `unknown` words: may any? */
  allows(row: number, number: number): boolean {
    return ((this.#table[row + (number >> 5)] as number) & (1 << (number & 31))) !== 0;
  }
}

/** Short for another of these words. */
function isShort(word: string, words: ReadonlySet<string>): boolean {
  return words.has(shortForms.get(word) ?? '');
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  let letter = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === word.charCodeAt(letter)) letter += 1;
    else if (!isApostrophe(code)) return false;
  }
  return letter === word.length;
}

/** Is a word that the lexicon does not know in one of these classes? */
export function isInClass(classes: readonly string[], word: string, isCapital: boolean): boolean {
  for (const name of classes) if (isMember(name, word, isCapital)) return true;
  return false;
}

/**
 * The words that a checklist's patterns name, by number. A word of a note is looked up once, straight from the note's letters, and compared
 * as a number from then on. Numbers follow the alphabet.
 *
 * Knows nothing of the note: it is made once for a checklist.
 */
import { isApostrophe, nextKey } from '../key-table.ts';
import { isMember, listedClass, wordsOfOpenClass } from './word-classes.ts';

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

function isOpenClass(word: string): boolean {
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
  readonly #last: number;
  readonly #places = new Map<string, Place>();
  readonly #classRows = new Map<string, number>();
  /** A row a place and a bit a word. */
  readonly #table: Int32Array;
  readonly #width: number;
  /** So much of the table is filled. */
  #rows = 0;

  /** `written`: all places of all patterns. */
  constructor(written: ReadonlySet<string>) {
    const places = [...written].map((place) => ({ place, anyOf: place.split('|') }));
    const named = new Set<string>();
    for (const { anyOf } of places) for (const word of anyOf) named.add(word);
    const words = new Set<string>();
    for (const word of named) for (const one of wordsNamed(word)) words.add(one);
    const known = [...words].sort();
    this.words = ['', '', ...known];
    this.#numbers = new Map(known.map((word, n) => [word, n + 2]));
    let size = 16;
    while (size < this.words.length * 4) size *= 2;
    this.#last = size - 1;
    this.#keys = new Int32Array(size).fill(none);
    this.#found = new Int32Array(size);
    for (const [word, number] of this.#numbers) this.#keep(keyOf(word), number);
    this.#width = (this.words.length >> 5) + 1;
    const classes = [...named].filter((word) => word.startsWith('@'));
    this.#table = new Int32Array(this.#width * 2 * (written.size + classes.length + 1)).fill(-1, 0, this.#width);
    this.#rows = this.#width;
    for (const name of classes) this.#addClass(name);
    for (const { place, anyOf } of places) this.#places.set(place, this.#addPlace(anyOf));
  }

  #keep(key: number, number: number): void {
    let at = key & this.#last;
    while (this.#keys[at] !== none) at = (at + 1) & this.#last;
    this.#keys[at] = key;
    this.#found[at] = number;
  }

  #addClass(name: string): void {
    const row = this.#rows;
    this.#rows += 2 * this.#width;
    this.#classRows.set(name, row);
    const listed = listedClass(name);
    for (const word of listed ?? this.#numbers.keys()) {
      if (listed || isMember(name, word, false)) this.#allowWord(row, word);
      if (listed || isMember(name, word, true)) this.#allowWord(row + this.#width, word);
    }
  }

  #addPlace(anyOf: readonly string[]): Place {
    const named = anyOf.filter((word) => word.startsWith('@'));
    const classes = named.filter(isOpenClass);
    const stems = anyOf.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const row = this.#rows;
    const capitalRow = classes.length > 0 ? row + this.#width : row;
    this.#rows = capitalRow + this.#width;
    for (const word of anyOf) this.#allowWord(row, word);
    for (const stem of stems) this.#allowStem(row, stem);
    if (classes.length > 0 || stems.length > 0) this.#allow(row, unknown);
    if (classes.length > 0) this.#addRow(row, capitalRow);
    for (const name of named) {
      const from = this.#classRows.get(name) as number;
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

  #allowWord(row: number, word: string): void {
    const number = this.#numbers.get(word);
    if (number !== undefined) this.#allow(row, number);
  }

  /** Words with the same beginning stand together. */
  #allowStem(row: number, stem: string): void {
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
    const place = this.#places.get(written);
    if (!place) throw new Error('A place that is in no pattern');
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
      const number = this.#found[at] as number;
      if (isSame(this.words[number] as string, text, start, end)) return number;
    }
  }

  /** May a word of this number stand in that row? Of `unknown` words: may any? */
  allows(row: number, number: number): boolean {
    return ((this.#table[row + (number >> 5)] as number) & (1 << (number & 31))) !== 0;
  }
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

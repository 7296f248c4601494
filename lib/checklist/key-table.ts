/**
 * What is kept by a word's key (`openingKey`), to be looked up for every word of a note: nearly all look-ups find nothing, and say so after
 * one or two comparisons of numbers.
 */

/** A word's letters as a number, letter by letter from zero. */
export function nextKey(key: number, code: number): number {
  return (Math.imul(key, 131) + code) & 0x3fffffff;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** They vanish from words. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

/**
 * What a sign is to a word. Letters and digits have numbers of their own, and a capital has its letter's; then come "/" and "&", which join words ("a&e",
 * "n/a"), letters of other alphabets, apostrophes, which vanish, and what may end a sentence. All else is a gap.
 */
export const gap = 0;
export const lastLetter = 38;
export const lastPlain = 40;
export const beyond = 41;
export const apostrophe = 42;
export const stop = 43;
const signs = new Uint8Array(128);
// None is a multiple of 16: see `mostSigns`.
[...'abcdefghijklmnopqrstuvwxyz0123456789/&'].forEach((letter, n) => {
  const sign = n + 1 + Math.floor(n / 15);
  signs[letter.charCodeAt(0)] = sign;
  signs[letter.toUpperCase().charCodeAt(0)] = sign;
});
signs[39] = apostrophe;
for (const ends of '.!?') signs[ends.charCodeAt(0)] = stop;

export function signOf(code: number): number {
  return code < 128 ? (signs[code] as number) : signBeyond(code);
}

function signBeyond(code: number): number {
  if (isApostrophe(code)) return apostrophe;
  if (code === 0x2026) return stop;
  return code >= 0xaa && code !== 0xab && code !== 0xbb && (code < 0x2000 || code > 0x206f) ? beyond : gap;
}

/** The last letters of a word, so many bits a letter, fill two numbers. */
export const signBits = 6;
/** All letters of a word that has no more than these are told by the two numbers: of a longer one the last four bits are taken, and never none. */
export const mostSigns = 10;

/** Words that begin with a digit are looked up together. */
export const digits = nextKey(0, 48);

/** What a word of a sentence is looked up by: its first four letters. */
export function openingKey(word: string): number {
  if (isDigit(word.charCodeAt(0))) return digits;
  let key = 0;
  for (let i = 0; i < word.length && i < 4; i += 1) key = nextKey(key, word.charCodeAt(i));
  return key;
}

const none = -1;

export class KeyTable<T> {
  readonly #keys: Int32Array;
  readonly #kept: (T | undefined)[];
  readonly #last: number;

  constructor(all: ReadonlyMap<number, T>) {
    let size = 16;
    while (size < all.size * 4) size *= 2;
    this.#last = size - 1;
    this.#keys = new Int32Array(size).fill(none);
    this.#kept = new Array(size).fill(undefined);
    for (const [key, one] of all) {
      let at = key & this.#last;
      while (this.#keys[at] !== none) at = (at + 1) & this.#last;
      this.#keys[at] = key;
      this.#kept[at] = one;
    }
  }

  get(key: number): T | undefined {
    for (let at = key & this.#last; ; at = (at + 1) & this.#last) {
      const found = this.#keys[at];
      if (found === key) return this.#kept[at];
      if (found === none) return undefined;
    }
  }
}

/**
 * Lists by a word's key (`openingKey`), to be looked up for every word of a note: nearly all look-ups find nothing, and say so after
 * one or two comparisons of numbers.
 */

const none = -1;

export class KeyTable<T> {
  readonly #keys: Int32Array;
  readonly #lists: (readonly T[] | undefined)[];
  readonly #last: number;

  constructor(lists: ReadonlyMap<number, readonly T[]>) {
    let size = 16;
    while (size < lists.size * 4) size *= 2;
    this.#last = size - 1;
    this.#keys = new Int32Array(size).fill(none);
    this.#lists = new Array(size).fill(undefined);
    for (const [key, list] of lists) {
      let at = key & this.#last;
      while (this.#keys[at] !== none) at = (at + 1) & this.#last;
      this.#keys[at] = key;
      this.#lists[at] = list;
    }
  }

  get(key: number): readonly T[] | undefined {
    for (let at = key & this.#last; ; at = (at + 1) & this.#last) {
      const found = this.#keys[at];
      if (found === key) return this.#lists[at];
      if (found === none) return undefined;
    }
  }
}

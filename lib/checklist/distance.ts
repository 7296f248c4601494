/** Slips of the keyboard. Made to say no quickly: every unknown label of a note is held against every heading of the checklist. */

/** A word with what makes a quick no possible. */
export interface Spelt {
  readonly words: string;
  /** One bit a letter that is in it. */
  readonly letters: number;
}

export function spell(words: string): Spelt {
  let letters = 0;
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
  }
  return { words, letters };
}

function bits(value: number): number {
  let rest = value;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours each count one. More than `most` is told as `most + 1`: so only the cells
 * near the diagonal are filled, for any other is further away than that.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  const rows = new Uint8Array(3 * width);
  for (let j = 0; j < width; j += 1) rows[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const row = (i % 3) * width;
    const previous = ((i + 2) % 3) * width;
    const before = ((i + 1) % 3) * width;
    const from = Math.max(1, i - most);
    const to = Math.min(width - 1, i + most);
    rows[row + from - 1] = from === 1 ? i : most + 1;
    // The row above ends one cell earlier.
    if (i > 1 && i + most < width) rows[previous + i + most] = most + 1;
    let best = from === 1 ? i : most + 1;
    for (let j = from; j <= to; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((rows[previous + j] ?? 0) + 1, (rows[row + j - 1] ?? 0) + 1, (rows[previous + j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (rows[before + j - 2] ?? 0) + 1);
      rows[row + j] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
  }
  return Math.min(most + 1, rows[(a.length % 3) * width + b.length] ?? 0);
}

/** How many slips a heading of this length may hold and still be that heading. */
export function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 7) return 1;
  return length < 14 ? 2 : 3;
}

function isSameLetters(a: string, b: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  return sorted(a) === sorted(b);
}

/** The same first letter, and within it and the next two room for one slip only. */
function isSameOpening(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [a1, a2, b1, b2] = [a.charCodeAt(1), a.charCodeAt(2), b.charCodeAt(1), b.charCodeAt(2)];
  return a1 === b1 || a2 === b2 || a1 === b2 || a2 === b1;
}

/**
 * True when `written` is a slip of the keyboard away from `known`. The first letter must stand, and in a short word the first two when a
 * letter is replaced: "riks" is risks, "pain" is not plan.
 */
export function isSlipOf(written: Spelt, known: Spelt): boolean {
  const most = slipsAllowed(Math.min(written.words.length, known.words.length));
  if (most === 0 || Math.abs(written.words.length - known.words.length) > most) return false;
  if (!isSameOpening(written.words, known.words)) return false;
  // Each slip changes at most two letters of the set: one goes, one comes.
  if (bits(written.letters ^ known.letters) > 2 * most) return false;
  const distance = spellingDistance(written.words, known.words, most);
  if (distance > most) return false;
  const isReplaced = written.words.length === known.words.length && known.words.length < 7 && distance === 1;
  if (!isReplaced || isSameLetters(written.words, known.words)) return true;
  return known.words.length > 4 && written.words.slice(0, 2) === known.words.slice(0, 2);
}

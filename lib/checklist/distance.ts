/** Spelling distance: insertions, deletions, substitutions and swaps of neighbours each count one. Stops early above `most`. */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** How many slips a heading of this length may hold and still be that heading. */
export function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 7) return 1;
  return length < 14 ? 2 : 3;
}

/**
 * True when `written` is a slip of the keyboard away from `known`. Short words must keep their first letter, and two when a letter is
 * replaced: "riks" is risks, "pain" is not plan.
 */
export function isSlipOf(written: string, known: string): boolean {
  if (written.charCodeAt(0) !== known.charCodeAt(0)) return false;
  const most = Math.min(slipsAllowed(written.length), slipsAllowed(known.length));
  if (most === 0) return false;
  const distance = spellingDistance(written, known, most);
  if (distance > most) return false;
  const isReplaced = written.length === known.length && known.length < 7 && distance === 1;
  if (!isReplaced) return true;
  const sorted = (word: string) => [...word].sort().join('');
  if (sorted(written) === sorted(known)) return true;
  return known.length > 4 && written.slice(0, 2) === known.slice(0, 2);
}

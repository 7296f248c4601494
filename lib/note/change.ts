/**
 * What an edit changed, seen from the two texts: an editor tells the whole text at every key, and not which key it was.
 * Comparing is done in blocks by the engine itself, which is far quicker than letter by letter.
 */

/** `before` and `after` are the same up to `start`, and again from `oldEnd` and `newEnd` on. The stretch is the smallest one. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const blocks = [16_384, 512] as const;

function samePrefix(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let at = 0;
  for (const block of blocks) while (at + block <= most && before.slice(at, at + block) === after.slice(at, at + block)) at += block;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  return at;
}

/** How many units at the end are the same; at most `most`. */
function sameSuffix(before: string, after: string, most: number): number {
  const [b, a] = [before.length, after.length];
  let count = 0;
  for (const block of blocks)
    while (count + block <= most && before.slice(b - count - block, b - count) === after.slice(a - count - block, a - count))
      count += block;
  while (count < most && before.charCodeAt(b - count - 1) === after.charCodeAt(a - count - 1)) count += 1;
  return count;
}

/** Null when the texts are the same. */
export function changeBetween(before: string, after: string): Change | null {
  const start = samePrefix(before, after);
  if (start === before.length && start === after.length) return null;
  const same = sameSuffix(before, after, Math.min(before.length, after.length) - start);
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

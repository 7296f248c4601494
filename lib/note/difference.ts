/**
 * What became of a text, word by word, for people to read. Pure. What stays and what is new together are the later text, unit for
 * unit; what stays and what is gone hold the words of the earlier one. Space alone is no difference.
 */
import type { Piece, ShownPiece } from './types.ts';

/** A word with the space after it; space at the start is one of its own. */
const WORDS = /\S+\s*|\s+/g;
const wordOf = (token: string): string => token.trimEnd();

/** Texts that differ in more places than this are told as one gone and one new: nobody reads a thousand crumbs. */
const MOST_STEPS = 400;

type Step = 'same' | 'gone' | 'new';

/** Myers' greedy search for the fewest steps from `a` to `b`; null when they are more than `MOST_STEPS`. */
function fewestSteps(a: readonly string[], b: readonly string[]): Step[] | null {
  const most = Math.min(MOST_STEPS, a.length + b.length);
  const reached: Int32Array[] = [];
  let line = new Int32Array(2 * most + 3);
  for (let d = 0; d <= most; d += 1) {
    reached.push(line.slice());
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(line, most, k, d) ? at(line, most, k + 1) : at(line, most, k - 1) + 1;
      while (x < a.length && x - k < b.length && wordOf(a[x] as string) === wordOf(b[x - k] as string)) x += 1;
      line[most + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(reached, most, a.length, b.length);
    }
    line = line.slice();
  }
  return null;
}

const at = (line: Int32Array, most: number, k: number): number => line[most + 1 + k] as number;
const isDown = (line: Int32Array, most: number, k: number, d: number): boolean =>
  k === -d || (k !== d && at(line, most, k - 1) < at(line, most, k + 1));

function walkBack(reached: readonly Int32Array[], most: number, aEnd: number, bEnd: number): Step[] {
  const steps: Step[] = [];
  let [x, y] = [aEnd, bEnd];
  for (let d = reached.length - 1; d >= 0; d -= 1) {
    const line = reached[d] as Int32Array;
    const k = x - y;
    const from = isDown(line, most, k, d) ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : at(line, most, from);
    const startY = d === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      steps.push('same');
      x -= 1;
      y -= 1;
    }
    if (d === 0) break;
    if (x > startX) {
      steps.push('gone');
      x -= 1;
    } else {
      steps.push('new');
      y -= 1;
    }
  }
  return steps.reverse();
}

function asPieces(steps: readonly Step[], a: readonly string[], b: readonly string[]): Piece[] {
  const pieces: { is: Step; text: string }[] = [];
  let [x, y] = [0, 0];
  for (const is of steps) {
    const text = (is === 'gone' ? a[x] : b[y]) as string;
    if (is !== 'new') x += 1;
    if (is !== 'gone') y += 1;
    const last = pieces.at(-1);
    if (last?.is === is) last.text += text;
    else pieces.push({ is, text });
  }
  return pieces;
}

const whole = (is: Step, text: string): Piece[] => (text === '' ? [] : [{ is, text }]);

/** Equal starts and ends are set apart first: most of a note stays as it was. */
export function differenceOf(before: string, after: string): readonly Piece[] {
  const [a, b] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const isSame = (i: number, j: number) => wordOf(a[i] as string) === wordOf(b[j] as string);
  let start = 0;
  while (start < a.length && start < b.length && isSame(start, start)) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && isSame(a.length - 1 - end, b.length - 1 - end)) end += 1;
  const [oldWords, newWords] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const steps = fewestSteps(oldWords, newWords);
  const middle = steps ? asPieces(steps, oldWords, newWords) : [...whole('gone', oldWords.join('')), ...whole('new', newWords.join(''))];
  return joined([...whole('same', b.slice(0, start).join('')), ...middle, ...whole('same', b.slice(b.length - end).join(''))]);
}

/** Neighbours of one kind are one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: { is: Step; text: string }[] = [];
  for (const { is, text } of pieces) {
    const last = all.at(-1);
    if (last?.is === is) last.text += text;
    else all.push({ is, text });
  }
  return all;
}

/** As much of what stays as says where one is; the rest is counted. */
const AROUND = 6;

/** Long stretches that stay are cut to the words beside a change. */
export function aroundChanges(pieces: readonly Piece[]): readonly ShownPiece[] {
  return pieces.flatMap((piece, i): readonly ShownPiece[] => {
    const tokens = piece.is === 'same' ? (piece.text.match(WORDS) ?? []) : [];
    const [head, tail] = [i === 0 ? 0 : AROUND, i === pieces.length - 1 ? 0 : AROUND];
    const words = tokens.length - head - tail;
    if (words <= AROUND) return [piece];
    const same = (text: string): readonly ShownPiece[] => (text === '' ? [] : [{ is: 'same', text }]);
    const after = tail === 0 ? '' : tokens.slice(-tail).join('');
    return [...same(tokens.slice(0, head).join('')), { is: 'left-out', words }, ...same(after)];
  });
}

export const isDifferent = (pieces: readonly Piece[]): boolean => pieces.some(({ is }) => is !== 'same');

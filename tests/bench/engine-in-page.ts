/** What the bench calls within the page, bundled with the engine itself. Times are in ms; each is of work on a text that is new. */
import { follow } from '../../lib/checklist/follow.ts';
import { makeReviewer } from '../../lib/checklist/review.ts';
import { readNote } from '../../lib/note/note.ts';
import { checklistOf } from './checklists.ts';
import { HOSTILE } from './hostile.ts';
import { variedNote } from './notes.ts';
import { median } from './rows.ts';

type Work = (text: string) => unknown;

/** In one piece, as a text that comes in a message is: one that was put together costs its first reader more. */
const whole = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const unlimited = Number.POSITIVE_INFINITY;

export function reviewer(fields: number): Work {
  const review = makeReviewer(checklistOf(fields), unlimited);
  return (text) => review(readNote(text)).findings.length;
}

/** So often in one go: the page's clock ticks too coarsely for once. */
export const READINGS = 20;

export function readEachCharacter(text: string): number {
  let sum = 1;
  for (let times = 0; times < READINGS; times += 1) for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** The quickest of `rounds` medians of `calls` calls: whatever else the machine does only ever adds. Warms up with one round. */
export async function timeOf(
  work: Work,
  length: number,
  calls: number,
  rounds: number,
  make: (seed: number) => string = (seed) => variedNote(length, seed),
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  let seen = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const times: number[] = [];
    for (let n = 0; n < calls; n += 1) {
      const text = whole(make(round * calls + n));
      const start = performance.now();
      const result = work(text);
      if (result instanceof Promise) await result;
      times.push(performance.now() - start);
      seen += result === undefined ? 0 : 1;
    }
    if (round > 0) best = Math.min(best, median(times));
  }
  if (seen === 0) throw new Error('The benchmark did no work.');
  return best;
}

/** The quicker of two: whatever else the machine does only ever adds. */
export function timeHostile(kind: string, length: number): number {
  const review = reviewer(10);
  const text = whole((HOSTILE[kind] as (length: number) => string)(length));
  const times = [0, 1].map(() => {
    const start = performance.now();
    review(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Letters typed one by one into the middle of a note; the median of the quietest of `rounds`, ms a letter. */
export function timeEdits(length: number, withHeadings: boolean, rounds: number): number {
  const LETTERS = 80;
  const note = withHeadings ? variedNote(length, 1) : variedNote(length, 1, []);
  const follower = follow(checklistOf(10));
  const middle = note.indexOf(' ', length >> 1) + 1;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round += 1) {
    const word = Array.from({ length: LETTERS }, (_, n) => (n % 7 === 6 ? ' ' : String.fromCharCode(97 + ((n * 5 + round) % 26)))).join('');
    const texts = Array.from(word, (_, n) => whole(note.slice(0, middle) + word.slice(0, n + 1) + note.slice(middle)));
    const times = texts.map((text) => {
      const start = performance.now();
      follower.review(text, true);
      return performance.now() - start;
    });
    if (round > 0) best = Math.min(best, median(times));
  }
  return best;
}

Object.assign(globalThis, { engine: { READINGS, reviewer, readEachCharacter, timeOf, timeHostile, timeEdits } });

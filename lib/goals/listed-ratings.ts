/**
 * Ratings that are a number and no more: "G1) asleep by midnight - 1" under a heading that names the scale or says GBO, and later
 * "G1 now 5", "G1 6, G2 3". A bare number may be a target ("days in school - 4"), so it rates only where the note says that
 * what it lists are ratings, or names the goal by its number right before it. Patterns are bounded.
 */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';

/** The heading above says what the numbers are: goal-based outcomes are rated 0 to 10. */
export const SCALE =
  /\bgbos?\b|\bgoal[- ]based\b|\b0\s?(?:to|-|\u2013|\/)\s?10\b|\bout of (?:10|ten)\b|\b(?:0|nought|zero) (?:not|no|being|is|meaning)\b[^\d\n]{1,30}\b(?:10|ten)\b|\b(?:0|nought|zero) ?[=(][^\n]{0,40}\b(?:10|ten)\b/i;
const HEADING = 120;
const LAST_NUMBER = /(?:[-\u2013\u2014:=]\s{0,2}|\p{L}, |\(|\t ?)(10|\d)\)?[.;,]?\s{0,4}$/u;

/** "(faces, 1 sad to 5 happy)", "out of five": the other scale that goals are rated on. */
const SCALE_OF_FIVE = /\b[01] ?(?:\p{L}+ )?(?:to|-|\u2013) ?5\b|\bout of (?:5|five)\b|\bfive (?:faces|stars|smileys)\b/iu;

/** The scale that words name, or null. */
export function scaleIn(words: string): number | null {
  if (SCALE.test(words)) return 10;
  return SCALE_OF_FIVE.test(words) ? 5 : null;
}

/** The scale that the words before a passage, on its line or on the one above, name for what is listed; or null. */
export function namedScale(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - HEADING), start);
  const lines = before.split('\n').filter((line) => line.trim() !== '');
  return scaleIn(lines.at(-1) ?? '');
}

/** Do the words before a passage name a scale from 0 to 10? */
export function namesScale(text: string, start: number): boolean {
  return namedScale(text, start) === 10;
}

/** The number that ends a goal of such a list, or null. */
export function lastNumber(text: string, { start, end }: Span): FoundRating | null {
  const words = text.slice(start, end);
  const found = LAST_NUMBER.exec(words);
  if (found === null || words.slice(0, found.index).trim() === '') return null;
  const at = start + found.index + found[0].lastIndexOf(found[1] ?? '');
  return { value: Number(found[1]), of: 10, at: { start: at, end: at + (found[1] ?? '').length }, isEarlier: false };
}

const PLAIN_NUMBER = /[^\d\s] (10|\d)[.;,]?\s{0,4}$/;

/** The number that ends a goal with nothing before it: only where every goal of the list ends so. */
export function plainNumber(text: string, { start, end }: Span): FoundRating | null {
  const found = PLAIN_NUMBER.exec(text.slice(start, end));
  if (found === null) return null;
  const at = start + found.index + 2;
  return { value: Number(found[1]), of: 10, at: { start: at, end: at + (found[1] ?? '').length }, isEarlier: false };
}

export interface NumberedRating extends FoundRating {
  /** Its index. */
  readonly goal: number;
}

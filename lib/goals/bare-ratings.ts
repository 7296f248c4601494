/**
 * Ratings in a later session's sentences that are a number and no more: "he gives himself 7 now", "stands at 6", "is now a 5",
 * "Going back to drama: 3". A bare number may count anything, so a word of rating stands before it or the goal itself and a
 * colon, nothing counted stands behind it, and whoever asks takes it only for a goal that was rated from 0 to 10 before.
 */
import type { FoundRating } from '../checklist/goal-ratings.ts';

const NUMBER = '(10|\\d)(?=[.,;)]|\\s*$|\\n|\\s(?:now|today|this week|this time|so|and|but)\\b)(?![.,:/]\\d)';
const GIVES = `\\b(?:gives?|gave|rates?|rated|puts?|scores?|scored|marks?|marked)\\b[^\\d.;:\\n]{0,40}?\\s${NUMBER}`;
const STANDS = `\\b(?:stands|stood|stays|stayed|stayed put|remains|sits|is|now|still|up|down) (?:still |now |up |down )?(?:at|to) (?:an? )?${NUMBER}`;
const IS_A = `\\b(?:is|are|feels like|feels) (?:now |still |already |today )?an? ${NUMBER}`;
/** 'Scale for "stay till the bell" is 6 now': right behind the goal in quotation marks. */
const QUOTED = `["\\u201d] (?:(?:is|now|still|at|up|down|to|on|today|has gone) ){1,3}${NUMBER}`;
const PATTERNS = [GIVES, STANDS, IS_A, QUOTED].map((pattern) => new RegExp(pattern, 'gi'));
/** A line or a sentence that is the goal, a colon and the number. */
const COLON = new RegExp(`(?<=^|[.;\\n] ?)[^\\d.;:\\n]{4,90}: ?${NUMBER}`, 'gi');
/** What was, or is meant to be. */
const NOT_NOW = /\b(?:was|were|from|target|aim(?:s|ing)? for|reach|hopes? (?:for|to)|wants? to|last time|before)\b[^.;]{0,30}$/i;

export interface BareRating extends FoundRating {
  /** The words before the colon, where nothing but these says that it is one: they must be the goal itself. */
  readonly behind: string | null;
}

export function bareRatings(text: string): readonly BareRating[] {
  const found = [...PATTERNS, COLON].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly BareRating[] => {
      const end = match.index + match[0].length;
      const start = end - (match[1] ?? '').length;
      const before = text.slice(Math.max(0, start - 40), start);
      const behind = pattern === COLON ? match[0].slice(0, match[0].lastIndexOf(':')) : null;
      return NOT_NOW.test(before) ? [] : [{ value: Number(match[1]), of: 10, at: { start, end }, isEarlier: false, behind }];
    }),
  );
  return found
    .filter(({ at }, index) => found.findIndex((other) => other.at.start === at.start) === index)
    .sort((a, b) => a.at.start - b.at.start);
}

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
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const IN_WORDS = `(${WORDS.join('|')})(?=[.,;)]|\\s*$|\\n|\\s(?:now|today|this|so|and|but)\\b)`;
const VERB = '\\b(?:gives?|gave|rates?|rated|puts?|scores?|scored|marks?|marked)\\b';
/** "She gives the bus goal a five and the lunch goal a three": the second goes on with the first one's verb. */
const A_WORD = new RegExp(`(?:${VERB}|\\band\\b)[^\\d.;:\\n]{1,40}?(?<!\\bto)\\san? ${IN_WORDS}`, 'gi');
const HAS_VERB = new RegExp(VERB, 'i');
/** "Scores: homework without tears 7, seeing Nan 5": what is listed behind such a word are ratings. */
const SCORES =
  /(?<=^|[.;\n] ?)(?:gbos?|goal (?:scores?|ratings?)|scores?|ratings?|goals (?:today|now|rated))(?: today| now| this time)? ?[:\u2013-] ?([^\n]{3,240})/gi;
const LISTED = /[^\d,;.\n]{3,60}?(?<! of)[ :](10|\d)(?= ?(?:[,;.)(\n]|and\b|$))(?![.,:/]\d)/g;
/** What was, or is meant to be. */
const NOT_NOW = /\b(?:was|were|from|target|aim(?:s|ing)? for|reach|hopes? (?:for|to)|wants? to|last time|before)\b[^.;]{0,30}$/i;

export interface BareRating extends FoundRating {
  /** The words before the colon, where nothing but these says that it is one: they must be the goal itself. */
  readonly behind: string | null;
}

function rating(value: number, start: number, length: number): BareRating {
  return { value, of: 10, at: { start, end: start + length }, isEarlier: false, behind: null };
}

function inWords(text: string): readonly BareRating[] {
  const found: BareRating[] = [];
  for (const match of text.matchAll(A_WORD)) {
    const word = match[1] ?? '';
    const start = match.index + match[0].length - word.length;
    const last = found.at(-1)?.at.end ?? -1;
    const goesOn = last !== -1 && text.slice(last, match.index).trim() === '';
    if (goesOn || HAS_VERB.test(match[0])) found.push(rating(WORDS.indexOf(word.toLowerCase()), start, word.length));
  }
  return found;
}

function listed(text: string): readonly BareRating[] {
  return [...text.matchAll(SCORES)].flatMap((list) => {
    const from = list.index + list[0].length - (list[1] ?? '').length;
    return [...(list[1] ?? '').matchAll(LISTED)].map((match) => {
      const length = (match[1] ?? '').length;
      return rating(Number(match[1]), from + match.index + match[0].length - length, length);
    });
  });
}

export function bareRatings(text: string): readonly BareRating[] {
  const marked = [...PATTERNS, COLON].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly BareRating[] => {
      const end = match.index + match[0].length;
      const start = end - (match[1] ?? '').length;
      const before = text.slice(Math.max(0, start - 40), start);
      const behind = pattern === COLON ? match[0].slice(0, match[0].lastIndexOf(':')) : null;
      return NOT_NOW.test(before) ? [] : [{ value: Number(match[1]), of: 10, at: { start, end }, isEarlier: false, behind }];
    }),
  );
  const found = [...marked, ...listed(text), ...inWords(text)];
  return found
    .filter(({ at }, index) => found.findIndex((other) => other.at.start === at.start) === index)
    .sort((a, b) => a.at.start - b.at.start);
}

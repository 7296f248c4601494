/**
 * Ratings in a later session's sentences that are a number and no more: "he gives himself 7 now", "stands at 6", "is now a 5",
 * "Going back to drama: 3". A bare number may count anything, so a word of rating stands before it or the goal itself and a
 * colon, nothing counted stands behind it, and whoever asks takes it only for a goal that was rated from 0 to 10 before.
 */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { NUMBER_WORDS, numberSaid } from './number-words.ts';

const BEHIND =
  '(?=[.,;)(]|\\s*$|\\n|\\s(?:now|today|again|this week|this time|so|and|but|for|as|because|since|when|too|by her|by his|still|most|till?|until)\\b)(?![.,:/]\\d)';
const NUMBER = `(10|\\d)${BEHIND}`;
/** Numbers in words count only where an article or such a verb stands before them: "two, three times" counts something. */
const A_NUMBER = `(?:an? (10|\\d|${NUMBER_WORDS.join('|')})|(10|\\d))${BEHIND}`;
const VERBS =
  'gives?|gave|rates?|rated|puts?|scores?|scored|marks?|marked|calls?|called|leaves?|left|keeps?|kept|chose|picked|told (?:me|us)';
const GIVES = `\\b(?:${VERBS})\\b[^\\d.;:\\n]{0,40}?\\s${A_NUMBER}`;
/** "On sleep she would now say three". */
const SAYS = `\\b(?:say|says|said)\\b[^\\d.;:\\n]{0,40}?\\s(?:an? )?(10|\\d|${NUMBER_WORDS.join('|')})${BEHIND}`;
const STANDS = `\\b(?<![,;(] ?)(?:stands|stood|stays|stayed|stayed put|remains|sits|is|are|now|still|up|down) (?:still |now |up |down )?(?:at|to|on) ${A_NUMBER}`;
const IS_A = `\\b(?:is|are|feels like|feels) (?:now |still |already |today )?an? (10|\\d|${NUMBER_WORDS.join('|')})${BEHIND}`;
/** "The bus one is 3 now", "phone goal now a 5", "still 2". */
const IS_NOW = `\\b(?:is (10|\\d)(?= (?:now|today)\\b)|(?:now|still) ${A_NUMBER})`;
/** "Up from 3 to 5", "gone from a one to a three". */
const MOVED = `\\bfrom (?:an? )?(?:10|\\d|${NUMBER_WORDS.join('|')}) to (?:an? (10|\\d|${NUMBER_WORDS.join('|')})|(10|\\d))${BEHIND}`;
/** Of the one goal that there is: "Goal 7 today", "the goal itself: a 4". */
const THE_GOAL = `\\bgoal (?:(10|\\d)(?= (?:now|today)\\b)|(?:itself|today|now):? ${A_NUMBER})`;
const THATS = `\\bthat(?:['\u2019]s| is) an? (10|\\d)${BEHIND.replace('[.,;)(]', '[.,;)("\u201d]')}`;
/** 'Scale for "stay till the bell" is 6 now': right behind the goal in quotation marks. */
const QUOTED = `["\\u201d] (?:(?:is|now|still|at|up|down|to|on|today|has gone) ){1,3}${NUMBER}`;
const MOVES = new RegExp(MOVED, 'gi');
const PATTERNS = [MOVES, ...[GIVES, SAYS, STANDS, IS_A, IS_NOW, THE_GOAL, THATS, QUOTED].map((pattern) => new RegExp(pattern, 'gi'))];
/** A line or a sentence that is the goal, a colon or a dash, and the number. */
const COLON = new RegExp(`(?<=^|[.;\\n] ?)[^\\d.;:\\n]{3,90}(?:: ?| [-\\u2013] )${NUMBER}`, 'gi');
/** "She gives the bus goal a five and the lunch goal a three": the second goes on with the first one's verb. */
const AND_A = new RegExp(
  `\\band\\b[^\\d.;:\\n]{1,40}?(?<!\\bto)\\s(?:an? (${NUMBER_WORDS.join('|')})|(?:at )?(?:an? )?(10|\\d))${BEHIND}`,
  'gi',
);
/** "Scores: homework without tears 7, seeing Nan 5": what is listed behind such a word are ratings. */
const SCORES =
  /(?<=^|[.;\n] ?)(?:gbos?|goal (?:scores?|ratings?)|scores?|ratings?|goals (?:today|now|rated)|(?:s?he |they |we )?(?:scored|rated|scores|rates) (?:(?:his|her|their|the|both|all) )?goals)(?: today| now| this time)? ?[:\u2013-] ?([^\n]{3,240})/gi;
/** "Rates allotment 6, ringing Paula 5 (both out of 10)": a list of them behind the verb. */
const RATES = /\b(?:rates|rated|scores|scored|puts|gives|marks) ([^.;:\n]{3,160}?,[^.;:\n]{3,160})/gi;
const LISTED = /[^\d,;.\n]{3,60}?(?<! of)[ :](10|\d)(?= ?(?:[,;.)(\n]|and\b|$))(?![.,:/]\d)/g;
/** What was, or is meant to be. */
const NOT_NOW =
  /\b(?:previously|originally|had been|was|were|from|target|aim(?:s|ing)? for|reach|hopes? (?:for|to)|wants? to|last time|before)\b[^.;]{0,30}$/i;

export interface BareRating extends FoundRating {
  /** The words before the colon, where nothing but these says that it is one: they must be the goal itself. */
  readonly behind: string | null;
  /** Nothing says that it rates but where it stands: whoever asks wants more than one such, or a word on rating. */
  readonly isLoose: boolean;
}

function rating(said: string, end: number): BareRating {
  return {
    value: numberSaid(said),
    of: 10,
    at: { start: end - said.length, end },
    isEarlier: false,
    behind: null,
    isLoose: false,
  };
}

/** Right behind a rating in words. */
function goingOn(text: string, found: readonly BareRating[]): readonly BareRating[] {
  return [...text.matchAll(AND_A)].flatMap((match) => {
    const isNext = found.some(({ at }) => at.end <= match.index && text.slice(at.end, match.index).trim() === '');
    return isNext ? [rating(match[1] ?? match[2] ?? '', match.index + match[0].length)] : [];
  });
}

function listed(text: string): readonly BareRating[] {
  return [SCORES, RATES]
    .flatMap((lists) => [...text.matchAll(lists)])
    .flatMap((list) => {
      const from = list.index + list[0].length - (list[1] ?? '').length;
      return [...(list[1] ?? '').matchAll(LISTED)].map((match) => rating(match[1] ?? '', from + match.index + match[0].length));
    });
}

function marked(text: string, pattern: RegExp): readonly BareRating[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly BareRating[] => {
    const found = rating(match.slice(1).find((said) => said !== undefined) ?? '', match.index + match[0].length);
    const before = text.slice(Math.max(0, found.at.start - 40), found.at.start);
    if (pattern !== MOVES && NOT_NOW.test(before)) return [];
    return [pattern === COLON ? { ...found, behind: match[0].slice(0, match[0].search(/(?:: ?| [-\u2013] )\S+$/)) } : found];
  });
}

/** "Stairs 4, cricket 1. Town 3, on his own": a name at the start, or behind such a number, and the number. */
const NAME_AND_NUMBER =
  /(?<=^|[.;\n] ?|[-*\u2022] |\d, | and )([^\d,;.:\n]{2,40}?) (10|\d)(?=[,.;(]|\s*$|\n| and | [-\u2013] | according\b)(?![.,]\d)/gm;

/** "He ordered food at 7", "it was a 2": a sentence, and no name. */
const NO_NAME =
  /\b(?:at|by|for|to|of|in|on|an?|was|were|is|are|over|until|till|from|about|than|before|after|number|page|room|year|age[d]?)$/i;

function named(text: string): readonly BareRating[] {
  return [...text.matchAll(NAME_AND_NUMBER)].flatMap((match) => {
    const behind = (match[1] ?? '').replace(/^ ?and /, '').trim();
    return NO_NAME.test(behind) ? [] : [{ ...rating(match[2] ?? '', match.index + match[0].length), behind, isLoose: true }];
  });
}

const MOVED_TO =
  '(?:up|down|back|gone|come|came|risen|rose|slipped|moved|dropped|fell|fallen|climbed|crept|jumped|went|got)(?: (?:up|down|back))? to (?:an? )?';
/** "... has crept up to a 5", "bus: 6", "the shop (4)", "Nan's is three": it may rate, if the clause is about a goal. */
const LOOSE = new RegExp(
  `(?<=\\b(?:is|are|now|still|stays?|stuck|remains|today) (?:an? )?|[:=\\u2013-] ?|\\(|\\b${MOVED_TO}|\\ban? )(?<![\\d./:][:=\\u2013-]? ?)(10|\\d|${NUMBER_WORDS.join('|')})${BEHIND}`,
  'gi',
);

/** "Two for the shop, and six for the door". */
const FOR_EACH = new RegExp(`(?<=[:,] |\\band )(10|\\d|${NUMBER_WORDS.join('|')})(?= for (?:the|her|his|their|my|\\p{Ll}+ing)\\b)`, 'giu');

function loose(text: string): readonly BareRating[] {
  return [...text.matchAll(LOOSE), ...text.matchAll(FOR_EACH)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    return NOT_NOW.test(before) ? [] : [{ ...rating(match[1] ?? '', match.index + match[0].length), isLoose: true }];
  });
}

const ANY = `(?:an? )?(?:10|\\d|${NUMBER_WORDS.join('|')})`;
const RANGE_BEFORE = new RegExp(
  `\\b(?:somewhere|anywhere|either|hover\\w* between) [^.;,]{0,20}$|\\bbetween (?:an? )?$|\\bbetween ${ANY} and (?:an? )?$|\\b${ANY} or (?:an? )?$|\\d ?[-\u2013] ?$`,
  'i',
);
const RANGE_BEHIND = new RegExp(`^ ?(?:or|[-\u2013]) ?${ANY}\\b`, 'i');

/** "Between a 3 and a 4", "like a 3 or a 4": no number was chosen. */
export function isRange(text: string, { start, end }: Span): boolean {
  return RANGE_BEFORE.test(text.slice(Math.max(0, start - 28), start)) || RANGE_BEHIND.test(text.slice(end, end + 12));
}

export function bareRatings(text: string): readonly BareRating[] {
  const inSentences = [...PATTERNS, COLON].flatMap((pattern) => marked(text, pattern));
  const found = [...inSentences, ...listed(text), ...goingOn(text, inSentences), ...named(text), ...loose(text)];
  return found
    .filter(({ at }, index) => !isRange(text, at) && found.findIndex((other) => other.at.start === at.start) === index)
    .sort((a, b) => a.at.start - b.at.start);
}

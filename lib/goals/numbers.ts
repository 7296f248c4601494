/** Numbers from 0 to 10 in a sentence, in digits and in words, and whether one of them counts, times or places something. */
import type { Span } from '../note/types.ts';
import { NUMBER_WORDS, numberSaid, PLACES, placeSaid } from './number-words.ts';

export interface NumberMention {
  /** Offsets in the sentence; `saidEnd`: without "out of ten". */
  readonly start: number;
  readonly saidEnd: number;
  readonly end: number;
  readonly value: number;
  /** It says what it is one of: ten, or five, or a rung. */
  readonly hasScale: boolean;
  /** In so many words: "out of ten", "/5". */
  readonly isOfScale: boolean;
}

const OF = '(?:\\s?/\\s?(?:10|5)(?![\\d/])|\\s?out ?of (?:10|ten|5|five)| of (?:10|ten))';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.:£$%+-]|(?<!\\b(?:goal|gbo|g) ?)\\d[ ]|\\d,)(10|\\d|${NUMBER_WORDS.join('|')})(${OF})?(?![\\p{L}\\d/:%'’-]|\\.\\d|,\\d)`,
  'giu',
);
/** "The fourth rung", "the second face": a place on a scale. */
const PLACE = new RegExp(`\\b(${PLACES.join('|')})(?= (?:rung|face|smiley|star)\\b) (?:rung|face|smiley|star)`, 'gi');
/** "Three rungs", "held up five fingers": what a scale is drawn in. */
const UNIT = /^ (?:rungs?|fingers?|bubbles?|faces?|smileys?)\b/i;
/** So many of a sentence. */
const MOST = 60;

export function numbersIn(sentence: string): readonly NumberMention[] {
  const places = [...sentence.matchAll(PLACE)].map((match) => {
    const saidEnd = match.index + (match[1] ?? '').length;
    const value = placeSaid(match[1] ?? '');
    return { start: match.index, saidEnd, end: match.index + match[0].length, value, hasScale: true, isOfScale: false };
  });
  // "A ladder of ten rungs" says how long it is.
  const isWhole = ({ 0: said, index }: RegExpExecArray) =>
    UNIT.test(sentence.slice(index + said.length, index + said.length + 12)) &&
    /(?:\bof|,) $/i.test(sentence.slice(0, index)) &&
    /^(?:ten|10|five|5)$/i.test(said);
  const all = [...sentence.matchAll(NUMBER)].slice(0, MOST).filter((match) => !isWhole(match));
  const numbers = all.map((match) => {
    const said = match[1] ?? '';
    const end = match.index + match[0].length;
    const unit = match[2] === undefined ? (UNIT.exec(sentence.slice(end, end + 12))?.[0].length ?? 0) : 0;
    return {
      start: match.index,
      saidEnd: match.index + said.length,
      end: end + unit,
      value: numberSaid(said),
      hasScale: match[2] !== undefined || unit > 0,
      isOfScale: match[2] !== undefined,
    };
  });
  return [...places, ...numbers].sort((a, b) => a.start - b.start);
}

const ANY = `(?:an? )?(?:10|\\d|${NUMBER_WORDS.join('|')})`;
const RANGE_BEFORE = new RegExp(
  `\\b(?:somewhere|anywhere|either|hover\\w* between) [^.;,]{0,20}$|\\bbetween (?:an? )?$|\\bbetween ${ANY} and (?:an? )?$|\\b${ANY} or (?:an? )?$|(?<!\\b(?:goal|gbo|g) ?)\\d ?[-\u2013] ?$`,
  'i',
);
const RANGE_BEHIND = new RegExp(`^ ?(?:or ?${ANY}|[-\u2013] ?\\d)\\b`, 'i');

/** "Between a 3 and a 4", "like a 3 or a 4": no number was chosen. */
function isRange(text: string, { start, end }: Span): boolean {
  return RANGE_BEFORE.test(text.slice(Math.max(0, start - 28), start)) || RANGE_BEHIND.test(text.slice(end, end + 12));
}

const either = (...words: readonly string[]) => `(?:${words.join('|')})`;
/** Words that go on with the sentence: behind them stands nothing that the number counts. */
const GOING_ON = either(
  'now|today|again|tonight|this (?:time|week|month|session)|these days|right now|at (?:the moment|present|best|most|least|her|his)',
  'so|and|but|for|as|because|since|when|where|while|if|though|although|which|having|until|till?|would|after',
  'to (?:\\p{Ll}+ing|start|begin|the|his|her|their|that|this|not)\\b',
  'by|(?:by|in) (?:his|her|their|your) (?:own )?(?:reckoning|count|eyes|book|view|mind)|according|overall|is for',
  'on (?:the |that |his |her |their |your )?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)|with|of the way',
  's?he|they|you|i|too|still|mostly|once (?:more|again)|easy|easily|straight|mark|fingers|card|cos|up from|down from|from|compared|rather',
  'instead|already|overall|also|then',
);
const COUNTS_NOTHING = new RegExp(
  `^(?:["”'’)\\]]|$|\\s{2}|[.,;:!?(]|\\s+[-–—(/]|\\s*[→>]|\\s+${GOING_ON}\\b|\\s+at \\p{Lu}|,? +(?:so )?[iI](?:['’]m told| am told| hear)\\b|\\s+(?:\\p{Lu}\\p{Ll}+|mum|dad) (?:says?|said|thinks?|thought|reckons?|reckoned|felt|feels)\\b)`,
  'u',
);
/** "4.5", "between", "2 -> 4": another number follows. */
const GOES_ON = /^ ?(?:(?:and a half|or)\b|→|-{1,2}>|=>)/i;
/** "The hall one he left": a goal, and no number. */
const ONE = /(?<!\b(?:held up|an?|at|to|from|of|it|that|this|as|is|was|for|say|says|said|gave|still|now|score[sd]?) |[:=(] ?)one$/i;

/** Does the number say nothing but itself? `offset`: where the sentence begins in `text`. */
export function countsNothing(text: string, offset: number, sentence: string, { start, saidEnd, end }: NumberMention): boolean {
  const rest = sentence.slice(end, end + 80);
  if (!COUNTS_NOTHING.test(rest) || GOES_ON.test(rest)) return false;
  if (ONE.test(sentence.slice(Math.max(0, start - 24), saidEnd)) && end === saidEnd && !/^ (?:still|now|again)\b/.test(rest)) return false;
  return !isRange(text, { start: offset + start, end: offset + end });
}

/** What only differs, counts, or tells a time or a place in a list, right before a number. */
const NEVER =
  /\b(?:by|(?<!held |put )up|down|x|no\.?|number|session|week|page|room|aged?|year|last|next|first|every|least|than|over|under|before|after|and|of|other|another|these|those|my|his|her|their|our|your|any|some|only|both|all|goals?|gbo|extra|more|same) $/i;

/** "Goals 1, 2 and 3 talked about". */
const GOALS_LISTED = /\bgoals? \d(?:, \d)*,? (?:and )?$/i;

export function isCounted(before: string): boolean {
  return NEVER.test(before) || GOALS_LISTED.test(before);
}

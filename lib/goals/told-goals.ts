/**
 * Goals told in sentences, each with the number that it was given behind it: "Ffion would like to ride in again, which she thought was a two. She
 * would also like to eat with the others, currently a 4." The end of a goal is a tail of small words alone (who, puts, at, a) and a number: nothing
 * that could be part of a goal stands in it.
 */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { NUMBER_WORDS, numberSaid, OF_TEN } from './number-words.ts';

export interface ToldGoal {
  readonly at: Span;
  readonly ratings: readonly FoundRating[];
}

/** Either way of writing each word's first letter. */
const capital = (words: string) => words.replace(/(?<=^|\|)(\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const SMALL =
  'which|that|this|it|one|also|and|for|so|where|he|she|they|you|we|i|both|himself|herself|themselves|yourself|was|is|are|were|am|be|being|at|to|as|about|around|only|just|already|still|maybe|perhaps|probably|currently|present|moment|now|today|the|on|in|of|by|has|had|have|would|could|put|puts|gave|give|gives|given|said|says|say|thinks|thought|think|reckons|reckoned|felt|feels|feel|rates|rate|rated|rating|scores|score|scored|marks|mark|marked|places|placed|calls|called|stands|stood|sits|sat|starting|started|start|baseline|point|points|ringed|circled|pointed|chose|picked|scales|scaled|counts|counted|number|with|scale|line|her|his|their|your|own|got';
/** "Isla said", "Isla's number": a name counts as small before such a word. */
const NAME =
  "\\p{Lu}[\\p{L}'’-]+(?= (?:said|says|say|thinks|thought|reckons|reckoned|felt|feels|put|puts|gave|gives|rates|rated|scores|scored|scales|scaled|counts|counted|marks|marked)\\b)|\\p{Lu}[\\p{L}-]+['’]s(?= (?:own )?(?:number|score|rating|mark)\\b)";
const WORD = `(?:${capital(SMALL)}|(?:[hH]e|[sS]he|[tT]hat|[iI]t)['’]s|[tT]hey['’]re|${NAME})`;
const NUMBER = `10|\\d|${capital(NUMBER_WORDS.join('|'))}`;
const OPENS = '(?:\\s?[,;(.:]\\s?|\\s[-–—]\\s|\\s(?=(?:and|where|which|currently|now) ))';
const LINE =
  'on (?:the|our|a|his|her|their|your) (?:(?:0|nought|zero) to (?:10|ten) )?(?:scale|line|ladder)(?: (?:from )?(?:0|nought|zero) to (?:10|ten))?';
const WHEN = `(?:at present|at the moment|now|today|to start with|at the start|so far|(?:on|for|with) (?:that|it|this)(?: one)?|${LINE}|(?:s?he|they|you) (?:said|says|thought|thinks|felt|feels|reckoned|reckons)|according to (?:\\p{Lu}[\\p{L}'’-]+|him|her|them))`;
const CLOSES = '(?=\\s?[,;.]|\\s[-–—]\\s|\\s(?:and|then)\\s|\\s*$)(?!\\.\\d)';
const TAIL = new RegExp(`${OPENS}(?:${WORD} ){0,9}(?:an? |the )?(${NUMBER})${OF_TEN}?(?: ${WHEN})?\\)?${CLOSES}`, 'gu');

/** "Home, by nine" and "tea, at six" rate nothing: it takes the scale, a bracket, an article, or a word of rating. */
const SAYS_RATING =
  /\/\s?10|out of|^\s?\(\s?\S+$|['’](?:s|re) (?:at )?(?:an? )?\S+\)?$|\ban? \S+\)?$|\b(?:puts?|gave|gives?|given|said|says?|thinks?|thought|reckon(?:s|ed)?|felt|feels?|rate[sd]?|scores?|scored|marks?|marked|scale[sd]|count(?:s|ed)|number|placed|called?|calls|stands?|stood|sits|sat|ringed|circled|pointed|chose|picked|baseline|currently|present|moment)\b|\b(?:that|this|it) (?:is|was)\b|\b(?:s?he|they|you|i) (?:is|was|are|were|am) at\b/i;
/** ", at nought.", ", now three.": told as the others are, where it ends the sentence. */
const AS_OTHERS = /^\W*(?:at|now|currently|today|and) (?:at )?(?:an? )?\p{L}*\d{0,2}$/iu;
/** ", Elspeth nodded.": what somebody did behind the last number. */
const COMMENT = /^[).]*, ?(?:and |but )?(?:\p{Lu}[\p{L}'’-]+|mum|dad|mother|father|nan|gran|s?he|they) [^.;\n]{2,70}\.?\s*$/u;
/** No session sets more. */
const MOST = 6;
/** "You set two goals, ...", "Esme decided on three.", "Two things she would like out of this:": how many there are, and no goal. */
const COUNTED =
  /^[^.:;]{0,60}\b(?:two|three|2|3|a couple of|these)\b(?: (?:goals|things|aims|hopes|wishes|targets))?(?:[^.:,;]{0,40}(?=[.:])|(?=,))[.:,]\s+/iu;
/** "The first is", "The second was", "One -", "First,": a place in a list. */
const PLACE =
  /^\W*(?:and |then |also )?(?:(?:(?:the|his|her|their|your) )?(?:first|second|third|other|last)(?: (?:one|goal|aim|thing))?(?: (?:is|was|would be))?|one|two|three|[1-3])\s?(?:[:.,–—-]\s+|(?=to\b|is\b)|(?<=(?:is|was|be)\s?)\s)/iu;
/** "Ottilie's is to": whose it is. */
const WHOSE =
  /^\W*(?:and |then |also )?(?:\p{Lu}[\p{L}-]+|his mum|her mum|mum|dad)['’]s (?:own )?(?:one |goal |hope |aim |wish )?(?:is|was) (?=\p{Ll})/u;
const LINK = /^[\s,;.–—-]*(?:and (?:then |also )?|then |but |also )?/i;
/** "Ffion would also like to": who wishes it. */
const WISHED =
  /^[^.;:"“]{0,50}?\b(?:would (?:also )?(?:like|love|be (?:content|glad|happy))|wants?|hopes?|is hoping|wishes)(?: to(?= \p{Ll})| that)? (?=\p{L})/u;
/** Where the sentence goes on to tell how it was rated: "...; he pointed to the lowest rung but one, so a 1". */
const GOES_ON = /;\s(?:s?he|they|you)\b/i;
const QUOTED = /["“]([^"”\n]{4,200})["”]/;

/** "Two goals. To ride alone" or "One - ride alone": words on the list before the goal itself. */
export function opensWithPlace(words: string): boolean {
  return COUNTED.test(words) || PLACE.test(words);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.replace(/[\s.,;:–—(-]+$/u, '').length };
}

/** The goal's own words in a piece that its tail was taken off. */
function wordingOf(text: string, piece: Span): Span {
  let { start, end } = piece;
  const skip = (pattern: RegExp) => {
    const found = pattern.exec(text.slice(start, end));
    if (found !== null && text.slice(start + found[0].length, end).trim().length > 3) start += found[0].length;
  };
  skip(LINK);
  skip(COUNTED);
  skip(PLACE);
  // What stands in sentences of its own before the goal leads up to it.
  const sentence = text
    .slice(start, end)
    .replace(/[\s.]+$/u, '')
    .lastIndexOf('. ');
  if (sentence !== -1) start += sentence + 2;
  skip(PLACE);
  skip(WHOSE);
  const goesOn = GOES_ON.exec(text.slice(start, end));
  if (goesOn !== null) end = start + goesOn.index;
  const quoted = QUOTED.exec(text.slice(start, end));
  if (quoted !== null) return { start: start + quoted.index + 1, end: start + quoted.index + 1 + (quoted[1]?.length ?? 0) };
  skip(WISHED);
  return trimmed(text, { start, end });
}

/** A number is one by what is said of it; or at the end of its sentence, where the others are told. */
function tailsIn(words: string): readonly RegExpExecArray[] {
  const all = [...words.matchAll(TAIL)];
  const isLast = (tail: RegExpExecArray) => /^\s?(?:[.;]|$)/.test(words.slice(tail.index + tail[0].length));
  const isOne = (tail: RegExpExecArray) => SAYS_RATING.test(tail[0]);
  const isAsOthers = (tail: RegExpExecArray) => all.some(isOne) && isLast(tail) && AS_OTHERS.test(tail[0]);
  return all.filter((tail) => isOne(tail) || isAsOthers(tail));
}

/** Goals of a passage of prose, where every one of them has its number behind it; else []. */
export function toldGoals(text: string, { start, end }: Span): readonly ToldGoal[] {
  const words = text.slice(start, end);
  const tails = tailsIn(words);
  const last = tails.at(-1);
  if (last === undefined || tails.length > MOST) return [];
  // What goes on behind the last number is a goal without one, or not of the list.
  const behind = words.slice(last.index + last[0].length);
  if (/\p{L}{3}/u.test(behind) && !COMMENT.test(behind)) return [];
  let from = start;
  const goals = tails.map((tail): ToldGoal => {
    const at = wordingOf(text, { start: from, end: start + tail.index });
    const said = tail[1] ?? '';
    const numberAt = start + tail.index + tail[0].lastIndexOf(said, tail[0].search(/(?:\s?\/\s?10| out of (?:10|ten)|$)/));
    from = start + tail.index + tail[0].length;
    return { at, ratings: [{ value: numberSaid(said), of: 10, at: { start: numberAt, end: numberAt + said.length }, isEarlier: false }] };
  });
  const isGoal = ({ at }: ToldGoal) =>
    /\p{L}{3}/u.test(text.slice(at.start, at.end)) && !/\d ?\/ ?10|\bout of (?:10|ten)\b/i.test(text.slice(at.start, at.end));
  return goals.every(isGoal) ? goals : [];
}

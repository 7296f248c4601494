/**
 * Ratings told in passing, as people say them: "she reckons she is at five for the shift", "that makes it a six", "as for the hall, still a two".
 * Each number of a sentence is asked: does it count something (`numbers`), how is it said to be a rating (`saying`), of which day is it (`when`), by
 * whom (`whose-number`), and which goal does its clause name, or point at. What was, what is hoped for, what somebody else would say and a range are
 * left out. Two numbers for one goal in a note, and neither said to be today's: none.
 */
import type { Span } from '../note/types.ts';
import { withoutGoal } from './goal-words.ts';
import type { NumberedRating } from './listed-ratings.ts';
import { isOfGoal, matchGoal, namesNothing } from './match.ts';
import { placeSaid } from './number-words.ts';
import { countsNothing, isCounted, type NumberMention, numbersIn } from './numbers.ts';
import { FOR, type Saying, sayingOf } from './saying.ts';
import { sentencesOf } from './sentences.ts';
import { isToday, mayBeThen, nearest, saysNow } from './when.ts';
import { isNoRating } from './whose-number.ts';

/** "He has drumming at six and the garden at three": the second goes on with the first one's verb. */
const GOES_ON = /^(?:, ?(?:and )?| and )(?:[^.;:,]{3,50} )?(?:at|to|as) (?:an? )?$/i;
const OTHERS_BEHIND =
  /^\W{0,2}(?:by (?:hers|theirs|mum|mam|dad|school)|according to (?!(?:him|her|them)\b)|for (?:mum|mam|dad|school|nan|gran)\b|(?:says?|said|thought|thinks?|reckons?|reckoned) (?:mum|mam|mom|dad|nan|gran|school|his|her|their|the)\b|in (?:mum|mam|dad|school)['’]s)/i;
/** "This one", "it", or nothing but words of rating: the clause points at the goal that was named before. */
const POINTS = /\b(?:it|that|this|which|that one|this one|the same|there)\b/i;
const THAT_ONE = /^ (?:for|on|with|to|at|about) (?:that|this|it)(?: one| goal)?\b/i;
/** Behind such a word a number is a time, a place or a count. */
const NO_NAME = /\b(?:at|by|for|to|of|in|on|an?|the|until|till|from|about|than|before|after|number|page|room|year|aged?)\s*$/i;
/** So far around a number its clause is looked at. */
const NEAR = 240;
/** A note beyond that is no session's note. */
const MOST_TOLD = 200;

export interface RatingInPassing extends NumberedRating {
  /** The words say "now" or "today". */
  readonly isNow: boolean;
}

interface Told extends Span {
  readonly value: number;
  readonly goal: number | null;
  readonly isNow: boolean;
  readonly isSure: boolean;
  readonly isWas: boolean;
}

/** "Today: fruit 8": nothing but words of one goal stands before the number, back to the last stop. */
function isName(before: string, goals: readonly string[]): boolean {
  const name = before.slice(before.search(/[^.,;:!?()\d]*$/)).replace(/^\s*(?:and|but|then)\s/i, '');
  // "Asha 5, Max 8": right behind a number a name may be whoever else was asked.
  if (/\d[^.;\d]{0,24}, (?:and |but )?\p{Lu}\p{Ll}+ $/u.test(before)) return false;
  return (
    !isCounted(before) &&
    !NO_NAME.test(name) &&
    name.trim().split(/\s/u).length < 6 &&
    goals.filter((goal) => isOfGoal(name, goal)).length === 1
  );
}

/** Behind the number, as far as it speaks of it: to the next comma or number. */
function behindOf(text: string, end: number, to: number): string {
  const words = text.slice(end, to);
  const stop = words.slice(1).search(/[,;(]|\s(?:and|but|while|whereas)\s|\s[-–—]\s/);
  return stop === -1 ? words : words.slice(0, stop + 1);
}

/** "Second stuck at 3", "the first one has gone to 7": by its place in the list. */
const BY_PLACE =
  /(?:^|[.;,(] ?|\band )\s*(?:the |his |her |their |your )?(first|second|third)(?: (?:one|goal))?(?=:|,? (?:is|has|was|stuck|still|stays?|stayed|remains?|now|at|up|down|went|moved|came|slipped|crept|a|an|left|unchanged|\d)\b)[^.;]*$/i;

function goalInPlace(lead: string, goals: readonly string[]): number | null {
  const place = BY_PLACE.exec(lead)?.[1];
  const goal = place === undefined ? -1 : placeSaid(place) - 1;
  return goal === -1 || goal >= goals.length ? null : goal;
}

function goalBy(lead: string, behind: string, goals: readonly string[]): number | null {
  const after = FOR.test(behind) ? matchGoal(behind, goals, 1) : null;
  return after ?? matchGoal(nearest(lead), goals, 1) ?? goalInPlace(nearest(lead), goals) ?? matchGoal(lead, goals, 1);
}

function toldIn(text: string, sentence: Span, goals: readonly string[], names: readonly string[], topic: number | null): readonly Told[] {
  const words = text.slice(sentence.start, sentence.end);
  const numbers = numbersIn(words);
  const found: Told[] = [];
  let from = 0;
  let last = topic;
  const sayingAt = (number: NumberMention): Saying | null => {
    if (!countsNothing(text, sentence.start, words, number)) return null;
    const before = words.slice(Math.max(0, number.start - NEAR), number.start);
    const said = sayingOf(before, words.slice(number.end, number.end + NEAR), number.hasScale);
    if (said !== null) return said;
    if (found.at(-1)?.isSure === true && GOES_ON.test(words.slice(Math.max(from, number.start - NEAR), number.start))) return 'sure';
    return /\d/.test(words.charAt(number.start)) && isName(before, goals) ? 'bare' : null;
  };
  for (const [index, number] of numbers.entries()) {
    const saying = sayingAt(number);
    if (saying === null) continue;
    const next = numbers[index + 1]?.start ?? words.length;
    const lead = words.slice(Math.max(from, number.start - NEAR), number.start);
    const behind = behindOf(words, number.end, Math.min(next, number.end + NEAR));
    from = number.end;
    const named = goalBy(lead, behind, goals);
    const isPointing = POINTS.test(nearest(lead)) || THAT_ONE.test(behind) || namesNothing(lead);
    // Of the one goal that there is, nothing else pointing back, "it" must speak.
    const back = last ?? (goals.length === 1 && POINTS.test(nearest(lead)) ? 0 : null);
    const goal = named ?? (isPointing && saying === 'sure' ? back : null);
    if (goal !== null) last = goal;
    const own = goal === null ? lead : withoutGoal(lead, goals[goal] ?? '');
    if (isNoRating(lead, names, goals) || OTHERS_BEHIND.test(behind) || !isToday(own, behind)) continue;
    found.push({
      start: sentence.start + number.start,
      end: sentence.start + number.saidEnd,
      value: number.value,
      goal,
      isNow: saysNow(lead, behind),
      isSure: saying === 'sure',
      isWas: !saysNow(lead, behind) && mayBeThen(words.slice(Math.max(0, number.start - NEAR), number.start)),
    });
  }
  return found;
}

/** One number a goal: the only one said, or the one that is said to be today's. */
function onlyOne(told: readonly Told[]): Told | null {
  const today = told.filter(({ isNow }) => isNow);
  const group = [told, today].find((some) => new Set(some.map(({ value }) => value)).size === 1);
  return group?.[0] ?? null;
}

const SPEAKS_OF_RATING =
  /\b(?:rat(?:es?|ed|ing|ings)|scor(?:es?|ed|ing)|goals?|gbos?|out of (?:10|ten)|scale|numbers?|puts? (?:him|her|them|your)sel(?:f|ves)|would(?: have)? (?:say|said|put|give|given)(?: it| that)?(?: an?)? \d)\b|\/10\b/i;

/** `names`: the client's given names, in small letters. In the order of the goals. */
export function ratingsInPassing(
  text: string,
  goals: readonly string[],
  names: readonly string[],
  isRead: boolean,
): readonly RatingInPassing[] {
  const told: Told[] = [];
  let topic: number | null = null;
  for (const sentence of sentencesOf(text)) {
    if (told.length > MOST_TOLD) break;
    const words = text.slice(sentence.start, sentence.end);
    const found = toldIn(text, sentence, goals, names, topic);
    told.push(...found);
    topic = matchGoal(words.slice(0, NEAR), goals, 1) ?? found.at(-1)?.goal ?? null;
  }
  const of = told.filter(({ goal }) => goal !== null);
  const isSaid = isRead || of.some(({ isSure, isWas }) => isSure && !isWas);
  const isRating = isSaid || new Set(of.map(({ goal }) => goal)).size > 1 || SPEAKS_OF_RATING.test(text);
  return goals.flatMap((_, goal) => {
    const own = of.filter((one) => one.goal === goal);
    // "The bus was a two" may be of then or of now: it counts beside others of today alone, and where nothing else is said of that goal.
    const now = own.some(({ isWas }) => !isWas) || !isSaid ? own.filter(({ isWas }) => !isWas) : own;
    const one = isRating ? onlyOne(now) : null;
    return one === null
      ? []
      : [{ goal, value: one.value, of: 10, at: { start: one.start, end: one.end }, isEarlier: false, isNow: one.isNow }];
  });
}

/**
 * The one reader of what a later session says of the goals: "Bus 6/10", "she reckons she is at five for the shift", "G1 4, G2 6", "as for the hall, still
 * a two". Each number of a sentence is asked: does it count something (`numbers`), how is it said to be a rating (`saying`), of which day is it (`when`),
 * by whom (`whose-number`), and which goal does its clause name, by its number, its words or its place, or point at (`named`). What was, what is hoped for,
 * what somebody else would say and a range are left out. Two numbers for one goal in a note, and neither said to be today's: none.
 */
import { type FoundRating, readRatings } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { withoutGoal } from './goal-words.ts';
import type { NumberedRating } from './listed-ratings.ts';
import { goalNumber, isGoalItself, isOfGoal, matchGoal, matchThing, namesNothing } from './match.ts';
import { placeSaid } from './number-words.ts';
import { countsNothing, isCounted, type NumberMention, numbersIn } from './numbers.ts';
import { FOR, IS_AT, type Saying, sayingOf } from './saying.ts';
import { sentencesOf } from './sentences.ts';
import { isToday, mayBeThen, nearest, saysNow } from './when.ts';
import { isNoRating } from './whose-number.ts';

/** "He has drumming at six and the garden at three": the second goes on with the first one's verb. */
const GOES_ON =
  /^(?:,? (?:s?he|they|you) (?:says?|said|thinks?|thought|reckons?))?(?:, ?(?:and )?| and )(?![^.;]*\b(?:been|went|go|goes|got|came) to )(?:[^.;:,]{3,50} )?(?:at|to|as|an?)(?: an?)? $/i;
/** "This one", "it", or nothing but words of rating: the clause points at the goal that was named before. */
const POINTS = /\b(?:it|that|this|which|that one|this one|the same|there)\b/i;
const THAT_ONE = /^ (?:for|on|with|to|at|about) (?:that|this|it)(?: one| goal)?\b/i;
/** Behind such a word a number is a time, a place or a count. */
const NO_NAME = /\b(?:at|by|for|to|of|in|on|an?|the|until|till|from|about|than|before|after|number|page|room|year|aged?)\s*$/i;
/** So far around a number its clause is looked at. */
const NEAR = 240;
/** A note beyond that is no session's note. */
const MOST_TOLD = 200;

interface Told extends Span {
  readonly value: number;
  readonly of: number | null;
  readonly goal: number | null;
  readonly isNow: boolean;
  readonly saying: Saying;
  readonly isWas: boolean;
}

/** What is known before a note is read. */
interface Known {
  /** A rating was read in it in a surer way. */
  readonly isRead: boolean;
  /** The scale that a goal was rated on before, if it was. */
  readonly scaleOf: (goal: number) => number | undefined;
}

const OTHERS_BEHIND =
  /^\W{0,2}(?:by (?:hers|theirs|mum|mam|dad|school)|according to (?!(?:him|her|them)\b)|for (?:mum|mam|dad|school|nan|gran)\b|(?:says?|said|thought|thinks?|reckons?|reckoned) (?:mum|mam|mom|dad|nan|gran|school|his|her|their|the)\b|in (?:mum|mam|dad|school)['’]s)/i;
const ACCORDING = /^\W{0,2}according to (\p{L}+)/iu;

/** Behind the number somebody else is named who says it. */
function isSaidByOthers(behind: string, names: readonly string[]): boolean {
  const who = ACCORDING.exec(behind)?.[1]?.toLowerCase();
  const isClient = (said: string) => names.some((name) => name === said || (said.length === 1 && name.startsWith(said)));
  const inBrackets = /^ ?\((\p{Lu}\p{L}*)(?:\)|,| says| said)/u.exec(behind)?.[1]?.toLowerCase();
  if (inBrackets !== undefined && names.length > 0 && !isClient(inBrackets)) return true;
  return OTHERS_BEHIND.test(behind) && !(who !== undefined && isClient(who));
}

/**
 * "Today: fruit 8": nothing but words of one goal stands before the number, back to the last stop. Of two that the word may name, the one that the
 * sentence did not rate yet (`taken`): "bed before two 4, college 2".
 */
function nameIn(before: string, goals: readonly string[], taken: readonly number[]): number | null {
  const name = (before.split(/[.,;:!?()\d]|\s[-–—•*]\s/u).at(-1) ?? '').replace(/^[\s•*–—-]*(?:(?:and|but|then)\s)?/i, '');
  // "Asha 5, Max 8": right behind a number a name may be whoever else was asked.
  const who = /\d[^.;\d]{0,24}, (?:and |but )?(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  if (who !== undefined && goals.some((goal) => goal.indexOf(who) > 0)) return null;
  const all = goals.flatMap((goal, index) => (isOfGoal(name, goal) ? [index] : []));
  const named = all.length === 1 ? all : all.filter((index) => !taken.includes(index));
  const [goal] = named;
  if (goal === undefined || named.length > 1 || name.trim().split(/\s/u).length > 5) return null;
  // "Texting first 1", "hand up 3": the last word is the goal's own.
  const last = /(\p{L}+)\W*$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const own = (goals[goal] ?? '').toLowerCase().split(/[^\p{L}]/u);
  const isOwn = own.includes(last) || last === 'goal';
  return isOwn || (!isCounted(before) && !NO_NAME.test(name)) ? goal : null;
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
/** "Goals - 1 is at 8 today", "2 scored 3": where goals are spoken of, a number that does something is one of them. */
const BY_NUMBER =
  /^\W*(?:[^.;:]{0,24}\b(?:goals?|gbos?)\b[^.;]{0,3})?([1-3])[.):]? (?:is|has|was|scored|rated|now|at|still|up|down|moved)\b/i;

/** "Goals kept. 1: 6/10. 2: 5/10": a number of the list alone stands before the rating, and goals are what is listed. */
const LISTED = /^\s*\(?([1-9])[.:)]\s{0,2}$/;
const OF_GOALS = /\b(?:goals?|gbos?)\b/i;

function goalInPlace(lead: string, goals: readonly string[]): number | null {
  const place = BY_PLACE.exec(lead)?.[1];
  const goal = place === undefined ? Number(BY_NUMBER.exec(lead)?.[1] ?? 0) - 1 : placeSaid(place) - 1;
  return goal === -1 || goal >= goals.length ? null : goal;
}

/** "In the evening", "three evenings": a time, and not what a goal is about. */
const A_TIME =
  /\b(?:in(?: the)?|this|that|each|every|one|an?|last|next|some|most|many|few|of|for|by|on|at|all|two|three|four|five|six|seven|\d{1,2}) (?:more |school |whole )?(?:days?|weeks?|nights?|months?|times?|minutes?|hours?|mornings?|evenings?)\b/gi;

const isOfList = (text: string, at: number) => OF_GOALS.test(text.slice(Math.max(0, at - NEAR), at));

/** `least`: so much must be shared. */
function goalBy(lead: string, behind: string, goals: readonly string[], least: number): number | null {
  const after = FOR.test(behind) ? matchGoal(behind, goals, least) : null;
  const near = nearest(lead);
  return after ?? matchGoal(near, goals, least) ?? goalInPlace(near, goals) ?? matchGoal(lead, goals, least);
}

interface Label {
  readonly goal: number;
  /** It is the whole goal, or its number: more than a word of it. */
  readonly isGoal: boolean;
}

/** "Stay till the bell: went on Friday, 4", "G1 the hour: 5": what stands before a colon and is nothing but one goal's words. */
function labelOf(before: string, goals: readonly string[]): Label | null {
  const labels = before.split(/: | [-–—] /).slice(0, -1);
  const named = labels.map((label): Label | null => {
    const number = /^[\s•*–—-]*(?:goal|gbo|g) ?[1-3]\b/i.test(label) ? goalNumber(label) : null;
    if (number !== null && number <= goals.length) return { goal: number - 1, isGoal: true };
    const all = goals.flatMap((goal, index) => (isOfGoal(label, goal) ? [index] : []));
    const [goal] = all;
    return goal === undefined || all.length > 1 ? null : { goal, isGoal: isGoalItself(label, goals[goal] ?? '') };
  });
  return named.findLast((label) => label !== null) ?? null;
}

/** "Stay till the bell: 4", "Swimming is at 5": the goal itself, or nothing else, and its number. */
function isSaidOf(lead: string, wording: string, { isNamed, isLabel }: { readonly isNamed: boolean; readonly isLabel: boolean }): boolean {
  return isLabel || (isNamed && (isGoalItself(lead, wording) || (IS_AT.test(lead) && isOfGoal(lead.replace(IS_AT, ''), wording))));
}

/** The words around a number, and how sure it is that it rates something. */
interface Around {
  readonly lead: string;
  readonly behind: string;
  readonly isFull: boolean;
  readonly isSure: boolean;
}

/**
 * The goal that a clause names by less than its number, words or place. A word that many goals share names one where nothing else does, it is
 * no time, and the number is surely a rating.
 */
function namedOtherwise(
  { lead, behind, isFull, isSure }: Around,
  label: Label | null,
  byName: () => number | null,
  goals: readonly string[],
): number | null {
  const after = isFull && !/^\s*[,;]/.test(behind) ? matchGoal(behind, goals, 1) : null;
  const named = after ?? label?.goal ?? byName();
  return named ?? (isSure ? (matchGoal(lead.replace(A_TIME, ' '), goals, 0.4) ?? matchThing(lead, goals)) : null);
}

/** The goal at which a clause without a name points back. `last`: the one that was spoken of before. */
function pointedAt(lead: string, behind: string, goals: readonly string[], last: number | null): number | null {
  const points = POINTS.test(nearest(lead));
  if (!points && !THAT_ONE.test(behind) && !namesNothing(lead)) return null;
  // Of the one goal that there is, nothing else pointing back, "it" must speak.
  return matchGoal(lead, goals, 0.7) ?? last ?? (goals.length === 1 && points ? 0 : null);
}

/** A sentence in which numbers are looked for. */
interface Place {
  readonly text: string;
  readonly sentence: Span;
  readonly full: readonly FoundRating[];
  /** The goal that was spoken of before: asked for only where a number is told. */
  readonly topicOf: () => number | null;
}

function toldIn({ text, sentence, full, topicOf }: Place, goals: readonly string[], names: readonly string[]): readonly Told[] {
  const words = text.slice(sentence.start, sentence.end);
  const numbers = numbersIn(words);
  if (numbers.length === 0) return [];
  const found: Told[] = [];
  let from = 0;
  let last = topicOf();
  const nameOf = ({ start }: NumberMention) => {
    const taken = found.flatMap(({ goal }) => (goal === null ? [] : [goal]));
    return nameIn(words.slice(Math.max(0, start - NEAR), start), goals, taken);
  };
  const sayingOfNumber = (number: NumberMention, own: string, isFull: boolean): Saying | null => {
    const said = sayingOf(own, words.slice(number.end, number.end + NEAR), number.hasScale || isFull);
    if (said !== null) return said;
    if (found.at(-1)?.saying === 'sure' && GOES_ON.test(words.slice(Math.max(from, number.start - NEAR), number.start))) return 'sure';
    return /\d/.test(words.charAt(number.start)) && nameOf(number) !== null ? 'bare' : null;
  };
  for (const [index, number] of numbers.entries()) {
    const rating = full.find(({ at }) => at.start === sentence.start + number.start);
    const scale = words.slice(number.saidEnd, number.end);
    // A date has a stroke as well.
    const isSlash = scale.includes('/');
    const isFull = number.isOfScale || (rating !== undefined && rating.of !== 10);
    const isUnit = number.hasScale && !number.isOfScale;
    if ((isSlash && rating === undefined) || (!isSlash && !isUnit && !countsNothing(text, sentence.start, words, number))) continue;
    // "A five for getting up by nine": a number of the goal's own.
    const next =
      numbers.slice(index + 1).find((other) => !isCounted(words.slice(Math.max(0, other.start - 24), other.start)))?.start ?? words.length;
    const lead = words.slice(Math.max(from, number.start - NEAR), number.start);
    const behind = behindOf(words, number.end, Math.min(next, number.end + NEAR));
    const listed = isOfList(text, sentence.start) ? Number(LISTED.exec(lead)?.[1] ?? 0) - 1 : -1;
    const called = goals[listed] === undefined ? goalBy(lead, behind, goals, isFull ? 0 : 1) : listed;
    const own = called === null ? lead : withoutGoal(lead, goals[called] ?? '');
    const saying = sayingOfNumber(
      number,
      words.slice(Math.max(0, number.start - NEAR), Math.max(0, number.start - lead.length)) + own,
      isFull,
    );
    if (saying === null) continue;
    from = number.end;
    const label = labelOf(words.slice(0, number.start), goals);
    const byName = () => (saying === 'bare' ? nameOf(number) : null);
    const named = called ?? namedOtherwise({ lead, behind, isFull, isSure: saying === 'sure' }, label, byName, goals);
    const goal = named ?? (saying === 'sure' ? pointedAt(lead, behind, goals, last) : null);
    if (goal !== null) last = goal;
    const wording = goal === null ? '' : (goals[goal] ?? '');
    if (rating?.isEarlier || isNoRating(lead, names, goals) || isSaidByOthers(words.slice(number.end, number.end + NEAR), names)) continue;
    if (!isToday(goal === called ? own : withoutGoal(lead, wording), behind)) continue;
    found.push({
      start: sentence.start + number.start,
      end: sentence.start + (rating === undefined ? number.saidEnd : rating.at.end - sentence.start),
      value: rating?.value ?? number.value,
      of: isFull ? (rating?.of ?? 10) : null,
      goal,
      isNow: saysNow(lead, behind),
      saying: isSaidOf(lead, wording, { isNamed: named !== null, isLabel: goal !== null && goal === label?.goal && label.isGoal })
        ? 'sure'
        : saying,
      isWas: !saysNow(lead, behind) && mayBeThen(words.slice(Math.max(0, number.start - NEAR), number.start)),
    });
  }
  return found;
}

/** One number a goal: the only one said, the one with its scale, or the one that is said to be today's. */
function onlyOne(told: readonly Told[]): Told | null {
  const groups = [told, told.filter(({ of }) => of !== null), told.filter(({ isNow }) => isNow)];
  const group = groups.find((some) => new Set(some.map(({ value }) => value)).size === 1);
  return group?.[0] ?? null;
}

const SPEAKS_OF_RATING =
  /\b(?:rat(?:es?|ed|ing|ings)|scor(?:es?|ed|ing)|goals?|gbos?|out of (?:10|ten)|scale|numbers?|puts? (?:him|her|them|your)sel(?:f|ves)|would(?: have)? (?:say|said|put|give|given)(?: it| that)?(?: an?)? \d)\b|\/10\b/i;

/** `names`: the client's given names, in small letters. In the order of the goals. */
export function ratingsInClauses(
  text: string,
  goals: readonly string[],
  names: readonly string[],
  { isRead, scaleOf }: Known,
): readonly NumberedRating[] {
  const told: Told[] = [];
  const full = readRatings(text);
  let topicOf: () => number | null = () => null;
  for (const sentence of sentencesOf(text)) {
    if (told.length > MOST_TOLD) break;
    const found = toldIn({ text, sentence, full, topicOf }, goals, names);
    told.push(...found);
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + NEAR));
    topicOf = () => matchGoal(words, goals, 1) ?? found.at(-1)?.goal ?? null;
  }
  // A goal keeps its scale: "four out of five" evenings are a count beside a goal rated out of ten.
  const isOnScale = ({ goal, of }: Told) => goal !== null && (of === null || (scaleOf(goal) ?? of) === of);
  const of = told.filter(isOnScale);
  const isSaid = isRead || told.some(({ saying, isWas }) => saying === 'sure' && !isWas);
  const isRating = isSaid || new Set(of.map(({ goal }) => goal)).size > 1 || SPEAKS_OF_RATING.test(text);
  return goals.flatMap((_, goal) => {
    const own = of.filter((one) => one.goal === goal);
    // "The bus was a two" may be of then or of now: it counts beside others of today alone, and where nothing else is said of that goal.
    const now = own.some(({ isWas }) => !isWas) || !isSaid ? own.filter(({ isWas }) => !isWas) : own;
    const one = isRating ? onlyOne(now) : null;
    if (one === null) return [];
    return [{ goal, value: one.value, of: one.of ?? scaleOf(goal) ?? 10, at: { start: one.start, end: one.end }, isEarlier: false }];
  });
}

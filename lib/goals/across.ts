/**
 * Goals across notes: the wording in force with its ratings in the order of the notes, the first rating included.
 * Nothing is invented: a rating stands at a place in a note, and goes to a goal only where the note says which.
 */

import { type FoundRating, readRatings } from '../checklist/goal-ratings.ts';
import type { Owner, Rating } from '../checklist/types.ts';
import type { Span } from '../note/types.ts';
import { addedGoals, goalsTakenOff } from './added.ts';
import { bareRatings } from './bare-ratings.ts';
import { ratingsUnderGoals } from './goal-section.ts';
import { markBefore, ratingsInOrder } from './in-order.ts';
import { numberedRatings } from './listed-ratings.ts';
import { isGoalItself, isOfGoal, matchGoal } from './match.ts';
import { rewordedGoals } from './reworded.ts';
import { splitGoals } from './split.ts';
import { tablesIn } from './table.ts';
import { isNoRating, withoutHistory } from './whose-number.ts';

/** A note's own words (quoted stretches blanked), with its position on screen. */
export interface OwnWords {
  readonly n: number;
  readonly text: string;
}

/** Where the goals in force are written. */
export interface GoalSource extends OwnWords {
  readonly passages: readonly Span[];
}

export interface RatedGoal extends Span {
  readonly n: number;
  readonly owner: Owner;
  readonly ratings: readonly (Rating & { readonly n: number })[];
  /** Where it stood in other words before, newest first. */
  readonly before: readonly (Span & { readonly n: number })[];
  /** The note in which it was taken off the list; null while it holds. */
  readonly offAt: number | null;
}

interface LaterRating {
  readonly goal: number;
  readonly rating: Rating & { readonly n: number };
}

const FIRST_PERSON = ['i', 'my', 'me', "i'm", 'we', 'our'];

/** What a worker says of their own doing: no wish of the client's, though it is in the first person. */
const WORKERS_ACT =
  /^(?:i|we)(?: have| had| also| then)? (?:offered|suggested|recommended|advised|explained|proposed|discussed|talked|will (?:refer|see|send|ring|write))\b/i;

/** "Robin: ..." before the words. */
const SPEAKER = /^[\p{L}'\u2019 ]{2,24}:\s+/u;

/** First person, quotation marks or the client's name before a colon: the client's words. Else it can't be told whose words a goal is in. */
function ownerOf(wording: string, client: readonly string[]): Owner {
  const said = wording.replace(SPEAKER, '');
  const speaker = SPEAKER.exec(wording)?.[0].split(':', 1)[0]?.trim().toLowerCase().split(' ', 1)[0] ?? '';
  if (client.includes(speaker)) return 'client';
  const isQuoted = '"\u201c'.includes(said.charAt(0)) && said.length > 0;
  // A question that the worker put may stand in quotation marks within; only the writer's own sentence is asked.
  const words = wording
    .replace(/["\u201c][^"\u201d]*["\u201d]/g, ' ')
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}']/u);
  if (!isQuoted && WORKERS_ACT.test(wording)) return 'worker';
  return isQuoted || words.some((word) => FIRST_PERSON.includes(word)) ? 'client' : 'unclear';
}

/** A clause is looked for this far, and so many ratings are read: a note beyond that is no session's note. */
const FAR = 300;
const NEAR = 200;
const LISTED = /(?:^|[\s(;,.])\(?([1-9])[.:)]\s{0,2}$/;
const MOST_RATINGS = 200;

/** Start of the clause around `at`: after a sentence end, a semicolon or a line break. */
function clauseStart(text: string, at: number): number {
  const limit = Math.max(0, at - FAR);
  for (let i = at - 1; i >= limit; i -= 1) {
    const unit = text.charAt(i);
    if (unit === '\n' || unit === ';') return i + 1;
    if ('.!?'.includes(unit) && text.charAt(i + 1) === ' ') return i + 1;
  }
  return limit;
}

function clauseEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + FAR);
  for (let i = at; i < limit; i += 1) {
    const unit = text.charAt(i);
    if (unit === '\n' || unit === ';') return i;
    if ('.!?'.includes(unit) && ' \n'.includes(text.charAt(i + 1) || ' ')) return i;
  }
  return limit;
}

/** Nothing but "to", "and", "now" stands between two ratings: they are of the same goal ("from 1/10 to 7/10"). */
function isLink(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .every((word) => ['', 'to', 'and', 'now', 'then'].includes(word));
}

function withoutBrackets(words: string): string {
  const close = words.indexOf(')');
  const isOpenedBefore = close !== -1 && !words.slice(0, close).includes('(');
  return isOpenedBefore ? words.slice(close + 1) : words.replace(/\([^()]{0,120}\)/g, ' ');
}

/**
 * The words that say what a rating is of, best first: the last part before it ("camp" in "school 6/10, camp 5/10"), all
 * words since the rating before, then those behind it.
 */
function contextsOf(text: string, rating: FoundRating, ratings: readonly FoundRating[]): readonly string[] {
  const start = clauseStart(text, rating.at.start);
  const previous = ratings.findLast((other) => other.at.end <= rating.at.start && other.at.end > start);
  const between = text.slice(previous?.at.end ?? start, rating.at.start);
  const before = isLink(between) ? text.slice(start, rating.at.start) : between;
  const plain = withoutBrackets(before);
  const next = ratings.find((other) => other.at.start >= rating.at.end);
  const clause = clauseEnd(text, rating.at.end);
  const behind = text.slice(rating.at.end, Math.min(clause, next?.at.start ?? text.length));
  // Behind the comma it is about the next rating: '"mornings" 6/10, "school" 2/10'.
  const own = next !== undefined && next.at.start < clause ? (behind.split(',', 1)[0] ?? '') : behind;
  // "3/10 for the shop and 4/10 for the course": the goal stands behind, and what is left of the first one is none of the second's.
  if (BEHIND.test(own)) return [own.split(/ and |,/u, 1)[0] ?? '', ...(BEHIND.test(before) ? [] : [plain, before, own])];
  return [plain.slice(plain.lastIndexOf(',') + 1), plain, before, own];
}

/** "For now" and "for the first time" name no goal. */
const BEHIND = /^ for (?!now\b|the (?:first|second|last|next|time)|a |an |\d|today|this)/;

/** What stands behind a rating names its goal only by a word of its own: weeks and times are in many. */
function goalOf(contexts: readonly string[], goals: readonly string[]): number | null {
  for (const [index, words] of contexts.entries()) {
    const goal = matchGoal(words, goals, index === 3 ? 1 : 0);
    if (goal !== null) return goal;
  }
  return null;
}

/** "Goals confirmed. 1: 6/10. 2: 5/10": a number of the list alone stands before the rating, and goals are what is listed. */
function listedGoal(text: string, at: number, count: number): number | null {
  const number = Number(LISTED.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? 0);
  return number > 0 && number <= count && /\b(?:goals?|gbos?)\b/i.test(text.slice(Math.max(0, at - NEAR), at)) ? number - 1 : null;
}

/** The words of its own clause in front of a rating, behind the one before. */
function leadOf(text: string, rating: FoundRating, ratings: readonly FoundRating[]): string {
  const start = clauseStart(text, rating.at.start);
  const previous = ratings.findLast((other) => other.at.end <= rating.at.start && other.at.end > start);
  return text.slice(previous?.at.end ?? start, rating.at.start);
}

function laterRatings({ n, text }: OwnWords, goals: readonly string[], client: readonly string[]): readonly LaterRating[] {
  const ratings = readRatings(text).slice(0, MOST_RATINGS);
  const found: LaterRating[] = [];
  for (const rating of ratings) {
    if (rating.isEarlier || isNoRating(leadOf(text, rating, ratings), client)) continue;
    const listed = listedGoal(text, rating.at.start, goals.length);
    const goal = listed ?? goalOf(contextsOf(text, rating, ratings), goals);
    if (goal !== null) found.push({ goal, rating: { n, value: rating.value, of: rating.of, at: rating.at } });
  }
  return found;
}

/** "G1 6, G2 3" of goals that were rated before: a number behind a goal that never had one may be anything. */
function numberedIn({ n, text }: OwnWords, isRated: (goal: number) => boolean, read: readonly LaterRating[]): readonly LaterRating[] {
  const isFree = ({ at }: Rating) => !read.some(({ rating }) => at.start < rating.at.end && rating.at.start < at.end);
  return numberedRatings(text)
    .filter((rating) => isRated(rating.goal) && isFree(rating))
    .map(({ goal, value, of, at }) => ({ goal, rating: { n, value, of, at } }));
}

/** Under its own row of a table, or by its place among the goals. */
function placedIn(
  { n, text }: OwnWords,
  goals: readonly NumberedGoal[],
  isRated: (goal: number) => boolean,
  client: readonly string[],
): readonly LaterRating[] {
  const wordings = goals.map(({ words }) => words);
  const rows = tablesIn(text, client, false).flatMap((table) => table.rows);
  const inTable = rows.flatMap(({ at, rating }) => {
    const goal = matchGoal(text.slice(at.start, at.end), wordings);
    return goal === null || rating === null ? [] : [{ ...rating, goal }];
  });
  const marks = goals.every(({ mark }) => mark !== null) ? goals.map(({ mark }) => mark ?? '') : [];
  const inOrder = ratingsInOrder(text, goals.length, marks, client).filter(({ goal }) => isRated(goal));
  const under = ratingsUnderGoals(text, wordings, client).filter(({ goal }) => isRated(goal));
  const all = [...inTable, ...inOrder, ...under].slice(0, MOST_RATINGS);
  return all
    .filter(({ goal }, index) => all.findIndex((other) => other.goal === goal) === index)
    .map(({ goal, value, of, at }) => ({ goal, rating: { n, value, of, at } }));
}

const SPEAKS_OF_RATING = /\b(?:rat(?:es?|ed|ing|ings)|scor(?:es?|ed|ing)|goals?|gbos?|out of (?:10|ten)|scale|numbers?)\b|\/10\b/i;

/** "He gives himself 7 now" of a goal rated from 0 to 10 before, where no rating in full was read of it in this note. */
function bareIn(
  { n, text }: OwnWords,
  isRated: (goal: number) => boolean,
  wordings: readonly string[],
  read: readonly LaterRating[],
  client: readonly string[],
): readonly LaterRating[] {
  const ratings = bareRatings(text).slice(0, MOST_RATINGS);
  const found = ratings.flatMap((rating) => {
    if (isNoRating(leadOf(text, rating, ratings), client)) return [];
    const goal = goalOf(contextsOf(text, rating, ratings).slice(0, 3), wordings);
    if (goal === null || !isRated(goal) || read.some((other) => other.goal === goal)) return [];
    const wording = wordings[goal] ?? '';
    const isSure = !rating.isLoose && (rating.behind === null || isGoalItself(rating.behind, wording));
    if (!isSure && rating.behind !== null && !isOfGoal(rating.behind, wording)) return [];
    return [{ isSure, goal, rating: { n, value: rating.value, of: rating.of, at: rating.at } }];
  });
  // "Sleep 4" may be hours; where two goals and more are told so, or the note speaks of rating, they are being rated.
  const told = new Set(found.filter(({ isSure }) => !isSure).map(({ goal }) => goal));
  const isRating = told.size > 1 || read.length > 0 || found.some(({ isSure }) => isSure) || SPEAKS_OF_RATING.test(text);
  const kept = found.filter(({ isSure }) => isSure || isRating);
  return kept
    .filter(({ goal }, index) => kept[index]?.isSure || kept.findIndex((other) => other.goal === goal) === index)
    .map(({ goal, rating }) => ({ goal, rating }));
}

/** A goal's words as a note holds them, with the ratings that its own words carry. */
interface WordedGoal {
  readonly words: string;
  readonly ratings: readonly Rating[];
}

/** One note: each goal's own ratings, then those elsewhere in the note that name it ("Goal 2: 6/10"). */
export function ratingsByGoal(text: string, goals: readonly WordedGoal[]): readonly (readonly Rating[])[] {
  const own = goals.flatMap(({ ratings }) => ratings);
  const isOwn = ({ at }: Rating) => own.some((rating) => rating.at.start < at.end && at.start < rating.at.end);
  const rated = laterRatings(
    { n: 0, text },
    goals.map(({ words }) => words),
    [],
  ).filter(({ rating }) => !isOwn(rating));
  return goals.map(({ ratings }, index) => [
    ...ratings,
    ...rated.filter(({ goal }) => goal === index).map(({ rating: { value, of, at } }) => ({ value, of, at })),
  ]);
}

function firstGoals(source: GoalSource, client: readonly string[]): readonly RatedGoal[] {
  return source.passages.flatMap((passage) =>
    splitGoals(source.text, passage, client).map(({ at, ratings }) => ({
      n: source.n,
      ...at,
      owner: ownerOf(source.text.slice(at.start, at.end), client),
      ratings: ratings.slice(0, 1).map((rating) => ({ n: source.n, value: rating.value, of: rating.of, at: rating.at })),
      before: [],
      offAt: null,
    })),
  );
}

/** A goal keeps the scale that it was first rated on: "three out of five" evenings are a count beside a goal rated out of ten. */
function keepsScale({ ratings }: RatedGoal, { of }: Rating): boolean {
  const first = ratings[0];
  return first === undefined || first.of === of;
}

/** In the newest of its wordings; `newer`: oldest first. */
function inWords(goal: RatedGoal, newer: readonly Pick<RatedGoal, 'n' | 'start' | 'end' | 'owner'>[]): RatedGoal {
  const last = newer.at(-1);
  if (last === undefined) return goal;
  const before = [goal, ...newer.slice(0, -1)].map(({ n, start, end }) => ({ n, start, end })).reverse();
  return { ...goal, n: last.n, start: last.start, end: last.end, owner: last.owner, before };
}

/** A goal as it was first set, with its words and its mark in the list ("a)"), and from which later note on it is one. */
interface NumberedGoal {
  readonly goal: RatedGoal;
  readonly words: string;
  readonly mark: string | null;
  readonly from: number;
}

function numberedGoals(source: GoalSource, client: readonly string[], from: number): readonly NumberedGoal[] {
  return firstGoals(source, client).map((goal) => ({
    goal,
    words: source.text.slice(goal.start, goal.end),
    mark: from === -1 ? markBefore(source.text, goal) : null,
    from,
  }));
}

const blanked = (text: string, { start, end }: Span) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** 'now "eat lunch with others". Rates that 5/10': the number behind a goal's new words is its own. */
function ratedBehind({ n, text }: OwnWords, { end }: Span, goal: number): readonly LaterRating[] {
  const words = text.slice(end, end + 60).split('\n', 1)[0] ?? '';
  const rating = readRatings(words).find(({ isEarlier }) => !isEarlier);
  if (
    rating === undefined ||
    !/^["\u201d.,; ]*(?:(?:s?he |they )?(?:rates?|rated|puts?|scores?|gives?)(?: (?:that|this|it))?(?: (?:at|as|now))?|now|today|at|starting at)? ?\(?$/i.test(
      words.slice(0, rating.at.start),
    )
  )
    return [];
  const at = { start: end + rating.at.start, end: end + rating.at.end };
  return [{ goal, rating: { n, value: rating.value, of: rating.of, at } }];
}

/** What one later note says of the goals that there are by then: the surest way of saying it counts for each. */
function ratingsIn(
  { n, text }: OwnWords,
  goals: readonly NumberedGoal[],
  before: readonly LaterRating[],
  client: readonly string[],
): readonly LaterRating[] {
  const note = { n, text: addedGoals(text).reduce(blanked, withoutHistory(text)) };
  // Rated from 0 to 10 before, when it was set or since: a bare number can be another such rating.
  const isRated = (index: number) => (goals[index]?.goal.ratings[0] ?? before.find(({ goal }) => goal === index)?.rating)?.of === 10;
  const wordings = goals.map(({ words }) => words);
  const placed = placedIn(note, goals, isRated, client);
  const isOpen = ({ goal }: LaterRating) => placed.every((other) => other.goal !== goal);
  const named = [...placed, ...laterRatings(note, wordings, client).filter(isOpen)];
  const numbered = [...named, ...numberedIn(note, isRated, named).filter(isOpen)];
  return [...numbered, ...bareIn(note, isRated, wordings, numbered, client)];
}

/**
 * @param sources where the wording in force stands, in order
 * @param later the own words of later sessions, oldest first
 * @param client the client's given names, in small letters
 */
export function goalsAcross(
  sources: readonly GoalSource[],
  later: readonly OwnWords[],
  client: readonly string[] = [],
): readonly RatedGoal[] {
  const set = sources.flatMap((source) => numberedGoals(source, client, -1));
  const added = later.flatMap(({ n, text }, index) => numberedGoals({ n, text, passages: addedGoals(text) }, client, index));
  const goals = [...set, ...added];
  const reworded = later.flatMap(({ n, text }, index) =>
    rewordedGoals(text).map(({ goal, at }) => ({ goal, n, ...at, index, owner: ownerOf(text.slice(at.start, at.end), client) })),
  );
  const wordingsOf = (index: number) => reworded.filter(({ goal }) => goal === index + 1);
  /** A goal by all the words that it had up to then. */
  const inAllWords = (one: NumberedGoal, goal: number, index: number): NumberedGoal => {
    const newer = wordingsOf(goal).filter((other) => other.index <= index);
    return { ...one, words: [one.words, ...newer.map(({ start, end, index: at }) => later[at]?.text.slice(start, end) ?? '')].join('\n') };
  };
  const rated: LaterRating[] = [];
  for (const [index, note] of later.entries()) {
    const known = goals.filter(({ from }) => from < index).map((one, goal) => inAllWords(one, goal, index));
    const found = ratingsIn(note, known, rated, client);
    const anew = reworded.filter((one) => one.index === index && found.every(({ goal }) => goal !== one.goal - 1));
    rated.push(...found, ...anew.flatMap((one) => ratedBehind(note, one, one.goal - 1)));
  }
  const off = later.flatMap(({ n, text }, index) => {
    const known = goals.filter(({ from }) => from < index);
    const marks = known.every(({ mark }) => mark !== null) ? known.map(({ mark }) => mark ?? '') : [];
    return goalsTakenOff(
      text,
      known.map(({ words }) => words),
      marks,
    ).map((goal) => ({ goal, n }));
  });
  return goals.map(({ goal }, index) => ({
    ...inWords(goal, wordingsOf(index)),
    ratings: [
      ...goal.ratings,
      ...rated.filter((found) => found.goal === index && keepsScale(goal, found.rating)).map(({ rating }) => rating),
    ],
    offAt: off.find((found) => found.goal === index)?.n ?? null,
  }));
}

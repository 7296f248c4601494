/**
 * Goals across notes: the wording in force with its ratings in the order of the notes, the first rating included.
 * Nothing is invented: a rating stands at a place in a note, and goes to a goal only where the note says which.
 */

import { type FoundRating, readRatings } from '../checklist/goal-ratings.ts';
import type { Owner, Rating } from '../checklist/types.ts';
import type { Span } from '../note/types.ts';
import { bareRatings } from './bare-ratings.ts';
import { numberedRatings } from './listed-ratings.ts';
import { isGoalItself, matchGoal } from './match.ts';
import { rewordedGoals } from './reworded.ts';
import { splitGoals } from './split.ts';

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
  return [plain.slice(plain.lastIndexOf(',') + 1), plain, before, own];
}

/** "Goals confirmed. 1: 6/10. 2: 5/10": a number of the list alone stands before the rating, and goals are what is listed. */
function listedGoal(text: string, at: number, count: number): number | null {
  const number = Number(LISTED.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? 0);
  return number > 0 && number <= count && /\b(?:goals?|gbos?)\b/i.test(text.slice(Math.max(0, at - NEAR), at)) ? number - 1 : null;
}

function laterRatings({ n, text }: OwnWords, goals: readonly string[]): readonly LaterRating[] {
  const ratings = readRatings(text).slice(0, MOST_RATINGS);
  const found: LaterRating[] = [];
  for (const rating of ratings) {
    if (rating.isEarlier) continue;
    const listed = listedGoal(text, rating.at.start, goals.length);
    const goal =
      listed ??
      contextsOf(text, rating, ratings)
        .map((words) => matchGoal(words, goals))
        .find((index) => index !== null);
    if (goal !== undefined && goal !== null) found.push({ goal, rating: { n, value: rating.value, of: rating.of, at: rating.at } });
  }
  return found;
}

/** "G1 6, G2 3" of goals that were rated before: a number behind a goal that never had one may be anything. */
function numberedIn({ n, text }: OwnWords, goals: readonly RatedGoal[], read: readonly LaterRating[]): readonly LaterRating[] {
  const isFree = ({ at }: Rating) => !read.some(({ rating }) => at.start < rating.at.end && rating.at.start < at.end);
  const isRated = (goal: number) => goals[goal]?.ratings[0]?.of === 10;
  return numberedRatings(text)
    .filter((rating) => isRated(rating.goal) && isFree(rating))
    .map(({ goal, value, of, at }) => ({ goal, rating: { n, value, of, at } }));
}

/** "He gives himself 7 now" of a goal rated from 0 to 10 before, where no rating in full was read of it in this note. */
function bareIn(
  { n, text }: OwnWords,
  goals: readonly RatedGoal[],
  wordings: readonly string[],
  read: readonly LaterRating[],
): readonly LaterRating[] {
  const ratings = bareRatings(text).slice(0, MOST_RATINGS);
  return ratings.flatMap((rating) => {
    const before = contextsOf(text, rating, ratings).slice(0, 3);
    const goal = before.map((words) => matchGoal(words, wordings)).find((index) => index !== null);
    if (goal === undefined || goal === null || goals[goal]?.ratings[0]?.of !== 10 || read.some((other) => other.goal === goal)) return [];
    if (rating.behind !== null && !isGoalItself(rating.behind, wordings[goal] ?? '')) return [];
    return [{ goal, rating: { n, value: rating.value, of: rating.of, at: rating.at } }];
  });
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
  ).filter(({ rating }) => !isOwn(rating));
  return goals.map(({ ratings }, index) => [
    ...ratings,
    ...rated.filter(({ goal }) => goal === index).map(({ rating: { value, of, at } }) => ({ value, of, at })),
  ]);
}

function firstGoals(source: GoalSource, client: readonly string[]): readonly RatedGoal[] {
  return source.passages.flatMap((passage) =>
    splitGoals(source.text, passage).map(({ at, ratings }) => ({
      n: source.n,
      ...at,
      owner: ownerOf(source.text.slice(at.start, at.end), client),
      ratings: ratings.slice(0, 1).map((rating) => ({ n: source.n, value: rating.value, of: rating.of, at: rating.at })),
      before: [],
    })),
  );
}

/** A goal keeps the scale that it was first rated on: "three out of five" evenings are a count beside a goal rated out of ten. */
function keepsScale({ ratings }: RatedGoal, { of }: Rating): boolean {
  const first = ratings[0];
  return first === undefined || first.of === of;
}

/** In the newest of its wordings; `newer`: oldest first. */
function inWords(goal: RatedGoal, newer: readonly Omit<RatedGoal, 'ratings' | 'before'>[]): RatedGoal {
  const last = newer.at(-1);
  if (last === undefined) return goal;
  const before = [goal, ...newer.slice(0, -1)].map(({ n, start, end }) => ({ n, start, end })).reverse();
  return { n: last.n, start: last.start, end: last.end, owner: last.owner, ratings: goal.ratings, before };
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
  const goals = sources.flatMap((source) => firstGoals(source, client));
  const wordings = sources.flatMap((source) => firstGoals(source, client).map((goal) => source.text.slice(goal.start, goal.end)));
  const rated = later.flatMap((note) => {
    const read = laterRatings(note, wordings);
    const numbered = [...read, ...numberedIn(note, goals, read)];
    return [...numbered, ...bareIn(note, goals, wordings, numbered)];
  });
  const reworded = later.flatMap(({ n, text }) =>
    rewordedGoals(text).map(({ goal, at }) => ({ goal, n, ...at, owner: ownerOf(text.slice(at.start, at.end), client) })),
  );
  const wordingsOf = (index: number) => reworded.filter(({ goal }) => goal === index + 1);
  return goals.map((goal, index) => ({
    ...inWords(goal, wordingsOf(index)),
    ratings: [
      ...goal.ratings,
      ...rated.filter((found) => found.goal === index && keepsScale(goal, found.rating)).map(({ rating }) => rating),
    ],
  }));
}

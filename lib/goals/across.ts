/**
 * Goals across notes: the wording in force with its ratings in the order of the notes, the first rating included.
 * Nothing is invented: a rating stands at a place in a note, and goes to a goal only where the note says which.
 */

import { readRatings } from '../checklist/goal-ratings.ts';
import type { Owner, Rating } from '../checklist/types.ts';
import type { Span } from '../note/types.ts';
import { addedGoals, goalsTakenOff } from './added.ts';
import { ratingsInClauses } from './clauses.ts';
import { markBefore, ratingsInOrder } from './in-order.ts';
import { matchGoal } from './match.ts';
import { ownerOf } from './owner.ts';
import { isByClient, type Person, personOf, ratingsByOwners } from './owners.ts';
import { rewordedGoals, startsAnew } from './reworded.ts';
import { splitGoals } from './split.ts';
import { tablesIn } from './table.ts';
import { withoutHistory } from './whose-number.ts';

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

/** So many ratings are read: a note beyond that is no session's note. */
const MOST_RATINGS = 200;

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
  // "Both of hers are at 5": the client's own, where a parent has one too.
  const own = goals.flatMap(({ person }, goal) => (person === null ? [goal] : []));
  const ofOwn = own.length === goals.length ? [] : ratingsInOrder(text, own.length, [], client);
  const inOrder = [
    ...ratingsInOrder(text, goals.length, marksOf(goals), client),
    ...ofOwn.map((rating) => ({ ...rating, goal: own[rating.goal] ?? rating.goal })),
  ].filter(({ goal }) => isRated(goal));
  const all = [...inTable, ...inOrder].slice(0, MOST_RATINGS);
  return all
    .filter(({ goal }, index) => all.findIndex((other) => other.goal === goal) === index)
    .map(({ goal, value, of, at }) => ({ goal, rating: { n, value, of, at } }));
}

const blanked = (text: string, { start, end }: Span) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const SPEAKS_OF_RATING = /\b(?:rat(?:es?|ed|ing|ings)|scor(?:es?|ed|ing)|goals?|gbos?|out of (?:10|ten)|scale|numbers?)\b|\/10\b/i;

/** A goal's words as a note holds them, with the ratings that its own words carry. */
interface WordedGoal {
  readonly words: string;
  readonly ratings: readonly Rating[];
}

/** One note: each goal's own ratings, then those elsewhere in the note that name it ("Goal 2: 6/10"). */
export function ratingsByGoal(text: string, goals: readonly WordedGoal[]): readonly (readonly Rating[])[] {
  const own = goals.flatMap(({ ratings }) => ratings);
  const wordings = goals.map(({ words }) => words);
  const blank = own.map(({ at }) => at).reduce(blanked, text);
  const told = ratingsInClauses(blank, wordings, [], { isRead: own.length > 0, scaleOf: (goal) => goals[goal]?.ratings[0]?.of });
  return goals.map(({ ratings }, index) => [
    ...ratings,
    ...told.filter(({ goal }) => goal === index).map(({ value, of, at }) => ({ value, of, at })),
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
  /** Whose it is, where it is a parent's, say, and not the client's. */
  readonly person: Person | null;
}

/** The marks of the goals in their list, or [] where one has none. */
function marksOf(goals: readonly NumberedGoal[]): readonly string[] {
  return goals.every(({ mark }) => mark !== null) ? goals.map(({ mark }) => mark ?? '') : [];
}

/** `texts`: of the notes in which people may be named. */
function numberedGoals(source: GoalSource, client: readonly string[], from: number, texts: readonly string[]): readonly NumberedGoal[] {
  return firstGoals(source, client).map((goal) => {
    const words = source.text.slice(goal.start, goal.end);
    const before = source.text.slice(Math.max(0, goal.start - 60), goal.start);
    const mark = from === -1 ? markBefore(source.text, goal) : null;
    return { goal, words, mark, from, person: personOf(words, before, texts, client) };
  });
}

/** 'now "eat lunch with others". Rates that 5/10': the number behind a goal's new words is its own. */
function ratedBehind({ n, text }: OwnWords, { end }: Span, goal: number): readonly LaterRating[] {
  const words = text.slice(end, end + 60).split('\n', 1)[0] ?? '';
  const rating = readRatings(words).find(({ isEarlier }) => !isEarlier);
  if (
    rating === undefined ||
    !/^["\u201d.,; ]*(?:which )?(?:(?:s?he |they )?(?:rates?|rated|puts?|scores?|gives?)(?: (?:that|this|it|himself|herself))?(?: (?:at|as|now))?|now|today|at|starting at)? ?\(?$/i.test(
      words.slice(0, rating.at.start),
    )
  )
    return [];
  const at = { start: end + rating.at.start, end: end + rating.at.end };
  return [{ goal, rating: { n, value: rating.value, of: rating.of, at } }];
}

/** So much of a list of goals is no chance likeness. */
const COPIED = 30;

/** Where the goals stand in a later note as they were first written, numbers and all, they were pulled through, and nobody was asked. */
function withoutCopies(text: string, sources: readonly GoalSource[]): string {
  const passages = sources.flatMap((source) =>
    source.passages.map(({ start, end }) => source.text.slice(start, end).replace(/[\s.;]+$/, '')),
  );
  return passages.reduce((own, words) => {
    const start = words.length < COPIED ? -1 : own.indexOf(words);
    return start === -1 ? own : blanked(own, { start, end: start + words.length });
  }, text);
}

/** What one later note says of the goals that there are by then: the surest way of saying it counts for each. */
function ratingsIn(
  { n, text }: OwnWords,
  goals: readonly NumberedGoal[],
  before: readonly LaterRating[],
  client: readonly string[],
): readonly LaterRating[] {
  const own = addedGoals(text).reduce(blanked, withoutHistory(text));
  const owned = ratingsByOwners(
    own,
    goals.map(({ words }) => words),
    goals.map(({ person }) => person),
    marksOf(goals),
  );
  const note = { n, text: owned.map(({ at }) => at).reduce(blanked, own) };
  const byOwners = owned.map(({ goal, value, of, at }) => ({ goal, rating: { n, value, of, at } }));
  // Rated before, when it was set or since: a bare number can be another such rating, on the same scale.
  const scaleOf = (index: number) => (goals[index]?.goal.ratings[0] ?? before.find(({ goal }) => goal === index)?.rating)?.of;
  const isRated = (index: number) => scaleOf(index) !== undefined;
  // "Asha thinks the other one is at five" is not of the goal that says "Asha would like to".
  const isName = (word: string) => client.includes(word.toLowerCase());
  const wordings = goals.map(({ words }) => words.replace(/\p{L}+/gu, (word) => (isName(word) ? '' : word)));
  const placed = placedIn(note, goals, isRated, client);
  const isSpoken = SPEAKS_OF_RATING.test(text);
  // What says no scale is on the goal's own.
  const onScale = (one: LaterRating): LaterRating => {
    const isTold = /^(?:\s?\/| out of)/.test(note.text.slice(one.rating.at.end, one.rating.at.end + 8));
    const hasOwn = isTold || /\/|out of/.test(note.text.slice(one.rating.at.start, one.rating.at.end));
    return hasOwn ? one : { ...one, rating: { ...one.rating, of: scaleOf(one.goal) ?? one.rating.of } };
  };
  const isRead = byOwners.length + placed.length > 0;
  const told = ratingsInClauses(note.text, wordings, client, { isRead, scaleOf })
    .filter(({ goal }) => (isRated(goal) || isSpoken) && placed.every((other) => other.goal !== goal))
    .map(({ goal, value, of, at }) => ({ goal, rating: { n, value, of, at } }));
  const others = [...placed.map(onScale), ...told];
  // What the client says of a goal that is a parent's is no rating of it, and the parent's own number counts alone.
  const isAnothers = ({ goal, rating }: LaterRating) => goals[goal]?.person !== null && isByClient(note.text, rating.at, client);
  return [...byOwners.map(onScale), ...others.filter((one) => byOwners.every(({ goal }) => goal !== one.goal) && !isAnothers(one))].filter(
    ({ rating }) => rating.value <= rating.of,
  );
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
  const texts = [...sources, ...later].map(({ text }) => text);
  const set = sources.flatMap((source) => numberedGoals(source, client, -1, texts));
  const added = later.flatMap(({ n, text }, index) => numberedGoals({ n, text, passages: addedGoals(text) }, client, index, texts));
  const goals = [...set, ...added];
  const wordingsBy = (index: number) => goals.filter(({ from }) => from < index).map(({ words }) => words);
  const reworded = later.flatMap(({ n, text }, index) =>
    rewordedGoals(text, wordingsBy(index)).map(({ goal, at }) => ({
      goal,
      n,
      ...at,
      index,
      owner: ownerOf(text.slice(at.start, at.end), client),
      isAnew: startsAnew(text, at),
    })),
  );
  const wordingsOf = (index: number) => reworded.filter(({ goal }) => goal === index + 1);
  /** A goal by all the words that it had up to then. */
  const inAllWords = (one: NumberedGoal, goal: number, index: number): NumberedGoal => {
    const newer = wordingsOf(goal).filter((other) => other.index <= index);
    return { ...one, words: [one.words, ...newer.map(({ start, end, index: at }) => later[at]?.text.slice(start, end) ?? '')].join('\n') };
  };
  const rated: LaterRating[] = [];
  for (const [index, { n, text }] of later.entries()) {
    const note = { n, text: withoutCopies(text, sources) };
    const known = goals.filter(({ from }) => from < index).map((one, goal) => inAllWords(one, goal, index));
    const anew = reworded.filter((one) => one.index === index).flatMap((one) => ratedBehind(note, one, one.goal - 1));
    const own = anew.map(({ rating }) => rating.at).reduce(blanked, note.text);
    rated.push(...ratingsIn({ n, text: own }, known, rated, client), ...anew);
  }
  const off = later.flatMap(({ n, text }, index) => {
    const known = goals.filter(({ from }) => from < index);
    const wordings = known.map(({ words }) => words);
    return goalsTakenOff(text, wordings, marksOf(known)).map((goal) => ({ goal, n }));
  });
  return goals.map(({ goal }, index) => {
    const newer = wordingsOf(index);
    const from = newer.findLast(({ isAnew }) => isAnew)?.index ?? -1;
    const own = rated.filter((found) => found.goal === index && keepsScale(goal, found.rating)).map(({ rating }) => rating);
    const all = from === -1 ? [...goal.ratings, ...own] : own.filter(({ n }) => later.findIndex((note) => note.n === n) >= from);
    return { ...inWords(goal, newer), ratings: all, offAt: off.find((found) => found.goal === index)?.n ?? null };
  });
}

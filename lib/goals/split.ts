/**
 * The goals inside a passage: numbered, bulleted, one a line, or set apart by semicolons. The wording is the person's own,
 * character for character; only list marks before it and the rating after it are left out.
 */

import { endOfQuoted } from '../checklist/goal-quoted.ts';
import { type FoundRating, readRatings } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { givenNumber } from './given-number.ts';
import { ratingsInOrder } from './in-order.ts';
import { lastNumber, namedScale, plainNumber, scaleIn } from './listed-ratings.ts';
import { piecesOf, withoutNumbers } from './pieces.ts';
import { tablesIn } from './table.ts';
import { opensWithPlace, toldGoals } from './told-goals.ts';

export interface GoalInPassage {
  /** The wording. */
  readonly at: Span;
  readonly ratings: readonly FoundRating[];
}

const NEW_SENTENCE_WITHIN = /[.!?"\u201d]\s+\p{Lu}/u;
const AND = /^and\s/i;
const EDGES = ' \t\r\n.,;:=-\u2013\u2014\u2022*\u00b7(';
const RATING_WORDS = [
  'now',
  'rated',
  'rates',
  'put',
  'puts',
  'gives',
  'scored',
  'score',
  'today',
  'currently',
  'baseline',
  'gave',
  'at',
  'is',
  'was',
  'rating',
  'starting',
  'says',
  'said',
  'marks',
  'marked',
  'scales',
  'scaled',
];

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGES.includes(text.charAt(from)) && text.charAt(from) !== '(') from += 1;
  while (to > from && EDGES.includes(text.charAt(to - 1))) to -= 1;
  // "... (2/10) and telling your teacher (0/10)"
  if (AND.test(text.slice(from, from + 4))) from += 4;
  return { start: Math.min(from, to), end: to };
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .filter(Boolean);
}

function saysRating(words: string): boolean {
  return wordsOf(words).some((word) => RATING_WORDS.includes(word));
}

/** Only a name or words about rating stand between the goal's wording and its rating ("Imogen", "which she put at"). */
function isAboutRating(words: string): boolean {
  const { length } = wordsOf(words);
  return length < 2 || (length < 6 && saysRating(words));
}

/** "Walk in with the others. Today 2/10": a word about the rating that no comma sets apart. */
function withoutRatingWord(words: string): string {
  const kept = words.trimEnd();
  return kept
    .replace(
      /[\s,;:.(\u2013-]+(?:today|currently|rated|rates|scored?|baseline|rating|self-rated|starting (?:point|at))(?: at| as)?[:=]?$/i,
      '',
    )
    .trimEnd();
}

/** "Both out of 10", "Scores to be done next time": a word on the ratings of all, behind the last goal. */
const ON_ALL =
  /,\s*(?:both|all)(?: of them)? (?:out )?of (?:10|ten)[\s.]*$|[.\n]\s*\(?(?:both|all|scores?|ratings?|not (?:scored|rated)|(?:to be )?(?:scored|rated))\b[^\n]{0,60}$|\n\s*\(?(?:out of|all out of|0 ?(?:to|-)) ?(?:10|ten)\)?\s*$/i;

function withoutWordOnAll(text: string, { start, end }: Span): Span {
  const found = ON_ALL.exec(text.slice(start, end));
  return found === null || text.slice(start, start + found.index).trim() === '' ? { start, end } : { start, end: start + found.index };
}

/** Where the wording ends: before the bracket or the clause that holds the rating. */
function wordingEnd(text: string, whole: Span, rating: FoundRating | undefined): number {
  const piece = trim(text, whole);
  const quoted = endOfQuoted(text, piece);
  if (quoted !== -1) return quoted;
  if (rating === undefined) return piece.end;
  const before = text.slice(piece.start, Math.max(piece.start, rating.at.start));
  const bracket = before.lastIndexOf('(');
  if (bracket > 0 && !before.slice(bracket).includes(')')) return piece.start + bracket;
  for (const mark of ['. ', ', ', ' - ', ' \u2013 ', ' \u2014 ', ': ']) {
    const at = before.lastIndexOf(mark);
    const behind = before.slice(at + mark.length);
    // "Mum: swim 3/10": behind a colon one word may be the goal itself.
    const isSaid = mark !== ': ' || behind.trim() === '' || saysRating(behind);
    if (at > 0 && isSaid && isAboutRating(behind)) return piece.start + at;
  }
  return piece.start + withoutRatingWord(before).length;
}

/** A rating beyond a sentence that is not about ratings is of something else: '"two nights off". No use since May. Sleep 4/10'. */
function isOfWording(text: string, wording: Span, { at }: FoundRating, client: readonly string[]): boolean {
  const between = text.slice(wording.end, Math.max(wording.end, at.start));
  const words = wordsOf(between);
  const isWho = words.length === 1 && client.includes(words[0] ?? '');
  return !NEW_SENTENCE_WITHIN.test(between) || isWho || (isAboutRating(between) && saysRating(between));
}

/** "The goals you set yourself were: ..." introduces the goals and is none. */
function afterIntroduction(text: string, start: number, end: number): number {
  const colon = text.indexOf(':', start);
  if (colon === -1 || colon >= end || colon - start > 60) return start;
  return /\b(?:goals|different|hopes)\b/i.test(text.slice(start, colon)) ? colon + 1 : start;
}

/** "[enter]", "..." or "____": a line of the form that nobody filled in. */
const UNFILLED = /^(?:\[[^[\]]{0,40}\]|[._\u2026?\s-]+|tbc|tba)$/i;

/** "(3)", "- 3" or a tab and a 3 at the end of each goal of a list: numbers that every one has are its ratings. */
const ENDINGS = [
  /\((?:10|\d)\)[\s.,;]*$/,
  /\s[-\u2013\u2014=] ?(?:10|\d)[\s.,;]*$/,
  /\p{L}, ?(?:10|\d)[\s.,;]*$/u,
  /\t ?(?:10|\d)[\s.,;]*$/,
];

/** Longer than any list of goals; what goes on beyond is not split. */
const LONGEST_PASSAGE = 6000;

/** In a table, a row for each. */
function tabled(text: string, { start, end }: Span, client: readonly string[]): readonly GoalInPassage[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const table = tablesIn(text.slice(0, end), client, true).find((one) => one.start >= lineStart);
  return (table?.rows ?? []).map(({ at, rating }) => ({ at, ratings: rating === null ? [] : [rating] }));
}

/** "You put the first at 3 out of 10 and the second at 1", behind the goals. */
function ratedInOrder(
  text: string,
  { start, end }: Span,
  goals: readonly GoalInPassage[],
  client: readonly string[],
): readonly GoalInPassage[] {
  // "Scores 0, 3, 4." may stand on a line of its own below the list.
  const below = /^\s*\n[^\n]{0,80}/.exec(text.slice(end, end + 90))?.[0] ?? '';
  const found = ratingsInOrder(
    text.slice(start, end) + (/^\s*(?:scores?|ratings?|rated)\b/i.test(below) ? below : ''),
    goals.length,
    [],
    client,
  );
  const moved = ({ value, of, at, isEarlier }: FoundRating) => ({
    value,
    of,
    at: { start: at.start + start, end: at.end + start },
    isEarlier,
  });
  return goals.map((goal, index) => ({ ...goal, ratings: found.filter((rating) => rating.goal === index).map(moved) }));
}

function isInside(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

/** The goals of a passage, in order. Ratings carry offsets into `text`. `client`: given names, in small letters. */
export function splitGoals(text: string, passage: Span, client: readonly string[] = []): readonly GoalInPassage[] {
  const rows = tabled(text, passage, client);
  if (rows.length > 0) return rows;
  const goals: GoalInPassage[] = [];
  const listed = withoutWordOnAll(text, { start: passage.start, end: Math.min(passage.end, passage.start + LONGEST_PASSAGE) });
  const { end } = listed;
  const pieces = withoutNumbers(text, piecesOf(text, { start: afterIntroduction(text, passage.start, end), end }));
  const isEnded =
    pieces.length > 1 &&
    ENDINGS.some((ending) =>
      pieces.every(
        (piece) =>
          ending.test(text.slice(piece.start, piece.end)) ||
          readRatings(text, piece).length > 0 ||
          givenNumber(text, piece, client) !== null,
      ),
    );
  const scale = namedScale(text, passage.start) ?? scaleIn(text.slice(end, passage.end + 24));
  const isScaled = isEnded || scale !== null;
  const numberOf = isScaled && pieces.length > 1 && pieces.every((piece) => plainNumber(text, piece) !== null) ? plainNumber : lastNumber;
  for (const piece of pieces) {
    const written = readRatings(text, piece);
    const given = written.length === 0 ? givenNumber(text, piece, client) : null;
    const bare = written.length === 0 ? (given?.rating ?? (isScaled ? numberOf(text, piece) : null)) : null;
    const ratings = bare === null ? written : bare.value > (scale ?? 10) ? [] : [{ ...bare, of: scale ?? bare.of }];
    const isGiven = bare !== null && bare === given?.rating;
    const at = trim(text, { start: piece.start, end: isGiven ? given.end : wordingEnd(text, piece, ratings[0]) });
    if (at.end > at.start && !UNFILLED.test(text.slice(at.start, at.end)))
      goals.push({ at, ratings: ratings.filter((rating) => isGiven || isOfWording(text, at, rating, client)) });
  }
  const inOrder = goals.some(({ ratings }) => ratings.length > 0) ? goals : ratedInOrder(text, passage, goals, client);
  const told = text.slice(passage.start, end).trim().includes('\n') ? [] : toldGoals(text, { start: passage.start, end });
  const rated = (all: readonly GoalInPassage[]) => all.filter(({ ratings }) => ratings.length > 0).length;
  // "Two goals. To ride alone, 1 out of 10." says how many there are, and where each stands among them: no words of the goal.
  const isWithin =
    inOrder.some(({ at }) => opensWithPlace(text.slice(at.start, at.end))) &&
    told.every(({ at }, index) => isInside(at, inOrder[index]?.at));
  return told.length > rated(inOrder) || (told.length === inOrder.length && isWithin) ? told : inOrder;
}

/**
 * The goals inside a passage: numbered, bulleted, one a line, or set apart by semicolons. The wording is the person's own,
 * character for character; only list marks before it and the rating after it are left out.
 */

import { opensDeclined } from '../checklist/goal-declined.ts';
import { endOfQuoted } from '../checklist/goal-quoted.ts';
import { type FoundRating, readRatings } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { ratingsInOrder } from './in-order.ts';
import { lastNumber, namesScale, plainNumber, SCALE } from './listed-ratings.ts';
import { tablesIn } from './table.ts';

export interface GoalInPassage {
  /** The wording. */
  readonly at: Span;
  readonly ratings: readonly FoundRating[];
}

const NEW_SENTENCE_WITHIN = /[.!?"\u201d]\s+\p{Lu}/u;
/** So much of a passage is asked whether it opens with a refusal to set a goal. */
const OPENING = 60;
const AND = /^and\s/i;
const EDGES = ' \t\r\n.,;:-\u2013\u2014\u2022*\u00b7(';
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
];
const BULLETS = '-*\u2022\u00b7\u2013\u2014\u25aa\u25e6';

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGES.includes(text.charAt(from)) && text.charAt(from) !== '(') from += 1;
  while (to > from && EDGES.includes(text.charAt(to - 1))) to -= 1;
  // "... (2/10) and telling your teacher (0/10)"
  if (AND.test(text.slice(from, from + 4))) from += 4;
  return { start: Math.min(from, to), end: to };
}

/** The length of "1.", "1)", "(1)", "G1)" or "(a)" for the number `k` at `at`; 0 when it does not stand there. */
function markLength(text: string, at: number, k: number): number {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (!' \t\n\r;,.'.includes(before)) return 0;
  const letter = String.fromCharCode(96 + k);
  for (const mark of [`(${k})`, `${k}.`, `${k})`, `${k}:`, `G${k})`, `G${k}.`, `G${k}:`, `(${letter})`, `${letter})`, `G${k} `]) {
    const next = text.charAt(at + mark.length);
    if (text.startsWith(mark, at) && !(next >= '0' && next <= '9')) return mark.length;
  }
  return 0;
}

function findMark(text: string, from: number, end: number, k: number): { readonly at: number; readonly length: number } | null {
  for (let at = from; at < end; at += 1) {
    const length = markLength(text, at, k);
    if (length > 0) return { at, length };
  }
  return null;
}

function isBehindOne(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  return ['1.', '1)', '1:', '(1)'].some(
    (mark) => before === mark || before.endsWith(` ${mark}`) || before.endsWith(`\n${mark}`) || before.endsWith(`:${mark}`),
  );
}

/** Pieces between "1." and "2." and so on; [] unless the list starts with 1 and has a 2, or opens the passage with 1. */
function numbered(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  // The passage may begin just behind its own "1.".
  let mark = isBehindOne(text, start) ? { at: start, length: 0 } : findMark(text, start, end, 1);
  const opensPassage = mark !== null && text.slice(start, mark.at).trim() === '';
  for (let k = 2; mark !== null; k += 1) {
    const next = findMark(text, mark.at + mark.length, end, k);
    pieces.push({ start: mark.at + mark.length, end: next?.at ?? end });
    mark = next;
  }
  return pieces.length > 1 || opensPassage ? pieces : [];
}

function splitAt(text: string, span: Span, isBreak: (at: number) => boolean): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    if (!isBreak(at)) continue;
    pieces.push({ start, end: at });
    start = at + 1;
  }
  pieces.push({ start, end: span.end });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

/** Bulleted lines; a line without a bullet goes on with the one before. */
function bulleted(text: string, span: Span): readonly Span[] {
  const lines = splitAt(text, span, (at) => text.charAt(at) === '\n');
  const hasBullet = (line: Span) => BULLETS.includes(text.slice(line.start, line.end).trimStart().charAt(0));
  if (!lines.some(hasBullet)) return lines.length > 1 ? lines : [];
  const pieces: Span[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (hasBullet(line) || last === undefined) pieces.push(line);
    else pieces[pieces.length - 1] = { start: last.start, end: line.end };
  }
  const first = pieces[0];
  return first !== undefined && !hasBullet(first) ? pieces.slice(1) : pieces;
}

/** "A (1/10). B (0/10)." or "A (1/10), B (0/10)": parts are goals of their own where each carries a rating. */
function ratedSentences(text: string, span: Span): readonly Span[] {
  const ends = readRatings(text, span).map(({ at }) => at.end);
  const closes = (at: number) =>
    text.charAt(at) === '.' ||
    text.startsWith(', and ', at) ||
    (text.charAt(at - 1) === ')' && (text.charAt(at) === ',' || text.startsWith(' and ', at)));
  const isBreak = (at: number) =>
    closes(at) && (text.charAt(at) === ' ' || text.charAt(at + 1) === ' ') && ends.some((end) => end <= at && at - end < 24);
  const pieces = splitAt(text, span, isBreak);
  const isRated = (piece: Span) => ends.some((end) => end > piece.start && end <= piece.end) || givenNumber(text, piece) !== null;
  return pieces.length > 1 && pieces.every(isRated) ? pieces : [];
}

const IN_BRACKETS = /\((10|\d)\)(?=\s{0,2}(?:[.,;]|\n|and\b|[a-h]\)|\(?\d|$))/g;

/** "A (3), B (0).": two goals and more, each with a number in brackets behind it. */
function bracketed(text: string, { start, end }: Span): readonly Span[] {
  const ends = [...text.slice(start, end).matchAll(IN_BRACKETS)].map((match) => start + match.index + match[0].length);
  const last = ends.at(-1);
  if (ends.length < 2 || last === undefined || /\p{L}/u.test(text.slice(last, end))) return [];
  return ends.map((to, index) => ({ start: index === 0 ? start : (ends[index - 1] ?? start), end: to }));
}

/** "She wants to ride home alone, and to sleep in her own bed": the second begins as the first does. */
const AND_TO = /, and (?=to \p{Ll})/gu;
const WISHES_TO = /\b(?:is|are|likes?|wants?|hopes?|hoping|wish(?:es)?|aims?) to \p{Ll}/u;

function wishes(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const ends = [...words.matchAll(AND_TO)].map(({ index }) => start + index);
  if (ends.length === 0 || !WISHES_TO.test(words.slice(0, (ends[0] ?? 0) - start))) return [];
  const stop = /[.!?]\s/.exec(words.slice((ends.at(-1) ?? 0) - start));
  const last = stop === null ? end : (ends.at(-1) ?? 0) + stop.index;
  return [start, ...ends.map((at) => at + 1)].map((from, index) => ({ start: from, end: ends[index] ?? last }));
}

/** The line of the refusal is one piece; under it somebody else may have set goals. */
function afterRefusal(text: string, span: Span): readonly Span[] {
  const lineEnd = text.indexOf('\n', span.start);
  if (lineEnd === -1 || lineEnd >= span.end || text.slice(lineEnd, span.end).trim() === '') return [span];
  return [{ start: span.start, end: lineEnd }, ...piecesOf(text, { start: lineEnd + 1, end: span.end })];
}

function piecesOf(text: string, span: Span): readonly Span[] {
  // "Declined to set one today; happy to think about it" is one answer, and the second half no goal of its own.
  if (opensDeclined(text.slice(span.start, Math.min(span.end, span.start + OPENING)))) return afterRefusal(text, span);
  const first = numbered(text, span);
  if (first.length > 0) return first;
  const lines = bulleted(text, span);
  if (lines.length > 0) return lines;
  const rated = ratedSentences(text, span);
  if (rated.length > 0) return rated;
  const numbers = bracketed(text, span);
  if (numbers.length > 0) return numbers;
  const two = wishes(text, span);
  if (two.length > 0) return two;
  return splitAt(text, span, (at) => text.charAt(at) === ';');
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
  /[.\n]\s*\(?(?:both|all|scores?|ratings?|not (?:scored|rated)|(?:to be )?(?:scored|rated))\b[^\n]{0,60}$|\n\s*\(?(?:out of|all out of|0 ?(?:to|-)) ?(?:10|ten)\)?\s*$/i;

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

/** Longer than any list of goals; what goes on beyond is not split. */
const LONGEST_PASSAGE = 6000;

/** "1 walk to the shop, 2 ring Nan": numbers with no sign behind them, each before its goal and in order. */
function withoutNumbers(text: string, pieces: readonly Span[]): readonly Span[] {
  const starts = pieces.map(({ start, end }) => /^[\s,;.]*(\d) (?=[\p{L}[])/u.exec(text.slice(start, end)));
  const isCounted = pieces.length > 1 && starts.every((found, index) => found?.[1] === String(index + 1));
  return isCounted ? pieces.map(({ start, end }, index) => ({ start: start + (starts[index]?.[0].length ?? 0), end })) : pieces;
}

/** In a table, a row for each. */
function tabled(text: string, { start, end }: Span, client: readonly string[]): readonly GoalInPassage[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const table = tablesIn(text.slice(0, end), client, true).find((one) => one.start >= lineStart);
  return (table?.rows ?? []).map(({ at, rating }) => ({ at, ratings: rating === null ? [] : [rating] }));
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** "..., which he put at 0", "for which she gave a four", "(you gave this a 2)". */
const GIVEN = new RegExp(
  `[,(] ?(?:(?:for )?(?:which )?(?:s?he|they|you|i) (?:puts?|gave|gives?|scored?|rated?|marked?)(?: (?:this|that|it))?(?: at| as)?|where (?:s?he|they|you|i) (?:was|were|is|are|am|felt (?:him|her|them)sel(?:f|ves) to be) at)(?: an?)? (10|\\d|${NUMBERS.join('|')})[).,;]*\\s*$`,
  'i',
);

/** A bare number that the sentence says was given to the goal, at the end of its piece. */
function givenNumber(text: string, { start, end }: Span): FoundRating | null {
  const found = GIVEN.exec(text.slice(start, end));
  const said = found?.[1] ?? '';
  // Two numbers in one piece are of two goals that were not told apart.
  if (found === null || /\d/.test(text.slice(start, start + found.index))) return null;
  const at = start + found.index + found[0].lastIndexOf(said);
  const word = NUMBERS.indexOf(said.toLowerCase());
  return { value: word === -1 ? Number(said) : word, of: 10, at: { start: at, end: at + said.length }, isEarlier: false };
}

/** "You put the first at 3 out of 10 and the second at 1", behind the goals. */
function ratedInOrder(
  text: string,
  { start, end }: Span,
  goals: readonly GoalInPassage[],
  client: readonly string[],
): readonly GoalInPassage[] {
  const found = ratingsInOrder(text.slice(start, end), goals.length, [], client);
  const moved = ({ value, of, at, isEarlier }: FoundRating) => ({
    value,
    of,
    at: { start: at.start + start, end: at.end + start },
    isEarlier,
  });
  return goals.map((goal, index) => ({ ...goal, ratings: found.filter((rating) => rating.goal === index).map(moved) }));
}

/** The goals of a passage, in order. Ratings carry offsets into `text`. `client`: given names, in small letters. */
export function splitGoals(text: string, passage: Span, client: readonly string[] = []): readonly GoalInPassage[] {
  const rows = tabled(text, passage, client);
  if (rows.length > 0) return rows;
  const goals: GoalInPassage[] = [];
  const listed = withoutWordOnAll(text, { start: passage.start, end: Math.min(passage.end, passage.start + LONGEST_PASSAGE) });
  const { end } = listed;
  const pieces = withoutNumbers(text, piecesOf(text, { start: afterIntroduction(text, passage.start, end), end }));
  const isBracketed = pieces.length > 1 && pieces.every((piece) => /\((?:10|\d)\)[\s.,;]*$/.test(text.slice(piece.start, piece.end)));
  const isScaled = isBracketed || namesScale(text, passage.start) || SCALE.test(text.slice(end, passage.end + 24));
  const numberOf = isScaled && pieces.length > 1 && pieces.every((piece) => plainNumber(text, piece) !== null) ? plainNumber : lastNumber;
  for (const piece of pieces) {
    const written = readRatings(text, piece);
    const bare = written.length === 0 ? ((isScaled ? numberOf(text, piece) : null) ?? givenNumber(text, piece)) : null;
    const ratings = bare === null ? written : [bare];
    const at = trim(text, { start: piece.start, end: wordingEnd(text, piece, ratings[0]) });
    if (at.end > at.start && !UNFILLED.test(text.slice(at.start, at.end)))
      goals.push({ at, ratings: ratings.filter((rating) => isOfWording(text, at, rating, client)) });
  }
  return goals.some(({ ratings }) => ratings.length > 0) ? goals : ratedInOrder(text, passage, goals, client);
}

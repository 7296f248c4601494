/** Where one goal of a passage ends and the next begins: marks of a list, bullets, lines, ratings, wishes, semicolons. */
import { opensDeclined } from '../checklist/goal-declined.ts';
import { readRatings } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { givenNumber } from './given-number.ts';
import { placeSaid } from './number-words.ts';

/** So much of a passage is asked whether it opens with a refusal to set a goal. */
const OPENING = 60;
const BULLETS = '-*\u2022\u00b7\u2013\u2014\u25aa\u25e6';

/** The ways to mark the `k`th of a list: "1.", "1)", "(1)", "G1)", "(a)", and last the number alone. */
function marksFor(k: number): readonly string[] {
  const letter = String.fromCharCode(96 + k);
  const numbered = [`(${k})`, `${k}.`, `${k})`, `${k}:`, `Goal ${k}:`, `goal ${k}:`, `GOAL ${k}:`, `G${k})`, `G${k}.`, `G${k}:`];
  return [...numbered, `(${letter})`, `${letter})`, `G${k} `, `${k} `];
}
const ALONE = marksFor(1).length - 1;

/** "(scored 2)", "read a book - 2. (2) get out": a rating, though it looks like the mark of the next. */
function isRatingThere(text: string, at: number, k: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 40), at)
      .split('\n')
      .at(-1) ?? '';
  return k > 1 && (/(?:[-\u2013\u2014=]|\w:)\s?$/.test(before) || before.lastIndexOf('(') > before.lastIndexOf(')'));
}

/** Which of these ways stands at `at`, or -1. A number alone stands behind a stop and before a word. */
function markAt(text: string, at: number, k: number): number {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (!' \t\n\r;,.'.includes(before) || isRatingThere(text, at, k)) return -1;
  return marksFor(k).findIndex((mark, way) => {
    if (!text.startsWith(mark, at)) return false;
    const next = text.charAt(at + mark.length);
    if (way !== ALONE) return !(next >= '0' && next <= '9');
    return /\p{L}/u.test(next) && /(?:^|[.;:\n])\s*$/.test(text.slice(Math.max(0, at - 4), at));
  });
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly way: number;
}

/** `way`: the one that the first of the list is marked in, where it is known. */
function findMark(text: string, from: number, end: number, k: number, way: number | null): Mark | null {
  for (let at = from; at < end; at += 1) {
    const found = markAt(text, at, k);
    if (found !== -1 && (way === null || found === way)) return { at, length: marksFor(k)[found]?.length ?? 0, way: found };
  }
  return null;
}

function isBehindOne(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  return ['1.', '1)', '1:', '(1)'].some(
    (mark) => before === mark || before.endsWith(` ${mark}`) || before.endsWith(`\n${mark}`) || before.endsWith(`:${mark}`),
  );
}

/** "2. swim without a cap - 0", and on the next line "Mum: stop being the hair police - 3": somebody else's begins there. */
function atOwners(text: string, { start, end }: Span): readonly Span[] {
  const at =
    /\n(?=[ \t]*(?!(?:Baseline|Today|Now|Scores?|Ratings?|Rated|Start(?:ing)?|Goal|Target|Date|Both|All)\b)\p{Lu}[\p{L}'’]*(?: (?:and )?\p{Lu}[\p{L}'’]*)?: \S)/u.exec(
      text.slice(start, end),
    )?.index;
  if (at === undefined || text.slice(start, start + at).trim() === '') return [{ start, end }];
  return [{ start, end: start + at }, ...atOwners(text, { start: start + at + 1, end })];
}

/** Pieces between "1." and "2." and so on; [] unless the list starts with 1 and has a 2, or opens the passage with 1. */
function numbered(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  // The passage may begin just behind its own "1.".
  const first = isBehindOne(text, start) ? { at: start, length: 0, way: -1 } : findMark(text, start, end, 1, null);
  // A number alone may count anything, but where it opens the passage.
  const opensPassage = first !== null && first.way !== ALONE && text.slice(start, first.at).trim() === '';
  let mark: Mark | null = first;
  for (let k = 2; mark !== null; k += 1) {
    const next = findMark(text, mark.at + mark.length, end, k, mark.way === -1 ? null : mark.way);
    pieces.push({ start: mark.at + mark.length, end: next?.at ?? end });
    mark = next;
  }
  const all = pieces.flatMap((piece) => atOwners(text, piece));
  return all.length > 1 || opensPassage ? all : [];
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
  // The passage may begin just behind its own bullet.
  const isBulletBefore = BULLETS.includes(
    text
      .slice(Math.max(0, span.start - 3), span.start)
      .trim()
      .slice(-1) || ' ',
  );
  return first !== undefined && !hasBullet(first) && !isBulletBefore ? pieces.slice(1) : pieces;
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
  const isRated = (piece: Span) => ends.some((end) => end > piece.start && end <= piece.end) || givenNumber(text, piece, []) !== null;
  return pieces.length > 1 && pieces.every(isRated) ? pieces : [];
}

const IN_BRACKETS = /\((?:[^()\d]{0,40} )?(10|\d)(?: [^()\d]{1,40})?\)(?=\s{0,2}(?:[.,;]|\n|and\b|[a-h]\)|\(?\d|$))/g;

/** "A (3), B (0).": two goals and more, each with a number in brackets behind it. */
function bracketed(text: string, { start, end }: Span): readonly Span[] {
  const ends = [...text.slice(start, end).matchAll(IN_BRACKETS)].map((match) => start + match.index + match[0].length);
  const last = ends.at(-1);
  if (ends.length < 2 || last === undefined || /\p{L}/u.test(text.slice(last, end))) return [];
  return ends.map((to, index) => ({ start: index === 0 ? start : (ends[index - 1] ?? start), end: to }));
}

/** "First: ride alone, she says 1. Second: ring Nan, 3.", "One is to ride alone. The other is to ring Nan": by their place. */
const PLACED =
  /(?:^|[.;\n]\s*|,\s*)(?:and )?(?:the |his |her |their |your )?(first|second|third|one|two|three|other)(?: (?:one|goal|hope|thing))?(?:\s?:|\s[-–—]|,|\s(?:is|was)(?= to\b| that\b| for\b))\s/giu;

function placed(text: string, { start, end }: Span): readonly Span[] {
  const marks = [...text.slice(start, end).matchAll(PLACED)];
  const isInOrder = marks.every(({ 1: said = '' }, k) => {
    const place = Math.max(placeSaid(said), ['one', 'two', 'three'].indexOf(said.toLowerCase()) + 1);
    return place === k + 1 || (k === 1 && said.toLowerCase() === 'other');
  });
  if (marks.length < 2 || !isInOrder) return [];
  return marks.map(({ index, 0: mark }, k) => ({ start: start + index + mark.length, end: start + (marks[k + 1]?.index ?? end - start) }));
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

export function piecesOf(text: string, span: Span): readonly Span[] {
  // "Declined to set one today; happy to think about it" is one answer, and the second half no goal of its own.
  if (opensDeclined(text.slice(span.start, Math.min(span.end, span.start + OPENING)))) return afterRefusal(text, span);
  const first = numbered(text, span);
  if (first.length > 0) return first;
  const places = placed(text, span);
  if (places.length > 0) return places;
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

/** "1 walk to the shop, 2 ring Nan": numbers with no sign behind them, each before its goal and in order. */
export function withoutNumbers(text: string, pieces: readonly Span[]): readonly Span[] {
  const starts = pieces.map(({ start, end }) => /^[\s,;.]*(\d) (?=[\p{L}[])/u.exec(text.slice(start, end)));
  const isCounted = pieces.length > 1 && starts.every((found, index) => found?.[1] === String(index + 1));
  return isCounted ? pieces.map(({ start, end }, index) => ({ start: start + (starts[index]?.[0].length ?? 0), end })) : pieces;
}

/**
 * Sentences of a note, as people write and dictate them: full stops, line ends, and the spoken "full stop" of dictation.
 * Splitting is for finding evidence only; too short a piece costs context, too long a piece costs precision.
 */
import { isSpace, trim } from './span.ts';
import type { Span } from './types.ts';

const spokenStop = /\b(?:full stop|new paragraph|new line|next paragraph)\b/gi;
/** Where none of these stands, no stop was dictated. */
export const endsOfSpokenStops: readonly string[] = ['stop', 'paragraph', 'line'];
/** Abbreviations whose full stop ends nothing. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|approx|no|tel|ext|vs|appt|ref|yr|yrs|wk|wks|hrs|mins|pt|re|inc|dept|etc)$/i;
/** With the sign before it. */
const longestAbbreviation = 7;
/** The letters right before such a full stop, without those before another one. */
const abbreviated = new Set('mr mrs ms dr prof st g e approx no tel ext vs appt ref yr yrs wk wks hrs mins pt re inc dept etc'.split(' '));
/** The letters in which they end. */
const lastLetters = new Uint8Array(128);
for (const word of abbreviated) lastLetters[word.charCodeAt(word.length - 1)] = 1;
/** Speech without punctuation is cut at these words once a piece is longer than this. */
const longestPiece = 280;
const joints = /\s(?:and|so|but|because|then|can|remember|her|his|she|he|they)\s/giy;

/** What may end a sentence. */
const stops = /[\n\r.!?\u2026\u2028\u2029]/g;

/** What stands at `i` may end a sentence of the line: does it? */
function endsSentence(text: string, i: number, line: Span): boolean {
  const code = text.charCodeAt(i);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  const after = i + 1 < line.end ? text.charCodeAt(i + 1) : 32;
  const isGap = isSpace(after) || after === 34 || after === 0x201d || after === 0x2019 || after === 39 || after === 41;
  if (!isGap) return false;
  if (code !== 46) return true;
  if (isInitial(text, i, line)) return false;
  return !mayBeAbbreviation(text, i) || !abbreviation.test(text.slice(Math.max(line.start, i - longestAbbreviation), i));
}

/** "D. thinks everyone waits": a letter that stands for a name, and the sentence goes on in small letters. */
function isInitial(text: string, stop: number, { start, end }: Span): boolean {
  if (stop + 2 >= end) return false;
  const letter = text.charCodeAt(stop - 1);
  if (letter < 65 || letter > 90 || text.charCodeAt(stop + 1) !== 32) return false;
  const next = text.charCodeAt(stop + 2);
  const before = stop >= start + 2 ? text.charCodeAt(stop - 2) : 32;
  return next >= 97 && next <= 122 && (isSpace(before) || before === 40);
}

/** A quick no: most sentences end in a longer word, or in one that is no abbreviation. */
function mayBeAbbreviation(text: string, stop: number): boolean {
  const last = text.charCodeAt(stop - 1);
  if (last < 128 && lastLetters[last | 32] === 0) return false;
  let at = stop - 1;
  while (at >= 0 && (text.charCodeAt(at) | 32) >= 97 && (text.charCodeAt(at) | 32) <= 122) at -= 1;
  return stop - at <= longestAbbreviation && abbreviated.has(text.slice(at + 1, stop).toLowerCase());
}

/** Where the closing quotation marks and brackets after a full stop end. */
function afterClosers(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && `"'”’)]`.includes(text.charAt(at))) at += 1;
  return at;
}

function push(text: string, start: number, end: number, pieces: Span[]): void {
  const piece = trim(text, start, end);
  if (piece.end > piece.start) pieces.push(piece);
}

/** Where a sentence ends, and where the next may begin. */
interface Stop {
  readonly end: number;
  readonly next: number;
}

/** The places between two offsets where a sentence may end. */
function stopsIn(text: string, { start, end }: Span): number[] {
  const found: number[] = [];
  // Nothing beyond its end is looked at: a line may hold thousands of stretches.
  const within = text.slice(0, end);
  stops.lastIndex = start;
  while (stops.test(within)) found.push(stops.lastIndex - 1);
  return found;
}

/** "Full stop" and "new line", which are no part of the sentence. */
function spokenStops(text: string, span: Span, line: Span): Stop[] {
  const found: Stop[] = [];
  const words = text.slice(line.start, span.end);
  spokenStop.lastIndex = span.start - line.start;
  for (let match = spokenStop.exec(words); match; match = spokenStop.exec(words)) {
    const end = line.start + match.index;
    if (end === span.start || isSpace(text.charCodeAt(end - 1))) found.push({ end, next: line.start + spokenStop.lastIndex });
    else spokenStop.lastIndex = match.index + 1;
  }
  return found;
}

function splitAtStops(text: string, span: Span, line: Span, mayEnd: readonly number[], spoken: readonly Stop[]): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  let said = 0;
  const cutAtSpoken = (before: number) => {
    for (let stop = spoken[said]; stop && stop.end < before; stop = spoken[said]) {
      push(text, start, stop.end, pieces);
      start = stop.next;
      said += 1;
    }
  };
  for (const stop of mayEnd) {
    if (!endsSentence(text, stop, line)) continue;
    const end = afterClosers(text, stop + 1, span.end);
    cutAtSpoken(end);
    push(text, start, end, pieces);
    start = end;
  }
  cutAtSpoken(Number.POSITIVE_INFINITY);
  push(text, start, span.end, pieces);
  return pieces;
}

function splitAtJoints(text: string, span: Span, pieces: Span[]): void {
  let start = span.start;
  for (let i = span.start + 24; i < span.end; i += 1) {
    if (!isSpace(text.charCodeAt(i)) || i - start < 24) continue;
    joints.lastIndex = i;
    if (!joints.test(text)) continue;
    push(text, start, i, pieces);
    start = i + 1;
  }
  push(text, start, span.end, pieces);
}

/** So much without a comma in it is speech that nobody punctuated. */
const longestBreath = 180;
/** After these a clause goes on: "ring if she will not drink", "the boy whose mum is". */
const hanging = String.raw`\b(?:if|whether|than|of|to|with|from|for|unless)`;
const joining = '(?:and |so |but |because |then |since |when )?';
const finite =
  'is|was|are|were|has|had|have|will|would|did|does|used|said|says|told|took|came|got|went|wants|still|lives|gets|asked|agreed|thinks|think|feels|feel|plans|do|met|saw|read|needs|need|believe|believes|put|reckon|reckons|can|cannot|could|may|might|should|like|likes|drew|gave|found|brought|rang|spoke|explained|suggested|offered';
/** A clause that says who does what begins a thought of its own. */
const clauses = new RegExp(
  String.raw`(?<!${hanging})\s(?=${joining}(?:(?:i|we|he|she|they|there|it) (?:${finite})\b|(?:i|we|he|she|they)['’](?:s|d|ll|ve|m|re)\b|what (?:he|she|they|we|i)\b|(?:his|her|their|my|our|the|one) \p{Ll}{1,24} (?:is|was|are|were|has|had|will|said|says)\b|(?:decision|plan|goal|aim|outcome) (?:is|was)\b|please (?!d\b)\p{Ll}+))|\s(?=(?:since |and )?\p{Lu}\p{Ll}{1,24} (?:is|was|has|had|will|said|says|saw|told|wants|came|thinks|agreed)\b)`,
  'gu',
);
const shortestClause = 28;

/** Speech that nobody punctuated, cut where another clause begins. */
function splitAtClauses(text: string, piece: Span): Span[] {
  const words = text.slice(piece.start, piece.end);
  if (words.length <= longestBreath || words.slice(0, longestBreath).search(/[,;:–—]| - /) >= 0) return [piece];
  const pieces: Span[] = [];
  let start = 0;
  for (const clause of words.matchAll(clauses)) {
    if (clause.index - start < shortestClause) continue;
    push(text, piece.start + start, piece.start + clause.index, pieces);
    start = clause.index + 1;
  }
  push(text, piece.start + start, piece.end, pieces);
  return pieces;
}

/**
 * The sentences of a stretch of a line, as its full stops and line ends cut it. `mayEnd`: where a sentence of it may end, in order; `maySpeak`: whether a stop may have been
 * dictated in it.
 */
export function cutPieces(text: string, span: Span, line: Span, mayEnd: readonly number[], maySpeak: boolean): Span[] {
  const within = { start: line.start, end: span.end };
  const pieces = splitAtStops(text, span, within, mayEnd, maySpeak ? spokenStops(text, span, within) : []);
  return pieces.some((piece) => piece.end - piece.start > longestBreath) ? pieces.flatMap((piece) => splitAtClauses(text, piece)) : pieces;
}

/** The same of a stretch of several lines. */
function readPieces(text: string, span: Span): Span[] {
  return cutPieces(text, span, { start: 0, end: text.length }, stopsIn(text, span), true);
}

/** Speech without punctuation? A written note may well hold one long sentence. `length` is that of the whole stretch. */
export function isRunOn(pieces: number, longest: number, length: number): boolean {
  return longest > 2 * longestPiece && pieces * 3 * longestPiece < length * 2;
}

/** A piece of speech without punctuation, cut where another thought may begin. */
export function cutAtJoints(text: string, piece: Span): Span[] {
  if (piece.end - piece.start <= longestPiece) return [piece];
  const finer: Span[] = [];
  splitAtJoints(text, piece, finer);
  return finer;
}

/** The sentences of a stretch, trimmed, in order. */
export function readSentences(text: string, span: Span): Span[] {
  const pieces = readPieces(text, span);
  const longest = pieces.reduce((most, piece) => Math.max(most, piece.end - piece.start), 0);
  return isRunOn(pieces.length, longest, span.end - span.start) ? pieces.flatMap((piece) => cutAtJoints(text, piece)) : pieces;
}

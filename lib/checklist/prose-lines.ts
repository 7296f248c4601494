/**
 * The sentences of a note's lines, each read once for what it says; kept with the line as long as it stands (`note-lines.ts`).
 */
import { cutAtJoints, cutPieces, isRunOn } from '../note/sentences.ts';
import type { Span } from '../note/types.ts';
import { byVocabulary } from './by-vocabulary.ts';
import type { Asking, Claims } from './claims.ts';
import type { NoteLines, NoteRow, RowRange } from './note-lines.ts';
import { mostAmong, type Points, scoreOf } from './sentence-scores.ts';
import { nothingSaid } from './tallies.ts';

/** Offsets from the start of its line. */
export interface Sentence {
  readonly row: Span;
  readonly start: number;
  readonly end: number;
  readonly points: readonly Points[] | null;
  /** What it is about by its vocabulary alone, and whether it says that: null until that is asked. */
  readonly weak: Points | null;
  isWeakSaid: boolean | null;
  /** What it claims, and of whom that was asked: kept while the same is asked. */
  claims: Claims | null;
  asked: Asking | null;
}

/** Sentences of one line, and the most that they claim for each field. */
export interface Part {
  readonly sentences: readonly Sentence[];
  /** Those of them that are about something by their vocabulary alone, and the most that any of them is about each field. */
  readonly weak: readonly Sentence[];
  readonly mostWeak: readonly Points[];
  claims: Claims | null;
  asked: Asking | null;
}

/** Lines that stand together under no heading, each with its sentences. Kept with the first of them as long as all of them stand. */
export interface Stretch {
  /** Offsets from the start of its first line. */
  readonly at: Span;
  readonly readAt: number;
  readonly parts: readonly Part[];
  /** The most that any sentence is about each field; null until that is asked. */
  mostWeak: readonly Points[] | null;
  claims: Claims | null;
  asked: Asking | null;
}

/** The sentences of a line, or of the part of it that stands under no heading. */
export interface LineProse {
  readonly from: number;
  readonly to: number;
  readonly pieces: Part;
  readonly longest: number;
  /** The same as speech without punctuation is cut; read when that is asked for. */
  finer: Part | null;
}

/** What a sentence says, read from its words once. */
type Reading = Pick<Sentence, 'points' | 'weak'>;

/** What sentences say, by their words. */
export type SaidBefore = ReadonlyMap<string, Reading>;

/** What the sentences of lines said: most of them stand again in the lines that came instead, when somebody writes in one. */
export function saidIn(text: string, rows: readonly NoteRow[]): SaidBefore {
  const said = new Map<string, Reading>();
  for (const row of rows)
    for (const { pieces, finer } of row.facts?.proses ?? [])
      for (const part of finer ? [pieces, finer] : [pieces])
        for (const { start, end, points, weak } of part.sentences)
          said.set(text.slice(row.start + start, row.start + end), { points, weak });
  return said;
}

const fills = '_.…)]-☐';
const unfilled = /[:?]\s*(?:_{2,}|\.{3,}|…|\[\s*\]|\(\s*\)|-{2,}|☐)[\s_.…-]*$/;
/** So much of a sentence's end is looked at. */
const longestFill = 80;

const isPlainLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** "What did we learn: ____": a form's line that nobody wrote on says nothing. */
function isUnfilled(text: string, start: number, end: number): boolean {
  // A full stop behind a word ends nearly every sentence, and fills nothing.
  return (
    fills.includes(text.charAt(end - 1)) &&
    !isPlainLetter(text.charCodeAt(end - 2)) &&
    unfilled.test(text.slice(Math.max(start, end - longestFill), end))
  );
}

/** Of the line whose words were read last. Offsets of pieces are those of the text. */
function partOf(lines: NoteLines, row: NoteRow, pieces: readonly Span[]): Part {
  const { text, compiled, said, saidBefore } = lines;
  let isShown = true;
  const readingOf = (start: number, end: number): Reading => {
    isShown &&= said.narrowTo(start, end);
    if (!isShown) said.readAlone(text, start, end);
    const points = isUnfilled(text, start, end) ? null : scoreOf(said, compiled);
    return { points, weak: byVocabulary(said, points, compiled) };
  };
  const sentences = pieces.map(({ start, end }): Sentence => {
    const before = saidBefore.size > 0 ? saidBefore.get(text.slice(start, end)) : undefined;
    const { points, weak } = before ?? readingOf(start, end);
    return { row, start: start - row.start, end: end - row.start, points, weak, isWeakSaid: null, claims: null, asked: null };
  });
  const isAnyWeak = sentences.some(({ weak }) => weak !== null);
  if (!isAnyWeak) return { sentences, weak: [], mostWeak: nothingSaid, claims: null, asked: null };
  const weak = sentences.filter(({ weak }) => weak !== null);
  return { sentences, weak, mostWeak: mostAmong(weak.map((sentence) => [sentence.weak as Points])), claims: null, asked: null };
}

/** A line is read once as a whole, once without its heading, and once without what stands under it. */
const mostReadings = 3;

function proseOf(lines: NoteLines, row: NoteRow, span: Span): LineProse {
  const { proses } = lines.factsOf(row);
  const from = Math.max(0, span.start - row.start);
  const to = Math.min(row.end, span.end) - row.start;
  for (const prose of proses) if (prose.from === from && prose.to === to) return prose;
  const at = { start: row.start + from, end: row.start + Math.max(from, to) };
  const { stops, maySpeakStops } = lines.said.read(lines.text, at.start, at.end);
  const pieces = cutPieces(lines.text, at, row, stops, maySpeakStops);
  const longest = pieces.reduce((most, piece) => Math.max(most, piece.end - piece.start), 0);
  const prose = { from, to, pieces: partOf(lines, row, pieces), longest, finer: null };
  if (proses.length === mostReadings) proses.shift();
  proses.push(prose);
  return prose;
}

function finerOf(lines: NoteLines, row: NoteRow, prose: LineProse): Part {
  const { text, said } = lines;
  if (prose.finer) return prose.finer;
  said.read(text, row.start + prose.from, row.start + Math.max(prose.from, prose.to));
  const pieces = prose.pieces.sentences.flatMap(({ start, end }) => cutAtJoints(text, { start: row.start + start, end: row.start + end }));
  prose.finer = partOf(lines, row, pieces);
  return prose.finer;
}

/** The sentences of that part of a row which lies in a stretch, with what they say; offsets from the row's start. */
export function sentencesIn(
  lines: NoteLines,
  row: NoteRow,
  span: Span,
): readonly { readonly start: number; readonly points: readonly Points[] | null }[] {
  return proseOf(lines, row, span).pieces.sentences;
}

/** The sentences of a stretch, line by line. */
function partsOf(lines: NoteLines, span: Span, { from, to }: RowRange): readonly Part[] {
  const parts: Part[] = [];
  let longest = 0;
  let count = 0;
  for (let n = from; n < to; n += 1) {
    const prose = proseOf(lines, lines.rows[n] as NoteRow, span);
    longest = Math.max(longest, prose.longest);
    count += prose.pieces.sentences.length;
    parts.push(prose.pieces);
  }
  if (!isRunOn(count, longest, span.end - span.start)) return parts;
  return lines.rows.slice(from, to).map((row) => finerOf(lines, row, proseOf(lines, row, span)));
}

export function stretchOf(lines: NoteLines, span: Span): Stretch {
  const rows = lines.rowsOf(span);
  const row = lines.rows[rows.from] as NoteRow;
  const facts = lines.factsOf(row);
  const known = facts.stretch;
  const start = span.start - row.start;
  const end = span.end - row.start;
  if (known?.at.start === start && known.at.end === end && lines.stoodSince(known.readAt, rows)) return known;
  facts.stretch = {
    at: { start, end },
    readAt: lines.changes,
    parts: partsOf(lines, span, rows),
    mostWeak: null,
    claims: null,
    asked: null,
  };
  return facts.stretch;
}

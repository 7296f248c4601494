/**
 * Fields in prose without headings: each sentence goes to the field whose cues it carries most of. Weaker evidence than a heading, so it
 * is only looked for in what no heading of ours covers, a sentence speaks for one field, and a cue that is denied does not count.
 */
import { cutAtJoints, isRunOn, readPieces } from '../note/sentences.ts';
import type { Span } from '../note/types.ts';
import type { Compiled } from './compile.ts';
import type { NoteLines, NoteRow } from './note-lines.ts';
import { type Points, scoreOf } from './sentence-scores.ts';
import type { SaidWords, Words } from './statements/said-words.ts';
import { statementsOf } from './statements/statements.ts';
import { isOfSomebodyNamedBefore, isPutRight } from './statements/whose.ts';

export interface Evidence {
  readonly at: Span;
  readonly score: number;
}

/** Offsets from the start of its line. */
interface Sentence {
  readonly row: Span;
  readonly start: number;
  readonly end: number;
  readonly points: readonly Points[] | null;
  /** What it claims, and of whom that was asked: kept while the same is asked. */
  claims: Claims | null;
  asked: Asking | null;
}

/** Sentences of one line, and the most that they claim for each field. */
interface Part {
  readonly sentences: readonly Sentence[];
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

/** Few letters change their length with their case: then the sentence is taken for itself. */
function readWords(said: SaidWords, words: string, lower: string, start: number, end: number): SaidWords {
  if (lower.length === words.length) return said.read(words, lower, start, end);
  const sentence = words.slice(start, end);
  const own = sentence.toLowerCase();
  return said.read(sentence, own, 0, own.length);
}

function partOf(words: string, row: Span, pieces: readonly Span[], { compiled, said }: NoteLines): Part {
  const lower = words.toLowerCase();
  const sentences = pieces.map(({ start, end }): Sentence => {
    return { row, start, end, points: scoreOf(readWords(said, words, lower, start, end), compiled), claims: null, asked: null };
  });
  return { sentences, claims: null, asked: null };
}

/** A line is read once as a whole, once without its heading, and once without what stands under it. */
const mostReadings = 3;

function proseOf(lines: NoteLines, row: NoteRow, span: Span): LineProse {
  const { proses } = lines.factsOf(row);
  const from = Math.max(0, span.start - row.start);
  const to = Math.min(row.end, span.end) - row.start;
  for (const prose of proses) if (prose.from === from && prose.to === to) return prose;
  const words = lines.wordsOf(row);
  const pieces = to > from ? readPieces(words, { start: from, end: to }) : [];
  const longest = pieces.reduce((most, piece) => Math.max(most, piece.end - piece.start), 0);
  const prose = { from, to, pieces: partOf(words, row, pieces, lines), longest, finer: null };
  if (proses.length === mostReadings) proses.shift();
  proses.push(prose);
  return prose;
}

function finerOf(lines: NoteLines, row: NoteRow, prose: LineProse): Part {
  const words = lines.wordsOf(row);
  prose.finer ??= partOf(
    words,
    row,
    prose.pieces.sentences.flatMap((piece) => cutAtJoints(words, piece)),
    lines,
  );
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
function stretchOf(lines: NoteLines, span: Span): readonly Part[] {
  const parts: Part[] = [];
  const { from, to } = lines.rowsOf(span);
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

function bestField({ points }: Sentence, { isOpen, least }: Asking, { risk }: Compiled): number {
  let best: Points | null = null;
  for (const one of points ?? []) {
    if (!isOpen[one.field] || one.score < (one.field === risk ? Math.max(least, surelyRisk) : least)) continue;
    if (!best || one.score > best.score || (one.score === best.score && one.field < best.field)) best = one;
  }
  return best?.field ?? -1;
}

function scoreFor(field: number, { points }: Sentence): number {
  return points?.find((one) => one.field === field)?.score ?? 0;
}

const startOf = ({ row, start }: Sentence): number => row.start + start;
const endOf = ({ row, end }: Sentence): number => row.start + end;

const mostListed = 8;

/** "This is what you hope for:" and the list under it are one piece of evidence. */
function withList(text: string, sentences: readonly Sentence[], last: number): number {
  let at = last;
  for (let next = sentences[at + 1]; next && at < last + mostListed; at += 1, next = sentences[at + 1]) {
    const end = endOf(sentences[at] as Sentence);
    if (at === last && text.charCodeAt(end - 1) !== 58) break;
    if (/\n\s*\n/.test(text.slice(end, startOf(next)))) break;
  }
  return at;
}

/** Points from which a sentence speaks of risk, or of what somebody wants, beside what it says most about. */
const surelyRisk = 3;
const surelyGoal = 4;
/** The same for any other field, which must also be said about as plainly as what the sentence says most about. */
const surelySecond = 4;
const nearly = 1;
/** What a sentence is about outweighs the same said in passing. */
const saidFirst = 1;

interface Found {
  readonly first: (Evidence | null)[];
  /** What sentences say beside what they say most: it counts where no sentence says it first. */
  readonly second: (Evidence | null)[];
}

/** The fields that prose is asked for, and the points that a sentence needs. */
export interface Asking {
  readonly isOpen: readonly boolean[];
  readonly least: number;
}

interface Claims {
  readonly first: readonly Points[];
  readonly second: readonly Points[];
}

/** From key to key mostly the same is asked: then it is the same object. */
function askingOf(lines: NoteLines, isOpen: readonly boolean[], least: number): Asking {
  const { asking } = lines;
  if (asking?.least === least && asking.isOpen.every((open, n) => open === isOpen[n])) return asking;
  lines.asking = { isOpen, least };
  return lines.asking;
}

function claimsOf(sentence: Sentence, asking: Asking, compiled: Compiled): Claims | null {
  if (sentence.points === null) return null;
  if (sentence.asked !== asking) {
    sentence.claims = readClaims(sentence, asking, compiled);
    sentence.asked = asking;
  }
  return sentence.claims;
}

/** The field that a sentence speaks for first, and those that it speaks for beside it. */
function readClaims(sentence: Sentence, asking: Asking, compiled: Compiled): Claims | null {
  const { isOpen, least } = asking;
  const { risk, goal } = compiled;
  const best = sentence.points ? bestField(sentence, asking, compiled) : -1;
  if (best < 0) return null;
  const most = scoreFor(best, sentence);
  const isRetold = best === statementsOf(compiled).retold;
  const others = (sentence.points ?? []).filter(
    ({ field }) => field !== best && isOpen[field] && !(isRetold && (field === risk || field === goal)),
  );
  // A sentence that speaks of risk is shown as risk, whatever else it says ("she said that they would be better off dead"); what
  // somebody wants is a goal even where the sentence says as much about something else.
  const isAlso = ({ field, score }: Points) =>
    (field === risk && score >= Math.max(least, surelyRisk)) || (field === goal && score >= Math.max(least, surelyGoal));
  const first = [{ field: best, score: most + saidFirst }, ...others.filter(isAlso)];
  return { first, second: others.filter(({ score }) => score >= Math.max(least, surelySecond) && score > most - nearly) };
}

/** Keeps the most for each field. */
function keepMost(most: Points[], claims: readonly Points[]): void {
  for (const { field, score } of claims) {
    const known = most.find((one) => one.field === field);
    if (!known) most.push({ field, score });
    else known.score = Math.max(known.score, score);
  }
}

/** Of most lines. */
const nothing: Claims = { first: [], second: [] };

function mostOf(part: Part, asking: Asking, compiled: Compiled): Claims {
  if (part.claims !== null && part.asked === asking) return part.claims;
  const first: Points[] = [];
  const second: Points[] = [];
  for (const sentence of part.sentences) {
    const claims = claimsOf(sentence, asking, compiled);
    if (!claims) continue;
    keepMost(first, claims.first);
    keepMost(second, claims.second);
  }
  part.claims = first.length + second.length > 0 ? { first, second } : nothing;
  part.asked = asking;
  return part.claims;
}

const isMore = (claims: readonly Points[], found: readonly (Evidence | null)[]): boolean =>
  claims.some(({ field, score }) => score > (found[field]?.score ?? 0));

/** So many sentences before it are looked at for whom a "he" stands for. */
const lookedBack = 8;

/** Words of risk that the sentences around this one make somebody else's, or history. */
function isNoRiskHere({ text, said }: NoteLines, sentences: readonly Sentence[], n: number): boolean {
  const wordsOf = (at: number): Words | undefined => {
    const one = sentences[at];
    if (!one) return undefined;
    const words = text.slice(startOf(one), endOf(one));
    return readWords(said, words, words.toLowerCase(), 0, words.length).copy();
  };
  const here = wordsOf(n) as Words;
  const before: Words[] = [];
  for (let at = n - 1; at >= 0 && at >= n - lookedBack; at -= 1) before.push(wordsOf(at) as Words);
  return isOfSomebodyNamedBefore(here, before) || isPutRight(here, wordsOf(n + 1));
}

/** What the sentence at `n` claims, where nothing before it claimed as much. */
function takeClaims(lines: NoteLines, sentences: readonly Sentence[], n: number, claims: Claims, asking: Asking, found: Found): void {
  const { text, compiled } = lines;
  const sentence = sentences[n] as Sentence;
  const isNone = (field: number) => field === compiled.risk && isNoRiskHere(lines, sentences, n);
  const isFor = (at: number, field: number) => {
    const beside = sentences[at];
    return beside?.points ? bestField(beside, asking, compiled) === field : false;
  };
  for (const { field, score } of claims.first) {
    if (score <= (found.first[field]?.score ?? 0) || isNone(field)) continue;
    // The strongest sentence of a field, with its neighbours that speak for the same one.
    const start = startOf(sentences[isFor(n - 1, field) ? n - 1 : n] as Sentence);
    const last = withList(text, sentences, isFor(n + 1, field) ? n + 1 : n);
    found.first[field] = { at: { start, end: endOf(sentences[last] as Sentence) }, score };
  }
  for (const { field, score } of claims.second)
    if (score > (found.second[field]?.score ?? 0) && !isNone(field))
      found.second[field] = { at: { start: startOf(sentence), end: endOf(sentence) }, score };
}

function readStretch(lines: NoteLines, span: Span, asking: Asking, found: Found): void {
  const parts = stretchOf(lines, span);
  let sentences: readonly Sentence[] | null = null;
  let before = 0;
  for (const part of parts) {
    const most = mostOf(part, asking, lines.compiled);
    // Most lines say nothing that was not said more plainly before.
    if (most !== nothing && (isMore(most.first, found.first) || isMore(most.second, found.second))) {
      sentences ??= parts.flatMap((one) => one.sentences);
      for (let n = before; n < before + part.sentences.length; n += 1) {
        const claims = claimsOf(sentences[n] as Sentence, asking, lines.compiled);
        if (claims) takeClaims(lines, sentences, n, claims, asking, found);
      }
    }
    before += part.sentences.length;
  }
}

/** Evidence for the fields that are still open, null where there is none. `least` is the points a sentence needs. */
export function readProse(lines: NoteLines, loose: readonly Span[], isOpen: readonly boolean[], least: number): (Evidence | null)[] {
  const none = () => lines.compiled.fields.map((): Evidence | null => null);
  const found: Found = { first: none(), second: none() };
  const asking = askingOf(lines, isOpen, least);
  for (const span of loose) readStretch(lines, span, asking, found);
  return found.first.map((evidence, n) => evidence ?? found.second[n] ?? null);
}

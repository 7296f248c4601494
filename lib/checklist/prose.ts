/**
 * Fields in prose without headings: each sentence goes to the field whose cues it carries most of. Weaker evidence than a heading, so it
 * is only looked for in what no heading of ours covers, a sentence speaks for one field, and a cue that is denied does not count.
 */
import type { Span } from '../note/types.ts';
import { isOfTopic, isSaid } from './by-vocabulary.ts';
import { type Asking, askingOf, bestField, type Claims, claimsOf, mostOfPart, mostOfStretch } from './claims.ts';
import type { NoteLines } from './note-lines.ts';
import { type Part, type Sentence, type Stretch, stretchOf } from './prose-lines.ts';
import { mostAmong, type Points } from './sentence-scores.ts';
import type { Words } from './statements/said-words.ts';
import { isOfSomebodyNamedBefore, isPutRight } from './statements/whose.ts';

export interface Evidence {
  readonly at: Span;
  readonly score: number;
}

const startOf = ({ row, start }: Sentence): number => row.start + start;
const endOf = ({ row, end }: Sentence): number => row.start + end;

const mostListed = 8;

/** So much of what stands between two sentences is looked at for a blank line. */
const longestGap = 200;

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

interface Found {
  readonly first: (Evidence | null)[];
  /** What sentences say beside what they say most: it counts where no sentence says it first. */
  readonly second: (Evidence | null)[];
}

const isAnyMore = (claims: readonly Points[], found: readonly (Evidence | null)[]): boolean =>
  claims.some(({ field, score }) => score > (found[field]?.score ?? 0));

/** Most lines, and most stretches of them, say nothing that was not said more plainly before. */
const isMore = ({ first, second }: Claims, found: Found): boolean => isAnyMore(first, found.first) || isAnyMore(second, found.second);

/** So many sentences before it are looked at for whom a "he" stands for. */
const lookedBack = 8;

/** Words of risk that the sentences around this one make somebody else's, or history. */
function isNoRiskHere({ text, said }: NoteLines, sentences: readonly Sentence[], n: number): boolean {
  const wordsOf = (at: number): Words | undefined => {
    const one = sentences[at];
    if (!one) return undefined;
    return said.readAlone(text, startOf(one), endOf(one)).copy();
  };
  const here = wordsOf(n) as Words;
  const before: Words[] = [];
  for (let at = n - 1; at >= 0 && at >= n - lookedBack; at -= 1) before.push(wordsOf(at) as Words);
  return isOfSomebodyNamedBefore(here, before) || isPutRight(here, wordsOf(n + 1));
}

/** Does a blank line stand behind the sentence at `n`? */
function isApart(text: string, sentences: readonly Sentence[], n: number): boolean {
  const [one, next] = [sentences[n], sentences[n + 1]];
  return (
    one !== undefined && next !== undefined && /\n\s*\n/.test(text.slice(endOf(one), Math.min(startOf(next), endOf(one) + longestGap)))
  );
}

/** "Immediate safety, overdose or self harm:" with nothing under it is a form's prompt that nobody answered. */
function isUnanswered(text: string, sentences: readonly Sentence[], n: number): boolean {
  const end = endOf(sentences[n] as Sentence);
  return text.charCodeAt(end - 1) === 58 && (n + 1 === sentences.length || isApart(text, sentences, n));
}

/** What the sentence at `n` claims, where nothing before it claimed as much. */
function takeClaims(lines: NoteLines, sentences: readonly Sentence[], n: number, claims: Claims, asking: Asking, found: Found): void {
  const { text, compiled } = lines;
  const sentence = sentences[n] as Sentence;
  if (isUnanswered(text, sentences, n)) return;
  const isNone = (field: number) => field === compiled.risk && isNoRiskHere(lines, sentences, n);
  const isFor = (at: number, field: number) => {
    const beside = sentences[at];
    return beside?.points ? bestField(beside, asking, compiled) === field : false;
  };
  for (const { field, score } of claims.first) {
    if (score <= (found.first[field]?.score ?? 0) || isNone(field)) continue;
    // The strongest sentence of a field, with its neighbours that speak for the same one.
    const isBeside = (at: number) => isFor(at, field) && !isApart(text, sentences, Math.min(n, at));
    const start = startOf(sentences[isBeside(n - 1) ? n - 1 : n] as Sentence);
    const last = withList(text, sentences, isBeside(n + 1) ? n + 1 : n);
    found.first[field] = { at: { start, end: endOf(sentences[last] as Sentence) }, score };
  }
  for (const { field, score } of claims.second)
    if (score > (found.second[field]?.score ?? 0) && !isNone(field))
      found.second[field] = { at: { start: startOf(sentence), end: endOf(sentence) }, score };
}

/** So many sentences behind it: its neighbour, and the list under that. */
const lookedAhead = mostListed + 1;

/** The sentences of the part at `n`, with as many before and behind as a rule may look at; `at` is where its own begin. */
function sentencesAround(parts: readonly Part[], n: number): { readonly sentences: readonly Sentence[]; readonly at: number } {
  const own = (parts[n] as Part).sentences;
  const before: Sentence[] = [];
  for (let at = n - 1; at >= 0 && before.length < lookedBack; at -= 1) before.unshift(...(parts[at] as Part).sentences.slice(-lookedBack));
  const behind: Sentence[] = [];
  for (let at = n + 1; at < parts.length && behind.length < lookedAhead; at += 1)
    behind.push(...(parts[at] as Part).sentences.slice(0, lookedAhead));
  return { sentences: [...before, ...own, ...behind], at: before.length };
}

function readStretch(lines: NoteLines, span: Span, asking: Asking, found: Found): void {
  const stretch = stretchOf(lines, span);
  // Put together only where it stood from one key to the next: what was just read is walked once anyway.
  if (stretch.readAt < lines.changes && !isMore(mostOfStretch(stretch, asking, lines.compiled), found)) return;
  stretch.parts.forEach((part, n) => {
    if (!isMore(mostOfPart(part, asking, lines.compiled), found)) return;
    const { sentences, at } = sentencesAround(stretch.parts, n);
    part.sentences.forEach((sentence, own) => {
      const claims = claimsOf(sentence, asking, lines.compiled);
      if (claims) takeClaims(lines, sentences, at + own, claims, asking, found);
    });
  });
}

/** A sentence that is shown for some field. */
function isShown(sentence: Sentence, evidence: readonly (Evidence | null)[]): boolean {
  return evidence.some((one) => one !== null && one.at.start <= startOf(sentence) && endOf(sentence) <= one.at.end);
}

/** Asked of the few sentences that would be shown. */
function isWeakSaid({ text, said, compiled }: NoteLines, sentence: Sentence): boolean {
  sentence.isWeakSaid ??= isSaid(said.readAlone(text, startOf(sentence), endOf(sentence)), sentence.weak as Points, compiled);
  return sentence.isWeakSaid;
}

function mostWeakOf(stretch: Stretch): readonly Points[] {
  stretch.mostWeak ??= mostAmong(stretch.parts.map(({ mostWeak }) => mostWeak));
  return stretch.mostWeak;
}

/** For fields that nothing speaks for, of the sentences that speak for nothing. */
function withVocabulary(
  lines: NoteLines,
  loose: readonly Span[],
  { isOpen }: Asking,
  sure: readonly (Evidence | null)[],
): (Evidence | null)[] {
  const all = [...sure];
  const isMore = ({ field, score }: Points) => isOpen[field] === true && !sure[field] && score > (all[field]?.score ?? 0);
  for (const span of loose) {
    const stretch = stretchOf(lines, span);
    // As in `readStretch`.
    if (stretch.readAt < lines.changes && !mostWeakOf(stretch).some(isMore)) continue;
    for (const { weak, mostWeak } of stretch.parts) {
      if (!mostWeak.some(isMore)) continue;
      for (const sentence of weak) {
        const { field, score } = sentence.weak as Points;
        if (!isMore(sentence.weak as Points) || isShown(sentence, sure) || !isWeakSaid(lines, sentence)) continue;
        all[field] = { at: { start: startOf(sentence), end: endOf(sentence) }, score };
      }
    }
  }
  return all;
}

/** Evidence for the fields that are still open, null where there is none. `least` is the points a sentence needs. */
export function readProse(lines: NoteLines, loose: readonly Span[], isOpen: readonly boolean[], least: number): (Evidence | null)[] {
  const none = () => lines.compiled.fields.map((): Evidence | null => null);
  const found: Found = { first: none(), second: none() };
  const asking = askingOf(lines, isOpen, least);
  for (const span of loose) readStretch(lines, span, asking, found);
  const sure = found.first.map((evidence, n) => evidence ?? found.second[n] ?? null);
  return isOpen.every((open, n) => !open || sure[n] || !isOfTopic(n, lines.compiled)) ? sure : withVocabulary(lines, loose, asking, sure);
}

/**
 * Lays the checklist over the note: which stretch stands under which field's heading, and what is left over as prose.
 */
import { marksOf } from '../note/headings.ts';
import type { Mark } from '../note/mark.ts';
import { bodyBetween } from '../note/note.ts';
import type { Row } from '../note/rows.ts';
import { signatureStart } from '../note/signature.ts';
import type { Span } from '../note/types.ts';
import { type Boundary, type Resolve, toBoundary } from './boundary.ts';
import type { Compiled } from './compile.ts';
import type { NoteLines } from './note-lines.ts';
import { sentencesIn } from './prose.ts';
import { type Resolved, resolveLabel } from './resolve.ts';
import { holdsSpeakers, type IsNamed, isSpeaker } from './speaker.ts';
import { spillOf } from './spill.ts';
import { labelKey } from './words.ts';

export interface Placed {
  readonly heading: Span;
  readonly body: Span;
  readonly fields: readonly number[];
  readonly by: Resolved['by'];
}

export interface Layout {
  readonly placed: readonly Placed[];
  /** What stands under none of the checklist's headings, in order; earlier entries left out. */
  readonly loose: readonly Span[];
}

/** The first span that ends after `at`, by halving: there may be thousands of quoted lines. */
function spanFrom(at: number, spans: readonly Span[]): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return spans[low] ?? null;
}

/** How a heading is set, one bit a way: headings of one note are mostly set alike. */
function styleOf(mark: Mark): number {
  const isOnLine = mark.shape === 'line' || (mark.shape === 'open' && mark.label.end === mark.bodyStart);
  const place = isOnLine ? (mark.isCaps ? 2 : 1) : 0;
  return 1 << (place * 4 + (mark.isListed ? 2 : 0) + (mark.isInner ? 1 : 0));
}

/** "Mum: less shouting" under "Goals" belongs to it. */
function isSpeakersLine(text: string, { mark, speaker }: Boundary, before: Boundary, isNamed: IsNamed): boolean {
  if (!before.resolved || !isSpeaker(speaker, isNamed)) return false;
  return holdsSpeakers(text.slice(before.bodyStart, mark.start));
}

/** Does an unknown heading end the section before it, or is it a part of that section's content? */
function endsSection(text: string, boundary: Boundary, before: Boundary | null, styles: number, isNamed: IsNamed): boolean {
  const { mark } = boundary;
  if (!before) return false;
  if (boundary.isAboutNote) return true;
  if ((styles & styleOf(mark)) === 0) return false;
  if (isSpeakersLine(text, boundary, before, isNamed)) return false;
  const body = bodyBetween(text, before.bodyStart, mark.start);
  const isStillEmpty = body.start === body.end;
  return !isStillEmpty || mark.afterBlank || mark.shape === 'line';
}

/** "Actions - who / what / when" is one heading, though a dash stands in it. Signs alone ("Plan: ...") add nothing to a heading. */
function isWholeHeading(text: string, whole: Boundary, inline: Boundary): boolean {
  if (whole.resolved?.by !== 'exact' || whole.label.end !== whole.bodyStart || whole.bodyStart <= inline.bodyStart) return false;
  return labelKey(text.slice(whole.label.start, whole.label.end)) !== labelKey(text.slice(inline.label.start, inline.label.end));
}

/** Keeps boundaries in the order of the text: a heading read behind a sentence may have come before the one that opens its line. */
function place(text: string, all: Boundary[], boundary: Boundary): void {
  const { mark } = boundary;
  let at = all.length;
  while (at > 0 && (all[at - 1]?.mark.start ?? 0) > mark.start) at -= 1;
  const same = all[at - 1];
  if (!same || mark.isInner || same.mark.start !== mark.start) {
    all.splice(at, 0, boundary);
    return;
  }
  // Two readings of one line's opening: keep the one that is a heading of ours.
  if (boundary.resolved && (!same.resolved || isWholeHeading(text, boundary, same))) all[at - 1] = boundary;
}

/** The boundaries of one line, in order of place; `words` is the line with its break. */
export function boundariesOf(words: string, row: Row<unknown>, compiled: Compiled, resolve: Resolve): Boundary[] {
  const all: Boundary[] = [];
  for (const mark of marksOf(words, row)) {
    const boundary = toBoundary(words, mark, compiled, resolve);
    if (boundary) place(words, all, boundary);
  }
  return all;
}

/** A note's first line with a dash in it is mostly its title when it names a kind of document. */
const documents =
  /\b(?:plan|review|session|note|record|meeting|handover|choice|partnership|summary|letter|form|sheet|template|proforma|team|minutes)\b/i;

function isTitle(text: string, { mark, label, resolved }: Boundary): boolean {
  return (
    (resolved?.by === 'kind' || resolved?.by === 'word') &&
    documents.test(text.slice(label.start, label.end)) &&
    mark.shape === 'dash' &&
    mark.start < 24 &&
    text.slice(0, mark.start).trim() === ''
  );
}

/** One word of a label is no evidence by itself, nor is a likeness that nothing sets off: it takes headings set the same way beside it. */
function isSure({ mark, resolved }: Boundary): boolean {
  return resolved !== null && resolved.by !== 'word' && (resolved.by !== 'kind' || mark.isSure || mark.shape !== 'line');
}

/** So many sure headings must be set as a weak one is. */
const leastAlike = 2;

/** How many sure headings are set in each way. One that nothing sets off from its line says nothing of how labels are set. */
function waysOfSetting(all: readonly Boundary[]): ReadonlyMap<number, number> {
  const ways = new Map<number, number>();
  for (const boundary of all) {
    const { mark } = boundary;
    if (isSure(boundary) && mark.shape !== 'open') ways.set(styleOf(mark), (ways.get(styleOf(mark)) ?? 0) + 1);
  }
  return ways;
}

function chooseBoundaries(text: string, all: readonly Boundary[], isNamed: IsNamed): Boundary[] {
  let styles = 0;
  for (const boundary of all) if (isSure(boundary)) styles |= styleOf(boundary.mark);
  const ways = waysOfSetting(all);
  const chosen: Boundary[] = [];
  for (const boundary of all) {
    if (isTitle(text, boundary)) continue;
    const before = chosen[chosen.length - 1] ?? null;
    const isHeading = isSure(boundary) || (boundary.resolved !== null && (ways.get(styleOf(boundary.mark)) ?? 0) >= leastAlike);
    if (isHeading) chosen.push(boundary);
    else if (endsSection(text, boundary, before, styles, isNamed)) chosen.push({ ...boundary, resolved: null });
  }
  return chosen;
}

/** "Follow up email? referral made? Info sent?": further questions of the same field belong to the heading. */
function questionsEnd(text: string, boundary: Boundary, limit: number, compiled: Compiled): number {
  let at = boundary.bodyStart;
  const fields = boundary.resolved?.fields ?? [];
  for (;;) {
    const mark = text.indexOf('?', at);
    if (mark < 0 || mark >= limit || mark - at > 48) return at;
    const more = resolveLabel(text.slice(at, mark), compiled);
    if (more?.by !== 'exact' || !more.fields.some((field) => fields.includes(field))) return at;
    at = mark + 1;
  }
}

/** A field for the signature itself is answered by one. */
function asksForSignature(text: string, label: Span): boolean {
  return /^(?:sign|author|written|completed|entered)/i.test(text.slice(label.start, label.end));
}

/** The stretches between spans, cut out of `whole`. */
function without(whole: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = whole.start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.end <= at || cut.start >= whole.end) continue;
    if (cut.start > at) left.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < whole.end) left.push({ start: at, end: whole.end });
  return left;
}

const mostHeadedBeside = 3;

/** In a note whose headings have their words beside them, a first line that is nothing but a heading is its title: "Kerry's plan". */
function standsAlone(text: string, first: Placed, others: readonly Placed[]): boolean {
  const isOnLine = ({ heading, body }: Placed) => /[\r\n]/.test(text.slice(heading.end, body.start));
  return isOnLine(first) && others.filter((one) => !isOnLine(one)).length >= mostHeadedBeside;
}

/** A note's first line is mostly its title: "EARLY HELP PLAN – REVIEW 2" is not where its actions stand if they have a heading. */
function withoutTitle(text: string, placed: readonly Placed[]): readonly Placed[] {
  const [first, ...others] = placed;
  if (!first || first.heading.start > 24 || text.slice(0, first.heading.start).trim() !== '') return placed;
  if (first.by !== 'exact' && (first.body.start === first.body.end || standsAlone(text, first, others))) return others;
  if (first.by === 'exact' && !/[-–—]/.test(text.slice(first.heading.end, first.body.start))) return placed;
  return first.fields.every((field) => others.some(({ fields }) => fields.includes(field))) ? others : placed;
}

/** A heading of somebody's own making stands for a field only where no surer heading does, and for one field. */
function withoutLikenesses(lines: NoteLines, placed: readonly Placed[]): readonly Placed[] {
  let kept = placed;
  for (const weak of ['kind', 'word'] as const) kept = withoutWeak(lines, kept, weak);
  return kept;
}

/** Of the fields that a label may stand for, the one of which the words under it speak most; else the first. */
function likeliest(lines: NoteLines, body: Span, fields: readonly number[]): number | undefined {
  const row = lines.rows[lines.rowsOf(body).from];
  if (!row || fields.length < 2) return fields[0];
  const said = sentencesIn(lines, row, body).flatMap(({ points }) => points ?? []);
  const worth = (field: number) => said.reduce((most, one) => (one.field === field ? Math.max(most, one.score) : most), 0);
  return fields.reduce((best, field) => (worth(field) > worth(best) ? field : best));
}

function withoutWeak(lines: NoteLines, placed: readonly Placed[], weak: 'kind' | 'word'): readonly Placed[] {
  if (placed.every(({ by }) => by !== weak)) return placed;
  const taken = new Set(placed.filter(({ by }) => by !== weak && by !== 'word').flatMap(({ fields }) => fields));
  return placed.flatMap((one) => {
    if (one.by !== weak) return [one];
    const field = likeliest(
      lines,
      one.body,
      one.fields.filter((n) => !taken.has(n)),
    );
    if (field === undefined) return [];
    taken.add(field);
    return [{ ...one, fields: [field] }];
  });
}

export function layOut(lines: NoteLines): Layout {
  const { text, rows, compiled } = lines;
  const earlier = lines.earlier();
  const signed = signatureStart(text, rows);
  const boundaries = chooseBoundaries(text, lines.boundaries(earlier), lines.isNamed);
  const placed: Placed[] = [];
  const stretches: Span[] = [];
  const taken = new Set(boundaries.flatMap(({ resolved }) => resolved?.fields ?? []));
  boundaries.forEach((boundary, n) => {
    if (!boundary.resolved) return;
    const nextStart = Math.min(boundaries[n + 1]?.mark.start ?? text.length, spanFrom(boundary.bodyStart, earlier)?.start ?? text.length);
    const isSigned = signed < nextStart && boundary.bodyStart <= signed && !asksForSignature(text, boundary.label);
    const end = spillOf(lines, boundary, Math.max(boundary.bodyStart, isSigned ? signed : nextStart), taken);
    const from = boundary.mark.shape === 'question' ? questionsEnd(text, boundary, end, compiled) : boundary.bodyStart;
    placed.push({
      heading: boundary.label,
      body: bodyBetween(text, from, end),
      fields: boundary.resolved.fields,
      by: boundary.resolved.by,
    });
    stretches.push({ start: boundary.mark.start, end });
  });
  const kept = withoutLikenesses(lines, withoutTitle(text, placed));
  // What stands under a label that was only taken for a heading by a word of it is prose when it is none.
  const keptHeadings = new Set<Span | undefined>(kept.map(({ heading }) => heading));
  const covered = stretches.filter((_, n) => (n > 0 && placed[n]?.by !== 'word') || keptHeadings.has(placed[n]?.heading));
  return { placed: kept, loose: without({ start: 0, end: text.length }, [...earlier, { start: signed, end: text.length }, ...covered]) };
}

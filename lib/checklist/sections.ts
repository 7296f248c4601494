/**
 * Lays the checklist over the note: which stretch stands under which field's heading, and what is left over as prose.
 */
import { readEarlierEntries } from '../note/earlier.ts';
import type { Mark } from '../note/mark.ts';
import { bodyBetween, shapeOf } from '../note/note.ts';
import { signatureStart } from '../note/signature.ts';
import type { Note, Span } from '../note/types.ts';
import { type Boundary, remembering, toBoundary } from './boundary.ts';
import type { Compiled } from './compile.ts';
import { type Resolved, resolveLabel } from './resolve.ts';
import { holdsSpeakers, isSpeaker } from './speaker.ts';
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

/** Longer labels than this say nothing about the note itself. */
const longestAbout = 32;

/** Labels that say something about the note itself. They end the section before them even when that is still empty. */
const aboutTheNote = new Set(
  [
    ...['date', 'time', 'venue', 'location', 'place', 'clinician', 'author', 'signed', 'signature', 'written by', 'completed by', 'name'],
    ...[
      'dob',
      'nhs number',
      'duration',
      'length',
      'mode',
      'type of contact',
      'contact type',
      'appointment type',
      'worker',
      'copy to',
      'cc to',
    ],
  ].map(labelKey),
);

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

function isInside(at: number, spans: readonly Span[]): boolean {
  const span = spanFrom(at, spans);
  return span !== null && at >= span.start;
}

/** How a heading is set: headings of one note are mostly set alike. */
function styleOf(mark: Mark): string {
  const isOnLine = mark.shape === 'line' || (mark.shape === 'open' && mark.label.end === mark.bodyStart);
  return `${isOnLine ? (mark.isCaps ? 'CAPS' : 'line') : 'inline'} ${mark.isListed ? 'listed' : ''} ${mark.isInner ? 'inner' : ''}`;
}

function saysAboutTheNote(text: string, label: Span): boolean {
  return label.end - label.start <= longestAbout && aboutTheNote.has(labelKey(text.slice(label.start, label.end)));
}

/** "Mum: less shouting" under "Goals" belongs to it. */
function isSpeakersLine(text: string, mark: Mark, before: Boundary): boolean {
  if (mark.shape !== 'colon' || mark.isInner || mark.afterBlank || !before.resolved) return false;
  return isSpeaker(text, mark.label) && holdsSpeakers(text, before.bodyStart, mark.start);
}

/** Does an unknown heading end the section before it, or is it a part of that section's content? */
function endsSection(text: string, boundary: Boundary, before: Boundary | null, styles: ReadonlySet<string>): boolean {
  const { mark } = boundary;
  if (!before) return false;
  if (!mark.isListed && mark.shape !== 'cell' && saysAboutTheNote(text, mark.label)) return true;
  if (!styles.has(styleOf(mark))) return false;
  if (isSpeakersLine(text, mark, before)) return false;
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

function chooseBoundaries(text: string, marks: readonly Mark[], compiled: Compiled, earlier: readonly Span[]): Boundary[] {
  const all: Boundary[] = [];
  const resolve = remembering(compiled);
  for (const mark of marks) {
    if (isInside(mark.start, earlier)) continue;
    const boundary = toBoundary(text, mark, compiled, resolve);
    if (boundary) place(text, all, boundary);
  }
  const styles = new Set(all.filter((boundary) => boundary.resolved).map((boundary) => styleOf(boundary.mark)));
  const chosen: Boundary[] = [];
  for (const boundary of all) {
    const before = chosen[chosen.length - 1] ?? null;
    if (boundary.resolved || endsSection(text, boundary, before, styles)) chosen.push(boundary);
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

export function layOut(note: Note, compiled: Compiled): Layout {
  const { text } = note;
  const { lines, marks } = shapeOf(note);
  const earlier = readEarlierEntries(text, lines);
  const signed = signatureStart(text, lines);
  const boundaries = chooseBoundaries(text, marks, compiled, earlier);
  const placed: Placed[] = [];
  const covered: Span[] = [...earlier, { start: signed, end: text.length }];
  boundaries.forEach((boundary, n) => {
    if (!boundary.resolved) return;
    const nextStart = Math.min(
      boundaries[n + 1]?.mark.start ?? text.length,
      boundary.bodyStart <= signed && !asksForSignature(text, boundary.label) ? signed : text.length,
      spanFrom(boundary.bodyStart, earlier)?.start ?? text.length,
    );
    const end = Math.max(boundary.bodyStart, nextStart);
    const from = boundary.mark.shape === 'question' ? questionsEnd(text, boundary, end, compiled) : boundary.bodyStart;
    placed.push({
      heading: boundary.label,
      body: bodyBetween(text, from, end),
      fields: boundary.resolved.fields,
      by: boundary.resolved.by,
    });
    covered.push({ start: boundary.mark.start, end });
  });
  return { placed, loose: without({ start: 0, end: text.length }, covered) };
}

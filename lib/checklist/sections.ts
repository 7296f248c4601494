/**
 * Lays the checklist over the note: which stretch stands under which field's heading, and what is left over as prose.
 */
import { marksOf } from '../note/headings.ts';
import type { Mark } from '../note/mark.ts';
import { bodyBetween } from '../note/note.ts';
import type { Row } from '../note/rows.ts';
import { signatureStart } from '../note/signature.ts';
import type { Span } from '../note/types.ts';
import { bodyOf, movedSpan } from './bodies.ts';
import { type Boundary, type Resolve, toBoundary } from './boundary.ts';
import { withOrder } from './by-order.ts';
import type { Compiled } from './compile.ts';
import { withoutLikenesses, withSecondMeanings } from './likenesses.ts';
import type { Heading, NoteLines } from './note-lines.ts';
import type { Placed } from './placed.ts';
import { holdsSpeakers, type IsNamed, isSpeaker } from './speaker.ts';
import { isTitle, titleLine, withoutTitle } from './title.ts';
import { labelKey } from './words.ts';

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

const startOf = ({ row, mark }: Heading): number => row.start + mark.start;
const bodyStartOf = ({ row, bodyStart }: Heading): number => row.start + bodyStart;

/** "Mum: less shouting" under "Goals" belongs to it. */
function isSpeakersLine(text: string, heading: Heading, before: Heading, isNamed: IsNamed): boolean {
  if (!before.resolved || !isSpeaker(heading.speaker, isNamed)) return false;
  return holdsSpeakers(text.slice(bodyStartOf(before), startOf(heading)));
}

/** Does an unknown heading end the section before it, or is it a part of that section's content? */
function endsSection(
  text: string,
  heading: Heading,
  before: Heading | null,
  styles: number,
  isNamed: IsNamed,
  isShouted: boolean,
): boolean {
  const { mark } = heading;
  if (!before) return false;
  if (heading.isAboutNote) return true;
  if ((styles & styleOf(mark)) === 0) return false;
  if (isSpeakersLine(text, heading, before, isNamed)) return false;
  if (mark.afterBlank || mark.shape === 'line') return true;
  // "PLAN:", and on the next line "AFTERCARE: ..." in a form whose labels are all in capitals: nothing stands under the first.
  if (isShouted && mark.isCaps && before.mark.isCaps && !mark.isInner && !mark.isListed) return true;
  const body = bodyBetween(text, bodyStartOf(before), startOf(heading));
  return body.start < body.end;
}

/** So many sure headings, all of them in capitals, make a form of capitals. */
const fewestShouted = 3;

function isOfCapitals(all: readonly Boundary[]): boolean {
  const sure = all.filter((boundary) => isSure(boundary) && boundary.mark.shape === 'colon' && !boundary.mark.isInner);
  return sure.length >= fewestShouted && sure.every(({ mark }) => mark.isCaps);
}

/** "Actions - who / what / when" is one heading, though a dash stands in it. Signs alone ("Plan: ...") add nothing to a heading. */
function isWholeHeading(text: string, whole: Boundary, inline: Boundary): boolean {
  if (whole.resolved?.by !== 'exact' || whole.label.end !== whole.bodyStart || whole.bodyStart <= inline.bodyStart) return false;
  return labelKey(text.slice(whole.label.start, whole.label.end)) !== labelKey(text.slice(inline.label.start, inline.label.end));
}

/** "1 Consent      verbal, for the GP": the heading that opens a line, where all of the line only resembles one. */
function isSurerOpening({ mark, resolved }: Boundary, whole: Boundary): boolean {
  return (
    mark.shape === 'open' &&
    resolved?.by === 'exact' &&
    (whole.mark.shape === 'line' || whole.mark.shape === 'question') &&
    whole.resolved?.by !== 'exact'
  );
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
  if (boundary.resolved && (!same.resolved || isWholeHeading(text, boundary, same) || isSurerOpening(boundary, same)))
    all[at - 1] = boundary;
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

function chooseHeadings(text: string, all: readonly Heading[], isNamed: IsNamed): Heading[] {
  let styles = 0;
  for (const boundary of all) if (isSure(boundary)) styles |= styleOf(boundary.mark);
  const ways = waysOfSetting(all);
  const isShouted = isOfCapitals(all);
  const chosen: Heading[] = [];
  for (const heading of all) {
    if (isTitle(text, heading)) continue;
    const before = chosen[chosen.length - 1] ?? null;
    const isHeading = isSure(heading) || (heading.resolved !== null && (ways.get(styleOf(heading.mark)) ?? 0) >= leastAlike);
    if (isHeading) chosen.push(heading);
    else if (endsSection(text, heading, before, styles, isNamed, isShouted))
      chosen.push(heading.resolved ? { ...heading, resolved: null } : heading);
  }
  return chosen;
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

/** The fields that have a heading of their own: from key to key mostly the same ones, and then it is the same object. */
function takenBy(lines: NoteLines, headings: readonly Heading[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { resolved } of headings) if (resolved) for (const field of resolved.fields) taken.add(field);
  const { taken: before } = lines;
  if (before.size !== taken.size || [...taken].some((field) => !before.has(field))) lines.taken = taken;
  return lines.taken;
}

export function layOut(lines: NoteLines): Layout {
  const { text, rows } = lines;
  const earlier = lines.earlier();
  const signed = signatureStart(text, rows);
  // "With best wishes" and who signs are no part of the form, whatever stands in its place.
  const ofForm = lines.headings(earlier).filter(({ resolved, row }) => resolved !== null || row.start < signed);
  const headings = chooseHeadings(text, withOrder(ofForm, lines.compiled), lines.isNamed);
  const placed: Placed[] = [];
  const stretches: Span[] = [];
  const taken = takenBy(lines, headings);
  headings.forEach((heading, n) => {
    const { resolved, row } = heading;
    if (!resolved) return;
    const label = movedSpan(heading.label, row.start);
    const bodyStart = bodyStartOf(heading);
    const next = headings[n + 1];
    const nextStart = Math.min(next ? startOf(next) : text.length, spanFrom(bodyStart, earlier)?.start ?? text.length);
    const isSigned = signed < nextStart && bodyStart <= signed && !asksForSignature(text, label);
    const facts = bodyOf(lines, heading, Math.max(bodyStart, isSigned ? signed : nextStart), taken);
    placed.push({ heading: label, body: movedSpan(facts.body, row.start), fields: resolved.fields, by: resolved.by, facts });
    stretches.push({ start: startOf(heading), end: row.start + facts.end });
  });
  const kept = withoutLikenesses(lines, withSecondMeanings(lines, withoutTitle(text, placed)));
  // What stands under a label that was only taken for a heading by a word of it is prose when it is none.
  const keptHeadings = new Set<Span | undefined>(kept.map(({ heading }) => heading));
  const covered = stretches.filter((_, n) => (n > 0 && placed[n]?.by !== 'word') || keptHeadings.has(placed[n]?.heading));
  const title = titleLine(lines);
  const cuts = [...earlier, { start: signed, end: text.length }, ...covered];
  return { placed: kept, loose: without({ start: 0, end: text.length }, title ? [title, ...cuts] : cuts) };
}

/**
 * Headings that only their place tells: a form mostly asks in the checklist's order. Where the headings that are known stand in that order, and as
 * many unknown ones stand between two of them as there are fields between the two, each is the next field's. Never for risk or a goal,
 * where a wrong "found" harms.
 */
import type { Compiled } from './compile.ts';
import type { Heading } from './note-lines.ts';

/** So many known headings must stand in order, and so large a share of all. */
const fewestKnown = 3;
/** Where none is in the checklist's own words. */
const fewestOwn = 4;
const leastKnown = 0.35;
const mostUnknown = 4;
/** More of them are several forms, and have no one order. */
const mostHeadings = 60;

const startsLine = ({ mark }: Heading): boolean =>
  !mark.isInner && mark.shape !== 'open' && mark.shape !== 'loose' && mark.shape !== 'line';

/** The field that a label names first, as far as the checklist asks for it; -1 where it names none, or by one of its words only. */
function namedField({ resolved }: Heading, asked: number): number {
  const field =
    resolved && resolved.by !== 'word' && (resolved.by !== 'exact' || resolved.fields.length === 1) ? resolved.fields[0] : undefined;
  return field === undefined || field >= asked ? -1 : field;
}

/** A known heading, and the field that it stands for. */
interface Known {
  readonly at: number;
  readonly field: number;
}

/** Those in the checklist's own words, and among all those that stand in order between them; null where they are too few or out of order. */
function knownInOrder(headings: readonly Heading[], asked: number): { exact: readonly Known[]; all: readonly Known[] } | null {
  const named = headings.map((heading, at): Known => ({ at, field: namedField(heading, asked) })).filter(({ field }) => field >= 0);
  const isExact = ({ at }: Known) => headings[at]?.resolved?.by === 'exact';
  const exact = named.filter(isExact);
  if (exact.some(({ field }, n) => n > 0 && field <= (exact[n - 1] as Known).field)) return null;
  const all: Known[] = [];
  for (const one of named) {
    const next = exact.find(({ at }) => at > one.at);
    if (isExact(one) || (one.field > (all.at(-1)?.field ?? -1) && one.field < (next?.field ?? asked))) all.push(one);
  }
  const fewest = exact.length === 0 ? fewestOwn : fewestKnown;
  return all.length >= fewest && all.length >= headings.length * leastKnown ? { exact, all } : null;
}

/**
 * What its own words say outweighs its place, and so do the others' of its run: unless that field has a better claimant, which is a known heading where
 * only a word or two of this one name it, and one of the run that stands in that field's place.
 */
function isOtherwise(run: readonly Heading[], at: number, before: number, asked: number, known: readonly Known[]): boolean {
  const resolved = run[at]?.resolved;
  if (!resolved || resolved.fields.includes(before + at + 1)) return false;
  // "Goal" and "His goal" in a checklist that has no field for it are goals all the same.
  if (resolved.by === 'exact') return true;
  if (resolved.by !== 'word' && resolved.by !== 'part' && resolved.fields.some((field) => field >= asked)) return true;
  const isLoose = resolved.by === 'word' || resolved.by === 'gap';
  return resolved.fields.some((field) => {
    if (field >= asked || (isLoose && known.some((other) => other.field === field))) return false;
    const better = run[field - before - 1];
    return better === undefined || !better.resolved?.fields.includes(field);
  });
}

/** How a heading is set: of an unknown one that is set otherwise nobody knows whether it is a part of the form. */
function settingOf({ mark }: Heading): string {
  return `${mark.shape === 'question' ? 'colon' : mark.shape}${mark.isListed ? ' listed' : ''}`;
}

/** The headings that open a line as the checklist's own do; a title is none of them. */
function linesOfForm(headings: readonly Heading[]): readonly Heading[] {
  const isExact = ({ resolved }: Heading) => resolved?.by === 'exact';
  const sure = headings.some(isExact) ? headings.filter(isExact) : headings.filter(({ resolved }) => resolved !== null);
  const settings = new Set(sure.map(settingOf));
  return headings.filter(
    (heading, n) =>
      (isExact(heading) || (startsLine(heading) && headings[n - 1]?.row !== heading.row)) &&
      settings.has(settingOf(heading)) &&
      !heading.isAboutNote &&
      (!heading.mark.isOnFirstLine || (isExact(heading) && startsLine(heading))),
  );
}

function giveBetween(lines: readonly Heading[], known: readonly Known[], asked: number, given: Map<Heading, number>): void {
  for (let n = 0; n <= known.length; n += 1) {
    const { at: from, field: before } = known[n - 1] ?? { at: -1, field: -1 };
    const { at: to, field: behind } = known[n] ?? { at: lines.length, field: asked };
    const run = lines.slice(from + 1, to);
    if (run.length < 1 || run.length > mostUnknown || run.length !== behind - before - 1) continue;
    if (run.some((one, at) => given.has(one) || isOtherwise(run, at, before, asked, known))) continue;
    run.forEach((one, at) => {
      given.set(one, before + at + 1);
    });
  }
}

/** With the fields that their order gives to unknown headings. */
export function withOrder(headings: readonly Heading[], compiled: Compiled): readonly Heading[] {
  if (headings.length < fewestKnown || headings.length > mostHeadings) return headings;
  const asked = compiled.checklist.fields.length;
  const lines = linesOfForm(headings);
  const known = knownInOrder(lines, asked);
  if (!known) return headings;
  const given = new Map<Heading, number>();
  // What the checklist's own words leave open first: a heading of somebody's own making may be read amiss.
  for (const between of [known.exact, known.all]) giveBetween(lines, between, asked, given);
  return headings.map((heading) => {
    const field = given.get(heading);
    if (field === undefined || field === compiled.risk || field === compiled.goal) return heading;
    if (heading.resolved && heading.resolved.by !== 'word' && heading.resolved.fields.includes(field)) return heading;
    return { ...heading, resolved: { fields: [field], by: 'order' } };
  });
}

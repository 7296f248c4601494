/** What `evaluate` prints of labelled notes beside the measures: a row a field, and the notes that were read worst. */
import { isRight, type Outcome, overlap, share } from './field-measures.ts';

const mostWorst = 10;

function groupBy(outcomes: readonly Outcome[], keyOf: (one: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(2)).padStart(7);

function row(name: string, outcomes: readonly Outcome[]): string {
  const present = outcomes.filter((one) => one.gold.status === 'present');
  const found = outcomes.filter((one) => one.is === 'found');
  const both = present.filter((one) => one.is === 'found');
  const overlaps = both.flatMap((one) => overlap(one) ?? []);
  const cells = [
    share(both.length, found.length),
    share(both.length, present.length),
    share(outcomes.filter(isRight).length, outcomes.length),
    share(overlaps.filter((value) => value >= 0.5).length, overlaps.length),
  ];
  return `  ${name.padEnd(46)}${String(outcomes.length).padStart(6)}${cells.map(figure).join('')}`;
}

/** Precision and recall of found, share of right verdicts, share of places that overlap by half. */
export function fieldTable(outcomes: readonly Outcome[]): string {
  const rows = [...groupBy(outcomes, (one) => `${one.checklist}/${one.field}`)].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = `  ${'field'.padEnd(46)}${'notes'.padStart(6)}  right  found status  place`;
  return [head, ...rows.map(([name, group]) => row(name, group))].join('\n');
}

/** The notes with most wrong verdicts, worst first. */
export function worstNotes(outcomes: readonly Outcome[]): string {
  const notes = [...groupBy(outcomes, (one) => one.note)].map(([note, group]) => ({
    note,
    of: group.length,
    wrong: group.filter((one) => !isRight(one)).map(({ field }) => field),
  }));
  const worst = notes.filter(({ wrong }) => wrong.length > 0).sort((a, b) => b.wrong.length / b.of - a.wrong.length / a.of);
  return worst
    .slice(0, mostWorst)
    .map(({ note, of, wrong }) => `  ${note}: ${wrong.length} of ${of} wrong: ${wrong.join(', ')}`)
    .join('\n');
}

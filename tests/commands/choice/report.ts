/** The measures for people. */
import type { Measures } from './measures.ts';

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function row(name: string, value: string | number): string {
  return `  ${name.padEnd(34)} ${value}`;
}

export function reportOf(measures: Measures): string {
  return [
    `${measures.records} records`,
    row('right note in force, or rightly none', percent(measures.right_note)),
    row('passages from notes not in force', measures.unsafe_passages),
    row('goals from notes not in force', measures.unsafe_goals),
    row('fields found (recall)', percent(measures.field_recall)),
    row('shown passages that are right', percent(measures.shown_right)),
    row('goals found', `${measures.goals_found} of ${measures.goals_present}, ${measures.goals_shown} shown`),
    row('ratings right', `${measures.ratings_right} of ${measures.ratings_present}`),
    row('ratings invented', measures.ratings_invented),
    'Facts of the record',
    ...Object.entries(measures.facts).map(([name, value]) => row(name, percent(value))),
    'Fields: found of labelled, right of shown',
    ...Object.entries(measures.fields).map(([name, { present, found, shown, right }]) =>
      row(name, `${found}/${present}  ${right}/${shown}`),
    ),
    ...(measures.misses.length > 0 ? ['Differences', ...measures.misses.map((miss) => `  ${miss}`)] : []),
  ].join('\n');
}

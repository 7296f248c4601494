/**
 * npm run -s evaluate -- FILE.jsonl… [--pack FILE] [--json] [--wrong]; FILE.notes too, as tests/notes are written.
 * Runs the engine that the extension ships over labelled notes and prints the measures. `--wrong` lists every field that was judged wrong.
 */
import { basename } from 'node:path';
import type { Checklist } from '../../lib/checklist/types.ts';
import { judgeNotes, type Measures, measureNotes, type Outcome, type Outcomes } from './evaluate/field-measures.ts';
import { PlainError, parseLines, readChecklists, readText, runCommand } from './evaluate/input.ts';
import { readLabelledNote, readSectionedNote } from './evaluate/labelled.ts';
import { addCounts, judgeSections, measureSections, type SectionCounts } from './evaluate/section-measures.ts';
import { fieldTable, worstNotes } from './evaluate/tables.ts';
import { readWrittenNotes } from './evaluate/written-notes.ts';

const usage = 'Say which files: npm run -s evaluate -- FILE.jsonl… [--pack FILE] [--json] [--wrong]';

interface Arguments {
  readonly files: readonly string[];
  readonly pack: string | null;
  readonly isJson: boolean;
  readonly isWrongListed: boolean;
}

function readArguments(words: readonly string[]): Arguments {
  const files: string[] = [];
  let pack: string | null = null;
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] ?? '';
    if (word === '--pack') {
      n += 1;
      pack = words[n] ?? null;
      if (pack === null) throw new PlainError('--pack needs a file.');
    } else if (word.startsWith('--')) {
      if (word !== '--json' && word !== '--wrong') throw new PlainError(`${word} is not known. ${usage}`);
    } else files.push(word);
  }
  if (files.length === 0) throw new PlainError(usage);
  return { files, pack, isJson: words.includes('--json'), isWrongListed: words.includes('--wrong') };
}

interface FileResult {
  readonly name: string;
  readonly measures: object;
  readonly outcomes: Outcomes | null;
  readonly counts: SectionCounts | null;
}

function evaluateFile(file: string, checklists: readonly Checklist[], packed: Checklist | null): FileResult {
  const name = basename(file);
  if (file.endsWith('.notes')) {
    const outcomes = judgeNotes(readWrittenNotes(readText(file), checklists), checklists);
    return { name, measures: measureNotes(outcomes), outcomes, counts: null };
  }
  const rows = parseLines(readText(file), file);
  const first = rows[0];
  if (!first) throw new PlainError(`The file ${file} holds no notes.`);
  // Whole records have a command of their own.
  if ('notes' in first) return { name, measures: { 'is for': 'npm run -s choice' }, outcomes: null, counts: null };
  if ('sections' in first) {
    const counts = judgeSections(rows.map(readSectionedNote), packed);
    return { name, measures: measureSections(counts), outcomes: null, counts };
  }
  if (!('gold' in first)) throw new PlainError(`The file ${file} has neither "sections" nor "gold" in its first line.`);
  const outcomes = judgeNotes(rows.map(readLabelledNote), checklists);
  return { name, measures: measureNotes(outcomes), outcomes, counts: null };
}

function overallOf(results: readonly FileResult[]): object {
  const outcomes = results.flatMap((result) => result.outcomes ?? []);
  const counts = results.flatMap((result) => result.counts ?? []);
  const all = { fields: outcomes.flatMap((one) => one.fields), goals: outcomes.flatMap((one) => one.goals) };
  const first = counts[0];
  const sections = first ? measureSections(counts.slice(1).reduce(addCounts, first)) : {};
  return { ...sections, ...(outcomes.length > 0 ? measureNotes(all) : {}) };
}

function shown(measures: object, indent: string): string {
  return Object.entries(measures as Record<string, Measures | number | string | null>)
    .map(([name, value]) => {
      if (typeof value === 'string') return `${indent}${name} ${value}`;
      if (typeof value === 'object' && value !== null) return `${indent}${name}\n${shown(value, `${indent}  `)}`;
      const number = value === null ? '-' : Number.isInteger(value) ? String(value) : value.toFixed(3);
      return `${indent}${name.padEnd(24)}${number}`;
    })
    .join('\n');
}

function wrongOnes(outcomes: readonly Outcome[]): string {
  const expected = { present: 'found', empty: 'empty', missing: 'not-found' } as const;
  return outcomes
    .filter((one) => one.is !== expected[one.gold.status] && !(one.gold.status === 'empty' && one.is === 'cannot-tell'))
    .map(
      (one) => `  ${one.note} ${one.field}: ${one.is} ${one.because}, labelled ${one.gold.status}${one.isAmbiguous ? ' (ambiguous)' : ''}`,
    )
    .join('\n');
}

runCommand(() => {
  const { files, pack, isJson, isWrongListed } = readArguments(process.argv.slice(2));
  const checklists = readChecklists(pack);
  const results = files.map((file) => evaluateFile(file, checklists, pack === null ? null : (checklists[0] ?? null)));
  const overall = overallOf(results);
  if (isJson) {
    const byName = Object.fromEntries(results.map((result) => [result.name, result.measures]));
    process.stdout.write(`${JSON.stringify({ files: byName, overall }, null, 2)}\n`);
    return 0;
  }
  for (const result of results) {
    process.stdout.write(`${result.name}\n${shown(result.measures, '  ')}\n`);
    if (isWrongListed && result.outcomes) process.stdout.write(`${wrongOnes(result.outcomes.fields)}\n`);
  }
  if (results.length > 1) process.stdout.write(`overall\n${shown(overall, '  ')}\n`);
  const outcomes = results.flatMap((result) => result.outcomes?.fields ?? []);
  if (outcomes.length > 0) process.stdout.write(`by field\n${fieldTable(outcomes)}\nread worst\n${worstNotes(outcomes)}\n`);
  return 0;
});

/** Runs all benchmarks and prints them; ends with 1 when a row is over its limit. Started by tests/commands/bench.mjs. */
import { availableParallelism, loadavg } from 'node:os';
import { browserRows } from './browser.ts';
import { draftRows } from './drafts.ts';
import { editorRows } from './editors.ts';
import { engineRows } from './engine.ts';
import { packRows } from './packs.ts';
import { packBrowserRows } from './packs-in-browser.ts';
import { clientRows } from './page-rows.ts';
import { reviewRows, weightRows } from './pure.ts';
import { recordRows } from './record.ts';
import { asTable, overLimit, type Row, round } from './rows.ts';

const isJson = process.argv.includes('--json');
const [load = 0] = loadavg();
if (load > availableParallelism()) {
  process.stderr.write(`The machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times will be too long.\n`);
}
const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';
const isWanted = (part: string) => part.includes(only);
/** In the order in which they are told. */
const PARTS: readonly (readonly [string, () => Row[] | Promise<Row[]>])[] = [
  ['weight', weightRows],
  ['node', reviewRows],
  ['packs', packRows],
  ['packs-in-browser', packBrowserRows],
  ['engine', () => engineRows(isWanted)],
  ['record', recordRows],
  ['drafts', draftRows],
  ['browser', browserRows],
  ['client', clientRows],
  ['editors', editorRows],
];
const rows: Row[] = [];
// The engine picks among its own parts.
for (const [part, measure] of PARTS) if (isWanted(part) || part === 'engine') rows.push(...(await measure()));
if (rows.length === 0) process.stderr.write(`Nothing is called ${only}.\n`);

/** Bytes are exact; of times no more is told than the clocks know. */
const told = (row: Row): Row => ({
  ...row,
  value: row.unit === 'bytes' ? row.value : round(row.value),
  ...(row.ratio === undefined ? {} : { ratio: round(row.ratio) }),
});

process.stdout.write(isJson ? rows.map((row) => `${JSON.stringify(told(row))}\n`).join('') : `${asTable(rows)}\n`);
const over = overLimit(rows);
if (over.length > 0) process.stderr.write(`Over the limit: ${over.map(({ name }) => name).join('; ')}\n`);
process.exit(over.length > 0 ? 1 : 0);

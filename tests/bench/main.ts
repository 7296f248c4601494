/** Runs all benchmarks and prints them; ends with 1 when a row is over its limit. Started by tests/commands/bench.mjs. */
import { availableParallelism, loadavg } from 'node:os';
import { browserRows } from './browser.ts';
import { engineRows } from './engine.ts';
import { clientRows } from './page-rows.ts';
import { reviewRows, weightRows } from './pure.ts';
import { recordRows } from './record.ts';
import { asTable, overLimit, type Row, round } from './rows.ts';

const isJson = process.argv.includes('--json');
const [load = 0] = loadavg();
if (load > availableParallelism()) {
  process.stderr.write(`The machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times will be too long.\n`);
}
const rows = [
  ...weightRows(),
  ...reviewRows(),
  ...(await engineRows()),
  ...(await recordRows()),
  ...(await browserRows()),
  ...(await clientRows()),
];

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

/**
 * `choice FILE.jsonl [--json]` measures the Choice reading on labelled records; `choice --jsonl` reads records from standard
 * input and prints one line each. The very engine that the extension ships. Bad input: one plain sentence, exit 2.
 */
import { readFileSync } from 'node:fs';
import { readChoice } from '../../lib/choice/read.ts';
import { lineFor } from './choice/lines.ts';
import { measure } from './choice/measures.ts';
import { parseRecords } from './choice/records.ts';
import { reportOf } from './choice/report.ts';

type Outcome = { readonly ok: true; readonly out: string } | { readonly ok: false; readonly error: string };

const USAGE = 'Say which file of records to measure: choice FILE.jsonl [--json], or pipe records into choice --jsonl.';

function readText(path: string | number, name: string): Outcome {
  try {
    return { ok: true, out: readFileSync(path, 'utf8') };
  } catch {
    return { ok: false, error: `${name} can not be read.` };
  }
}

function linesFromInput(): Outcome {
  const input = readText(0, 'Standard input');
  if (!input.ok) return input;
  const records = parseRecords(input.out, 'Standard input');
  if (!records.ok) return records;
  return { ok: true, out: records.value.map(({ id, record }) => lineFor(id, readChoice(record))).join('\n') };
}

function measuresOf(path: string, asJson: boolean): Outcome {
  const file = readText(path, path);
  if (!file.ok) return file;
  const records = parseRecords(file.out, path);
  if (!records.ok) return records;
  if (records.value.every(({ gold }) => gold === null)) return { ok: false, error: `${path} holds no labels to measure against.` };
  const measures = measure(records.value);
  return { ok: true, out: asJson ? JSON.stringify(measures, null, 2) : reportOf(measures) };
}

function run(args: readonly string[]): Outcome {
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--jsonl');
  if (unknown !== undefined) return { ok: false, error: `There is no option ${unknown}. ${USAGE}` };
  if (args.includes('--jsonl')) return linesFromInput();
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [file] = files;
  return file === undefined || files.length > 1 ? { ok: false, error: USAGE } : measuresOf(file, args.includes('--json'));
}

const outcome = run(process.argv.slice(2));
if (outcome.ok) process.stdout.write(`${outcome.out}\n`);
else {
  process.stderr.write(`${outcome.error}\n`);
  process.exitCode = 2;
}

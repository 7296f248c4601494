/**
 * npm run -s pack -- lint FILE…                        all that is wrong with each pack, with its place
 * npm run -s pack -- test [--examples FOLDER] FILE…    the pack's own examples, on the engine itself
 * npm run -s pack -- diff OLD NEW                      what changes, in plain words; what is tighter, what is looser
 * npm run -s pack -- schema                            JSON Schema for editors
 * npm run -s pack -- policy-schema                     what public/managed-schema.json has to be
 * npm run -s pack -- policy FILE…                      packs as an organisation sets them: each as one text
 * With --json one object a file. Ends with 0: good; 1: there is something to mend, or a diff to ask about; 2: cannot be read.
 */
import { basename, join } from 'node:path';
import { readDifferently, tryExamples } from '../../lib/packs/examples.ts';
import { sentenceOf } from '../../lib/packs/issue.ts';
import { packJsonSchema } from '../../lib/packs/json-schema.ts';
import { aloneInUse, kindsTold } from '../../lib/packs/kinds.ts';
import { lintPack } from '../../lib/packs/lint.ts';
import { readManaged, readPackText } from '../../lib/packs/managed.ts';
import { managedJsonSchema } from '../../lib/packs/managed-schema.ts';
import { type PackReading, parsePack, readPack, writePack } from '../../lib/packs/read.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { tellChanges, versionWanted } from '../../lib/packs/tell.ts';
import type { Told } from '../../lib/packs/types.ts';
import ours from '../../package.json' with { type: 'json' };
import { PlainError, readBytes, readText, runCommand } from './evaluate/input.ts';

const usage =
  'Say what to do: npm run -s pack -- lint FILE…, test FILE…, diff OLD NEW, schema, policy-schema, or policy FILE…; with --json for machines.';

interface Asked {
  readonly files: readonly string[];
  readonly isJson: boolean;
  readonly examples: string | null;
}

/** What is written about one file; `isGood` decides the exit code. */
interface Report {
  readonly isGood: boolean;
  readonly lines: readonly string[];
  readonly json: object;
}

const read = (file: string): PackReading => readPack(readBytes(file), ours.version);

function lint(file: string): Report {
  const { findings, advice } = lintPack(read(file));
  const lines = [...findings.map(sentenceOf), ...advice.map((sentence) => `Advice: ${sentence}`)];
  return { isGood: findings.length === 0, lines: lines.length > 0 ? lines : ['Good.'], json: { file, findings, advice } };
}

/** The presets' examples lie beside them, because no screen carries them: in a folder, under the pack's file name. */
function withExamples(file: string, folder: string | null): PackReading {
  const reading = read(file);
  if (folder === null || !reading.ok) return reading;
  const path = join(folder, basename(file));
  try {
    return parsePack({ ...reading.pack, examples: JSON.parse(readText(path)) }, ours.version);
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(`The examples ${path} are not JSON.`);
  }
}

function test(file: string, { examples }: Asked): Report {
  const reading = withExamples(file, examples);
  if (!reading.ok) return { isGood: false, lines: reading.errors.map(sentenceOf), json: { file, tried: 0, findings: reading.errors } };
  const findings = tryExamples(reading.pack);
  const tried = reading.pack.examples.length;
  const failed = new Set(findings.map(({ path }) => path)).size;
  const sum = tried === 0 ? 'No example to try: nothing is shown.' : `${tried - failed} of ${tried} examples hold.`;
  return { isGood: failed === 0 && tried > 0, lines: [...findings.map(sentenceOf), sum], json: { file, tried, failed, findings } };
}

function taken(file: string): Pack {
  const reading = read(file);
  if (reading.ok) return reading.pack;
  throw new PlainError(`The pack ${file} was refused: ${reading.errors.slice(0, 1).map(sentenceOf).join()}`);
}

function changeLine({ says, isTighter, isLooser, asks }: Told): string {
  const ways = [isTighter ? 'tighter' : '', isLooser ? 'looser' : '', asks.length > 0 ? 'asks again' : ''].filter((word) => word !== '');
  return `${says}${ways.length > 0 ? ` (${ways.join(', ')})` : ''}`;
}

function diff(old: string, next: string): Report {
  const [before, after] = [taken(old), taken(next)];
  const kinds = kindsTold(aloneInUse(before.checklists), aloneInUse(after.checklists));
  const changes = [...tellChanges(before, after), ...kinds];
  const differently = readDifferently(before, after);
  const version = versionWanted(before, after, changes);
  const lines = [
    ...(changes.length > 0 ? changes.map(changeLine) : ['Nothing changes.']),
    ...differently.map((words) => `Reads differently: ${words}`),
    ...(version ? [`The version should be ${version}: a pack that asks for more is a new major version.`] : []),
  ];
  const isGood = changes.every(({ asks }) => asks.length === 0) && version === null;
  return { isGood, lines, json: { before: old, after: next, changes, differently, version } };
}

function reportsOf(verb: string | undefined, asked: Asked): Report[] {
  const [old, next, ...more] = asked.files;
  if (verb === 'schema' && old === undefined) {
    const json = packJsonSchema();
    return [{ isGood: true, lines: [JSON.stringify(json, null, 2)], json }];
  }
  if (verb === 'policy-schema' && old === undefined) {
    const json = managedJsonSchema();
    return [{ isGood: true, lines: [JSON.stringify(json, null, 2)], json }];
  }
  if (verb === 'policy' && old) return [policy(asked.files)];
  if (verb === 'diff' && old && next && more.length === 0) return [diff(old, next)];
  if (verb === 'lint' && old) return asked.files.map(lint);
  if (verb === 'test' && old) return asked.files.map((file) => test(file, asked));
  throw new PlainError(usage);
}

/** Each pack as one text, which every browser hands on as it is. Read and tried here as they are where they are used. */
function policy(files: readonly string[]): Report {
  const texts = files.map((file) => writePack(taken(file)));
  const { accepted, refused } = readManaged({ packs: texts }, (text) => readPackText(text, ours.version));
  if (refused.length > 0) return { isGood: false, lines: refused.map(sentenceOf), json: { findings: refused } };
  const packs = accepted.packs.map((pack) => JSON.stringify(pack));
  return { isGood: true, lines: [JSON.stringify({ packs }, null, 2)], json: { packs } };
}

function readAsked(words: readonly string[]): Asked {
  const at = words.indexOf('--examples');
  const examples = at < 0 ? null : words[at + 1];
  if (examples === undefined) throw new PlainError(`--examples needs a folder. ${usage}`);
  const files = words.filter((word, n) => word !== '--json' && (at < 0 || (n !== at && n !== at + 1)));
  const stray = files.find((word) => word.startsWith('--'));
  if (stray) throw new PlainError(`${stray} is not known. ${usage}`);
  return { files, isJson: words.includes('--json'), examples };
}

runCommand(() => {
  const [verb, ...words] = process.argv.slice(2);
  const asked = readAsked(words);
  const reports = reportsOf(verb, asked);
  reports.forEach(({ lines, json }, n) => {
    const name = reports.length > 1 ? `${asked.files[n]}: ` : '';
    process.stdout.write(asked.isJson ? `${JSON.stringify(json)}\n` : lines.map((line) => `${name}${line}\n`).join(''));
  });
  return reports.every(({ isGood }) => isGood) ? 0 : 1;
});

/** What the two commands take from files and standard input. A failure is one plain sentence; the command ends with 2. */
import { readFileSync } from 'node:fs';
import { presets } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { sentenceOf } from '../../../lib/packs/issue.ts';
import { readPack } from '../../../lib/packs/read.ts';

/** Said to the user as it is. */
export class PlainError extends Error {}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PlainError(file === '/dev/stdin' ? 'Nothing came on standard input.' : `The file ${file} could not be read.`);
  }
}

/** As they lie on the disk: whether they are text is for the reader to say. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new PlainError(`The file ${file} could not be read.`);
  }
}

export function readStdin(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch {
    throw new PlainError('Nothing came on standard input.');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON lines; blank lines are skipped. */
export function parseLines(text: string, name: string): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  text.split('\n').forEach((line, n) => {
    if (line.trim() === '') return;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw new PlainError(`Line ${n + 1} of ${name} is not JSON.`);
    }
    if (!isRecord(row)) throw new PlainError(`Line ${n + 1} of ${name} is not a JSON object.`);
    rows.push(row);
  });
  return rows;
}

/** The presets, with the checklists of a pack before them. */
export function readChecklists(packFile: string | null): readonly Checklist[] {
  if (packFile === null) return presets;
  const parsed = readPack(readBytes(packFile));
  if (!parsed.ok) throw new PlainError(`The pack ${packFile} was refused: ${parsed.errors.slice(0, 1).map(sentenceOf).join()}`);
  return [...parsed.pack.checklists, ...presets];
}

export function checklistNamed(id: string, checklists: readonly Checklist[]): Checklist {
  const checklist = checklists.find((one) => one.id === id);
  if (checklist) return checklist;
  throw new PlainError(`There is no checklist "${id}". There are: ${[...new Set(checklists.map((one) => one.id))].join(', ')}.`);
}

/** Runs a command: its exit code, or 2 after one plain sentence on standard error. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** All that can be said about a pack without running it. */
import { sharedHeadings } from '../checklist/shared-headings.ts';
import { type Issue, sentenceOf } from './issue.ts';
import type { PackReading } from './read.ts';
import type { Pack } from './schema.ts';

export interface Linted {
  /** What refuses the pack, and what it holds that does nothing. A pack without any is good. */
  readonly findings: readonly Issue[];
  /** What is rarely meant, in whole sentences. */
  readonly advice: readonly string[];
}

/** Held too often, people learn to click through. */
const LONGEST_CORE = 6;

function adviceOn(pack: Pack): string[] {
  return pack.checklists.flatMap((checklist, n) => {
    const required = checklist.fields.filter(({ need }) => need === 'required').length;
    const path = `checklists[${n}]`;
    const says: Issue[] = [];
    if (required > LONGEST_CORE) says.push({ path, says: `requires ${required} fields: held too often, people learn to click through` });
    if (!pack.examples.some((example) => example.checklist === checklist.id))
      says.push({ path, says: 'has no example: nothing shows that it reads as you mean' });
    return [...says.map(sentenceOf), ...sharedHeadings(checklist)];
  });
}

export function lintPack(reading: PackReading): Linted {
  if (!reading.ok) return { findings: reading.errors, advice: [] };
  return { findings: reading.said, advice: adviceOn(reading.pack) };
}

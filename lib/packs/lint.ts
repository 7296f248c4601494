/** All that can be said about a pack without running it. */
import { sharedHeadings } from '../checklist/shared-headings.ts';
import { labelWords } from '../checklist/words.ts';
import { isSame } from './changes.ts';
import type { Issue } from './issue.ts';
import type { PackReading } from './read.ts';
import type { Pack } from './schema.ts';
import { named } from './told.ts';

export interface Linted {
  /** What refuses the pack, and what it holds that does nothing. A pack without any is good. */
  readonly findings: readonly Issue[];
  /** What is rarely meant, in whole sentences. */
  readonly advice: readonly string[];
}

/** Held too often, people learn to click through. */
const LONGEST_CORE = 6;

function withoutExamples({ checklists, examples }: Pack): string[] {
  const tried = new Set(examples.map(({ checklist }) => checklist));
  const titles = checklists.filter(({ id }) => !tried.has(id)).map(({ title }) => title);
  if (titles.length === 0) return [];
  const [have, they] = titles.length === 1 ? ['has', 'it reads'] : ['have', 'they read'];
  return [`${named(titles)} ${have} no example: nothing shows that ${they} as you mean.`];
}

function longCore({ title, fields }: Pack['checklists'][number]): string[] {
  const required = fields.filter(({ need }) => need === 'required').length;
  return required > LONGEST_CORE ? [`"${title}" requires ${required} fields: held too often, people learn to click through.`] : [];
}

/** A gap stands between words: alone it would be any heading, and is none. */
function gapsAlone({ title, fields }: Pack['checklists'][number]): string[] {
  return fields.flatMap((field) =>
    [...field.headings, ...field.cues]
      .filter((words) => words.includes('*') && labelWords(words).every((word) => word === '*'))
      .map((words) => `In "${title}" the words "${words}" of "${field.title}" find nothing: a * stands between words.`),
  );
}

const adviceOnList = (one: Pack['checklists'][number]): string[] => [...longCore(one), ...gapsAlone(one), ...sharedHeadings(one)];

/** `before`: what is known of a pack already; of that nothing is said again. */
export function adviceOn(pack: Pack, before: readonly Pack['checklists'][number][] = []): string[] {
  const lists = pack.checklists.flatMap((one) => {
    const old = before.find(({ id }) => id === one.id);
    if (!old) return adviceOnList(one);
    if (isSame(old, one)) return [];
    const known = adviceOnList(old);
    return adviceOnList(one).filter((sentence) => !known.includes(sentence));
  });
  return [...lists, ...withoutExamples(pack)];
}

export function lintPack(reading: PackReading): Linted {
  if (!reading.ok) return { findings: reading.errors, advice: [] };
  return { findings: reading.said, advice: adviceOn(reading.pack) };
}

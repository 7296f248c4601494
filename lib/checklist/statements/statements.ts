/**
 * The kinds of statement that a checklist's fields ask for, made ready to be looked up by the words of a sentence or a label. A team's own
 * checklist has them too: a field is of a kind by its headings.
 */
import { type Compiled, openingKey } from '../compile.ts';
import { KeyTable } from '../key-table.ts';
import { labelKey } from '../words.ts';
import * as coming from './coming.ts';
import * as handing from './handing.ts';
import type { Kind } from './kind.ts';
import * as partnership from './partnership.ts';
import { anchorWords, type Pattern, readPattern, startOfMatch, type Words } from './pattern.ts';
import * as planning from './planning.ts';
import * as safety from './safety.ts';
import * as sharing from './sharing.ts';
import * as wanting from './wanting.ts';
import { members } from './word-classes.ts';

const kinds: readonly Kind[] = [coming, wanting, safety, sharing, partnership, planning, handing].flatMap((room) => Object.values(room));

interface Entry {
  readonly pattern: Pattern;
  readonly field: number;
  readonly points: number;
}

type Index = KeyTable<Entry>;

export interface Statements {
  readonly says: Index;
  readonly labels: Index;
  /** The field for what an earlier note said, or -1: a sentence that retells it states nothing of today. */
  readonly retold: number;
}

/** The points of a label that only holds one of the kind's words. */
const namesOnly = 0;

/** Numbers stand together. */
const numbers = openingKey('0');

/** What a word's patterns stand under. */
function anchorKey(word: string): number {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 ? numbers : openingKey(word);
}

function keep(index: Map<number, Entry[]>, written: string, field: number, points: number): void {
  const pattern = readPattern(written);
  const keys = new Set(
    anchorWords(pattern).flatMap((word) => (word.startsWith('@') ? members(word).map(anchorKey) : [anchorKey(word.replace('*', ''))])),
  );
  for (const key of keys) {
    const entries = index.get(key) ?? [];
    entries.push({ pattern, field, points });
    index.set(key, entries);
  }
}

/** So many of a kind's headings a field must have to be of that kind. */
const leastNamed = 0.5;

/** The kind of each field: the one named by its title, else the one that most of its headings name. */
export function kindsOf(compiled: Compiled): readonly (Kind | null)[] {
  return compiled.fields.map((field, n) => {
    const title = labelKey(field.title);
    let best: Kind | null = null;
    let most = 0;
    for (const kind of kinds) {
      const keys = kind.headings.map(labelKey);
      const named = keys.filter((key) => compiled.headings.get(key)?.includes(n)).length / keys.length + (keys.includes(title) ? 1 : 0);
      if (named <= most || named < leastNamed) continue;
      most = named;
      best = kind;
    }
    return best;
  });
}

export function readStatements(compiled: Compiled): Statements {
  const says = new Map<number, Entry[]>();
  const labels = new Map<number, Entry[]>();
  let retold = -1;
  kindsOf(compiled).forEach((kind, field) => {
    if (!kind) return;
    if (kind === partnership.readFromChoice) retold = field;
    for (const [points, patterns] of Object.entries(kind.says)) for (const written of patterns) keep(says, written, field, Number(points));
    for (const written of kind.labels) keep(labels, `^ ${written} $`, field, 1);
    keep(labels, `^ *? *? *? ${kind.names} *? *? $`, field, namesOnly);
  });
  return { says: new KeyTable(says), labels: new KeyTable(labels), retold };
}

const ready = new WeakMap<Compiled, Statements>();

/** Made ready once a checklist. */
export function statementsOf(compiled: Compiled): Statements {
  const known = ready.get(compiled);
  if (known) return known;
  const made = readStatements(compiled);
  ready.set(compiled, made);
  return made;
}

export type OnMatch = (field: number, points: number, start: number, pattern: Pattern) => void;

/** Every way of saying something that stands in the words. */
export function matchStatements(said: Words, index: Index, onMatch: OnMatch): void {
  for (let at = 0; at < said.words.length; at += 1) {
    const code = said.words[at]?.charCodeAt(0) ?? 0;
    const entries = index.get(code >= 48 && code <= 57 ? numbers : (said.keys[at] ?? 0));
    if (!entries) continue;
    for (const { pattern, field, points } of entries) {
      const start = startOfMatch(said, at, pattern);
      if (start >= 0) onMatch(field, points, start, pattern);
    }
  }
}

/** How many words a pattern names: the more, the surer. */
function wordsOf(pattern: Pattern): number {
  return pattern.tokens.filter(({ anyOf, isOptional }) => anyOf !== null && !isOptional).length;
}

/** The fields that a label of a team's own making stands for, most likely first, and whether no more than a word of it says so. */
export function kindsOfLabel(words: readonly string[], compiled: Compiled): { fields: readonly number[]; isNamed: boolean } {
  const exact = new Map<number, number>();
  let isNamed = true;
  matchStatements({ words, isCapital: [], keys: words.map(openingKey) }, statementsOf(compiled).labels, (field, points, __, pattern) => {
    exact.set(field, Math.max(exact.get(field) ?? 0, points === namesOnly ? 0 : wordsOf(pattern)));
    if (points !== namesOnly) isNamed = false;
  });
  return { fields: [...exact].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([field]) => field), isNamed };
}

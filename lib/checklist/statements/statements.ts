/**
 * The kinds of statement that a checklist's fields ask for, made ready to be looked up by the words of a sentence or a label. A team's own
 * checklist has them too: a field is of a kind by its headings.
 */
import type { Compiled } from '../compile.ts';
import { KeyTable, openingKey } from '../key-table.ts';
import { labelKey } from '../words.ts';
import * as coming from './coming.ts';
import * as handing from './handing.ts';
import type { Kind } from './kind.ts';
import { Lexicon, type Place } from './lexicon.ts';
import * as partnership from './partnership.ts';
import { anchorWords, mayAnchor, type Pattern, placesOf, readPattern, startOfMatch } from './pattern.ts';
import * as planning from './planning.ts';
import * as safety from './safety.ts';
import { SaidWords } from './said-words.ts';
import * as sharing from './sharing.ts';
import * as wanting from './wanting.ts';
import { members } from './word-classes.ts';

const kinds: readonly Kind[] = [coming, wanting, safety, sharing, partnership, planning, handing].flatMap((room) => Object.values(room));

export interface Entry {
  readonly pattern: Pattern;
  readonly field: number;
  readonly points: number;
  /** Of the team's own phrases: its points are its words. */
  readonly isPhrase: boolean;
}

/** A way of saying something before it is made ready. */
interface Written {
  readonly words: string;
  readonly field: number;
  readonly points: number;
  readonly isPhrase: boolean;
}

/** Patterns by the words that may be their anchors. */
class Index {
  /** By the words' numbers. */
  readonly #known: readonly (readonly Entry[] | undefined)[];
  /** For words that have none: by their key. */
  readonly #unknown: KeyTable<Entry>;

  constructor(entries: readonly Entry[], lexicon: Lexicon) {
    const byKey = new Map<number, Entry[]>();
    for (const entry of entries)
      for (const key of anchorKeys(entry.pattern)) {
        const list = byKey.get(key);
        if (list) list.push(entry);
        else byKey.set(key, [entry]);
      }
    const of = (key: number, number: number) => byKey.get(key)?.filter(({ pattern }) => mayAnchor(pattern, number, lexicon)) ?? [];
    this.#known = lexicon.words.map((word, number) => {
      const list = number === 0 ? [] : of(openingKey(word), number);
      return list.length > 0 ? list : undefined;
    });
    this.#unknown = new KeyTable(new Map([...byKey.keys()].map((key) => [key, of(key, 0)])));
  }

  entriesAt(said: SaidWords, at: number): readonly Entry[] | undefined {
    const number = said.numbers[at] as number;
    return number === 0 ? this.#unknown.get(said.keyAt(at)) : this.#known[number];
  }
}

/** What a pattern's anchor is looked up by; each key once. */
function anchorKeys(pattern: Pattern): ReadonlySet<number> {
  return new Set(
    anchorWords(pattern).flatMap((word) => (word.startsWith('@') ? members(word).map(openingKey) : [openingKey(word.replace('*', ''))])),
  );
}

export interface Statements {
  readonly lexicon: Lexicon;
  /** Ways of saying something, and the team's own phrases. */
  readonly says: Index;
  readonly labels: Index;
  /** The field for what an earlier note said, or -1: a sentence that retells it states nothing of today. */
  readonly retold: number;
  readonly denial: Place;
  readonly subject: Place;
}

/** The points of a label that only holds one of the kind's words. */
const namesOnly = 0;

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

const denials = 'no|not|never|without|nor|isnt|wasnt|didnt|doesnt|dont|hasnt|havent|cannot|cant|wont|nil|neither';
/** "It doesn't; he now wants to": who comes right behind a denial begins what is not denied. */
const subjects = 'i|he|she|they|we|hes|shes|theyre|hed|shed|theyd';

/** The patterns of a checklist's kinds and its own phrases, as they are written. */
function writtenOf(compiled: Compiled, kinds: readonly (Kind | null)[]): { says: Written[]; labels: Written[] } {
  const says = kinds.flatMap((kind, field) =>
    Object.entries(kind?.says ?? {}).flatMap(([points, patterns]) =>
      patterns.map((words): Written => ({ words, field, points: Number(points), isPhrase: false })),
    ),
  );
  const labels = kinds.flatMap((kind, field): Written[] => {
    if (!kind) return [];
    const made = kind.labels.map((words) => ({ words: `^ ${words} $`, field, points: 1, isPhrase: false }));
    return [...made, { words: `^ *? *? *? ${kind.names} *? *? $`, field, points: namesOnly, isPhrase: false }];
  });
  const cues = compiled.cues.map(({ words, field }): Written => ({ words: words.join(' '), field, points: words.length, isPhrase: true }));
  return { says: [...says, ...cues], labels };
}

export function readStatements(compiled: Compiled): Statements {
  const kinds = kindsOf(compiled);
  const { says, labels } = writtenOf(compiled, kinds);
  const places = [...says, ...labels].flatMap(({ words }) => placesOf(words));
  const lexicon = new Lexicon(new Set([...places, denials, subjects]));
  const indexOf = (all: readonly Written[]) =>
    new Index(
      all.map(({ words, ...one }) => ({ ...one, pattern: readPattern(words, lexicon, one.isPhrase) })),
      lexicon,
    );
  return {
    lexicon,
    says: indexOf(says),
    labels: indexOf(labels),
    retold: kinds.lastIndexOf(partnership.readFromChoice),
    denial: lexicon.placeOf(denials),
    subject: lexicon.placeOf(subjects),
  };
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

export type OnMatch = (entry: Entry, start: number) => void;

/** Every way of saying something that stands in the words. */
export function matchStatements(said: SaidWords, index: Index, onMatch: OnMatch): void {
  for (let at = 0; at < said.length; at += 1) {
    const entries = index.entriesAt(said, at);
    if (!entries) continue;
    for (const entry of entries) {
      const start = startOfMatch(said, at, entry.pattern);
      if (start >= 0) onMatch(entry, start);
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
  const { lexicon, labels } = statementsOf(compiled);
  matchStatements(new SaidWords(lexicon).readList(words), labels, ({ field, points, pattern }) => {
    exact.set(field, Math.max(exact.get(field) ?? 0, points === namesOnly ? 0 : wordsOf(pattern)));
    if (points !== namesOnly) isNamed = false;
  });
  return { fields: [...exact].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([field]) => field), isNamed };
}

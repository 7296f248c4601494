/** Patterns by the words that may be their anchors. Most of what a word might begin is ruled out by the words beside it, before it is tried. */
import { KeyTable, openingKey } from '../key-table.ts';
import { anything, type Lexicon, noWord, numberIn, unknown } from './lexicon.ts';
import { anchorWords, mayAnchor, mayAnchorUnknown, nearAnchor, type Parts, type Pattern, readPattern, startOfMatch } from './pattern.ts';
import type { SaidWords } from './said-words.ts';
import { members } from './word-classes.ts';

/** A way of saying something, as it is written. */
export interface Written {
  readonly parts: Parts;
  readonly field: number;
  readonly points: number;
  /** Of the team's own phrases: its points are its words. */
  readonly isPhrase: boolean;
}

export interface Entry extends Written {
  readonly pattern: Pattern;
}

/** The patterns that stand in a sentence, and the words at which they begin: one sentence after another in the same arrays. */
export class Matches {
  readonly entries: Entry[] = [];
  readonly starts: number[] = [];
  length = 0;

  add(entry: Entry, start: number): void {
    this.entries[this.length] = entry;
    this.starts[this.length] = start;
    this.length += 1;
  }
}

/** A way of saying something with what must stand behind its anchor and before it, three numbers each (`Near`). */
interface Tried {
  readonly entry: Entry;
  readonly near: readonly number[];
}

/** Those that one word may anchor. What must stand near them lies in one row of numbers, for it is all that most of them are asked. */
interface Tries {
  readonly entries: readonly Entry[];
  readonly near: Int32Array;
}

/** Numbers an entry. */
const width = 6;

function triesOf(all: readonly Tried[]): Tries {
  return { entries: all.map(({ entry }) => entry), near: Int32Array.from(all.flatMap(({ near }) => near)) };
}

/** Does what the three numbers from `n` on tell stand near the word at `at`? */
function isNear({ codes, first, length, lexicon }: SaidWords, at: number, near: Int32Array, n: number): boolean {
  const place = near[n] as number;
  if (place === anything) return true;
  const last = Math.min(length - 1, at + (near[n + 2] as number));
  for (let next = Math.max(0, at + (near[n + 1] as number)); next <= last; next += 1)
    if (lexicon.allows(place, codes[first + next] as number)) return true;
  return false;
}

/** A pattern, and the word that it is looked up by. Read when a note first has such a word: most are never tried. */
interface Anchored {
  readonly written: Written;
  readonly mayBeUnknown: boolean;
  tried: Tried | null;
}

function readTried(written: Written, lexicon: Lexicon): Tried {
  const pattern = readPattern(written.parts, lexicon);
  const near = [nearAnchor(pattern, 1), nearAnchor(pattern, -1)].flatMap(({ place, first, last }) => [place, first, last]);
  return { entry: { ...written, pattern }, near };
}

function triedOf(one: Anchored, lexicon: Lexicon): Tried {
  one.tried ??= readTried(one.written, lexicon);
  return one.tried;
}

/** What an anchor is looked up by; each key once. */
function anchorKeys(words: readonly string[]): readonly number[] {
  // Mostly it is one word.
  if (words.length === 1 && !words[0]?.startsWith('@')) return [openingKey((words[0] ?? '').replace('*', ''))];
  const named = words.flatMap((word) => (word.startsWith('@') ? members(word) : [word.replace('*', '')]));
  return [...new Set(named.map(openingKey))];
}

function byAnchor(all: readonly Written[]): ReadonlyMap<number, readonly Anchored[]> {
  const byKey = new Map<number, Anchored[]>();
  // Patterns have many of their anchors in common, and a class has a key for each of its words.
  const keysOf = new Map<readonly string[], readonly number[]>();
  for (const written of all) {
    const words = anchorWords(written.parts);
    const keys = keysOf.get(words) ?? anchorKeys(words);
    keysOf.set(words, keys);
    const one: Anchored = { written, mayBeUnknown: mayAnchorUnknown(written.parts), tried: null };
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(one);
      else byKey.set(key, [one]);
    }
  }
  return byKey;
}

const nothing = triesOf([]);

/** Patterns that a word which the lexicon does not know may anchor. */
interface Open {
  readonly anchored: readonly Anchored[];
  tries: Tries | null;
}

function openByKey(byKey: ReadonlyMap<number, readonly Anchored[]>): KeyTable<Open> {
  const open = new Map<number, Open>();
  for (const [key, list] of byKey) {
    const anchored = list.filter(({ mayBeUnknown }) => mayBeUnknown);
    if (anchored.length > 0) open.set(key, { anchored, tries: null });
  }
  return new KeyTable(open);
}

export class PatternIndex {
  readonly #lexicon: Lexicon;
  readonly #byKey: ReadonlyMap<number, readonly Anchored[]>;
  /** By the words' numbers; undefined for words that no note had yet. */
  readonly #known: (Tries | undefined)[];
  /** For words that the lexicon does not know: by their key. */
  readonly #unknown: KeyTable<Open>;

  constructor(all: readonly Written[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#byKey = byAnchor(all);
    this.#known = new Array(lexicon.words.length).fill(undefined);
    this.#known[noWord] = nothing;
    this.#unknown = openByKey(this.#byKey);
  }

  /** Patterns that a word of the lexicon may anchor. */
  #anchoredBy(number: number): Tries {
    const lexicon = this.#lexicon;
    const list = this.#byKey.get(openingKey(lexicon.words[number] as string)) ?? [];
    const tried = list.map((one) => triedOf(one, lexicon)).filter(({ entry }) => mayAnchor(entry.pattern, number, lexicon));
    const tries = tried.length > 0 ? triesOf(tried) : nothing;
    this.#known[number] = tries;
    return tries;
  }

  #anchoredByUnknown(key: number): Tries {
    const open = this.#unknown.get(key);
    if (open === undefined) return nothing;
    open.tries ??= triesOf(open.anchored.map((one) => triedOf(one, this.#lexicon)));
    return open.tries;
  }

  /** Every pattern that stands in the words, and at which word it begins. */
  match(said: SaidWords, matches: Matches): void {
    const { codes, first, length } = said;
    matches.length = 0;
    for (let at = 0; at < length; at += 1) {
      const number = numberIn(codes[first + at] as number);
      const { entries, near } =
        number === unknown ? this.#anchoredByUnknown(said.keyAt(at)) : (this.#known[number] ?? this.#anchoredBy(number));
      for (let n = 0; n < entries.length; n += 1) {
        if (!isNear(said, at, near, n * width) || !isNear(said, at, near, n * width + 3)) continue;
        const entry = entries[n] as Entry;
        const start = startOfMatch(said, at, entry.pattern);
        if (start >= 0) matches.add(entry, start);
      }
    }
  }
}

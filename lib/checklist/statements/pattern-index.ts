/** Patterns by the words that may be their anchors. Most of what a word might begin is ruled out by the words beside it, before it is tried. */
import { KeyTable, openingKey } from '../key-table.ts';
import { anything, type Lexicon, noWord, unknown } from './lexicon.ts';
import { anchorWords, besideAnchor, mayAnchor, type Parts, type Pattern, readPattern, startOfMatch } from './pattern.ts';
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

/** The rows of the words that may stand right beside the anchor, in small letters and with a capital. */
interface Tried {
  readonly entry: Entry;
  readonly before: number;
  readonly beforeCapital: number;
  readonly behind: number;
  readonly behindCapital: number;
}

function triedOf(written: Written, lexicon: Lexicon): Tried {
  const pattern = readPattern(written.parts, lexicon, written.isPhrase);
  const before = besideAnchor(pattern, -1);
  const behind = besideAnchor(pattern, 1);
  return {
    entry: { ...written, pattern },
    before: before?.row ?? anything,
    beforeCapital: before?.capitalRow ?? anything,
    behind: behind?.row ?? anything,
    behindCapital: behind?.capitalRow ?? anything,
  };
}

/** What a pattern's anchor is looked up by; each key once. */
function anchorKeys(pattern: Pattern): ReadonlySet<number> {
  return new Set(
    anchorWords(pattern).flatMap((word) => (word.startsWith('@') ? members(word).map(openingKey) : [openingKey(word.replace('*', ''))])),
  );
}

function byAnchor(all: readonly Tried[]): ReadonlyMap<number, readonly Tried[]> {
  const byKey = new Map<number, Tried[]>();
  for (const tried of all)
    for (const key of anchorKeys(tried.entry.pattern)) {
      const list = byKey.get(key);
      if (list) list.push(tried);
      else byKey.set(key, [tried]);
    }
  return byKey;
}

export class PatternIndex {
  /** By the words' numbers. */
  readonly #known: readonly (readonly Tried[] | undefined)[];
  /** For words that the lexicon does not know: by their key. */
  readonly #unknown: KeyTable<Tried>;

  constructor(all: readonly Written[], lexicon: Lexicon) {
    const byKey = byAnchor(all.map((written) => triedOf(written, lexicon)));
    const anchoredBy = (number: number, key: number) =>
      (byKey.get(key) ?? []).filter(({ entry }) => mayAnchor(entry.pattern, number, lexicon));
    this.#known = lexicon.words.map((word, number) => {
      const list = number > noWord ? anchoredBy(number, openingKey(word)) : [];
      return list.length > 0 ? list : undefined;
    });
    const open = [...byKey.keys()].map((key) => [key, anchoredBy(unknown, key)] as const);
    this.#unknown = new KeyTable(new Map(open.filter(([, list]) => list.length > 0)));
  }

  /** Every pattern that stands in the words, and at which word it begins. */
  match(said: SaidWords, onMatch: (entry: Entry, start: number) => void): void {
    const { numbers, capitals, length, lexicon } = said;
    for (let at = 0; at < length; at += 1) {
      const number = numbers[at] as number;
      const all = number === unknown ? this.#unknown.get(said.keyAt(at)) : this.#known[number];
      if (all === undefined) continue;
      const before = at > 0 ? (numbers[at - 1] as number) : noWord;
      const behind = at + 1 < length ? (numbers[at + 1] as number) : noWord;
      const beforeIsCapital = at > 0 && capitals[at - 1] === 1;
      const behindIsCapital = at + 1 < length && capitals[at + 1] === 1;
      for (let n = 0; n < all.length; n += 1) {
        const tried = all[n] as Tried;
        if (!lexicon.allows(behindIsCapital ? tried.behindCapital : tried.behind, behind)) continue;
        if (!lexicon.allows(beforeIsCapital ? tried.beforeCapital : tried.before, before)) continue;
        const start = startOfMatch(said, at, tried.entry.pattern);
        if (start >= 0) onMatch(tried.entry, start);
      }
    }
  }
}

/**
 * Patterns over the words of a sentence, for what kinds of sentence state a field. They know word classes (persons, relatives, drugs), so
 * that one pattern stands for a way of saying it and not for one wording.
 *
 * A pattern is words with spaces between: `word`, an open end (`suicid*`), alternatives (`met|saw`), a class (`@who`), something optional
 * (`really?`), one or two words of any kind (`*`), the sentence's beginning (`^`, first) or its end (`$`, last).
 */
import { openingKey } from '../compile.ts';
import { isMember, listedClass } from './word-classes.ts';

/** The words of a sentence, comparable, and which of them were written with a capital. */
export interface Words {
  readonly words: readonly string[];
  readonly isCapital: readonly boolean[];
  /** What each word is looked up by (`openingKey`). */
  readonly keys: readonly number[];
}

interface Token {
  /** As written; null for one word of any kind. */
  readonly anyOf: readonly string[] | null;
  /** All that can be listed, classes that are lists among them. */
  readonly words: ReadonlySet<string>;
  /** Other classes and open ends, which no set can hold. */
  readonly others: readonly string[];
  readonly isOptional: boolean;
  /** The keys of which a word must have one to be this token; null where its words can't be listed. */
  readonly keys: ReadonlySet<number> | null;
}

export interface Pattern {
  readonly tokens: readonly Token[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The token that a sentence is looked up by, and the words that open it. */
  readonly anchor: number;
  /** The anchor is one word: the tokens beside it stand right beside it. */
  readonly isAnchored: boolean;
}

/** Too frequent to look a pattern up by where it has another word. */
const common = new Set(
  'a an the to of in on at for with and or is are was were be been has have had he she they it we i you his her their that this will as by from no not so but him them me us do did'.split(
    ' ',
  ),
);

function readToken(written: string): Token {
  const isOptional = written.length > 1 && written.endsWith('?');
  const bare = isOptional ? written.slice(0, -1) : written;
  const anyOf = bare === '*' ? null : bare.split('|');
  const words = new Set<string>();
  const others: string[] = [];
  for (const word of anyOf ?? []) {
    const listed = word.startsWith('@') ? listedClass(word) : null;
    if (listed) for (const member of listed) words.add(member);
    else if (word.startsWith('@') || word.endsWith('*')) others.push(word);
    else words.add(word);
  }
  const keys = anyOf === null || others.length > 0 ? null : new Set([...words].map(openingKey));
  return { anyOf, words, others, isOptional, keys };
}

/** How good a token is to look the pattern up by; less is better. Classes and open words are none. */
function anchorCost(token: Token): number {
  if (token.anyOf === null || token.isOptional || token.anyOf.includes('*')) return 99;
  if (token.anyOf.some((word) => word.startsWith('@'))) return 98;
  const frequent = token.anyOf.filter((word) => common.has(word)).length;
  return frequent * 4 + token.anyOf.length / 8;
}

export function readPattern(written: string): Pattern {
  const parts = written.split(' ');
  const isFirst = parts[0] === '^';
  const isLast = parts[parts.length - 1] === '$';
  const tokens = parts.filter((part) => part !== '^' && part !== '$').map(readToken);
  const costs = tokens.map(anchorCost);
  const anchor = costs.indexOf(Math.min(...costs));
  const isAnchored = tokens[anchor]?.anyOf !== null && tokens[anchor]?.isOptional === false;
  return { tokens, isFirst, isLast, anchor, isAnchored };
}

/** The words under which a pattern is kept. */
export function anchorWords(pattern: Pattern): readonly string[] {
  return pattern.tokens[pattern.anchor]?.anyOf ?? [];
}

function isWord(said: Words, at: number, known: string): boolean {
  const written = said.words[at] ?? '';
  if (known.charCodeAt(0) === 64) return isMember(known, written, said.isCapital[at] === true);
  return written.startsWith(known.slice(0, -1));
}

function isToken(said: Words, at: number, token: Token): boolean {
  if (token.anyOf === null || token.words.has(said.words[at] ?? '')) return true;
  for (const known of token.others) if (isWord(said, at, known)) return true;
  return false;
}

/** Where the tokens from `from` end when they begin at word `at`; -1 when they do not fit. */
function forwards(said: Words, at: number, pattern: Pattern, from: number): number {
  const token = pattern.tokens[from];
  if (!token) return pattern.isLast && at < said.words.length ? -1 : at;
  if (at < said.words.length && isToken(said, at, token)) {
    const end = forwards(said, at + 1, pattern, from + 1);
    if (end >= 0) return end;
    if (token.anyOf === null && at + 1 < said.words.length) {
      const later = forwards(said, at + 2, pattern, from + 1);
      if (later >= 0) return later;
    }
  }
  return token.isOptional ? forwards(said, at, pattern, from + 1) : -1;
}

/** Where the tokens up to `upTo` begin when they end before word `at`; -1 when they do not fit. */
function backwards(said: Words, at: number, pattern: Pattern, upTo: number): number {
  const token = pattern.tokens[upTo];
  if (!token) return pattern.isFirst && at > 0 ? -1 : at;
  if (at > 0 && isToken(said, at - 1, token)) {
    const start = backwards(said, at - 1, pattern, upTo - 1);
    if (start >= 0) return start;
    if (token.anyOf === null && at > 1) {
      const earlier = backwards(said, at - 2, pattern, upTo - 1);
      if (earlier >= 0) return earlier;
    }
  }
  return token.isOptional ? backwards(said, at, pattern, upTo - 1) : -1;
}

/** A quick no for most: the word at `at` can't be this token, and nothing else may stand there. */
function isElse(said: Words, at: number, token: Token | undefined): boolean {
  if (!token || token.isOptional || token.keys === null) return false;
  const key = said.keys[at];
  return key === undefined || !token.keys.has(key);
}

/** The word at which the pattern begins, given that its anchor stands at `at`; -1 when it does not fit there. */
export function startOfMatch(said: Words, at: number, pattern: Pattern): number {
  const { tokens, anchor } = pattern;
  if (pattern.isAnchored && (isElse(said, at + 1, tokens[anchor + 1]) || isElse(said, at - 1, tokens[anchor - 1]))) return -1;
  return forwards(said, at, pattern, pattern.anchor) < 0 ? -1 : backwards(said, at, pattern, pattern.anchor - 1);
}

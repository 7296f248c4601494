/**
 * Patterns over the words of a sentence, for what kinds of sentence state a field. They know word classes (persons, relatives, drugs), so
 * that one pattern stands for a way of saying it and not for one wording.
 *
 * A pattern is words with spaces between: `word`, an open end (`suicid*`), alternatives (`met|saw`), a class (`@who`), something optional
 * (`really?`), one or two words of any kind (`*`), the sentence's beginning (`^`, first) or its end (`$`, last).
 */
import { anything, codeOf, isCapitalIn, isInClass, isOpenClass, type Lexicon, numberIn, type Place, unknown } from './lexicon.ts';
import type { SaidWords } from './said-words.ts';
import { isShaped } from './word-classes.ts';

interface Token {
  /** Null for one word of any kind. */
  readonly place: Place | null;
  readonly isOptional: boolean;
}

export interface Pattern {
  readonly tokens: readonly Token[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Of so many words and no others: most are. */
  readonly isPlain: boolean;
  /** The token that a sentence is looked up by, and the words that open it. */
  readonly anchor: number;
}

/** Too frequent to look a pattern up by where it has another word. */
const common = new Set(
  'a an the to of in on at for with and or is are was were be been has have had he she they it we i you his her their that this will as by from no not so but him them me us do did'.split(
    ' ',
  ),
);

/** One place of a pattern, before a lexicon knows its words. */
export interface Part {
  /** As written; null for one word of any kind. */
  readonly bare: string | null;
  readonly anyOf: readonly string[] | null;
  readonly isOptional: boolean;
  /** How good it is to look the pattern up by; less is better. */
  readonly cost: number;
}

/** A pattern taken apart, before a lexicon knows its words. */
export interface Parts {
  readonly tokens: readonly Part[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly anchor: number;
}

/** Classes and open words are no good to look a pattern up by. */
function costOf(anyOf: readonly string[]): number {
  if (anyOf.includes('*')) return 99;
  if (anyOf.some((word) => word.startsWith('@'))) return 98;
  let frequent = 0;
  for (const word of anyOf) if (common.has(word)) frequent += 1;
  return frequent * 4 + anyOf.length / 8;
}

function readPart(written: string): Part {
  const isOptional = written.length > 1 && written.endsWith('?');
  const bare = isOptional ? written.slice(0, -1) : written;
  if (bare === '*') return { bare: null, anyOf: null, isOptional, cost: 99 };
  const anyOf = bare.split('|');
  return { bare, anyOf, isOptional, cost: isOptional ? 99 : costOf(anyOf) };
}

const isOpenEnded = (word: string): boolean => word.endsWith('*');

/** How far a phrase can be looked up by any of its words: up to the first that is open. */
function closedWords(tokens: readonly Part[]): readonly Part[] {
  const open = tokens.findIndex(({ anyOf }) => anyOf === null || anyOf.some(isOpenEnded));
  return open < 0 ? tokens : tokens.slice(0, Math.max(1, open));
}

function anchorOf(choices: readonly Part[]): number {
  let anchor = 0;
  for (let n = 1; n < choices.length; n += 1) if ((choices[n] as Part).cost < (choices[anchor] as Part).cost) anchor = n;
  return anchor;
}

/**
 * `isPhrase`: words in order and nothing else, as a team writes them. It is found once at each place where it begins. `known`: places that
 * were read before, by how they are written: patterns have most of theirs in common.
 */
export function splitPattern(written: string, known: Map<string, Part>, isPhrase = false): Parts {
  const tokens: Part[] = [];
  for (const word of written.split(' ')) {
    if (word === '^' || word === '$') continue;
    let part = known.get(word);
    if (part === undefined) {
      part = readPart(word);
      known.set(word, part);
    }
    tokens.push(part);
  }
  const anchor = anchorOf(isPhrase ? closedWords(tokens) : tokens);
  return { tokens, isFirst: written.startsWith('^ '), isLast: written.endsWith(' $'), anchor };
}

/** The words under which a pattern is kept. */
export function anchorWords({ tokens, anchor }: Parts): readonly string[] {
  return tokens[anchor]?.anyOf ?? [];
}

/** May a word that no pattern names be the anchor? */
export function mayAnchorUnknown(parts: Parts): boolean {
  return anchorWords(parts).some((word) => isOpenEnded(word) || isOpenClass(word));
}

export function readPattern({ tokens: parts, isFirst, isLast, anchor }: Parts, lexicon: Lexicon): Pattern {
  const tokens = parts.map(({ bare, isOptional }): Token => ({ place: bare === null ? null : lexicon.placeOf(bare), isOptional }));
  const isPlain = tokens.every(({ place, isOptional }) => place !== null && !isOptional);
  return { tokens, isFirst, isLast, isPlain, anchor };
}

/** What must stand near the anchor: the number of a place, and the first and last word from the anchor that may stand there. */
export interface Near {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

const nothingNear: Near = { place: anything, first: 0, last: 0 };

/** The nearest word that a pattern can't do without, on one side of its anchor. Most places where a pattern might begin lack it. */
export function nearAnchor({ tokens, anchor }: Pattern, by: -1 | 1): Near {
  let least = 1;
  let most = 1;
  if (tokens[anchor]?.isOptional || !tokens[anchor]?.place) return nothingNear;
  for (let n = anchor + by; n >= 0 && n < tokens.length; n += by) {
    const { place, isOptional } = tokens[n] as Token;
    if (place && !isOptional) return { place: place.number, first: by * (by > 0 ? least : most), last: by * (by > 0 ? most : least) };
    if (!isOptional) least += 1;
    most += place ? 1 : 2;
  }
  return nothingNear;
}

/** May a word of this number be the pattern's anchor? */
export function mayAnchor({ tokens, anchor }: Pattern, number: number, lexicon: Lexicon): boolean {
  const place = tokens[anchor]?.place;
  return !place || lexicon.allows(place.number, codeOf(number, false)) || lexicon.allows(place.number, codeOf(number, true));
}

/** A word that the lexicon does not know: of a class, or with an open end. */
function isUnlisted(said: SaidWords, at: number, { classes, stems }: Place): boolean {
  const word = said.wordAt(at);
  const isCapital = isCapitalIn(said.codeAt(at));
  if (classes.length > 0 && isShaped(word, isCapital) && isInClass(classes, word, isCapital)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

export function isPlace(said: SaidWords, at: number, place: Place): boolean {
  const code = said.codeAt(at);
  if (!said.lexicon.allows(place.number, code)) return false;
  return numberIn(code) !== unknown || isUnlisted(said, at, place);
}

function isToken(said: SaidWords, at: number, { place }: Token): boolean {
  return place === null || isPlace(said, at, place);
}

/** Where the tokens from `from` end when they begin at word `at`; -1 when they do not fit. */
function forwards(said: SaidWords, at: number, pattern: Pattern, from: number): number {
  const token = pattern.tokens[from];
  if (!token) return pattern.isLast && at < said.length ? -1 : at;
  if (at < said.length && isToken(said, at, token)) {
    const end = forwards(said, at + 1, pattern, from + 1);
    if (end >= 0) return end;
    if (token.place === null && at + 1 < said.length) {
      const later = forwards(said, at + 2, pattern, from + 1);
      if (later >= 0) return later;
    }
  }
  return token.isOptional ? forwards(said, at, pattern, from + 1) : -1;
}

/** Where the tokens up to `upTo` begin when they end before word `at`; -1 when they do not fit. */
function backwards(said: SaidWords, at: number, pattern: Pattern, upTo: number): number {
  const token = pattern.tokens[upTo];
  if (!token) return pattern.isFirst && at > 0 ? -1 : at;
  if (at > 0 && isToken(said, at - 1, token)) {
    const start = backwards(said, at - 1, pattern, upTo - 1);
    if (start >= 0) return start;
    if (token.place === null && at > 1) {
      const earlier = backwards(said, at - 2, pattern, upTo - 1);
      if (earlier >= 0) return earlier;
    }
  }
  return token.isOptional ? backwards(said, at, pattern, upTo - 1) : -1;
}

function isAllPlain(said: SaidWords, start: number, { tokens, isFirst, isLast }: Pattern): boolean {
  const end = start + tokens.length;
  if (start < 0 || end > said.length || (isFirst && start > 0) || (isLast && end < said.length)) return false;
  for (let n = 0; n < tokens.length; n += 1) if (!isToken(said, start + n, tokens[n] as Token)) return false;
  return true;
}

/** The word at which the pattern begins, given that its anchor stands at `at`; -1 when it does not fit there. */
export function startOfMatch(said: SaidWords, at: number, pattern: Pattern): number {
  if (pattern.isPlain) return isAllPlain(said, at - pattern.anchor, pattern) ? at - pattern.anchor : -1;
  return forwards(said, at, pattern, pattern.anchor) < 0 ? -1 : backwards(said, at, pattern, pattern.anchor - 1);
}

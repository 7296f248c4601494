/**
 * Patterns over the words of a sentence, for what kinds of sentence state a field. They know word classes (persons, relatives, drugs), so
 * that one pattern stands for a way of saying it and not for one wording.
 *
 * A pattern is words with spaces between: `word`, an open end (`suicid*`), alternatives (`met|saw`), a class (`@who`), something optional
 * (`really?`), one or two words of any kind (`*`), the sentence's beginning (`^`, first) or its end (`$`, last).
 */
import { isInClass, type Lexicon, type Place, unknown } from './lexicon.ts';
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
  /** The token that a sentence is looked up by, and the words that open it. */
  readonly anchor: number;
}

/** Too frequent to look a pattern up by where it has another word. */
const common = new Set(
  'a an the to of in on at for with and or is are was were be been has have had he she they it we i you his her their that this will as by from no not so but him them me us do did'.split(
    ' ',
  ),
);

/** A pattern taken apart, before a lexicon knows its words. */
export interface Parts {
  readonly tokens: readonly { readonly bare: string | null; readonly isOptional: boolean }[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function splitPattern(written: string): Parts {
  const tokens: { bare: string | null; isOptional: boolean }[] = [];
  for (const part of written.split(' ')) {
    if (part === '^' || part === '$') continue;
    const isOptional = part.length > 1 && part.endsWith('?');
    const bare = isOptional ? part.slice(0, -1) : part;
    tokens.push({ bare: bare === '*' ? null : bare, isOptional });
  }
  return { tokens, isFirst: written.startsWith('^ '), isLast: written.endsWith(' $') };
}

/** How good a token is to look the pattern up by; less is better. Classes and open words are none. */
function anchorCost({ place, isOptional }: Token): number {
  if (place === null || isOptional || place.anyOf.includes('*')) return 99;
  if (place.isClass) return 98;
  let frequent = 0;
  for (const word of place.anyOf) if (common.has(word)) frequent += 1;
  return frequent * 4 + place.anyOf.length / 8;
}

/** How far a phrase can be looked up by any of its words: up to the first that is open. */
function closedWords(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ place }) => place === null || place.stems.length > 0);
  return open < 0 ? tokens : tokens.slice(0, Math.max(1, open));
}

/** `isPhrase`: words in order and nothing else, as a team writes them. It is found once at each place where it begins. */
export function readPattern({ tokens: parts, isFirst, isLast }: Parts, lexicon: Lexicon, isPhrase: boolean): Pattern {
  const tokens = parts.map(({ bare, isOptional }): Token => ({ place: bare === null ? null : lexicon.placeOf(bare), isOptional }));
  const choices = isPhrase ? closedWords(tokens) : tokens;
  let anchor = 0;
  let least = Number.POSITIVE_INFINITY;
  choices.forEach((token, n) => {
    const cost = anchorCost(token);
    if (cost < least) [least, anchor] = [cost, n];
  });
  return { tokens, isFirst, isLast, anchor };
}

/** What must stand so many words from the anchor; null where that can't be said. */
export function besideAnchor({ tokens, anchor }: Pattern, by: -1 | 1): Place | null {
  const isOneWord = (token: Token | undefined) => token?.place && !token.isOptional;
  const beside = tokens[anchor + by];
  return isOneWord(tokens[anchor]) && beside && isOneWord(beside) ? beside.place : null;
}

/** The words under which a pattern is kept. */
export function anchorWords(pattern: Pattern): readonly string[] {
  return pattern.tokens[pattern.anchor]?.place?.anyOf ?? [];
}

/** May a word of this number be the pattern's anchor? */
export function mayAnchor({ tokens, anchor }: Pattern, number: number, lexicon: Lexicon): boolean {
  const place = tokens[anchor]?.place;
  return !place || lexicon.allows(place.row, number) || lexicon.allows(place.capitalRow, number);
}

/** A word that the lexicon does not know: of a class, or with an open end. */
function isUnlisted(said: SaidWords, at: number, { classes, stems }: Place): boolean {
  const word = said.wordAt(at);
  const isCapital = said.capitals[at] === 1;
  if (classes.length > 0 && isShaped(word, isCapital) && isInClass(classes, word, isCapital)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

export function isPlace(said: SaidWords, at: number, place: Place): boolean {
  const number = said.numbers[at] as number;
  if (!said.lexicon.allows(said.capitals[at] === 1 ? place.capitalRow : place.row, number)) return false;
  return number !== unknown || isUnlisted(said, at, place);
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

/** The word at which the pattern begins, given that its anchor stands at `at`; -1 when it does not fit there. */
export function startOfMatch(said: SaidWords, at: number, pattern: Pattern): number {
  return forwards(said, at, pattern, pattern.anchor) < 0 ? -1 : backwards(said, at, pattern, pattern.anchor - 1);
}

/**
 * A checklist made ready for matching, once per checklist object. Fields are numbers here: their place in `checklist.fields`.
 */
import type { Checklist } from './types.ts';
import { labelWords, proseWords, splitBrackets } from './words.ts';

/** A heading with a gap: `*` stands for one or two words of anything, mostly a name ("what * wants"). */
export interface Pattern {
  readonly words: readonly string[];
  readonly field: number;
}

/** A phrase that speaks for a field in prose. `words` are comparable; a last letter `*` leaves the word's end open ("suicid*"). */
export interface Cue {
  readonly words: readonly string[];
  readonly field: number;
}

export interface Compiled {
  readonly checklist: Checklist;
  /** Comparable heading → fields that use it, in the checklist's order. */
  readonly headings: ReadonlyMap<string, readonly number[]>;
  readonly patterns: readonly Pattern[];
  /** For slips of the keyboard: headings by first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** Cues by the first four letters of their first word. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly placeholders: readonly ReadonlySet<string>[];
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addHeading(heading: string, field: number, headings: Map<string, number[]>, patterns: Pattern[]): void {
  const { outside, inside } = splitBrackets(heading);
  const words = labelWords(inside && !outside.trim() ? inside : outside);
  if (words.length === 0) return;
  if (words.includes('*')) {
    patterns.push({ words, field });
    return;
  }
  const key = words.join(' ');
  if (!headings.get(key)?.includes(field)) add(headings, key, field);
}

/** The letters under which a cue is kept, and a word is looked up. */
export function cueLetters(word: string): string {
  return word.length > 4 ? word.slice(0, 4) : word;
}

function addCue(phrase: string, field: number, cues: Map<string, Cue[]>): void {
  const words = proseWords(phrase);
  const first = words[0];
  if (first && first !== '*') add(cues, cueLetters(first.replaceAll('*', '')), { words, field });
}

export function compile(checklist: Checklist): Compiled {
  const headings = new Map<string, number[]>();
  const patterns: Pattern[] = [];
  const cues = new Map<string, Cue[]>();
  const placeholders: Set<string>[] = [];
  checklist.fields.forEach((field, n) => {
    for (const heading of [field.title, ...field.headings]) addHeading(heading, n, headings, patterns);
    for (const cue of field.cues) addCue(cue, n, cues);
    placeholders.push(new Set(field.placeholders.map((words) => labelWords(words).join(' '))));
  });
  const byLetter = new Map<string, string[]>();
  for (const key of headings.keys()) add(byLetter, key.charAt(0), key);
  return { checklist, headings, patterns, byLetter, cues, placeholders };
}

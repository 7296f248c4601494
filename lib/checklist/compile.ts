/**
 * A checklist made ready for matching, once per checklist object. Fields are numbers here: their place in `checklist.fields`.
 */
import { type Spelt, spell } from './distance.ts';
import { hiddenGoalField } from './goal-words.ts';
import type { Checklist, Field } from './types.ts';
import { labelWords, proseWords, singular, splitBrackets } from './words.ts';

/** A heading with a gap: `*` stands for one or two words of anything, mostly a name ("what * wants"). */
export interface Pattern {
  readonly words: readonly string[];
  readonly field: number;
  /** Its place among all patterns. */
  readonly rank: number;
}

/** A heading as its team spells it, plural and all. */
export interface Spelling extends Spelt {
  readonly fields: readonly number[];
}

/** A heading of one word. */
export interface Single {
  readonly word: string;
  readonly fields: readonly number[];
}

/** A phrase that speaks for a field in prose. `words` are comparable; a last letter `*` leaves the word's end open ("suicid*"). */
export interface Cue {
  readonly words: readonly string[];
  readonly field: number;
}

export interface Compiled {
  readonly checklist: Checklist;
  /** The checklist's fields; after them, where it names no goal field, the hidden one that a goal is looked for under. */
  readonly fields: readonly Field[];
  /** The field that goals are read from. */
  readonly goal: number;
  /** The field that is headed "Risk", or -1. */
  readonly risk: number;
  /** Comparable heading → fields that use it, in the checklist's order. */
  readonly headings: ReadonlyMap<string, readonly number[]>;
  /** Headings with a gap, in order, by a word that they can't do without. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** For slips of the keyboard: headings as spelt, by first letter. */
  readonly byLetter: ReadonlyMap<string, readonly Spelling[]>;
  /** Headings of one word, by its first three letters. */
  readonly singles: ReadonlyMap<string, readonly Single[]>;
  /** First words of headings: a quick no for most lines. */
  readonly firstWords: ReadonlySet<string>;
  readonly cues: readonly Cue[];
  readonly placeholders: readonly ReadonlySet<string>[];
  /** Fields that hold questions: a question is content there, elsewhere a template's prompt. */
  readonly asks: ReadonlySet<number>;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A heading of the checklist's, read once. */
interface Heading {
  readonly field: number;
  readonly words: readonly string[];
  /** Without what stands in brackets; empty where nothing else does. */
  readonly spelt: string;
}

function readHeading(heading: string, field: number): Heading {
  const { outside, inside } = splitBrackets(heading);
  const spelt = labelWords(outside, true);
  const words = inside && !outside.trim() ? labelWords(inside) : spelt.map(singular);
  return { field, words, spelt: spelt.join(' ') };
}

function addHeading({ words, field }: Heading, headings: Map<string, number[]>, patterns: Pattern[]): void {
  // Gaps alone would fit any label, and find a field in every note.
  if (words.every((word) => word === '*')) return;
  if (words.includes('*')) {
    patterns.push({ words, field, rank: patterns.length });
    return;
  }
  const key = words.join(' ');
  if (!headings.get(key)?.includes(field)) add(headings, key, field);
}

function addCue(phrase: string, field: number, cues: Cue[]): void {
  const words = proseWords(phrase);
  const [first] = words;
  if (first && first !== '*') cues.push({ words, field });
}

/** The longest word of a pattern: it is the rarest. */
function byWord(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const all = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const longest = pattern.words.reduce((most, word) => (word !== '*' && word.length > most.length ? word : most), '');
    add(all, longest, pattern);
  }
  return all;
}

function spellings(all: readonly Heading[], headings: ReadonlyMap<string, readonly number[]>): Map<string, Spelling[]> {
  const seen = new Set<string>();
  const byLetter = new Map<string, Spelling[]>();
  for (const { words, spelt } of all) {
    const opens = spelt === '' ? undefined : headings.get(words.join(' '));
    if (!opens || seen.has(spelt)) continue;
    seen.add(spelt);
    add(byLetter, spelt.charAt(0), { ...spell(spelt), fields: opens });
  }
  return byLetter;
}

function singlesOf(headings: ReadonlyMap<string, readonly number[]>): Map<string, Single[]> {
  const singles = new Map<string, Single[]>();
  for (const [word, fields] of headings) if (!word.includes(' ')) add(singles, word.slice(0, 3), { word, fields });
  return singles;
}

/** A checklist's headings alone, which is what many questions are about, and quick to tell. */
export interface Headings extends Pick<Compiled, 'fields' | 'goal' | 'headings' | 'patterns'> {
  readonly all: readonly Heading[];
}

export function headingsOf(checklist: Checklist): Headings {
  const headings = new Map<string, number[]>();
  const patterns: Pattern[] = [];
  const goalField = checklist.fields.findIndex((field) => field.id === checklist.goalField);
  const fields = goalField >= 0 ? checklist.fields : [...checklist.fields, hiddenGoalField];
  const all: Heading[] = [];
  fields.forEach((field, n) => {
    const isHidden = n === checklist.fields.length;
    for (const written of [field.title, ...field.headings]) {
      const heading = readHeading(written, n);
      all.push(heading);
      if (!isHidden || !headings.has(labelWords(written).join(' '))) addHeading(heading, headings, patterns);
    }
  });
  return { fields, goal: goalField >= 0 ? goalField : checklist.fields.length, headings, patterns: byWord(patterns), all };
}

export function compile(checklist: Checklist): Compiled {
  const { fields, goal, headings, patterns, all } = headingsOf(checklist);
  const cues: Cue[] = [];
  fields.forEach((field, n) => {
    for (const cue of field.cues) addCue(cue, n, cues);
  });
  const placeholders = fields.map((field) => new Set(field.placeholders.map((words) => labelWords(words).join(' '))));
  const firstWords = new Set([...headings.keys()].map((key) => key.split(' ', 1)[0] ?? ''));
  return {
    checklist,
    fields,
    goal,
    risk: headings.get('risk')?.[0] ?? -1,
    headings,
    patterns,
    byLetter: spellings(all, headings),
    singles: singlesOf(headings),
    firstWords,
    cues,
    placeholders,
    asks: new Set(headings.get('question') ?? []),
  };
}

const ready = new WeakMap<Checklist, Compiled>();

/** The same, made once for a checklist object. */
export function compiledOf(checklist: Checklist): Compiled {
  const compiled = ready.get(checklist) ?? compile(checklist);
  ready.set(checklist, compiled);
  return compiled;
}

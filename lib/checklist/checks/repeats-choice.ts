/**
 * A first Partnership note that largely stands in the Choice already, word for word. "The first Partnership appointment should
 * not be just a repeat of the Choice appointment" (CAPA: Partnership basics). Speaks only where the checklist asks what was
 * read from Choice. A goal or a sentence quoted from it is as it should be: most of the note must be a copy.
 */
import type { Row } from '../../note/rows.ts';
import type { RecordCheck } from './with-record.ts';

/** Words in a row that agree: fewer are common speech. */
const run = 6;
/** Words; a shorter note may well consist of the goals, confirmed. */
const shortestNote = 40;
const largely = 0.6;
/** UTF-16 code units of each text that are compared. */
const longest = 20_000;

const wordsOf = (text: string): string[] =>
  text
    .slice(0, longest)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words as numbers: those that the Choice doesn't have are all alike. */
type Numbered = readonly number[];
const unknown = 0;

/** A Choice made ready: its texts one behind another, with an unknown word between them, and where each run of words begins. */
interface ChoiceWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly all: Numbered;
  /** Under a number made of the run's words; different runs may have the same. */
  readonly runs: ReadonlyMap<number, readonly number[]>;
}

function keyOf(words: Numbered, at: number): number {
  let key = 0;
  for (let i = at; i < at + run; i += 1) key = (Math.imul(key, 31_337) + (words[i] as number)) | 0;
  return key;
}

function isSameRun(words: Numbered, at: number, others: Numbered, there: number): boolean {
  for (let i = 0; i < run; i += 1) if (words[at + i] !== others[there + i]) return false;
  return true;
}

/** Calls with every place at which a run of known words begins. */
function eachRun(words: Numbered, call: (at: number) => void): void {
  let known = 0;
  for (let i = 0; i < words.length; i += 1) {
    known = words[i] === unknown ? 0 : known + 1;
    if (known >= run) call(i + 1 - run);
  }
}

function readChoice(texts: readonly string[]): ChoiceWords {
  const numbers = new Map<string, number>();
  const all: number[] = [];
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      all.push(number);
    }
    all.push(unknown);
  }
  const runs = new Map<number, number[]>();
  eachRun(all, (at) => {
    const places = runs.get(keyOf(all, at)) ?? [];
    if (places.some((there) => isSameRun(all, at, all, there))) return;
    places.push(at);
    runs.set(keyOf(all, at), places);
  });
  return { numbers, all, runs };
}

/** A Choice stands still while a note is written beside it: it is made ready once, and goes when its words go. */
const ready = new WeakMap<readonly string[], ChoiceWords>();

function choiceWords(texts: readonly string[]): ChoiceWords {
  const choice = ready.get(texts) ?? readChoice(texts);
  ready.set(texts, choice);
  return choice;
}

interface LineRead {
  readonly choice: ChoiceWords;
  /** The characters of the line that were read: the text may be cut within it. */
  readonly length: number;
  readonly words: Numbered;
}

/** The words of each line, read once for a line: at a key one line is new. The lines of a note that is let go of take this with them. */
const read = new WeakMap<Row<unknown>, LineRead>();

function numberedLine(text: string, row: Row<unknown>, choice: ChoiceWords): Numbered {
  const end = Math.min(row.next, longest);
  const known = read.get(row);
  if (known?.choice === choice && known.length === end - row.start) return known.words;
  const words = wordsOf(text.slice(row.start, end)).map((word) => choice.numbers.get(word) ?? unknown);
  read.set(row, { choice, length: end - row.start, words });
  return words;
}

function numbered(text: string, rows: readonly Row<unknown>[], choice: ChoiceWords): Numbered {
  const all: number[] = [];
  for (const row of rows) {
    if (row.start >= longest) break;
    for (const word of numberedLine(text, row, choice)) all.push(word);
  }
  return all;
}

/** The share of a note's words that stand in a run of the same words in one of the other texts. */
function shareCopied(words: Numbered, { all, runs }: ChoiceWords): number {
  let copied = 0;
  let until = 0;
  eachRun(words, (at) => {
    if (!runs.get(keyOf(words, at))?.some((there) => isSameRun(words, at, all, there))) return;
    copied += at + run - Math.max(until, at);
    until = at + run;
  });
  return copied / words.length;
}

export const repeatsChoice: RecordCheck = {
  id: 'repeats-choice',
  judge({ text, checklist, choice }, rows) {
    const isFirst = checklist.fields.some(({ headings }) => headings.includes('read from choice'));
    if (!isFirst || choice.length === 0) return null;
    const known = choiceWords(choice);
    const words = numbered(text, rows, known);
    if (words.length < shortestNote || shareCopied(words, known) < largely) return null;
    return {
      check: 'repeats-choice',
      at: { start: 0, end: text.length },
      text: 'Most of this note stands in the Choice already, word for word. What is new since?',
    };
  },
};

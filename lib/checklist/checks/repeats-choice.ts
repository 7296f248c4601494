/**
 * A first Partnership note that largely stands in the Choice already, word for word. "The first Partnership appointment should
 * not be just a repeat of the Choice appointment" (CAPA: Partnership basics). Speaks only where the checklist asks what was
 * read from Choice. A goal or a sentence quoted from it is as it should be: most of the note must be a copy.
 */
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

function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, i) => words.slice(i, i + run).join(' '));
}

/** A Choice stands still while a note is written beside it: its runs are made once, and go when its words go. */
const made = new WeakMap<readonly string[], ReadonlySet<string>>();

function runsIn(texts: readonly string[]): ReadonlySet<string> {
  const known = made.get(texts) ?? new Set(texts.flatMap((text) => runsOf(wordsOf(text))));
  made.set(texts, known);
  return known;
}

/** The share of a note's words that stand in a run of the same words in one of the other texts. */
function shareCopied(words: readonly string[], others: readonly string[]): number {
  const known = runsIn(others);
  let copied = 0;
  let until = 0;
  runsOf(words).forEach((said, i) => {
    if (!known.has(said)) return;
    copied += i + run - Math.max(until, i);
    until = i + run;
  });
  return copied / words.length;
}

export const repeatsChoice: RecordCheck = {
  id: 'repeats-choice',
  judge({ text, checklist, choice }) {
    const isFirst = checklist.fields.some(({ headings }) => headings.includes('read from choice'));
    if (!isFirst || choice.length === 0) return null;
    const words = wordsOf(text);
    if (words.length < shortestNote || shareCopied(words, choice) < largely) return null;
    return {
      check: 'repeats-choice',
      at: { start: 0, end: text.length },
      text: 'Most of this note stands in the Choice already, word for word. What is new since?',
    };
  },
};

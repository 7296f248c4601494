/**
 * Labels that are people: under "Goals" the lines "Robin: ..." and "Mum: ..." say whose goal it is, and open no section. A name is one
 * that the note uses elsewhere within a sentence; a list of names would never be complete.
 */
import { bodyBetween } from '../note/note.ts';
import type { Span } from '../note/types.ts';
import { labelKey, splitBrackets } from './words.ts';

const people = new Set(
  [
    ...[
      'mum',
      'mom',
      'mam',
      'mummy',
      'mother',
      'dad',
      'daddy',
      'father',
      'parent',
      'nan',
      'nana',
      'gran',
      'granny',
      'grandma',
      'grandmother',
    ],
    ...[
      'grandad',
      'grandpa',
      'grandfather',
      'grandparents',
      'aunt',
      'auntie',
      'uncle',
      'brother',
      'sister',
      'cousin',
      'stepmum',
      'stepdad',
    ],
    ...[
      'stepmother',
      'stepfather',
      'step-mum',
      'step-dad',
      'carer',
      'foster carer',
      'foster mum',
      'foster dad',
      'partner',
      'husband',
      'wife',
    ],
    ...['son', 'daughter', 'child', 'young person', 'yp', 'client', 'patient', 'pt', 'both', 'together', 'teacher', 'tutor', 'mum and dad'],
  ].map(labelKey),
);
const longestSpeaker = 32;
const name = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;
/** A name within a sentence: behind a small letter or a comma, and with no colon of its own. */
const within = /[\p{Ll},(] $/u;

/** Used elsewhere in the note as a name is. Looks at a few places only. */
function isNameHere(text: string, word: string, label: Span): boolean {
  let at = text.indexOf(word);
  for (let tries = 0; at >= 0 && tries < 12; tries += 1, at = text.indexOf(word, at + 1)) {
    const next = text.charAt(at + word.length);
    const isApart = at !== label.start && !/[\p{L}:]/u.test(next);
    if (isApart && (within.test(text.slice(Math.max(0, at - 2), at)) || text.slice(Math.max(0, at - 2), at) === ': ')) return true;
  }
  return false;
}

export function isSpeaker(text: string, label: Span): boolean {
  if (label.end - label.start > longestSpeaker) return false;
  const outside = splitBrackets(text.slice(label.start, label.end)).outside.trim();
  if (people.has(labelKey(outside))) return true;
  return name.test(outside) && isNameHere(text, outside, label);
}

/** The section is one of people's lines: nothing stands beside its heading, or its first line has a speaker too. */
export function holdsSpeakers(text: string, bodyStart: number, end: number): boolean {
  const lineEnd = text.indexOf('\n', bodyStart);
  if (lineEnd < 0 || lineEnd > end) return false;
  if (text.slice(bodyStart, lineEnd).trim() === '') return true;
  const { start } = bodyBetween(text, bodyStart, lineEnd);
  const colon = text.indexOf(':', start);
  // Beside a line that is surely a person's, a capital is enough for the first.
  return colon > start && colon < lineEnd && (name.test(text.slice(start, colon)) || isSpeaker(text, { start, end: colon }));
}

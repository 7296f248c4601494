/**
 * Labels that are people: under "Goals" the lines "Robin: ..." and "Mum: ..." say whose goal it is, and open no section. A name is one
 * that the note uses elsewhere within a sentence; a list of names would never be complete.
 */
import { bodyBetween } from '../note/note.ts';
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
const smallLetter = /\p{Ll}/u;

/** A name within a sentence: behind a small letter, a comma or somebody's colon, and with no colon of its own. */
function isWithin(words: string, gap: number): boolean {
  const code = words.charCodeAt(gap - 1);
  if (code < 128) return (code >= 97 && code <= 122) || code === 44 || code === 40 || code === 58;
  return smallLetter.test(words.charAt(gap - 1));
}

/** A name where it stands within a sentence, with the mark behind it. */
const nameWithin = /(\p{Lu}[\p{L}'’-]+)(?: (\p{Lu}[\p{L}'’-]+))?/uy;

/** "Robin's" holds "Robin" too. Copied, so that what is kept is not a window on the note's text. */
function addForms(before: string, word: string, next: string, names: string[]): void {
  for (let end = 2; end < word.length; end += 1)
    if ("'’-".includes(word.charAt(end))) names.push(` ${before}${word.slice(0, end)}`.slice(1));
  if (next !== ':') names.push(` ${before}${word}`.slice(1));
}

/** The names that a line uses within its sentences; a pure function of the line. */
export function namesWithin(words: string): string[] {
  const names: string[] = [];
  for (let gap = words.indexOf(' ', 1); gap >= 0; gap = words.indexOf(' ', gap + 1)) {
    const code = words.charCodeAt(gap + 1);
    if (!((code >= 65 && code <= 90) || code >= 0xc0) || !isWithin(words, gap)) continue;
    nameWithin.lastIndex = gap + 1;
    const [whole, first = '', second] = nameWithin.exec(words) ?? [''];
    if (!whole || whole.length > longestSpeaker * 2) continue;
    addForms('', first, words.charAt(gap + 1 + first.length), names);
    if (second) addForms(`${first} `, second, words.charAt(gap + 1 + whole.length), names);
  }
  return names;
}

/** Does the note use this name within a sentence? */
export type IsNamed = (name: string) => boolean;

/** Who a label may be: a person whatever else the note says, a name that is one if the note uses it elsewhere, or nobody. */
export interface Speaker {
  readonly name: string | null;
}

export function speakerOf(label: string): Speaker | null {
  if (label.length > longestSpeaker) return null;
  const outside = splitBrackets(label).outside.trim();
  if (people.has(labelKey(outside))) return { name: null };
  return name.test(outside) ? { name: ` ${outside}`.slice(1) } : null;
}

export function isSpeaker(speaker: Speaker | null, isNamed: IsNamed): boolean {
  return speaker !== null && (speaker.name === null || isNamed(speaker.name));
}

/** The section is one of people's lines: nothing stands beside its heading, or its first line has a speaker too. */
export function holdsSpeakers(section: string): boolean {
  const lineEnd = section.indexOf('\n');
  if (lineEnd < 0) return false;
  const line = section.slice(0, lineEnd);
  if (line.trim() === '') return true;
  const { start } = bodyBetween(line, 0, lineEnd);
  const colon = line.indexOf(':', start);
  if (colon <= start) return false;
  // Beside a line that is surely a person's, a capital is enough for the first.
  const first = line.slice(start, colon);
  return name.test(first) || (first.length <= longestSpeaker && speakerOf(first)?.name === null);
}

import { readableDate } from './dates.ts';

/** Why a paste is not read. */
export type PasteTrouble = 'empty' | 'too-long' | 'not-text';

const TROUBLE: Readonly<Record<PasteTrouble, string>> = {
  empty: 'There are no words to read. Paste the words of the letter first.',
  'too-long': 'This is longer than any letter: more than 100,000 characters. Paste the letter alone.',
  'not-text': 'This is a file or a picture, not words. Open it, select the words in it, copy them and paste them here.',
};

export function pasteTrouble(trouble: PasteTrouble): string {
  return TROUBLE[trouble];
}

export const paste = {
  heading: 'A letter that the page does not have as text',
  why: 'Is Choice in a PDF, a Word file or on paper? Paste its words, and they are read like a note. Nothing is put into the record.',
  open: 'Paste it in',
  byYou: 'Pasted by you',
  words: 'Words of the letter',
  date: 'Date of the appointment',
  dateWhy: "Left out, it can't be told which Choice came last where there are several.",
  keep: 'Keep it on this machine',
  keepWhy: 'Encrypted, for this client and you, for as long as a draft. Otherwise it goes with this tab.',
  read: 'Read it',
  cancel: 'Cancel',
  has: (characters: number, date: string): string =>
    `${characters.toLocaleString('en-GB')} characters are read as a Choice letter${date ? ` of ${readableDate(date)}` : ', without a date'}.`,
  kept: 'Kept on this machine, encrypted.',
  notKept: 'It goes with this tab.',
  remove: 'Remove it',
  removed: 'What you pasted is removed.',
  undo: 'Bring it back',
} as const;

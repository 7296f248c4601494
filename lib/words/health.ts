import type { FitPart } from '../record/types.ts';
import { readableDate } from './dates.ts';

/** What of the page is not found where the site profile expects it, and what can be done. */
const gone: Readonly<Record<FitPart, string>> = {
  name: "The client's name is not found.",
  number: "The client's number is not found.",
  born: 'The date of birth is not found.',
  worker: 'Your own name is not found.',
  note: 'No earlier note is found. If some stand on this page, point at one.',
  date: 'No date of a note is found.',
  body: 'No words of a note are found.',
  type: 'No kind of note is found.',
  author: 'No author of a note is found.',
  status: 'No status of a note is found.',
  all: 'What says that all notes are listed is not found.',
  editor: 'Where you write is not found. If a note is open, point at it.',
  kind: 'The kind of note that you write is not found.',
  save: 'Save is not found, so nothing is held.',
  narrow: 'What makes room beside Handrail is not found.',
};

export const health = {
  heading: 'The record system may have changed',
  lastChecked: (against: string, on: string): string => `Last checked with ${against} on ${readableDate(on)}.`,
  gone: (part: FitPart): string => gone[part],
  pointAgain: 'Point at it again',
  pointAgainTo: (part: string): string => `Point at it again: ${part}`,
  tell: "Tell whoever looks after Handrail in your team. Until then this site can be fitted under Handrail's button in the toolbar.",
} as const;

import { labelKey } from './words.ts';

/** Longer labels than this say nothing about the note itself. */
const longestAbout = 32;

/** Labels that say something about the note itself. They end the section before them even when that is still empty. */
const aboutTheNote = new Set(
  [
    ...['date', 'time', 'venue', 'location', 'place', 'clinician', 'author', 'signed', 'signature', 'written by', 'completed by', 'name'],
    ...[
      'dob',
      'nhs number',
      'duration',
      'length',
      'mode',
      'type of contact',
      'contact type',
      'appointment type',
      'worker',
      'copy to',
      'cc to',
    ],
  ].map(labelKey),
);

export function saysAboutTheNote(label: string): boolean {
  return label.length <= longestAbout && aboutTheNote.has(labelKey(label));
}

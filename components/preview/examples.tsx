import type { Examples } from '../examples.ts';
import { completeNote, thisNote } from '../fictional.ts';
import { Preview } from './preview.tsx';

export const examples: Examples = {
  'something missing': () => <Preview note={thisNote} />,
  complete: () => <Preview note={completeNote} />,
  'nothing found': () => (
    <Preview note={{ ...thisNote, fields: thisNote.fields.map((field) => ({ ...field, is: 'not-found', words: null, at: null })) }} />
  ),
  'not read to its end': () => <Preview note={{ ...thisNote, whole: false }} />,
};

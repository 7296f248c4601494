import type { Examples } from '../examples.ts';
import { completeNote, thisNote } from '../fictional.ts';
import { StatusLine } from './status-line.tsx';

export const examples: Examples = {
  'some not found': () => <StatusLine note={thisNote} />,
  'all found': () => <StatusLine note={completeNote} />,
  'not whole': () => <StatusLine note={{ ...thisNote, whole: false, goal: { ...thisNote.goal, canTell: false } }} />,
  'saves itself': () => <StatusLine note={{ ...thisNote, savesItself: true }} />,
  'not checked': () => <StatusLine note={{ ...thisNote, notChecked: true }} />,
};

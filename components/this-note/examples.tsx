import { type Examples, nowhere } from '../examples.ts';
import { completeNote, thisNote } from '../fictional.ts';
import { ThisNote } from './this-note.tsx';

export const examples: Examples = {
  writing: () => <ThisNote note={thisNote} onAction={nowhere} />,
  complete: () => <ThisNote note={completeNote} onAction={nowhere} />,
  'no editor': () => <ThisNote note={{ ...thisNote, because: 'no-editor' }} onAction={nowhere} />,
  'editor not known': () => <ThisNote note={{ ...thisNote, because: 'editor-unreadable' }} onAction={nowhere} />,
  'read only': () => <ThisNote note={{ ...thisNote, because: 'read-only' }} onAction={nowhere} />,
  'not checked': () => <ThisNote note={{ ...thisNote, notChecked: true }} onAction={nowhere} />,
  'save not known': () => <ThisNote note={{ ...thisNote, isSaveKnown: false }} onAction={nowhere} />,
  'disk full': () => <ThisNote note={{ ...thisNote, draft: 'failed-quota' }} onAction={nowhere} />,
};

import { type Examples, nowhere } from '../examples.ts';
import { completeNote, thisNote } from '../fictional.ts';
import { ThisNote } from './this-note.tsx';

const none = { onAction: nowhere, onCopy: nowhere };

export const examples: Examples = {
  writing: () => <ThisNote note={thisNote} {...none} />,
  complete: () => <ThisNote note={completeNote} {...none} />,
  'no editor': () => <ThisNote note={{ ...thisNote, because: 'no-editor' }} {...none} />,
  'editor not known': () => <ThisNote note={{ ...thisNote, because: 'editor-unreadable' }} {...none} />,
  'read only': () => <ThisNote note={{ ...thisNote, because: 'read-only' }} {...none} />,
  'not checked': () => <ThisNote note={{ ...thisNote, notChecked: true }} {...none} />,
  'save not known': () => <ThisNote note={{ ...thisNote, isSaveKnown: false }} {...none} />,
  'with short forms': () => <ThisNote note={{ ...thisNote, shortForms: [{ short: 'HV', means: 'home visit' }] }} {...none} />,
  'disk full': () => <ThisNote note={{ ...thisNote, draft: 'failed-quota', unkept: 'Plan: the ladder.' }} {...none} />,
};

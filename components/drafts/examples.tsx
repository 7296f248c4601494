import { type Examples, nowhere } from '../examples.ts';
import { draftViews } from '../fictional.ts';
import { Drafts } from './drafts.tsx';

const none = { isEditorFull: false, onAction: nowhere, onCopy: nowhere };

export const examples: Examples = {
  two: () => <Drafts drafts={{ state: 'ready', drafts: draftViews, undo: null }} {...none} />,
  'editor not empty': () => <Drafts drafts={{ state: 'ready', drafts: draftViews, undo: null }} {...none} isEditorFull />,
  deleted: () => <Drafts drafts={{ state: 'ready', drafts: draftViews.slice(1), undo: { id: 'd1' } }} {...none} />,
  none: () => <Drafts drafts={{ state: 'ready', drafts: [], undo: null }} {...none} />,
  blocked: () => <Drafts drafts={{ state: 'blocked', drafts: [], undo: null }} {...none} />,
  private: () => <Drafts drafts={{ state: 'private', drafts: [], undo: null }} {...none} />,
  'worker not known': () => <Drafts drafts={{ state: 'worker-unknown', drafts: [], undo: null }} {...none} />,
};

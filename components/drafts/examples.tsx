import type { ComparedView, DraftsView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { changedDraft, draftViews } from '../fictional.ts';
import { Drafts } from './drafts.tsx';

const none = { onAction: nowhere, onCopy: nowhere };
const two: DraftsView = { state: 'ready', drafts: draftViews, undo: null };
const asked: ComparedView = { id: 'd1', version: null, difference: changedDraft, isOlder: false };

export const examples: Examples = {
  two: () => <Drafts drafts={{ state: 'ready', drafts: draftViews, undo: null }} {...none} />,
  'editor not empty': () => <Drafts drafts={{ ...two, compared: asked }} {...none} />,
  'an older version into an editor that is not empty': () => (
    <Drafts drafts={{ ...two, compared: { ...asked, version: 4, isOlder: true } }} {...none} />
  ),
  'older versions': () => (
    <Drafts
      drafts={{
        ...two,
        older: {
          id: 'd1',
          versions: [
            { version: 4, when: '14 May 2026, 10:40', words: 'Plan: back on Tuesday.', difference: changedDraft },
            { version: 2, when: '14 May 2026, 10:31', words: 'Reason:', difference: changedDraft.slice(0, 2) },
          ],
          more: 12,
        },
      }}
      {...none}
    />
  ),
  deleted: () => <Drafts drafts={{ state: 'ready', drafts: draftViews.slice(1), undo: { id: 'd1' } }} {...none} />,
  'a computer that forgets': () => <Drafts drafts={{ ...two, isForgetful: true }} {...none} />,
  'a damaged version': () => <Drafts drafts={{ ...two, damaged: 1 }} {...none} />,
  'nothing but damaged ones': () => <Drafts drafts={{ state: 'ready', drafts: [], undo: null, damaged: 3 }} {...none} />,
  none: () => <Drafts drafts={{ state: 'ready', drafts: [], undo: null }} {...none} />,
  'disk full': () => <Drafts drafts={{ state: 'full', drafts: [], undo: null }} {...none} />,
  blocked: () => <Drafts drafts={{ state: 'blocked', drafts: [], undo: null }} {...none} />,
  locked: () => <Drafts drafts={{ state: 'locked', lock: 'idle', drafts: [], undo: null }} {...none} />,
  private: () => <Drafts drafts={{ state: 'private', drafts: [], undo: null }} {...none} />,
  'passphrase asked': () => <Drafts drafts={{ state: 'passphrase-asked', drafts: [], undo: null }} {...none} />,
  'worker not known': () => <Drafts drafts={{ state: 'worker-unknown', drafts: [], undo: null }} {...none} />,
};

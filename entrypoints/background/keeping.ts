/** From the editor's text to the keeper, and what is said of that beside the note. */
import { ANYBODY, type DraftScope, type StoreError } from '../../lib/drafts/types.ts';
import type { Keeper } from './keeper.ts';
import type { Screens } from './screens.ts';
import { openEditor, type Tab } from './tab.ts';
import { unkeptOf } from './views/this-note.ts';

interface Around {
  readonly tell: Screens['tell'];
  readonly scopes: (tab: Tab) => Promise<readonly DraftScope[]>;
  readonly pushDrafts: (tab: Tab) => Promise<void>;
}

function notKept(error: StoreError, { worker }: DraftScope): Tab['draft'] {
  if (error === 'no-passphrase') return worker === ANYBODY ? 'not-kept-worker' : 'not-kept-passphrase';
  return error === 'quota' ? 'failed-quota' : 'failed-blocked';
}

/** Keeps what stands in the tab's editor, if it was typed there. */
export function makeKeeping(keeper: Keeper, { tell, scopes, pushDrafts }: Around): (tab: Tab) => Promise<void> {
  const setDraft = (tab: Tab, draft: Tab['draft']) => {
    if (tab.draft === draft) return;
    tab.draft = draft;
    if (!tab.thisNote) return;
    tab.thisNote = { ...tab.thisNote, draft, unkept: unkeptOf(draft, openEditor(tab)?.read ?? null) };
    tell(tab, { tell: 'thisNote', epoch: tab.epoch, part: tab.thisNote });
  };

  return async (tab) => {
    const open = openEditor(tab);
    if (!open?.read.isTouched || open.read.isReadOnly || !open.read.text.trim()) return;
    const { epoch } = tab;
    const [mine] = await scopes(tab);
    if (tab.epoch !== epoch) return;
    if (!mine) {
      setDraft(tab, tab.isPrivate ? 'not-kept-private' : 'none');
      return;
    }
    const { frame, read } = open;
    // What was said of the last key stands until more is known: an alarm that comes and goes with each key is read out each time.
    if (tab.draft === 'none') setDraft(tab, 'keeping');
    keeper.keep(tab.id, {
      key: { ...mine, form: read.form },
      read,
      writer: `${tab.id}.${frame.end.from.frame}`,
      done: (result) => {
        if (result.ok) frame.end.push({ push: 'kept', revision: read.revision });
        if (tab.epoch !== epoch) return;
        setDraft(tab, result.ok ? 'kept' : notKept(result.error, mine));
        // Each version: a list that shows half of what is kept looks as if the rest were lost.
        void pushDrafts(tab);
      },
    });
  };
}

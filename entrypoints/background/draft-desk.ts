/** The store of drafts, opened when first needed, and what the Drafts view shows of it. */
import type { DraftsView, DraftView } from '../../lib/bridge/view.ts';
import { type DraftStore, openDraftStore } from '../../lib/drafts/store.ts';
import type { Draft, DraftScope, Result, StoreError } from '../../lib/drafts/types.ts';
import { readableDate } from '../../lib/words/dates.ts';
import { isPaste } from './pastes.ts';
import { openEditor, type Tab } from './tab.ts';

export interface DraftDesk {
  store(): Promise<Result<DraftStore, StoreError>>;
  list(scope: DraftScope | null, tab: Tab): Promise<DraftsView>;
  settle(scope: DraftScope, notes: readonly string[]): Promise<boolean>;
}

const bare = (text: string) => text.replace(/\s+/g, '');
const two = (n: number) => String(n).padStart(2, '0');

function whenOf(iso: string): string {
  const at = new Date(iso);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${readableDate(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function makeDraftDesk(): DraftDesk {
  let opening: Promise<Result<DraftStore, StoreError>> | null = null;

  /** A store that could not be opened, or was closed under us, is tried again at the next need. */
  const store = async () => {
    opening ??= openDraftStore({ now: () => new Date() });
    const opened = await opening;
    if (!opened.ok) opening = null;
    return opened;
  };

  /** What people call the form, where a profile in use says so. */
  const titleOf = (tab: Tab, form: string): string => {
    const editors = [...tab.frames.values()].flatMap((frame) => frame.profile?.editors ?? []);
    return editors.find((editor) => editor.form === form)?.title ?? form;
  };

  const view = (draft: Draft, tab: Tab, now: string): DraftView => ({
    id: draft.id,
    words: draft.text,
    at: draft.at,
    when: whenOf(draft.at),
    form: titleOf(tab, draft.form),
    isRich: draft.isRich,
    isInEditor: bare(draft.text) === bare(now),
  });

  return {
    store,

    async list(scope, tab) {
      const none = { drafts: [], undo: null };
      if (tab.isPrivate) return { state: 'private', ...none };
      if (!scope) return { state: 'worker-unknown', ...none };
      const opened = await store();
      const listed = opened.ok ? await opened.value.list(scope) : opened;
      if (!listed.ok) {
        if (listed.error === 'closed') opening = null;
        return { state: 'blocked', ...none };
      }
      const now = openEditor(tab)?.read.text ?? '';
      const drafts = listed.value.filter((draft) => !draft.isSaved && !isPaste(draft)).map((draft) => view(draft, tab, now));
      return { state: 'ready', drafts, undo: tab.undo ? { id: tab.undo } : null };
    },

    async settle(scope, notes) {
      const opened = await store();
      const listed = opened.ok ? await opened.value.list(scope) : opened;
      if (!opened.ok || !listed.ok) return false;
      const kept = new Set(notes.map(bare));
      let isAnyDone = false;
      for (const draft of listed.value.filter((one) => !one.isSaved && !isPaste(one))) {
        // Two tabs may have written to one draft: the version that the record has need not be the newest.
        const versions = await opened.value.versions(scope, draft.id);
        const done = versions.ok ? versions.value.find((version) => !version.isSaved && kept.has(bare(version.text))) : undefined;
        if (!done) continue;
        await opened.value.markSaved(scope, draft.id, done.version);
        isAnyDone = true;
      }
      return isAnyDone;
    },
  };
}

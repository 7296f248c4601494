/** What the user does with drafts: restoring, looking at versions, deleting. Restoring never deletes, and never overwrites unseen. */
import type { Answer, Command } from '../../lib/bridge/agent-messages.ts';
import type { SaidId, SidebarAction } from '../../lib/bridge/view.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import type { Result, StoreError } from '../../lib/drafts/types.ts';
import type { Desk } from './desk.ts';
import { scopeWith } from './draft-desk.ts';
import { clientOf } from './still.ts';
import { openEditor, type Tab } from './tab.ts';

type How = Extract<Command, { command: 'insert' }>['how'];
type Restore = Extract<SidebarAction, { do: 'restore-draft' }>;

export interface DraftActsTools {
  readonly desk: Pick<Desk, 'scopes' | 'pushDrafts'>;
  readonly store: () => Promise<Result<DraftStore, StoreError>>;
  /** Asks the page once more who is there, then puts the text into the editor. */
  readonly insert: (tab: Tab, client: string, text: string, how: How) => Promise<Answer | null>;
  readonly refusal: (answer: Answer | null) => SaidId;
}

export interface DraftActs {
  restore(tab: Tab, asked: Restore): Promise<SaidId>;
  leave(tab: Tab): Promise<null>;
  showVersions(tab: Tab, id: string): Promise<null>;
  removeOrBringBack(tab: Tab, id: string, isBack: boolean): Promise<SaidId>;
}

const nowIn = (tab: Tab): string => openEditor(tab)?.read.text ?? '';

export function makeDraftActs({ desk, store, insert, refusal }: DraftActsTools): DraftActs {
  /** The question where it goes, with what would change: of what stands in the editor at this moment. */
  const compare = async (tab: Tab, { id, version }: Restore, said: SaidId): Promise<SaidId> => {
    tab.compared = { id, version, now: nowIn(tab) };
    await desk.pushDrafts(tab);
    return said;
  };

  /** What would be overwritten is what the user was shown. */
  const isSeen = ({ compared }: Tab, { id, version }: Restore, now: string): boolean =>
    compared?.id === id && compared.version === version && compared.now === now;

  const leave = async (tab: Tab): Promise<null> => {
    tab.compared = null;
    await desk.pushDrafts(tab);
    return null;
  };

  return {
    leave,

    async restore(tab, asked) {
      const { id, version, where } = asked;
      const client = clientOf(tab);
      const scopes = await desk.scopes(tab);
      const opened = await store();
      const mine = opened.ok ? await scopeWith(opened.value, scopes, id) : null;
      if (!mine || !opened.ok) return 'page-not-answering';
      const read = await opened.value.read(mine, id, version ?? undefined);
      if (!read.ok || !read.value) return 'page-not-answering';
      if (where === 'replace' && !isSeen(tab, asked, nowIn(tab))) return compare(tab, asked, 'editor-changed');
      const how = where === 'empty-only' ? 'if-empty' : where;
      const answer = await insert(tab, client, read.value.text, how);
      if (answer?.ok === false && answer.because === 'not-empty') return compare(tab, asked, 'editor-not-empty');
      if (!answer?.ok) return answer?.ok === false && answer.because === 'not-proven' ? 'restore-not-verified' : refusal(answer);
      await opened.value.markRestored(mine, id, read.value.version);
      if (tab.compared) await leave(tab);
      return read.value.isRich ? 'restored-plain' : 'restored';
    },

    async showVersions(tab, id) {
      tab.olderOf = tab.olderOf === id ? null : id;
      await desk.pushDrafts(tab);
      return null;
    },

    async removeOrBringBack(tab, id, isBack) {
      const scopes = await desk.scopes(tab);
      const opened = await store();
      if (!opened.ok) return 'page-not-answering';
      let isDone = false;
      for (const mine of scopes) {
        const done = isBack ? await opened.value.bringBack(mine, id) : await opened.value.remove(mine, id);
        isDone ||= done.ok && done.value > 0;
      }
      if (!isDone) return 'page-not-answering';
      tab.undo = isBack ? null : id;
      await desk.pushDrafts(tab);
      return isBack ? 'draft-back' : 'draft-deleted';
    },
  };
}

/**
 * A Choice letter whose words the user pasted, because the page has it only as a file or not at all. It belongs to one client
 * and worker: gone with the tab, or kept as drafts are (encrypted, with their retention and their wipe) where the user asked.
 */
import type { PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import type { PasteView } from '../../lib/bridge/view.ts';
import type { DraftStore } from '../../lib/drafts/store.ts';
import type { Draft, DraftScope, Result, StoreError } from '../../lib/drafts/types.ts';
import type { Tab } from './tab.ts';
import type { RecordRead } from './views/getting-on.ts';

/** The form under which a pasted letter lies among the drafts; its day follows. No form of a page can have this name. */
const FORM = 'handrail pasted letter\u0000';

/** Whether this draft is a pasted letter, which is no draft of a note. */
export const isPaste = ({ form }: Pick<Draft, 'form'>): boolean => form.startsWith(FORM);

export interface Paste {
  readonly text: string;
  /** `YYYY-MM-DD`, or "" where the user did not say. */
  readonly date: string;
  /** The draft that holds it, or null: then it goes with the tab. */
  readonly keptAs: string | null;
}

/** What a tab knows of the paste of the client that `epoch` stands for. */
export interface TabPaste {
  readonly epoch: number;
  readonly now: Paste | null;
  readonly undo: Paste | null;
}

interface Row extends Paste {
  readonly of: string;
}

/** What is remembered for as long as the browser runs, and never written to the disk. */
export interface Session {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** Clients whose pastes one tab holds; the oldest goes. The browser's own room for this is small. */
const CLIENTS = 5;

export const pasteKey = (tab: number): string => `paste ${tab}`;
/** Record system, client and worker together; "" while nobody is certain. */
export const ofWhom = (tab: Tab): string => (tab.who.is === 'client' ? JSON.stringify([tab.origin, tab.who.id, tab.who.worker]) : '');

export interface Pastes {
  /** What was pasted for this client by this worker, in this tab or kept; null when nothing was. */
  of(tab: Tab, scope: DraftScope | null): Promise<Paste | null>;
  /** Null when there is nobody to keep it for, or it could not be kept where that was asked. */
  put(
    tab: Tab,
    scope: DraftScope | null,
    paste: { readonly text: string; readonly date: string; readonly keep: boolean },
  ): Promise<Paste | null>;
  remove(tab: Tab, scope: DraftScope | null, paste: Paste): Promise<boolean>;
  bringBack(tab: Tab, scope: DraftScope | null, paste: Paste): Promise<boolean>;
}

export function makePastes(store: () => Promise<Result<DraftStore, StoreError>>, session: Session): Pastes {
  const rowsOf = async (tab: Tab) => ((await session.get(pasteKey(tab.id))) as readonly Row[] | undefined) ?? [];

  const setRow = async (tab: Tab, of: string, paste: Paste | null): Promise<void> => {
    const others = (await rowsOf(tab)).filter((row) => row.of !== of);
    await session.set(pasteKey(tab.id), paste ? [...others, { ...paste, of }].slice(-CLIENTS) : others);
  };

  const kept = async (scope: DraftScope | null): Promise<Paste | null> => {
    const opened = scope ? await store() : null;
    const listed = scope && opened?.ok ? await opened.value.list(scope) : null;
    const draft = listed?.ok ? listed.value.find(isPaste) : undefined;
    return draft ? { text: draft.text, date: draft.form.slice(FORM.length), keptAs: draft.id } : null;
  };

  /** What is kept as drafts are is locked as they are. */
  const isLocked = async (): Promise<boolean> => {
    const opened = await store();
    const state = opened.ok ? await opened.value.vault.state() : opened;
    return state.ok && state.value.is === 'locked';
  };

  const keep = async (scope: DraftScope | null, text: string, date: string): Promise<string | null> => {
    const opened = scope ? await store() : null;
    if (!scope || !opened?.ok || (await isLocked())) return null;
    const done = await opened.value.keep({ ...scope, form: `${FORM}${date}` }, { text, isRich: false, whole: true });
    return done.ok ? done.value.id : null;
  };

  const drop = async (scope: DraftScope | null, { keptAs }: Paste): Promise<boolean> => {
    if (keptAs === null) return true;
    const opened = scope ? await store() : null;
    const done = scope && opened?.ok ? await opened.value.remove(scope, keptAs) : null;
    return done?.ok === true;
  };

  return {
    async of(tab, scope) {
      const whom = ofWhom(tab);
      const here = (await rowsOf(tab)).find((row) => row.of === whom);
      if (!here) return kept(scope);
      const { text, date, keptAs } = here;
      if (keptAs !== null && (await isLocked())) return null;
      return { text, date, keptAs };
    },
    async put(tab, scope, { text, date, keep: isAsked }) {
      const whom = ofWhom(tab);
      if (whom === '') return null;
      const keptAs = isAsked ? await keep(scope, text, date) : null;
      const paste = { text, date, keptAs };
      await setRow(tab, whom, paste);
      return paste;
    },
    async remove(tab, scope, paste) {
      const whom = ofWhom(tab);
      if (!(await drop(scope, paste))) return false;
      await setRow(tab, whom, null);
      return true;
    },
    async bringBack(tab, scope, paste) {
      const whom = ofWhom(tab);
      if (paste.keptAs !== null) {
        const opened = scope ? await store() : null;
        const done = scope && opened?.ok ? await opened.value.bringBack(scope, paste.keptAs) : null;
        if (done?.ok !== true || done.value === 0) return false;
      }
      await setRow(tab, whom, paste);
      return true;
    },
  };
}

/** The pasted letter as one more note. It is not on the page, and no contact of its own beside the one that it is about. */
function asNote({ text, date }: Paste): PriorNoteRead {
  return { date, type: 'Choice letter', author: '', status: 'unknown', text, whole: true };
}

/** The paste of whoever is on the page now; of anybody else nothing. */
export function pasteOf(tab: Tab): TabPaste | null {
  return tab.paste?.epoch === tab.epoch && tab.who.is === 'client' ? tab.paste : null;
}

export function pasteView(tab: Tab, canKeep: boolean): PasteView {
  const paste = pasteOf(tab);
  const now = paste?.now ?? null;
  return {
    has: now && { date: now.date, characters: now.text.length, isKept: now.keptAs !== null },
    canKeep,
    canUndo: paste !== null && paste.undo !== null && now === null,
  };
}

/** The paste of this tab's client, as a note: one or none. */
export function pastedNotes(tab: Tab): readonly PriorNoteRead[] {
  const now = pasteOf(tab)?.now ?? null;
  return now ? [asNote(now)] : [];
}

/** What was read of the page, and last of all what was pasted. */
export function withPaste(tab: Tab, read: RecordRead, canKeep: boolean): RecordRead {
  return { ...read, notes: [...read.notes, ...pastedNotes(tab)], paste: pasteView(tab, canKeep) };
}

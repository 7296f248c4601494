/** The store of drafts, opened when first needed, and what the Drafts view shows of it. */
import type { DraftsView, DraftView, LockedBecause } from '../../lib/bridge/view.ts';
import { recordHas } from '../../lib/drafts/record-has.ts';
import { type DraftStore, openDraftStore } from '../../lib/drafts/store.ts';
import { ANYBODY, type Draft, type DraftScope, ok, type Result, type StoreError } from '../../lib/drafts/types.ts';
import { aroundChanges, differenceOf } from '../../lib/note/difference.ts';
import { readableDate } from '../../lib/words/dates.ts';
import { isPaste } from './pastes.ts';
import { openEditor, type Tab } from './tab.ts';

export interface DraftDesk {
  store(): Promise<Result<DraftStore, StoreError>>;
  list(scopes: readonly DraftScope[], tab: Tab): Promise<DraftsView>;
  settle(scopes: readonly DraftScope[], notes: readonly string[]): Promise<boolean>;
}

const bare = (text: string) => text.replace(/\s+/g, '');
const two = (n: number) => String(n).padStart(2, '0');

export function whenOf(instant: string | number): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${readableDate(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

type Compared = NonNullable<Tab['compared']>;

/** Older versions shown at most: nobody reads more, and each is sent whole. */
const VERSIONS_SHOWN = 20;

export interface DraftDeskTools {
  /** Opens what was opened before in this session of the browser, and closes what nobody used. */
  resume(store: DraftStore): Promise<void>;
  lockedBecause(): Promise<LockedBecause>;
  /** What was kept before the last start of the browser was not there after it. */
  isForgetful(): Promise<boolean>;
}

/** Newest first. The first scope answers for all: what lies behind the passphrase alone has nothing more to say without one. */
async function listAll(store: DraftStore, scopes: readonly DraftScope[]): Promise<Result<readonly Draft[], StoreError>> {
  const listed = await Promise.all(scopes.map((scope) => store.list(scope)));
  const [first] = listed;
  if (first && !first.ok) return first;
  const drafts = listed.flatMap((one) => (one.ok ? one.value : []));
  return ok(drafts.toSorted((a, b) => b.version - a.version));
}

/** Asked of the first scope alone: what was nobody's for certain would be counted for each. */
async function damagedOf(store: DraftStore, [scope]: readonly DraftScope[]): Promise<number> {
  const aside = scope ? await store.aside(scope) : null;
  return aside?.ok ? aside.value : 0;
}

/** Whether the record now has a draft of this scope. */
async function settleOne(store: DraftStore, scope: DraftScope, has: (text: string) => boolean): Promise<boolean> {
  const listed = await store.list(scope);
  if (!listed.ok) return false;
  let isAnyDone = false;
  for (const draft of listed.value.filter((one) => !one.isSaved && !isPaste(one))) {
    // Two tabs may have written to one draft: the version that the record has need not be the newest.
    const versions = await store.versions(scope, draft.id);
    const done = versions.ok ? versions.value.find((version) => !version.isSaved && has(version.text)) : undefined;
    if (!done) continue;
    await store.markSaved(scope, draft.id, done.version);
    isAnyDone = true;
  }
  return isAnyDone;
}

/** The scope that has this draft; the first where none has. */
export async function scopeWith(store: DraftStore, scopes: readonly DraftScope[], id: string): Promise<DraftScope | null> {
  for (const scope of scopes) {
    const read = await store.read(scope, id);
    if (read.ok && read.value) return scope;
  }
  return scopes[0] ?? null;
}

const openStore = () => openDraftStore({ now: () => new Date() });

export function makeDraftDesk({ resume, lockedBecause, isForgetful }: DraftDeskTools, open = openStore): DraftDesk {
  let opening: Promise<Result<DraftStore, StoreError>> | null = null;

  /** A store that could not be opened, or was closed under us, is tried again at the next need. */
  const store = async () => {
    opening ??= open().then(async (opened) => {
      if (opened.ok) await resume(opened.value);
      return opened;
    });
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
    versions: draft.versions,
  });

  const older = async (opened: DraftStore, scopes: readonly DraftScope[], id: string): Promise<DraftsView['older']> => {
    const scope = await scopeWith(opened, scopes, id);
    const listed = scope ? await opened.versions(scope, id) : null;
    const [newest, ...rest] = listed?.ok ? listed.value : [];
    if (!newest) return undefined;
    const versions = rest.slice(0, VERSIONS_SHOWN).map(({ version, at, text }) => ({
      version,
      when: whenOf(at),
      words: text,
      difference: aroundChanges(differenceOf(text, newest.text)),
    }));
    return { id, versions, more: rest.length - versions.length };
  };

  /** With what stood in the editor when it was asked, not with what stands there now: that is looked at again before anything is done. */
  const compared = async (opened: DraftStore, scopes: readonly DraftScope[], asked: Compared): Promise<DraftsView['compared']> => {
    const { id, version, now } = asked;
    const scope = await scopeWith(opened, scopes, id);
    const listed = scope ? await opened.versions(scope, id) : null;
    const all = listed?.ok ? listed.value : [];
    const mine = version === null ? all[0] : all.find((one) => one.version === version);
    if (!mine) return undefined;
    const isOlder = all.some((one) => one.version > mine.version && bare(one.text) === bare(now));
    return { id, version, difference: aroundChanges(differenceOf(now, mine.text)), isOlder };
  };

  return {
    store,

    async list(scopes, tab) {
      const none = { drafts: [], undo: null };
      if (tab.isPrivate) return { state: 'private', ...none };
      const opened = await store();
      const listed = opened.ok ? await listAll(opened.value, scopes) : opened;
      if (!listed.ok && listed.error === 'no-passphrase')
        return { state: scopes[0]?.worker === ANYBODY ? 'worker-unknown' : 'passphrase-asked', ...none };
      if (!listed.ok && listed.error === 'locked') return { state: 'locked', lock: await lockedBecause(), ...none };
      if (!listed.ok) {
        if (listed.error === 'closed') opening = null;
        // Chromium shuts a database on a full disk, and opens it again only with room. Witness: tests/e2e/draft-faults.test.ts
        return { state: listed.error === 'quota' ? 'full' : 'blocked', ...none };
      }
      const vault = opened.ok ? await opened.value.vault.state() : opened;
      const lock = vault.ok && vault.value.is === 'open' ? 'open' : undefined;
      const now = openEditor(tab)?.read.text ?? '';
      const drafts = listed.value.filter((draft) => !draft.isSaved && !isPaste(draft)).map((draft) => view(draft, tab, now));
      const asked = opened.ok && {
        damaged: await damagedOf(opened.value, scopes),
        older: tab.olderOf === null ? undefined : await older(opened.value, scopes, tab.olderOf),
        compared: tab.compared === null ? undefined : await compared(opened.value, scopes, tab.compared),
      };
      return { state: 'ready', lock, drafts, undo: tab.undo ? { id: tab.undo } : null, isForgetful: await isForgetful(), ...asked };
    },

    async settle(scopes, notes) {
      const opened = await store();
      if (!opened.ok) return false;
      const has = recordHas(notes);
      let isAnyDone = false;
      for (const scope of scopes) isAnyDone = (await settleOne(opened.value, scope, has)) || isAnyDone;
      return isAnyDone;
    },
  };
}

/**
 * Files that stay linked to a pack that was taken from them, where the browser has handles for files (Chromium). Looking at one is asked for
 * by a press each time; nothing is taken by it. The handles lie in a database of this page's own: a message to the background is JSON, and a
 * handle is not. Witness: tests/e2e/linked.test.ts, where they are there again in another tab.
 */

import { inBase64 } from '../../lib/bridge/base64.ts';
import type { PackChecked } from '../../lib/bridge/view.ts';
import { LARGEST_BYTES } from '../../lib/packs/types.ts';

/** A file of the user's, as far as it is used here: it can be read, once the browser was told that it may be. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  queryPermission?(how: { readonly mode: 'read' }): Promise<PermissionState>;
  requestPermission?(how: { readonly mode: 'read' }): Promise<PermissionState>;
}

/** `pack`: the id of the pack that was taken from it. */
export interface Link {
  readonly pack: string;
  readonly handle: FileHandle;
}

export interface LinkStore {
  all(): Promise<readonly Link[]>;
  put(link: Link): Promise<void>;
  drop(pack: string): Promise<void>;
  clear(): Promise<void>;
}

const READ = { mode: 'read' } as const;

/** Whether it can be read without the browser's own question. */
export async function isAllowed(handle: FileHandle): Promise<boolean> {
  return (await handle.queryPermission?.(READ).catch(() => 'denied')) !== 'prompt';
}

export type Read = { readonly is: 'file'; readonly file: File } | { readonly is: 'not-allowed' | 'gone' };

/** Asked for by a press: only then does the browser put its question. */
export async function readLinked(handle: FileHandle): Promise<Read> {
  const now = await handle.queryPermission?.(READ).catch(() => 'denied');
  const allowed = now === 'prompt' ? await handle.requestPermission?.(READ).catch(() => 'denied') : now;
  if (allowed !== undefined && allowed !== 'granted') return { is: 'not-allowed' };
  const file = await handle.getFile().catch(() => null);
  return file ? { is: 'file', file } : { is: 'gone' };
}

export type LinkSays = 'link-same' | 'link-gone' | 'link-unusable' | 'link-other' | 'link-not-allowed' | 'no-answer';

/** What stands in a linked file now. `checked`: where it is to be shown; with `says` there is nothing in it that could be taken. */
export type LinkLooked =
  | { readonly says: LinkSays; readonly checked: PackChecked | null; readonly file: '' }
  | { readonly says: null; readonly checked: PackChecked; readonly file: string };

const nothing = (says: LinkSays, checked: PackChecked | null = null): LinkLooked => ({ says, checked, file: '' });

/** Whatever stands there, nothing is taken by looking. `check`: what the background says of the bytes, in base64. */
export async function lookAtLinked({ pack, handle }: Link, check: (file: string) => Promise<PackChecked | null>): Promise<LinkLooked> {
  const came = await readLinked(handle);
  if (came.is !== 'file') return nothing(came.is === 'gone' ? 'link-gone' : 'link-not-allowed');
  // A file that is written while it is read fails here, and one that was just begun is empty.
  const bytes = came.file.size > LARGEST_BYTES ? null : await came.file.arrayBuffer().catch(() => null);
  if (!bytes || bytes.byteLength === 0) return nothing('link-unusable');
  const file = inBase64(new Uint8Array(bytes));
  const checked = await check(file);
  if (!checked) return nothing('no-answer');
  if (checked.is === 'refused') return nothing('link-unusable', checked);
  if ((checked.is === 'good' ? checked.preview.id : checked.id) !== pack) return nothing('link-other');
  return checked.is === 'same' ? nothing('link-same') : { says: null, checked, file };
}

type Picker = (how: object) => Promise<readonly FileHandle[]>;

const picker = (): Picker | undefined => (globalThis as { readonly showOpenFilePicker?: Picker }).showOpenFilePicker;

/** Firefox has none: there a file is chosen each time. */
export const canLink = (): boolean => picker() !== undefined;

/** Null where nothing was chosen. */
export async function pickFile(): Promise<FileHandle | null> {
  try {
    const [handle] = (await picker()?.({ types: [{ accept: { 'application/json': ['.json'] } }] })) ?? [];
    return handle ?? null;
  } catch {
    return null;
  }
}

const NAME = 'handrail-linked-files';
const STORE = 'links';

const done = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** Opened for each use and closed again: nothing of it stands in the way of a wipe. */
async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'pack' });
  const base = await done(opening);
  try {
    return await done(work(base.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    base.close();
  }
}

export const storedLinks: LinkStore = {
  all: () => withStore<Link[]>('readonly', (store) => store.getAll()).catch(() => []),
  put: async (link) => void (await withStore('readwrite', (store) => store.put(link))),
  drop: async (pack) => void (await withStore('readwrite', (store) => store.delete(pack)).catch(() => undefined)),
  clear: async () => void (await withStore('readwrite', (store) => store.clear()).catch(() => undefined)),
};

/** Work on the database, one piece after the other, each with the keys that are in force when its turn comes. */
import type { DraftKeys } from './crypto.ts';
import { attempt, loadKeys, openWithin } from './open.ts';
import { type Held, madeNow, OtherKeys } from './reading.ts';
import { isVaultRow, type VaultRow } from './rows.ts';
import { failed, ok, type Result, type StoreError } from './types.ts';

type Answer<T> = Promise<Result<T, StoreError>>;

/** Keys of the device are there to be used; a vault is locked until it is opened. */
export function take(held: Held, found: DraftKeys | VaultRow): void {
  held.vault = isVaultRow(found) ? found : null;
  held.keys = isVaultRow(found) ? null : found;
  held.root = null;
}

/** The database open, with the keys that it holds now: another opener may have wiped it. */
async function makeReady(held: Held): Answer<null> {
  if (held.isClosed) return failed('closed');
  if (!held.database.dexie.isOpen()) {
    const opened = await openWithin(held.database, held.openWithinMs, held.now());
    // It was open and sound a moment ago: what a browser then calls an internal error is a disk that is full.
    if (!opened.ok) return failed(opened.error === 'damaged' ? 'quota' : opened.error);
  }
  const made = await attempt(() => madeNow(held.database));
  if (!made.ok) return made;
  if (made.value !== undefined && made.value === (held.vault ?? held.keys)?.made) return ok(null);
  const keys = await loadKeys(held.database, held.crypto, held.now());
  if (keys.ok) take(held, keys.value);
  return keys.ok ? ok(null) : keys;
}

/**
 * Runs pieces of work one after the other. When the browser has dropped the connection (a full disk does it, cleared site
 * data too) the database is opened anew and the work done once more: a store that has room again must not stay dead.
 * `looksItself` says of work, when its turn comes, that it throws `OtherKeys` itself from the transaction that reads or writes.
 */
export function makeQueue(held: Held) {
  let last: Promise<unknown> = Promise.resolve();
  async function once<T>(work: () => Promise<T>, looksItself: boolean): Answer<T> {
    if (!looksItself || held.isClosed || !held.database.dexie.isOpen()) {
      const ready = await makeReady(held);
      if (!ready.ok) return ready;
    }
    return attempt(work);
  }
  async function withKeysNow<T>(work: () => Promise<T>, looksItself: boolean): Answer<T> {
    try {
      return await once(work, looksItself);
    } catch (error) {
      if (!(error instanceof OtherKeys)) throw error;
      return once(work, false);
    }
  }
  return <T>(work: () => Promise<T>, looksItself: () => boolean = () => false): Answer<T> => {
    const result = last.then(async () => {
      const first = await withKeysNow(work, looksItself());
      if (first.ok || first.error !== 'closed' || held.isClosed) return first;
      held.database.dexie.close();
      return withKeysNow(work, false);
    });
    last = result.catch(() => undefined);
    return result;
  };
}

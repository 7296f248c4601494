/**
 * The draft store: what is typed, kept on this machine until the record system has it. One row a version, durable when
 * `keep` resolves. Every answer is for one client, one worker and one record system; an id alone opens nothing.
 * Work runs one piece after the other, so that a wipe is never followed by text that was on its way.
 */
import { bringBack, expireVersions, keepVersion, markSaved, OTHER_KEYS, putAway, thinAfter, wipeAll } from './keeping.ts';
import { attempt, loadKeys, openWithin } from './open.ts';
import { countDrafts, type Held, listDrafts, listVersions, readVersion } from './reading.ts';
import { DEFAULT_RETENTION } from './retention.ts';
import { describeDatabase } from './rows.ts';
import type { Draft, DraftCount, DraftKey, DraftScope, DraftText, DraftVersion, Kept, Result, Retention, StoreError } from './types.ts';
import { failed, ok } from './types.ts';

export interface DraftStoreOptions {
  /** Of the IndexedDB database; "handrail-drafts". */
  readonly name?: string;
  readonly keep?: Partial<Retention>;
  now(): Date;
  readonly crypto?: Crypto;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** How long the browser has to open the database; 3 seconds. */
  readonly openWithinMs?: number;
}

type Answer<T> = Promise<Result<T, StoreError>>;

export interface DraftStore {
  /** Keeps a version. The text that is newest already is not written again within a day; blank text never is. */
  keep(key: DraftKey, text: DraftText): Answer<Kept>;
  /** The newest readable version of each form's draft, newest first. Damaged rows are set aside on the way. */
  list(scope: DraftScope): Answer<readonly Draft[]>;
  /** Every readable version of one draft, newest first. */
  versions(scope: DraftScope, id: string): Answer<readonly DraftVersion[]>;
  /** One version (the newest, if none is named), or null when this scope has none. Reading never deletes. */
  read(scope: DraftScope, id: string, version?: number): Answer<DraftVersion | null>;
  /** Puts a draft away with all its versions; how many. `bringBack` undoes it until the undo time is over. */
  remove(scope: DraftScope, id: string): Answer<number>;
  bringBack(scope: DraftScope, id: string): Answer<number>;
  /** The record system has the text of this version (of all, if none is named): it and older ones now expire soon. */
  markSaved(scope: DraftScope, id: string, upTo?: number): Answer<number>;
  /** Deletes what is overdue; how many versions. To be called at start and from an alarm. */
  expire(): Answer<number>;
  count(): Answer<DraftCount>;
  /** Deletes every draft and the keys: what a copy of the disk still holds can't be opened any more. */
  wipe(): Answer<null>;
  close(): Promise<void>;
}

const isNobody = (scope: DraftScope): boolean => [scope.recordSystem, scope.client, scope.worker].some((part) => part.trim() === '');

export async function openDraftStore(options: DraftStoreOptions): Answer<DraftStore> {
  const indexedDB = options.indexedDB ?? globalThis.indexedDB;
  const KeyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
  if (!indexedDB || !KeyRange) return failed('blocked');
  const crypto = options.crypto ?? globalThis.crypto;
  const database = describeDatabase(options.name ?? 'handrail-drafts', { indexedDB, IDBKeyRange: KeyRange });
  const openWithinMs = options.openWithinMs ?? 3000;
  const opened = await openWithin(database, openWithinMs);
  if (!opened.ok) return opened;
  const keys = await loadKeys(database, crypto);
  if (!keys.ok) {
    database.dexie.close();
    return keys;
  }
  const retention = { ...DEFAULT_RETENTION, ...options.keep };
  const now = () => options.now().getTime();
  return ok(makeStore({ database, crypto, retention, now, openWithinMs, keys: keys.value, isClosed: false }));
}

/** The database open, with the keys that it holds now: another opener may have wiped it. */
async function makeReady(held: Held): Answer<null> {
  if (held.isClosed) return failed('closed');
  if (!held.database.dexie.isOpen()) {
    const opened = await openWithin(held.database, held.openWithinMs);
    // It was open and sound a moment ago: what a browser then calls an internal error is a disk that is full.
    if (!opened.ok) return failed(opened.error === 'damaged' ? 'quota' : opened.error);
  }
  const stored = await attempt(() => held.database.keys.get('device'));
  if (!stored.ok) return stored;
  if (stored.value?.made === held.keys.made) return ok(null);
  const keys = await loadKeys(held.database, held.crypto);
  if (keys.ok) held.keys = keys.value;
  return keys.ok ? ok(null) : keys;
}

/**
 * Runs pieces of work one after the other. When the browser has dropped the connection (a full disk does it, cleared site
 * data too) the database is opened anew and the work done once more: a store that has room again must not stay dead.
 */
function makeQueue(held: Held) {
  let last: Promise<unknown> = Promise.resolve();
  async function once<T>(work: () => Promise<T>): Answer<T> {
    const ready = await makeReady(held);
    return ready.ok ? attempt(work) : ready;
  }
  return <T>(work: () => Promise<T>): Answer<T> => {
    const result = last.then(async () => {
      const first = await once(work);
      if (first.ok || first.error !== 'closed' || held.isClosed) return first;
      held.database.dexie.close();
      return once(work);
    });
    last = result.catch(() => undefined);
    return result;
  };
}

function makeStore(held: Held): DraftStore {
  const inTurn = makeQueue(held);
  const forSomebody = <T>(scope: DraftScope, work: () => Promise<T>): Answer<T> =>
    isNobody(scope) ? Promise.resolve(failed('no-identity')) : inTurn(work);

  async function keep(key: DraftKey, text: DraftText): Answer<Kept> {
    if (key.form.trim() === '') return failed('no-identity');
    let kept = await forSomebody(key, () => keepVersion(held, key, text));
    // Wiped by another opener in between: once more, with the keys that the queue now finds.
    if (kept.ok && kept.value === OTHER_KEYS) kept = await forSomebody(key, () => keepVersion(held, key, text));
    if (!kept.ok) return kept;
    const { value } = kept;
    if (value === OTHER_KEYS) return failed('closed');
    // Thinning is not part of the promise: a failure shows at the next keep.
    inTurn(() => thinAfter(held, value)).catch(() => undefined);
    return ok(value);
  }

  return {
    keep,
    list: (scope) => forSomebody(scope, () => listDrafts(held, scope)),
    versions: (scope, id) => forSomebody(scope, () => listVersions(held, scope, id)),
    read: (scope, id, version) => forSomebody(scope, () => readVersion(held, scope, id, version)),
    remove: (scope, id) => forSomebody(scope, () => putAway(held, scope, id)),
    bringBack: (scope, id) => forSomebody(scope, () => bringBack(held, scope, id)),
    markSaved: (scope, id, upTo) => forSomebody(scope, () => markSaved(held, scope, id, upTo)),
    expire: () => inTurn(() => expireVersions(held)),
    count: () => inTurn(() => countDrafts(held)),
    wipe: () => inTurn(() => wipeAll(held).then(() => null)),
    async close() {
      await inTurn(async () => {
        held.isClosed = true;
      });
      held.isClosed = true;
      held.database.dexie.close();
    },
  };
}

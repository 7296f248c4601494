/**
 * The draft store: what is typed, kept on this machine until the record system has it. One row a version, durable when
 * `keep` resolves. Every answer is for one client, one worker and one record system; an id alone opens nothing.
 * Work runs one piece after the other, so that a wipe is never followed by text that was on its way.
 */
import type { Cost } from '../vault/passphrase.ts';
import type { Secret } from '../vault/vault.ts';
import { bringAnyBack, listEverything, putAnyAway } from './anywhere.ts';
import { expireBoxes, fileBoxes, keepBox } from './boxes.ts';
import { bringBack, expireVersions, isThinningDue, keepVersion, markRestored, markSaved, putAway, thinAfter, wipeAll } from './keeping.ts';
import { loadKeys, openWithin } from './open.ts';
import { makeQueue, take } from './queue.ts';
import { countAside, countDrafts, type Held, isOpen, listDrafts, listVersions, type Open, readVersion } from './reading.ts';
import { DEFAULT_RETENTION } from './retention.ts';
import { describeDatabase } from './rows.ts';
import type {
  Draft,
  DraftCount,
  DraftKey,
  DraftScope,
  DraftsAnywhere,
  DraftText,
  DraftVersion,
  Kept,
  LockState,
  Result,
  Retention,
  StoreError,
  VaultAnswer,
} from './types.ts';
import { failed, ok } from './types.ts';
import { lock, lockState, removePassphrase, resume, setOtherCode, setOtherPassphrase, setPassphrase, unlock } from './vaulting.ts';

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
  /** What trying a passphrase costs, for new ones; lib/vault's own measure. */
  readonly cost?: Cost;
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
  /** Somebody came back to this version: thinning leaves it from now on. */
  markRestored(scope: DraftScope, id: string, version: number): Answer<number>;
  /** Deletes what is overdue; how many versions. To be called at start and from an alarm. `keep` holds from then on. */
  expire(keep?: Partial<Retention>): Answer<number>;
  count(): Answer<DraftCount>;
  /** Versions kept apart because they can't be read: of this scope, or of whom can't be told. */
  aside(scope: DraftScope): Answer<number>;
  /** Drafts behind a passphrase. While they are locked, `keep` seals what comes into boxes, and what reads answers `locked`. */
  readonly vault: DraftVault;
  /** What spans clients. Behind a passphrase alone: without one the answer is `no-passphrase`. */
  readonly all: AllDrafts;
  /** Deletes every draft and the keys, and looks whether anything is left: what a copy of the disk still holds can't be opened any more. */
  wipe(): Answer<null>;
  close(): Promise<void>;
}

export interface AllDrafts {
  /** The newest readable version of every draft, newest first; of these drafts alone, where some are named. */
  list(ids?: readonly string[]): Answer<DraftsAnywhere>;
  remove(id: string): Answer<number>;
  bringBack(id: string): Answer<number>;
  /** Drafts that were changed since this was asked last; null: any may have been. */
  changes(): readonly string[] | null;
}

export interface DraftVault {
  state(): Answer<LockState>;
  set(passphrase: string): Answer<VaultAnswer>;
  /** Files what was typed meanwhile, before anything else is read. */
  unlock(secret: Secret): Answer<VaultAnswer>;
  /** With the root that an unlock in this session of the browser gave; false when it is not this vault's. */
  resume(root: string): Answer<boolean>;
  lock(): Answer<boolean>;
  change(secret: Secret, next: string): Answer<VaultAnswer>;
  newCode(secret: Secret): Answer<VaultAnswer>;
  remove(secret: Secret): Answer<VaultAnswer>;
}

const isNobody = (scope: DraftScope): boolean => [scope.recordSystem, scope.client, scope.worker].some((part) => part.trim() === '');

export async function openDraftStore(options: DraftStoreOptions): Answer<DraftStore> {
  const indexedDB = options.indexedDB ?? globalThis.indexedDB;
  const KeyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
  if (!indexedDB || !KeyRange) return failed('blocked');
  const crypto = options.crypto ?? globalThis.crypto;
  const database = describeDatabase(options.name ?? 'handrail-drafts', { indexedDB, IDBKeyRange: KeyRange });
  const openWithinMs = options.openWithinMs ?? 3000;
  const now = () => options.now().getTime();
  const opened = await openWithin(database, openWithinMs, now());
  if (!opened.ok) return opened;
  const keys = await loadKeys(database, crypto, now());
  if (!keys.ok) {
    database.dexie.close();
    return keys;
  }
  const retention = { ...DEFAULT_RETENTION, ...options.keep };
  const nobody = { keys: null, vault: null, root: null, lastBox: new Map(), lastKept: new Map(), hashes: new WeakMap(), isClosed: false };
  const held: Held = { database, crypto, retention, now, openWithinMs, cost: options.cost, ...nobody };
  take(held, keys.value);
  return ok(makeStore(held));
}

function makeStore(held: Held): DraftStore {
  const inTurn = makeQueue(held);
  const inside = async <T>(work: () => Answer<T>, looksItself?: () => boolean): Answer<T> => {
    const done = await inTurn(work, looksItself);
    return done.ok ? done.value : done;
  };
  /** Asked in the very turn that writes or reads: a passphrase may be set or taken away in any turn before. */
  const isBarred = (scope: DraftScope): boolean => scope.isBehindOnly === true && !held.vault;
  const forSomebody = async <T>(scope: DraftScope, work: (open: Open) => Promise<T>, looksItself?: () => boolean): Answer<T> =>
    isNobody(scope)
      ? failed('no-identity')
      : inside<T>(async () => {
          if (isBarred(scope)) return failed('no-passphrase');
          return isOpen(held) ? ok(await work(held)) : failed('locked');
        }, looksItself);
  /** What is locked or barred here may not be so any more by what the database says: then it is looked at first. */
  const isOpenFor = (scope: DraftScope) => () => isOpen(held) && !isBarred(scope);

  async function keep(key: DraftKey, text: DraftText): Answer<Kept> {
    if (key.form.trim() === '' || isNobody(key)) return failed('no-identity');
    const kept = await inside<Kept>(async () => {
      if (isBarred(key)) return failed('no-passphrase');
      return isOpen(held) ? ok(await keepVersion(held, key, text)) : keepBox(held, key, text);
    }, isOpenFor(key));
    if (!kept.ok) return kept;
    const { value } = kept;
    changed?.add(value.id);
    // Thinning is not part of the promise: a failure shows at the next keep.
    if (isThinningDue(value)) inTurn(async () => isOpen(held) && thinAfter(held, value)).catch(() => undefined);
    return ok(value);
  }

  /** Null: any draft may have changed since. */
  let changed: Set<string> | null = null;
  const all = async <T>(work: (open: Open) => Promise<T>): Answer<T> =>
    inside<T>(async () => {
      if (!held.vault) return failed('no-passphrase');
      return isOpen(held) ? ok(await work(held)) : failed('locked');
    });
  /** Whatever comes of it, this draft, or any, may not be what it was. */
  const changing = <T>(id: string | null, answer: Promise<T>): Promise<T> => {
    if (id === null) changed = null;
    else changed?.add(id);
    return answer;
  };

  /** What was typed behind the lock is filed in the next turn: whatever is asked after the unlock comes after it. */
  const thenFile = <T>(result: Promise<T>): Promise<T> => {
    inTurn(async () => isOpen(held) && held.vault && fileBoxes(held)).catch(() => undefined);
    return changing(null, result);
  };

  const vault: DraftVault = {
    state: () => inTurn(async () => lockState(held)),
    set: (passphrase) => inside(() => setPassphrase(held, passphrase)),
    unlock: (secret) => thenFile(inside(() => unlock(held, secret))),
    resume: (root) => thenFile(inTurn(() => resume(held, root))),
    lock: () => inTurn(async () => lock(held)),
    change: (secret, next) => thenFile(inside(() => setOtherPassphrase(held, secret, next))),
    newCode: (secret) => thenFile(inside(() => setOtherCode(held, secret))),
    remove: (secret) => inside(() => removePassphrase(held, secret)),
  };

  return {
    vault,
    keep,
    list: (scope) => forSomebody(scope, (open) => listDrafts(open, scope), isOpenFor(scope)),
    versions: (scope, id) => forSomebody(scope, (open) => listVersions(open, scope, id)),
    read: (scope, id, version) => forSomebody(scope, (open) => readVersion(open, scope, id, version)),
    remove: (scope, id) =>
      changing(
        id,
        forSomebody(scope, (open) => putAway(open, scope, id)),
      ),
    bringBack: (scope, id) =>
      changing(
        id,
        forSomebody(scope, (open) => bringBack(open, scope, id)),
      ),
    markSaved: (scope, id, upTo) =>
      changing(
        id,
        forSomebody(scope, (open) => markSaved(open, scope, id, upTo)),
      ),
    markRestored: (scope, id, version) => forSomebody(scope, (open) => markRestored(open, scope, id, version)),
    all: {
      list: (ids) => all((open) => listEverything(open, ids)),
      remove: (id) =>
        changing(
          id,
          all((open) => putAnyAway(open, id)),
        ),
      bringBack: (id) =>
        changing(
          id,
          all((open) => bringAnyBack(open, id)),
        ),
      changes() {
        const since = changed && [...changed];
        changed = new Set();
        return since;
      },
    },
    expire: (keep) =>
      inTurn(async () => {
        held.retention = { ...held.retention, ...keep };
        await expireBoxes(held);
        const gone = await expireVersions(held);
        if (gone > 0) changed = null;
        return gone;
      }),
    count: () => inTurn(() => countDrafts(held)),
    aside: (scope) => forSomebody(scope, (open) => countAside(open, scope), isOpenFor(scope)),
    wipe: () =>
      changing(
        null,
        inside<null>(async () => ((await wipeAll(held)) ? ok(null) : failed('damaged'))),
      ),
    async close() {
      await inTurn(async () => {
        held.isClosed = true;
      });
      held.isClosed = true;
      held.database.dexie.close();
    },
  };
}

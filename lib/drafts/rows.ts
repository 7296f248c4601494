/**
 * The database's tables, format 2, and what a sound row looks like. Nothing stands in clear but times, order, sizes
 * (padded), format and keyed hashes. Every old format keeps a witness in tests/stored that must still open.
 * Format 2 brought the vault: its row among the keys, and the boxes of what was typed while it was locked. Rows are as they were.
 */
import Dexie, { type Table } from 'dexie';
import type { Tries } from '../vault/backoff.ts';
import type { Box } from '../vault/box.ts';
import type { DraftKeys, Sealed } from './crypto.ts';
import type { Kept } from './retention.ts';

export const FORMAT = 2;

/** One version of a draft, without its text. `seq` comes from the database and only rises. */
export interface VersionRow extends Kept {
  readonly format: number;
  /** Random; binds the row to its text. */
  readonly row: string;
  /** Keyed hash of record system, client and worker. */
  readonly owner: string;
}

/** The text of the version with the same `seq`; apart, so that counting and expiring read no ciphertext. */
export interface SealedRow extends Sealed {
  readonly seq: number;
}

/** Keys of this device: whoever has the browser's profile has them. There are these or a vault, never both. */
export interface KeysRow extends DraftKeys {
  readonly name: 'device';
  readonly format: number;
}

/** A vault in place of the device's keys. `made` is the record's, so that one look tells which keys are in force. */
export interface VaultRow {
  readonly name: 'vault';
  readonly format: number;
  readonly made: string;
  readonly record: unknown;
  readonly before: readonly CryptoKey[];
  readonly tries: Tries;
}

/** What was typed while the vault was locked: text, client, worker and form, all inside. */
export interface BoxRow extends Box {
  readonly n: number;
  readonly format: number;
  readonly row: string;
  readonly at: number;
  readonly noticedAt?: number;
}

/** A row that could not be read, as it was found. */
export interface AsideRow {
  readonly n?: number;
  readonly at: number;
  readonly version: unknown;
  readonly sealed: unknown;
  /** Whose it is can't be told any more: the keys that would are gone. */
  readonly isAnybodys?: true;
}

/** What is inside the ciphertext. */
export interface Payload {
  readonly text: string;
  readonly form: string;
  readonly isRich: boolean;
  readonly whole: boolean;
  /** Whose it is, for the list of all drafts; rows kept before there was one have none. */
  readonly of?: { readonly recordSystem: string; readonly client: string; readonly worker: string };
}

export interface DraftDatabase {
  readonly dexie: Dexie;
  /** The browser's own way to it. */
  readonly indexedDB: IDBFactory;
  readonly versions: Table<VersionRow, number, Omit<VersionRow, 'seq'>>;
  readonly sealed: Table<SealedRow, number>;
  readonly keys: Table<KeysRow | VaultRow, string>;
  readonly waiting: Table<BoxRow, number, Omit<BoxRow, 'n'>>;
  readonly aside: Table<AsideRow, number>;
}

export interface DatabasePlace {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Describes the database; opens nothing. Strict: a write is done when the disk has it, not when its cache has it. */
export function describeDatabase(name: string, place: DatabasePlace): DraftDatabase {
  const dexie = new Dexie(name, { ...place, chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
  dexie.version(1).stores({ versions: '++seq, owner, slot', sealed: 'seq', keys: 'name', aside: '++n' });
  dexie.version(2).stores({ waiting: '++n' });
  return {
    dexie,
    indexedDB: place.indexedDB,
    versions: dexie.table('versions'),
    sealed: dexie.table('sealed'),
    keys: dexie.table('keys'),
    aside: dexie.table('aside'),
    waiting: dexie.table('waiting'),
  };
}

/**
 * One strict transaction by the browser's own calls, where each turn counts. `work` asks for what is to be done and says whose result is
 * the answer; it is given once the disk has all. What goes wrong is thrown as the browser said it.
 */
export function inBrowsersOwn<T>(
  { dexie }: DraftDatabase,
  tables: readonly string[],
  work: (writing: IDBTransaction, fail: (error: Error) => void) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const own = dexie.backendDB() as IDBDatabase | null;
    if (!own) throw new DOMException('The browser dropped the connection.', 'InvalidStateError');
    const writing = own.transaction([...tables], 'readwrite', { durability: 'strict' });
    let failure: Error | null = null;
    writing.onabort = () => reject(failure ?? writing.error ?? new DOMException('Given up without a reason.', 'AbortError'));
    const giveUp = (error: Error) => {
      failure = error;
      writing.abort();
    };
    try {
      const answer = work(writing, giveUp);
      writing.oncomplete = () => resolve(answer.result);
    } catch (error) {
      // What was asked for before it must not be written alone.
      giveUp(error as Error);
    }
  });
}

/** What a box is bound to. */
export const boxIdentityOf = (row: Pick<BoxRow, 'format' | 'row' | 'at'>): readonly unknown[] => ['box', row.format, row.row, row.at];

/** What the ciphertext is bound to. The order is part of the format. */
export function identityOf(row: Omit<VersionRow, 'seq'>): readonly unknown[] {
  return [row.format, row.row, row.owner, row.slot, row.writer, row.at];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTimeOrNone = (value: unknown): boolean => value === undefined || Number.isFinite(value);

export function isVersionRow(value: unknown): value is VersionRow {
  return (
    isRecord(value) &&
    [value.seq, value.at, value.bytes, value.format].every(Number.isFinite) &&
    [value.row, value.owner, value.slot, value.writer].every((part) => typeof part === 'string') &&
    [value.savedAt, value.removedAt, value.noticedAt, value.restoredAt].every(isTimeOrNone)
  );
}

export function isSealed(value: unknown): value is SealedRow {
  return isRecord(value) && value.nonce instanceof Uint8Array && value.data instanceof Uint8Array;
}

export function isPayload(value: unknown): value is Payload {
  return (
    isRecord(value) &&
    typeof value.text === 'string' &&
    typeof value.form === 'string' &&
    typeof value.isRich === 'boolean' &&
    typeof value.whole === 'boolean'
  );
}

export function isBoxRow(value: unknown): value is BoxRow {
  return isSealed(value) && 'from' in value && value.from instanceof Uint8Array && 'row' in value && typeof value.row === 'string';
}

/** Whatever stands in the vault's place is one: what of it is damaged shows when it is to be opened. Never made anew. */
export const isVaultRow = (value: unknown): value is VaultRow => isRecord(value) && value.name === 'vault';

/** Both keys are there and of the right kind. */
export function isKeysRow(value: unknown): value is KeysRow {
  const isKey = (key: unknown, name: string) => isRecord(key) && isRecord(key.algorithm) && key.algorithm.name === name;
  return isRecord(value) && typeof value.made === 'string' && isKey(value.seal, 'AES-GCM') && isKey(value.hash, 'HMAC');
}

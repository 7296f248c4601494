/** A stored witness to a database and back, by the browser's own calls only: none of the store's code is trusted with it. */
import type { IDBFactory } from 'fake-indexeddb';

export interface RawKeys {
  readonly seal: string;
  readonly hash: string;
}

const NAME = 'handrail-drafts';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64');

/** Test keys, imported as a device's own would be: not extractable. */
export async function writeKeys(indexedDB: IDBFactory, raw: RawKeys): Promise<void> {
  const seal = await crypto.subtle.importKey('raw', bytes(raw.seal), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const hash = await crypto.subtle.importKey('raw', bytes(raw.hash), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const database = await settled(indexedDB.open(NAME));
  const keys = database.transaction('keys', 'readwrite').objectStore('keys');
  await settled(keys.put({ name: 'device', format: 1, made: 'witness', seal, hash }));
  database.close();
}

export async function readBack(indexedDB: IDBFactory) {
  const database = await settled(indexedDB.open(NAME));
  const all = async (table: string) => settled(database.transaction(table).objectStore(table).getAll());
  const sealed = (await all('sealed')).map((row) => ({ ...row, nonce: base64(row.nonce), data: base64(row.data) }));
  const boxes = database.objectStoreNames.contains('waiting') ? await all('waiting') : [];
  const waiting = boxes.map((row) => ({ ...row, from: base64(row.from), nonce: base64(row.nonce), data: base64(row.data) }));
  const vault = (await all('keys')).find(({ name }) => name === 'vault');
  const rows = { versions: await all('versions'), sealed, aside: await all('aside'), waiting, vault };
  const version = database.version;
  database.close();
  return { version, rows };
}

export interface Witness {
  readonly format: number;
  readonly databaseVersion: number;
  readonly keys: RawKeys;
  readonly versions: readonly object[];
  readonly sealed: readonly { seq: number; nonce: string; data: string }[];
  readonly aside: readonly object[];
}

export interface Witness2 extends Omit<Witness, 'keys'> {
  readonly passphrase: string;
  readonly vault: { readonly made: string; readonly record: object; readonly tries: object };
  /** The hash key of the device, from before there was a passphrase. */
  readonly before: string;
  readonly waiting: readonly { n: number; format: number; row: string; at: number; from: string; nonce: string; data: string }[];
}

/** As `writeFormat1`, with the vault and the boxes of format 2. */
export async function writeFormat2(indexedDB: IDBFactory, witness: Witness2): Promise<void> {
  await writeFormat1(indexedDB, { ...witness, keys: { seal: witness.before, hash: witness.before } }, (database) =>
    database.createObjectStore('waiting', { keyPath: 'n', autoIncrement: true }),
  );
  const hash = { name: 'HMAC', hash: 'SHA-256' };
  const before = [await crypto.subtle.importKey('raw', bytes(witness.before), hash, false, ['sign'])];
  const database = await settled(indexedDB.open(NAME));
  const keys = database.transaction('keys', 'readwrite').objectStore('keys');
  await settled(keys.clear());
  await settled(keys.put({ name: 'vault', format: 2, ...witness.vault, before }));
  const waiting = database.transaction('waiting', 'readwrite').objectStore('waiting');
  for (const row of witness.waiting)
    await settled(waiting.put({ ...row, from: bytes(row.from), nonce: bytes(row.nonce), data: bytes(row.data) }));
  database.close();
}

/** The database as an installed Handrail of format 1 left it: its tables, indexes, rows and keys. */
export async function writeFormat1(indexedDB: IDBFactory, witness: Witness, more?: (database: IDBDatabase) => void): Promise<void> {
  const opening = indexedDB.open(NAME, witness.databaseVersion);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    const versions = database.createObjectStore('versions', { keyPath: 'seq', autoIncrement: true });
    versions.createIndex('owner', 'owner');
    versions.createIndex('slot', 'slot');
    database.createObjectStore('sealed', { keyPath: 'seq' });
    database.createObjectStore('keys', { keyPath: 'name' });
    database.createObjectStore('aside', { keyPath: 'n', autoIncrement: true });
    more?.(database);
  };
  const database = await settled(opening);
  for (const table of ['versions', 'sealed', 'aside'] as const) {
    const store = database.transaction(table, 'readwrite').objectStore(table);
    for (const row of witness[table]) {
      const isSealed = 'nonce' in row;
      await settled(store.put(isSealed ? { ...row, nonce: bytes(row.nonce), data: bytes(row.data) } : row));
    }
  }
  database.close();
  await writeKeys(indexedDB, witness.keys);
}

/**
 * Tables that are not as they are described: half-way to another format, or damaged. They are made so in one upgrade of the browser's own, which is done
 * whole or not at all, with every row that fits; the rest is set aside.
 */
import { type AsideRow, type DraftDatabase, FORMAT } from './rows.ts';

interface Shape {
  readonly name: string;
  readonly keyPath: string;
  readonly isCounted: boolean;
  readonly indexes: readonly string[];
}

const shapesOf = ({ dexie }: DraftDatabase): Shape[] =>
  dexie.tables.map(({ name, schema: { primKey, indexes } }) => ({
    name,
    keyPath: String(primKey.keyPath),
    isCounted: primKey.auto === true,
    indexes: indexes.map((index) => index.name),
  }));

const isSo = (table: IDBObjectStore, { keyPath, isCounted, indexes }: Shape): boolean =>
  table.keyPath === keyPath && table.autoIncrement === isCounted && indexes.every((index) => table.indexNames.contains(index));

/** Of the open database. */
export function isAsDescribed(database: DraftDatabase): boolean {
  const own = database.dexie.backendDB();
  const shapes = shapesOf(database);
  if (!shapes.every(({ name }) => own.objectStoreNames.contains(name))) return false;
  const looking = own.transaction(
    shapes.map(({ name }) => name),
    'readonly',
  );
  return shapes.every((shape) => isSo(looking.objectStore(shape.name), shape));
}

const opened = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function makeTable(own: IDBDatabase, { name, keyPath, isCounted, indexes }: Shape): IDBObjectStore {
  const table = own.createObjectStore(name, { keyPath, autoIncrement: isCounted });
  for (const index of indexes) table.createIndex(index, index);
  return table;
}

/** A row that no key can be found in, or that is none, is set aside. */
function layBack(upgrade: IDBTransaction, { name, keyPath, isCounted }: Shape, rows: readonly unknown[], at: number): void {
  for (const row of rows) {
    const key = (row as Record<string, unknown> | null)?.[keyPath];
    if (isCounted ? Number.isSafeInteger(key) : key !== undefined) upgrade.objectStore(name).put(row);
    else if (name !== 'aside') upgrade.objectStore('aside').put({ at, version: row, sealed: null } satisfies AsideRow);
  }
}

function mend(upgrade: IDBTransaction, own: IDBDatabase, shapes: readonly Shape[], at: number): void {
  const wrong: Shape[] = [];
  for (const shape of shapes) {
    if (!own.objectStoreNames.contains(shape.name)) makeTable(own, shape);
    else if (!isSo(upgrade.objectStore(shape.name), shape)) wrong.push(shape);
  }
  const reading = wrong.map((shape) => ({ shape, all: upgrade.objectStore(shape.name).getAll() }));
  const last = reading.at(-1)?.all;
  // Requests are answered in their order: with the last of them all are there.
  if (last)
    last.onsuccess = () => {
      for (const { shape } of reading) {
        own.deleteObjectStore(shape.name);
        makeTable(own, shape);
      }
      for (const { shape, all } of reading) layBack(upgrade, shape, all.result, at);
    };
}

/** Dexie counts tens. */
const OF_A_NEWER_FORMAT = (FORMAT + 1) * 10;

/** The database must be closed here. A browser that dies on the way has the old tables, whole. What a newer Handrail made is left alone. */
export async function mendTables(database: DraftDatabase, at: number): Promise<void> {
  const { dexie, indexedDB } = database;
  const before = await opened(indexedDB.open(dexie.name));
  const { version } = before;
  before.close();
  if (version >= OF_A_NEWER_FORMAT) throw new DOMException('A newer Handrail made these tables.', 'VersionError');
  const asked = indexedDB.open(dexie.name, version + 1);
  asked.onupgradeneeded = () => {
    if (asked.transaction) mend(asked.transaction, asked.result, shapesOf(database), at);
  };
  (await opened(asked)).close();
}

/** A browser's database place of its own for each test, and a clock that a test can set. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type DraftStore, type DraftStoreOptions, openDraftStore } from '../../../lib/drafts/store.ts';
import type { DraftKey, DraftText, Result } from '../../../lib/drafts/types.ts';

export const NOTE: DraftKey = { recordSystem: 'https://records.example', client: 'id:40071', form: 'Contact note', worker: 'S. Marlow' };

export const plain = (text: string): DraftText => ({ text, isRich: false, whole: true });

export interface Clock {
  now(): Date;
  set(iso: string): void;
  add(milliseconds: number): void;
}

export function makeClock(iso = '2026-03-02T09:00:00.000Z'): Clock {
  let time = Date.parse(iso);
  return {
    now: () => new Date(time),
    set: (next) => {
      time = Date.parse(next);
    },
    add: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** What a test expects to succeed. */
export function given<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.error}`);
  return result.value;
}

export interface Place {
  readonly clock: Clock;
  readonly indexedDB: IDBFactory;
  open(more?: Partial<DraftStoreOptions>): Promise<DraftStore>;
  /** The database as the disk holds it, through the browser's own calls. */
  raw(): Promise<IDBDatabase>;
}

export function makePlace(): Place {
  const clock = makeClock();
  const indexedDB = new IDBFactory();
  return {
    clock,
    indexedDB,
    open: async (more) => given(await openDraftStore({ now: clock.now, indexedDB, IDBKeyRange, ...more })),
    raw: () => settled(indexedDB.open('handrail-drafts')),
  };
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function allRows(database: IDBDatabase, table: string): Promise<Record<string, unknown>[]> {
  return settled(database.transaction(table).objectStore(table).getAll());
}

export async function putRow(database: IDBDatabase, table: string, row: unknown): Promise<void> {
  await settled(database.transaction(table, 'readwrite').objectStore(table).put(row));
}

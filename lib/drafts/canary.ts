/**
 * Whether what is stored here outlives the browser. Two counts rise together at each start of the browser: one beside the drafts, one
 * where settings lie. Where profiles do not last, the database is often what goes; then its count is behind. Where everything
 * goes nothing is left that could tell, and it looks like a first start.
 */
import type { Result } from './types.ts';
import { failed, ok } from './types.ts';

export interface CanaryPlace {
  readonly indexedDB: IDBFactory;
  /** The count where settings lie; undefined where there is none. */
  get(): Promise<unknown>;
  set(count: number): Promise<void>;
}

const NAME = 'handrail-canary';
const TABLE = 'starts';
const WITHIN_MS = 3_000;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A denied database throws, one on a stuck disk never answers. */
async function open(indexedDB: IDBFactory): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), WITHIN_MS));
  return Promise.race([settled(opening), late]);
}

function write(database: IDBDatabase, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
    writing.objectStore(TABLE).put(count, 'count');
  });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

/**
 * To be asked once at each start of the browser. True: what lay beside the drafts at the last start is there. The count beside the drafts is
 * written first: a browser that dies in between has it ahead, which is no loss.
 */
export async function looksKept({ indexedDB, get, set }: CanaryPlace): Promise<Result<boolean, 'cannot-tell'>> {
  try {
    const database = await open(indexedDB);
    const beside = await settled(database.transaction(TABLE).objectStore(TABLE).get('count'));
    const last = await get();
    const isKept = !isCount(last) || (isCount(beside) && beside >= last);
    const next = Math.max(isCount(last) ? last : 0, isCount(beside) ? beside : 0) + 1;
    await write(database, next);
    database.close();
    await set(next);
    return ok(isKept);
  } catch {
    return failed('cannot-tell');
  }
}

/** The drafts as they lie in the browser's own database, reached from a page of the extension by the browser's own calls alone. */
import type { Page } from 'puppeteer-core';

export interface How {
  /** Of the rows. */
  readonly format: 1 | 2;
  /** Of the database, as the browser counts it. */
  readonly version: number;
  readonly tables: readonly string[];
  /** Texts lie under numbers that are no part of them, and the newest is cut short. */
  readonly isTorn: boolean;
  /** Milliseconds by which the clock stood ahead when all this was written. */
  readonly laterBy: number;
}

const TABLES = ['versions', 'sealed', 'keys', 'aside'];
/** As Handrail makes it. */
const NOW: How = { format: 2, version: 20, tables: [...TABLES, 'waiting'], laterBy: 0, isTorn: false };
export const FORMAT_1: How = { ...NOW, format: 1, version: 10, tables: TABLES };
/** The number of format 2, and what came with it is not there. */
export const HALF_WAY: How = { ...NOW, tables: TABLES };
/** As no Handrail would: half-way, and damaged on the way. */
export const TORN: How = { ...HALF_WAY, isTorn: true };
export const clockAhead = (laterBy: number): How => ({ ...NOW, laterBy });

/**
 * Writes everything that lies there anew, as a Handrail of that format would have, or one whose clock stood ahead: sealed with
 * this device's own key, for times and formats are bound to the text. How many versions.
 */
export const layAnew = (own: Page, how: How): Promise<number> =>
  own.evaluate(async ({ format, version, tables, laterBy, isTorn }: How) => {
    interface Row {
      seq: number;
      format: number;
      row: string;
      owner: string;
      slot: string;
      writer: string;
      at: number;
    }
    interface Text {
      seq: number;
      nonce: Uint8Array<ArrayBuffer>;
      data: Uint8Array<ArrayBuffer>;
    }
    const NAME = 'handrail-drafts';
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const before = await done(indexedDB.open(NAME));
    const all = (table: string) => done(before.transaction(table).objectStore(table).getAll());
    const [versions, texts, keys] = (await Promise.all(['versions', 'sealed', 'keys'].map(all))) as [
      Row[],
      Text[],
      { format: number; seal: CryptoKey }[],
    ];
    before.close();
    const [device] = keys;
    if (!device) throw new Error('No keys lie there.');
    const boundTo = ({ format, row, owner, slot, writer, at }: Row, iv: Uint8Array<ArrayBuffer>) => ({
      name: 'AES-GCM',
      iv,
      additionalData: new TextEncoder().encode(JSON.stringify([format, row, owner, slot, writer, at])),
    });
    for (const row of versions) {
      const text = texts.find(({ seq }) => seq === row.seq);
      if (!text) throw new Error('A version has no text.');
      const clear = new Uint8Array(await crypto.subtle.decrypt(boundTo(row, text.nonce), device.seal, text.data));
      const { of, ...payload } = JSON.parse(new TextDecoder().decode(clear));
      const words = new TextEncoder().encode(JSON.stringify(format === 1 ? payload : { ...payload, of }));
      clear.fill(0x20).set(words);
      Object.assign(row, { format, at: row.at + laterBy });
      text.nonce = crypto.getRandomValues(new Uint8Array(12));
      text.data = new Uint8Array(await crypto.subtle.encrypt(boundTo(row, text.nonce), device.seal, clear));
    }
    device.format = format;
    await done(indexedDB.deleteDatabase(NAME));
    const opening = indexedDB.open(NAME, version);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      const keyed: Record<string, IDBObjectStoreParameters> = {
        versions: { keyPath: 'seq', autoIncrement: true },
        sealed: isTorn ? {} : { keyPath: 'seq' },
        keys: { keyPath: 'name' },
        aside: { keyPath: 'n', autoIncrement: true },
        waiting: { keyPath: 'n', autoIncrement: true },
      };
      for (const table of tables) {
        const store = database.createObjectStore(table, keyed[table]);
        if (table === 'versions') for (const index of ['owner', 'slot']) store.createIndex(index, index);
      }
    };
    const after = await done(opening);
    if (after.version !== version) throw new Error('Another Handrail was quicker.');
    const writing = after.transaction(['versions', 'sealed', 'keys'], 'readwrite');
    for (const row of versions) writing.objectStore('versions').put(row);
    const last = Math.max(...texts.map(({ seq }) => seq));
    for (const text of texts) {
      if (isTorn && text.seq === last) text.data = text.data.slice(0, 40);
      writing.objectStore('sealed').put(text, isTorn ? text.seq + 1_000 : undefined);
    }
    writing.objectStore('keys').put(device);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    after.close();
    return versions.length;
  }, how);

/** Cuts the newest text short, as a disk that fails does. */
export const damageNewest = (own: Page): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('handrail-drafts');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('sealed', 'readwrite');
          const last = writing.objectStore('sealed').openCursor(null, 'prev');
          last.onsuccess = () => last.result?.update({ ...last.result.value, data: last.result.value.data.slice(0, 40) });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onabort = () => reject(writing.error);
        };
      }),
  );

import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { type CanaryPlace, looksKept } from '../../../lib/drafts/canary.ts';

/** A computer: its database and its settings can be lost apart. */
function computer() {
  const self = {
    indexedDB: new IDBFactory(),
    settings: undefined as unknown,
    start: () =>
      looksKept({
        indexedDB: self.indexedDB,
        get: async () => self.settings,
        set: async (count) => {
          self.settings = count;
        },
      }),
  };
  return self;
}
const kept = { ok: true, value: true };
const lost = { ok: true, value: false };

describe('the canary', () => {
  test('says nothing at a first start, nor at any later one where everything is there', async () => {
    const here = computer();
    for (let start = 0; start < 4; start += 1) expect(await here.start()).toEqual(kept);
  });

  test('notices at the next start that the database is gone, and that it lasts again', async () => {
    const here = computer();
    await here.start();
    here.indexedDB = new IDBFactory();
    expect(await here.start()).toEqual(lost);
    here.indexedDB = new IDBFactory();
    expect(await here.start()).toEqual(lost);
    expect(await here.start()).toEqual(kept);
  });

  test('notices a database that went back to what it was some starts before', async () => {
    const here = computer();
    const old = computer();
    await old.start();
    for (let start = 0; start < 3; start += 1) await here.start();
    here.indexedDB = old.indexedDB;
    expect(await here.start()).toEqual(lost);
  });

  test('a wipe takes the settings alone and is no loss, and neither is a browser that died between the two', async () => {
    const here = computer();
    for (let start = 0; start < 3; start += 1) await here.start();
    here.settings = undefined;
    expect(await here.start()).toEqual(kept);
    const dying: CanaryPlace = {
      indexedDB: here.indexedDB,
      get: async () => here.settings,
      set: () => Promise.reject(new Error('killed')),
    };
    await looksKept(dying);
    expect(await here.start()).toEqual(kept);
  });

  test('can not tell where the browser denies the database', async () => {
    const denied = {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    } as unknown as IDBFactory;
    expect(await looksKept({ indexedDB: denied, get: async () => 3, set: async () => undefined })).toEqual({
      ok: false,
      error: 'cannot-tell',
    });
  });
});

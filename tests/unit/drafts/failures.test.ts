import { forceCloseDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../lib/drafts/retention.ts';
import { openDraftStore } from '../../../lib/drafts/store.ts';
import { allRows, given, makePlace, NOTE, type Place, plain, putRow, settled } from './place.ts';

const now = () => new Date('2026-03-02T09:00:00.000Z');

/** A browser whose database does something else when asked to open. */
function browserThat(open: (name: string, version?: number) => IDBOpenDBRequest): IDBFactory {
  const factory = new IDBFactory();
  return new Proxy(factory, {
    get: (target, name) => (name === 'open' ? open : Reflect.get(target, name)),
  });
}

describe('a blocked database is a value', () => {
  test('the browser denies storage', async () => {
    const indexedDB = browserThat(() => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    });
    expect(await openDraftStore({ now, indexedDB, IDBKeyRange })).toEqual({ ok: false, error: 'blocked' });
  });

  test('the browser has no database at all', async () => {
    expect(await openDraftStore({ now })).toEqual({ ok: false, error: 'blocked' });
  });

  test('the database never opens', async () => {
    const silent = new EventTarget() as IDBOpenDBRequest;
    const opening = openDraftStore({ now, indexedDB: browserThat(() => silent), IDBKeyRange, openWithinMs: 40 });
    expect(await opening).toEqual({ ok: false, error: 'blocked' });
  });

  test('the database opens in a private window of a browser that allows no writing', async () => {
    const indexedDB = browserThat(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    });
    expect(await openDraftStore({ now, indexedDB, IDBKeyRange })).toEqual({ ok: false, error: 'blocked' });
  });

  test('keys of a newer Handrail are left alone', async () => {
    const place = makePlace();
    await (await place.open()).close();
    const raw = await place.raw();
    const [keys] = await allRows(raw, 'keys');
    await putRow(raw, 'keys', { ...keys, format: 3, vault: true });
    const again = await openDraftStore({ now, indexedDB: place.indexedDB, IDBKeyRange });
    expect(again).toEqual({ ok: false, error: 'blocked' });
    expect((await allRows(raw, 'keys'))[0]).toMatchObject({ format: 3, vault: true });
  });
});

describe('a full disk is a value', () => {
  /** While `work` runs, the disk has no room left: the browser refuses what is added. */
  async function withFullDisk(work: () => Promise<void>): Promise<void> {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function refuse() {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
    try {
      await work();
    } finally {
      IDBObjectStore.prototype.add = add;
    }
  }

  test('keep says quota, what was kept before is still there, and keeping works again with room', async () => {
    const store = await makePlace().open();
    given(await store.keep(NOTE, plain('before')));
    await withFullDisk(async () => {
      expect(await store.keep(NOTE, plain('too much'))).toEqual({ ok: false, error: 'quota' });
      expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['before']);
    });
    given(await store.keep(NOTE, plain('room again')));
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['room again', 2]]);
  });

  test('a version without its text is never left behind', async () => {
    const place = makePlace();
    const store = await place.open();
    const raw = await place.raw();
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function refuse(this: IDBObjectStore, ...given: Parameters<typeof add>) {
      if (this.name === 'sealed') throw new DOMException('Quota', 'QuotaExceededError');
      return add.apply(this, given);
    };
    try {
      expect(await store.keep(NOTE, plain('half'))).toEqual({ ok: false, error: 'quota' });
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(await allRows(raw, 'versions')).toEqual([]);
  });
});

describe('what browsers really do on a full disk', () => {
  /** While `work` runs, the browser aborts whatever adds a row, as Chromium does: without a reason, or "Failed to write blobs". */
  async function whileAborting(reason: DOMException | null, work: () => Promise<void>): Promise<void> {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function giveUp(this: IDBObjectStore, ...given: Parameters<typeof add>) {
      const request = add.apply(this, given);
      if (reason) throw reason;
      this.transaction.abort();
      return request;
    };
    try {
      await work();
    } finally {
      IDBObjectStore.prototype.add = add;
    }
  }

  test.each([
    ['aborts without a reason', null],
    ['fails to write blobs', new DOMException('Failed to write blobs (IOError)', 'DataError')],
  ])('a write that the browser %s is said as quota, and is not half there', async (_, reason) => {
    const place = makePlace();
    const store = await place.open();
    await whileAborting(reason, async () => {
      expect(await store.keep(NOTE, plain('no room'))).toEqual({ ok: false, error: 'quota' });
    });
    expect(await allRows(await place.raw(), 'versions')).toEqual([]);
    given(await store.keep(NOTE, plain('room again')));
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['room again']);
  });

  test('a connection that the browser dropped is opened anew', async () => {
    const connections: IDBDatabase[] = [];
    const place = makePlace();
    const factory = new Proxy(place.indexedDB, {
      get: (target, name) => {
        if (name !== 'open') return Reflect.get(target, name);
        return (...given: Parameters<IDBFactory['open']>) => {
          const request = target.open(...given);
          request.addEventListener('success', () => connections.push(request.result));
          return request;
        };
      },
    });
    const store = await place.open({ indexedDB: factory });
    given(await store.keep(NOTE, plain('before')));
    const before = connections.length;
    for (const connection of connections) forceCloseDatabase(connection as never);
    given(await store.keep(NOTE, plain('after')));
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['after', 2]]);
    expect(connections.length).toBeGreaterThan(before);
  });
});

describe('a damaged row', () => {
  async function breakText(place: Place, seq: number): Promise<void> {
    const raw = await place.raw();
    const rows = (await allRows(raw, 'sealed')) as { seq: number; data: Uint8Array }[];
    for (const row of rows) if (row.seq === seq) await putRow(raw, 'sealed', { ...row, data: row.data.slice(0, 40) });
    raw.close();
  }

  test('is set aside and counted while the rest is readable', async () => {
    const place = makePlace();
    const store = await place.open();
    const broken = given(await store.keep({ ...NOTE, form: 'Letter' }, plain('broken')));
    given(await store.keep(NOTE, plain('sound')));
    await breakText(place, broken.version ?? 0);
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['sound']);
    expect(given(await store.count())).toMatchObject({ drafts: 1, versions: 1, aside: 1 });
    expect(given(await store.aside(NOTE))).toBe(1);
    expect(given(await store.aside({ ...NOTE, client: 'id:40072' }))).toBe(0);
    const [aside] = await allRows(await place.raw(), 'aside');
    expect(aside).toMatchObject({ version: { seq: broken.version }, sealed: { seq: broken.version } });
  });

  test('when the newest version is damaged, the one before it is offered', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('one')));
    const newest = given(await store.keep(NOTE, plain('one two')));
    await breakText(place, newest.version ?? 0);
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['one', 1]]);
    given(await store.keep(NOTE, plain('one two three')));
    expect(given(await store.list(NOTE))[0]?.text).toBe('one two three');
  });

  test.each([
    ['no text', async (raw: IDBDatabase) => settled(raw.transaction('sealed', 'readwrite').objectStore('sealed').clear())],
    ['a text of another kind', async (raw: IDBDatabase) => putRow(raw, 'sealed', { seq: 1, nonce: 'x', data: null })],
    ['a time that is none', async (raw: IDBDatabase) => putRow(raw, 'versions', { ...(await allRows(raw, 'versions'))[0], at: 'noon' })],
  ])('with %s is set aside', async (_, damage) => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('was here')));
    const raw = await place.raw();
    await damage(raw);
    expect(given(await store.list(NOTE))).toEqual([]);
    expect(given(await store.count())).toMatchObject({ versions: 0, aside: 1 });
  });

  test('without an owner is swept aside by expire, and leaves the disk after the retention time', async () => {
    const place = makePlace();
    const store = await place.open();
    const raw = await place.raw();
    await putRow(raw, 'versions', { seq: 5, nonsense: true });
    await putRow(raw, 'sealed', { seq: 6, nonce: new Uint8Array(12), data: new Uint8Array(40) });
    expect(given(await store.expire())).toBe(0);
    expect(await allRows(raw, 'sealed')).toEqual([]);
    expect(given(await store.count())).toMatchObject({ versions: 0, aside: 2 });
    expect(given(await store.aside(NOTE)), 'they may be anybody’s').toBe(2);
    place.clock.add(7 * DAY);
    given(await store.expire());
    expect(given(await store.count()).aside).toBe(0);
  });

  test('of a newer format is no damage: skipped and left where it is', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('mine')));
    const raw = await place.raw();
    const [row] = await allRows(raw, 'versions');
    await putRow(raw, 'versions', { ...row, format: 3 });
    expect(given(await store.list(NOTE))).toEqual([]);
    expect(given(await store.count())).toMatchObject({ versions: 1, aside: 0 });
  });

  test('left half-way to format 2 is finished, and nothing is gone', async () => {
    const place = makePlace();
    const first = await place.open();
    given(await first.keep(NOTE, plain('from before')));
    await first.close();
    const raw = await place.raw();
    const [versions, sealed, keys] = await Promise.all(['versions', 'sealed', 'keys'].map((table) => allRows(raw, table)));
    raw.close();
    await settled(place.indexedDB.deleteDatabase('handrail-drafts'));
    const opening = place.indexedDB.open('handrail-drafts', 20);
    opening.onupgradeneeded = () => {
      const rows = opening.result.createObjectStore('versions', { keyPath: 'seq', autoIncrement: true });
      for (const index of ['owner', 'slot']) rows.createIndex(index, index);
      opening.result.createObjectStore('sealed', { keyPath: 'seq' });
      opening.result.createObjectStore('keys', { keyPath: 'name' });
      opening.result.createObjectStore('aside', { keyPath: 'n', autoIncrement: true });
    };
    const half = await settled(opening);
    await putRow(half, 'versions', versions?.[0]);
    await putRow(half, 'sealed', sealed?.[0]);
    await putRow(half, 'keys', keys?.[0]);
    half.close();
    const store = await place.open({ cost: { memoryKiB: 8, passes: 1, lanes: 1 } });
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['from before']);
    given(await store.vault.set('a bench by the river'));
    given(await store.vault.lock());
    given(await store.keep(NOTE, plain('behind the lock')));
    await store.close();
    const again = await place.open();
    expect(given(await again.count()), 'and opens again after that').toMatchObject({ versions: 1, waiting: 1 });
  });

  test.each([
    [
      'that are no keys any more',
      async (raw: IDBDatabase) => putRow(raw, 'keys', { name: 'device', format: 1, made: 'x', seal: {}, hash: null }),
    ],
    ['that are gone', async (raw: IDBDatabase) => settled(raw.transaction('keys', 'readwrite').objectStore('keys').clear())],
  ])('keys %s: new ones are made, keeping works, and what the old ones sealed is set aside and counted', async (_, damage) => {
    const place = makePlace();
    const first = await place.open();
    given(await first.keep(NOTE, plain('lost')));
    await first.close();
    await damage(await place.raw());
    const store = await place.open();
    expect(given(await store.list(NOTE))).toEqual([]);
    expect(given(await store.aside(NOTE)), 'whose it was can’t be told').toBe(1);
    given(await store.keep(NOTE, plain('kept again')));
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['kept again']);
    expect(given(await store.count())).toMatchObject({ versions: 1, aside: 1 });
  });
});

/** A database as something left it that was stopped half-way, or damaged it: the rows of one that was sound, in other tables. */
describe('tables that are not as they are described', () => {
  const AUTO = { keyPath: 'seq', autoIncrement: true };
  const NUMBERED = { keyPath: 'n', autoIncrement: true };
  const sound: Readonly<Record<string, IDBObjectStoreParameters | null>> = {
    versions: AUTO,
    sealed: { keyPath: 'seq' },
    keys: { keyPath: 'name' },
    aside: NUMBERED,
    waiting: NUMBERED,
  };
  type Tables = typeof sound;
  const INDEXES = ['owner', 'slot'];

  async function leftAs(native: number, tables: Tables, indexes: readonly string[]): Promise<Place> {
    const place = makePlace();
    const first = await place.open();
    for (const text of ['one', 'one two']) given(await first.keep(NOTE, plain(text)));
    await first.close();
    const raw = await place.raw();
    const rows = new Map<string, Record<string, unknown>[]>();
    for (const table of ['versions', 'sealed', 'keys']) rows.set(table, await allRows(raw, table));
    raw.close();
    await settled(place.indexedDB.deleteDatabase('handrail-drafts'));
    const opening = place.indexedDB.open('handrail-drafts', native);
    opening.onupgradeneeded = () => {
      for (const [name, how] of Object.entries(tables)) {
        if (!how) continue;
        const table = opening.result.createObjectStore(name, how);
        if (name === 'versions') for (const index of indexes) table.createIndex(index, index);
      }
    };
    const left = await settled(opening);
    for (const [table, all] of rows) {
      // Under a number of its own where the table has no place for one.
      const put = (row: unknown, n: number) => {
        const into = left.transaction(table, 'readwrite').objectStore(table);
        return settled(into.keyPath === null ? into.put(row, n) : into.put(row));
      };
      if (left.objectStoreNames.contains(table)) for (const [n, row] of all.entries()) await put(row, n);
    }
    left.close();
    return place;
  }

  test.each<[string, number, Tables, readonly string[]]>([
    ['half-way to format 2', 15, { ...sound, waiting: null }, INDEXES],
    ['of format 1, with a table of format 2', 10, sound, INDEXES],
    ['without one of its indexes', 20, sound, ['owner']],
    ['without indexes', 20, sound, []],
    ['without the table of what is set aside', 20, { ...sound, aside: null }, INDEXES],
    ['with texts that have numbers of their own', 20, { ...sound, sealed: {} }, INDEXES],
    ['with versions found by another name', 20, { ...sound, versions: { keyPath: 'row' } }, []],
    ['of format 1, with texts that have numbers of their own', 10, { ...sound, waiting: null, sealed: {} }, INDEXES],
  ])('%s: all that was kept is there, and keeping goes on in the same draft', async (_, native, tables, indexes) => {
    const place = await leftAs(native, tables, indexes);
    const store = await place.open();
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['one two', 2]]);
    given(await store.keep(NOTE, plain('one two three')));
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['one two three', 3]]);
    expect(given(await store.count())).toMatchObject({ versions: 3, aside: 0 });
    await store.close();
    const again = await place.open();
    expect(
      given(await again.list(NOTE)).map((draft) => draft.versions),
      'and opens again',
    ).toEqual([3]);
  });

  test.each<[string, Tables]>([
    ['texts', { ...sound, sealed: null }],
    ['versions', { ...sound, versions: null }],
  ])('without any %s: what is left of them is set aside and counted, and keeping works', async (_, tables) => {
    const store = await (await leftAs(20, tables, INDEXES)).open();
    expect(given(await store.list(NOTE))).toEqual([]);
    given(await store.keep(NOTE, plain('typed now')));
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['typed now']);
    expect(given(await store.aside(NOTE))).toBe(2);
  });

  test('rows that fit in no table are set aside, the others are there', async () => {
    const place = await leftAs(20, { ...sound, sealed: {} }, INDEXES);
    const raw = await place.raw();
    await settled(raw.transaction('sealed', 'readwrite').objectStore('sealed').put('no row at all', 99));
    raw.close();
    const store = await place.open();
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['one two', 2]]);
    expect(given(await store.aside(NOTE))).toBe(1);
  });

  test('of a newer Handrail are left alone', async () => {
    const place = await leftAs(30, { ...sound, sealed: {} }, INDEXES);
    expect(await openDraftStore({ now, indexedDB: place.indexedDB, IDBKeyRange })).toEqual({ ok: false, error: 'blocked' });
    const raw = await place.raw();
    expect([raw.version, raw.transaction('sealed').objectStore('sealed').keyPath]).toEqual([30, null]);
  });
});

describe('a closed store is a value', () => {
  test('every call says closed', async () => {
    const store = await makePlace().open();
    const { id } = given(await store.keep(NOTE, plain('before')));
    await store.close();
    const closed = { ok: false, error: 'closed' };
    expect(await store.keep(NOTE, plain('after'))).toEqual(closed);
    expect(await store.list(NOTE)).toEqual(closed);
    expect(await store.read(NOTE, id)).toEqual(closed);
    expect(await store.remove(NOTE, id)).toEqual(closed);
    expect(await store.expire()).toEqual(closed);
    expect(await store.count()).toEqual(closed);
    expect(await store.wipe()).toEqual(closed);
  });

  test('closing waits for what is being kept', async () => {
    const place = makePlace();
    const store = await place.open();
    const keeping = store.keep(NOTE, plain('just typed'));
    await store.close();
    expect((await keeping).ok).toBe(true);
    expect(given(await (await place.open()).list(NOTE))[0]?.text).toBe('just typed');
  });
});

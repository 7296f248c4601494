import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../../lib/drafts/retention.ts';
import { allRows, given, makePlace, NOTE, plain, putRow } from './place.ts';

describe('keeping and listing', () => {
  test('what was kept is listed, word for word, with its form and time', async () => {
    const place = makePlace();
    const store = await place.open();
    const kept = given(await store.keep(NOTE, { text: 'GOAL:\nWalk to the shop', isRich: true, whole: false }));
    expect(given(await store.list(NOTE))).toEqual([
      {
        id: kept.id,
        version: kept.version,
        text: 'GOAL:\nWalk to the shop',
        at: '2026-03-02T09:00:00.000Z',
        form: 'Contact note',
        isRich: true,
        whole: false,
        isSaved: false,
        versions: 1,
      },
    ]);
  });

  test('another store on the same database reads it: a restarted browser', async () => {
    const place = makePlace();
    const first = await place.open();
    given(await first.keep(NOTE, plain('half a sentence')));
    await first.close();
    const second = await place.open();
    expect(given(await second.list(NOTE)).map((draft) => draft.text)).toEqual(['half a sentence']);
  });

  test('the same text again is not written again, until a day has passed', async () => {
    const place = makePlace();
    const store = await place.open();
    const first = given(await store.keep(NOTE, plain('same')));
    expect(given(await store.keep(NOTE, plain('same')))).toEqual(first);
    expect(given(await store.count()).versions).toBe(1);
    place.clock.add(DAY);
    given(await store.keep(NOTE, plain('same')));
    expect(given(await store.count()).versions).toBe(2);
  });

  test('going back to an earlier text is a new version: it is compared with the newest only', async () => {
    const store = await makePlace().open();
    for (const text of ['one', 'two', 'one', 'one']) given(await store.keep(NOTE, plain(text)));
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['one', 3]]);
  });

  test('two keeps of the same text at once write one version', async () => {
    const store = await makePlace().open();
    await Promise.all([store.keep(NOTE, plain('once')), store.keep(NOTE, plain('once'))]);
    expect(given(await store.count()).versions).toBe(1);
  });

  test('an emptied editor never becomes a version and hides nothing', async () => {
    const store = await makePlace().open();
    given(await store.keep(NOTE, plain('typed for an hour')));
    expect(given(await store.keep(NOTE, plain(' \n\t'))).version).toBeNull();
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['typed for an hour']);
  });

  test('two tabs on one note: both texts can be read back', async () => {
    const store = await makePlace().open();
    const { id } = given(await store.keep(NOTE, { ...plain('from the first tab'), writer: 'tab 1' }));
    given(await store.keep(NOTE, { ...plain('from the second tab'), writer: 'tab 2' }));
    const texts = given(await store.versions(NOTE, id)).map((version) => version.text);
    expect(texts).toEqual(['from the second tab', 'from the first tab']);
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['from the second tab', 2]]);
  });

  test('an idle tab that tells its text again, after the background was restarted, puts it before no newer text of another tab', async () => {
    const place = makePlace();
    const [idle, other] = [
      { ...plain('from the idle tab'), writer: 'tab 1' },
      { ...plain('from the other tab'), writer: 'tab 2' },
    ];
    for (const days of [0, 2]) {
      const before = await place.open();
      const { version } = given(await before.keep(NOTE, idle));
      given(await before.keep(NOTE, other));
      await before.close();
      place.clock.add(days * DAY);
      const store = await place.open();
      expect(given(await store.keep(NOTE, idle)).version).toBe(version);
      given(await store.keep(NOTE, { ...other, text: `${other.text}, and on` }));
      expect(given(await store.keep(NOTE, idle)).version, 'nor when the other was quicker').toBe(version);
      expect(given(await store.list(NOTE))[0]?.text).toBe('from the other tab, and on');
      const { version: changed } = given(await store.keep(NOTE, { ...idle, text: 'typed there again' }));
      expect(given(await store.keep(NOTE, idle)).version, 'what was changed and changed back is newer').toBeGreaterThan(changed ?? 0);
      expect(given(await store.list(NOTE))[0]?.text).toBe('from the idle tab');
      given(await store.wipe());
      await store.close();
    }
  });

  test('a text that came from another tab’s draft, and was taken out again, is newest again', async () => {
    const store = await makePlace().open();
    const [one, two] = [
      { ...plain('mine'), writer: 'tab 1' },
      { ...plain('theirs'), writer: 'tab 2' },
    ];
    for (const text of [one, two, { ...two, writer: 'tab 1' }, one]) given(await store.keep(NOTE, text));
    expect(given(await store.list(NOTE))[0]?.text).toBe('mine');
  });

  test('two stores on one database write to one draft', async () => {
    const place = makePlace();
    const [one, two] = await Promise.all([place.open(), place.open()]);
    await Promise.all([one.keep(NOTE, plain('one')), two.keep(NOTE, plain('two'))]);
    const drafts = given(await one.list(NOTE));
    expect(drafts).toHaveLength(1);
    const texts = given(await two.versions(NOTE, drafts[0]?.id ?? '')).map((version) => version.text);
    expect(texts.toSorted()).toEqual(['one', 'two']);
  });

  test('one draft a form, newest first', async () => {
    const store = await makePlace().open();
    given(await store.keep({ ...NOTE, form: 'Letter' }, plain('Dear')));
    given(await store.keep(NOTE, plain('Seen at home')));
    expect(given(await store.list(NOTE)).map((draft) => draft.form)).toEqual(['Contact note', 'Letter']);
  });

  test('with the clock set back, the text typed last is still the newest', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('typed first')));
    place.clock.add(-40 * DAY);
    given(await store.keep(NOTE, plain('typed last')));
    expect(given(await store.list(NOTE))[0]?.text).toBe('typed last');
  });

  test('a note of five million characters comes back whole', async () => {
    const store = await makePlace().open();
    const text = 'Seen at home with mother. '.repeat(200_000);
    given(await store.keep(NOTE, plain(text)));
    expect(given(await store.list(NOTE))[0]?.text === text).toBe(true);
  });
});

describe('whose draft it is', () => {
  test.each([
    ['client', { client: 'id:40072' }],
    ['worker', { worker: 'T. Okafor' }],
    ['record system', { recordSystem: 'https://records.example:8443' }],
  ])('another %s gets nothing, not even with the id', async (_, other) => {
    const store = await makePlace().open();
    const { id, version } = given(await store.keep(NOTE, plain('theirs alone')));
    const stranger = { ...NOTE, ...other };
    expect(given(await store.list(stranger))).toEqual([]);
    expect(given(await store.versions(stranger, id))).toEqual([]);
    expect(given(await store.read(stranger, id, version ?? undefined))).toBeNull();
    expect(given(await store.remove(stranger, id))).toBe(0);
    expect(given(await store.markSaved(stranger, id))).toBe(0);
    expect(given(await store.list(NOTE))).toHaveLength(1);
  });

  test('parts that run together are still two clients', async () => {
    const store = await makePlace().open();
    given(await store.keep({ ...NOTE, client: 'ab', worker: 'c' }, plain('first')));
    expect(given(await store.list({ ...NOTE, client: 'a', worker: 'bc' }))).toEqual([]);
  });

  test.each(['recordSystem', 'client', 'worker', 'form'])('with a blank %s nothing is kept', async (part) => {
    const store = await makePlace().open();
    const key = { ...NOTE, [part]: ' ' };
    expect(await store.keep(key, plain('whose?'))).toEqual({ ok: false, error: 'no-identity' });
    expect(given(await store.count()).versions).toBe(0);
  });

  test('a blank client or worker lists nothing', async () => {
    const store = await makePlace().open();
    expect(await store.list({ ...NOTE, client: '' })).toEqual({ ok: false, error: 'no-identity' });
  });
});

describe('reading, deleting, saving', () => {
  test('reading back any version deletes nothing', async () => {
    const store = await makePlace().open();
    const first = given(await store.keep(NOTE, plain('one')));
    given(await store.keep(NOTE, plain('one two')));
    expect(given(await store.read(NOTE, first.id, first.version ?? 0))?.text).toBe('one');
    expect(given(await store.read(NOTE, first.id))?.text).toBe('one two');
    expect(given(await store.count()).versions).toBe(2);
  });

  test('a deleted draft can be brought back with all its versions', async () => {
    const store = await makePlace().open();
    const { id } = given(await store.keep(NOTE, plain('one')));
    given(await store.keep(NOTE, plain('one two')));
    expect(given(await store.remove(NOTE, id))).toBe(2);
    expect(given(await store.list(NOTE))).toEqual([]);
    expect(given(await store.read(NOTE, id))).toBeNull();
    expect(given(await store.bringBack(NOTE, id))).toBe(2);
    expect(given(await store.list(NOTE)).map((draft) => [draft.text, draft.versions])).toEqual([['one two', 2]]);
  });

  test('after the undo time a deleted draft is gone from the disk', async () => {
    const place = makePlace();
    const store = await place.open();
    const { id } = given(await store.keep(NOTE, plain('gone')));
    given(await store.remove(NOTE, id));
    place.clock.add(10 * MINUTE);
    expect(given(await store.bringBack(NOTE, id))).toBe(0);
    expect(given(await store.expire())).toBe(1);
    expect(given(await store.count())).toEqual({ drafts: 0, versions: 0, bytes: 0, oldest: null, aside: 0, waiting: 0 });
    expect(await allRows(await place.raw(), 'sealed')).toEqual([]);
  });

  test('typing on after deleting starts afresh, and undo does not lose the new text', async () => {
    const store = await makePlace().open();
    const { id } = given(await store.keep(NOTE, plain('old')));
    given(await store.remove(NOTE, id));
    given(await store.keep(NOTE, plain('old')));
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['old']);
    given(await store.keep(NOTE, plain('new')));
    given(await store.bringBack(NOTE, id));
    expect(given(await store.versions(NOTE, id)).map((version) => version.text)).toEqual(['new', 'old', 'old']);
  });

  test('unsaved text stays seven days, saved text one day', async () => {
    const place = makePlace();
    const store = await place.open();
    const saved = given(await store.keep(NOTE, plain('in the record')));
    given(await store.keep({ ...NOTE, form: 'Letter' }, plain('not in the record')));
    given(await store.markSaved(NOTE, saved.id));
    place.clock.add(DAY - 1);
    expect(given(await store.expire())).toBe(0);
    place.clock.add(1);
    expect(given(await store.expire())).toBe(1);
    place.clock.add(6 * DAY - 1);
    expect(given(await store.expire())).toBe(0);
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['not in the record']);
    place.clock.add(1);
    expect(given(await store.expire())).toBe(1);
    expect(given(await store.count()).bytes).toBe(0);
  });

  test('text typed after the save was asked for is not taken for saved', async () => {
    const store = await makePlace().open();
    const { id, version } = given(await store.keep(NOTE, plain('saved')));
    given(await store.keep(NOTE, plain('saved, and more')));
    expect(given(await store.markSaved(NOTE, id, version ?? 0))).toBe(1);
    expect(given(await store.versions(NOTE, id)).map((one) => one.isSaved)).toEqual([false, true]);
  });

  test('the count says how many drafts, versions and bytes, and how old', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('one')));
    place.clock.add(MINUTE);
    given(await store.keep(NOTE, plain('two')));
    given(await store.keep({ ...NOTE, form: 'Letter' }, plain('three')));
    const count = given(await store.count());
    expect(count).toMatchObject({ drafts: 2, versions: 3, oldest: '2026-03-02T09:00:00.000Z', aside: 0 });
    const sealed = await allRows(await place.raw(), 'sealed');
    expect(count.bytes).toBe(sealed.reduce((sum, row) => sum + (row.data as Uint8Array).length, 0));
  });
});

describe('wiping', () => {
  test('deletes every draft and the keys: rows copied before do not open after', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('before')));
    const raw = await place.raw();
    const [versions, sealed] = [await allRows(raw, 'versions'), await allRows(raw, 'sealed')];
    given(await store.wipe());
    for (const table of ['versions', 'sealed', 'aside']) expect(await allRows(raw, table)).toEqual([]);
    for (const row of versions) await putRow(raw, 'versions', row);
    for (const row of sealed) await putRow(raw, 'sealed', row);
    expect(given(await store.list(NOTE))).toEqual([]);
    raw.close();
    await store.close();
    expect(given(await (await place.open()).list(NOTE))).toEqual([]);
  });

  test.each(['versions', 'sealed', 'keys', 'aside', 'waiting'])('is not said to be done where %s are there all the same', async (table) => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('still here')));
    const raw = await place.raw();
    await putRow(raw, 'aside', { n: 1, at: 0, version: null, sealed: null });
    await putRow(raw, 'waiting', { n: 1, at: 0 });
    await putRow(raw, 'keys', { name: 'left over', format: 2, made: 'x' });
    raw.close();
    const { clear } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.clear = function lie(this: IDBObjectStore) {
      return this.name === table ? (this.count() as never) : clear.call(this);
    };
    try {
      expect(await store.wipe()).toEqual({ ok: false, error: 'damaged' });
    } finally {
      IDBObjectStore.prototype.clear = clear;
    }
    expect(given(await store.wipe())).toBeNull();
  });

  test('the store works on after a wipe', async () => {
    const store = await makePlace().open();
    given(await store.keep(NOTE, plain('before')));
    given(await store.wipe());
    given(await store.keep(NOTE, plain('after')));
    expect(given(await store.list(NOTE)).map((draft) => draft.text)).toEqual(['after']);
  });

  test('text on its way when the wipe is asked for does not come back after it', async () => {
    const store = await makePlace().open();
    const [, wiped] = await Promise.all([store.keep(NOTE, plain('on its way')), store.wipe()]);
    expect(wiped.ok).toBe(true);
    expect(given(await store.count()).versions).toBe(0);
  });

  test('another store that was open through the wipe keeps on under the new keys', async () => {
    const place = makePlace();
    const [one, two] = await Promise.all([place.open(), place.open()]);
    given(await one.keep(NOTE, plain('before')));
    given(await two.wipe());
    given(await one.keep(NOTE, plain('after')));
    expect(given(await two.list(NOTE)).map((draft) => draft.text)).toEqual(['after']);
  });

  test('text that was being encrypted while another store wiped is kept under the new keys, never the old', async () => {
    const place = makePlace();
    const two = await place.open();
    let wipes = 0;
    const subtle = new Proxy(crypto.subtle, {
      get:
        (target, name) =>
        async (...given: unknown[]) => {
          if (name === 'encrypt' && wipes++ === 0) await two.wipe();
          return Reflect.apply(Reflect.get(target, name), target, given);
        },
    });
    const slow = { subtle, getRandomValues: crypto.getRandomValues.bind(crypto), randomUUID: () => crypto.randomUUID() } as Crypto;
    const one = await place.open({ crypto: slow });
    given(await one.keep(NOTE, plain('typed meanwhile')));
    expect(wipes).toBe(2);
    expect(given(await two.list(NOTE)).map((draft) => draft.text)).toEqual(['typed meanwhile']);
    expect(given(await two.count()).versions).toBe(1);
  });
});

/** Drafts behind a passphrase: nothing is lost by it, nothing is read without it. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { type DraftStore, openDraftStore } from '../../../lib/drafts/store.ts';
import { ANYBODY, type VaultAnswer } from '../../../lib/drafts/types.ts';
import { LONGEST_WAIT_MS } from '../../../lib/vault/backoff.ts';
import { readCode } from '../../../lib/vault/recovery.ts';
import format1 from '../../stored/drafts-format-1.json' with { type: 'json' };
import format2 from '../../stored/drafts-format-2.json' with { type: 'json' };
import { writeFormat1, writeFormat2 } from '../../stored/place.ts';
import { allRows, given, makePlace, NOTE, type Place, plain, putRow } from './place.ts';

/** The least that Argon2id takes: what is tested here is not how slow it is. */
const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
const PASSPHRASE = 'a bench by the river';
const RIGHT = { passphrase: PASSPHRASE };
const WRONG = { passphrase: 'a bench by the road' };

function done(answer: VaultAnswer) {
  if (answer.is !== 'done') throw new Error(answer.is);
  return answer;
}

const open = (place: Place): Promise<DraftStore> => place.open({ cost });
const textsOf = async (store: DraftStore, form: string) => {
  const draft = given(await store.list(NOTE)).find((one) => one.form === form);
  return draft ? given(await store.versions(NOTE, draft.id)).map(({ text }) => text) : [];
};

/** Two versions of a note, a letter that the record has, a plan that was deleted; then a passphrase. */
async function filled() {
  const place = makePlace();
  const store = await open(place);
  await store.keep(NOTE, plain('walk'));
  place.clock.add(60_000);
  await store.keep(NOTE, { ...plain('walk further \ud83d'), isRich: true });
  const letter = given(await store.keep({ ...NOTE, form: 'Letter' }, plain('Dear Dr Ames')));
  await store.markSaved(NOTE, letter.id);
  const plan = given(await store.keep({ ...NOTE, form: 'Plan' }, plain('put away')));
  await store.remove(NOTE, plan.id);
  const before = given(await store.list(NOTE));
  const answer = done(given(await store.vault.set(PASSPHRASE)));
  return { place, store, before, ...answer };
}

const withoutId = <T extends { id: string }>(drafts: readonly T[]) => drafts.map(({ id, ...rest }) => rest);

describe('setting a passphrase', () => {
  test('loses nothing: every version, time and mark is there, and what was deleted can still be brought back', async () => {
    const { store, before, place } = await filled();
    expect(withoutId(given(await store.list(NOTE)))).toEqual(withoutId(before));
    expect(await textsOf(store, 'Contact note')).toEqual(['walk further \ud83d', 'walk']);
    const removed = (await allRows(await place.raw(), 'versions')).find((row) => 'removedAt' in row);
    expect(given(await store.bringBack(NOTE, String(removed?.slot)))).toBe(1);
    expect(await textsOf(store, 'Plan')).toEqual(['put away']);
  });

  test('keeping goes on in the same draft', async () => {
    const { store } = await filled();
    await store.keep(NOTE, plain('walk, and on'));
    expect(await textsOf(store, 'Contact note')).toEqual(['walk, and on', 'walk further \ud83d', 'walk']);
  });

  test('leaves no key of the device in the database, and no hash that its old keys could compute', async () => {
    const place = makePlace();
    const store = await open(place);
    await store.keep(NOTE, plain('walk'));
    const [old] = await allRows(await place.raw(), 'versions');
    await store.vault.set(PASSPHRASE);
    const raw = await place.raw();
    const keys = await allRows(raw, 'keys');
    expect(keys.map(({ name }) => name)).toEqual(['vault']);
    expect(keys[0]).not.toHaveProperty('seal');
    const [row] = await allRows(raw, 'versions');
    for (const part of ['owner', 'slot', 'writer', 'row']) expect(row?.[part]).not.toBe(old?.[part]);
  });

  test('a damaged version is set aside, the rest goes behind it', async () => {
    const place = makePlace();
    const store = await open(place);
    await store.keep(NOTE, plain('walk'));
    await store.keep(NOTE, plain('walk on'));
    const raw = await place.raw();
    const [first] = await allRows(raw, 'sealed');
    await putRow(raw, 'sealed', { ...first, data: new Uint8Array(40) });
    done(given(await store.vault.set(PASSPHRASE)));
    expect(await textsOf(store, 'Contact note')).toEqual(['walk on']);
    expect(given(await store.count())).toMatchObject({ versions: 1, aside: 1 });
  });

  test('there is one vault at most', async () => {
    const { store } = await filled();
    expect(given(await store.vault.set('another passphrase'))).toEqual({ is: 'not-now' });
  });
});

describe('while locked', () => {
  test('nothing is read, changed or listed, by this opener or a new one', async () => {
    const { store, place } = await filled();
    const id = given(await store.list(NOTE))[0]?.id ?? '';
    await store.vault.lock();
    const again = await open(place);
    for (const locked of [store, again]) {
      expect(given(await locked.vault.state())).toEqual({ is: 'locked', waitMs: 0 });
      const calls = [locked.list(NOTE), locked.versions(NOTE, id), locked.read(NOTE, id), locked.remove(NOTE, id)];
      for (const call of [...calls, locked.bringBack(NOTE, id), locked.markSaved(NOTE, id)])
        expect(await call).toEqual({ ok: false, error: 'locked' });
    }
  });

  test('what is typed is kept, and filed under its client, form and time when it is opened', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    place.clock.add(60_000);
    const at = place.clock.now().toISOString();
    given(await store.keep(NOTE, plain('typed behind the lock')));
    given(await store.keep({ ...NOTE, client: 'id:7' }, plain('of somebody else')));
    expect(given(await store.count())).toMatchObject({ waiting: 2 });
    place.clock.add(3_600_000);
    done(given(await store.vault.unlock(RIGHT)));
    const [newest] = given(await store.list(NOTE));
    expect(newest).toMatchObject({ text: 'typed behind the lock', at, form: 'Contact note', versions: 3 });
    expect(given(await store.list({ ...NOTE, client: 'id:7' })).map(({ text }) => text)).toEqual(['of somebody else']);
    expect(given(await store.count())).toMatchObject({ waiting: 0, aside: 0 });
  });

  test('it survives the end of the browser, and a filing that was stopped makes no second version', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    given(await store.keep(NOTE, plain('typed behind the lock')));
    const raw = await place.raw();
    const [box] = await allRows(raw, 'waiting');
    await store.close();
    const again = await open(place);
    done(given(await again.vault.unlock(RIGHT)));
    expect(await textsOf(again, 'Contact note')).toEqual(['typed behind the lock', 'walk further \ud83d', 'walk']);
    await putRow(raw, 'waiting', box);
    await again.vault.lock();
    done(given(await again.vault.unlock(RIGHT)));
    expect(await textsOf(again, 'Contact note')).toEqual(['typed behind the lock', 'walk further \ud83d', 'walk']);
    expect(given(await again.count())).toMatchObject({ waiting: 0 });
  });

  test('no word of it stands in the database, nor any root, and the device’s keys are gone', async () => {
    const { store, place, root } = await filled();
    await store.vault.lock();
    given(await store.keep({ ...NOTE, form: 'Form of Ferns' }, plain('juniper words of the note')));
    const raw = await place.raw();
    const tables = await Promise.all(['versions', 'sealed', 'keys', 'aside', 'waiting'].map((table) => allRows(raw, table)));
    const bytes = JSON.stringify(tables, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value));
    for (const word of ['juniper', 'Ferns', 'walk', NOTE.client, NOTE.worker, NOTE.recordSystem, PASSPHRASE, root])
      expect(bytes).not.toContain(word);
  });

  test('an hour of typing costs a box a minute, and what stood there before a cut is kept', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    const typed = 'a note of many words, '.repeat(20);
    for (let i = 1; i <= 60; i += 1) {
      given(await store.keep(NOTE, { ...plain(typed.slice(0, 100 + i)), writer: 'tab 1' }));
      place.clock.add(10_000);
    }
    given(await store.keep(NOTE, { ...plain('cut'), writer: 'tab 1' }));
    expect(given(await store.count()).waiting).toBeLessThanOrEqual(12);
    done(given(await store.vault.unlock(RIGHT)));
    expect((await textsOf(store, 'Contact note')).slice(0, 2)).toEqual(['cut', typed.slice(0, 160)]);
  });

  test('a box that was changed, or whose time was, is set aside; the others are filed', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    given(await store.keep(NOTE, plain('first')));
    given(await store.keep({ ...NOTE, form: 'Other' }, plain('second')));
    const raw = await place.raw();
    const [box] = await allRows(raw, 'waiting');
    await putRow(raw, 'waiting', { ...box, at: Number(box?.at) + 1 });
    done(given(await store.vault.unlock(RIGHT)));
    expect(await textsOf(store, 'Other')).toEqual(['second']);
    expect((await textsOf(store, 'Contact note'))[0]).toBe('walk further \ud83d');
    expect(given(await store.count())).toMatchObject({ waiting: 0, aside: 1 });
  });

  test('boxes that nobody opens go when unsaved drafts do, and drafts expire as ever', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    given(await store.keep(NOTE, plain('typed behind the lock')));
    place.clock.add(6 * 86_400_000);
    await store.expire();
    expect(given(await store.count())).toMatchObject({ waiting: 1, versions: 2 });
    place.clock.add(86_400_000);
    await store.expire();
    expect(given(await store.count())).toEqual({ drafts: 0, versions: 0, bytes: 0, oldest: null, aside: 0, waiting: 0 });
  });

  test('a public key that somebody put in the place of ours is mended at the next unlock', async () => {
    const { store, place } = await filled();
    const raw = await place.raw();
    const [row] = await allRows(raw, 'keys');
    const record = { ...(row?.record as object), publicKey: Buffer.alloc(32).toString('base64') };
    await store.close();
    await putRow(raw, 'keys', { ...row, record });
    const again = await open(place);
    expect(await again.keep(NOTE, plain('typed behind the lock'))).toEqual({ ok: false, error: 'damaged' });
    done(given(await again.vault.unlock(RIGHT)));
    await again.vault.lock();
    given(await again.keep(NOTE, plain('typed behind the lock')));
    done(given(await again.vault.unlock(RIGHT)));
    expect((await textsOf(again, 'Contact note'))[0]).toBe('typed behind the lock');
  });
});

describe('opening', () => {
  test('the root of an unlock opens it again in the same session, the root of another vault does not', async () => {
    const { place, root } = await filled();
    const other = await filled();
    const again = await open(place);
    expect(given(await again.vault.resume(other.root))).toBe(false);
    expect(given(await again.vault.state()).is).toBe('locked');
    expect(given(await again.vault.resume(root))).toBe(true);
    expect(await textsOf(again, 'Contact note')).toHaveLength(2);
  });

  test('the printed code opens it, and sets another passphrase; the old one opens it no more', async () => {
    const { store, place, printed } = await filled();
    await store.vault.lock();
    const typed = readCode(printed);
    if (typed.is !== 'code') throw new Error(typed.is);
    const sealed = JSON.stringify(await allRows(await place.raw(), 'sealed'));
    done(given(await store.vault.change({ code: typed.code }, 'a boat on the river')));
    expect(await textsOf(store, 'Contact note')).toHaveLength(2);
    expect(JSON.stringify(await allRows(await place.raw(), 'sealed')), 'nothing is sealed anew').toBe(sealed);
    await store.vault.lock();
    expect(given(await store.vault.unlock(RIGHT))).toEqual({ is: 'wrong', waitMs: 0 });
    done(given(await store.vault.unlock({ passphrase: 'a boat on the river' })));
    expect(await textsOf(store, 'Contact note')).toHaveLength(2);
  });

  test('another code: the first opens it no more', async () => {
    const { store, printed } = await filled();
    const next = done(given(await store.vault.newCode(RIGHT)));
    const codes = [printed, next.printed].map((one) => readCode(one)).flatMap((one) => (one.is === 'code' ? one : []));
    await store.vault.lock();
    expect(given(await store.vault.unlock({ code: codes[0]?.code ?? '' })).is).toBe('wrong');
    expect(given(await store.vault.unlock({ code: codes[1]?.code ?? '' })).is).toBe('done');
  });

  test('a hundred wrong passphrases take a day, whatever is restarted; the right one then opens it', async () => {
    const { store, place } = await filled();
    await store.close();
    const from = place.clock.now().getTime();
    let wrong = 0;
    while (wrong < 100) {
      const again = await open(place);
      const { waitMs } = given(await again.vault.state());
      if (waitMs > 0) {
        expect(given(await again.vault.unlock(RIGHT)), 'not even the right one').toEqual({ is: 'wait', waitMs });
        place.clock.add(waitMs);
      }
      expect(given(await again.vault.unlock(WRONG)).is).toBe('wrong');
      wrong += 1;
      await again.close();
    }
    expect(place.clock.now().getTime() - from).toBeGreaterThan(20 * 3_600_000);
    place.clock.add(LONGEST_WAIT_MS);
    const last = await open(place);
    done(given(await last.vault.unlock(RIGHT)));
    expect(given(await last.vault.state())).toEqual({ is: 'open', waitMs: 0 });
    expect(await textsOf(last, 'Contact note')).toHaveLength(2);
  });

  test('a try is counted before it is made: a browser that ends in the middle of it gives no free guess', async () => {
    const { place } = await filled();
    const subtle = new Proxy(crypto.subtle, {
      get: (of, name: keyof SubtleCrypto) => (name === 'decrypt' ? () => new Promise(() => {}) : of[name].bind(of)),
    });
    const ending = { subtle, randomUUID: () => crypto.randomUUID() } as Crypto;
    const store = await place.open({ cost, crypto: ending });
    void store.vault.unlock(WRONG);
    const raw = await place.raw();
    await expect.poll(async () => (await allRows(raw, 'keys'))[0]?.tries).toMatchObject({ count: 1 });
  });
});

describe('behind a passphrase alone', () => {
  const asked = { ...NOTE, isBehindOnly: true } as const;

  test('with keys of the device nothing is kept or shown, and what was kept before is untouched', async () => {
    const place = makePlace();
    const store = await place.open({ cost });
    const { id } = given(await store.keep(NOTE, plain('kept before')));
    const answers = [
      await store.keep(asked, plain('walk')),
      await store.list(asked),
      await store.read(asked, id),
      await store.versions(asked, id),
      await store.remove(asked, id),
    ];
    expect(answers).toEqual(answers.map(() => ({ ok: false, error: 'no-passphrase' })));
    expect(given(await store.count()).versions).toBe(1);
    given(await store.vault.set(PASSPHRASE));
    expect(given(await store.list(asked)).map(({ text }) => text)).toEqual(['kept before']);
  });

  test('what is typed is kept open or locked, and nothing of it once the passphrase was taken away', async () => {
    const place = makePlace();
    const store = await place.open({ cost });
    given(await store.vault.set(PASSPHRASE));
    const nobody = { ...asked, worker: ANYBODY };
    given(await store.keep(nobody, plain('open')));
    given(await store.vault.lock());
    place.clock.add(120_000);
    given(await store.keep(nobody, plain('open, then locked')));
    given(await store.vault.unlock({ passphrase: PASSPHRASE }));
    expect(given(await store.list(nobody)).map(({ text, versions }) => [text, versions])).toEqual([['open, then locked', 2]]);
    expect(given(await store.list(NOTE))).toEqual([]);
    given(await store.vault.remove({ passphrase: PASSPHRASE }));
    expect(await store.keep(nobody, plain('after'))).toEqual({ ok: false, error: 'no-passphrase' });
    expect(await store.list(nobody)).toEqual({ ok: false, error: 'no-passphrase' });
  });
});

describe('taking it away', () => {
  test('asks for the passphrase, files what waits, and everything is there without one', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    given(await store.keep(NOTE, plain('typed behind the lock')));
    expect(given(await store.vault.remove(WRONG)).is).toBe('wrong');
    done(given(await store.vault.remove(RIGHT)));
    const again = await open(place);
    expect(given(await again.vault.state()).is).toBe('none');
    expect(await textsOf(again, 'Contact note')).toEqual(['typed behind the lock', 'walk further \ud83d', 'walk']);
    done(given(await again.vault.set('a boat on the river')));
    expect(await textsOf(again, 'Contact note')).toHaveLength(3);
  });

  test('a wipe needs no passphrase: nothing is left, and keeping begins anew', async () => {
    const { store, place } = await filled();
    await store.vault.lock();
    given(await store.keep(NOTE, plain('typed behind the lock')));
    given(await store.wipe());
    expect(given(await store.vault.state()).is).toBe('none');
    expect(given(await store.list(NOTE))).toEqual([]);
    expect(await allRows(await place.raw(), 'waiting')).toEqual([]);
    given(await store.keep(NOTE, plain('new')));
    expect(await textsOf(store, 'Contact note')).toEqual(['new']);
  });

  test('another opener notices the lock and the wipe', async () => {
    const { store, place, root } = await filled();
    const other = await open(place);
    given(await other.vault.resume(root));
    given(await store.wipe());
    expect(given(await other.list(NOTE))).toEqual([]);
    given(await other.keep(NOTE, plain('new')));
    expect(await textsOf(store, 'Contact note')).toEqual(['new']);
  });
});

describe('two openers of one database', () => {
  test('a passphrase that one sets is in force for the other at its very next call: nothing is listed, nor kept under the old keys', async () => {
    const place = makePlace();
    const [one, two] = [await open(place), await open(place)];
    given(await one.keep(NOTE, plain('before')));
    expect(given(await two.list(NOTE))).toHaveLength(1);
    done(given(await one.vault.set(PASSPHRASE)));
    expect(await two.list(NOTE)).toEqual({ ok: false, error: 'locked' });
    const third = await open(place);
    given(await third.vault.unlock(RIGHT));
    given(await third.vault.remove(RIGHT));
    given(await two.vault.state());
    given(await two.keep(NOTE, plain('in clear hands')));
    done(given(await third.vault.set(PASSPHRASE)));
    given(await two.keep(NOTE, plain('typed behind a lock that the other set')));
    const raw = await place.raw();
    expect([(await allRows(raw, 'versions')).length, (await allRows(raw, 'waiting')).length]).toEqual([2, 1]);
    done(given(await two.vault.unlock(RIGHT)));
    expect(await textsOf(two, 'Contact note')).toEqual(['typed behind a lock that the other set', 'in clear hands', 'before']);
  });
});

describe('stored by an older Handrail', () => {
  test('drafts of format 1 go behind a passphrase and come back from it', async () => {
    const indexedDB = new IDBFactory();
    await writeFormat1(indexedDB, format1);
    const at = { now: () => new Date('2026-03-02T09:05:00.000Z'), indexedDB, IDBKeyRange, cost };
    const store = given(await openDraftStore(at));
    const before = given(await store.list(NOTE));
    expect(before).toHaveLength(2);
    done(given(await store.vault.set(PASSPHRASE)));
    await store.close();
    const again = given(await openDraftStore(at));
    done(given(await again.vault.unlock(RIGHT)));
    expect(withoutId(given(await again.list(NOTE)))).toEqual(withoutId(before));
  });

  test('format 2 still opens: what was kept before the passphrase, after it, and behind the lock', async () => {
    const indexedDB = new IDBFactory();
    await writeFormat2(indexedDB, format2);
    const store = given(await openDraftStore({ now: () => new Date('2026-03-02T09:05:00.000Z'), indexedDB, IDBKeyRange }));
    expect(await store.list(NOTE)).toEqual({ ok: false, error: 'locked' });
    done(given(await store.vault.unlock({ passphrase: format2.passphrase })));
    expect(await textsOf(store, 'Contact note')).toEqual(['GOAL:\nWalk to the shop and b\ud83dack', 'GOAL:\nWalk to the shop']);
    expect(given(await store.list(NOTE))[0]).toMatchObject({ text: 'Dear Dr Ames,', at: '2026-03-02T09:02:00.000Z', whole: false });
  });
});

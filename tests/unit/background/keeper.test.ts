/** What is typed is kept, with the real store over a browser's database in memory. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Keeper, makeKeeper, WAIT_MS } from '../../../entrypoints/background/keeper.ts';
import type { DraftStore } from '../../../lib/drafts/store.ts';
import { type DraftKey, failed, ok, type Result, type StoreError } from '../../../lib/drafts/types.ts';
import { given, makePlace, NOTE } from '../drafts/place.ts';
import { typed } from './typed.ts';

const TAB = 7;
const BEN: DraftKey = { ...NOTE, client: 'id:40072' };

let store: DraftStore;
let keeper: Keeper;
let results: Result<unknown, StoreError>[] = [];

const type = (text: string, key = NOTE, writer = '7.0') =>
  keeper.keep(TAB, {
    key,
    read: typed(text, { revision: text.length, form: NOTE.form }),
    writer,
    done: (result) => void results.push(result),
  });
const kept = async (key = NOTE) => given(await store.list(key)).map(({ text }) => text);
const versions = async (key = NOTE) => {
  const [draft] = given(await store.list(key));
  return draft ? given(await store.versions(key, draft.id)).map(({ text }) => text) : [];
};
/** As much of real time as the store needs; only the keeper's own waiting is by a clock that the test moves. */
const wait = async (ms: number, writes: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await vi.waitFor(() => expect(results.length).toBe(writes));
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  store = await makePlace().open();
  keeper = makeKeeper(async () => ok(store));
  results = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

describe('what is typed', () => {
  test('is kept within the waiting time, and that it was is told', async () => {
    type('Plan: the gate');
    await wait(WAIT_MS, 1);
    expect(await kept()).toEqual(['Plan: the gate']);
    expect(results[0]?.ok).toBe(true);
  });

  test('without a pause is kept all the same: a key does not put off what came before it', async () => {
    const words = 'Plan: the gate on two mornings';
    for (let n = 1; n <= words.length; n += 1) {
      type(words.slice(0, n));
      await vi.advanceTimersByTimeAsync(WAIT_MS / 6);
    }
    await vi.waitFor(() => expect(results.length).toBeGreaterThan(words.length / 6 - 2));
    const seen = await versions();
    expect(seen.length).toBeGreaterThan(2);
    for (const text of seen) expect(words.startsWith(text)).toBe(true);
  });

  test('is kept once for many keys', async () => {
    for (const text of ['P', 'Pl', 'Pla', 'Plan']) type(text);
    await wait(WAIT_MS, 1);
    expect(await versions()).toEqual(['Plan']);
  });

  test('is kept at once when it is asked for', async () => {
    type('Plan: the gate');
    await keeper.flush(TAB);
    expect(await kept()).toEqual(['Plan: the gate']);
    await vi.advanceTimersByTimeAsync(WAIT_MS * 2);
    expect(results.length, 'and not once more later').toBe(1);
  });

  test('with nothing waiting, asking changes nothing', async () => {
    await keeper.flush(TAB);
    await keeper.flush(99);
    expect(results).toEqual([]);
  });
});

describe('what was typed for one client', () => {
  test('is written under that client when another comes before it was due', async () => {
    type('Plan: hers');
    type('Plan: his', BEN);
    await wait(WAIT_MS, 2);
    expect(await kept(NOTE)).toEqual(['Plan: hers']);
    expect(await kept(BEN)).toEqual(['Plan: his']);
  });

  test.each<[string, DraftKey]>([
    ['another worker', { ...NOTE, worker: 'T. Okafor' }],
    ['another record system', { ...NOTE, recordSystem: 'https://other.example' }],
  ])('is not given to %s', async (_, key) => {
    type('Plan: hers');
    type('Plan: another', key);
    await wait(WAIT_MS, 2);
    expect(await kept(NOTE)).toEqual(['Plan: hers']);
    expect(await kept(key)).toEqual(['Plan: another']);
  });

  test('in one form is not overwritten by another form', async () => {
    type('Plan: in the entry');
    type('in the duty log', { ...NOTE, form: 'Duty log' });
    await wait(WAIT_MS, 2);
    expect((await kept()).sort()).toEqual(['Plan: in the entry', 'in the duty log']);
  });

  test('in one frame is not overwritten by another frame of the tab', async () => {
    type('Plan: in the first frame', NOTE, '7.0');
    type('Plan: in the second', NOTE, '7.4');
    await wait(WAIT_MS, 2);
    expect((await versions()).sort()).toEqual(['Plan: in the first frame', 'Plan: in the second']);
  });
});

describe('trouble', () => {
  test('of a store that did not open is told, and the next piece tries again', async () => {
    let isBlocked = true;
    keeper = makeKeeper(async () => (isBlocked ? failed('blocked') : ok(store)));
    type('Plan: the gate');
    await wait(WAIT_MS, 1);
    expect(results[0]).toEqual({ ok: false, error: 'blocked' });
    isBlocked = false;
    type('Plan: the gate again');
    await wait(WAIT_MS, 2);
    expect(await kept()).toEqual(['Plan: the gate again']);
  });

  test('of a store that was closed is told', async () => {
    await store.close();
    type('Plan: the gate');
    await wait(WAIT_MS, 1);
    expect(results[0]).toEqual({ ok: false, error: 'closed' });
  });
});

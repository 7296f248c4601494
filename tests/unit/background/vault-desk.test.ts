/** When the drafts lock and open: over a real store, with a clock and a session that outlive a stopped background. */
import { describe, expect, test } from 'vitest';
import { makeVaultDesk, type VaultDesk } from '../../../entrypoints/background/vault-desk.ts';
import type { DraftStore } from '../../../lib/drafts/store.ts';
import { ok } from '../../../lib/drafts/types.ts';
import { given, makePlace, NOTE, type Place, plain } from '../drafts/place.ts';

const MINUTE = 60_000;
const PASSPHRASE = 'a bench by the river';
const cost = { memoryKiB: 8, passes: 1, lanes: 1 };

interface House {
  readonly place: Place;
  readonly session: Map<string, unknown>;
  readonly alarms: number[];
  changed: number;
  isRequired: boolean;
}

/** A background as it stands after it was started: over the same disk, and the same session of the browser. */
async function start(house: House): Promise<{ store: DraftStore; desk: VaultDesk }> {
  const store = await house.place.open({ cost });
  const desk = makeVaultDesk({
    store: () => Promise.resolve(ok(store)),
    // As the browser keeps it: what does not survive JSON is lost.
    session: {
      get: async (key) => house.session.get(key),
      set: async (key, value) => void house.session.set(key, JSON.parse(JSON.stringify(value))),
    },
    now: () => house.place.clock.now().getTime(),
    minutes: () => Promise.resolve(10),
    setAlarm: async (at) => void house.alarms.push(at),
    isRequired: async () => house.isRequired,
    changed: async () => {
      house.changed += 1;
    },
  });
  await desk.resume(store);
  return { store, desk };
}

const makeHouse = (): House => ({ place: makePlace(), session: new Map(), alarms: [], changed: 0, isRequired: false });

async function withPassphrase() {
  const house = makeHouse();
  const { store, desk } = await start(house);
  await store.keep(NOTE, plain('walk'));
  const set = await desk.answer({ ask: 'vault', act: 'set', passphrase: PASSPHRASE });
  if (set.is !== 'done') throw new Error(set.is);
  return { house, store, desk, printed: set.printed };
}

const isOpen = async (store: DraftStore) => given(await store.vault.state()).is === 'open' && (await store.list(NOTE)).ok;

describe('drafts behind a passphrase', () => {
  test('stay open while the background is stopped and started, and are locked when the browser was', async () => {
    const { house } = await withPassphrase();
    expect(await isOpen((await start(house)).store)).toBe(true);
    house.session.clear();
    const again = await start(house);
    expect(await isOpen(again.store)).toBe(false);
    expect(await again.desk.lockedBecause()).toBe('start');
  });

  test('lock by themselves when nobody used them, and say so', async () => {
    const { house, store, desk } = await withPassphrase();
    const before = house.changed;
    house.place.clock.add(10 * MINUTE);
    await desk.onAlarm();
    expect(await isOpen(store)).toBe(false);
    expect(await desk.lockedBecause()).toBe('idle');
    expect(house.changed).toBe(before + 1);
    expect(JSON.stringify([...house.session])).not.toContain('root');
  });

  test('use puts it off, and the alarm is asked for anew', async () => {
    const { house, store, desk } = await withPassphrase();
    for (let i = 0; i < 5; i += 1) {
      house.place.clock.add(9 * MINUTE);
      await desk.used();
      await desk.onAlarm();
      expect(await isOpen(store)).toBe(true);
    }
    expect(house.alarms.at(-1)).toBe(house.place.clock.now().getTime() + 10 * MINUTE);
  });

  test.each([
    ['slept for an hour', 60 * MINUTE],
    ['has its clock set back by a day', -24 * 60 * MINUTE],
  ])('a computer that %s finds them locked, alarm or not', async (_, passed) => {
    const { house, store, desk } = await withPassphrase();
    house.place.clock.add(passed);
    await desk.used();
    expect(await isOpen(store)).toBe(false);
    const fresh = await withPassphrase();
    fresh.house.place.clock.add(passed);
    expect(await isOpen((await start(fresh.house)).store)).toBe(false);
  });

  test('lock at once when asked', async () => {
    const { store, desk } = await withPassphrase();
    expect(await desk.lock('by-you')).toBe(true);
    expect(await isOpen(store)).toBe(false);
    expect(await desk.lockedBecause()).toBe('by-you');
  });

  test('lock with the screen, and say so; what was locked before keeps its reason', async () => {
    const { house, store, desk } = await withPassphrase();
    await desk.screenLocked();
    expect(await isOpen(store)).toBe(false);
    expect(await desk.lockedBecause()).toBe('screen');
    expect(JSON.stringify([...house.session])).not.toContain('root');
    await desk.answer({ ask: 'vault', act: 'unlock', passphrase: PASSPHRASE });
    await desk.lock('by-you');
    await desk.screenLocked();
    expect(await desk.lockedBecause()).toBe('by-you');
  });

  test('without a passphrase a locked screen changes nothing', async () => {
    const house = makeHouse();
    const { store, desk } = await start(house);
    await store.keep(NOTE, plain('walk'));
    await desk.screenLocked();
    expect(given(await store.list(NOTE)).map(({ text }) => text)).toEqual(['walk']);
    expect(house.changed).toBe(0);
  });

  test('are opened by passphrase, and by the code as it was printed with a new passphrase', async () => {
    const { store, desk, printed } = await withPassphrase();
    await desk.lock('by-you');
    expect(await desk.answer({ ask: 'vault', act: 'unlock', passphrase: 'a bench by the road' })).toEqual({ is: 'wrong', waitMs: 0 });
    expect(await desk.answer({ ask: 'vault', act: 'unlock', passphrase: PASSPHRASE })).toEqual({ is: 'done', printed: '' });
    expect(await isOpen(store)).toBe(true);
    await desk.lock('by-you');
    const next = 'a boat on the river';
    const mistyped = printed.startsWith('0') ? `1${printed.slice(1)}` : `0${printed.slice(1)}`;
    expect(await desk.answer({ ask: 'vault', act: 'change', code: mistyped, next })).toEqual({ is: 'typo', group: 1 });
    expect(await desk.answer({ ask: 'vault', act: 'change', code: printed.toLowerCase(), next })).toMatchObject({ is: 'done' });
    expect(await isOpen(store)).toBe(true);
  });

  test('a passphrase that is too short is refused before anything is done', async () => {
    const house = makeHouse();
    const { store, desk } = await start(house);
    expect(await desk.answer({ ask: 'vault', act: 'set', passphrase: 'short' })).toEqual({ is: 'too-short' });
    expect(given(await store.vault.state()).is).toBe('none');
  });

  test('taken away or wiped, nothing of it stays in the session', async () => {
    const { house, desk } = await withPassphrase();
    await desk.answer({ ask: 'vault', act: 'remove', passphrase: PASSPHRASE });
    expect(house.session.get('vault')).toBeNull();
    const other = await withPassphrase();
    await other.desk.forget();
    expect(JSON.stringify([...other.house.session])).not.toContain('root');
  });

  test('where a passphrase is asked for it is not taken away, whoever asks', async () => {
    const { house, store, desk } = await withPassphrase();
    house.isRequired = true;
    expect(await desk.answer({ ask: 'vault', act: 'remove', passphrase: PASSPHRASE })).toEqual({ is: 'required' });
    expect(await isOpen(store)).toBe(true);
    expect(given(await store.vault.state()).is).toBe('open');
    house.isRequired = false;
    expect(await desk.answer({ ask: 'vault', act: 'remove', passphrase: PASSPHRASE })).toMatchObject({ is: 'done' });
  });

  test('who opened them is remembered while they are open, over a stopped background and a new code, and forgotten with the lock', async () => {
    const { house, desk } = await withPassphrase();
    expect(await desk.worker()).toBe('');
    await desk.answer({ ask: 'vault', act: 'unlock', passphrase: PASSPHRASE, worker: ' A. Okafor ' });
    expect(await desk.worker()).toBe('A. Okafor');
    await desk.answer({ ask: 'vault', act: 'new-code', passphrase: PASSPHRASE });
    house.place.clock.add(MINUTE);
    await desk.used();
    expect(await (await start(house)).desk.worker()).toBe('A. Okafor');
    await desk.lock('by-you');
    expect(await desk.worker()).toBe('');
    expect(JSON.stringify([...house.session])).not.toContain('Okafor');
    await desk.answer({ ask: 'vault', act: 'unlock', passphrase: PASSPHRASE, worker: 'B. Quill' });
    expect(await desk.worker()).toBe('B. Quill');
    house.place.clock.add(10 * MINUTE);
    await desk.onAlarm();
    expect(await desk.worker()).toBe('');
  });

  test('no answer to a screen holds the root', async () => {
    const { house, desk } = await withPassphrase();
    const { root } = house.session.get('vault') as { root: string };
    for (const act of ['unlock', 'new-code'] as const)
      expect(JSON.stringify(await desk.answer({ ask: 'vault', act, passphrase: PASSPHRASE }))).not.toContain(root);
  });
});

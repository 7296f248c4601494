/**
 * The background is stopped at each of its steps in turn, as browsers do without asking: WebCrypto answers no more, and what the
 * database had not finished is undone. A new one then finds everything that had been kept, once.
 */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import type { DraftStore } from '../../../lib/drafts/store.ts';
import { given, makePlace, NOTE, type Place, plain } from './place.ts';

const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
const PASSPHRASE = 'a bench by the river';
const OTHER = 'a boat on the harbour';
const RIGHT = { passphrase: PASSPHRASE };

const CALLS = ['add', 'put', 'delete', 'clear', 'get', 'getAll', 'openCursor'] as const;
const originals = Object.fromEntries(CALLS.map((name) => [name, IDBObjectStore.prototype[name]]));
const restore = () => void Object.assign(IDBObjectStore.prototype, originals);
afterEach(restore);

interface End {
  readonly crypto: Crypto;
  /** Resolves when the step that is not made any more is reached. */
  readonly reached: Promise<'stopped'>;
}

/** From its step `last` on a background does nothing more. */
function makeEnd(last: number): End {
  let steps = 0;
  let reach: (is: 'stopped') => void = () => undefined;
  const reached = new Promise<'stopped'>((resolve) => {
    reach = resolve;
  });
  const isOver = () => {
    steps += 1;
    if (steps > last) reach('stopped');
    return steps > last;
  };
  for (const name of CALLS)
    Object.assign(IDBObjectStore.prototype, {
      [name](this: IDBObjectStore, ...asked: unknown[]) {
        if (!isOver()) return (originals[name] as (...all: unknown[]) => unknown).apply(this, asked);
        this.transaction.abort();
        throw new DOMException('The background was stopped.', 'AbortError');
      },
    });
  const subtle = new Proxy(crypto.subtle, {
    get: (target, name) => {
      const call = Reflect.get(target, name) as (...asked: unknown[]) => unknown;
      return (...asked: unknown[]) => (isOver() ? new Promise(() => undefined) : call.apply(target, asked));
    },
  });
  const own = { subtle, getRandomValues: crypto.getRandomValues.bind(crypto), randomUUID: crypto.randomUUID.bind(crypto) };
  return { crypto: own as Crypto, reached };
}

const turns = async () => {
  for (let n = 0; n < 5; n += 1) await new Promise((done) => setTimeout(done));
};

interface Walk {
  /** What lies there before; the store is closed after it. */
  before(store: DraftStore): Promise<unknown>;
  act(store: DraftStore): Promise<unknown>;
  /** What a new background may find: texts of all versions, newest first. */
  readonly finds: readonly (readonly string[])[];
}

async function found(place: Place): Promise<string[]> {
  const store = await place.open({ cost });
  for (const passphrase of [PASSPHRASE, OTHER]) {
    if (given(await store.vault.state()).is === 'locked') await store.vault.unlock({ passphrase });
  }
  const [draft] = given(await store.list(NOTE));
  const texts = draft ? given(await store.versions(NOTE, draft.id)).map(({ text }) => text) : [];
  expect(given(await store.count())).toMatchObject({ aside: 0, waiting: 0 });
  await store.close();
  return texts;
}

const keeping = async (store: DraftStore, ...texts: string[]) => {
  for (const text of texts) given(await store.keep(NOTE, plain(text)));
};
const setUp = async (store: DraftStore) => {
  await keeping(store, 'one', 'two');
  given(await store.vault.set(PASSPHRASE));
};

const WALKS: readonly (readonly [string, Walk])[] = [
  [
    'a version is kept',
    {
      before: (store) => keeping(store, 'one', 'two'),
      act: (store) => store.keep(NOTE, plain('three')),
      finds: [
        ['two', 'one'],
        ['three', 'two', 'one'],
      ],
    },
  ],
  [
    'a passphrase is set',
    { before: (store) => keeping(store, 'one', 'two'), act: (store) => store.vault.set(PASSPHRASE), finds: [['two', 'one']] },
  ],
  [
    'what was typed behind the lock is filed',
    {
      async before(store) {
        await setUp(store);
        given(await store.vault.lock());
        given(await store.keep(NOTE, { ...plain('three'), writer: 'one tab' }));
        given(await store.keep(NOTE, { ...plain('four'), writer: 'another' }));
      },
      async act(store) {
        await store.vault.unlock(RIGHT);
        await store.list(NOTE);
      },
      finds: [['four', 'three', 'two', 'one']],
    },
  ],
  ['the passphrase is changed', { before: setUp, act: (store) => store.vault.change(RIGHT, OTHER), finds: [['two', 'one']] }],
  ['the passphrase is taken away', { before: setUp, act: (store) => store.vault.remove(RIGHT), finds: [['two', 'one']] }],
  ['everything is wiped', { before: (store) => keeping(store, 'one', 'two'), act: (store) => store.wipe(), finds: [['two', 'one'], []] }],
];

test.each(WALKS)('stopped at any step while %s', async (_, { before, act, finds }) => {
  const outcomes = new Set<string>();
  let stops = 0;
  for (let last = 0; ; last += 1) {
    const place = makePlace();
    const first = await place.open({ cost });
    await before(first);
    await first.close();
    const end = makeEnd(last);
    const way = (async () => {
      const store = await place.open({ cost, crypto: end.crypto });
      await act(store);
      return 'done' as const;
    })().catch(() => 'stopped' as const);
    const is = await Promise.race([way, end.reached]);
    await turns();
    restore();
    const texts = await found(place);
    expect(finds, `stopped at step ${last}`).toContainEqual(texts);
    outcomes.add(JSON.stringify(texts));
    if (is === 'done') break;
    stops += 1;
  }
  expect(stops, 'steps were stopped at').toBeGreaterThan(5);
  expect(outcomes.size, 'each of what may be found was').toBe(finds.length);
});

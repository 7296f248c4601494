/** What the bench calls within the page: the very store that ships, on the browser's own database, beside raw calls to it. */
import { makeAllDrafts } from '../../entrypoints/background/all-drafts.ts';
import { hashOf, seal } from '../../lib/drafts/crypto.ts';
import { describeDatabase, FORMAT, identityOf, type KeysRow } from '../../lib/drafts/rows.ts';
import { type DraftStore, openDraftStore } from '../../lib/drafts/store.ts';
import { ok, type Result } from '../../lib/drafts/types.ts';
import { COST, SALT_BYTES, stretch } from '../../lib/vault/passphrase.ts';
import { variedNote } from './notes.ts';

const PASSPHRASE = 'a bench by the river';
const SCOPE = { recordSystem: 'https://records.example', worker: 'S. Marlow' };

function given<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.error}`);
  return result.value;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function rawDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
  return done(opening);
}

/** One text as a raw database keeps it, in clear, when the disk has it. */
function writeRaw(database: IDBDatabase, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
    writing.objectStore('rows').add({ text, at: Date.now() });
  });
}

interface Writes {
  readonly ours: readonly number[];
  readonly raw: readonly number[];
}

/** Turn by turn, so that what else the machine and its disk do falls on both. */
async function timeWrites(rounds: number, length: number): Promise<Writes> {
  const store = given(await openDraftStore({ name: `writes ${length}`, now: () => new Date() }));
  const database = await rawDatabase(`raw ${length}`);
  const ours: number[] = [];
  const raw: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const text = variedNote(length, n);
    const key = { ...SCOPE, client: 'id:40071', form: 'Note' };
    const mine = () => timeOf(async () => given(await store.keep(key, { text, isRich: false, whole: true })));
    const theirs = () => timeOf(() => writeRaw(database, text));
    if (n % 2) [ours[n], raw[n]] = [await mine(), await theirs()];
    else [raw[n], ours[n]] = [await theirs(), await mine()];
  }
  await store.close();
  database.close();
  return { ours: ours.slice(10), raw: raw.slice(10) };
}

const words = (n: number): string => `${variedNote(980, n % 50)} Plan ${n} heron${n % 97}`;

/** Ten drafts of each client, in the rows that the store would write, laid many at a time: a strict write each would take minutes. */
async function fill(name: string, count: number): Promise<void> {
  await given(await openDraftStore({ name, now: () => new Date() })).close();
  const { dexie, keys, versions, sealed } = describeDatabase(name, { indexedDB, IDBKeyRange });
  await dexie.open();
  const device = (await keys.get('device')) as KeysRow;
  const hash = (...parts: string[]) => hashOf(crypto, device, parts);
  const make = async (n: number) => {
    const scope = { ...SCOPE, client: `id:${Math.floor(n / 10)}` };
    const [owner, slot] = [await hash('owner', scope.recordSystem, scope.client, scope.worker), await hash('slot', String(n))];
    const identity = { format: FORMAT, row: crypto.randomUUID(), owner, slot, writer: '', at: Date.now(), bytes: 1_024 };
    const payload = { text: words(n), form: `Form ${n % 10}`, isRich: false, whole: true, of: scope };
    return { identity, text: await seal(crypto, device, identityOf(identity), payload) };
  };
  for (let n = 0; n < count; n += 1_000) {
    const rows = await Promise.all(Array.from({ length: Math.min(1_000, count - n) }, (_, i) => make(n + i)));
    await dexie.transaction('rw', versions, sealed, async () => {
      const seqs = await versions.bulkAdd(
        rows.map(({ identity }) => identity),
        { allKeys: true },
      );
      await sealed.bulkAdd(rows.map(({ text }, i) => ({ seq: seqs[i] as number, ...text })));
    });
  }
  dexie.close();
}

interface Growth {
  readonly drafts: number;
  readonly list: readonly number[];
  readonly keep: readonly number[];
  readonly first: number;
  readonly later: readonly number[];
  readonly unlock: number;
  /** Of the unlock, what a guess costs by design. */
  readonly stretch: number;
}

/** With so many drafts, one client's list, one write, the first search and the later ones, and opening the lock. */
async function timeGrowth(sizes: readonly number[]): Promise<Growth[]> {
  const seen: Growth[] = [];
  for (const drafts of sizes) {
    const name = `growth ${drafts}`;
    await fill(name, drafts);
    const store = given(await openDraftStore({ name, now: () => new Date() }));
    if (given(await store.vault.set(PASSPHRASE)).is !== 'done') throw new Error('No passphrase was set.');
    if (given(await store.count()).drafts !== drafts) throw new Error('The drafts were not laid as the store reads them.');
    seen.push({ drafts, ...(await timeOne(store, drafts)) });
    await store.close();
  }
  return seen;
}

async function timeOne(store: DraftStore, drafts: number): Promise<Omit<Growth, 'drafts'>> {
  const list: number[] = [];
  const keep: number[] = [];
  for (let n = 0; n < 30; n += 1) {
    const scope = { ...SCOPE, client: `id:${(n * 7) % (drafts / 10)}` };
    let found = 0;
    list.push(
      await timeOf(async () => {
        found = given(await store.list(scope)).length;
      }),
    );
    if (found < 10) throw new Error("The client's drafts were not found.");
    const text = `${words(n)} ${drafts} ${n}`;
    keep.push(await timeOf(async () => given(await store.keep({ ...scope, form: 'Form 1' }, { text, isRich: false, whole: true }))));
  }
  given(await store.vault.lock());
  const unlock = await timeOf(async () => given(await store.vault.unlock({ passphrase: PASSPHRASE })));
  const stretching = await timeOf(() => stretch(PASSPHRASE, crypto.getRandomValues(new Uint8Array(SALT_BYTES)), COST));
  const desk = makeAllDrafts({ store: async () => ok(store), lockedBecause: async () => 'start', asksWorker: async () => false });
  const first = await timeOf(() => desk.look('heron3', 50));
  const later: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const start = performance.now();
    const { found } = await desk.look(`plan heron${n}`, 50);
    later.push(performance.now() - start);
    if (found === 0 && drafts > 1_000) throw new Error('Nothing was found.');
  }
  return { list, keep, first, later, unlock, stretch: stretching };
}

Object.assign(globalThis, { drafts: { timeWrites, timeGrowth } });

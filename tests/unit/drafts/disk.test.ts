/** What a copy of the disk tells, and what somebody who writes to it can do. */
import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { allRows, given, makePlace, NOTE, plain, putRow, settled } from './place.ts';

const TABLES = ['versions', 'sealed', 'keys', 'aside'];

/** Every string and every byte of a value, the names of its properties included. */
function bytesOf(value: unknown): Buffer[] {
  if (typeof value === 'string') return [Buffer.from(value), Buffer.from(value, 'base64')];
  if (value instanceof Uint8Array) return [Buffer.from(value)];
  if (typeof value !== 'object' || value === null) return [Buffer.from(String(value))];
  return Object.entries(value).flatMap(([name, part]) => [Buffer.from(name), ...bytesOf(part)]);
}

/** A word as it could stand on a disk: UTF-8, UTF-16 in both orders, and base64 at each of its three alignments. */
function shapesOf(word: string): Buffer[] {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .replaceAll('=', '');
    return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -1));
  });
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...base64];
}

const isIn = (hay: Buffer, word: string): boolean => shapesOf(word).some((shape) => hay.includes(shape));

const words = Array.from({ length: 100 }, (_, n) => `planted${(n * 7919 + 104_729).toString(36)}Wörd${n}`);

describe('a copy of the disk', () => {
  test('the search finds a word that stands in clear, in every shape', () => {
    const word = words[0] ?? '';
    const forms = [word, Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16(), Buffer.from(`x${word}yz`).toString('base64')];
    for (const form of forms) expect(isIn(Buffer.concat(bytesOf({ deep: [{ form }] })), word)).toBe(true);
  });

  test('none of a hundred planted words stands anywhere in the stored rows', async () => {
    const place = makePlace();
    const store = await place.open();
    const [system, client, worker, form, writer, ...rest] = words;
    const key = { recordSystem: `https://${system}.example`, client: `id:${client}`, worker: `${worker}`, form: `${form}` };
    for (let n = 0; n < rest.length; n += 5) {
      given(await store.keep(key, { ...plain(rest.slice(n, n + 10).join(' ')), writer: `${writer}` }));
    }
    const { id } = given(await store.keep({ ...key, form: `${form} 2` }, plain(rest.join('\n'))));
    given(await store.markSaved(key, id));
    given(await store.remove(key, id));
    const raw = await place.raw();
    const broken = (await allRows(raw, 'sealed'))[0] as { seq: number; nonce: Uint8Array; data: Uint8Array };
    await putRow(raw, 'sealed', { ...broken, data: broken.data.map((byte) => byte ^ 1) });
    given(await store.versions(key, given(await store.list(key))[0]?.id ?? ''));

    const rows = (await Promise.all(TABLES.map((table) => allRows(raw, table)))).flat();
    expect(given(await store.count())).toMatchObject({ versions: 19, aside: 1 });
    const disk = Buffer.concat(rows.flatMap(bytesOf));
    expect(disk.length).toBeGreaterThan(20_000);
    expect(words.filter((word) => isIn(disk, word))).toEqual([]);
    expect(isIn(disk, 'planted') || isIn(disk, 'https://')).toBe(false);
  });

  test('in clear stand times, order, sizes, format and keyed hashes, and nothing else', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('anything')));
    const raw = await place.raw();
    const [row] = await allRows(raw, 'versions');
    expect(Object.keys(row ?? {}).toSorted()).toEqual(['at', 'bytes', 'format', 'owner', 'row', 'seq', 'slot', 'writer']);
    expect(Object.keys((await allRows(raw, 'sealed'))[0] ?? {}).toSorted()).toEqual(['data', 'nonce', 'seq']);
  });

  test('the keys are there and can not be read out', async () => {
    const place = makePlace();
    await place.open();
    const [keys] = await allRows(await place.raw(), 'keys');
    for (const key of [keys?.seal, keys?.hash] as CryptoKey[]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  test('the same hash never stands for two devices', async () => {
    const ids = await Promise.all([1, 2].map(async () => given(await (await makePlace().open()).keep(NOTE, plain('same'))).id));
    expect(ids[0]).not.toBe(ids[1]);
  });

  test('texts of nearly the same length look the same size', async () => {
    const place = makePlace();
    const store = await place.open();
    for (const length of [1, 17, 400, 700]) given(await store.keep(NOTE, plain('a'.repeat(length))));
    const sizes = (await allRows(await place.raw(), 'versions')).map((row) => row.bytes);
    expect(new Set(sizes).size).toBe(1);
  });

  test('every write asks the browser for a strict transaction: done is when the disk has it, not its cache', async () => {
    const asked: (string | undefined)[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function noted(this: IDBDatabase, ...given: Parameters<typeof transaction>) {
      if (given[1] === 'readwrite') asked.push(given[2]?.durability);
      return transaction.apply(this, given);
    };
    try {
      const store = await makePlace().open({ cost: { memoryKiB: 8, passes: 1, lanes: 1 } });
      given(await store.keep(NOTE, plain('one')));
      given(await store.vault.set('a bench by the river'));
      given(await store.vault.lock());
      given(await store.keep(NOTE, plain('two')));
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });

  test('no nonce is used twice', async () => {
    const place = makePlace();
    const store = await place.open();
    for (let n = 0; n < 200; n += 1) given(await store.keep(NOTE, plain(`version ${n % 2}`)));
    const nonces = (await allRows(await place.raw(), 'sealed')).map((row) => Buffer.from(row.nonce as Uint8Array).toString('hex'));
    expect(new Set(nonces).size).toBe(nonces.length);
    expect(nonces.length).toBeGreaterThan(10);
  });
});

describe('rows that somebody moved', () => {
  async function twoClients() {
    const place = makePlace();
    const store = await place.open();
    const other = { ...NOTE, client: 'id:40072' };
    given(await store.keep(NOTE, plain('about the first client')));
    given(await store.keep(other, plain('about the second client')));
    const raw = await place.raw();
    const [versions, sealed] = [await allRows(raw, 'versions'), await allRows(raw, 'sealed')];
    return { store, other, raw, versions, sealed };
  }

  test('texts swapped between two clients open for neither', async () => {
    const { store, other, raw, sealed } = await twoClients();
    await putRow(raw, 'sealed', { ...sealed[0], seq: sealed[1]?.seq });
    await putRow(raw, 'sealed', { ...sealed[1], seq: sealed[0]?.seq });
    expect(given(await store.list(NOTE))).toEqual([]);
    expect(given(await store.list(other))).toEqual([]);
    expect(given(await store.count())).toMatchObject({ versions: 0, aside: 2 });
  });

  test.each(['owner', 'slot', 'writer', 'row', 'at', 'format'])('a row whose %s was changed does not open', async (part) => {
    const { store, other, raw, versions } = await twoClients();
    const [mine, theirs] = versions;
    const changed = part === 'at' ? 5 : part === 'format' ? 0 : theirs?.[part];
    await putRow(raw, 'versions', { ...mine, [part]: changed, ...(part === 'writer' ? { writer: '' } : {}) });
    const texts = [...given(await store.list(NOTE)), ...given(await store.list(other))].map((draft) => draft.text);
    expect(texts).toEqual(['about the second client']);
  });

  test('a whole row copied under another client does not open there', async () => {
    const { store, other, raw, versions, sealed } = await twoClients();
    const [mine, theirs] = versions;
    await putRow(raw, 'versions', { ...mine, seq: 99, owner: theirs?.owner, slot: theirs?.slot });
    await putRow(raw, 'sealed', { ...sealed[0], seq: 99 });
    expect(given(await store.list(other)).map((draft) => draft.text)).toEqual(['about the second client']);
  });

  test('keys of another device open nothing here', async () => {
    const { store, raw } = await twoClients();
    const elsewhere = makePlace();
    await elsewhere.open();
    await putRow(raw, 'keys', (await allRows(await elsewhere.raw(), 'keys'))[0]);
    expect(given(await store.list(NOTE))).toEqual([]);
    expect((await settled(raw.transaction('versions').objectStore('versions').count())) > 0).toBe(true);
  });
});

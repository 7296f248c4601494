/** The list of all drafts, over a real store: behind the passphrase alone, and gone from memory with the lock. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { excerptOf, makeAllDrafts } from '../../../entrypoints/background/all-drafts.ts';
import { openDraftStore } from '../../../lib/drafts/store.ts';
import { ANYBODY, ok } from '../../../lib/drafts/types.ts';
import format2 from '../../stored/drafts-format-2.json' with { type: 'json' };
import { writeFormat2 } from '../../stored/place.ts';
import { allRows, given, makePlace, NOTE, plain, putRow } from '../drafts/place.ts';

const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
const PASSPHRASE = 'a bench by the river';

async function start(isLockable = true) {
  const place = makePlace();
  const store = await place.open({ cost });
  given(await store.keep(NOTE, plain('Goal: walk to town')));
  place.clock.add(60_000);
  given(await store.keep({ ...NOTE, client: 'id:40072', form: 'Letter' }, plain('Dear Dr Ames')));
  if (isLockable) given(await store.vault.set(PASSPHRASE));
  const desk = makeAllDrafts({ store: async () => ok(store), lockedBecause: async () => 'idle', asksWorker: async () => true });
  const found = async (query: string) => (await desk.look(query, 50)).rows.map(({ client, excerpt }) => [client, excerpt.found]);
  return { place, store, desk, found };
}

describe('all drafts', () => {
  test('are not shown without a passphrase, nor while locked, and nothing of them is told then', async () => {
    const open = await start(false);
    expect(await open.desk.look('', 50)).toMatchObject({ state: 'no-passphrase', rows: [], found: 0 });
    const { store, desk } = await start();
    const [row] = (await desk.look('', 50)).rows;
    given(await store.vault.lock());
    const locked = await desk.look('walk', 50);
    expect(locked).toMatchObject({ state: 'locked', rows: [], lock: { because: 'idle', waitMs: 0, asksWorker: true } });
    expect(JSON.stringify(locked)).not.toContain('40071');
    for (const act of ['text', 'delete', 'undo'] as const) expect(await desk.act(row?.id ?? '', act)).toBeNull();
    given(await store.vault.unlock({ passphrase: PASSPHRASE }));
    expect((await desk.look('', 50)).found).toBe(2);
  });

  test('are listed newest first, with whose they are, what they hold and when they go', async () => {
    const { desk, store } = await start();
    const { rows, found, stored } = await desk.look('', 50);
    expect(found).toBe(2);
    expect(rows.map(({ client, worker, form, host, isSaved }) => [client, worker, form, host, isSaved])).toEqual([
      ['id:40072', 'S. Marlow', 'Letter', 'records.example', false],
      ['id:40071', 'S. Marlow', 'Contact note', 'records.example', false],
    ]);
    expect([rows[1]?.when.split(',')[0], rows[1]?.goes.split(',')[0]]).toEqual(['2 Mar 2026', '9 Mar 2026']);
    expect(stored.versions).toBe(2);
    const { id = '' } = rows[1] ?? {};
    given(await store.markSaved(NOTE, id));
    const saved = (await desk.look('town', 50)).rows[0];
    expect([saved?.isSaved, saved?.goes.split(',')[0]]).toEqual([true, '3 Mar 2026']);
  });

  test('are found by every word of the query, in text, form, client and worker, in any case', async () => {
    const { found } = await start();
    expect(await found('WALK town')).toEqual([['id:40071', 'walk']]);
    expect(await found('ames')).toEqual([['id:40072', 'Ames']]);
    expect((await found('marlow')).length).toBe(2);
    expect(await found('40072')).toEqual([['id:40072', '']]);
    expect(await found('walk ames')).toEqual([]);
  });

  test('what is typed, deleted and brought back meanwhile is there in the next search', async () => {
    const { place, store, desk, found } = await start();
    expect(await found('heron')).toEqual([]);
    given(await store.keep({ ...NOTE, form: 'Plan' }, plain('a heron')));
    expect(await found('heron')).toEqual([['id:40071', 'heron']]);
    place.clock.add(60_000);
    given(await store.keep({ ...NOTE, form: 'Plan' }, plain('a wren')));
    expect([await found('heron'), (await found('wren')).length]).toEqual([[], 1]);
    const { id = '' } = (await desk.look('wren', 50)).rows[0] ?? {};
    expect(await desk.act(id, 'text')).toBe('a wren');
    expect(await desk.act(id, 'delete')).toBe('');
    expect(await found('wren')).toEqual([]);
    expect(await desk.act(id, 'undo')).toBe('');
    expect((await found('wren')).length).toBe(1);
    given(await store.wipe());
    expect(await desk.look('', 50)).toMatchObject({ state: 'no-passphrase', rows: [] });
  });

  test('what was typed behind the lock is among them after the unlock', async () => {
    const { store, found } = await start();
    given(await store.vault.lock());
    given(await store.keep({ ...NOTE, worker: ANYBODY, isBehindOnly: true }, plain('typed while locked')));
    given(await store.vault.unlock({ passphrase: PASSPHRASE }));
    expect((await found('locked')).length).toBe(1);
  });

  test('every one is found, where more are there than one trip to the disk brings, and where versions lie between', async () => {
    const { store, desk, found } = await start();
    for (let n = 0; n < 12; n += 1) given(await store.keep({ ...NOTE, form: 'Plan' }, plain(`wren ${n}`)));
    expect(await found('wren 11')).toHaveLength(1);
    expect((await desk.look('', 50)).stored.versions).toBe(14);
    await Promise.all(Array.from({ length: 520 }, (_, n) => store.keep({ ...NOTE, form: `Form ${n}` }, plain(`heron ${n}`))));
    given(await store.vault.lock());
    expect(await found('heron')).toEqual([]);
    given(await store.vault.unlock({ passphrase: PASSPHRASE }));
    const all = await desk.look('', 600);
    expect([all.found, all.stored.drafts, new Set(all.rows.map(({ id }) => id)).size]).toEqual([523, 523, 523]);
    expect(await found('town')).toHaveLength(1);
  });

  test('a damaged row is in nobody’s way', async () => {
    const { place, store, found } = await start();
    const raw = await place.raw();
    const [first] = await allRows(raw, 'sealed');
    await putRow(raw, 'sealed', { ...first, data: new Uint8Array(64) });
    raw.close();
    given(await store.vault.lock());
    given(await store.vault.unlock({ passphrase: PASSPHRASE }));
    expect(await found('')).toEqual([['id:40072', '']]);
  });

  test('what was kept before it was written down whose it is, is found and told without that', async () => {
    const indexedDB = new IDBFactory();
    await writeFormat2(indexedDB, format2);
    const now = () => new Date('2026-03-02T09:05:00.000Z');
    const store = given(await openDraftStore({ now, indexedDB, IDBKeyRange }));
    given(await store.vault.unlock({ passphrase: format2.passphrase }));
    const desk = makeAllDrafts({ store: async () => ok(store), lockedBecause: async () => 'start', asksWorker: async () => false });
    const { rows } = await desk.look('shop', 50);
    expect(rows.map(({ client, worker, form }) => [client, worker, form])).toEqual([['', '', 'Contact note']]);
  });

  test('of a long draft the words around the place are shown, and a query that is no word of it shows its start', () => {
    const text = `${'before '.repeat(100)}heron${' after'.repeat(100)}`;
    const { before, found, after, isCut } = excerptOf(text, 'Heron');
    expect([found, isCut, text.includes(before + found + after)]).toEqual(['heron', true, true]);
    expect(before.length + after.length).toBeLessThan(300);
    expect(excerptOf('short', 'marlow')).toEqual({ before: '', found: '', after: 'short', isCut: false });
  });
});

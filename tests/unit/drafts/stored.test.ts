import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { openDraftStore } from '../../../lib/drafts/store.ts';
import witness from '../../stored/drafts-format-1.json' with { type: 'json' };
import { writeFormat1 } from '../../stored/place.ts';
import { given, NOTE, plain } from './place.ts';

describe('drafts stored by an older Handrail', () => {
  async function openFormat1() {
    const indexedDB = new IDBFactory();
    await writeFormat1(indexedDB, witness);
    return given(await openDraftStore({ now: () => new Date('2026-03-02T09:05:00.000Z'), indexedDB, IDBKeyRange }));
  }

  test('format 1 still opens, every version and every mark', async () => {
    const store = await openFormat1();
    const drafts = given(await store.list(NOTE));
    expect(drafts.map(({ id, version, ...draft }) => draft)).toEqual([
      { text: 'Dear Dr Ames,', at: '2026-03-02T09:01:00.000Z', form: 'Letter', isRich: false, whole: false, isSaved: true, versions: 1 },
      {
        text: 'GOAL:\nWalk to the shop and b\ud83dack \u{1f6b6}',
        at: '2026-03-02T09:01:00.000Z',
        form: 'Contact note',
        isRich: true,
        whole: true,
        isSaved: false,
        versions: 2,
      },
    ]);
    const older = given(await store.versions(NOTE, drafts[1]?.id ?? '')).map((version) => version.text);
    expect(older[1]).toBe('GOAL:\nWalk to the shop');
    expect(given(await store.count())).toMatchObject({ drafts: 3, versions: 4, aside: 0 });
  });

  test('a draft put away in format 1 can be brought back, and keeping goes on in the same draft', async () => {
    const store = await openFormat1();
    const plan = witness.versions.find((row) => 'removedAt' in row);
    expect(given(await store.bringBack(NOTE, plan?.slot ?? ''))).toBe(1);
    const kept = given(await store.keep({ ...NOTE, form: 'Plan' }, plain('put away, then on')));
    expect(kept.id).toBe(plan?.slot);
    expect(given(await store.versions(NOTE, kept.id)).map((one) => one.text)).toEqual(['put away, then on', 'put away']);
  });
});

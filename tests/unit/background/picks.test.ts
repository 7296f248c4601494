/** The reader's own pick belongs to one client and one worker in one tab, and to the note that was picked. */
import { expect, test } from 'vitest';
import type { Session } from '../../../entrypoints/background/pastes.ts';
import { makePicks, pickKey } from '../../../entrypoints/background/picks.ts';
import { newFrame, newTab, type Tab, updateWho } from '../../../entrypoints/background/tab.ts';
import { CHOICE_TEXT, prior } from './records.ts';

const OLD = prior(CHOICE_TEXT, { date: '3/4/2026' });
const NEW = prior(`${CHOICE_TEXT}\nDad came too.`, { date: '4/3/2026' });
const BOTH = [NEW, OLD];

/** What the browser remembers while it runs: it outlives a background. */
function inMemory(): Session & { readonly rows: Map<string, unknown> } {
  const rows = new Map<string, unknown>();
  return {
    rows,
    get: async (key) => structuredClone(rows.get(key)),
    set: async (key, value) => void rows.set(key, structuredClone(value)),
  };
}

function tabOf(n = 1, isPrivate = false): Tab {
  const tab = newTab(n, 'https://records.example', isPrivate);
  tab.frames.set(0, newFrame({ from: { tab: n, frame: 0, origin: tab.origin, site: tab.origin, isPrivate }, push: () => undefined }));
  return tab;
}

function show(tab: Tab, id: string, worker = 'S. Marlow'): Tab {
  const frame = tab.frames.get(0);
  if (!frame) throw new Error('no frame');
  frame.reading = { is: 'read', id, name: 'QUILL, Ada', more: [], worker };
  frame.at += 1;
  updateWho(tab);
  return tab;
}

test('a pick is shown for its client, and pressed again it is taken back', async () => {
  const picks = makePicks(inMemory());
  const tab = show(tabOf(), '1');
  expect(await picks.among(tab, BOTH, [1, 2])).toBeNull();
  expect(await picks.toggle(tab, OLD)).toBe('choice-picked');
  expect(await picks.among(tab, BOTH, [1, 2])).toBe(2);
  expect(await picks.toggle(tab, OLD)).toBe('pick-taken-back');
  expect(await picks.among(tab, BOTH, [1, 2])).toBeNull();
});

test('a pick is not carried to the next client, not even where the notes are the same, and is there when the first comes back', async () => {
  const picks = makePicks(inMemory());
  const tab = show(tabOf(), '1');
  await picks.toggle(tab, OLD);
  expect(await picks.among(show(tab, '2'), BOTH, [1, 2])).toBeNull();
  expect(await picks.among(show(tab, '1'), BOTH, [1, 2])).toBe(2);
});

test('a pick is the client’s for whom it was pressed, also when another comes before it is remembered', async () => {
  const picks = makePicks(inMemory());
  const tab = show(tabOf(), '1');
  const pressing = picks.toggle(tab, OLD);
  show(tab, '2');
  await pressing;
  expect(await picks.among(tab, BOTH, [1, 2])).toBeNull();
  expect(await picks.among(show(tab, '1'), BOTH, [1, 2])).toBe(2);
});

test('a pick is not carried to another worker or another tab', async () => {
  const picks = makePicks(inMemory());
  const tab = show(tabOf(), '1');
  await picks.toggle(tab, OLD);
  expect(await picks.among(show(tab, '1', 'R. Vale'), BOTH, [1, 2])).toBeNull();
  expect(await picks.among(show(tabOf(2), '1'), BOTH, [1, 2])).toBeNull();
});

test('a pick follows its note down a list that grows, and ends when the note changes or is no candidate any more', async () => {
  const picks = makePicks(inMemory());
  const tab = show(tabOf(), '1');
  await picks.toggle(tab, OLD);
  const grown = [prior('Telephone.'), ...BOTH];
  expect(await picks.among(tab, grown, [2, 3])).toBe(3);
  expect(await picks.among(tab, grown, [2])).toBeNull();
  expect(await picks.among(tab, [NEW, { ...OLD, status: 'struck-out' }], [1, 2])).toBeNull();
});

test('a background that was stopped knows the pick again, by a digest: no word of the note or its client’s name is remembered', async () => {
  const session = inMemory();
  await makePicks(session).toggle(show(tabOf(), '1'), OLD);
  const after = makePicks(session);
  expect(await after.among(show(tabOf(), '1'), BOTH, [1, 2])).toBe(2);
  expect(await after.among(show(tabOf(), '2'), BOTH, [1, 2])).toBeNull();
  expect([...session.rows.keys()]).toEqual([pickKey(1)]);
  const remembered = JSON.stringify([...session.rows.values()]);
  expect(remembered).not.toContain('corridor');
  expect(remembered).not.toContain('QUILL');
});

test('of a private window nothing is remembered beyond the background; elsewhere a full memory loses no pick while it runs', async () => {
  const session = inMemory();
  const picks = makePicks(session);
  const apart = show(tabOf(3, true), '1');
  await picks.toggle(apart, OLD);
  expect(await picks.among(apart, BOTH, [1, 2])).toBe(2);
  expect(session.rows.size).toBe(0);
  const full = makePicks({ get: async () => undefined, set: () => Promise.reject(new Error('QUOTA_BYTES')) });
  const tab = show(tabOf(), '1');
  expect(await full.toggle(tab, OLD)).toBe('choice-picked');
  expect(await full.among(tab, BOTH, [1, 2])).toBe(2);
});

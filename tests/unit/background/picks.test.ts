/** The reader's own pick belongs to one client and one worker in one tab, and to the note that was picked. */
import { expect, test } from 'vitest';
import { pickedNote, togglePick } from '../../../entrypoints/background/picks.ts';
import { newFrame, newTab, type Tab, takeNotes, updateWho } from '../../../entrypoints/background/tab.ts';
import { CHOICE_TEXT, prior } from './records.ts';

const OLD = prior(CHOICE_TEXT, { date: '3/4/2026' });
const NEW = prior(`${CHOICE_TEXT}\nDad came too.`, { date: '4/3/2026' });

function tabOf(n = 1): Tab {
  const tab = newTab(n, 'https://records.example', false);
  tab.frames.set(
    0,
    newFrame({ from: { tab: n, frame: 0, origin: tab.origin, site: tab.origin, isPrivate: false }, push: () => undefined }),
  );
  return tab;
}

function show(tab: Tab, id: string, notes: readonly (typeof OLD)[], worker = 'S. Marlow'): void {
  const frame = tab.frames.get(0);
  if (!frame) throw new Error('no frame');
  frame.reading = { is: 'read', id, name: 'QUILL, Ada', more: [], worker };
  frame.at += 1;
  updateWho(tab);
  takeNotes(tab, frame, { fact: 'notes', notes, complete: true, more: 0, listed: true, client: id });
}

test('a pick is shown for its client, and pressed again it is taken back', () => {
  const tab = tabOf();
  show(tab, '1', [NEW, OLD]);
  expect(pickedNote(tab, [1, 2])).toBeNull();
  expect(togglePick(tab, 2)).toBe('choice-picked');
  expect(pickedNote(tab, [1, 2])).toBe(2);
  expect(togglePick(tab, 2)).toBe('pick-taken-back');
  expect(pickedNote(tab, [1, 2])).toBeNull();
});

test('a pick is not carried to the next client, not even where the notes are the same, and is there when the first comes back', () => {
  const tab = tabOf();
  show(tab, '1', [NEW, OLD]);
  togglePick(tab, 2);
  show(tab, '2', [NEW, OLD]);
  expect(pickedNote(tab, [1, 2])).toBeNull();
  show(tab, '1', [NEW, OLD]);
  expect(pickedNote(tab, [1, 2])).toBe(2);
});

test('a pick is not carried to another worker or another tab', () => {
  const tab = tabOf();
  show(tab, '1', [NEW, OLD]);
  togglePick(tab, 2);
  show(tab, '1', [NEW, OLD], 'R. Vale');
  expect(pickedNote(tab, [1, 2])).toBeNull();
  const other = tabOf(2);
  show(other, '1', [NEW, OLD]);
  expect(pickedNote(other, [1, 2])).toBeNull();
});

test('a pick follows its note down a list that grows, and ends when the note changes or is no candidate any more', () => {
  const tab = tabOf();
  show(tab, '1', [NEW, OLD]);
  togglePick(tab, 2);
  show(tab, '1', [prior('Telephone.'), NEW, OLD]);
  expect(pickedNote(tab, [2, 3])).toBe(3);
  expect(pickedNote(tab, [2])).toBeNull();
  show(tab, '1', [NEW, { ...OLD, status: 'struck-out' }]);
  expect(pickedNote(tab, [1, 2])).toBeNull();
});

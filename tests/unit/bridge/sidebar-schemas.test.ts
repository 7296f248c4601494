import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPairingWord, isToSidebar } from '../../../lib/bridge/sidebar-messages.ts';
import { parseFromSidebar } from '../../../lib/bridge/sidebar-schemas.ts';
import type { SidebarAction } from '../../../lib/bridge/view.ts';

/** One of each thing that a user can ask for; a new one must be added here to compile. */
const ACTIONS: { readonly [D in SidebarAction['do']]: Extract<SidebarAction, { do: D }> } = {
  'show-passage': { do: 'show-passage', n: 2, start: 5, end: 19 },
  'show-note': { do: 'show-note', n: 2 },
  'open-notes': { do: 'open-notes' },
  'stop-opening': { do: 'stop-opening' },
  'pick-choice': { do: 'pick-choice', n: 2 },
  'list-headings': { do: 'list-headings' },
  'leave-headings': { do: 'leave-headings' },
  'add-heading': { do: 'add-heading', heading: 'Aim now', field: 'goal' },
  'undo-heading': { do: 'undo-heading' },
  'leave-offer': { do: 'leave-offer' },
  'go-to-field': { do: 'go-to-field', field: 'plan' },
  'insert-heading': { do: 'insert-heading', field: 'plan' },
  'choose-checklist': { do: 'choose-checklist', checklist: 'sbar' },
  'save-anyway': { do: 'save-anyway' },
  'put-hold-away': { do: 'put-hold-away' },
  'put-last-save-away': { do: 'put-last-save-away' },
  'put-covers-away': { do: 'put-covers-away' },
  'put-gone-away': { do: 'put-gone-away' },
  'stand-beside': { do: 'stand-beside' },
  'restore-draft': { do: 'restore-draft', id: 'd1', version: null, where: 'empty-only' },
  'leave-restore': { do: 'leave-restore' },
  'all-drafts': { do: 'all-drafts' },
  'show-versions': { do: 'show-versions', id: 'd1' },
  'delete-draft': { do: 'delete-draft', id: 'd1' },
  'undo-delete': { do: 'undo-delete', id: 'd1' },
  lock: { do: 'lock' },
  unlock: { do: 'unlock' },
  paste: { do: 'paste', text: 'Dear Ada,', date: '2026-02-04', keep: true },
  'remove-paste': { do: 'remove-paste' },
  'undo-remove-paste': { do: 'undo-remove-paste' },
  'hide-now': { do: 'hide-now' },
  'show-again': { do: 'show-again' },
  guess: { do: 'guess' },
  'guess-right': { do: 'guess-right' },
  'guess-wrong': { do: 'guess-wrong' },
  fit: { do: 'fit' },
  'fit-team': { do: 'fit-team' },
  'fit-right': { do: 'fit-right' },
  'fit-drop': { do: 'fit-drop' },
  close: { do: 'close' },
};

describe('what rises from a sidebar', () => {
  test.each(Object.values(ACTIONS))('$do is taken', (action) => {
    const sent = { say: 'act', epoch: 3, action };
    expect(parseFromSidebar(sent)).toEqual(sent);
  });

  test.each([
    { say: 'pair', token: 'a word' },
    { say: 'panel', window: 12 },
    { say: 'drawn', epoch: 0, hold: false },
  ])('$say is taken', (sent) => {
    expect(parseFromSidebar(sent)).toEqual(sent);
  });

  test.each<[string, unknown]>([
    ['an act without an epoch', { say: 'act', action: { do: 'close' } }],
    ['an act of an epoch that never was', { say: 'act', epoch: -1, action: { do: 'close' } }],
    ['an act that nobody knows', { say: 'act', epoch: 1, action: { do: 'send-all' } }],
    ['a passage before the note’s begin', { say: 'act', epoch: 1, action: { do: 'show-passage', n: 1, start: -4, end: 2 } }],
    [
      'a place to restore to that nobody knows',
      { say: 'act', epoch: 1, action: { do: 'restore-draft', id: 'd', version: null, where: 'everywhere' } },
    ],
    ['a paste of a megabyte', { say: 'act', epoch: 1, action: { do: 'paste', text: 'x'.repeat(1_048_576), date: '', keep: false } }],
    ['a paste of a day that is none', { say: 'act', epoch: 1, action: { do: 'paste', text: 'x', date: 'yesterday', keep: false } }],
    ['a word that is no word', { say: 'pair', token: { toString: 'x' } }],
  ])('%s is dropped', (_, raw) => {
    expect(parseFromSidebar(raw)).toBeNull();
  });

  test('whatever is sent, nothing breaks', () => {
    fc.assert(
      fc.property(fc.anything(), (action) => {
        expect(parseFromSidebar(action)).toBeNull();
        const read = parseFromSidebar({ say: 'act', epoch: 1, action });
        if (read?.say === 'act') expect(Object.keys(ACTIONS)).toContain(read.action.do);
      }),
    );
  });
});

test('a window message counts as a pairing word only when it holds one', () => {
  expect(isPairingWord({ handrail: 'a word' })).toBe(true);
  for (const other of [null, undefined, 'a word', 7, {}, { handrail: 7 }, { handrail: null }, ['handrail']]) {
    expect(isPairingWord(other)).toBe(false);
  }
});

test('a message to a sidebar says what it tells', () => {
  expect(isToSidebar({ tell: 'tab', tab: 'drafts' })).toBe(true);
  for (const other of [null, 'tell', {}, { tell: 1 }]) expect(isToSidebar(other)).toBe(false);
});

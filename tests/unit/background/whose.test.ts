/** Whose drafts those of a tab are, where people share a computer or a name, and what stands before them. */
import { describe, expect, test } from 'vitest';
import { newTab, type Tab } from '../../../entrypoints/background/tab.ts';
import { asksWorker, retentionOn, scopesOf, whoWorks } from '../../../entrypoints/background/whose.ts';
import { ANYBODY } from '../../../lib/drafts/types.ts';
import { TWO_WORKERS } from '../../../lib/record/names.ts';

const names = { onPage: 'S. Marlow', inOptions: 'T. Early', whenOpened: 'A. Okafor' };
const alone = { isLogin: false, isComputer: false };

describe('who works', () => {
  test.each([
    ['alone, as the page says', alone, names, 'S. Marlow'],
    ['alone, as the options say where the page is silent', alone, { ...names, onPage: '' }, 'T. Early'],
    ['where the page names two, never as the options say', alone, { ...names, onPage: TWO_WORKERS, whenOpened: '' }, ''],
    ['where the page names two, whoever opened the drafts', alone, { ...names, onPage: TWO_WORKERS }, 'A. Okafor'],
    ['on a shared computer, as the page says', { ...alone, isComputer: true }, names, 'S. Marlow'],
    ['on a shared computer, never as the options say', { ...alone, isComputer: true }, { ...names, onPage: '' }, 'A. Okafor'],
    ['on a shared computer, nobody while it is locked', { ...alone, isComputer: true }, { ...names, onPage: '', whenOpened: '' }, ''],
    ['under a shared name, never as page or options say', { ...alone, isLogin: true }, names, 'A. Okafor'],
    ['under a shared name, nobody while it is locked', { ...alone, isLogin: true }, { ...names, whenOpened: '' }, ''],
  ])('%s', (_, sharing, said, who) => {
    expect(whoWorks(sharing, said)).toBe(who);
  });

  test('is asked only where people share', () => {
    expect([alone, { ...alone, isLogin: true }, { ...alone, isComputer: true }].map(asksWorker)).toEqual([false, true, true]);
  });
});

test('a shared computer keeps nothing longer than a day, and nothing longer than was asked for', () => {
  const shared = { ...alone, isComputer: true };
  expect(retentionOn(alone, { unsaved: 7, saved: 1 })).toEqual({ unsaved: 7, saved: 1 });
  expect(retentionOn(shared, { unsaved: 7, saved: 2 })).toEqual({ unsaved: 1, saved: 1 });
  expect(retentionOn(shared, { unsaved: 0, saved: 0 })).toEqual({ unsaved: 0, saved: 0 });
});

describe('whose drafts', () => {
  const tabOf = (worker: string, isPrivate = false): Tab => ({
    ...newTab(1, 'https://records.example', isPrivate),
    who: { is: 'client', id: 'id:40071', name: 'QUILL, Ada', more: [], worker },
  });
  const of = (worker: string, isBehindOnly = false) => ({
    recordSystem: 'https://records.example',
    client: 'id:40071',
    worker,
    ...(isBehindOnly ? { isBehindOnly } : {}),
  });

  test('whom the page names is offered their own alone', () => {
    expect(scopesOf(tabOf('S. Marlow'), 'S. Marlow', false)).toEqual([of('S. Marlow')]);
    expect(scopesOf(tabOf('S. Marlow'), 'S. Marlow', true)).toEqual([of('S. Marlow', true)]);
  });

  test('whom only they themselves name is offered what nobody can be named for too, behind the passphrase alone', () => {
    expect(scopesOf(tabOf(''), 'A. Okafor', false)).toEqual([of('A. Okafor'), of(ANYBODY, true)]);
    expect(scopesOf(tabOf('ward 3'), 'A. Okafor', true)).toEqual([of('A. Okafor', true), of(ANYBODY, true)]);
  });

  test('where nobody can be named, drafts are kept behind the passphrase alone', () => {
    expect(scopesOf(tabOf(''), '', false)).toEqual([of(ANYBODY, true)]);
  });

  test('there are none without a client, nor in a private window', () => {
    expect(scopesOf({ ...tabOf('S. Marlow'), who: { is: 'nobody' } as Tab['who'] }, 'S. Marlow', false)).toEqual([]);
    expect(scopesOf(tabOf('S. Marlow', true), 'S. Marlow', false)).toEqual([]);
  });
});

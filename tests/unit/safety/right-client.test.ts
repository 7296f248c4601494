/** Hazards of the wrong client: who a tab's frames say is here, and what is dropped when it is somebody else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newFrame, newTab, openEditor, type Tab, takeEditor, takeNotes, updateWho } from '../../../entrypoints/background/tab.ts';
import { whoWorks } from '../../../entrypoints/background/whose.ts';
import type { ClientReading, EditorRead, Fact } from '../../../lib/bridge/agent-messages.ts';
import { isSameWho, whoIsHere } from '../../../lib/record/who.ts';

const read = (id: string, worker = 'S. Marlow'): ClientReading => ({ is: 'read', id, name: `Client ${id}`, more: [], worker });
const other = (is: Exclude<ClientReading['is'], 'read'>): ClientReading => ({ is, id: '', name: '', more: [], worker: '' });

const anyReading = fc.oneof(
  fc.constantFrom('40071', '40072').map((id) => read(id)),
  fc.constantFrom('unreadable', 'differs', 'none', 'silent').map((is) => other(is as 'silent')),
);

describe('who is here', () => {
  test('one client in every frame that shows one', () => {
    expect(whoIsHere([read('40071'), other('silent'), read('40071')])).toMatchObject({ is: 'client', id: '40071' });
  });

  test.each(['unreadable', 'differs'] as const)('one frame whose client is %s makes it nobody for the whole tab', (is) => {
    expect(whoIsHere([read('40071'), other(is)]).is).toBe('nobody');
  });

  test('whatever the frames say, a client is named only when every frame that reads one reads that one', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 6 }), (readings) => {
        const who = whoIsHere(readings);
        const ids = new Set(readings.filter((reading) => reading.is === 'read').map((reading) => reading.id));
        const isDoubted = readings.some((reading) => reading.is === 'unreadable' || reading.is === 'differs');
        expect(who.is === 'client').toBe(ids.size === 1 && !isDoubted);
        if (who.is === 'client') expect(ids.has(who.id)).toBe(true);
      }),
    );
  });

  test('two workers named on one page are no worker: nobody’s drafts are offered on a guess', () => {
    const who = whoIsHere([read('40071', 'S. Marlow'), read('40071', 'T. Okafor')]);
    const alone = { isLogin: false, isComputer: false };
    const names = { onPage: who.is === 'client' ? who.worker : 'nobody', inOptions: 'T. Early', whenOpened: '' };
    expect(whoWorks(alone, names)).toBe('');
  });

  test('another worker on the same client is somebody else', () => {
    expect(isSameWho(whoIsHere([read('40071', 'S. Marlow')]), whoIsHere([read('40071', 'T. Okafor')]))).toBe(false);
  });
});

/** A tab with one frame, whose page shows a client with a note half typed. */
function tabWith(id: string): { tab: Tab; show(reading: ClientReading): boolean; type(text: string, client: string): boolean } {
  const tab = newTab(1, 'https://records.example', false);
  const end = { from: { tab: 1, frame: 0, origin: tab.origin, site: tab.origin, isPrivate: false } as never, push: () => undefined };
  const frame = newFrame(end);
  tab.frames.set(0, frame);
  const show = (reading: ClientReading) => {
    frame.reading = reading;
    frame.at += 1;
    return updateWho(tab);
  };
  const type = (text: string, client: string) =>
    takeEditor(tab, frame, { fact: 'editor', editor: { text, form: 'Contact note' } as EditorRead, client, at: frame.at, revision: 1 });
  show(read(id));
  return { tab, show, type };
}

describe('when the page shows somebody else', () => {
  test.each([
    ['another client', read('40072')],
    ['another worker', read('40071', 'T. Okafor')],
    ['an unreadable identity', other('unreadable')],
    ['two clients at once', other('differs')],
    ['no record', other('none')],
  ])('with %s everything about the last one is dropped, and the epoch rises', (_, reading) => {
    const { tab, show, type } = tabWith('40071');
    type('half a sentence about the first client', '40071');
    tab.undo = 'a draft put away';
    tab.hold = { missing: [], doubtful: [], again: false, asksReason: false };
    const { epoch } = tab;
    expect(show(reading)).toBe(true);
    expect(tab.epoch).toBeGreaterThan(epoch);
    expect(openEditor(tab)).toBeNull();
    expect([tab.thisNote, tab.hold, tab.heldIn, tab.undo, tab.chosenByUser, tab.draft]).toEqual([null, null, null, null, null, 'none']);
  });

  test('a late answer about the last client is not taken', () => {
    const { tab, show, type } = tabWith('40071');
    show(read('40072'));
    expect(type('typed for the first client', '40071')).toBe(false);
    expect(openEditor(tab)).toBeNull();
    const [frame] = tab.frames.values();
    const late: Fact = { fact: 'notes', notes: [], complete: true, more: 0, listed: true, client: '40071' };
    expect(frame && takeNotes(tab, frame, late as Extract<Fact, { fact: 'notes' }>)).toBe(false);
  });

  test('the same client read again drops nothing', () => {
    const { tab, show, type } = tabWith('40071');
    type('half a sentence', '40071');
    expect(show(read('40071'))).toBe(false);
    expect(openEditor(tab)?.read.text).toBe('half a sentence');
  });
});

/** A tab whose top frame names the client and whose other frame, without a client of its own, holds notes and editor. */
function tabInFrames(id: string) {
  const { tab, show } = tabWith(id);
  const end = { from: { tab: 1, frame: 7, origin: tab.origin, site: tab.origin, isPrivate: false } as never, push: () => undefined };
  const frame = newFrame(end);
  frame.at = 1;
  tab.frames.set(7, frame);
  const write = (text: string) =>
    takeEditor(tab, frame, { fact: 'editor', editor: { text, form: 'Contact note' } as EditorRead, client: '', at: frame.at, revision: 1 });
  const list = (text: string) =>
    takeNotes(tab, frame, { fact: 'notes', notes: [{ text }], complete: true, more: 0, listed: true, client: '' } as never);
  return { tab, show, write, list };
}

describe('words in a frame that names no client', () => {
  test('are not taken for the next client, also when the last one went by way of an unreadable page', () => {
    const { tab, show, write, list } = tabInFrames('40071');
    expect([write('half a sentence'), list('a note')]).toEqual([true, true]);
    show(other('unreadable'));
    expect([write('half a sentence'), list('a note')]).toEqual([false, false]);
    show(read('40072'));
    expect([write('half a sentence'), list('a note')]).toEqual([false, false]);
    expect(openEditor(tab)).toBeNull();
    expect([write('half a sentence more'), list('another note')]).toEqual([true, true]);
  });

  test('are taken again when the same client is certain again, as after a dialog', () => {
    const { show, write, list } = tabInFrames('40071');
    write('half a sentence');
    list('a note');
    show(other('unreadable'));
    show(read('40071'));
    expect([write('half a sentence'), list('a note')]).toEqual([true, true]);
  });

  test('are not taken for the same client with another worker', () => {
    const { show, write } = tabInFrames('40071');
    write('half a sentence');
    show(other('none'));
    show(read('40071', 'T. Okafor'));
    expect(write('half a sentence')).toBe(false);
  });

  test('are taken when they came before any client was certain: a page loads its frames in any order', () => {
    const { tab, show, write, list } = tabInFrames('40071');
    tab.who = { is: 'nobody', because: 'waiting' };
    tab.last = '';
    write('half a sentence');
    list('a note');
    show(read('40072'));
    expect([write('half a sentence'), list('a note')]).toEqual([true, true]);
  });
});

/** What a tab takes from its frames. Who may not be mixed with whom is asked in tests/unit/safety/right-client.test.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Frame,
  newFrame,
  newTab,
  notesFrame,
  openEditor,
  type Tab,
  takeEditor,
  takeNotes,
  updateWho,
} from '../../../entrypoints/background/tab.ts';
import type { ClientReading, PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import { typed } from './typed.ts';

const ADA: ClientReading = { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' };
const BEN: ClientReading = { ...ADA, id: '40072', name: 'QUILL, Ben' };
const UNREADABLE: ClientReading = { is: 'unreadable', id: '', name: '', more: [], worker: '' };
const SILENT: ClientReading = { ...UNREADABLE, is: 'silent' };

function addFrame(tab: Tab, frame = 0): Frame {
  const made = newFrame({ from: { tab: tab.id, frame, origin: tab.origin, site: tab.origin, isPrivate: false }, push: () => undefined });
  tab.frames.set(frame, made);
  return made;
}

function show(tab: Tab, frame: Frame, reading: ClientReading): boolean {
  frame.reading = reading;
  frame.at += 1;
  return updateWho(tab);
}

const note = (text: string): PriorNoteRead => ({ date: '3 May 2026', type: '', author: '', status: 'signed', text, whole: true });
const type = (tab: Tab, frame: Frame, text: string, client = frame.reading.id) =>
  takeEditor(tab, frame, { fact: 'editor', editor: typed(text), client, at: frame.at, revision: 1 });
const list = (tab: Tab, frame: Frame, texts: readonly string[], more = 0) =>
  takeNotes(tab, frame, { fact: 'notes', notes: texts.map(note), complete: true, more, listed: true, client: frame.reading.id });

const tabWith = (...readings: readonly ClientReading[]) => {
  const tab = newTab(7, 'https://records.example', false);
  const frames = readings.map((_, i) => addFrame(tab, i));
  readings.forEach((reading, i) => {
    show(tab, frames[i] as Frame, reading);
  });
  return { tab, frames: frames as [Frame, ...Frame[]] };
};

describe('the epoch of a tab', () => {
  test('rises with every change of who is here, and with nothing else', () => {
    const readings = fc.array(fc.tuple(fc.nat(2), fc.constantFrom(ADA, BEN, UNREADABLE, SILENT)), { maxLength: 15 });
    fc.assert(
      fc.property(readings, (steps) => {
        const { tab, frames } = tabWith(SILENT, SILENT, SILENT);
        for (const [n, reading] of steps) {
          const { epoch, who } = tab;
          const isAnother = show(tab, frames[n] as Frame, reading);
          expect(tab.epoch).toBe(isAnother ? epoch + 1 : epoch);
          if (!isAnother) expect(tab.who).toEqual(who);
        }
      }),
    );
  });

  test('what was said and shown of the last client goes with them', () => {
    const { tab, frames } = tabWith(ADA);
    Object.assign(tab, {
      draft: 'kept',
      undo: 'd1',
      heldIn: 0,
      hold: { missing: [], doubtful: [] },
      chosenByUser: { form: 'entry', noteType: '', checklist: 'sbar' },
      recordWords: { earlier: ['NHS 999 012 3454'], choice: ['Goals: swim'] },
    });
    show(tab, frames[0], BEN);
    expect(tab).toMatchObject({ draft: 'none', undo: null, heldIn: null, hold: null, chosenByUser: null, thisNote: null });
    expect(tab.recordWords).toBeNull();
  });

  test('a frame that has not looked yet has no say', () => {
    const { tab } = tabWith(ADA);
    addFrame(tab, 4);
    expect(updateWho(tab)).toBe(false);
    expect(tab.who).toMatchObject({ is: 'client', id: '40071' });
  });
});

describe('a frame’s facts', () => {
  test('about another client than its own reading are dropped', () => {
    const { tab, frames } = tabWith(ADA);
    expect(type(tab, frames[0], 'Plan: hers', '40072')).toBe(false);
    expect(openEditor(tab)).toBeNull();
  });

  test('about its own client are dropped while the tab’s client is in doubt', () => {
    const { tab, frames } = tabWith(ADA, UNREADABLE);
    expect(type(tab, frames[0], 'Plan: hers')).toBe(false);
    expect(list(tab, frames[0], ['Goal: hers'])).toBe(false);
    expect(openEditor(tab)).toBeNull();
    expect(notesFrame(tab)).toBeNull();
  });

  test('of a frame without a client of its own are the tab’s client’s', () => {
    const { tab, frames } = tabWith(ADA, SILENT);
    expect(type(tab, frames[1] as Frame, 'Plan: hers')).toBe(true);
    expect(openEditor(tab)?.read.text).toBe('Plan: hers');
  });

  test('of such a frame are taken for the next client once they have changed', () => {
    const { tab, frames } = tabWith(ADA, SILENT);
    const inner = frames[1] as Frame;
    type(tab, inner, 'Plan: hers');
    list(tab, inner, ['Goal: hers']);
    show(tab, frames[0], BEN);
    expect([type(tab, inner, 'Plan: hers'), list(tab, inner, ['Goal: hers'])]).toEqual([false, false]);
    expect([type(tab, inner, ''), list(tab, inner, [])]).toEqual([true, true]);
    expect([type(tab, inner, 'Plan: his'), list(tab, inner, ['Goal: his'])]).toEqual([true, true]);
    expect(openEditor(tab)?.read.text).toBe('Plan: his');
  });
});

describe('the editor of a tab', () => {
  test('is the one that was written in last', () => {
    const { tab, frames } = tabWith(ADA, ADA);
    type(tab, frames[0], 'one');
    type(tab, frames[1] as Frame, 'two');
    expect(openEditor(tab)?.read.text).toBe('two');
    type(tab, frames[0], 'one more');
    expect(openEditor(tab)?.read.text).toBe('one more');
  });

  test('is another open one when it is closed, else none', () => {
    const { tab, frames } = tabWith(ADA, ADA);
    type(tab, frames[0], 'one');
    type(tab, frames[1] as Frame, 'two');
    takeEditor(tab, frames[1] as Frame, { fact: 'editor', editor: null, client: ADA.id, at: 1, revision: 2 });
    expect(openEditor(tab)?.read.text).toBe('one');
    takeEditor(tab, frames[0], { fact: 'editor', editor: null, client: ADA.id, at: 1, revision: 2 });
    expect(openEditor(tab)).toBeNull();
  });
});

describe('the notes of a tab', () => {
  test('are those of the frame that shows the most; two lists are not mixed', () => {
    const { tab, frames } = tabWith(ADA, ADA);
    list(tab, frames[0], ['Goal: swim']);
    list(tab, frames[1] as Frame, ['Goal: swim', 'Risks: none']);
    expect(notesFrame(tab)?.record.notes.map(({ text }) => text)).toEqual(['Goal: swim', 'Risks: none']);
  });

  test('are not complete when the page holds more than is read', () => {
    const { tab, frames } = tabWith(ADA);
    list(tab, frames[0], ['Goal: swim']);
    expect(notesFrame(tab)?.record.complete).toBe(true);
    list(tab, frames[0], ['Goal: swim'], 12);
    expect(notesFrame(tab)?.record).toMatchObject({ complete: false, more: 12 });
  });

  test('have their dates read as the site writes them, also in a frame whose own page is not known', () => {
    const { tab, frames } = tabWith(ADA, SILENT);
    list(tab, frames[1] as Frame, ['Goal: swim']);
    expect(notesFrame(tab)?.record.dateOrder).toBe('year-first');
    frames[0].profile = demo as SiteProfile;
    expect(notesFrame(tab)?.record.dateOrder).toBe('day-first');
  });
});

describe('facts about an editor, which may come by two ways', () => {
  const sent = (tab: Tab, frame: Frame, text: string, at: number, revision: number) =>
    takeEditor(tab, frame, { fact: 'editor', editor: typed(text, { revision }), client: ADA.id, at, revision });

  test('one that comes before the reading of the client waits for that reading, and is not lost', () => {
    const { tab, frames } = tabWith(ADA);
    expect(sent(tab, frames[0], 'Plan: walk', frames[0].at + 1, 4)).toBe(false);
    expect(openEditor(tab)).toBeNull();
    expect(frames[0].early).toMatchObject({ revision: 4 });
  });

  test('of two, the newer stands, whichever comes last', () => {
    const { tab, frames } = tabWith(ADA);
    sent(tab, frames[0], 'Plan: walk to the gate', 1, 3);
    expect(sent(tab, frames[0], 'Plan: walk', 1, 2)).toBe(false);
    expect(openEditor(tab)?.read.text).toBe('Plan: walk to the gate');
  });
});

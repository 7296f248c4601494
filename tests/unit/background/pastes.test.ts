/** A pasted letter: read like a note, called what it is, one client's and one worker's, and gone when it is to be gone. */
import { describe, expect, test } from 'vitest';
import { isPaste, makePastes, pasteOf, type Session, withPaste } from '../../../entrypoints/background/pastes.ts';
import { newTab, type Tab } from '../../../entrypoints/background/tab.ts';
import { gettingOn, type RecordRead, recordOf } from '../../../entrypoints/background/views/getting-on.ts';
import type { ClientReading, PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readChoice } from '../../../lib/choice/read.ts';
import type { DraftScope } from '../../../lib/drafts/types.ts';
import { ok } from '../../../lib/drafts/types.ts';
import * as words from '../../../lib/words/words.ts';
import { given, makePlace } from '../drafts/place.ts';
import { onPage } from './on-page.ts';

const ADA: ClientReading = { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' };
const BEN: ClientReading = { ...ADA, id: '40072', name: 'QUILL, Ben' };
const SCOPE: DraftScope = { recordSystem: 'https://records.example', client: '40071', worker: 'S. Marlow' };
const CHOICE = checklistById('capa_choice') as Checklist;

const LETTER = `Dear Ada,
Choice appointment

Presenting concern: Mornings are loud and school is far.
Goals: Walk in with everyone else on three days a week. 3/10.
Choice Point decision: Core Partnership with S. Marlow.
Risks: None acute; asked about.`;

const tabWith = (reading: ClientReading, id = 7): Tab => {
  const tab = newTab(id, 'https://records.example', false);
  onPage(tab, reading);
  return tab;
};

function memory(): Session {
  const held = new Map<string, unknown>();
  return { get: async (key) => structuredClone(held.get(key)), set: async (key, value) => void held.set(key, structuredClone(value)) };
}

async function room() {
  const place = makePlace();
  const store = await place.open();
  const session = memory();
  return { place, store, session, pastes: makePastes(async () => ok(store), session) };
}

const scan: PriorNoteRead = {
  date: '4 February 2026',
  type: 'Letter',
  author: 'T. Okafor',
  status: 'signed',
  text: null,
  whole: true,
  isFile: true,
};

function draw(tab: Tab, notes: readonly PriorNoteRead[]) {
  const onPage: RecordRead = { notes, complete: true, more: 0, dateOrder: 'day-first', profile: null, unseen: 0 };
  const read = withPaste(tab, onPage, true);
  const record = recordOf(read, 'QUILL, Ada', 'S. Marlow', '2026-11-21');
  return gettingOn(record, readChoice(record), read, CHOICE, { today: '2026-11-21', time: '09:04' });
}

const shown = (tab: Tab, text = LETTER, date = '2026-02-04') => {
  tab.paste = { epoch: tab.epoch, now: { text, date, keptAs: null }, undo: null };
  return draw(tab, [scan]);
};

describe('a pasted letter', () => {
  test('is read like a note, and every passage of it says that it was pasted', () => {
    const view = shown(tabWith(ADA));
    const all = [view.newestRisk, ...view.fields.flatMap(({ passages }) => passages), ...view.goals].filter((one) => one !== null);
    expect(view.state).toBe('choice');
    expect(all.map(({ words }) => words)).toContain('Mornings are loud and school is far.');
    for (const { words, source } of all) {
      expect(LETTER).toContain(words);
      expect(source.isPasted).toBe(true);
    }
  });

  test('is no contact of its own and no note of the page, and nothing is in force by it while the file is unread', () => {
    const view = shown(tabWith(ADA));
    expect(view.contacts.map(({ n }) => n)).toEqual([1]);
    expect(view.notes).toEqual({ listed: 1, read: 0 });
    expect(view.inForce).toBe(false);
  });

  test.each(['2026-02-04', '2026-02-20', ''])(
    'is no second contact beside the note of its own appointment, whatever its date (%s)',
    (date) => {
      const entry = {
        ...scan,
        type: 'Choice appointment',
        isFile: false,
        text: 'Choice appointment held. Ada and mum came. Please see letter.',
      };
      const session = { ...entry, date: '9 June 2026', type: 'Core Partnership', text: 'Ada came. We drew the corridor.' };
      for (const notes of [
        [session, entry],
        [entry, session],
      ]) {
        const tab = tabWith(ADA);
        tab.paste = { epoch: tab.epoch, now: { text: LETTER, date, keptAs: null }, undo: null };
        const { counts, nthContactForClient } = draw(tab, notes);
        expect(counts.attended).toBe(2);
        expect(nthContactForClient).toBe(3);
      }
    },
  );

  test('is in force by the date that was given, and says so; without one it never is', () => {
    const tab = tabWith(ADA);
    const session = { ...scan, isFile: false, date: '9 June 2026', type: 'Core Partnership', text: 'Ada came. We drew the corridor.' };
    const pasted = (date: string, notes: readonly PriorNoteRead[]) => {
      tab.paste = { epoch: tab.epoch, now: { text: LETTER, date, keptAs: null }, undo: null };
      return draw(tab, notes);
    };
    const said = (view: ReturnType<typeof draw>) => words.choiceStanding(view.inForce, view.isPicked, view.isChoicePasted);
    const dated = pasted('2026-02-04', [session]);
    expect(dated).toMatchObject({ state: 'choice', inForce: true, isChoicePasted: true });
    expect(said(dated)).toBe('From what you pasted, by the date that you gave. The list of notes is complete, and holds no newer Choice.');
    const undated = pasted('', [session]);
    expect(undated).toMatchObject({ state: 'choice', inForce: false, isChoicePasted: true });
    expect(said(undated)).toContain('A newer Choice may stand in the record.');
    expect(said(shown(tab))).toContain('From what you pasted.');
    expect(said(pasted('', [{ ...session, type: 'Choice appointment', text: LETTER.replace('Ada', 'Ada, hello') }]))).not.toMatch(
      /in force/i,
    );
    tab.paste = null;
    expect(said(draw(tab, [{ ...session, type: 'Choice appointment', text: LETTER }]))).toMatch(/^In force/);
  });

  test('that names somebody else is not shown as this client’s', () => {
    const view = shown(tabWith(ADA), `Dear Bertram HOLLOWAY,\nChoice appointment with Bertram HOLLOWAY\n${LETTER.slice(10)}`);
    expect(view.fields).toEqual([]);
    expect(view.notices.map(({ id }) => id)).toContain('client-differs-in-note');
  });

  test('without a paste nothing is said to be pasted', () => {
    const tab = tabWith(ADA);
    const view = draw(tab, [{ ...scan, text: LETTER, isFile: false, type: 'Choice appointment' }]);
    expect(view.fields.length).toBeGreaterThan(1);
    expect(view.fields.some(({ passages }) => passages.some(({ source }) => source.isPasted))).toBe(false);
  });

  test('is dropped with its client, in the moment of the change', () => {
    const tab = tabWith(ADA);
    shown(tab);
    const before = tab.paste;
    onPage(tab, BEN);
    expect(pasteOf(tab)).toBeNull();
    // An answer that comes late is of another epoch.
    tab.paste = before;
    expect(pasteOf(tab)).toBeNull();
    expect(draw(tab, []).state).toBe('no-notes');
  });
});

describe('where a pasted letter lies', () => {
  test('not asked to be kept, it is there for this client in this tab, and nothing is on the disk', async () => {
    const { pastes, store } = await room();
    const tab = tabWith(ADA);
    await pastes.put(tab, SCOPE, { text: LETTER, date: '2026-02-04', keep: false });
    expect(await pastes.of(tab, SCOPE)).toEqual({ text: LETTER, date: '2026-02-04', keptAs: null });
    expect(given(await store.count()).drafts).toBe(0);
    expect(await pastes.of(tabWith(ADA, 8), SCOPE)).toBeNull();
    onPage(tab, BEN);
    expect(await pastes.of(tab, { ...SCOPE, client: '40072' })).toBeNull();
    onPage(tab, { ...ADA, worker: 'T. Okafor' });
    expect(await pastes.of(tab, { ...SCOPE, worker: 'T. Okafor' })).toBeNull();
  });

  test('kept, it comes back in another tab for the same client and worker, and for nobody else', async () => {
    const { pastes, store } = await room();
    await pastes.put(tabWith(ADA), SCOPE, { text: LETTER, date: '2026-02-04', keep: true });
    const again = await pastes.of(tabWith(ADA, 8), SCOPE);
    expect(again).toMatchObject({ text: LETTER, date: '2026-02-04' });
    expect(again?.keptAs).not.toBeNull();
    expect(await pastes.of(tabWith(BEN, 9), { ...SCOPE, client: '40072' })).toBeNull();
    expect(await pastes.of(tabWith({ ...ADA, worker: 'T. Okafor' }, 9), { ...SCOPE, worker: 'T. Okafor' })).toBeNull();
    expect(given(await store.list(SCOPE)).every(isPaste)).toBe(true);
  });

  test('kept, it has the retention and the wipe that drafts have', async () => {
    const { pastes, store, place } = await room();
    await pastes.put(tabWith(ADA), SCOPE, { text: LETTER, date: '', keep: true });
    place.clock.add(7 * 86_400_000 + 1);
    given(await store.expire());
    expect(await pastes.of(tabWith(ADA, 8), SCOPE)).toBeNull();
    await pastes.put(tabWith(ADA), SCOPE, { text: LETTER, date: '', keep: true });
    given(await store.wipe());
    expect(await pastes.of(tabWith(ADA, 8), SCOPE)).toBeNull();
  });

  test('with nobody to keep it for it is not kept, and goes with the tab', async () => {
    const { pastes, store } = await room();
    expect(await pastes.put(tabWith(ADA), null, { text: LETTER, date: '', keep: true })).toMatchObject({ keptAs: null });
    expect(given(await store.count()).drafts).toBe(0);
  });

  test.each([true, false])('removed it is gone (kept: %s), and comes back when that is undone', async (keep) => {
    const { pastes } = await room();
    const tab = tabWith(ADA);
    const paste = await pastes.put(tab, SCOPE, { text: LETTER, date: '2026-02-04', keep });
    if (!paste) throw new Error('nothing was put');
    expect(await pastes.remove(tab, SCOPE, paste)).toBe(true);
    expect(await pastes.of(tab, SCOPE)).toBeNull();
    expect(await pastes.bringBack(tab, SCOPE, paste)).toBe(true);
    expect(await pastes.of(tab, SCOPE)).toEqual(paste);
    expect(await pastes.of(tabWith(ADA, 8), SCOPE)).toEqual(keep ? paste : null);
  });
});

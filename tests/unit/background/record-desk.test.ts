/** A reading that comes too late, of a client who is no longer on the page or after a quicker one, is never drawn. */
import { describe, expect, test } from 'vitest';
import type { DeskTools } from '../../../entrypoints/background/desk-tools.ts';
import { makeRecordDesk } from '../../../entrypoints/background/record-desk.ts';
import type { Screens } from '../../../entrypoints/background/screens.ts';
import { newTab, type Tab } from '../../../entrypoints/background/tab.ts';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';
import type { GettingOnView } from '../../../lib/bridge/view.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import { onPage } from './on-page.ts';
import { CHOICE_TEXT, NOW, prior } from './records.ts';

const ADA: ClientReading = { is: 'read', id: '40071', name: 'QUILL, Ada', more: [], worker: 'S. Marlow' };
const BEN: ClientReading = { ...ADA, id: '40072', name: 'QUILL, Ben' };
/** So long that it is read in turns. */
const MANY = 400;

function show(tab: Tab, reading: ClientReading, text: string, count = 1): void {
  const frame = onPage(tab, reading);
  const notes = Array.from({ length: count }, () => prior(text));
  frame.notes = { notes, listed: true, complete: true, more: 0 } as unknown as NonNullable<typeof frame.notes>;
}

const nothing = () => Promise.resolve();

/** The desk on its own; `picksAt` lets a test stand between the reading and what is drawn of it. */
function deskAlone(picksAt: () => Promise<null> = () => Promise.resolve(null)) {
  const drawn: { readonly epoch: number; readonly view: GettingOnView }[] = [];
  const screens = {
    setReading: (tab: Tab, view: GettingOnView) => void drawn.push({ epoch: tab.epoch, view }),
    push: () => undefined,
  } as unknown as Screens;
  const tools = {
    now: () => NOW,
    packs: { coming: () => null, checklists: () => presets },
    whoWorks: (onPage: string) => Promise.resolve(onPage),
    picks: { among: picksAt },
    settleDrafts: () => Promise.resolve(false),
  } as unknown as DeskTools;
  const desk = makeRecordDesk(tools, { screens, scopes: () => Promise.resolve([]), review: nothing, pushDrafts: nothing });
  return { desk, drawn };
}

const wordsOf = (view: GettingOnView | undefined) => view?.fields.flatMap(({ passages }) => passages.map(({ words }) => words)).join(' ');

describe('a reading that comes too late', () => {
  test('in the middle of which another client came is dropped, and the other’s is drawn', async () => {
    const { desk, drawn } = deskAlone();
    const tab = newTab(7, 'https://records.example', false);
    show(tab, ADA, CHOICE_TEXT, MANY);
    const long = desk.read(tab);
    await new Promise((done) => setTimeout(done));
    expect(drawn, 'it is being read').toEqual([]);
    show(tab, BEN, CHOICE_TEXT.replace('Mornings are loud', 'Evenings are long'));
    await long;
    expect(drawn, 'the other was not read yet').toEqual([]);
    expect(tab.recordWords).toBeNull();
    await desk.read(tab);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.epoch).toBe(tab.epoch);
    expect(wordsOf(drawn[0]?.view)).toContain('Evenings are long');
    expect(tab.recordWords?.choice.join(' ')).toContain('Evenings are long');
  });

  test('of which a later one was quicker is dropped', async () => {
    let asked = 0;
    let letGo: () => void = () => undefined;
    const held = new Promise<null>((done) => {
      letGo = () => done(null);
    });
    const { desk, drawn } = deskAlone(() => {
      asked += 1;
      return asked === 1 ? held : Promise.resolve(null);
    });
    const tab = newTab(7, 'https://records.example', false);
    show(tab, ADA, CHOICE_TEXT);
    const first = desk.read(tab);
    while (asked === 0) await new Promise((done) => setTimeout(done));
    show(tab, ADA, CHOICE_TEXT.replace('Mornings are loud', 'Evenings are long'));
    await desk.read(tab);
    letGo();
    await first;
    expect(drawn).toHaveLength(1);
    expect(wordsOf(drawn[0]?.view)).toContain('Evenings are long');
    expect(desk.shown(tab, 1)?.text).toContain('Evenings are long');
  });

  test('in time is drawn', async () => {
    const { desk, drawn } = deskAlone();
    const tab = newTab(7, 'https://records.example', false);
    show(tab, ADA, CHOICE_TEXT);
    await desk.read(tab);
    expect(wordsOf(drawn[0]?.view)).toContain('Mornings are loud');
  });
});

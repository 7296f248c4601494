/** From a note in front of the user a checklist learns the words of a heading, and nothing else. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { makeActions } from '../../../entrypoints/background/actions.ts';
import type { Desk } from '../../../entrypoints/background/desk.ts';
import { namesNobody } from '../../../entrypoints/background/heading-words.ts';
import type { Packs } from '../../../entrypoints/background/packs.ts';
import type { Tab } from '../../../entrypoints/background/tab.ts';
import type { AgentEnd } from '../../../lib/bridge/lines.ts';
import type { SidebarAction } from '../../../lib/bridge/view.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import { typed } from './typed.ts';

const area = { get: () => Promise.resolve({}), set: () => Promise.resolve(), onChanged: { addListener: () => undefined } };
const chrome = { runtime: { id: 'handrail' }, storage: { local: area, session: area }, tabs: { sendMessage: () => Promise.resolve(null) } };
const settled = () => new Promise((done) => setTimeout(done, 30));
const ada = { is: 'client', id: '40071', name: 'QUILL, Ada', more: ['Born 3 May 2010'], worker: 'S. Marlow' } as const;

describe('whose name stands in a heading', () => {
  test.each(['Ada: ', "Ada's view", 'What ADA wants', 'Quill family', 'For Marlow', 'Adá now', '40071'])('%s names somebody', (heading) => {
    expect(namesNobody(heading, ada)).toBe(false);
  });
  test.each([
    ['Adaʼs view', 'QUILL, Ada'],
    ['OBrien family', "O'BRIEN, Ada"],
    ['O’Brien family', "O'BRIEN, Ada"],
    ['Qu\u00adill family', 'QUILL, Ada'],
    ['Qu\u3164ill family', 'QUILL, Ada'],
  ])('%j names %s', (heading, name) => {
    expect(namesNobody(heading, { ...ada, name })).toBe(false);
  });
  test.each(['Where to', 'What we hope for', 'Adaptations'])('%s names nobody', (heading) => {
    expect(namesNobody(heading, ada)).toBe(true);
  });
});

describe('This heading is our …', () => {
  let desk: Desk;
  let packs: Packs;
  let act: ReturnType<typeof makeActions>;
  const stored = new Map<string, unknown>();

  beforeAll(async () => {
    Object.assign(globalThis, { chrome });
    const { makeDesk } = await import('../../../entrypoints/background/desk.ts');
    const { makeActions } = await import('../../../entrypoints/background/actions.ts');
    const { makePacks } = await import('../../../entrypoints/background/packs.ts');
    const nothing = () => Promise.resolve();
    packs = makePacks({
      storage: { get: async (key) => stored.get(key), set: async (key, value) => void stored.set(key, structuredClone(value)) },
      base: async () => ({ saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true }),
      handrail: '0.1.0',
      changed: () => void desk.packsChanged(),
    });
    const style = { lend: nothing, narrow: nothing, lieOver: nothing, widen: nothing, highlight: nothing, leave: nothing };
    const pastes = {
      of: () => Promise.resolve(null),
      put: () => Promise.resolve(null),
      remove: () => Promise.resolve(false),
      bringBack: () => Promise.resolve(false),
    };
    desk = makeDesk({
      profiles: [demo as unknown as SiteProfile],
      keeper: { keep: () => undefined, flush: nothing },
      style,
      now: () => ({ today: '2026-05-03', time: '10:00' }),
      lookAtParts: () => Promise.resolve({}),
      openPanel: () => Promise.resolve(false),
      mint: () => Promise.resolve('word'),
      isOn: () => Promise.resolve(true),
      bringGate: nothing,
      addressOf: () => Promise.resolve(''),
      listDrafts: () => Promise.resolve({ state: 'ready', drafts: [], undo: null }),
      pastes,
      picks: { toggle: () => Promise.resolve('not-in-page-now'), among: () => Promise.resolve(null) },
      packs,
      siteFor: packs.siteFor,
      rules: () => Promise.resolve({ mode: 'hold', asksReason: false }),
      settleDrafts: () => Promise.resolve(false),
      whoWorks: (onPage) => Promise.resolve(onPage),
      needsPassphrase: () => Promise.resolve(false),
    });
    act = makeActions({
      desk,
      style,
      store: () => Promise.resolve({ ok: false, error: 'blocked' }),
      pastes,
      packs,
      fitting: { start: nothing, team: nothing, right: nothing, drop: nothing },
      lock: () => Promise.resolve(false),
      openAllDrafts: () => Promise.resolve(),
      askToUnlock: () => Promise.resolve(),
    });
  });

  let n = 0;
  /** A tab of its own with this client and this note in it. */
  const write = async (text: string, isPrivate = false) => {
    n += 1;
    const frame: AgentEnd = {
      from: { tab: n, frame: 0, origin: 'https://records.example', site: 'https://records.example', isPrivate },
      push: () => undefined,
    };
    const type = (words: string, revision: number) =>
      desk.fact(frame, { fact: 'editor', editor: typed(words, { revision }), client: ada.id, at: 1, revision });
    desk.opened(frame);
    desk.fact(frame, { fact: 'here', profile: 'damson-demo', isTop: true, parts: ['editor'] });
    const { id, name, more, worker } = ada;
    desk.fact(frame, { fact: 'client', reading: { is: 'read', id, name, more, worker }, at: 1 });
    type(text, 1);
    await settled();
    const tab = desk.tab(n);
    if (!tab) throw new Error('no tab');
    const ask = (action: SidebarAction) => act(tab, tab.epoch, action).then(settled);
    return { tab, frame, ask };
  };
  const NOTE = 'Where to: the quay by June\nAda: would like to go alone\nPlan: keep on';

  test('lists what no field claims, and nobody’s name', async () => {
    const { tab, ask } = await write(NOTE);
    expect(tab.thisNote?.headings).toBeNull();
    await ask({ do: 'list-headings' });
    expect(tab.thisNote?.headings).toEqual(['Where to']);
    await ask({ do: 'leave-headings' });
    expect(tab.thisNote?.headings).toBeNull();
  });

  test('is gone with its client', async () => {
    const { tab, frame, ask } = await write(NOTE);
    await ask({ do: 'list-headings' });
    desk.fact(frame, { fact: 'client', reading: { is: 'read', id: '2', name: 'ROE, Bo', more: [], worker: 'S. Marlow' }, at: 2 });
    desk.fact(frame, { fact: 'editor', editor: typed('Plan: other', { revision: 2 }), client: '2', at: 2, revision: 2 });
    await settled();
    expect(tab.thisNote?.headings ?? null).toBeNull();
    await ask({ do: 'add-heading', heading: 'Where to', field: 'plan' });
    expect(stored.size).toBe(0);
  });

  test('keeps no other words than a heading that was listed, whatever is asked for', async () => {
    const { tab, ask } = await write(NOTE);
    const field = tab.thisNote?.fields[0]?.id ?? '';
    for (const heading of ['Ada', 'would like to go alone', 'the quay by June', 'Plan']) {
      await ask({ do: 'list-headings' });
      await ask({ do: 'add-heading', heading, field });
    }
    await ask({ do: 'list-headings' });
    await ask({ do: 'add-heading', heading: 'Where to', field: 'no such field' });
    expect(stored.size).toBe(0);
  });

  test('takes nothing from a private window', async () => {
    const { tab, ask } = await write(NOTE, true);
    await ask({ do: 'list-headings' });
    expect(tab.thisNote?.headings).toBeNull();
    await ask({ do: 'add-heading', heading: 'Where to', field: tab.thisNote?.fields[0]?.id ?? '' });
    expect(stored.size).toBe(0);
  });

  test('adds it: this note is read by it at once, and nothing else of the note is stored', async () => {
    const { tab, ask } = await write(NOTE);
    const goal = tab.thisNote?.fields.find(({ is }) => is === 'not-found');
    await ask({ do: 'list-headings' });
    await ask({ do: 'add-heading', heading: 'Where to', field: goal?.id ?? '' });
    expect(tab.thisNote?.fields.find(({ id }) => id === goal?.id)?.is).toBe('found');
    expect(tab.thisNote?.headings).toBeNull();
    const words = JSON.stringify([...stored]);
    expect(words).toContain('Where to');
    for (const private_ of ['Ada', 'quay', 'alone', 'keep on', '40071', 'Quill']) expect(words).not.toContain(private_);
  });

  const rested = () => new Promise((done) => setTimeout(done, 800));
  const lackingOf = ({ thisNote: note }: Tab) => note?.fields.filter(({ need, is }) => need === 'required' && is === 'not-found') ?? [];
  /** Nobody knows these words, and they stand under none of the fields. */
  const STRANGE = 'Compass: north by north-west\nAda: would like to go alone\nLantern:\nPlan: keep on';

  test('while something required is not found, what stands under words that nobody knows is offered once the writer rests', async () => {
    stored.clear();
    await packs.reload();
    const { tab } = await write(STRANGE);
    expect(tab.thisNote?.offered).toBeUndefined();
    await rested();
    expect(lackingOf(tab).length).toBeGreaterThan(0);
    expect(tab.thisNote?.offered).toEqual({
      headings: ['Compass'],
      fields: lackingOf(tab).map(({ id, title }) => ({ id, title: title.replace('?', '') })),
    });
  });

  test('one press adds what is offered, and one takes it back: the note reads as before, and nothing is stored of it', async () => {
    const { tab, ask } = await write(STRANGE);
    await rested();
    const [field] = tab.thisNote?.offered?.fields ?? [];
    await ask({ do: 'add-heading', heading: 'Compass', field: field?.id ?? '' });
    expect(tab.thisNote?.fields.find(({ id }) => id === field?.id)?.is).toBe('found');
    expect(tab.thisNote?.added).toEqual({ heading: 'Compass', field: field?.title });
    expect(JSON.stringify([...stored])).toContain('Compass');
    await ask({ do: 'undo-heading' });
    expect(tab.thisNote?.fields.find(({ id }) => id === field?.id)?.is).toBe('not-found');
    expect(tab.thisNote?.added).toBeUndefined();
    expect(JSON.stringify([...stored])).not.toContain('Compass');
    await ask({ do: 'undo-heading' });
    expect(JSON.stringify([...stored])).not.toContain('Compass');
  });

  test('left, nothing is offered for this client again; of the next one it is', async () => {
    const { tab, frame, ask } = await write(STRANGE);
    await rested();
    await ask({ do: 'leave-offer' });
    expect(tab.thisNote?.offered).toBeUndefined();
    desk.fact(frame, { fact: 'editor', editor: typed(`${STRANGE}, and on`, { revision: 2 }), client: ada.id, at: 1, revision: 2 });
    await rested();
    expect(tab.thisNote?.offered).toBeUndefined();
    desk.fact(frame, { fact: 'client', reading: { is: 'read', id: '2', name: 'ROE, Bo', more: [], worker: 'S. Marlow' }, at: 2 });
    desk.fact(frame, { fact: 'editor', editor: typed(STRANGE, { revision: 3 }), client: '2', at: 2, revision: 3 });
    await rested();
    expect(tab.thisNote?.offered?.headings).toContain('Compass');
  });

  test('what is offered for one client, and what was added, is gone with that client', async () => {
    const { tab, frame, ask } = await write(STRANGE);
    await rested();
    await ask({ do: 'add-heading', heading: 'Compass', field: tab.thisNote?.offered?.fields[0]?.id ?? '' });
    desk.fact(frame, { fact: 'client', reading: { is: 'read', id: '2', name: 'ROE, Bo', more: [], worker: 'S. Marlow' }, at: 2 });
    desk.fact(frame, { fact: 'editor', editor: typed('Plan: other', { revision: 2 }), client: '2', at: 2, revision: 2 });
    await settled();
    expect(tab.thisNote?.offered).toBeUndefined();
    expect(tab.thisNote?.added).toBeUndefined();
    await ask({ do: 'undo-heading' });
    expect(JSON.stringify([...stored])).toContain('Compass');
    stored.clear();
    await packs.reload();
  });

  test('nothing is offered in a private window, nor where all that is required is found', async () => {
    const { tab: privately } = await write(STRANGE, true);
    const { tab: whole } = await write('Plan: keep on');
    const required = whole.thisNote?.fields.filter(({ need }) => need === 'required') ?? [];
    const { tab } = await write(
      `${required.map(({ title }) => `${title}: written, with all that belongs to it`).join('\n')}\nCompass: north`,
    );
    await rested();
    expect(lackingOf(tab)).toEqual([]);
    expect(tab.thisNote?.offered).toBeUndefined();
    expect(privately.thisNote?.offered).toBeUndefined();
  });

  test('no note, whatever it says, gives a name, a number or what stands under a heading', async () => {
    const word = fc.constantFrom('Ada', 'Quill', 'Where', 'we', 'hope', '4', 'May', 'family', '40071', 'S. Marlow', "Ada's");
    const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(label, { maxLength: 6 }), async (labels) => {
        const { tab, ask } = await write(labels.map((one, i) => `${one}: secret${i}`).join('\n'));
        await ask({ do: 'list-headings' });
        for (const heading of tab.thisNote?.headings ?? []) expect(heading).not.toMatch(/ada|quill|marlow|\d|secret/i);
      }),
      { numRuns: 15 },
    );
  });
});

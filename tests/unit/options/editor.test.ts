/** The editor of the options with the background's own answers behind it. */
import { describe, expect, test } from 'vitest';
import { makeCopies } from '../../../entrypoints/background/copies.ts';
import { makePacks, type PackStorage } from '../../../entrypoints/background/packs.ts';
import { makeEditor } from '../../../entrypoints/options/editor.ts';
import type { ask, Request } from '../../../lib/bridge/requests.ts';
import { writePack } from '../../../lib/packs/read.ts';
import { siteFile } from '../../../lib/packs/start.ts';
import { handedOn, profileOfFit } from '../../../lib/record/fit-profile.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import { pack } from '../packs/harbour.ts';

const WARD = 'https://ward.example:8443';

function options() {
  const stored = new Map<string, unknown>();
  const storage: PackStorage = {
    get: async (key) => structuredClone(stored.get(key)),
    set: async (key, value) => void stored.set(key, structuredClone(value)),
  };
  const base = { saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true } as const;
  const packs = makePacks({ storage, base: async () => base, handrail: '0.1.0', changed: () => {} });
  const answers: Record<string, unknown> = { ...packs.answers, ...makeCopies({ storage, place: packs.place }).answers };
  const state = { fitted: null as SiteProfile | null };
  const ofSites = {
    options: async () => ({
      sites: [
        { origin: WARD, since: '2026-05-02', readBy: state.fitted && { is: 'fitted', on: state.fitted.verified.on } },
        { origin: 'https://guessed.example', since: '2026-05-02', readBy: { is: 'guess' } },
        { origin: 'https://known.example', since: '2026-05-02', readBy: null },
      ],
    }),
    'fit-file': async () => state.fitted && siteFile(handedOn(state.fitted), '0.1.0'),
  };
  Object.assign(answers, ofSites);
  const heard: Request[] = [];
  const saved: string[] = [];
  const used: string[] = [];
  const tools = {
    ask: (async (asked: Request) => {
      heard.push(asked);
      return (answers[asked.ask] as (of: Request) => Promise<unknown>)(structuredClone(asked)).catch(() => null);
    }) as typeof ask,
    saveFile: (name: string) => void saved.push(name),
    useHere: async (text: string, name: string) => void used.push(name, text),
  };
  const open = () => makeEditor(tools);
  return { state, stored, heard, saved, used, open, editor: open() };
}
const file = writePack(pack);
const until = async (is: () => unknown) => {
  for (let tries = 0; tries < 500 && !is(); tries += 1) await new Promise((done) => setTimeout(done));
  expect(is()).toBeTruthy();
};

describe('the editor in the options', () => {
  test('does not begin where another tab has begun: what is being changed there is there still', async () => {
    const { editor, open } = options();
    const other = open();
    expect(await editor.begin(file)).toBe(true);
    expect(await other.begin(writePack({ ...pack, title: 'Another' }))).toBe(false);
    expect([other.props.value, other.copyTitle.value]).toEqual([null, 'Harbour team']);
    await other.throwAway();
    expect(await other.begin(writePack({ ...pack, title: 'Another' }))).toBe(true);
  });

  test('shows what it begins with, and what each change makes of the text that is tried', async () => {
    const { editor } = options();
    expect(editor.props.value).toBeNull();
    await editor.begin(file);
    expect(editor.props.value?.copy.pack).toEqual(pack);
    editor.props.value?.onEdit({ do: 'try', text: 'Compass: the quay' });
    await until(() => editor.props.value?.judged?.note?.fields[0]?.is === 'not-found');
    editor.props.value?.onEdit({ do: 'change', change: { change: 'add-word', field: 'risks', list: 'headings', word: 'Compass' } });
    await until(() => editor.props.value?.judged?.note?.fields[0]?.is === 'found');
    editor.props.value?.onEdit({ do: 'undo' });
    await until(() => editor.props.value?.judged?.note?.fields[0]?.is === 'not-found');
    expect(editor.props.value).toMatchObject({ canUndo: false, canRedo: true });
  });

  test('keeps every letter, so that another tab goes on where this one was closed', async () => {
    const { editor, open } = options();
    await editor.begin(file);
    for (const to of ['D', 'Da', 'Dan', 'Danger'])
      editor.props.value?.onEdit({ do: 'change', change: { change: 'text', field: 'risks', key: 'title', to } });
    await until(() => editor.props.value?.judged?.changes.length);
    const other = open();
    await other.look();
    expect(other.copyTitle.value).toBe('Harbour team');
    await other.goOn();
    expect(other.props.value?.copy.pack.checklists[0]?.fields[0]?.title).toBe('Danger');
    expect(other.props.value?.isKept).toBe(true);
  });

  test('says it where a change could not be stored', async () => {
    const { editor, stored } = options();
    await editor.begin(file);
    stored.set = () => {
      throw new Error('QuotaExceeded');
    };
    editor.props.value?.onEdit({ do: 'change', change: { change: 'checklist', to: 'Visit' } });
    await until(() => editor.props.value?.isKept === false);
  });

  test('asks once for many letters that come while it is read, and ends with the last', async () => {
    const { editor, heard } = options();
    await editor.begin(file);
    for (let n = 1; n <= 40; n += 1) editor.props.value?.onEdit({ do: 'try', text: `Risks: ${'no '.repeat(n)}` });
    await until(() => editor.props.value?.judged?.note?.fields[0]?.words === 'no '.repeat(40).trim());
    expect(heard.filter(({ ask: what }) => what === 'judge-copy').length).toBeLessThan(6);
  });

  test('saves a file, hands one on to be looked at, and throws all of it away', async () => {
    const { editor, saved, used, open } = options();
    await editor.begin(file);
    editor.props.value?.onEdit({ do: 'save-copy' });
    await until(() => editor.props.value?.answer?.is === 'saved');
    expect(saved).toEqual(['harbour-team-1.2.0.json']);
    editor.props.value?.onEdit({ do: 'use-copy' });
    await until(() => used.length);
    expect(used).toEqual(['harbour-team-1.2.0.json', file]);
    expect([editor.props.value, editor.copyTitle.value]).toEqual([null, 'Harbour team']);
    await editor.throwAway();
    const other = open();
    await other.look();
    expect(other.copyTitle.value).toBeNull();
  });

  test('takes in another checklist, says where both are for one kind of note, and loses neither when the tab closes', async () => {
    const { editor, open } = options();
    await editor.begin(file);
    await until(() => editor.props.value?.shipped.length === 9);
    editor.props.value?.onEdit({ do: 'add-list', id: 'sbar' });
    await until(() => editor.props.value?.copy.checklist === 'sbar');
    editor.props.value?.onEdit({ do: 'change', change: { change: 'checklist', to: 'Handing over' } });
    editor.props.value?.onEdit({ do: 'change', change: { change: 'add-note-type', word: 'Home visit' } });
    await until(() => editor.props.value?.judged?.conflicts.some((line) => line.includes('"Home visit" and "Handing over"')));
    const other = open();
    await other.goOn();
    expect(other.props.value?.copy.pack.checklists.map(({ title }) => title)).toEqual(['Home visit', 'Handing over']);
    editor.props.value?.onEdit({ do: 'add-list', id: 'nobody' });
    await until(() => editor.props.value?.answer?.is === 'no-answer');
    expect(editor.props.value?.copy.pack.checklists).toHaveLength(2);
  });

  test('says of the rules what asks for no more than holds here', async () => {
    const { editor } = options();
    await editor.begin(file);
    editor.props.value?.onEdit({ do: 'change', change: { change: 'gate', to: 'remind' } });
    await until(() => editor.props.value?.judged?.idle.includes('saveGate'));
    editor.props.value?.onEdit({ do: 'change', change: { change: 'gate', to: 'hold' } });
    editor.props.value?.onEdit({ do: 'change', change: { change: 'days', of: 'unsaved', to: 3 } });
    await until(() => editor.props.value?.judged?.idle.length === 0);
    expect(editor.props.value?.judged?.changes.some(({ isTighter }) => isTighter)).toBe(true);
  });

  test('puts in what was fitted on this computer, and what it was when it is fitted anew; what is neither is not offered', async () => {
    const { editor, state, saved } = options();
    const fittedBy = (select: string) => profileOfFit({ name: { select }, weak: [] }, WARD, '2026-11-22');
    state.fitted = fittedBy('h1');
    await editor.begin(file);
    await until(() => editor.props.value?.fitted.length);
    expect(editor.props.value?.fitted).toEqual([{ origin: WARD, readBy: { is: 'fitted', on: '2026-11-22' } }]);
    const put = async (is: string) => {
      const before = editor.props.value?.answer?.nth ?? 0;
      editor.props.value?.onEdit({ do: 'add-site', origin: WARD });
      await until(() => (editor.props.value?.answer?.nth ?? 0) > before);
      expect(editor.props.value?.answer).toMatchObject({ is });
    };
    const sites = () => editor.props.value?.copy.pack.sites.map(({ id, client }) => [id, client.names[0]?.select]);
    await put('site-added');
    // On another machine nobody pointed it out, so it is not called fitted there.
    expect(sites()?.at(-1)).toEqual(['site-ward-example-8443', 'h1']);
    await put('site-same');
    state.fitted = fittedBy('h2');
    await put('site-added');
    expect(sites()).toEqual([
      ['quay', pack.sites[0]?.client.names[0]?.select],
      ['site-ward-example-8443', 'h2'],
    ]);
    await until(() => editor.props.value?.judged?.issues.length === 0);
    editor.props.value?.onEdit({ do: 'save-copy' });
    await until(() => saved.length);
    editor.props.value?.onEdit({ do: 'undo' });
    editor.props.value?.onEdit({ do: 'undo' });
    expect(sites()).toHaveLength(1);
    state.fitted = null;
    await put('no-answer');
  });

  test('hands on how one record system is read, as a file of its own', async () => {
    const { editor, saved } = options();
    await editor.begin(file);
    editor.props.value?.onEdit({ do: 'save-site', site: 'quay' });
    await until(() => editor.props.value?.answer?.is === 'saved');
    expect(saved).toEqual(['our-quay.json']);
    editor.props.value?.onEdit({ do: 'save-site', site: 'nobody' });
    await until(() => editor.props.value?.answer?.is === 'no-answer');
    expect(saved).toHaveLength(1);
  });

  test('writes no file of what is to be mended, and says why', async () => {
    const { editor, saved } = options();
    await editor.begin(file);
    editor.props.value?.onEdit({ do: 'change', change: { change: 'text', field: 'risks', key: 'ask', to: '' } });
    editor.props.value?.onEdit({ do: 'save-copy' });
    await until(() => editor.props.value?.answer?.is === 'refused');
    expect(saved).toEqual([]);
    await until(() => editor.props.value?.judged?.issues[0]?.part === 'ask');
  });
});

/** The client of the demonstration system, run against its server: what the shipped profile points at is what stands there. */
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Place, SiteProfile } from '../../../lib/record/profile.ts';
import damson from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import { type Demo, startDemo } from '../../hosts/demo/server.mjs';

const profile = damson as SiteProfile;
/** What the client takes from the browser. The server runs in Node beside it, so they are lent one by one. */
const LENT = [
  'window',
  'document',
  'location',
  'history',
  'localStorage',
  'Node',
  'Element',
  'DOMParser',
  'MutationObserver',
  'Event',
] as const;
const ask = globalThis.fetch;
let demo: Demo;

/** What a reader of the page would get: the same values as the page agent reads, without its look at what is visible. */
function read(place: Place | undefined, root: ParentNode = document): string[] {
  if (!place) return [];
  if (place.select === 'url') {
    const parts = location.pathname.split('/');
    return [parts[parts.indexOf(place.pathAfter ?? '') + 1] ?? ''];
  }
  return [...root.querySelectorAll(place.select)].map((element) =>
    place.attribute === 'value' ? (element as HTMLSelectElement).value : (element.textContent ?? ''),
  );
}

const ids = () => profile.client.ids.map((place) => read(place));
const heading = () => document.querySelector('h1')?.textContent;
const items = () => [...document.querySelectorAll(`${profile.priorNotes.list} ${profile.priorNotes.item}`)];
const bodies = () => items().map((item) => item.querySelector<HTMLElement>(profile.priorNotes.body));

function isComplete() {
  const { completeWhen } = profile.priorNotes;
  const sign = document.querySelector(completeWhen?.select ?? 'none');
  return sign?.textContent?.includes(completeWhen?.text ?? '') ?? false;
}

const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const clickNamed = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent === words)?.click();

async function open(number: string, page = 'entries') {
  click(number === '' ? '.home' : `[data-open="${number}"]`);
  if (number === '') return vi.waitFor(() => expect(heading()).toBe('Caseload'));
  await vi.waitFor(() => expect(ids()).toEqual([[number], [number], [number]]));
  if (page === 'entries') return;
  click(`.rail a[href$="/${page}"]`);
  await vi.waitFor(() => expect(document.querySelector('form')).not.toBeNull());
}

async function home() {
  await open('');
}

beforeAll(async () => {
  demo = await startDemo();
  const browser = new Window({ url: `${demo.url}/?worker=dev-rahman` });
  for (const name of LENT) vi.stubGlobal(name, name === 'window' ? browser : browser[name]);
  vi.stubGlobal('fetch', (path: string, options?: RequestInit) => ask(demo.url + path, options));
  const page = await (await ask(`${demo.url}/`)).text();
  document.body.dataset.system = /data-system="(\w+)"/.exec(page)?.[1] ?? '';
  document.body.innerHTML = /<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
  await import(new URL('../../hosts/demo/public/app.mjs', import.meta.url).href);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await demo.close();
});

describe('the shipped profile of the demonstration system', () => {
  it('knows the system, and names no client where no record is open', () => {
    expect(document.querySelectorAll(profile.signs)).toHaveLength(1);
    expect(heading()).toBe('Caseload');
    expect(ids().slice(0, 2)).toEqual([[], []]);
    expect(profile.worker?.flatMap((place) => read(place))).toEqual(['Dev Rahman']);
  });

  it('points at the client and at every note of every record', async () => {
    for (const client of demo.clients()) {
      await home();
      await open(client.number);
      expect(read(profile.client.names[0])).toEqual([`${client.surname.toUpperCase()}, ${client.forename}`]);
      expect(read(profile.client.born?.[0])).toEqual([client.born.split('-').reverse().join('/')]);
      const stored = demo.notes(client.number).slice().reverse();
      expect(isComplete()).toBe(stored.length <= 10);
      expect(items()).toHaveLength(Math.min(stored.length, 10));
      for (const [i, item] of items().entries()) {
        const note = stored[i];
        expect(read(profile.priorNotes.date, item)).toEqual([`${note?.date.split('-').reverse().join('/')} ${note?.time}`]);
        expect(read(profile.priorNotes.type, item)).toEqual([note?.type]);
        expect(read(profile.priorNotes.author, item)).toEqual([note?.author]);
        expect(read(profile.priorNotes.status, item)).toEqual([note?.status]);
        if (!client.isCollapsed && note && !note.html && !note.attachment) expect(bodies()[i]?.textContent).toBe(note.text);
      }
    }
  });

  it('every status that is shown has a meaning, and only one', () => {
    const words = profile.priorNotes.statusWords;
    for (const status of ['Signed', 'Draft', 'Entered in error']) {
      const meant = [words?.signed, words?.draft, words?.struckOut].filter((list) =>
        list?.some((word) => status.toLowerCase().includes(word)),
      );
      expect(meant).toHaveLength(1);
    }
  });

  it('says that the list is complete only when all pages are shown, and not when one type is', async () => {
    await home();
    await open('187260');
    expect([items().length, isComplete()]).toEqual([10, false]);
    clickNamed('Older entries');
    await vi.waitFor(() => expect(items()).toHaveLength(4));
    expect(isComplete()).toBe(false);
    clickNamed('Show all');
    await vi.waitFor(() => expect(items()).toHaveLength(14));
    expect(isComplete()).toBe(true);
    const filter = document.querySelector<HTMLSelectElement>('[data-filter]');
    if (filter) filter.value = 'Telephone contact';
    filter?.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(items()).toHaveLength(1));
    expect(isComplete()).toBe(false);
  });

  it('finds the body of a collapsed entry once it was opened', async () => {
    await home();
    await open('420077');
    expect(bodies().every((body) => body?.hidden && body.textContent === '')).toBe(true);
    items()[0]
      ?.querySelector<HTMLElement>(profile.priorNotes.opener ?? '')
      ?.click();
    await vi.waitFor(() => expect(bodies()[0]?.hidden).toBe(false));
    expect(bodies()[0]?.textContent).toBe(demo.notes('420077').at(-1)?.text);
    expect(bodies()[1]?.textContent).toBe('');
  });

  it('finds the editor, the note type and Save; what is saved stands in the list', async () => {
    await home();
    await open('204266', 'new');
    const [plain] = profile.editors;
    const editor = document.querySelector<HTMLTextAreaElement>(plain?.select ?? '');
    const type = document.querySelector<HTMLSelectElement>(plain?.noteType?.select ?? '');
    if (!editor || !type) throw new Error('no form');
    type.value = 'Choice appointment';
    expect(read(plain?.noteType)).toEqual(['Choice appointment']);
    editor.value = 'Goals: "ask for help" 2/10';
    const held = [...document.querySelectorAll<HTMLElement>(profile.save[0]?.select ?? '')];
    const save = held.filter((button) => profile.save[0]?.text?.includes(button.textContent ?? ''));
    expect(save).toHaveLength(1);
    save[0]?.click();
    await vi.waitFor(() => expect(items()).toHaveLength(1));
    expect(bodies()[0]?.textContent).toBe('Goals: "ask for help" 2/10');
    expect(demo.notes('204266')).toMatchObject([{ author: 'Dev Rahman', status: 'Signed', type: 'Choice appointment' }]);
  });

  it('finds the duty log, which stores itself and has no Save', async () => {
    await home();
    await open('533421', 'duty-log');
    const editor = document.querySelector<HTMLTextAreaElement>(profile.editors.find((one) => one.form === 'duty-log')?.select ?? '');
    if (!editor) throw new Error('no duty log');
    editor.value = 'Danuta rang.';
    editor.dispatchEvent(new Event('input', { bubbles: true }));
    expect(document.querySelector(profile.save[0]?.select ?? '')).toBeNull();
    await vi.waitFor(() => expect(demo.notes('533421').at(-1)?.text).toBe('Danuta rang.'), { timeout: 3000 });
  });

  it('never sees two clients agree on a third: while one record is swapped for another, the places disagree or are empty', async () => {
    await home();
    await open('311950');
    const seen = new Set<string>();
    const watcher = new MutationObserver(() => {
      const values = ids();
      const agreed = values.every((list) => list.length === 1 && list[0] === values[0]?.[0]);
      const words = document.querySelector(profile.priorNotes.list)?.textContent ?? '';
      if (agreed) seen.add(`${values[0]?.[0]} ${words.includes('CHOICE APPOINTMENT 14/07') ? "Callum's" : 'other'} entries`);
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    await home();
    await open('311951');
    watcher.disconnect();
    expect([...seen].filter((line) => line.startsWith('311951'))).toEqual(['311951 other entries']);
  });
});

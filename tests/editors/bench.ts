/**
 * A browser with the built extension on the editors' host: opens a page with one kind of editor, puts the caret where a
 * user would put it, asks the extension for what its sidebar asks for, and looks at what the extension has seen.
 */
import type { Frame, Page } from 'puppeteer-core';
import { type Kind as Browser, launch, type Session, until } from '../e2e/browsers.ts';
import { turnOn } from '../e2e/hands.ts';
import { type EditorsHost, startEditors } from '../hosts/editors/server.mjs';
import { caretInBox } from './boxes.ts';
import { parseMarked } from './caret.ts';
import { SELECT, SIGNS } from './kinds.ts';

export interface Bench {
  readonly browser: Browser;
  readonly host: EditorsHost;
  readonly session: Session;
  readonly page: Page;
  /** The browser's number of that page's tab. */
  readonly tab: number;
  close(): Promise<void>;
}

/** What the extension knows of the editor in one frame. */
export interface Seen {
  readonly frame: number;
  readonly reader: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly revision: number;
  /** What stands there now had not been seen before it was asked for. */
  readonly isLate: boolean;
}

export interface Answer {
  readonly ok: boolean;
  readonly because?: string;
}

interface Api {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  readonly scripting: { executeScript(what: object): Promise<{ readonly frameId: number; readonly result?: unknown }[]> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs in a page of the extension, which may ask tabs and frames as its background does. */
export async function inOwn<A extends unknown[], R>(session: Session, work: (api: Api, ...args: A) => Promise<R>, ...args: A): Promise<R> {
  const eye = await session.eye();
  return (await eye.evaluate(`(${work.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`)) as R;
}

const profileFor = (origin: string) => ({
  id: 'guess',
  title: 'The editors’ host',
  match: [origin],
  signs: SIGNS,
  client: { ids: [{ select: '[data-banner] [data-number]' }], names: [{ select: '[data-banner] [data-client-name]' }] },
  priorNotes: { list: '[data-no-list]', item: '[data-no-item]', body: '[data-no-body]', dateOrder: 'year-first' },
  editors: [{ select: SELECT, form: 'entry', title: 'New entry' }],
  save: [],
  isGuess: true,
  verified: { against: 'tests/hosts/editors', on: '2026-11-22' },
});

/** The host is known as any system is for which nobody wrote a profile: by a guess that the user said was right. */
export async function openBench(browser: Browser): Promise<Bench> {
  const host = await startEditors();
  const session = await launch(browser, { granted: [host.url, host.other] });
  const guess = (origin: string) =>
    inOwn(session, (api, key, profile) => api.storage.local.set({ [key]: profile }), `guess ${origin}`, profileFor(origin));
  await guess(host.url);
  await guess(host.other);
  for (const origin of [host.other, host.url]) {
    const page = await session.page(`${origin}/record/${host.client}/textarea?text=`);
    await turnOn(session, origin);
    await page.close();
  }
  const page = await session.page(`${host.url}/record/${host.client}/textarea?text=`);
  const tabAt = (url: string) => inOwn(session, async (api, at) => (await api.tabs.query({})).find((tab) => tab.url === at)?.id ?? -1, url);
  const tab = await tabAt(page.url());
  const close = async () => {
    await session.close();
    await host.close();
  };
  return { browser, host, session, page, tab, close };
}

/** The `n`th editor of a page, as its user and as its own script see it. */
export interface Open {
  readonly bench: Bench;
  readonly frame: Frame;
  readonly n: number;
  get(): Promise<string>;
  /** By the editor's own interface, as a page's script would. */
  set(text: string): Promise<void>;
  html(): Promise<string>;
}

async function hostFrame(page: Page): Promise<Frame> {
  return until(async () => {
    for (const frame of page.frames()) if (await frame.evaluate('window.hosts !== undefined').catch(() => false)) return frame;
    return null;
  }, 'the editor to be mounted');
}

/** `path`: `/record/<client>` or `/framed/<how>`. Each text is one editor. */
export async function openPage(bench: Bench, kind: string, texts: readonly string[], more = '', path = '', origin = ''): Promise<Open> {
  const query = texts.map((text) => `text=${encodeURIComponent(text)}`).join('&');
  const { host, page } = bench;
  await page.goto(`${origin || host.url}${path || `/record/${host.client}`}/${encodeURIComponent(kind)}?${query}${more}`);
  await page.bringToFront();
  const frame = await hostFrame(page);
  return openNth(bench, frame, 0);
}

export function openNth(bench: Bench, frame: Frame, n: number): Open {
  const ask = (call: string) => frame.evaluate(`Promise.resolve(hosts[${n}].${call}).then((is) => is ?? null)`);
  return {
    bench,
    frame,
    n,
    get: async () => (await ask('get()')) as string,
    set: async (text) => void (await ask(`set(${JSON.stringify(text)})`)),
    html: async () => (await ask('html()')) as string,
  };
}

/** The frame and element that the user types in: TinyMCE and CKEditor 4 hold it in a frame of their own. */
export async function field({ bench, frame, n }: Open): Promise<{ readonly frame: Frame; readonly select: string }> {
  const mine = `#place-${n} :is(textarea, input, [role="textbox"], .ql-editor, .ProseMirror, .ck-editor__editable, .mce-content-body)`;
  const select = `${mine}:not([aria-hidden="true"])`;
  return until(async () => {
    for (const one of bench.page.frames()) {
      if (one.parentFrame() !== frame || !(await one.$('body#tinymce, body.cke_editable').catch(() => null))) continue;
      const isMine = await (await one.frameElement())?.evaluate((e, place) => e.closest(place) !== null, `#place-${n}`);
      if (isMine) return { frame: one, select: 'body' };
    }
    const isShown = (found: Element) => found.checkVisibility({ visibilityProperty: true });
    return (await frame.$eval(select, isShown).catch(() => false)) && { frame, select };
  }, 'the field to type in');
}

async function pressTimes(page: Page, key: 'ArrowRight', times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await page.keyboard.press(key);
    // Nobody presses faster than this, and Lexical reads where the caret is a little later.
    await pause(10);
  }
}

/** Clicks into the editor and goes to the place by keyboard. Lines are one step apart, as everywhere. */
export async function putCaret(open: Open, marked: string): Promise<void> {
  const { page } = open.bench;
  const { frame, select } = await field(open);
  const boxes = await frame.$$(`#place-${open.n} .boxes :is(textarea, [role="textbox"])`);
  const { box, start, end } = boxes.length > 0 ? caretInBox(marked) : { box: null, ...parseMarked(marked) };
  if (box === null) await frame.click(select, { offset: { x: 30, y: 14 } });
  else await boxes[box]?.click({ offset: { x: 30, y: 14 } });
  // Slate takes a click's place up to a tenth of a second later, and would put the caret back there.
  await pause(150);
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await pressTimes(page, 'ArrowRight', start);
  if (end === start) return;
  await page.keyboard.down('Shift');
  await pressTimes(page, 'ArrowRight', end - start);
  await page.keyboard.up('Shift');
}

export async function chord(page: Page, key: 'KeyZ' | 'KeyC' | 'KeyV', letter: 'z' | 'c' | 'v', command?: string): Promise<void> {
  await page.keyboard.down('Control');
  if (command) await page.keyboard.press(key, { text: letter, commands: [command] } as never);
  else await page.keyboard.press(letter);
  await page.keyboard.up('Control');
}

/** Runs in a frame, in the extension's own world: keeps what the hands are given of the agent's eyes, for `look`. */
function keepSight(): void {
  interface World {
    makeHands?: (sight: unknown) => unknown;
    sight?: unknown;
    isKept?: boolean;
  }
  const world = (globalThis as unknown as Record<symbol, World | undefined>)[Symbol.for('handrail')];
  const make = world?.makeHands;
  if (!world || !make || world.isKept) return;
  world.isKept = true;
  world.makeHands = (sight) => {
    world.sight = sight;
    return make(sight);
  };
}

/** Runs in a frame: what the agent's eye has there. */
function lookHere() {
  interface Sight {
    readonly editor: {
      current(): { reader: Reader; element: HTMLElement } | null;
      reread(): boolean;
      revision(): number;
    };
  }
  interface Reader {
    id: string;
    read(element: HTMLElement, limit: number): { text: string };
    isReadOnly(element: HTMLElement): boolean;
  }
  const world = (globalThis as unknown as Record<symbol, { sight?: Sight } | undefined>)[Symbol.for('handrail')];
  const eye = world?.sight?.editor;
  const current = eye?.current();
  if (!eye || !current) return null;
  const { reader, element } = current;
  const revision = eye.revision();
  const isReadOnly = reader.isReadOnly(element);
  const hasFocus = element.contains(document.activeElement) && document.hasFocus();
  return { hasFocus, reader: reader.id, text: reader.read(element, 400_000).text, isReadOnly, revision, isLate: eye.reread() };
}

/**
 * Runs in a page of the extension: asks every frame for something that none can show, so that the agent that runs there
 * now hands over its sight (a page that writes its document anew gets a new agent), and looks. The frame that has the focus counts.
 */
const LOOK = `async (api, tab) => {
  const target = { tabId: tab, allFrames: true };
  const nothing = { command: 'show', note: 0, start: 0, end: 0, client: '' };
  const ask = (frameId) => api.tabs.sendMessage(tab, nothing, { frameId }).catch(() => null);
  const frames = (await api.scripting.executeScript({ target, func: () => null })).map(({ frameId }) => frameId);
  const answers = await Promise.all(frames.map(ask));
  if (answers.some((answer) => answer?.because === 'no-hands')) {
    await api.scripting.executeScript({ target, files: ['/page-hands.js'] });
    await api.scripting.executeScript({ target, func: ${keepSight.toString()} });
    await Promise.all(frames.map(ask));
  }
  const looked = await api.scripting.executeScript({ target, func: ${lookHere.toString()} });
  const seen = looked.filter(({ result }) => result).map(({ frameId, result }) => ({ frame: frameId, ...result }));
  return seen.find(({ hasFocus }) => hasFocus) ?? seen[0] ?? null;
}`;

/** What the extension has of the editor that it would act on; null while it has none. */
export async function look({ bench }: Open): Promise<Seen | null> {
  const eye = await bench.session.eye();
  return (await eye.evaluate(`(${LOOK})(globalThis.browser ?? globalThis.chrome, ${bench.tab})`)) as Seen | null;
}

/** Waits until the extension has found the editor. */
export const found = (open: Open) => until(() => look(open), 'Handrail to find the editor', 5000);

const send = (open: Open, frame: number, message: object): Promise<Answer> =>
  inOwn(
    open.bench.session,
    (api, id, frameId, asked) => api.tabs.sendMessage(id, asked, { frameId }) as Promise<Answer>,
    open.bench.tab,
    frame,
    message,
  );

/** Asks the frame of the editor for something, as the background does after a press in the sidebar. */
export async function ask(open: Open, message: object): Promise<Answer> {
  const { frame } = await found(open);
  return send(open, frame, message);
}

export const insert = (open: Open, text: string, how = 'at-caret') =>
  ask(open, { command: 'insert', text, how, client: open.bench.host.client, worker: '' });

export async function goTo(open: Open, start: number, end: number): Promise<Answer> {
  const { revision } = await found(open);
  return ask(open, { command: 'go-to', start, end, revision });
}

/** Every frame of the page lets go, as when the site is turned off. */
export const leave = (open: Open) =>
  inOwn(
    open.bench.session,
    async (api, id) => {
      const frames = await api.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: () => null });
      for (const { frameId } of frames) await api.tabs.sendMessage(id, { command: 'leave' }, { frameId }).catch(() => null);
    },
    open.bench.tab,
  );

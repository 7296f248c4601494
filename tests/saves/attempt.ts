/**
 * One save, made by a user in a real browser, with what may go wrong meanwhile; and what the record system's own store
 * has afterwards. Used by the tests of every run and by the whole matrix (`npm run test:saves`).
 */
import type { Frame, Page } from 'puppeteer-core';
import { type Session, until } from '../e2e/browsers.ts';
import { named, textOf } from '../e2e/hands.ts';
import type { OwnLife } from '../e2e/life.ts';
import type { SavedRow, Saves } from '../hosts/saves/server.mjs';

export type Mode = 'hold' | 'remind' | 'off';

export const FAULTS = {
  none: 'nothing',
  closed: 'the sidebar is closed',
  asleep: 'the background is asleep at the press',
  killed: 'the background is killed between press and answer',
  reloaded: 'the extension is reloaded under the open page',
  stale: 'the text changed without a word since it was checked',
  changes: 'a script changes the text on the press',
  undrawn: 'the sidebar never draws the question',
} as const;
export type Fault = keyof typeof FAULTS;

export interface Way {
  readonly says: string;
  /** What the record must name as the button, and the address. */
  readonly by: string;
  readonly path?: string;
  /** The user has to press once more: Handrail can't do it for them. */
  readonly again?: true;
  /** The page does nothing when it is done for the user, and nobody knows that before. */
  readonly refuses?: true;
  /** It shows no sign for longer than Handrail waits for one. */
  readonly isSlow?: true;
  /** Nothing of it is ever held. */
  readonly never?: true;
  /** The page sends it when nothing can be held any more. */
  readonly isLate?: true;
}

export const WAYS: Readonly<Record<string, Way>> = {
  click: { says: 'a click on Save', by: 'save' },
  enter: { says: 'Enter in a field', by: 'save' },
  keys: { says: "the page's shortcut (Ctrl+S)", by: 'shortcut' },
  submit: { says: 'a form sent by a link (requestSubmit)', by: 'send' },
  late: { says: 'a form that the page sends 1.5 s after the press', by: 'send', isLate: true },
  script: { says: 'a form that a script sends (form.submit())', by: 'script', isLate: true },
  native: { says: 'a form that navigates a frame', by: 'save' },
  fetch: { says: 'a request in the background', by: 'save' },
  press: { says: 'on the press of the mouse', by: 'press' },
  several: { says: 'one of several buttons (formaction)', by: 'final', path: '/save/several/final' },
  frame: { says: 'a button in another frame than the editor', by: 'save' },
  sign: { says: 'Sign and lock', by: 'sign' },
  picture: { says: 'a picture as button', by: 'picture', again: true },
  trusted: { says: 'a button that takes only a real press', by: 'save', again: true },
  refuses: { says: 'the same, and the profile does not say so (a clock runs)', by: 'save', refuses: true },
  slow: { says: 'a request that shows nothing for four seconds', by: 'save', isSlow: true },
  itself: { says: 'a form that saves by itself', by: 'timer', never: true },
};

/** A Partnership session without its plan. */
export const NOTE = 'Progress on goals: Walked in on three days out of five.\nRisks: No thoughts of ending her life, asked on her own.';

export interface Bench {
  readonly session: Session;
  readonly page: Page;
  readonly host: Saves;
  readonly life: OwnLife;
}

export interface Outcome {
  /** `through`: not held, or let go because the question came too late. `told`: held, nobody could ask, and the user was told to press Save once more. */
  readonly came: 'through' | 'asked' | 'told';
  readonly wasAsked: boolean;
  readonly rows: readonly SavedRow[];
  /** What stood in the editor when the user saved. */
  readonly text: string;
  /** What the sidebar said of a save that was not held, "" when it said nothing. */
  readonly said: string;
}

interface Api {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, options?: object): Promise<unknown>;
  };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result?: unknown }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
}

export const NO_SIGN = 'No sign of saving';

/** Longer than Handrail waits for a sign of saving. */
const SIGN_MS = 2500;

/** How long a user looks at the question. */
const READS_MS = 500;

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs in a page of the extension. */
async function inOwn<A extends unknown[], R>(session: Session, work: (api: Api, ...args: A) => Promise<R>, ...args: A): Promise<R> {
  const eye = await session.eye();
  return (await eye.evaluate(`(${work.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`)) as R;
}

export const setGate = (session: Session, mode: Mode, asksReason = false) =>
  inOwn(session, (api, m, asks) => api.runtime.sendMessage({ ask: 'set-gate', mode: m, asksReason: asks }), mode, asksReason);

const command = (session: Session, url: string, asked: 'open' | 'close') =>
  inOwn(
    session,
    async (api, address, what) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === address);
      return tab?.id === undefined ? null : api.tabs.sendMessage(tab.id, { command: what }, { frameId: 0 });
    },
    url,
    asked,
  );

/** Every frame of the record system has what it needs to hold a save. */
export const untilGated = (session: Session, url: string, isOff = false) =>
  until(
    () =>
      inOwn(
        session,
        async (api, address, off) => {
          const tab = (await api.tabs.query({})).find((one) => one.url === address);
          const seen = await api.scripting.executeScript({
            target: { tabId: tab?.id, allFrames: true },
            args: [off],
            func: (isOffNow: boolean) => {
              const world = (globalThis as Record<symbol, { stop?: unknown; makeGate?: unknown } | undefined>)[Symbol.for('handrail')];
              if (!document.querySelector('body[data-system]')) return true;
              return world?.stop !== undefined && (isOffNow || world.makeGate !== undefined);
            },
          });
          return seen.length > 0 && seen.every(({ result }) => result === true);
        },
        url,
        isOff,
      ),
    'the gate to be there',
  );

/** The sidebar's frame now, without waiting for it. */
export async function sidebarNow(session: Session, page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const href = await frame.evaluate(() => location.href).catch(() => '');
    if (href.startsWith(`${session.base}/sidebar.html`)) return frame;
  }
  return null;
}

/** The question, when it stands there. */
export async function questionNow(session: Session, page: Page): Promise<Frame | null> {
  const sidebar = await sidebarNow(session, page).catch(() => null);
  return sidebar && (await named(sidebar, 'alertdialog', 'Before you save').catch(() => null)) ? sidebar : null;
}

/** What the sidebar says of the last save, "" when it says nothing. */
async function lastSaveNow(session: Session, page: Page): Promise<string> {
  const sidebar = await sidebarNow(session, page).catch(() => null);
  if (!sidebar) return '';
  return sidebar.evaluate(() => (document.querySelector('.last-save') as HTMLElement | null)?.innerText ?? '').catch(() => '');
}

/** The user is told that their save was stopped, and what to do. */
const isTold = async (session: Session, page: Page) => (await lastSaveNow(session, page)).includes('press Save once more');

/** From now on the sidebar gets no turn of drawing: what it puts together, it never says to be on the screen. */
export async function drawNothing(session: Session, page: Page): Promise<void> {
  const sidebar = await until(() => sidebarNow(session, page), 'the sidebar');
  await sidebar.evaluate(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
}

/** Plain, or for formatted text: that one is only ever one of these pages' own. */
export const ENTRY = 'textarea[name="entry"], [contenteditable="true"]';

export const editorFrame = async (page: Page): Promise<Frame> =>
  until(async () => {
    for (const frame of page.frames()) if (await frame.$(ENTRY).catch(() => null)) return frame;
    return null;
  }, 'the editor');

const saveFrame = async (page: Page): Promise<Frame> =>
  until(async () => {
    for (const frame of page.frames()) if (await frame.$('[data-saves]').catch(() => null)) return frame;
    return null;
  }, 'the way to save');

/** Puts the whole note in with one change, so that one review is about all of it. */
export async function write(page: Page, text = NOTE): Promise<void> {
  const frame = await editorFrame(page);
  await frame.$eval(
    ENTRY,
    (element, words) => {
      const field = element as HTMLTextAreaElement;
      field.focus();
      if (field.value === undefined) {
        field.append(...words.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
        getSelection()?.collapse(field.querySelector('p')?.firstChild ?? field, 12);
      } else {
        field.value = words;
        field.setSelectionRange(12, 12);
      }
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

export const readNow = async (page: Page): Promise<string> =>
  (await editorFrame(page)).$eval(ENTRY, (element) => (element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText);

/** The user's own act of saving. `byKeyboard`: without the mouse, where that is a way at all. */
export async function save(page: Page, kind: string, byKeyboard = false): Promise<void> {
  const frame = await saveFrame(page);
  if (kind === 'keys') {
    await (await editorFrame(page)).focus('textarea[name="entry"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
  } else if (kind === 'enter') {
    await frame.focus('input[name="title"]');
    await page.keyboard.press('Enter');
  } else {
    const isSent = kind === 'submit' || WAYS[kind]?.isLate;
    const select = isSent ? '[data-sends]' : kind === 'several' ? 'button[value="final"]' : '[data-saves]';
    if (!byKeyboard || kind === 'press') return frame.click(select);
    await frame.focus(select);
    await page.keyboard.press('Enter');
  }
}

/** The launcher shows what is about all of the note: one thing is missing. */
const untilChecked = (session: Session, url: string) =>
  until(
    () =>
      inOwn(
        session,
        async (api, address) => {
          const tab = (await api.tabs.query({})).find((one) => one.url === address);
          const [seen] = await api.scripting.executeScript({
            target: { tabId: tab?.id },
            func: () => {
              // Where we are sooner than the page's own head, it stands first.
              const ours = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(':root > [data-handrail]');
              if (!ours) return '';
              const { chrome } = globalThis as unknown as {
                chrome?: { dom?: { openOrClosedShadowRoot(e: HTMLElement): ShadowRoot | null } };
              };
              const root = ours.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(ours);
              return root?.querySelector('button')?.textContent ?? '';
            },
          });
          return seen?.result === '1';
        },
        url,
      ),
    'the note to be checked',
  );

/** Ready to be saved: the page open, the note in it, and checked. */
export async function prepare(session: Session, page: Page, host: Saves, kind: string, mode: Mode, fault: Fault): Promise<string> {
  const url = host.pageOf(kind, fault === 'changes' ? '?changes' : '');
  host.forget();
  await page.goto(url);
  await untilGated(session, url, mode === 'off');
  await command(session, url, fault === 'closed' ? 'close' : 'open');
  if (fault !== 'closed')
    await until(
      () => sidebarNow(session, page).then((sidebar) => sidebar && textOf(sidebar).then((t) => t.includes('OBIORA'))),
      'the sidebar',
    );
  await page.bringToFront();
  await write(page);
  if (WAYS[kind]?.never === true) return url;
  await untilChecked(session, url);
  return url;
}

/**
 * Everything that a user would do to have the note in the record; how often it is there afterwards is for the caller.
 * `isPatient`: waits for what would be said of a page that shows no sign of saving.
 */
export async function attempt(
  { session, page, host, life }: Bench,
  kind: string,
  mode: Mode,
  fault: Fault,
  isPatient = false,
): Promise<Outcome> {
  await prepare(session, page, host, kind, mode, fault);
  if (fault === 'stale') {
    const frame = await editorFrame(page);
    await frame.$eval('textarea[name="entry"]', (element) => {
      (element as HTMLTextAreaElement).value += ' Home by two.';
    });
  }
  const text = await readNow(page);
  if (fault === 'undrawn') await drawNothing(session, page);
  if (fault === 'asleep') await life.kill();
  if (fault === 'reloaded') await life.reload();
  if (kind !== 'itself') await save(page, kind, fault === 'stale');
  const first = await until(
    async () =>
      (host.saved().length > 0 && 'through') ||
      ((await questionNow(session, page)) && 'asked') ||
      ((await isTold(session, page)) && 'told'),
    'a question, a save, or a word that it was not saved',
  );
  const came = first === 'asked' ? await answer({ session, page, host, life }, kind, fault) : first;
  // Held, nobody could ask, and it can't be done for the user: they are told to press once more.
  if (came === 'told') await save(page, kind);
  await until(async () => host.saved().length > 0, 'the record system to have the note');
  // Long enough for a second one to arrive, and for what is said of it.
  await wait(isPatient ? SIGN_MS : 350);
  return {
    came,
    wasAsked: came === 'asked',
    rows: host.saved(),
    text,
    said: await lastSaveNow(session, page),
  };
}

/** A question that was too long on its way to the screen is not waited for: the save is done meanwhile, or the user told. */
async function answer({ session, page, host, life }: Bench, kind: string, fault: Fault): Promise<Outcome['came']> {
  if (host.saved().length > 0) throw new Error('It was held, and the record has it already.');
  // Nobody reads a question and answers it sooner, and a press on what was not seen for 200 ms is not taken.
  await wait(READS_MS);
  if (fault === 'killed') await life.kill();
  const sidebar = await until(
    async () => (host.saved().length > 0 && 'through') || ((await isTold(session, page)) && 'told') || (await questionNow(session, page)),
    'the question to come back',
  );
  if (typeof sidebar === 'string') return sidebar;
  if (WAYS[kind]?.again) {
    const says = await textOf(sidebar);
    if (!says.includes('press Save once more')) throw new Error(`It does not say that Save is to be pressed once more: ${says}`);
    await save(page, kind);
    return 'asked';
  }
  const button = await until(() => named(sidebar, 'button', 'Save anyway'), 'Save anyway');
  if (fault === 'killed') await wait(READS_MS);
  await button.click();
  if (!WAYS[kind]?.refuses) return 'asked';
  await until(async () => (await lastSaveNow(session, page)).includes(NO_SIGN), 'it to be said that nothing came of it');
  if (host.saved().length > 0) throw new Error('The page took what it was to refuse.');
  await save(page, kind);
  return 'asked';
}

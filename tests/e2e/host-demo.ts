import type { Page } from 'puppeteer-core';
import { type Demo, startDemo } from '../hosts/demo/server.mjs';
import { type Kind, type LaunchOptions, launch, type Session, until } from './browsers.ts';
import { textOf, turnOn } from './hands.ts';
import type { HostClient, WalkHost } from './hosts.ts';

export type DemoHost = WalkHost & { readonly demo: Demo };

const WORKERS = { first: 'imogen-tate', second: 'dev-rahman' };

/** The demonstration record system. `editor` says which of its two the notes are written in. */
export async function demoHost(editor: 'plain' | 'rich'): Promise<DemoHost> {
  const demo = await startDemo({ port: 0 });
  const { origin } = new URL(demo.url);
  const type = encodeURIComponent('Core Partnership');
  const clientAt = (number: string, name: string): HostClient => ({
    name,
    url: `${origin}/record/${number}/entries`,
    writeUrl: `${origin}/record/${number}/new?editor=${editor}&type=${type}`,
  });
  const numberOf = (client: HostClient) => new URL(client.url).pathname.split('/')[2] as string;
  const field = editor === 'plain' ? 'textarea[name="entry"]' : '[role="textbox"][aria-label="Entry text"]';

  return {
    demo,
    name: `demonstration, ${editor} editor`,
    origin,
    client: clientAt('204118', 'OBIORA, Amara'),
    other: clientAt('204181', 'OBIORA, Amira'),
    onlyClient: 'netball',
    onlyOther: '204181',
    checklist: 'CAPA Partnership session',
    asksForChecklist: false,
    foldsNotes: false,
    openNotes: async () => undefined,
    async startNote(page) {
      const link = await until(() => page.$('a[href*="/new"].main-action, a[href*="/new"]'), 'the way to a new entry');
      const { pathname } = new URL(page.url());
      if (!pathname.endsWith('/new')) await link.click();
      if (editor === 'rich') await (await until(() => page.$('[data-editor-choice="rich"]'), 'the formatted editor')).click();
      // Changing the editor draws the form anew; the type is chosen in the form that stays.
      const editorShown = await until(() => page.$(field), 'the editor');
      await (await until(() => page.$('select[name="noteType"]'), 'the type of entry')).select('Core Partnership');
      await editorShown.click();
    },
    async focusEnd(page) {
      await page.bringToFront();
      await page.$eval(field, (element) => (element as HTMLElement).focus());
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
    },
    readText: (page) =>
      page.$eval(field, (element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText.replace(/\n+$/, ''),
      ),
    pressSave: async (page: Page) =>
      (await until(() => page.$('form[data-entry-form="entry"] button[type="submit"]'), 'the save button')).click(),
    async switchTo(page, client) {
      const find = await until(() => page.$('[aria-label="Find a person"]'), 'the search box');
      await find.click();
      await find.type(numberOf(client));
      // What was found is drawn anew with each answer, so it may be gone between being seen and being pressed.
      await until(async () => {
        const found = await page.$(`[data-found="${numberOf(client)}"]`);
        await found?.click();
        return found !== null;
      }, 'the person to be found');
    },
    async showsOther(page) {
      const now = await textOf(page);
      return now.includes('204181') && !now.includes('OBIORA, Amara');
    },
    async signInAs(page, worker) {
      const url = new URL(page.url());
      url.searchParams.set('worker', WORKERS[worker]);
      await page.goto(url.href);
    },
    stored: (client) => demo.notes(numberOf(client)).map((entry) => entry.text),
    close: () => demo.close(),
  };
}

/** The demonstration, and a browser in which Handrail is on for it; no page of it is open. */
export async function demoTurnedOn(
  kind: Kind,
  editor: 'plain' | 'rich' = 'plain',
  options: LaunchOptions = {},
): Promise<{ host: DemoHost; session: Session }> {
  const host = await demoHost(editor);
  const session = await launch(kind, { ...options, granted: [host.origin] });
  const page = await session.page(host.client.url);
  await turnOn(session, host.origin);
  await page.close();
  return { host, session };
}

const savesTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  // Its panel takes the next Enter.
  'browser.download.alwaysOpenPanel': false,
});

/** Firefox is told by its settings, Chromium through the driver. */
async function letSave(kind: Kind, session: Session, folder: string): Promise<void> {
  if (kind !== 'chromium') return;
  const browser = await session.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The same, where what is saved as a file goes into `folder` without a question. */
export async function demoThatSaves(kind: Kind, folder: string): Promise<{ host: DemoHost; session: Session }> {
  const made = await demoTurnedOn(kind, 'plain', { prefs: savesTo(folder) });
  await letSave(kind, made.session, folder);
  return made;
}

/** A browser with the extension and no site, whose downloads go to `folder`. */
export async function optionsThatSave(kind: Kind, folder: string): Promise<Session> {
  const session = await launch(kind, { prefs: savesTo(folder) });
  await letSave(kind, session, folder);
  return session;
}

/** The background is stopped in mid-note, as browsers do: no key is lost, and what is shown afterwards is right. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OptionsState } from '../../lib/bridge/requests.ts';
import { buildForHost, distFor } from '../client/build.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, itemNames, launcher, press, pressLauncher, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

/** Counts what the background posts to ports that a page handed it, from now on. */
const COUNT = `
  globalThis.posted = 0;
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message) { globalThis.posted += 1; return post.call(this, message); };
  true;
`;

/** From now on what waits for 300 ms waits without end: that is how long a draft waits for the next key. */
const NO_WAIT = `
  const later = setTimeout;
  globalThis.setTimeout = (then, ms, ...more) => (ms === 300 ? 0 : later(then, ms, ...more));
  true;
`;

const afterItsWait = () => new Promise((done) => setTimeout(done, 700));

for (const kind of KINDS) {
  describe(`a background that stops in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(host.client.url);
      await turnOn(session, host.origin);
      await host.startNote(page);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, host.client.name);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const isFound = (field: string) =>
      until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => name.startsWith(field) && name.endsWith(': found')), field);

    test.runIf(kind === 'chromium')('while it runs, the checklist follows the keys on the direct line', async () => {
      await page.keyboard.type('Progress: she came');
      await isFound('Progress');
      await session.inBackground(COUNT);
      await page.keyboard.type(' with Tilly');
      await awaitText(sidebar, 'she came with Tilly');
      expect(await session.inBackground('globalThis.posted')).toBeGreaterThan(0);
    });

    test.runIf(kind === 'chromium')('a note that is left is written at once, without the wait that keys have', async () => {
      const eye = await session.eye();
      const versions = () =>
        eye.evaluate(async () => {
          const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<OptionsState> } } };
          return (await chrome.runtime.sendMessage({ ask: 'options' })).stored.versions;
        });
      await host.focusEnd(page);
      await until(versions, 'what was typed before to be kept');
      await afterItsWait();
      await session.inBackground(NO_WAIT);
      const before = await versions();
      await page.keyboard.type(' at noon');
      await awaitText(sidebar, 'at noon');
      await afterItsWait();
      expect(await versions()).toBe(before);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await until(async () => (await versions()) > before, 'a version more');
      await host.focusEnd(page);
    });

    test('what is typed at the moment it stops, and after, is checked and kept', async () => {
      await page.keyboard.type('\nPlan: to the gate');
      await isFound('Plan');
      const stopping = session.stopBackground();
      await page.keyboard.type('');
      await stopping;
      await page.keyboard.type(', by bus');
      await awaitText(sidebar, 'to the gate, by bus');
      await awaitNamed(sidebar, 'tab', 'Drafts 1…');
      await press(sidebar, 'tab', 'Drafts 1…');
      await awaitText(sidebar, 'by bus');
    });

    test('a key typed right before it stops is not lost, though nothing is typed after', async () => {
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type(' home');
      await session.stopBackground();
      await awaitText(sidebar, 'by bus home');
      await press(sidebar, 'tab', 'Drafts…');
      await awaitText(sidebar, 'by bus home');
    });
  });
  describe(`lines that lead nowhere in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    beforeAll(async () => {
      await buildForHost(kind, 'deaf');
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin], dist: distFor('deaf') });
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('are opened anew: the client is shown, and the note is checked, also after a stop', async () => {
      const page = await session.page(host.client.url);
      await turnOn(session, host.origin);
      await session.eye();
      // Only a page that is seen waits.
      await page.bringToFront();
      await host.startNote(page);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, host.client.name);
      await press(sidebar, 'tab', 'This note…');
      await session.stopBackground();
      await host.focusEnd(page);
      await page.keyboard.type('Progress: she came with Tilly');
      await awaitText(sidebar, 'she came with Tilly');
    });
  });
}

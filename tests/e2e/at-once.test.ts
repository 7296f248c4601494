/**
 * What must not wait: what was typed is kept in the moment in which the note is left, and what is shown is hidden at one key. The background's own
 * waiting is taken away for it, so that whatever is kept was kept because of the leaving. Chromium: Firefox lets no test into the background.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WAIT_MS } from '../../entrypoints/background/keeper.ts';
import { type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

const NEVER = `
  globalThis.waits ??= globalThis.setTimeout;
  globalThis.setTimeout = (work, ms, ...more) => (ms === ${WAIT_MS} ? 0 : globalThis.waits(work, ms, ...more));
  true;
`;

describe('at once, in chromium', { concurrent: false }, () => {
  let host: DemoHost;
  let session: Session;

  beforeAll(async () => {
    ({ host, session } = await demoTurnedOn('chromium'));
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  const beside = async (client: DemoHost['client']): Promise<{ page: Page; sidebar: Frame }> => {
    const page = await session.page(client.writeUrl);
    await until(() => page.evaluate(() => document.documentElement.children.length > 2), 'the launcher');
    await pressLauncher(page);
    const sidebar = await awaitSidebar(session, page, client.name);
    await press(sidebar, 'tab', 'Drafts…');
    return { page, sidebar };
  };

  const leavings: readonly [string, (page: Page) => Promise<unknown>][] = [
    ['the focus goes elsewhere', async (page) => (await until(() => page.$('[aria-label="Find a person"]'), 'a box of the page')).focus()],
    ['another tab comes before it', async () => (await session.browser.newPage()).bringToFront()],
    ['the editor goes', (page) => page.$eval('textarea[name="entry"]', (box) => box.remove())],
    ['the page goes', (page) => page.goto('about:blank')],
  ];
  test.each(leavings)('what is typed is kept the moment that %s, and not before', async (what, leave) => {
    const { page, sidebar } = await beside(host.client);
    await session.inBackground(NEVER);
    await host.focusEnd(page);
    const words = `Plan: left as ${what}`;
    await page.keyboard.type(words);
    await new Promise((done) => setTimeout(done, 3 * WAIT_MS));
    expect(await textOf(sidebar), 'nothing else keeps it').not.toContain(words);
    await leave(page);
    // Before the page is closed: closing is leaving too.
    if (page.url() !== 'about:blank') await awaitText(sidebar, words);
    await page.close();
    const next = await beside(host.client);
    await awaitText(next.sidebar, words);
    await next.page.close();
  });

  test('what the sidebar shows is hidden at one key, and shown again at the same', async () => {
    const { page, sidebar } = await beside(host.client);
    expect(await textOf(sidebar)).toContain(host.client.name);
    const key = (await session.inBackground(
      "chrome.commands.getAll().then((all) => all.find(({ name }) => name === 'hide-now').shortcut)",
    )) as string;
    expect(key.replace('⌥', 'Alt+')).toMatch(/^Alt\+(Comma|,)$/);
    // The driver's keys go to pages and never to the browser's own: its word for the key is given to the background.
    const pressed = `chrome.tabs.query({ url: '${host.origin}/*' }).then(([tab]) => chrome.commands.onCommand.dispatch('hide-now', tab)).then(() => true)`;
    await session.inBackground(pressed);
    await awaitText(sidebar, 'Show again');
    expect(await textOf(sidebar)).not.toContain(host.client.name);
    await session.inBackground(pressed);
    await awaitText(sidebar, host.client.name);
    await page.close();
  });
});

/** Beside pages that are laid out in other ways than from the left edge, and in a window of a few hundred pixels, as 400 % zoom makes of any. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, coveredControls, launcher, press, pressLauncher } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

const BESIDE = 1400 - 360;

const bodyOf = (page: Page) =>
  page.evaluate(() => {
    const { left, right } = document.body.getBoundingClientRect();
    return { left: Math.round(left), right: Math.round(right) };
  });

for (const kind of KINDS) {
  describe(`the page beside the sidebar in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const open = async (before: (page: Page) => Promise<unknown>): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(host.client.url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await before(page);
      await pressLauncher(page);
      return { page, sidebar: await awaitSidebar(session, page, host.onlyClient) };
    };

    test.each([
      ['from right to left', () => document.documentElement.setAttribute('dir', 'rtl')],
      ['from right to left by its style alone', () => document.documentElement.style.setProperty('direction', 'rtl')],
      ['from right to left on its body', () => document.body.setAttribute('dir', 'rtl')],
      ['in the middle of its window', () => document.body.style.setProperty('margin', '0 auto')],
      ['with margins and padding', () => Object.assign(document.body.style, { margin: '8px', padding: '20px', boxSizing: 'content-box' })],
    ])('a page %s stands whole beside it, and has its place again afterwards', async (_, turn) => {
      let before = { left: 0, right: 0 };
      const { page, sidebar } = await open(async (one) => {
        await one.evaluate(turn);
        before = await bodyOf(one);
      });
      expect(await bodyOf(page)).toEqual({ left: 0, right: BESIDE });
      expect(await coveredControls(page)).toEqual([]);
      await press(sidebar, 'button', 'Close');
      await until(async () => JSON.stringify(await bodyOf(page)) === JSON.stringify(before), 'the page to have its place again');
      await page.close();
    });

    test('in a window of 320 by 256 pixels it is as wide as the window, goes nowhere sideways, and closes', async () => {
      const { page, sidebar } = await open((one) => one.setViewport({ width: 320, height: 256 }));
      const sideways = () =>
        sidebar.evaluate(() => [innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
      expect(await sideways()).toEqual([320, 0]);
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, 'No note is open');
      expect(await sideways()).toEqual([320, 0]);
      await press(sidebar, 'button', 'Close');
      await until(async () => (await bodyOf(page)).right === 320, 'the page to have its width again');
      await page.close();
    });
  });
}

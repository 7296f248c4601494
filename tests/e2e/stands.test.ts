/** Where the sidebar stands is chosen for a site under the toolbar's button: beside the page, over it, or in the browser's own panel. */
import type { ElementHandle, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe } from './axe.ts';
import { inFirefoxItself, KINDS, type Session, tabInFirefox, until } from './browsers.ts';
import { awaitSidebar, awaitText, coveredControls, launcher, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

const BESIDE = 1400 - 360;
const OVER = 'Part of the page is under Handrail';

const right = (page: Page) => page.evaluate(() => Math.round(document.body.getBoundingClientRect().right));

const wayIn = (popup: Page, name: string) =>
  until(async () => {
    const found = await popup.evaluateHandle(
      (wanted) => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)?.control ?? null,
      name,
    );
    return found.asElement() as ElementHandle<HTMLInputElement> | null;
  }, `the way "${name}"`);

for (const kind of KINDS) {
  describe(`where it stands in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
      page = await session.page(host.client.url);
      await until(() => launcher(session, page.url()), 'the launcher');
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    /** By keyboard alone, from the one that is chosen. */
    const choose = async (from: string, key: 'ArrowDown' | 'ArrowUp', to: string) => {
      const popup = await session.popup(host.origin);
      const chosen = await wayIn(popup, from);
      expect(await chosen.evaluate((one) => one.checked), `${from} is chosen`).toBe(true);
      await chosen.focus();
      await popup.keyboard.press(key);
      const now = await wayIn(popup, to);
      await until(() => now.evaluate((one) => one.checked), `${to} to be chosen`);
      expect(await lookWithAxe(popup)).toEqual([]);
      // It is kept by the time that another page asks for it.
      await until(async () => {
        const again = await session.popup(host.origin);
        const is = await (await wayIn(again, to)).evaluate((one) => one.checked);
        await again.close();
        return is;
      }, `${to} to be kept`);
      await popup.close();
      await page.bringToFront();
    };

    test('over the page: it keeps its width and its place, on paper too, and what lies under it is said as the choice that it was', async () => {
      await choose('Beside the page', 'ArrowDown', 'Over the page');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, host.onlyClient);
      expect(await right(page)).toBe(1400);
      expect(await sidebar.evaluate(() => innerWidth)).toBe(360 - 8);
      const under = (await coveredControls(page)).length;
      expect(under).toBeGreaterThan(0);
      const said = await awaitText(sidebar, OVER);
      expect(said).toContain(`${under} button`);
      expect(said).toContain('on this site it stands over the page, as was chosen here');
      expect(await lookWithAxe(sidebar)).toEqual([]);
      const ours = () => page.evaluate(() => (document.querySelector('[data-handrail]') as HTMLElement).getBoundingClientRect().width);
      expect(await ours()).toBe(360);
      if (kind === 'chromium') await page.emulateMediaType('print');
      else await inFirefoxItself(session.browser, `${tabInFirefox(page.url())}.browsingContext.top.mediumOverride = 'print'`);
      await until(async () => (await ours()) === 0, 'nothing of ours on paper');
      if (kind === 'chromium') await page.emulateMediaType('screen');
      else await inFirefoxItself(session.browser, `${tabInFirefox(page.url())}.browsingContext.top.mediumOverride = ''`);
      await until(async () => (await ours()) === 360, 'the sidebar on the screen again');
    });

    test('it is kept for the site, and one press in what is said makes the page narrower instead', async () => {
      await page.reload();
      const sidebar = await awaitSidebar(session, page, host.onlyClient);
      expect(await right(page)).toBe(1400);
      await awaitText(sidebar, OVER);
      await press(sidebar, 'button', 'Make the page narrower instead');
      await until(async () => (await right(page)) === BESIDE, 'the page to be narrower');
      await until(async () => !(await textOf(sidebar)).includes('as was chosen here'), 'the words of the choice to go');
      await page.reload();
      const again = await awaitSidebar(session, page, host.onlyClient);
      await until(async () => (await right(page)) === BESIDE, 'the page to be narrower after a load, too');
      await press(again, 'button', 'Close');
      await until(async () => (await right(page)) === 1400, 'the page to have its width again');
    });

    test("in the browser's own panel the page is whole; a browser that opens it by no press in a page has it beside the page, as it says", async () => {
      await choose('Beside the page', 'ArrowUp', "In the browser's own panel");
      if (kind === 'chromium') {
        const isPanel = (t: Target) => t.type() === 'page' && t.url().startsWith(`${session.base}/sidebar.html`);
        // Every third time or so the first press opens nothing in this browser without a screen; why is not known. People press again.
        const opened = await until(async () => {
          await pressLauncher(page);
          return session.browser.waitForTarget(isPanel, { timeout: 3000 }).catch(() => null);
        }, "the browser's own panel to open");
        const panel = await opened.asPage();
        await page.bringToFront();
        await awaitText(panel, host.onlyClient);
        await until(async () => (await right(page)) === 1400, 'the page to have its width');
        await until(async () => (await launcher(session, page.url()))?.isAway === false, 'the frame beside the page to be closed');
        await page.reload();
        await awaitText(panel, host.onlyClient);
        expect(await right(page), 'nothing opens beside the page by itself').toBe(1400);
        await panel.close();
      } else {
        const popup = await session.popup(host.origin);
        await awaitText(popup, 'Open sidebar and the shortcut open the panel; the tab at the edge of the page opens Handrail beside it.');
        await popup.close();
        await page.bringToFront();
        await pressLauncher(page);
        await awaitSidebar(session, page, host.onlyClient);
        await until(async () => (await right(page)) === BESIDE, 'the page to be narrower');
      }
    });
  });
}

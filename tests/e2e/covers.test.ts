/**
 * A page that makes no room: what lies under the sidebar is looked for once it stands, said in words, and the browser's own panel
 * is offered in its place. Where the page does make room nothing is said.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, coveredControls, launcher, named, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

const SAYS = 'Part of the page is under Handrail';

/** Longer than both looks take. */
const LOOKED_MS = 3500;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** As old systems do it: laid out for one width of the window, whatever the window has. */
const addRightColumn = (page: Page) =>
  page.evaluate(() => {
    const column = document.createElement('div');
    column.id = 'right-column';
    column.style.cssText = 'position: absolute; left: 1150px; top: 120px; width: 200px';
    column.innerHTML = `<p><button type="button">Print labels</button></p><p><a href="#ward">Ward list</a></p>
      <p><button type="button" hidden>Not shown</button></p>
      <div style="overflow: hidden; width: 40px; height: 20px"><button type="button" style="margin-left: 60px; width: 100px">Cut off</button></div>`;
    document.body.append(column);
  });

const widthOf = (page: Page) => page.evaluate(() => document.body.getBoundingClientRect().width);

for (const kind of KINDS) {
  describe(`what lies under the sidebar in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const beside = async (before: (page: Page) => Promise<unknown> = async () => null): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(host.client.url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await before(page);
      await pressLauncher(page);
      return { page, sidebar: await awaitSidebar(session, page, host.onlyClient) };
    };

    test('nothing is said where the page makes room', async () => {
      const { page, sidebar } = await beside();
      await pause(LOOKED_MS);
      expect(await coveredControls(page)).toEqual([]);
      expect(await textOf(sidebar)).not.toContain(SAYS);
      await page.close();
    });

    test('what is hidden or cut off by the page is not counted, the rest is said, and goes once there is room', async () => {
      const { page, sidebar } = await beside(addRightColumn);
      expect(await awaitText(sidebar, SAYS)).toContain("2 buttons, links or boxes of the page can't be reached beside it");
      await page.setViewport({ width: 1900, height: 900 });
      await until(async () => !(await textOf(sidebar)).includes(SAYS), 'the words to go');
      await page.setViewport({ width: 1400, height: 900 });
      await awaitText(sidebar, SAYS);
      await page.close();
    });

    test('put away, it stays away', async () => {
      const { page, sidebar } = await beside(addRightColumn);
      await awaitText(sidebar, SAYS);
      await press(sidebar, 'button', 'Put this message away');
      await until(async () => !(await textOf(sidebar)).includes(SAYS), 'the words to go');
      await page.setViewport({ width: 1380, height: 900 });
      await pause(LOOKED_MS);
      expect(await textOf(sidebar)).not.toContain(SAYS);
      await page.close();
    });

    test('a menu that the page opens later is said where it comes to lie under the sidebar, and no more once it has closed', async () => {
      const { page, sidebar } = await beside();
      await pause(LOOKED_MS);
      await page.evaluate(() => {
        const opener = document.createElement('button');
        opener.textContent = 'More';
        opener.style.cssText = 'position: fixed; left: 600px; top: 8px; z-index: 99';
        opener.onclick = () => {
          const open = document.getElementById('menu');
          if (open) return open.remove();
          const menu = document.createElement('div');
          menu.id = 'menu';
          menu.style.cssText = 'position: absolute; left: 1150px; top: 40px; z-index: 99';
          menu.innerHTML = '<button type="button">Merge</button>';
          document.body.append(menu);
        };
        document.body.append(opener);
      });
      await page.mouse.click(620, 18);
      expect(await awaitText(sidebar, SAYS)).toContain("1 button, link or box of the page can't be reached");
      await page.bringToFront();
      await page.mouse.click(620, 18);
      await until(async () => !(await textOf(sidebar)).includes(SAYS), 'the words to go');
      await page.close();
    });

    test('so is what the page puts there by itself, with nobody pressing anything', async () => {
      const { page, sidebar } = await beside();
      await pause(LOOKED_MS);
      await addRightColumn(page);
      await awaitText(sidebar, SAYS);
      await page.evaluate(() => document.getElementById('right-column')?.remove());
      await until(async () => !(await textOf(sidebar)).includes(SAYS), 'the words to go');
      await page.close();
    });

    test('a page of frames is read, has no body to make narrower, and that its frame lies under is said', async () => {
      const page = await session.page(`${host.origin}/trial/frameset`);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, host.onlyClient);
      expect(await awaitText(sidebar, SAYS)).toContain("1 button, link or box of the page can't be reached");
      await page.close();
    });

    test("the browser's own panel is offered, and the page is whole again beside it", async () => {
      const { page, sidebar } = await beside(addRightColumn);
      const said = await awaitText(sidebar, SAYS);
      const popup = await session.popup(host.origin);
      await awaitText(popup, 'Beside this page it would lie over part of it.');
      await popup.close();
      await page.bringToFront();
      if (kind === 'firefox') {
        // Its panel opens by no press that a driver makes, and by none in a page's frame.
        expect(said).toContain("Handrail's button in the toolbar opens it there.");
        expect(await named(sidebar, 'button', "Open in the browser's side panel")).toBeNull();
      } else {
        const opens = session.browser.waitForTarget((t) => t.type() === 'page' && t.url().startsWith(`${session.base}/sidebar.html`));
        await press(sidebar, 'button', "Open in the browser's side panel");
        const panel = await (await opens).asPage();
        await page.bringToFront();
        await awaitText(panel, host.onlyClient);
        await until(async () => (await widthOf(page)) === 1400, 'the page to have its width');
        expect(await textOf(panel)).not.toContain(SAYS);
        expect((await launcher(session, page.url()))?.isAway, 'the frame beside the page is closed').toBe(false);
        await panel.close();
      }
      await page.close();
    });
  });
}

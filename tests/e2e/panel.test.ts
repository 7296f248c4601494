/**
 * The browser's own panel (side panel, sidebar) is one for all tabs of its window: it follows the tab in front, is blank from the change on,
 * and shows somebody only after that tab itself has said who is there.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitSidebar, launcher, pressLauncher } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';
import { openPanel, type Panel } from './panel.ts';

const FIRST = 'OBIORA, Amara';
const SECOND = 'OBIORA, Amira';

/** Longer than everything else here takes. */
const BUSY_MS = 1500;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Whose name stood in the panel, or "nobody", and since when. */
interface Shown {
  readonly who: string;
  readonly at: number;
}

/** Watches a panel's page from the inside: each change of who stands there, and when. */
function watch(view: Window & { shown?: Shown[] }, names: readonly string[]): void {
  const shown: Shown[] = [];
  view.shown = shown;
  const note = () => {
    const text = view.document.body.innerText;
    const who = names.filter((name) => text.includes(name)).join(' and ') || 'nobody';
    if (shown.at(-1)?.who !== who) shown.push({ who, at: Date.now() });
  };
  note();
  new MutationObserver(note).observe(view.document.body, { subtree: true, childList: true, characterData: true });
}

for (const kind of KINDS) {
  describe(`the browser's own panel in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let panel: Panel;
    let first: Page;
    let second: Page;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
      first = await session.page(host.client.url);
      second = await session.page(host.other.url);
      for (const page of [first, second]) await until(() => launcher(session, page.url()), 'the launcher');
      panel = await openPanel(session);
      await panel.inPanel(`(view) => (${watch.toString()})(view, ${JSON.stringify([FIRST, SECOND])})`);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const text = async () => String(await panel.inPanel('(view) => view.document.body.innerText'));
    const untilItShows = (words: string) => until(async () => (await text()).includes(words), `the panel to show ${words}`);
    /** Everybody who stood there one after the other, from who stands there now on. */
    const forget = () => panel.inPanel('(view) => void view.shown.splice(0, view.shown.length - 1)');
    const seen = async () => (await panel.inPanel('(view) => view.shown')) as Shown[];

    test('is blank from the change of tab on, and shows the next one’s client only after that tab has answered', async () => {
      for (const [page, other, name] of [
        [first, second, SECOND],
        [second, first, FIRST],
      ] as const) {
        await page.bringToFront();
        await untilItShows(name === SECOND ? FIRST : SECOND);
        // A page that stands still as it comes to the front answers nobody.
        await other.evaluate((ms: number) => {
          const standStill = () => {
            const from = Date.now();
            while (Date.now() - from < ms);
            document.body.dataset.free = String(Date.now());
          };
          document.addEventListener('visibilitychange', standStill, { once: true });
        }, BUSY_MS);
        await forget();
        await other.bringToFront();
        await untilItShows(name);
        const shown = await seen();
        expect(shown.map(({ who }) => who)).toEqual([name === SECOND ? FIRST : SECOND, 'nobody', name]);
        expect(shown[2]?.at).toBeGreaterThanOrEqual(Number(await other.evaluate(() => document.body.dataset.free)));
      }
    });

    test('beside a tab that is not turned on it shows nobody, and says so', async () => {
      await first.bringToFront();
      await untilItShows(FIRST);
      await (await session.eye()).bringToFront();
      await untilItShows('Off on this site');
      expect(await text()).not.toContain('OBIORA');
    });

    test('it follows the tab in front from page to page: off, a client, off again', async () => {
      const page = await session.browser.newPage();
      await page.bringToFront();
      await untilItShows('Off on this site');
      await page.goto(host.client.url);
      await untilItShows(FIRST);
      await page.goto('about:blank');
      await untilItShows('Off on this site');
      expect(await text()).not.toContain('OBIORA');
      await page.close();
    });

    test('it belongs to its window: a client in another window’s front does not come into it', async () => {
      await first.bringToFront();
      await untilItShows(FIRST);
      await forget();
      const eye = await session.eye();
      const url = `${host.other.url}?window=2`;
      await eye.evaluate(`(globalThis.browser ?? chrome).windows.create({ url: ${JSON.stringify(url)} }).then(() => true)`);
      await until(() => launcher(session, url), 'the launcher in the other window');
      await pause(1000);
      expect((await seen()).map(({ who }) => who)).toEqual([FIRST]);
    });

    test('beside the pages of two windows each sidebar shows its own client, whichever window is in front', async () => {
      const url = `${host.other.url}?window=3`;
      const eye = await session.eye();
      const api = '(globalThis.browser ?? chrome)';
      const other = await eye.evaluate(`${api}.windows.create({ url: ${JSON.stringify(url)} }).then(({ id }) => id)`);
      const away = await until(async () => (await session.browser.pages()).find((page) => page.url() === url), 'the other window’s page');
      await until(() => launcher(session, url), 'the launcher in the other window');
      const own = await eye.evaluate(
        `${api}.tabs.query({}).then((all) => all.find((tab) => tab.url === ${JSON.stringify(host.client.url)}).windowId)`,
      );
      const names = JSON.stringify([FIRST, SECOND]);
      const sidebars: Frame[] = [];
      for (const [page, name] of [
        [first, FIRST],
        [away, SECOND],
      ] as const) {
        await pressLauncher(page);
        const sidebar = await awaitSidebar(session, page, name);
        await sidebar.evaluate(`(${watch.toString()})(window, ${names})`);
        sidebars.push(sidebar);
      }
      const inFront = (id: unknown) => eye.evaluate(`${api}.windows.update(${id}, { focused: true }).then(() => true)`);
      for (const id of [own, other, own, other]) {
        await inFront(id);
        await pause(300);
      }
      const whoIn = async () => Promise.all(sidebars.map(async (one) => ((await one.evaluate('shown')) as Shown[]).map(({ who }) => who)));
      expect(await whoIn()).toEqual([[FIRST], [SECOND]]);
      // In the window behind, another client: the one in front stays as it is.
      await first.evaluate(() => {
        for (const number of document.querySelectorAll('[data-record-number]')) number.textContent = '204181';
      });
      await until(async () => (await whoIn())[0]?.at(-1) === 'nobody', 'the sidebar behind to show nobody');
      await inFront(own);
      await pause(500);
      expect(await whoIn()).toEqual([[FIRST, 'nobody'], [SECOND]]);
    });
  });
}

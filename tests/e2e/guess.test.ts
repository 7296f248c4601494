/** A record system that no profile knows: a guess is marked on the page, asked about once, and never called anything else. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

for (const kind of KINDS) {
  describe(`a guess in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    const open = async (path: string) => {
      page = await session.page(host.origin + path);
      await page.bringToFront();
      await until(() => launcher(session, page.url()), 'the launcher');
    };

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      const first = await session.page(`${host.origin}/trial/unknown`);
      await turnOn(session, host.origin);
      await first.close();
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('a page with nothing like a client: it says so, and nothing is read', async () => {
      await open('/trial/unknown');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, "doesn't know this page");
      await press(sidebar, 'button', 'Look for the client on this page');
      await awaitText(sidebar, 'No client could be made out');
      await page.close();
    });

    test('what may be the client is marked on the page; until somebody says that it is right nothing is shown', async () => {
      await open('/trial/stranger');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, "doesn't know this page");
      await press(sidebar, 'button', 'Look for the client on this page');
      const asked = await awaitText(sidebar, 'Is that the client?');
      expect(asked).not.toContain('Achterberg');
      const marked = await page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));
      expect(marked.join(' | ')).toContain('Rosalind Achterberg');
      expect(marked.join(' | ')).toContain('943 476 5919');
      await press(sidebar, 'button', 'No');
      await awaitNamed(sidebar, 'button', 'Look for the client on this page');
      expect(await textOf(sidebar)).not.toContain('Achterberg');
    });

    test('said to be right it is read that way, calls itself a guess, and lets go of a client who changes in place', async () => {
      await press(sidebar, 'button', 'Look for the client on this page');
      await press(sidebar, 'button', 'Yes, that is the client');
      await awaitText(sidebar, 'Rosalind Achterberg');
      await awaitText(sidebar, 'Read by guesswork');
      await page.bringToFront();
      await page.click('#note');
      await page.keyboard.type('Plan: the corridor ladder');
      await press(sidebar, 'tab', 'This note…');
      await press(sidebar, 'button', 'Care plan and goals');
      await awaitText(sidebar, 'required found');
      await page.click('#other');
      const after = await awaitText(sidebar, 'Rosalie Achterberg');
      expect(after).not.toContain('Rosalind');
      expect(after).not.toContain('corridor ladder');
    });

    test('is remembered for the site and not asked about again', async () => {
      await page.reload();
      sidebar = await awaitSidebar(session, page, 'Rosalind Achterberg');
      expect(await textOf(sidebar)).toContain('Read by guesswork');
    });
  });
}

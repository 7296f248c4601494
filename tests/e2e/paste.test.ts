/** A Choice letter that the page has only as a file: its words pasted into the sidebar, beside the demonstration record system. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import type { HostClient } from './hosts.ts';

const LETTER = `Dear Oisín,
Thank you for coming to your Choice appointment.

Presenting concern: The bus stop has become the hardest part of the day.
Goals: "Ride two stops on my own" 2/10
Choice Point decision: Core Partnership, every second week.
Risks: Nothing acute, asked about.`;
const WORDS = 'The bus stop has become the hardest part of the day.';

for (const kind of KINDS) {
  describe(`a pasted letter in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;
    let oisin: HostClient;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      oisin = { ...host.other, name: 'FARRELLY, Oisín', url: `${host.origin}/record/187311/entries` };
      page = await session.page(oisin.url);
      await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, 'Paste it in');
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const paste = async (text: string, isKept: boolean) => {
      await press(sidebar, 'button', 'Paste it in');
      const field = await until(() => sidebar.$('textarea'), 'the field');
      await field.evaluate((element, words) => {
        (element as HTMLTextAreaElement).value = words;
      }, text);
      await sidebar.$eval('input[type="date"]', (element) => {
        (element as HTMLInputElement).value = '2026-07-09';
      });
      if (isKept) await sidebar.$eval('input[name="keep"]', (box) => (box as HTMLInputElement).click());
      await press(sidebar, 'button', 'Read it');
    };

    test('what is no letter is not read, and it is said why', async () => {
      await paste('word '.repeat(210_000), false);
      await awaitText(sidebar, 'This is longer than any letter');
      await press(sidebar, 'button', 'Cancel');
    });

    test('is read like a note, called pasted by you, and offers no way into the record', async () => {
      await paste(LETTER, false);
      await awaitText(sidebar, WORDS);
      expect(await textOf(sidebar)).toContain('Pasted by you');
      const ways = await sidebar.$$eval('.slip', (slips) =>
        slips
          .filter((slip) => slip.textContent?.includes('Pasted by you'))
          .map((slip) => slip.parentElement?.querySelector('button[aria-label$="in record"]') !== null),
      );
      expect(ways.length).toBeGreaterThan(1);
      expect(ways).not.toContain(true);
    });

    test('is gone with its client at once, and there again with them, also after the background was stopped', async () => {
      await host.switchTo(page, host.client);
      sidebar = await awaitSidebar(session, page, 'OBIORA, Amara');
      await awaitText(sidebar, host.onlyClient);
      expect(await textOf(sidebar)).not.toContain('bus stop');
      expect(await textOf(sidebar)).not.toContain('Pasted by you');
      await session.stopBackground();
      await host.switchTo(page, oisin);
      sidebar = await awaitSidebar(session, page, WORDS);
      expect(await textOf(sidebar)).not.toContain(host.onlyClient);
    });

    test('is gone with the tab where nobody asked to keep it; asked for, another tab has it; it is no draft', async () => {
      await page.close();
      page = await session.page(oisin.url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, 'Paste it in');
      expect(await textOf(sidebar)).not.toContain('bus stop');
      await paste(LETTER, true);
      await awaitText(sidebar, 'It is kept on this machine, encrypted');
      await page.close();
      page = await session.page(oisin.url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, WORDS);
      await press(sidebar, 'tab', 'Drafts…');
      await awaitText(sidebar, 'No drafts');
      expect(await textOf(sidebar)).not.toContain('bus stop');
      await press(sidebar, 'tab', 'Getting on…');
    });

    test('removed it is gone everywhere, and comes back when that is undone', async () => {
      await press(sidebar, 'button', 'Remove it');
      await awaitText(sidebar, 'What you pasted is removed.');
      expect(await textOf(sidebar)).not.toContain('bus stop');
      await press(sidebar, 'button', 'Bring it back');
      await awaitText(sidebar, WORDS);
      await press(sidebar, 'button', 'Remove it');
      await awaitText(sidebar, 'What you pasted is removed.');
      await page.close();
      page = await session.page(oisin.url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, 'Paste it in');
      expect(await textOf(sidebar)).not.toContain('bus stop');
    });
  });
}

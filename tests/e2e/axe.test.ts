/** P9 on the real screens of the built extension, beside a real page, light and dark: axe finds nothing. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe as look } from './axe.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, itemNames, launcher, press, pressLauncher, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

for (const kind of KINDS) {
  describe(`axe on every screen in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(host.client.url);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('the popup, off and on', async () => {
      const popup = await session.popup(host.origin);
      await awaitNamed(popup, 'button', `Turn on for ${new URL(host.origin).host}`);
      expect(await look(popup)).toEqual([]);
      await popup.close();
      await turnOn(session, host.origin);
      const after = await session.popup(host.origin);
      await awaitNamed(after, 'button', 'Turn off');
      expect(await look(after)).toEqual([]);
      await after.close();
    });

    test('the options page', async () => {
      const options = await session.own('options.html');
      await awaitText(options, 'Sites that are on');
      expect(await look(options)).toEqual([]);
      await options.close();
    });

    test('Getting on', async () => {
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, 'Choice summary');
      expect(await look(sidebar)).toEqual([]);
    });

    test('This note, a held save, and Drafts', async () => {
      await host.startNote(page);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type('Plan: the corridor ladder');
      await until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => /^Plan.*: found$/.test(name)), 'the plan to be found');
      expect(await look(sidebar)).toEqual([]);
      await host.pressSave(page);
      await awaitNamed(sidebar, 'alertdialog', 'Before you save');
      expect(await look(sidebar)).toEqual([]);
      await press(sidebar, 'button', 'Back to the note');
      await press(sidebar, 'tab', 'Drafts…');
      await awaitNamed(sidebar, 'button', 'Restore');
      expect(await look(sidebar)).toEqual([]);
    });

    test('nothing to show: a client who is not certain', async () => {
      const doubtful = await session.page(`${host.origin}/trial/two-names`);
      await until(() => launcher(session, doubtful.url()), 'the launcher');
      await pressLauncher(doubtful);
      expect(await look(await awaitSidebar(session, doubtful, 'two different clients'))).toEqual([]);
      await doubtful.close();
    });

    test('the launcher is a button with a name that says its number', async () => {
      await page.bringToFront();
      const seen = await until(() => launcher(session, page.url()), 'the launcher');
      expect(seen.name).toMatch(/^Close Handrail\. \d required fields? not found\.$/);
    });
  });
}

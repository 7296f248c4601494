/** P7: nothing is kept from private windows, and the sidebar says so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, itemNames, launcher, press, pressLauncher, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

type Own = typeof globalThis & {
  chrome: { runtime: { sendMessage(asked: object): Promise<unknown> }; scripting: { unregisterContentScripts(): Promise<void> } };
};

for (const kind of KINDS) {
  describe(`a private window in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin], isPrivate: true });
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('the note is checked, what is typed is not kept, and that is said', async () => {
      const page = await session.page(host.client.url);
      await turnOn(session, host.origin);
      await host.startNote(page);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, host.client.name);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type('Plan: the corridor ladder');
      await until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => /^Plan.*: found$/.test(name)), 'the plan to be found');
      await awaitText(sidebar, 'private window');
      await new Promise((done) => setTimeout(done, 700));
      const stored = await (await session.eye()).evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(m: object): Promise<{ stored: { versions: number } }> } }
        >;
        return (await (browser ?? chrome)?.runtime.sendMessage({ ask: 'options' }))?.stored.versions;
      });
      expect(stored).toBe(0);
    });

    // Elsewhere one background serves both.
    test.runIf(kind === 'chromium')('turned on in a private window and in another at once, it is on in both, each time', async () => {
      const open = await session.browser.newPage();
      await open.goto(`${session.base}/options.html`);
      const eye = await session.eye();
      const inBoth = (origin: string) =>
        Promise.all(
          [open, eye].map((page) =>
            page.evaluate((at) => (globalThis as Own).chrome.runtime.sendMessage({ ask: 'turn-on', origin: at }), origin),
          ),
        );
      for (let round = 0; round < 12; round += 1) {
        // As before the first time.
        await open.evaluate(() => (globalThis as Own).chrome.scripting.unregisterContentScripts());
        expect(await inBoth(host.origin), `round ${round}`).toEqual([true, true]);
      }
    });
  });
}

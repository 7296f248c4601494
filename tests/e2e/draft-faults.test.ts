/**
 * What goes wrong with drafts, done to real browsers: two tabs, damage, a clock that stood wrong, an older Handrail's database, and a
 * disk that is full to the last byte. The table of all faults: docs/drafts.md.
 */
import { rmSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, newProfile, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost, demoTurnedOn } from './host-demo.ts';
import { clockAhead, damageNewest, FORMAT_1, HALF_WAY, type How, layAnew, TORN } from './raw-drafts.ts';
import { hasSmallDisks, type SmallDisk, smallDisk } from './small-disk.ts';

interface Alarms {
  readonly alarms: { create(name: string, how: object): Promise<void> };
}

const KEPT = 'is kept on this machine until the record has it';
const DAY = 24 * 60 * 60 * 1000;

/** What a draft's older versions were, struck and new words and all. */
const olders = (sidebar: Frame): Promise<string[]> =>
  sidebar.$$eval('.older', (all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ') ?? ''));

const showOlder = async (sidebar: Frame) =>
  (await until(() => sidebar.$('button[aria-expanded="false"].button--quiet'), 'the way to the older versions')).click();

const newest = (sidebar: Frame): Promise<string> => sidebar.$eval('.draft blockquote, .draft .slip', (slip) => slip.textContent ?? '');

for (const kind of KINDS) {
  describe(`what goes wrong with drafts, in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;
    /** Closed after each test: a page that stays open keeps its text anew whenever the background starts. */
    const pages: Page[] = [];

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const beside = async (client: DemoHost['client'], tab: string): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(client.writeUrl);
      pages.push(page);
      await until(() => page.evaluate(() => document.documentElement.children.length > 2), 'the launcher');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, client.name);
      await press(sidebar, 'tab', tab);
      return { page, sidebar };
    };

    /** Types in pieces, so that each is a version of its own; the page is closed then, and the database free. */
    const writeAndLeave = async (client: DemoHost['client'], pieces: readonly string[]) => {
      const { page, sidebar } = await beside(client, 'Drafts…');
      for (const [n, piece] of pieces.entries()) {
        await host.focusEnd(page);
        await page.keyboard.type(piece);
        await awaitText(sidebar, pieces.slice(0, n + 1).join(''));
      }
      await pages.pop()?.close();
    };

    const layAsIf = async (how: How) => {
      const own = await session.own('options.html');
      expect(await layAnew(own, how)).toBeGreaterThan(0);
      await own.close();
      await session.stopBackground();
    };

    test('two tabs write one note: both texts are kept, and what differs is shown', async () => {
      const first = await beside(host.client, 'Drafts…');
      await host.focusEnd(first.page);
      await first.page.keyboard.type('Plan: the ladder');
      await awaitText(first.sidebar, 'Plan: the ladder');
      const second = await beside(host.client, 'Drafts…');
      await host.focusEnd(second.page);
      await second.page.keyboard.type('Plan: the bench outside');
      await awaitText(second.sidebar, 'Plan: the bench outside');
      expect(await host.readText(first.page), 'neither tab is written to').toBe('Plan: the ladder');
      expect(await newest(second.sidebar)).toContain('Plan: the bench outside');
      await showOlder(second.sidebar);
      await until(async () => (await olders(second.sidebar)).some((one) => one.includes('ladder')), 'the text of the first tab');
      const gone = await second.sidebar.$$eval('.older del', (all) => all.map((one) => one.textContent).join(' '));
      const come = await second.sidebar.$$eval('.older ins', (all) => all.map((one) => one.textContent).join(' '));
      expect(gone).toContain('ladder');
      expect(come).toContain('bench');
      // Restarted, the background is told by both tabs what stands in them; the first was not touched since.
      const withLadder = async () => (await olders(second.sidebar)).filter((one) => one.includes('ladder')).length;
      const before = await withLadder();
      await session.stopBackground();
      await host.focusEnd(second.page);
      await second.page.keyboard.type(', at noon');
      await awaitText(second.sidebar, 'bench outside, at noon');
      await until(async () => (await newest(first.sidebar)).includes('at noon'), 'the first tab to be known again');
      expect(await newest(second.sidebar)).toContain('at noon');
      await showOlder(second.sidebar);
      await until(async () => (await olders(second.sidebar)).some((one) => one.includes('ladder')), 'the text of the first tab');
      expect(await withLadder(), 'the idle tab’s text is not kept once more').toBe(before);
    });

    test('the newest version is damaged: the one before it is offered, and it is said that one is kept apart', async () => {
      await writeAndLeave(host.other, ['Plan: walk', ' to the shop and home']);
      const own = await session.own('options.html');
      await damageNewest(own);
      await own.close();
      const { page, sidebar } = await beside(host.other, 'Drafts…');
      await awaitText(sidebar, '1 damaged version is kept apart and can’t be shown.');
      expect(await newest(sidebar)).toContain('Plan: walk');
      expect(await newest(sidebar)).not.toContain('home');
      await press(sidebar, 'button', 'Restore');
      await until(async () => (await host.readText(page)).startsWith('Plan: walk'), 'the readable version to be in the editor');
    });

    test('a database left half-way, with tables that are not ours and a text cut short: the rest is there, and it is said', async () => {
      await writeAndLeave(host.client, ['Plan: heron', ' over the lake', ' by nightfall']);
      await layAsIf(TORN);
      const { page, sidebar } = await beside(host.client, 'Drafts…');
      await awaitText(sidebar, '1 damaged version is kept apart and can’t be shown.');
      expect(await newest(sidebar)).toContain('Plan: heron over the lake');
      expect(await newest(sidebar)).not.toContain('nightfall');
      await press(sidebar, 'button', 'Restore');
      await until(async () => (await host.readText(page)).includes('heron over the lake'), 'the readable version to be in the editor');
      await host.focusEnd(page);
      await page.keyboard.type(' and home');
      await awaitText(sidebar, 'and home');
    });

    test.each([
      ['an older Handrail’s database, of format 1', FORMAT_1],
      ['a database left half-way to format 2', HALF_WAY],
    ])('%s: what lies there is offered and restored, and typing is kept in the same draft', async (what, how) => {
      const word = what.includes('older') ? 'heron' : 'kestrel';
      await writeAndLeave(host.client, [`Plan: ${word}`, ' over the meadow']);
      await layAsIf(how);
      const { page, sidebar } = await beside(host.client, 'Drafts…');
      await awaitText(sidebar, 'over the meadow');
      expect(await newest(sidebar)).toContain(`Plan: ${word} over the meadow`);
      await press(sidebar, 'button', 'Restore');
      await until(async () => (await host.readText(page)).includes(`${word} over the meadow`), 'the text to be in the editor');
      await host.focusEnd(page);
      await page.keyboard.type(' and home by nine');
      await awaitText(sidebar, 'home by nine');
      await showOlder(sidebar);
      await until(async () => (await olders(sidebar)).length > 0, 'the versions from before');
    });

    describe('a team’s pack that says for how long drafts are kept', () => {
      const packOf = (version: string, retentionDays: { readonly unsaved: number; readonly saved: number }): string =>
        JSON.stringify({
          format: 1,
          id: 'quay-rules',
          version,
          title: 'Quay rules',
          publisher: 'Quay team',
          language: 'en-GB',
          minimumHandrail: '0.1.0',
          checklists: [],
          sites: [],
          glossary: {},
          policy: { retentionDays },
          examples: [],
        });
      let options: Page;
      /** What stands in the preview before it is taken. */
      const take = async (pack: string): Promise<string> => {
        options = await session.own('options.html');
        await press(options, 'button', 'Import a checklist…');
        const area = await until(() => options.$('.way-in__words'), 'the place for its words');
        await area.evaluate((box, words) => Object.assign(box, { value: words }), pack);
        await press(options, 'button', 'Look at it');
        const says = await awaitText(options, 'What would change');
        await press(options, 'button', 'Take it');
        await awaitText(options, 'Taken.');
        return says;
      };
      /** The browser's own alarm, which comes every quarter of an hour, comes now. */
      const sweep = async () => {
        await options.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Alarms | undefined>;
          await (browser ?? chrome)?.alarms.create('expire-drafts', { when: Date.now(), periodInMinutes: 15 });
        });
        await options.close();
      };
      /** All that is offered to this client's worker. */
      const offered = async (client: DemoHost['client']): Promise<string> => {
        const { page, sidebar } = await beside(client, 'Drafts…');
        const says = await until(async () => {
          const text = await textOf(sidebar);
          return /No drafts of this client|Restore/.test(text) && text;
        }, 'the drafts, or that there are none');
        pages.splice(pages.indexOf(page), 1);
        await page.close();
        return says;
      };
      const goes = (client: DemoHost['client'], words: string) =>
        until(async () => !(await offered(client)).includes(words), `"${words}" to go`, 30_000);

      test('does not keep them for longer than without it', async () => {
        await writeAndLeave(host.client, ['Plan: the pier']);
        await layAsIf(clockAhead(-6 * DAY));
        await writeAndLeave(host.other, ['Plan: the jetty']);
        await layAsIf(clockAhead(-2 * DAY));
        expect(await offered(host.client)).toContain('the pier');
        const says = await take(packOf('1.0.0', { unsaved: 30, saved: 30 }));
        expect(says).toContain('Its days for a draft that the record does not have have no effect here: fewer hold already.');
        await awaitText(options, 'After 7 days, when the record does not have it.');
        await sweep();
        // Eight days old; the other, which was swept over in the same moment, two.
        await goes(host.client, 'the pier');
        expect(await offered(host.other)).toContain('the jetty');
      });

      test('lets them go earlier, which is said before it is taken; what is younger stays', async () => {
        await writeAndLeave(host.client, ['Plan: the ferry']);
        const says = await take(packOf('2.0.0', { unsaved: 1, saved: 0 }));
        expect(says).toContain('older than its days go for good soon after it is taken');
        await awaitText(options, 'After 1 day, when the record does not have it.');
        await sweep();
        await goes(host.other, 'the jetty');
        expect(await offered(host.client)).toContain('the ferry');
      });

      afterAll(async () => {
        const own = await session.own('options.html');
        await press(own, 'button', 'Stop using: Quay rules');
        await press(own, 'button', 'Stop using it');
        await awaitText(own, 'No longer in use.');
        await own.close();
      });
    });

    test('the clock stood forty days ahead, and is right again: what was kept is there, and what is typed now is newer', async () => {
      await writeAndLeave(host.other, ['Risks: none', ' said this time']);
      await layAsIf(clockAhead(40 * DAY));
      const { page, sidebar } = await beside(host.other, 'Drafts…');
      await awaitText(sidebar, 'said this time');
      await host.focusEnd(page);
      await page.keyboard.type('Typed with the clock right');
      await awaitText(sidebar, 'with the clock right');
      expect(await newest(sidebar)).toContain('with the clock right');
      await showOlder(sidebar);
      await until(async () => (await olders(sidebar)).some((one) => one.includes('this time')), 'the text of the wrong clock');
    });
  });

  describe.runIf(hasSmallDisks())(`a full disk, in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let disk: SmallDisk;
    const profile = newProfile(kind);

    beforeAll(async () => {
      host = await demoHost('plain');
      disk = smallDisk(kind);
      session = await launch(kind, { granted: [host.origin], profile, executable: disk.executable });
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      disk?.remove();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    test('it is said, typing goes on, Copy has the text, what was kept is there; and with room it is kept again', async () => {
      const page = await session.page(host.client.writeUrl);
      await turnOn(session, host.origin);
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, host.client.name);
      await press(sidebar, 'tab', 'Drafts…');
      await host.focusEnd(page);
      await page.keyboard.type('Plan: while there was room');
      // To the last letter: that it is kept is said of the first ones already.
      await awaitText(sidebar, 'while there was room');
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, KEPT);

      disk.fill(session);
      let text = 'Plan: while there was room';
      await until(async () => {
        await host.focusEnd(page);
        await page.keyboard.type(' and more');
        text += ' and more';
        return awaitText(sidebar, 'The disk is full', 1000);
      }, 'the full disk to be said');
      expect(await host.readText(page), 'each key came in').toBe(text);
      await press(sidebar, 'button', 'Copy the note');
      await awaitText(sidebar, 'Copied.');
      const find = await until(() => page.$('[aria-label="Find a person"]'), 'a box of the page');
      await find.click();
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      expect(await find.evaluate((box) => (box as HTMLInputElement).value)).toBe(text);
      await press(sidebar, 'tab', 'Drafts…');
      await awaitText(sidebar, kind === 'chromium' ? 'the browser does not open what was kept before' : 'while there was room');

      disk.free(session);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type(' and room again');
      await awaitText(sidebar, KEPT);
      await press(sidebar, 'tab', 'Drafts…');
      await awaitText(sidebar, 'and room again');
    });
  });
}

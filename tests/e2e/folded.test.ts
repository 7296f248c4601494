/**
 * Notes that the page folds away, in both browsers: nothing opens by itself; one press opens them one by one, can be stopped, closes
 * nothing, says what could not be opened, and ends when the client changes in the middle.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lookWithAxe as look } from './axe.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

/** Their four entries come folded. */
const MAREK = '420077';
const OFFER = 'Open and read these 4 notes';

const isOpen = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-entry-opener]')].map((button) => button.getAttribute('aria-expanded') === 'true'),
  );

/** The page is answered one entry, and waits for every further one. */
const answerOne = (page: Page) =>
  page.evaluate(() => {
    const ask = fetch;
    let answered = 0;
    globalThis.fetch = (...what) => {
      const isEntry = /\/entries\/[^/?]+$/.test(String(what[0]));
      if (isEntry) answered += 1;
      return isEntry && answered > 1 ? new Promise(() => undefined) : ask(...what);
    };
  });

for (const kind of KINDS) {
  describe(`notes that are folded away in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(`${host.origin}/record/${MAREK}/entries`);
      await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });
    beforeEach(async () => {
      await page.goto(`${host.origin}/record/${MAREK}/entries`);
      sidebar = await awaitSidebar(session, page, '4 notes are folded away');
      await awaitNamed(sidebar, 'button', OFFER);
    });

    test('none is opened by Handrail itself, and axe finds nothing in the offer', async () => {
      expect(await look(sidebar)).toEqual([]);
      expect(await isOpen(page)).toEqual([false, false, false, false]);
      expect(await textOf(sidebar)).not.toContain('SBAR handover: read');
    });

    test('one press by keyboard opens and reads them all; focus and axe hold, and every word shown stands in the record', async () => {
      const offer = await awaitNamed(sidebar, 'button', OFFER);
      await offer.focus();
      await page.keyboard.press('Enter');
      await awaitText(sidebar, '4 notes opened.');
      expect(await isOpen(page)).toEqual([true, true, true, true]);
      await until(async () => !(await textOf(sidebar)).includes('folded away'), 'the notice to go');
      expect(await sidebar.evaluate(() => document.activeElement?.textContent)).toBe('4 notes opened.');
      expect(await look(sidebar)).toEqual([]);
      const quotes = await sidebar.evaluate(() => [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''));
      expect(quotes.length).toBeGreaterThan(0);
      const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
      const stored = host.demo.notes(MAREK).map(({ text }) => bare(text));
      for (const quote of quotes)
        expect(
          stored.some((text) => text.includes(bare(quote))),
          quote,
        ).toBe(true);
    });

    test('what was open before stays open, and only the others are counted', async () => {
      await (await until(() => page.$('[data-entry-opener]'), 'an opener')).click();
      await press(sidebar, 'button', 'Open and read these 3 notes');
      await awaitText(sidebar, '3 notes opened.');
      expect(await isOpen(page)).toEqual([true, true, true, true]);
    });

    test('Stop, by the key that began it, leaves the others folded and says how far it came', async () => {
      await answerOne(page);
      await (await awaitNamed(sidebar, 'button', OFFER)).focus();
      await page.keyboard.press('Enter');
      await awaitNamed(sidebar, 'button', 'Stop opening');
      await awaitText(sidebar, '1 of 4');
      await page.keyboard.press('Enter');
      await awaitText(sidebar, 'Stopped by you.');
      // The one that was pressed last still waits for its words, and the page has its button off.
      await awaitNamed(sidebar, 'button', 'Open and read these 2 notes');
      // Longer than the words of one are waited for: no other is pressed after it.
      await new Promise((done) => setTimeout(done, 5000));
      expect(await isOpen(page)).toEqual([true, false, false, false]);
      expect(await page.evaluate(() => document.querySelectorAll<HTMLButtonElement>('[data-entry-opener]:disabled').length)).toBe(1);
    });

    test('one that does not open is told by its date, and the rest are read', async () => {
      const date = await page.evaluate(() => {
        const button = document.querySelectorAll('[data-entry-opener]')[1];
        // A copy hears nothing.
        button?.replaceWith(button.cloneNode(true));
        return document.querySelectorAll('[data-entry-date]')[1]?.textContent ?? '';
      });
      await press(sidebar, 'button', OFFER);
      await awaitText(sidebar, `1 note could not be opened: that of ${date}.`, 20_000);
      expect(await isOpen(page)).toEqual([true, false, true, true]);
      await awaitNamed(sidebar, 'button', 'Open and read this note');
    });

    test('a page that closes one note with another: no more are opened, and it says why', async () => {
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('[data-entry-opener]')];
        for (const button of buttons)
          button.addEventListener('click', () => {
            for (const other of buttons) if (other !== button && other.getAttribute('aria-expanded') === 'true') other.click();
          });
      });
      await press(sidebar, 'button', OFFER);
      await awaitText(sidebar, 'closes a note when another is opened');
      expect((await isOpen(page)).filter(Boolean)).toHaveLength(1);
    });

    test('another client in the middle of it: no note of theirs is opened, and nothing of the first stays', async () => {
      await answerOne(page);
      await press(sidebar, 'button', OFFER);
      await awaitText(sidebar, '1 of 4');
      await host.switchTo(page, { ...host.other, url: `${host.origin}/record/204181/entries` });
      const text = await awaitText(sidebar, 'OBIORA, Amira');
      expect(text).not.toContain('DĄBROWSKI');
      await page.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Collapse entries')?.click());
      await awaitText(sidebar, 'folded away');
      await new Promise((done) => setTimeout(done, 5000));
      expect((await isOpen(page)).some(Boolean)).toBe(false);
      expect(await sidebar.$('progress')).toBeNull();
      expect(await sidebar.$eval('.folded [aria-live]', (said) => said.textContent)).toBe('');
    });
  });
}

/**
 * Before a session, in both browsers: why this Choice and not another, what went right last time, which one to read by where it
 * can't be told, and that a change of client in the middle of it leaves nothing of the first.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

const BETHAN = '187260';
const CALLUM = '311950';
const AMIRA = '204181';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
const quotesOf = (sidebar: Frame) =>
  sidebar.evaluate(() => [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''));

/** The page no longer says when anything was written. */
const withoutDates = (page: Page) =>
  page.evaluate(() => {
    for (const time of document.querySelectorAll('time[data-entry-date]')) time.textContent = 'undated';
  });

for (const kind of KINDS) {
  describe(`before a session in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(`${host.origin}/record/${BETHAN}/entries`);
      await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await session.sidebar(page);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const entriesOf = (number: string) => host.demo.notes(number).map((entry) => bare(entry.text));

    test('each Choice has its reason, and of the one before the discharge nothing is shown', async () => {
      await awaitText(sidebar, 'Latest Choice that could be read');
      await press(page, 'button', 'Show all');
      await awaitText(sidebar, 'In force');
      expect(await textOf(sidebar)).not.toContain('Left out:');
      await press(sidebar, 'button', 'Why this note?');
      const text = await awaitText(sidebar, 'Left out: the client was discharged after it');
      expect(text).toContain('Choice Plus: its words stand in place of, or beside, those of the Choice.');
      expect(text.indexOf('Shown:')).toBeLessThan(text.indexOf('Left out:'));
      const old = host.demo.notes(BETHAN).find((entry) => entry.type === 'Choice appointment' && entry.date < '2026-05');
      expect(old, 'the Choice of the episode before').toBeDefined();
      for (const quote of await quotesOf(sidebar)) expect(bare(old?.text ?? ''), quote).not.toContain(bare(quote));
    });

    test('a follow-up begins with what the last session says went right and was not done', async () => {
      await page.goto(`${host.origin}/record/${CALLUM}/entries`);
      sidebar = await session.sidebar(page);
      const text = await awaitText(sidebar, 'Since last time');
      expect(text.indexOf('Since last time')).toBeLessThan(text.indexOf('Choice summary'));
      expect(text).toContain('What was not done, lessons learned');
      const shown = await quotesOf(sidebar);
      expect(shown.length).toBeGreaterThan(5);
      for (const quote of shown)
        expect(
          entriesOf(CALLUM).some((entry) => entry.includes(bare(quote))),
          quote,
        ).toBe(true);
    });

    test('where no date can be read it asks, shows the one that is picked as picked, and takes it back', async () => {
      await page.goto(`${host.origin}/record/${BETHAN}/entries`);
      sidebar = await session.sidebar(page);
      await awaitText(sidebar, 'Choice summary');
      await withoutDates(page);
      const asked = await awaitText(sidebar, 'Which Choice do you read by?');
      expect(asked).not.toContain('Choice summary');
      const pick = await awaitNamed(sidebar, 'button', 'Read by this…');
      expect(await pick.evaluate((button) => button.getAttribute('aria-pressed'))).toBe('false');
      await press(sidebar, 'button', 'Read by this…');
      const read = await awaitText(sidebar, 'Picked by you');
      expect(read).toContain('Choice summary');
      expect(read).not.toContain('In force');
      expect(read).not.toContain('Latest Choice that could be read');
      await press(sidebar, 'button', 'Read by this…');
      await until(async () => !(await textOf(sidebar)).includes('Choice summary'), 'the pick to be taken back');
    });

    test('a change of client in the middle of reading leaves nothing of the first, nor of what was picked', async () => {
      await press(sidebar, 'button', 'Read by this…');
      await awaitText(sidebar, 'Picked by you');
      const first = await quotesOf(sidebar);
      expect(first.length).toBeGreaterThan(3);
      await host.switchTo(page, { ...host.other, url: `${host.origin}/record/${AMIRA}/entries` });
      const text = await awaitText(sidebar, 'OBIORA, Amira');
      await awaitText(sidebar, 'Contacts so far');
      for (const now of [text, await textOf(sidebar)]) {
        expect(now).not.toContain('LLOYD-MARSH');
        expect(now).not.toContain('Picked by you');
        for (const quote of first) expect(bare(now)).not.toContain(bare(quote));
      }
    });

    test('what was picked is not asked again after the background was stopped', async () => {
      await session.stopBackground();
      await host.switchTo(page, { ...host.client, url: `${host.origin}/record/${BETHAN}/entries` });
      await awaitText(sidebar, 'LLOYD-MARSH');
      await withoutDates(page);
      const text = await awaitText(sidebar, 'Picked by you');
      expect(text).toContain('Choice summary');
      expect(text).not.toContain('In force');
    });
  });
}

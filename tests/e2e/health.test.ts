/**
 * A record system that was fitted here changes with an update: the sidebar says which part is not found any more, and a press leads
 * straight to pointing at that part again. One part of each kind; tests/unit/record/health.test.ts has them all.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteProfile } from '../../lib/record/profile.ts';
import { lookWithAxe } from './axe.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, named, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { awaitPicker, picker, pressInPicker } from './picker.ts';

const CHANGED = 'The record system may have changed';

/** As it would have been fitted to the page of the demonstration's ward book, by names and labels. */
const fittedTo = (origin: string): SiteProfile => ({
  id: 'fit-ward',
  title: 'Ward book',
  match: [origin],
  signs: 'body',
  client: { ids: [{ select: 'dl', after: 'NHS number' }], names: [{ select: 'h1' }], born: [{ select: 'dl', after: 'Born' }] },
  priorNotes: {
    list: 'tbody',
    item: ':scope > tr',
    date: { select: 'td:nth-child(1)' },
    type: { select: 'td:nth-child(2)' },
    status: { select: 'td:nth-child(4)' },
    statusWords: { signed: ['signed'] },
    body: 'p',
    keepsLines: true,
    dateOrder: 'day-first',
    completeWhen: { select: '[role="status"]', text: 'all entries are shown' },
  },
  editors: [{ select: 'form', form: 'note', title: 'Note', noteType: { select: 'select', attribute: 'value' } }],
  save: [{ select: 'form button', text: ['store entry'] }],
  narrow: '#book',
  verified: { against: 'Ward book', on: '2026-11-02' },
});

/** What an update does to the page, what is said of it, and where the part stands from then on. */
const UPDATES: readonly {
  readonly part: string;
  readonly does: () => void;
  readonly says: string;
  readonly at: string;
  readonly takes: string;
}[] = [
  {
    part: "client's number",
    does: () => {
      for (const label of document.querySelectorAll('dt')) if (label.textContent?.includes('NHS')) label.textContent = 'Hospital number';
    },
    says: "The client's number is not found.",
    at: 'dd:nth-of-type(2)',
    takes: 'Would read: “',
  },
  {
    part: "that note's date",
    does: () => {
      for (const cell of document.querySelectorAll('tbody td:first-child')) {
        const head = document.createElement('th');
        head.textContent = cell.textContent;
        cell.replaceWith(head);
      }
    },
    says: 'No date of a note is found.',
    at: 'th',
    takes: 'Would read it in 2 of 2.',
  },
  {
    part: 'save',
    does: () => {
      const button = document.querySelector('form button');
      if (button) button.textContent = 'Put on record';
    },
    says: 'Save is not found, so nothing is held.',
    at: 'form button',
    takes: 'Would look before: “put on record”',
  },
  {
    part: 'what makes room beside Handrail',
    does: () => document.getElementById('book')?.setAttribute('id', 'frame'),
    says: 'What makes room beside Handrail is not found.',
    at: '#frame h1',
    takes: 'Would be made narrower',
  },
];

for (const kind of KINDS) {
  describe(`a fitted site that changes, in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    const opened = async (client: number) => {
      await page.goto(`${host.origin}/trial/ward?client=${client}`);
      await page.bringToFront();
    };

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(`${host.origin}/trial/ward?client=0`);
      await turnOn(session, host.origin);
      const eye = await session.eye();
      const kept = JSON.stringify({ [`site ${host.origin}`]: fittedTo(host.origin) });
      await eye.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${kept})`);
      await page.reload();
      await until(() => launcher(session, page.url()), 'the launcher');
      await page.bringToFront();
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, 'Rosalind Achterberg');
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('as long as it is as it was, nothing is said', async () => {
      await awaitText(sidebar, 'netball');
      await new Promise((done) => setTimeout(done, 3500));
      expect(await textOf(sidebar)).not.toContain(CHANGED);
    });

    test.each(UPDATES)('$part: it is said, and one press leads to pointing at it again', async ({ part, does, says, at, takes }) => {
      await opened(0);
      sidebar = await awaitSidebar(session, page, 'netball');
      await page.evaluate(does);
      const said = await awaitText(sidebar, says);
      expect(said).toContain(CHANGED);
      expect(said).toContain('Last checked with Ward book on 2 Nov 2026.');
      expect(await lookWithAxe(sidebar)).toEqual([]);
      await press(sidebar, 'button', `Point at it again: ${part.charAt(0).toUpperCase()}${part.slice(1)}`);
      await awaitPicker(session, page, `Press ${part} on the page.`);
      const box = await page.$eval(at, (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + Math.min(20, width / 2), y: top + height / 2 };
      });
      await page.mouse.move(box.x, box.y);
      await page.mouse.click(box.x, box.y);
      expect((await awaitPicker(session, page, `Shown: ${part}.`)).text).toContain(takes);
      await pressInPicker(session, page, 'Leave, keep nothing');
      await until(async () => (await picker(session, page)) === null, 'the picker to go');
    });

    test('by keyboard alone from the sentence to the part, and after two clients the site is read by it', async () => {
      const update = UPDATES[1];
      await opened(0);
      sidebar = await awaitSidebar(session, page, 'netball');
      await page.evaluate(update?.does ?? (() => undefined));
      await awaitText(sidebar, update?.says ?? '');
      const button = await awaitNamed(sidebar, 'button', "Point at it again: That note's date");
      await button.focus();
      await page.keyboard.press('Enter');
      await awaitPicker(session, page, "Press that note's date on the page.");
      const here = `Here: “${await page.$eval('th', ({ textContent }) => textContent)}”`;
      for (let n = 0; n < 40 && !(await picker(session, page))?.text.includes(here); n += 1) await page.keyboard.press('Tab');
      await awaitPicker(session, page, here);
      await page.keyboard.press('Enter');
      await awaitPicker(session, page, "Shown: that note's date.");
      await pressInPicker(session, page, 'Go on: try it');
      await awaitText(sidebar, 'Is that the client whose record is open?');
      await press(sidebar, 'button', 'Yes, that is the client');
      await opened(1);
      sidebar = await awaitSidebar(session, page, 'And is that the client whose record is open now?');
      await press(sidebar, 'button', 'Yes, that is the client');
      await page.evaluate(update?.does ?? (() => undefined));
      await awaitText(sidebar, 'to sleep six hours on four nights');
      await new Promise((done) => setTimeout(done, 3500));
      expect(await textOf(sidebar)).not.toContain(CHANGED);
    });

    test('a page without notes offers to point at one where they are looked for, and a message that was put away stays away', async () => {
      await opened(0);
      sidebar = await awaitSidebar(session, page, 'Rosalind Achterberg');
      await page.evaluate(() => {
        for (const row of document.querySelectorAll('tbody tr')) row.remove();
        document.getElementById('book')?.removeAttribute('id');
      });
      await awaitText(sidebar, 'No earlier note is found. If some stand on this page, point at one.');
      await awaitText(sidebar, 'What makes room beside Handrail is not found.');
      await press(sidebar, 'button', 'Put this message away');
      await until(async () => !(await textOf(sidebar)).includes(CHANGED), 'the words to go');
      await page.evaluate(() => document.querySelector('h1')?.append(' '));
      await new Promise((done) => setTimeout(done, 3500));
      expect(await textOf(sidebar)).not.toContain(CHANGED);
      expect(await named(sidebar, 'button', 'Close')).not.toBeNull();
    });
  });
}

/**
 * Before a session, on the real front-end of OpenMRS O3: what is folded away is not read and not said to be absent, what is open
 * is shown word for word, and another client in the middle of it leaves nothing of the first.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from '../e2e/browsers.ts';
import { awaitText, named, press, pressLauncher, textOf } from '../e2e/hands.ts';
import { type OpenmrsHost, openmrsTurnedOn } from '../e2e/host-openmrs.ts';
import { onlook } from './onlooker.ts';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** In the order of the screen. */
const quotesOf = (sidebar: Frame): Promise<string[]> =>
  sidebar.evaluate(() => [...document.querySelectorAll('.slip blockquote')].map((quote) => quote.textContent ?? ''));

/** Words of the region that stands under this heading. */
const regionOf = (sidebar: Frame, heading: string): Promise<string> =>
  sidebar.evaluate((wanted: string) => {
    const found = [...document.querySelectorAll('section')].find((section) => section.querySelector('h2')?.textContent === wanted);
    return found?.innerText ?? '';
  }, heading);

/** Of the notes on O3's page, the words that the sidebar asked to have marked. */
const markedOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => (range as Range).toString())).join(''));

describe.each(KINDS)('before a session in OpenMRS O3, in %s', { concurrent: false }, (kind) => {
  let host: OpenmrsHost;
  let session: Session;
  let page: Page;
  let sidebar: Frame;
  let stored: readonly string[];

  beforeAll(async () => {
    ({ host, session, page } = await openmrsTurnedOn(kind));
    stored = host.stored(host.client);
    await pressLauncher(page);
    sidebar = await session.sidebar(page);
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  test('notes that are folded away are counted and named as not read, and nothing is said to be unrecorded', async () => {
    const text = await awaitText(sidebar, 'Not all could be read.');
    expect(text).toContain(`${stored.length} notes are folded away`);
    expect(text).not.toContain('Not recorded in Choice');
    expect(text).not.toContain('No risk was found');
    expect(text, 'this list has no kinds of notes, and never had').not.toContain('The record system may have changed');
    expect(await quotesOf(sidebar)).toEqual([]);
  });

  test('opened, the newest risk stands first, and each word shown stands in a stored note, line breaks as stored', async () => {
    await host.openNotes(page);
    const text = await awaitText(sidebar, 'In force');
    const quotes = await quotesOf(sidebar);
    expect(quotes.length).toBeGreaterThan(7);
    for (const quote of quotes)
      expect(
        stored.some((note) => note.includes(quote)),
        quote,
      ).toBe(true);
    expect(quotes[0]).toContain('mum found plasters in the bin');
    expect(text.indexOf('Newest recorded risk')).toBeLessThan(text.indexOf('Choice summary'));
    expect(await regionOf(sidebar, 'Newest recorded risk')).toMatch(/01 — Oct — 2026[\s\S]*1 older note speaks of risk/);
  });

  test('goals have their ratings, contacts are in time, and what stands in Choice is called already told', async () => {
    const goals = await regionOf(sidebar, 'Choice summary');
    expect(goals).toContain('stay for a whole maths lesson twice a week by half term');
    // Mum's 4 of 10 on the telephone was no session, and not asked of Imogen.
    expect(goals).toContain('Rated 2 of 10 on 3 Sep 2026');
    const contacts = await regionOf(sidebar, 'Contacts so far');
    expect(contacts.indexOf('03 — Sept')).toBeLessThan(contacts.indexOf('01 — Oct'));
    expect(contacts).toContain('Choice was');
    expect(await textOf(sidebar)).toContain('First contact for you, second for the client.');
  });

  test('a passage is found again in the record, and the page is marked there and nowhere else', async () => {
    await press(sidebar, 'button', 'Show Strengths and resources in record');
    await awaitText(sidebar, 'Shown in the record.');
    expect(bare(await until(() => markedOn(page), 'the mark'))).toContain('Plays bass in a band');
    expect(stored.some((note) => bare(note).includes('Plays bass in a band'))).toBe(true);
  });

  test('another client in the middle of it: no picture has one’s words beside the other’s record, and nothing stays', async () => {
    await press(sidebar, 'button', 'Show the sheet');
    await until(() => sidebar.$('.sheet'), 'the sheet');
    const first = await quotesOf(sidebar);
    expect(first.length).toBeGreaterThan(14);
    const onlooker = await onlook(session, page, sidebar);
    await host.switchTo(page, host.other);
    await until(() => host.showsOther(page), 'the other client on the page');
    await host.openNotes(page);
    const text = await awaitText(sidebar, 'No risk raised.');
    const seen = await onlooker.stop();
    expect(seen.looks.length, 'enough was seen to judge').toBeGreaterThan(30);
    expect(seen.mixed).toEqual([]);
    expect(seen.shown).toEqual(['10A4KV', '10A4KW']);
    expect(await sidebar.$('.sheet'), 'the sheet went with its client').toBeNull();
    const others = host.stored(host.other);
    for (const quote of first.filter((words) => !others.some((note) => note.includes(words)))) {
      expect(bare(text), quote).not.toContain(bare(quote));
      for (const said of seen.said.filter((one) => one.text.includes('10A4KW'))) expect(bare(said.text), quote).not.toContain(bare(quote));
    }
    expect(await markedOn(page), 'no mark of the first is left in the page').toBe('');
  });

  test('back at the first, their notes are folded again and the words that were read before are not shown', async () => {
    await host.switchTo(page, host.client);
    await until(async () => (await host.numberShown(page)) === '10A4KV', 'the first client');
    await awaitText(sidebar, '10A4KV');
    await awaitText(sidebar, 'folded away');
    expect(await textOf(sidebar)).not.toContain('No risk raised');
    expect(await named(sidebar, 'button', 'Copy handover'), 'nothing is there to hand over').toBeNull();
    await host.openNotes(page);
    await awaitText(sidebar, host.onlyClient);
  });
});

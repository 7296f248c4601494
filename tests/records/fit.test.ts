/**
 * OpenMRS O3, fitted by the picker alone: its own profile is not used for what is picked. Its notes stand in pairs of rows, folded
 * away until somebody opens them, and its page draws their lines as one.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session } from '../e2e/browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, press, pressAndGoTo } from '../e2e/hands.ts';
import { type OpenmrsHost, openmrsTurnedOn } from '../e2e/host-openmrs.ts';
import { awaitPicker, keptSite, pointTo, pressInPicker } from '../e2e/picker.ts';

const BANNER = '[data-extension-id="patient-banner"]';
const NOTES = '[data-extension-id="notes-overview-widget"]';
const ABOVE = `${NOTES} tbody tr:first-child`;
const BELOW = `${NOTES} tbody tr:nth-child(2)`;

describe.each(KINDS)('OpenMRS O3 fitted by the picker alone, in %s', { concurrent: false }, (kind) => {
  let host: OpenmrsHost;
  let session: Session;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    ({ host, session, page } = await openmrsTurnedOn(kind));
    await page.bringToFront();
    await host.openNotes(page);
    await host.startNote(page);
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  test('each part is pointed to on the page, and what would be read is said', async () => {
    const popup = await session.popup(host.origin);
    await pressAndGoTo(page, popup, 'Fit Handrail to this page');
    await awaitPicker(session, page, "Client's name");
    const point = async (part: string, select: string) => (await pointTo(session, page, part, select)).text;
    const tags = `${BANNER} div:has(> [data-extension-slot-name="patient-banner-tags-slot"]) > span:first-child`;
    expect(await point("client's name", tags)).toContain(`Would read: “${host.client.name}”`);
    expect(await point("client's number", `${BANNER} label[for^="patient-banner-identifier-"] > span:last-child`)).toContain(
      'Would read: “10A4KV”',
    );
    expect(await point('an earlier note, all of it', `${ABOVE} td:nth-child(2)`)).toMatch(/Would read [3-9] notes\./);
    expect(await point("that note's date", `${ABOVE} td:nth-child(2)`)).toMatch(/Would read it in (\d+) of \1\./);
    const words = await point("that note's words", `${BELOW} [class*="notes-overview__copy"] > span`);
    expect(words).toMatch(/Would read it in (\d+) of \1\./);
    await pressInPicker(session, page, 'Its lines run together on this page. Read them as they were written');
    expect(await point('who wrote that note', `${BELOW} [class*="notes-overview__metadata"]`)).toMatch(/Would read it in (\d+) of \1\./);
    const end = `${NOTES} .cds--pagination__right > .cds--pagination__text`;
    expect(await point('what says that all notes are listed', end)).toContain('while “of 1 page” stands there');
    expect(await point('where you write', 'textarea#additionalNote')).toContain('Would read what is written there.');
    expect(await point('save', 'form:has(#additionalNote) button[type="submit"]')).toContain('Would look before: “save and close”');
  });

  test('it is asked on two clients, and then reads the notes of both with their own lines', async () => {
    await pressInPicker(session, page, 'Go on: try it');
    sidebar = await awaitSidebar(session, page, 'Is that the client whose record is open?');
    await awaitText(sidebar, host.client.name);
    await press(sidebar, 'button', 'Yes, that is the client');
    await awaitText(sidebar, "Now open another client's record");
    await page.goto(host.other.url);
    sidebar = await awaitSidebar(session, page, 'And is that the client whose record is open now?');
    await awaitText(sidebar, host.other.name);
    await press(sidebar, 'button', 'Yes, that is the client');
    await page.goto(host.client.url);
    await awaitText(page, host.client.name, 60_000);
    await host.openNotes(page);
    sidebar = await awaitSidebar(session, page, host.onlyClient);
    await awaitText(sidebar, 'Choice summary');
    const kept = await keptSite(session);
    for (const part of ['"id":"fit-', '"follows":"tr[data-child-row]"', '"keepsLines":true', '"text":"of 1 page"'])
      expect(kept).toContain(part);
    expect(kept).not.toMatch(/Imogen|Hartwell|10A4K/);
  });

  test('it checks the note that is written, and holds a save', async () => {
    await host.startNote(page);
    await press(sidebar, 'tab', 'This note…');
    await press(sidebar, 'button', host.checklist);
    await host.focusEnd(page);
    await page.keyboard.type('Plan: the diary goes on.');
    await awaitText(sidebar, '1 of 3 required found');
    await page.bringToFront();
    await host.pressSave(page);
    await awaitNamed(sidebar, 'button', 'Save anyway');
    expect(host.stored(host.client).join()).not.toContain('the diary goes on');
  });
});

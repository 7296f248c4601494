/**
 * The chart of Medplum's components, fitted by the picker alone: the shipped profiles are not used for what is picked. Notes and editor
 * stand on two tabs of one page, there is no number, and no part but the form has a name.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session } from '../e2e/browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, press, pressAndGoTo } from '../e2e/hands.ts';
import { type MedplumHost, medplumTurnedOn } from '../e2e/host-medplum.ts';
import { awaitPicker, keptSite, pointTo, pressInPicker } from '../e2e/picker.ts';
import { clients } from '../hosts/medplum/clients.mjs';

const NOTE = 'section[aria-label="Notes"] article:first-child';
const PLAN = 'Up to the loft and back, with Gran.';

describe.each(KINDS)('a chart of Medplum’s components fitted by the picker alone, in %s', { concurrent: false }, (kind) => {
  let host: MedplumHost;
  let session: Session;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    ({ host, session, page } = await medplumTurnedOn(kind));
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  test('each part is pointed to, on two tabs, and what would be read is said', async () => {
    const popup = await session.popup(host.origin);
    await pressAndGoTo(page, popup, 'Fit Handrail to this page');
    await awaitPicker(session, page, "Client's name");
    const point = async (part: string, select: string) => (await pointTo(session, page, part, select)).text;
    expect(await point("client's name", '.PatientSummary_headerContent p')).toContain('Would read: “Corin Tallis”');
    expect(await point('date of birth', '.SummaryItem_item:has(.tabler-icon-cake) p'), 'without the age').toContain(
      'Would read: “2010-03-14”',
    );
    expect(await point('your own name, where you are signed in', '.Header_userName')).toContain('Would read: “Joel Prentice”');
    expect(await point('an earlier note, all of it', `${NOTE} blockquote`)).toContain('Would read 3 notes.');
    expect(await point("that note's date", `${NOTE} time`)).toContain('Would read it in 3 of 3.');
    expect(await point("that note's words", `${NOTE} blockquote`)).toContain('Would read it in 3 of 3.');
    expect(await point("that note's kind", `${NOTE} [data-note-kind]`)).toContain('Would read it in 3 of 3.');
    expect(await point('who wrote that note', `${NOTE} [data-note-author]`)).toContain('Would read it in 3 of 3.');
    // "completed" may be anything: it is not taken for signed.
    expect(await point("that note's status, such as signed", `${NOTE} .mantine-Badge-label`)).toContain(
      "Signed: 0. Draft: 0. Struck out: 0. Can't tell: 3.",
    );
    expect(await point('what says that all notes are listed', 'section[aria-label="Notes"] > p')).toContain(
      'while “all notes are listed.” stands there',
    );
    await host.openTab(page, 'Progress note');
    await page.waitForSelector('textarea[name="goals"]');
    await pressInPicker(session, page, 'Point to it: where you write');
    await awaitPicker(session, page, 'Press where you write on the page.');
    await page.hover('textarea[name="goals"]');
    // To what is around the first box, its label, and the other boxes.
    for (let up = 0; up < 5; up += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect((await awaitPicker(session, page, 'Shown: where you write.')).text).toContain(
      'Would read 3 boxes as one note: Progress on goals, Risks, Plan.',
    );
    expect(await point('the kind of note you write', 'form h1')).toContain('Would read: “Partnership session”');
    expect(await point('save', 'form button[type="submit"]')).toContain('Would look before: “save note”');
  });

  test('it is asked on two clients, and then reads the notes', async () => {
    await pressInPicker(session, page, 'Go on: try it');
    sidebar = await awaitSidebar(session, page, 'Is that the client whose record is open?');
    await awaitText(sidebar, 'Corin Tallis');
    await press(sidebar, 'button', 'Yes, that is the client');
    await awaitText(sidebar, "Now open another client's record");
    await host.switchTo(page, host.other);
    sidebar = await awaitSidebar(session, page, "Open another client's record");
    await host.switchTo(page, clients[2] as (typeof clients)[number]);
    sidebar = await awaitSidebar(session, page, 'And is that the client whose record is open now?');
    await awaitText(sidebar, 'Odette Varga');
    await press(sidebar, 'button', 'Yes, that is the client');
    await host.switchTo(page, host.client);
    await host.openTab(page, 'Notes');
    sidebar = await awaitSidebar(session, page, 'Rows with the harbour club');
    const kept = await keptSite(session);
    expect(kept).toContain('"id":"fit-');
    expect(kept).not.toMatch(/Corin|Tallis|2010|Odette/);
  });

  test('it checks the note that is written in boxes, and holds a save', async () => {
    await host.openTab(page, 'Progress note');
    await press(sidebar, 'tab', 'This note…');
    await host.write(page, PLAN, 'plan');
    await awaitText(sidebar, '1 of 3 required found');
    await host.pressButton(page, 'Save note');
    await awaitNamed(sidebar, 'button', 'Save anyway');
    expect((await host.stored(page, host.client)).join()).not.toContain(PLAN);
  });
});

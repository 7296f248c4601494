/**
 * A chart of Medplum's published components. It shows no number, two clients have one name, notes stand on one tab and as empty
 * cards on another, one note has several boxes, and another stores itself without a button.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from '../e2e/browsers.ts';
import { awaitNamed, awaitText, coveredControls, itemNames, launcher, named, press, pressLauncher } from '../e2e/hands.ts';
import { type MedplumHost, medplumTurnedOn } from '../e2e/host-medplum.ts';
import { clients } from '../hosts/medplum/clients.mjs';
import { onlook } from './onlooker.ts';

const BORN = '2010-03-14';
const BORN_OTHER = '2012-03-14';
const WATCHED = {
  clients: clients.map(({ id, born }) => ({ key: id, number: born })),
  banner: '.SummaryItem_item:has(.tabler-icon-cake), .InfoBar_root',
};
const GOALS = 'Asleep by midnight on five nights, he says that the rain got smaller.';
const RISKS = 'No thoughts of ending his life, asked on his own. Has not been to the weir.';
const CHART_NOTE = `Progress on goals: ${GOALS}`;

const quotesOf = (sidebar: Frame): Promise<string[]> =>
  sidebar.evaluate(() => [...document.querySelectorAll('.slip blockquote')].map((quote) => quote.textContent ?? ''));

describe.each(KINDS)('a chart of Medplum’s components, in %s', { concurrent: false }, (kind) => {
  let host: MedplumHost;
  let session: Session;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    ({ host, session, page } = await medplumTurnedOn(kind));
    await pressLauncher(page);
    sidebar = await session.sidebar(page);
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  test('the client is known by name and date of birth, and what Choice left stands there word for word', async () => {
    const text = await awaitText(sidebar, 'In force');
    expect(text).toContain('Corin Tallis');
    expect(text).toContain(BORN);
    const quotes = await quotesOf(sidebar);
    expect(quotes.length).toBeGreaterThan(7);
    const stored = await host.stored(page, host.client);
    for (const quote of quotes)
      expect(
        stored.some((note) => note.includes(quote)),
        quote,
      ).toBe(true);
    expect(quotes[0]).toContain('went out to the weir on Sunday');
    expect(await coveredControls(page)).toEqual([]);
  });

  test('cards without words are no notes: on the timeline nothing is said to be unrecorded', async () => {
    await host.openTab(page, 'Timeline');
    await until(() => page.$('[data-testid="timeline-item"]'), 'the timeline');
    const text = await awaitText(sidebar, "Not found here doesn't mean that there are none.");
    expect(text).toContain('Corin Tallis');
    expect(text).not.toContain('Choice summary');
    expect(text).not.toContain('Not recorded');
    expect(text).not.toContain('No risk was found');
  });

  test('another client of the same name in the middle of it: no picture has one’s words beside the other’s record', async () => {
    await host.openTab(page, 'Notes');
    await awaitText(sidebar, 'Rows with the harbour club');
    const onlooker = await onlook(session, page, sidebar, WATCHED);
    await host.switchTo(page, host.other);
    await awaitText(sidebar, BORN_OTHER);
    await host.openTab(page, 'Notes');
    const text = await awaitText(sidebar, 'No risk raised');
    const seen = await onlooker.stop();
    expect(seen.looks.length, 'enough was seen to judge').toBeGreaterThan(10);
    expect(seen.mixed).toEqual([]);
    expect(seen.shown).toEqual([BORN, BORN_OTHER]);
    expect(text).not.toContain('harbour club');
  });

  test('a note in several boxes is read as one, and its save is held once', async () => {
    await host.switchTo(page, host.client);
    await awaitText(sidebar, BORN);
    await host.openTab(page, 'Progress note');
    await press(sidebar, 'tab', 'This note…');
    await host.write(page, GOALS, 'goals');
    await host.write(page, RISKS, 'risks');
    await until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => name === 'Risks: found'), 'the risks to be found');
    const names = await itemNames(sidebar, 'Checklist');
    expect(names.some((name) => /^Progress.*: found$/.test(name))).toBe(true);
    expect(names.some((name) => /^Plan.*: empty$/.test(name))).toBe(true);
    await host.pressButton(page, 'Save note');
    await awaitNamed(sidebar, 'alertdialog', 'Before you save');
    expect((await host.stored(page, host.client)).join()).not.toContain(GOALS);
    await press(sidebar, 'button', 'Save anyway');
    await until(async () => (await host.stored(page, host.client)).some((note) => note.includes(GOALS)), 'the note to be stored');
    await awaitText(page, 'All notes are listed.');
    await press(sidebar, 'tab', 'Drafts…');
    // Medplum draws it without its colons, and "No answer" where the plan was left empty.
    await awaitText(sidebar, 'No drafts of this client');
  });

  test('a note that stores itself is never held, and its draft is there until the list of notes has it', async () => {
    await host.openVisit(page);
    await awaitText(sidebar, BORN);
    await press(sidebar, 'tab', 'This note…');
    await host.write(page, CHART_NOTE);
    await awaitText(page, 'Saved');
    await awaitText(sidebar, 'nothing is held here');
    await awaitNamed(sidebar, 'tab', 'Drafts 1…');
    await host.pressButton(page, 'Sign & lock note');
    await awaitText(page, 'Signed');
    const text = await awaitText(sidebar, 'Saved as it was');
    expect(text).toContain('This form saves by itself, so nothing was held.');
    expect(await named(sidebar, 'alertdialog', 'Before you save')).toBeNull();
    await awaitNamed(sidebar, 'tab', 'Drafts 1…');
    await host.switchTo(page, host.other);
    await awaitText(sidebar, BORN_OTHER);
    await press(sidebar, 'tab', 'Drafts…');
    expect(await awaitText(sidebar, 'No drafts of this client'), 'of the same name').not.toContain(GOALS);
    await host.switchTo(page, host.client);
    await awaitNamed(sidebar, 'tab', 'Drafts 1…');
    await host.openTab(page, 'Notes');
    await awaitText(page, CHART_NOTE);
    await awaitText(sidebar, 'No drafts of this client');
  });

  test('turned off, nothing of ours is left', async () => {
    const popup = await session.popup(host.origin);
    await press(popup, 'button', 'Turn off');
    await awaitNamed(popup, 'button', `Turn on for ${new URL(host.origin).host}`);
    await page.bringToFront();
    expect(await launcher(session, page.url())).toBeNull();
    const left = await page.evaluate(() => ({
      elements: [...document.documentElement.children].map((element) => element.tagName),
      width: document.body.getBoundingClientRect().width === document.documentElement.clientWidth,
      highlights: CSS.highlights.size,
    }));
    expect(left).toEqual({ elements: ['HEAD', 'BODY'], width: true, highlights: 0 });
  });
});

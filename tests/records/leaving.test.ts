/**
 * OpenMRS O3 with an unsaved note: asked to go to another client, it changes the address first and then asks whether
 * to leave. While it asks, the address names one client and the banner another.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from '../e2e/browsers.ts';
import { awaitText, coveredControls, itemNames, launcher, press, pressLauncher, textOf } from '../e2e/hands.ts';
import { type OpenmrsHost, openmrsTurnedOn } from '../e2e/host-openmrs.ts';
import { onlook } from './onlooker.ts';

const NOTE = 'Risks: No thoughts of ending her life, asked on her own.';
const IDENTITY = /Imogen|Hartwell|10A4K|bass in a band|asked on her own|2011|2010/;

describe.each(KINDS)('leaving an unsaved note in OpenMRS O3, in %s', { concurrent: false }, (kind) => {
  let host: OpenmrsHost;
  let session: Session;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    // The narrowest that services give their staff: nothing of the page may lie under the sidebar here either.
    ({ host, session, page } = await openmrsTurnedOn(kind, { width: 1280, height: 800 }));
    await pressLauncher(page);
    sidebar = await session.sidebar(page);
    await host.openNotes(page);
    await awaitText(sidebar, host.onlyClient);
    await host.startNote(page);
    await press(sidebar, 'tab', 'This note…');
    await press(sidebar, 'button', host.checklist);
    await host.focusEnd(page);
    await page.keyboard.type(NOTE);
    await isRiskFound();
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  const isRiskFound = () =>
    until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => name === 'Risks: found'), 'the risks to be found');

  const standsAt = () =>
    page.evaluate(() => {
      const ours = [...document.documentElement.children].find((element) => !['HEAD', 'BODY'].includes(element.tagName));
      const { right } = document.body.getBoundingClientRect();
      return { address: location.href, width: right, left: ours?.getBoundingClientRect().left ?? Number.NaN };
    });

  test('nothing of the page lies under the sidebar at 1280 px, with the note open', async () => {
    const { width, left } = await standsAt();
    expect(width, 'a scroll bar takes its part as well').toBeLessThanOrEqual(left);
    expect(left).toBeLessThanOrEqual(1280 - 360);
    expect(await coveredControls(page)).toEqual([]);
    await page.click('button[aria-label="Search patient"]');
    await until(() => page.$('[data-testid="patientSearchBar"]'), 'the search box');
    expect(await coveredControls(page), 'with the search open').toEqual([]);
    await page.click('[data-testid="closeSearchIcon"]');
  });

  test('while the address says one client and the banner another, the sidebar shows nothing about anyone', async () => {
    const onlooker = await onlook(session, page, sidebar);
    await host.switchTo(page, host.other);
    await until(() => host.isAsking(page), 'the question whether to leave');
    await awaitText(sidebar, 'Client not certain');
    expect((await standsAt()).address).toContain(new URL(host.other.url).pathname.split('/')[4]);
    expect(await host.numberShown(page)).toBe('10A4KV');
    expect(await textOf(sidebar)).not.toMatch(IDENTITY);
    expect((await launcher(session, page.url()))?.number).toBe('');
    await page.bringToFront();
    expect(await coveredControls(page), 'the dialog stands beside the sidebar').toEqual([]);
    // It stays so for as long as the question stands.
    await new Promise((done) => setTimeout(done, 1500));
    expect(await textOf(sidebar)).not.toMatch(IDENTITY);
    const seen = await onlooker.stop();
    expect(seen.looks.length, 'enough was seen to judge').toBeGreaterThan(30);
    expect(seen.mixed).toEqual([]);
    expect(seen.shown).toEqual(['10A4KV']);
  });

  test('after Cancel the first client is back with the note, its checklist and its draft', async () => {
    const onlooker = await onlook(session, page, sidebar);
    await host.answer(page, 'Cancel');
    await awaitText(sidebar, '10A4KV');
    await isRiskFound();
    expect(await host.readText(page)).toBe(NOTE);
    expect(await host.numberShown(page)).toBe('10A4KV');
    await press(sidebar, 'tab', 'Getting on…');
    await awaitText(sidebar, host.onlyClient);
    await press(sidebar, 'tab', 'Drafts 1…');
    await awaitText(sidebar, 'asked on her own');
    // The client stays certain: what was paired in the moments between must not be in doubt later.
    await new Promise((done) => setTimeout(done, 1500));
    expect(await textOf(sidebar)).toContain('10A4KV');
    const seen = await onlooker.stop();
    expect(seen.mixed).toEqual([]);
    expect(seen.shown).toEqual(['10A4KV']);
  });

  test('after Discard changes the other client is shown, with nothing of the first', async () => {
    await press(sidebar, 'tab', 'This note…');
    await host.switchTo(page, host.other);
    await until(() => host.isAsking(page), 'the question whether to leave');
    await awaitText(sidebar, 'Client not certain');
    const onlooker = await onlook(session, page, sidebar);
    await host.answer(page, 'Discard changes');
    await until(() => host.showsOther(page), 'the other client on the page');
    await awaitText(sidebar, '10A4KW');
    await press(sidebar, 'tab', 'Drafts…');
    await awaitText(sidebar, 'No drafts');
    const seen = await onlooker.stop();
    expect(seen.mixed).toEqual([]);
    expect(seen.shown).toEqual(['10A4KW']);
    const others = seen.said.filter(({ text }) => text.includes('10A4KW'));
    expect(others.filter(({ text }) => text.includes('asked on her own') || text.includes(host.onlyClient))).toEqual([]);
  });

  test('the checklist chosen for this form is not asked for again, also with another client', async () => {
    await host.startNote(page);
    await press(sidebar, 'tab', 'This note…');
    await until(async () => (await itemNames(sidebar, 'Checklist')).length > 3, 'the checklist');
    expect(await textOf(sidebar)).not.toContain(NOTE);
  });

  test('going back and forward through the browser’s history mixes nobody’s words', async () => {
    const onlooker = await onlook(session, page, sidebar);
    for (const [step, number] of [
      ['back', '10A4KV'],
      ['forward', '10A4KW'],
      ['back', '10A4KV'],
    ] as const) {
      await page.evaluate((way) => history[way](), step);
      await until(async () => (await host.numberShown(page)) === number, `the record of ${number}`);
      await awaitText(sidebar, number);
      await until(() => onlooker.isSeen(), `the sidebar of ${number} to be seen`);
    }
    const seen = await onlooker.stop();
    expect(seen.mixed).toEqual([]);
    expect(seen.shown).toEqual(['10A4KW', '10A4KV', '10A4KW', '10A4KV']);
  });
});

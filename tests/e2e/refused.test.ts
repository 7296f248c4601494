/**
 * The moment between: the page already shows another client, and the press is one that was made on the last one's screen. A hand
 * can't be that fast, so the buttons are kept and pressed by script; that they work before is what gives the silence its weight.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, press, pressLauncher } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

type Told = typeof globalThis & { told?: string[] };

/** What the sidebar's page asks of the browser from now on: to copy, to print. */
const listenTo = (sidebar: Frame) =>
  sidebar.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    document.execCommand = (command: string) => told.push(`${command}: ${getSelection()?.toString() ?? ''}`) > 0;
    navigator.clipboard.writeText = (text: string) => Promise.resolve(void told.push(`copy: ${text}`));
    window.print = () => void told.push('print');
  });
const toldBy = (sidebar: Frame) => sidebar.evaluate(() => (globalThis as Told).told ?? []);

const pressNow = (button: ElementHandle<Element>) => button.evaluate((element) => (element as HTMLElement).click());

/** Every place where the page names its client says another one, in one turn; or only the first place does. */
const becomeAnother = (page: Page, everywhere: boolean) =>
  page.evaluate((isAll: boolean) => {
    const put = (select: string, words: string) => {
      for (const element of [...document.querySelectorAll(select)].slice(0, isAll ? undefined : 1)) element.textContent = words;
    };
    put('[data-record-number]', '204181');
    if (!isAll) return;
    put('[data-client-name]', 'OBIORA, Amira');
    history.replaceState(null, '', location.pathname.replace('204118', '204181') + location.search);
  }, everywhere);

const empty = (page: Page) =>
  page.$eval('textarea[name="entry"]', (field) => {
    (field as HTMLTextAreaElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Of the notes on the page, the words that are marked, and how far down the page and its parts stand. */
const shownOn = (page: Page) =>
  page.evaluate(() => ({
    marked: [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => (range as Range).toString())).join(''),
    at: [...document.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0),
  }));

const toTop = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });

/** As long as a late answer could take. */
const aWhile = () => new Promise((done) => setTimeout(done, 1500));

for (const kind of KINDS) {
  describe(`a press that comes as the client changes, in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const open = async (url: string): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      return { page, sidebar: await awaitSidebar(session, page, host.client.name) };
    };

    test.each([
      ['another client everywhere', true],
      ['two clients at once', false],
    ])('the page shows %s: nothing is copied and nothing is printed', async (_, everywhere) => {
      const { page, sidebar } = await open(host.client.url);
      const copy = await awaitNamed(sidebar, 'button', 'Copy handover');
      const print = await awaitNamed(sidebar, 'button', 'Print handover');
      await listenTo(sidebar);
      await pressNow(copy);
      await pressNow(print);
      const before = await until(async () => ((await toldBy(sidebar)).length >= 2 ? toldBy(sidebar) : null), 'both to be done');
      expect(before.some((one) => one.startsWith('copy'))).toBe(true);
      expect(before).toContain('print');
      await becomeAnother(page, everywhere);
      await Promise.all([pressNow(copy), pressNow(print)]);
      await aWhile();
      expect(await toldBy(sidebar), 'pressed at once').toEqual(before);
      await Promise.all([pressNow(copy), pressNow(print)]);
      await aWhile();
      expect(await toldBy(sidebar), 'pressed once the sidebar knew').toEqual(before);
      await page.close();
    });

    test.each([
      ['another client everywhere', true],
      ['two clients at once', false],
    ])('the page shows %s: nothing is shown in the record, and the page stays where it was', async (_, everywhere) => {
      const { page, sidebar } = await open(host.client.url);
      // Low enough that not all of the record is in sight.
      await page.setViewport({ width: 1400, height: 420 });
      await toTop(page);
      const show = await awaitNamed(sidebar, 'button', 'Show Goals in record');
      await pressNow(show);
      await until(async () => (await shownOn(page)).marked !== '', 'the passage to be marked');
      expect((await shownOn(page)).at, 'the passage stands far down').toBeGreaterThan(0);
      await becomeAnother(page, everywhere);
      await toTop(page);
      for (const when of ['pressed at once', 'pressed once the sidebar knew']) {
        await pressNow(show);
        await aWhile();
        expect(await shownOn(page), when).toEqual({ marked: '', at: 0 });
      }
      await page.close();
    });

    test.each([
      ['another client everywhere', true],
      ['two clients at once', false],
    ])('the page shows %s: nothing is inserted into the editor that stands there, and no draft comes back', async (_, everywhere) => {
      const { page, sidebar } = await open(host.client.writeUrl);
      await host.startNote(page);
      await host.focusEnd(page);
      await page.keyboard.type('She came with Tilly.');
      await press(sidebar, 'tab', 'This note…');
      const insert = await awaitNamed(sidebar, 'button', 'Insert Risks heading');
      await pressNow(insert);
      const written = await until(async () => {
        const text = await host.readText(page);
        return text.includes('Risks: ') ? text : null;
      }, 'the heading to be inserted');
      await press(sidebar, 'tab', 'Drafts…');
      await awaitText(sidebar, 'She came with Tilly.');
      await empty(page);
      const restore = await awaitNamed(sidebar, 'button', 'Restore…');
      await pressNow(restore);
      await until(async () => (await host.readText(page)).includes('Tilly'), 'the draft to be restored');
      // A draft is restored into an empty editor alone: it must not be that which refuses.
      await empty(page);
      await becomeAnother(page, everywhere);
      await Promise.all([pressNow(insert), pressNow(restore)]);
      await aWhile();
      await Promise.all([pressNow(insert), pressNow(restore)]);
      await aWhile();
      expect(await host.readText(page)).toBe('');
      expect(written.split('Risks: ')).toHaveLength(2);
      await page.close();
    });

    // That Save anyway saves where nothing changes: walk.ts, 4.
    test.each([
      ['another client everywhere', true],
      ['two clients at once', false],
    ])('the page shows %s: Save anyway saves nothing, into neither record', async (_, everywhere) => {
      const { page, sidebar } = await open(host.client.writeUrl);
      await host.startNote(page);
      await host.focusEnd(page);
      await page.keyboard.type('He came with Otto.');
      await until(async () => Number((await launcher(session, page.url()))?.number) > 0, 'something required not to be found');
      await host.pressSave(page);
      await awaitNamed(sidebar, 'alertdialog', 'Before you save');
      const anyway = await awaitNamed(sidebar, 'button', 'Save anyway');
      // Nobody sees a button and presses it sooner.
      await new Promise((done) => setTimeout(done, 500));
      await becomeAnother(page, everywhere);
      await pressNow(anyway);
      await aWhile();
      await pressNow(anyway);
      await aWhile();
      for (const { url } of [host.client, host.other])
        expect(host.stored({ url } as typeof host.client).filter((text) => text.includes('Otto'))).toEqual([]);
      await page.close();
    });
  });
}

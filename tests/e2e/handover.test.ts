/**
 * The handover sheet in real browsers, on the demonstration record system: on paper, on the clipboard, and when the client
 * changes. Firefox prints through its own button to a file. Chromium without a display prints nothing by itself, and its driver
 * prints no frame: there the driver prints what stands in the sidebar once the button was pressed, from a page with the same styles.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, launcher, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';
import { beside, onSheet, type Printed, printsToFile, readPdf } from './pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-paper-'));
const FILE = join(folder, 'sheet.pdf');
/** Words that the Choice of the first of them has. */
const STRUCK = "I'm scared of the corridor";

/** Put behind every long line of a record it is more than two sides hold. */
const MORE = ' They walked once more along the wall.'.repeat(70);

const CLIENTS = ['204118', '187260', '311950', '900001'];

for (const kind of KINDS) {
  describe(`the handover sheet in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind, 'rich', { prefs: printsToFile(FILE) }));
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** The sidebar with its sheet, beside this page. */
    const open = async (url: string): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      return { page, sidebar: await awaitSidebar(session, page, 'Copy handover') };
    };

    /** A press that the sidebar does not take yet, because its picture does not stand, is made again. */
    const tick = async (sidebar: Frame, name: string): Promise<void> => {
      const labelled = (said: string) =>
        [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((box) => box.labels?.[0]?.textContent === said) ??
        null;
      const box = await until(async () => (await sidebar.evaluateHandle(labelled, name)).asElement(), `the tick "${name}"`);
      await until(async () => {
        await box.evaluate((one) => (one as HTMLElement).scrollIntoView({ block: 'center' }));
        await (box as ElementHandle<Element>).click();
        return box.evaluate((one) => (one as HTMLInputElement).checked);
      }, `"${name}" to be ticked`);
    };

    const printInFirefox = async (sidebar: Frame): Promise<Printed> => {
      rmSync(FILE, { force: true });
      await press(sidebar, 'button', 'Print handover');
      return until(
        async () => existsSync(FILE) && readFileSync(FILE, 'latin1').includes('%%EOF') && readPdf(readFileSync(FILE)),
        'the paper',
      );
    };

    /** Everything that the sidebar's page holds after the button was pressed, in a page of its own that the driver can print. */
    const printInChromium = async (sidebar: Frame): Promise<Printed> => {
      await press(sidebar, 'button', 'Print handover');
      await until(() => sidebar.evaluate(() => document.documentElement.dataset.printing === ''), 'the sheet to be handed to the browser');
      const app = await sidebar.evaluate(() => document.getElementById('app')?.innerHTML ?? '');
      const paper = await session.own('sidebar.html');
      await paper.evaluate((markup: string) => {
        document.documentElement.dataset.printing = '';
        (document.getElementById('app') as HTMLElement).innerHTML = markup;
      }, app);
      const printed = readPdf(await paper.pdf({ preferCSSPageSize: true }));
      // Without its own button nothing of the same page comes on paper.
      await paper.evaluate(() => delete document.documentElement.dataset.printing);
      expect(readPdf(await paper.pdf()).text).toBe('');
      await paper.close();
      return printed;
    };

    test.each(CLIENTS)('printed for %s it is at most two sides, with all of the sheet and nothing else', async (number) => {
      const { page, sidebar } = await open(`${host.origin}/record/${number}/entries`);
      const printed = kind === 'firefox' ? await printInFirefox(sidebar) : await printInChromium(sidebar);
      const sheet = await onSheet(sidebar);
      expect(sheet.length).toBeGreaterThan(10);
      expect(printed.pages).toBeLessThanOrEqual(2);
      expect(new Set(printed.sizes)).toEqual(new Set(['A4']));
      expect(beside(printed, sheet)).toBe('');
      await page.close();
    });

    test('of a record with more words than it holds it is two full sides of A4, all of it on them, and each cut counted', async () => {
      const { page, sidebar } = await open(host.client.url);
      await page.evaluate((more: string) => {
        const walker = document.createTreeWalker(document.querySelector('ol[data-entry-list]') ?? document.body, NodeFilter.SHOW_TEXT);
        const long: Text[] = [];
        while (walker.nextNode()) if ((walker.currentNode as Text).data.trim().length > 60) long.push(walker.currentNode as Text);
        for (const text of long) text.data = text.data.trimEnd() + more;
      }, MORE);
      await awaitText(sidebar, 'They walked once more along the wall.');
      const printed = kind === 'firefox' ? await printInFirefox(sidebar) : await printInChromium(sidebar);
      expect(printed.sizes).toEqual(['A4', 'A4']);
      expect(beside(printed, await onSheet(sidebar))).toBe('');
      expect(printed.text).toMatch(/\+\d+words/);
      await page.close();
    });

    test('for another agency the paper has what was ticked, the questions of information sharing, and nothing else of the record', async () => {
      const { page, sidebar } = await open(host.client.url);
      await tick(sidebar, 'For another agency');
      await tick(sidebar, 'Choice Point decision');
      const printed = kind === 'firefox' ? await printInFirefox(sidebar) : await printInChromium(sidebar);
      const sheet = await sidebar.$$eval('.sheet h5, .sheet blockquote', (all) => all.map((one) => one.textContent ?? ''));
      expect(sheet).toHaveLength(3);
      expect(sheet.slice(0, 2)).toEqual(['Information sharing', 'Choice Point decision']);
      expect(beside(printed, await onSheet(sidebar))).toBe('');
      expect(printed.text).toContain('Consent,orthereasonthereisnone:Notstated');
      expect(printed.text).not.toContain(STRUCK.replace(/\s+/g, ''));
      expect(printed.text).not.toMatch(/Inforce:|LatestChoice|Newestrecordedrisk/);
      await page.close();
    });

    test('words that the record has struck through are not on the paper, and a mark stands in their place', async () => {
      const { page, sidebar } = await open(host.client.url);
      await page.evaluate((words: string) => {
        const walker = document.createTreeWalker(document.querySelector('ol[data-entry-list]') ?? document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const at = text.data.indexOf(words);
          if (at < 0) continue;
          const struck = document.createElement('s');
          const rest = text.splitText(at);
          rest.splitText(words.length);
          rest.replaceWith(struck);
          struck.append(rest);
          return;
        }
      }, STRUCK);
      await awaitText(sidebar, 'Words are struck through.');
      const printed = kind === 'firefox' ? await printInFirefox(sidebar) : await printInChromium(sidebar);
      expect(printed.text).not.toContain(STRUCK.replace(/\s+/g, ''));
      expect(beside(printed, await onSheet(sidebar))).toMatch(/^(?:struckthrough,leftout)+$/);
      await page.close();
    });

    test('copied, both flavours hold the sheet, and the page it is pasted into gets them by the user’s hand alone', async () => {
      const { page, sidebar } = await open(host.client.url);
      await press(sidebar, 'button', 'Copy handover');
      await awaitText(sidebar, 'Copied, for plain and for formatted text.');
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        field.addEventListener('paste', (event) => {
          document.body.dataset.rich = event.clipboardData?.getData('text/html') ?? '';
        });
        document.body.prepend(field);
      });
      await page.bringToFront();
      await page.focus('#pasted');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const plain = await until(() => page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value), 'the words to be pasted');
      const rich = await page.evaluate(() => document.body.dataset.rich ?? '');
      expect(plain).toContain('OBIORA, Amara');
      expect(plain).toContain('“"I\'m not scared of lessons. I\'m scared of the corridor."');
      expect(plain).toMatch(/Made \d+ \w+ \d{4}, \d\d:\d\d, by Imogen Tate\./);
      expect(rich).toContain('<blockquote');
      expect(rich).toContain('Choice Point decision');
      await page.close();
    });

    test('an open sheet is gone with its client, before the next one’s is there', async () => {
      const { page, sidebar } = await open(host.client.url);
      await press(sidebar, 'button', 'Show the sheet');
      expect(await textOf(await until(() => sidebar.$('.sheet').then((sheet) => sheet && sidebar), 'the sheet'))).toContain(
        host.onlyClient,
      );
      await host.switchTo(page, host.other);
      const next = await awaitSidebar(session, page, 'OBIORA, Amira');
      expect(await next.$('.sheet')).toBeNull();
      expect(await textOf(next)).not.toContain(host.onlyClient);
      await page.close();
    });

    test('nothing of it is on the paper when the record’s own page is printed', async () => {
      const { page, sidebar } = await open(host.client.url);
      await press(sidebar, 'button', 'Show the sheet');
      await until(() => sidebar.$('.sheet'), 'the sheet');
      const paper = readPdf(await page.pdf());
      expect(paper.text).toContain('OBIORA,Amara');
      expect(paper.text).not.toContain('Handoversheet');
      await page.close();
    });
  });
}

/**
 * A checklist on paper, in real browsers: from the options, at most two sides, with all that stands on the screen and nothing else. Firefox
 * prints through its own button to a file. Chromium without a display prints nothing by itself: there the driver prints the page once the
 * button was pressed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presets } from '../../lib/checklist/presets.ts';
import { lookWithAxe } from './axe.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, fill, press } from './hands.ts';
import { beside, onSheet, printsToFile, readPdf } from './pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-paper-'));
const FILE = join(folder, 'checklist.pdf');

for (const kind of KINDS) {
  describe(`a checklist on paper in ${kind}`, () => {
    let session: Session;
    let options: Page;

    beforeAll(async () => {
      session = await launch(kind, { prefs: printsToFile(FILE) });
      options = await session.own('options.html');
    });
    afterAll(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const printed = async (button: string) => {
      rmSync(FILE, { force: true });
      if (kind === 'firefox') {
        await press(options, 'button', button);
        return until(
          async () => existsSync(FILE) && readFileSync(FILE, 'latin1').includes('%%EOF') && readPdf(readFileSync(FILE)),
          'the paper',
        );
      }
      // It would say at once that it is done.
      await options.evaluate(() => {
        window.print = () => {};
      });
      await press(options, 'button', button);
      await until(() => options.evaluate(() => document.documentElement.dataset.printing === ''), 'the page to be handed to the browser');
      const paper = readPdf(await options.pdf({ preferCSSPageSize: true }));
      await options.evaluate(() => delete document.documentElement.dataset.printing);
      // Without its own button nothing of the same page comes on paper.
      expect(readPdf(await options.pdf()).text).toBe('');
      return paper;
    };

    test.each(presets.map(({ title }) => title))('%s: at most two sides, with all of the page and nothing else', async (title) => {
      await press(options, 'button', `On one page: ${title}`);
      await awaitText(options, 'Made ');
      const sheet = await onSheet(options);
      expect(sheet.length).toBeGreaterThan(20);
      const paper = await printed('Print it');
      expect(paper.pages).toBeLessThanOrEqual(2);
      expect(beside(paper, sheet)).toMatch(/^[\d.]*$/);
      await press(options, 'button', 'Back to the options');
      await awaitNamed(options, 'button', `On one page: ${title}`);
    });

    test('axe finds nothing in it', async () => {
      await press(options, 'button', 'On one page: SBAR handover');
      await awaitText(options, 'Made ');
      expect(await lookWithAxe(options)).toEqual([]);
      await press(options, 'button', 'Back to the options');
    });

    test('the recovery code comes on paper too, and nothing else of the options', async () => {
      await fill(options, 'Passphrase', 'a bench by the river');
      await fill(options, 'The same once more', 'a bench by the river');
      await press(options, 'button', 'Set passphrase');
      await awaitNamed(options, 'button', 'I have it on paper');
      const code = await options.$eval('.vault__letters', (letters) => (letters.textContent ?? '').replace(/\s+/g, ''));
      expect(code).toMatch(/^[0-9A-Z]{20,}$/);
      const paper = await printed('Print');
      expect(paper.text).toContain(code);
      expect(paper.text).not.toContain('Sitesthatareon');
    });
  });
}

/** axe in the screens of the built extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from './browsers.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}

/** What axe finds, each with the element it is about; [] when it looked and found nothing. */
async function axe(place: Page | Frame): Promise<string[]> {
  await place.evaluate(source);
  const { violations, passes } = await place.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: Axe };
    const all = await tool.run(document, { resultTypes: ['violations', 'passes'] });
    return {
      violations: all.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      passes: all.passes.length,
    };
  });
  expect(passes, 'axe looked at something').toBeGreaterThan(5);
  return violations;
}

/** As it stands, in light and in dark. */
export async function lookWithAxe(place: Page | Frame): Promise<string[]> {
  const found = await axe(place);
  for (const theme of ['light', 'dark']) {
    await place.evaluate((name: string) => document.documentElement.setAttribute('data-theme', name), theme);
    found.push(...(await axe(place)));
  }
  await place.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  return found;
}

/** What axe finds in the picker's own markup, laid into a page of its own: its root is closed to scripts of the page. */
export async function axeOver(session: Session, html: string): Promise<string[]> {
  const page = await session.browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Picker</title><main><h1>Page</h1>${html}</main></html>`);
  const found = await axe(page);
  await page.close();
  return found;
}

/** Rows of a record that is read and shown, in a page of Chromium. */
import type { Page } from 'puppeteer-core';
import { bundled, inIsolatedPage } from './page-server.ts';
import { powerOf, type Row } from './rows.ts';

interface InPage {
  readonly record: typeof import('./record-in-page.tsx');
}

const LENGTHS = [50, 200, 800, 2_000];
const MANY = 2_000;

const timeRecord = (page: Page, count: number, isStrangers = false) =>
  page.evaluate((c: number, s: boolean) => (globalThis as unknown as InPage).record.timeRecord(c, s, c > 400 ? 3 : 8), count, isStrangers);

const size = (length: number): string => length.toLocaleString('en-GB');

async function growthRow(page: Page, isStrangers: boolean): Promise<Row> {
  const times: number[] = [];
  for (const count of LENGTHS) times.push((await timeRecord(page, count, isStrangers)).read);
  return {
    name: `reading a record and making its view grows with its notes to the power of, ${LENGTHS[0]} to ${size(MANY)}${isStrangers ? ', none of which names the client' : ''}`,
    value: powerOf(LENGTHS, times),
    unit: 'power',
    limit: 1.15,
    against: times.map((time) => time.toPrecision(2)).join(', '),
  };
}

export async function recordRows(): Promise<Row[]> {
  return inIsolatedPage([await bundled('tests/bench/record-in-page.tsx')], async (page) => {
    await timeRecord(page, 200); // warms up
    const { read, shown } = await timeRecord(page, 200);
    const many = await timeRecord(page, MANY);
    const onPage = await page.evaluate((c: number) => (globalThis as unknown as InPage).record.longestOnPage(c, 12), MANY);
    const stretch = await page.evaluate((c: number) => (globalThis as unknown as InPage).record.longestStretches(c, 3), MANY);
    return [
      {
        name: 'a record of 200 notes read and shown',
        value: read + shown,
        unit: 'ms',
        limit: 100,
        against: `${read.toFixed(0)} ms to read, ${shown.toFixed(0)} ms to show`,
      },
      {
        name: `a record of ${size(MANY)} notes: the longest stretch of reading without a pause`,
        value: stretch.reading,
        unit: 'ms',
        limit: 50,
      },
      {
        name: `a record of ${size(MANY)} notes: the longest stretch of making its view without a pause`,
        value: stretch.drawing,
        unit: 'ms',
        limit: 50,
      },
      { name: `a record of ${size(MANY)} notes: showing it, in one piece`, value: many.shown, unit: 'ms', limit: 50 },
      {
        name: `a page's list of ${size(MANY)} notes: the longest stretch of reading it without a pause`,
        value: onPage.read,
        unit: 'ms',
      },
      { name: `a page's list of ${size(MANY)} notes: going over it after a change`, value: onPage.gone, unit: 'ms' },
      await growthRow(page, false),
      await growthRow(page, true),
    ];
  });
}

/** Rows of the engine itself in a page of Chromium: against reading each character once, and against other readers of prose. */
import type { Page } from 'puppeteer-core';
import { HOSTILE } from './hostile.ts';
import { bundled, inIsolatedPage } from './page-server.ts';
import { powerOf, type Row } from './rows.ts';

interface InPage {
  readonly engine: typeof import('./engine-in-page.ts');
  readonly peers: Readonly<Record<string, (text: string) => number | Promise<number>>>;
}

const LENGTH = 20_000;
/** Not reached, and so the bench ends with 1: docs/engine.md says why. */
const TIMES_READING = 20;
const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
/** The longest note that is read at all, and a tenth of it: each of many texts is read four times, and the bench is to end in minutes. */
const HOSTILE_LENGTHS = { short: 30_000, long: 300_000 };
/** Most times by which a text that is ten times as long may take longer. */
const HOSTILE_LIMIT = 20;

const callsFor = (length: number): number => Math.max(3, Math.min(40, Math.round(600_000 / length)));

const timeReview = (page: Page, fields: number, length: number) =>
  page.evaluate(
    (f: number, l: number, calls: number) => {
      const { engine } = globalThis as unknown as InPage;
      return engine.timeOf(engine.reviewer(f), l, calls, 4);
    },
    fields,
    length,
    callsFor(length),
  );

const timeReading = (page: Page, length: number) =>
  page.evaluate(
    async (l: number, calls: number) => {
      const { engine } = globalThis as unknown as InPage;
      return (await engine.timeOf(engine.readEachCharacter, l, calls, 4)) / engine.READINGS;
    },
    length,
    callsFor(length),
  );

const timePeer = (page: Page, name: string, calls: number) =>
  page.evaluate(
    (n: string, l: number, c: number) => {
      const { engine, peers } = globalThis as unknown as InPage;
      return engine.timeOf(peers[n] as (text: string) => number, l, c, 2);
    },
    name,
    LENGTH,
    calls,
  );

const size = (length: number): string => length.toLocaleString('en-GB');

async function reviewRows(page: Page): Promise<Row[]> {
  await timeReview(page, 10, LENGTH); // warms up
  const ours = await timeReview(page, 10, LENGTH);
  const floor = await timeReading(page, LENGTH);
  const wide = await timeReview(page, 100, LENGTH);
  const name = `review of ${size(LENGTH)} characters with 10 fields`;
  return [
    { name, value: ours, unit: 'ms' },
    {
      name: 'the same, against reading each character once',
      value: ours / floor,
      unit: 'times',
      limit: TIMES_READING,
      against: `${floor.toFixed(3)} ms`,
    },
    { name: 'the same with 100 fields, against 10', value: wide / ours, unit: 'times', limit: 2, against: `${ours.toFixed(2)} ms` },
  ];
}

async function peerRows(page: Page): Promise<Row[]> {
  const limits = { 'write-good': 1, alex: 1 / 50, 'harper.js': 1 / 50 } as const;
  const ours = await timeReview(page, 10, LENGTH);
  const rows: Row[] = [];
  for (const [name, limit] of Object.entries(limits)) {
    const theirs = await timePeer(page, name, name === 'write-good' ? 20 : 3);
    rows.push({
      name: `review against ${name}, ${size(LENGTH)} characters`,
      value: ours / theirs,
      unit: 'times',
      limit,
      against: `${theirs.toFixed(1)} ms, ${(theirs / ours).toFixed(0)} times ours`,
    });
  }
  return rows;
}

async function growthRow(page: Page): Promise<Row> {
  const times: number[] = [];
  for (const length of LENGTHS) times.push(await timeReview(page, 10, length));
  return {
    name: `review grows with the text's length to the power of, ${size(LENGTHS[0] as number)} to ${size(LENGTHS.at(-1) as number)}`,
    value: powerOf(LENGTHS, times),
    unit: 'power',
    limit: 1.1,
    against: times.map((time) => time.toPrecision(2)).join(', '),
  };
}

async function hostileRow(page: Page): Promise<Row> {
  let worst = { kind: '', times: 0, long: 0 };
  for (const kind of Object.keys(HOSTILE)) {
    const time = (length: number) =>
      page.evaluate((k: string, l: number) => (globalThis as unknown as InPage).engine.timeHostile(k, l), kind, length);
    await time(HOSTILE_LENGTHS.short);
    const short = await time(HOSTILE_LENGTHS.short);
    const long = await time(HOSTILE_LENGTHS.long);
    const times = long / Math.max(short, 0.3);
    if (times > worst.times) worst = { kind, times, long };
  }
  return {
    name: `the worst of ${Object.keys(HOSTILE).length} hostile texts of ${size(HOSTILE_LENGTHS.long)} characters, against ${size(HOSTILE_LENGTHS.short)}`,
    value: worst.times,
    unit: 'times',
    limit: HOSTILE_LIMIT,
    against: `${worst.kind}, ${worst.long.toFixed(0)} ms`,
  };
}

async function editRows(page: Page): Promise<Row[]> {
  const time = (headings: boolean) =>
    page.evaluate((h: boolean) => (globalThis as unknown as InPage).engine.timeEdits(100_000, h, 6), headings);
  const name = 'a letter typed in the middle of 100,000 characters, p50';
  return [
    { name, value: await time(true), unit: 'ms', limit: 0.1 },
    { name: `${name}, a note without headings`, value: await time(false), unit: 'ms', limit: 0.1 },
  ];
}

/** By the names that `--only` picks from. */
const PARTS: Readonly<Record<string, (page: Page) => Promise<Row[]>>> = {
  'engine: review': reviewRows,
  'engine: edits': editRows,
  'engine: growth': async (page) => [await growthRow(page)],
  'engine: hostile': async (page) => [await hostileRow(page)],
  'engine: peers': peerRows,
};

export async function engineRows(isWanted: (part: string) => boolean): Promise<Row[]> {
  const wanted = Object.entries(PARTS).filter(([part]) => isWanted(part));
  if (wanted.length === 0) return [];
  const peers = wanted.some(([part]) => part === 'engine: peers') ? [await bundled('tests/bench/peers/entry.js')] : [];
  const scripts = [await bundled('tests/bench/engine-in-page.ts'), ...peers];
  return inIsolatedPage(scripts, async (page) => {
    const rows: Row[] = [];
    for (const [, measure] of wanted) rows.push(...(await measure(page)));
    return rows;
  });
}

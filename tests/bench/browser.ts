/** Rows measured in real Chromium with the built extension, on the demonstration record system. */
import type { Frame, Page } from 'puppeteer-core';
import { launch, type Session, until } from '../e2e/browsers.ts';
import { awaitNamed, launcher, press, pressLauncher, turnOn } from '../e2e/hands.ts';
import { type DemoHost, demoHost } from '../e2e/host-demo.ts';
import { churn, medianOf, type Work } from './in-page.ts';
import { longNote, longRichText } from './notes.ts';
import { keyScriptRows, scriptPerKey, turnsOf } from './page-rows.ts';
import { median, quantile, type Row } from './rows.ts';
import { wordsReader } from './words-reader.ts';

const NOTE = 20_000;
const SHORT = 200;
const LETTERS = 12;
/** How long a key stays down, ms. */
const HELD_MS = 30;
const ROUNDS = 7;
const WAKINGS = 5;
/** One picture of a screen that draws sixty a second. */
const FRAME_MS = 17;

/** One moment by the clock that all frames of a machine share, ms. */
interface Seen {
  readonly at: number;
  readonly text: string;
}

type Watched = typeof globalThis & { keys: number[]; seen: Seen[] };

/** Notes when a key arrived in the page, and when the sidebar's words about the plan changed. */
async function watchBoth(page: Page, sidebar: Frame): Promise<void> {
  await page.evaluate(() => {
    const here = globalThis as Watched;
    here.keys = [];
    addEventListener('input', (event) => here.keys.push(performance.timeOrigin + event.timeStamp), { capture: true });
  });
  await sidebar.evaluate(() => {
    const here = globalThis as Watched;
    here.seen = [];
    new MutationObserver(() => {
      const at = performance.timeOrigin + performance.now();
      const item = [...document.querySelectorAll('li')].find((li) => li.getAttribute('aria-label')?.startsWith('Plan'));
      if (item) here.seen.push({ at, text: item.textContent ?? '' });
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Presses one letter and waits until the sidebar shows `words`; ms between the two. */
async function keyToWords(page: Page, sidebar: Frame, letter: string, words: string): Promise<number> {
  await page.evaluate(() => {
    (globalThis as Watched).keys = [];
  });
  await sidebar.evaluate(() => {
    (globalThis as Watched).seen = [];
  });
  // Nobody lets a key go at once: the browser would be busy with that while the review is under way.
  await page.keyboard.press(letter as 'a', { delay: HELD_MS });
  // Asking the sidebar at once would hold up what is measured.
  await new Promise((done) => setTimeout(done, 40));
  const shown = await until(
    () => sidebar.evaluate((w: string) => (globalThis as Watched).seen.find(({ text }) => text.includes(w))?.at, words),
    `the sidebar to show "${words}"`,
  );
  const pressed = await page.evaluate(() => (globalThis as Watched).keys[0] ?? Number.NaN);
  return shown - pressed;
}

const letter = (n: number) => String.fromCharCode(97 + (n % 26));

/** Round by round, without the first, which warms up. */
async function timeKeys(page: Page, sidebar: Frame): Promise<number[][]> {
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times: number[] = [];
    let typed = '';
    for (let n = 0; n < LETTERS; n += 1) {
      typed += letter(round + n);
      times.push(await keyToWords(page, sidebar, letter(round + n), `ladder ${typed}`));
    }
    rounds.push(times);
    for (let n = 0; n < LETTERS; n += 1) await page.keyboard.press('Backspace');
    await new Promise((done) => setTimeout(done, 500));
  }
  return rounds.slice(1);
}

async function timeWakings(session: Session, page: Page, sidebar: Frame): Promise<number[]> {
  const times: number[] = [];
  let typed = '';
  for (let n = 0; n < WAKINGS; n += 1) {
    await new Promise((done) => setTimeout(done, 600));
    await session.stopBackground();
    typed += letter(n);
    times.push(await keyToWords(page, sidebar, letter(n), `ladder ${typed}`));
  }
  return times;
}

/** Puts the note into the editor in place of what stands there. */
async function write(host: DemoHost, page: Page, note: string): Promise<void> {
  await host.focusEnd(page);
  await page.evaluate((text: string) => {
    document.execCommand('selectAll');
    document.execCommand('insertText', false, text);
  }, note);
}

async function keyRows(session: Session, host: DemoHost, page: Page): Promise<Row[]> {
  await pressLauncher(page);
  const sidebar = await session.sidebar(page);
  await press(sidebar, 'tab', 'This note…');
  // First a note of a few words: what three processes and the browser between them take, whatever is read.
  await write(host, page, longNote(SHORT));
  await awaitNamed(sidebar, 'listitem', 'Plan…').catch(() => undefined);
  await watchBoth(page, sidebar);
  const floor = (await timeKeys(page, sidebar)).map(median);
  await write(host, page, longNote(NOTE));
  const rounds = await timeKeys(page, sidebar);
  const awake = rounds.flat();
  const asleep = await timeWakings(session, page, sidebar);
  // Whatever else the machine does only ever adds: the limit is held against the round in which it did least.
  const quietest = Math.min(...rounds.map(median));
  const at = 'key to updated checklist at 20,000 characters';
  return [
    { name: `${at}, p50 of the quietest of ${ROUNDS} rounds`, value: quietest, unit: 'ms', limit: 3 },
    {
      name: 'the same with a note of 200 characters',
      value: Math.min(...floor),
      unit: 'ms',
      against: 'at 20,000',
      ratio: Math.min(...floor) / quietest,
    },
    { name: `${at}, p50 of all ${awake.length} keys`, value: median(awake), unit: 'ms' },
    { name: `${at}, p95 of all`, value: quantile(awake, 0.95), unit: 'ms' },
    { name: `${at}, background asleep, p50`, value: median(asleep), unit: 'ms', against: 'awake', ratio: median(asleep) / median(awake) },
  ];
}

/** The same changes in the same browser, in turns: on a page that is read, on one that is not, and there with an observer. */
async function churnRows(on: Page, off: Page): Promise<Row[]> {
  const times = { on: [] as number[], off: [] as number[], all: [] as number[], one: [] as number[] };
  const run = async (page: Page, kind: keyof typeof times, observed: Parameters<typeof churn>[0]) => {
    await page.bringToFront();
    times[kind].push(await page.evaluate(churn, observed));
  };
  for (let round = 0; round < 5; round += 1) {
    await run(on, 'on', 'none');
    await run(off, 'off', 'none');
    await run(off, 'one', 'one');
    await run(off, 'all', 'all');
  }
  const least = (kind: keyof typeof times) => Math.min(...times[kind]);
  const against = `the same page without Handrail, ${least('off').toFixed(2)} ms`;
  const row = (name: string, kind: keyof typeof times): Row => {
    const ratio = least(kind) / least('off');
    return { name, value: ratio, unit: 'times', against, ratio };
  };
  return [
    { ...row('page churn, 8,000 changes, editor found', 'on'), limit: 1.1 },
    row('page churn with an observer of one element that does not change', 'one'),
    row('page churn with a document-wide observer that does nothing', 'all'),
  ];
}

async function navigationRows(page: Page, url: string): Promise<Row[]> {
  await page.bringToFront();
  await page.evaluateOnNewDocument(() => {
    const here = globalThis as unknown as { launcherAt?: number };
    new MutationObserver((_, observer) => {
      const ours = [...(document.documentElement?.children ?? [])].find(({ tagName }) => tagName === 'DIV');
      if (!ours) return;
      here.launcherAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const seen: { launcher: number; page: number; painted: number }[] = [];
  for (let n = 0; n < 9; n += 1) {
    await page.goto(url, { waitUntil: 'load' });
    const launcherAt = await until(
      () => page.evaluate(() => (globalThis as unknown as { launcherAt?: number }).launcherAt),
      'the launcher to be on the page',
    );
    const painted = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN);
    const loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().domContentLoadedEventEnd as number);
    seen.push({ launcher: launcherAt, page: loaded, painted });
  }
  const value = median(seen.map((one) => one.launcher));
  const itself = median(seen.map((one) => one.page));
  return [
    {
      name: 'navigation to launcher',
      value,
      unit: 'ms',
      against: `the page's own content loaded, ${itself.toFixed(1)} ms`,
      ratio: value / itself,
    },
    {
      name: "the page's first paint to launcher, p50 of 9",
      value: median(seen.map((one) => one.launcher - one.painted)),
      unit: 'ms',
      limit: FRAME_MS,
      against: `first paint at ${median(seen.map((one) => one.painted)).toFixed(1)} ms`,
    },
  ];
}

/** Notes, in the page and in our frame, when a word of the client's notes first stood there; by the clock that they share. */
const watchForWord = (page: Page, word: string) =>
  page.evaluateOnNewDocument((wanted: string) => {
    const here = globalThis as unknown as { wordAt?: number };
    new MutationObserver((_, observer) => {
      if (!document.body?.textContent?.includes(wanted)) return;
      here.wordAt = performance.timeOrigin + performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, word);

const wordAt = (place: Page | Frame): Promise<number | undefined> =>
  place.evaluate(() => (globalThis as unknown as { wordAt?: number }).wordAt).catch(() => undefined);

interface Loaded {
  /** From the beginning of the navigation till the page's own notes stood in it. */
  readonly page: number;
  /** Till the sidebar had the client's words and its frame was not hidden any more. */
  readonly sidebar: number;
}

async function loadOnce(page: Page, url: string, beside: Session | null): Promise<Loaded | null> {
  await page.bringToFront();
  await page.goto('about:blank');
  const going = page.goto(url, { waitUntil: 'load' });
  // When it was shown before the first look is not known, and counts for nothing unless its words came later still.
  const watched = beside && (await until(async () => (await turnsOf(beside, page).catch(() => []))[0], 'our frame on the page'));
  await going;
  const own = await until(() => wordAt(page), 'the notes on the page');
  const origin = await page.evaluate(() => performance.timeOrigin);
  if (!beside) return { page: own - origin, sidebar: Number.NaN };
  const shown = await until(async () => (await turnsOf(beside, page)).find(({ isHidden }) => !isHidden)?.at, 'our frame to be shown');
  const words = (await until(async () => wordAt(await beside.sidebar(page)), 'the client’s words in the sidebar')) - origin;
  if (!watched || (!watched.isHidden && words < watched.at)) return null;
  return { page: own - origin, sidebar: Math.max(shown, words) };
}

/** In pairs: the page alone, and with the open sidebar beside it. */
async function sidebarRows(session: Session, on: Page, onUrl: string, off: Page, offUrl: string, word: string): Promise<Row[]> {
  for (const page of [on, off]) await watchForWord(page, word);
  const more: number[] = [];
  const slower: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    const alone = await loadOnce(off, offUrl, null);
    const beside = await loadOnce(on, onUrl, session);
    // The first pair warms up.
    if (n === 0 || !alone || !beside) continue;
    more.push(beside.sidebar - alone.page);
    slower.push(beside.page - alone.page);
  }
  return [
    {
      name: "navigation to the sidebar with the client's words in it, more than the page alone takes to its notes, p50",
      value: median(more),
      unit: 'ms',
      limit: 150,
      against: `worst of ${more.length} pairs ${Math.max(...more).toFixed(0)} ms; the page's own notes ${median(slower).toFixed(0)} ms later than alone`,
    },
  ];
}

async function wordsRows(page: Page): Promise<Row[]> {
  await page.bringToFront();
  await page.evaluate(await wordsReader());
  const rows: Row[] = [];
  for (const length of [20_000, 100_000]) {
    const html = longRichText(length);
    const time = (work: Work) => page.evaluate(medianOf, html, work);
    const value = await time('readWords');
    const plain = await time('innerText');
    const size = length.toLocaleString('en-GB');
    rows.push({
      name: `reading ${size} characters of rich text`,
      value,
      unit: 'ms',
      against: `innerText, ${plain.toFixed(2)} ms`,
      ratio: value / plain,
    });
  }
  return rows;
}

/** A key never waits for the database: two browsers in turns, in one of which no draft can be kept. */
async function draftKeyRow(): Promise<Row> {
  const ways = await Promise.all(
    [true, false].map(async (isKept) => {
      const host = await demoHost('plain');
      const session = await launch('chromium', { granted: [host.origin] });
      const page = await session.page(host.client.writeUrl);
      if (!isKept) await session.denyDatabase();
      await turnOn(session, host.origin);
      await page.bringToFront();
      await host.startNote(page);
      await until(() => launcher(session, page.url()), 'the launcher');
      return { host, session, page, times: [] as number[] };
    }),
  );
  for (let round = 0; round < 4; round += 1)
    for (const { host, page, times } of ways) {
      await page.bringToFront();
      await write(host, page, longNote(5000));
      times.push(await scriptPerKey(page));
    }
  for (const { host, session } of ways) {
    await session.close();
    await host.close();
  }
  const [kept = Number.NaN, denied = Number.NaN] = ways.map(({ times }) => Math.min(...times));
  return {
    name: 'script of the page added to a key by its being kept, at 5,000 characters',
    value: kept - denied,
    unit: 'ms',
    limit: 0.03,
    against: `kept ${kept.toFixed(3)} ms, where no draft can be kept ${denied.toFixed(3)} ms`,
  };
}

export async function browserRows(): Promise<Row[]> {
  const hostOn = await demoHost('plain');
  const hostOff = await demoHost('plain');
  const session = await launch('chromium', { granted: [hostOn.origin] });
  try {
    const on = await session.page(hostOn.client.writeUrl);
    await turnOn(session, hostOn.origin);
    await on.bringToFront();
    await hostOn.startNote(on);
    await until(() => launcher(session, on.url()), 'the launcher');
    await on.bringToFront();
    const keys = await keyRows(session, hostOn, on);
    const off = await session.page(hostOff.client.writeUrl);
    await hostOff.startNote(off);
    const script = await keyScriptRows(on, off, async (page, length) => {
      const host = page === on ? hostOn : hostOff;
      await write(host, page, longNote(length));
    });
    const churned = await churnRows(on, off);
    const words = await wordsRows(off);
    const navigation = await navigationRows(on, hostOn.client.url);
    const sidebar = await sidebarRows(session, on, hostOn.client.url, off, hostOff.client.url, hostOn.onlyClient);
    return [...keys, ...script, await draftKeyRow(), ...words, ...churned, ...navigation, ...sidebar];
  } finally {
    await session.close();
    await hostOn.close();
    await hostOff.close();
  }
}

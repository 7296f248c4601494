/**
 * Looks at every example of every component in a real browser.
 *
 *   node tests/gallery/shoot.mjs [component…]   pictures into .output/gallery-shots, then what axe finds
 *
 * `axeGallery()` gives what axe and our own measurements find, for the test that wants none.
 */
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

const HERE = import.meta.dirname;
const SHOTS = join(HERE, '../../.output/gallery-shots');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** What only whole pages can have is not asked of parts, which stand in a page of the gallery's own, nor of the empty screen. */
const SCREEN = /^(sidebar\/(?!not paired)|popup\/|options-page\/|checklist-sheet\/|pack-editor\/|all-drafts\/)/;
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'landmark-no-duplicate-banner'];

const PATHS = {
  chrome: [process.env.HANDRAIL_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: [process.env.HANDRAIL_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @param {'chrome' | 'firefox'} browser */
function launch(browser) {
  const executablePath = PATHS[browser].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error(`No ${browser} found: set HANDRAIL_CHROMIUM or HANDRAIL_FIREFOX to its path.`);
  if (browser === 'chrome') return puppeteer.launch({ executablePath, headless: true, args: FLAGS });
  // Typing must not depend on which window the display puts in front.
  const extraPrefsFirefox = {
    'focusmanager.testmode': true,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return puppeteer.launch({ browser, executablePath, headless: true, extraPrefsFirefox });
}

/** Each has its own build: two may look at once. */
async function serve() {
  const built = await mkdtemp(join(tmpdir(), 'handrail-gallery-'));
  await build({ configFile: join(HERE, 'vite.config.ts'), build: { outDir: built, emptyOutDir: true } });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(built, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.close();
    return rm(built, { recursive: true, force: true });
  };
  return { close, address: `http://127.0.0.1:${server.address().port}/` };
}

/**
 * @param {(page: import('puppeteer-core').Page, examples: string[], another: () => Promise<import('puppeteer-core').Page>) => Promise<unknown>} use
 * @param {'chrome' | 'firefox'} kind
 */
async function withGallery(use, kind = 'chrome') {
  const { close, address } = await serve();
  const browser = await launch(kind);
  try {
    const another = async () => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    };
    const page = await another();
    const examples = JSON.parse(await page.evaluate(() => document.documentElement.dataset.examples ?? '[]'));
    return await use(page, examples, another);
  } finally {
    await browser.close();
    await close();
  }
}

/** Draws one example without loading the page again, and waits until it stands. */
function show(page, example, query) {
  return page.evaluate(async (fragment) => {
    location.hash = fragment;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    scrollTo(0, 0);
  }, new URLSearchParams({ show: example, ...query }).toString());
}

/** What no rule of axe sees: sideways scrolling, and targets smaller than 24 by 24. */
function measure() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  for (const target of document.querySelectorAll('button, select, input, summary, a')) {
    const { width, height } = target.getBoundingClientRect();
    if (width > 0 && (width < 24 || height < 24)) found.push(`small target: ${target.textContent} ${width}×${height}`);
  }
  return found;
}

/** In the dark only the colours are other: the rest was asked in the light. */
async function axeOn(page, example, way) {
  const rules = SCREEN.test(example) ? {} : Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const asked = way === 'dark' ? { runOnly: ['color-contrast'] } : { rules };
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), { ...asked, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Presses every button that stands there, so that what opens is looked at too. */
function pressAll() {
  for (const button of document.querySelectorAll('button')) if (button.isConnected) button.click();
  return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

const WAYS = [
  { name: 'light', width: 360, query: { theme: 'light' } },
  { name: 'pressed', width: 360, query: { theme: 'light' } },
  { name: 'dark', width: 360, query: { theme: 'dark' } },
  { name: '320', width: 320, query: { theme: 'light' } },
  { name: 'text200', width: 360, query: { theme: 'light', scale: '2' } },
];

/** Every example in light, dark, narrow and large: `{ looked, found: ["checklist/every verdict, dark: …"] }`. */
export function axeGallery() {
  return withGallery(async (page, examples) => {
    const found = [];
    page.on('pageerror', (error) => found.push(`script error: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && found.push(`console: ${line.text()}`));
    await page.evaluate(await readFile(AXE, 'utf8'));
    for (const { name, width, query } of WAYS) {
      await page.setViewport({ width, height: 900 });
      for (const example of examples) {
        await show(page, example, query);
        if (name === 'pressed') await page.evaluate(pressAll);
        const here = [...(await page.evaluate(measure)), ...(name === '320' || name === 'text200' ? [] : await axeOn(page, example, name))];
        found.push(...here.map((what) => `${example}, ${name}: ${what}`));
      }
    }
    return { looked: examples.length * WAYS.length, found };
  });
}

/** What Tab may come to, in the order of the page, marked so that it is known again. */
function markStops() {
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
  );
  for (const [n, element] of stops.entries()) element.dataset.stop = String(n);
  // A browser goes on from where it was, even when nothing has the keyboard.
  document.body.tabIndex = -1;
  document.body.focus();
  return stops.length;
}

/** Where the keyboard stands, and whether that can be seen; null outside of the page: Firefox then keeps the last element as the active one. */
function standing() {
  const { activeElement: element } = document;
  if (element === null || element === document.body || !document.hasFocus()) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    stop: element.dataset.stop ?? 'unmarked',
    is: `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60),
    isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
}

/** Tabs from the first to beyond the last: each stop once, in order, and seen. */
async function tabThrough(page) {
  const found = [];
  const count = await page.evaluate(markStops);
  for (let n = 0; n < count; n += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(standing);
    if (here === null || here.stop !== String(n)) return [...found, `Tab ${n + 1} of ${count} came to ${here?.is ?? 'nothing'}`];
    if (!here.isSeen) found.push(`not seen where the keyboard stands: ${here.is}`);
  }
  await page.keyboard.press('Tab');
  const beyond = await page.evaluate(standing);
  return beyond === null || beyond.stop === '0' ? found : [...found, `Tab never leaves: ${beyond.is}`];
}

/** Opens with Enter what is folded, from the end, and wants the keyboard to stay where it was. */
async function openAll(page) {
  const found = [];
  const folded = await page.$$('button[aria-expanded="false"], details:not([open]) > summary');
  for (const one of folded.reverse()) {
    if (!(await one.evaluate((element) => element.checkVisibility()))) continue;
    await one.focus();
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    const said = await one.evaluate((element) => ({
      isOpen: element.getAttribute('aria-expanded') === 'true' || element.parentElement?.open === true,
      keeps: element === document.activeElement,
      is: element.textContent,
    }));
    if (!said.isOpen) found.push(`Enter does not open: ${said.is}`);
    if (!said.keeps) found.push(`the keyboard is lost on opening: ${said.is}`);
  }
  return { found, opened: folded.length };
}

/** One example on a page of its own: once Tab has led into Firefox's own bars, neither focus() nor Tab nor a press of the mouse brought the keyboard back. */
async function walkOnce(another, example, use) {
  const page = await another();
  await page.setViewport({ width: 360, height: 900 });
  await show(page, example, { theme: 'light' });
  const told = await use(page);
  await page.close();
  return told;
}

/** A walk by keyboard through every example of a component, folded and open: `{ walked, opened, found }`. */
export function keyboardGallery(component, browser = 'chrome') {
  return withGallery(async (_, examples, another) => {
    const found = [];
    let opened = 0;
    const wanted = examples.filter((example) => example.startsWith(`${component}/`));
    for (const example of wanted) {
      const folded = await walkOnce(another, example, tabThrough);
      const open = await walkOnce(another, example, async (page) => {
        const opening = await openAll(page);
        opened += opening.opened;
        return [...opening.found, ...(await tabThrough(page))];
      });
      found.push(...[...folded, ...open].map((what) => `${example}: ${what}`));
    }
    return { walked: wanted.length, opened, found };
  }, browser);
}

async function shoot(only) {
  await mkdir(SHOTS, { recursive: true });
  return withGallery(async (page, examples) => {
    const wanted = examples.filter((example) => only.length === 0 || only.some((word) => example.startsWith(word)));
    const client = await page.createCDPSession();
    for (const way of [...WAYS, { name: 'forced', width: 360, query: {} }]) {
      const features = way.name === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : [];
      await client.send('Emulation.setEmulatedMedia', { features });
      for (const example of wanted) {
        const wide = example.startsWith('pack-editor') ? 1280 : /^(options-page|checklist-sheet)/.test(example) ? 900 : way.width;
        const width = way.name === 'light' ? wide : way.width;
        await page.setViewport({ width, height: 600 });
        await show(page, example, way.query);
        if (way.name === 'pressed') await page.evaluate(pressAll);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewport({ width, height: Math.max(600, height) });
        await page.screenshot({ path: join(SHOTS, `${example.replace(/[^a-z0-9]+/gi, '-')}-${way.name}.png`) });
      }
    }
    return wanted.length;
  });
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${await shoot(process.argv.slice(2))} examples in .output/gallery-shots\n`);
  const { looked, found } = await axeGallery();
  process.stdout.write(`${found.join('\n')}\n${looked} looked at, ${found.length} found\n`);
}

/** `node tests/commands/icons.mjs`: draws public/icon/<size>.png from docs/icon, in a headless Chromium. Needed after a change of the mark only. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, root } from './lib/setup.mjs';

/** Pixels → drawing. WXT names every file of public/icon in the manifest. */
const SIZES = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };

ensureBrowsers(['chromium']);
const executablePath = process.env.HANDRAIL_CHROMIUM || '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
mkdirSync(join(root, 'public', 'icon'), { recursive: true });
for (const [size, file] of Object.entries(SIZES)) {
  const pixels = Number(size);
  const drawing = readFileSync(join(root, 'docs', 'icon', file), 'utf8').replace(
    '<svg',
    `<svg width="${pixels}" height="${pixels}" style="display:block"`,
  );
  await page.setViewport({ width: pixels, height: pixels });
  await page.setContent(`<body style="margin:0;background:none">${drawing}</body>`);
  await page.screenshot({ path: join(root, 'public', 'icon', `${size}.png`), omitBackground: true });
}
await browser.close();

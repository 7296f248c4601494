/** A page for measuring in: isolated, so that its clock tells microseconds, and with nothing on it but the scripts that it is lent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { executableOf } from '../e2e/browsers.ts';
import { root } from './weight.ts';

/** One file with all that it imports, as a script for a page. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    // A part of alex asks for Node's own loader before it gives itself away.
    define: { 'typeof require': '"function"' },
    build: { write: false, minify: true, lib: { entry: join(root, entry), formats: ['iife'], name: 'lent' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return first && 'output' in first ? first.output[0].code : '';
}

const headers = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Runs `work` in a page of Chromium that was lent these scripts. */
export async function inIsolatedPage<T>(scripts: readonly string[], work: (page: Page) => Promise<T>): Promise<T> {
  const server = createServer((_, answer) => answer.writeHead(200, headers).end('<!doctype html><title>bench</title>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    executablePath: executableOf('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    for (const content of scripts) await page.addScriptTag({ content });
    return await work(page);
  } finally {
    await browser.close();
    server.close();
  }
}

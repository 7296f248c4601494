import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../hosts/demo/server.mjs';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.close());

const get = (path: string) => fetch(demo.url + path);

describe('the pages', () => {
  it.each(['/', '/record/204118/entries', '/record/204118/new', '/trial/late/record/204118/entries'])('%s is the app', async (path) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('data-system="damson"');
  });

  it('have no script or style in the page, so that the strict policy can hold', async () => {
    for (const path of ['/', '/trial/frames', '/trial/frames/form', '/trial/unknown', '/trial/embed?src=http://localhost/']) {
      const html = await (await get(path)).text();
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i);
    }
  });

  it('strict comes with the strictest policy, and sandbox without an origin', async () => {
    const strict = (await get('/trial/strict/record/204118/entries')).headers;
    expect(strict.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; connect-src 'self'",
    );
    expect(strict.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(strict.get('cross-origin-opener-policy')).toBe('same-origin');
    expect((await get('/trial/sandbox')).headers.get('content-security-policy')).toBe('sandbox allow-scripts');
  });

  it('unknown is no record system', async () => {
    const html = await (await get('/trial/unknown')).text();
    expect(html).toContain('<textarea');
    expect(html).not.toMatch(/damson"|data-system|Record no/);
  });

  it('embed puts any page into a frame, and no script address', async () => {
    const html = await (await get(`/trial/embed?src=${encodeURIComponent('chrome-extension://abc/sidebar.html?a="><b>')}`)).text();
    expect(html).toContain('src="chrome-extension://abc/sidebar.html?a=&quot;>&lt;b>"');
    expect((await get('/trial/embed?src=javascript:alert(1)')).status).toBe(404);
  });

  it('huge holds a note of a million characters, and one that is no Unicode', async () => {
    expect(demo.notes('900001')[0]?.text.length).toBeGreaterThan(1_000_000);
    const odd = await (await get('/api/clients/900002/entries')).text();
    expect(odd).toContain('\\ud83d to the shop \\udc36');
    expect(demo.notes('900002').some((note) => !note.text.isWellFormed())).toBe(true);
  });

  it.each(['/trial/none', '/assets/../server.mjs', '/assets/%2e%2e/server.mjs', '/vendor/vitest/package.json', '/api/clients/1'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('the editor is the published one, served as it was installed', async () => {
    const installed = await readFile(new URL('../../../node_modules/quill/dist/quill.js', import.meta.url), 'utf8');
    expect(await (await get('/vendor/quill/dist/quill.js')).text()).toBe(installed);
  });
});

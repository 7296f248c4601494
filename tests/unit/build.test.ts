/** What is shipped, read from the built extensions themselves. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { distOf, readBuilt, root, scriptsOf, weigh, weightOfPage } from '../bench/weight.ts';

const BUILDS = [
  { browser: 'chrome', args: ['build'] },
  { browser: 'firefox', args: ['build', '-b', 'firefox', '--mv3'] },
] as const;

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";

/** Strings that survive in a bundle that holds the library; below it is asked that they do. */
const MARKS = { zod: 'ZodError', dexie: 'DexieError', preact: 'dangerouslySetInnerHTML' } as const;

/** How a WebAssembly module begins, in base64. */
const WASM = 'AGFzbQ';

/** Every way in which a script could reach the network by itself. */
const NETWORK =
  /\bfetch(Later)?\s*[(`]|\.fetch\b|["'`]fetch["'`]|XMLHttpRequest|\bWebSocket|\bEventSource\b|sendBeacon|importScripts|RTCPeerConnection|WebTransport|\bnew Image\b/g;

beforeAll(() => {
  for (const { browser, args } of BUILDS) {
    if (existsSync(join(distOf(browser), 'manifest.json'))) continue;
    // As it is shipped: under the test runner's own NODE_ENV the bundles hold what is for development, 6 KB of the sidebar.
    const env = { ...process.env, NODE_ENV: 'production' };
    const built = spawnSync(join(root, 'node_modules', '.bin', 'wxt'), args, { cwd: root, encoding: 'utf8', env });
    if (built.status !== 0) throw new Error(built.stderr);
  }
}, 120_000);

describe.each(BUILDS)('the build for $browser', ({ browser }) => {
  const dist = distOf(browser);
  const manifest = () => JSON.parse(readBuilt(dist, 'manifest.json'));
  const scripts = () => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const pageScripts = () => scripts().filter((path) => path.startsWith('page-'));

  test('asks for these permissions and no more', () => {
    const common = ['activeTab', 'storage', 'scripting', 'unlimitedStorage', 'alarms'];
    expect(manifest().permissions).toEqual(browser === 'chrome' ? [...common, 'sidePanel', 'idle'] : common);
    expect(manifest().optional_permissions).toBeUndefined();
  });

  test('has no site when it is installed: hosts are asked for one by one', () => {
    expect(manifest().host_permissions).toBeUndefined();
    expect(manifest().content_scripts).toBeUndefined();
    expect(manifest().externally_connectable).toBeUndefined();
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('its pages are bound by the whole policy, and nothing loosens it', () => {
    expect(manifest().content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test('lends a page the sidebar alone', () => {
    const lent = manifest().web_accessible_resources.flatMap(({ resources }: { resources: string[] }) => resources);
    expect(lent).toEqual(['sidebar.html']);
  });

  test('says which browsers it needs, as its readers are told', () => {
    const { minimum_chrome_version, browser_specific_settings } = manifest();
    const [name, from] =
      browser === 'chrome'
        ? ['Chrome', Number(minimum_chrome_version)]
        : ['Firefox', Number.parseInt(browser_specific_settings.gecko.strict_min_version, 10)];
    const told = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(told('README.md')).toContain(`| ${name} | ${from} |`);
    expect(told('docs/platforms.md')).toMatch(new RegExp(`^\\| ${name}[^|]*\\| ${from} \\|`, 'm'));
  });

  test('every script is ASCII: Chromium refuses one that holds U+FFFF, and then loads none of them', () => {
    expect(scripts().length).toBeGreaterThan(5);
    expect(scripts().filter((path) => [...readBuilt(dist, path)].some((c) => c.charCodeAt(0) > 0x7f))).toEqual([]);
  });

  test('the agent, in every frame, is small and carries no library', () => {
    const code = readBuilt(dist, 'page-agent.js');
    const { raw, gz } = weigh(code);
    expect(raw).toBeLessThanOrEqual(16_000);
    expect(gz).toBeLessThanOrEqual(6_000);
  });

  test('no script that runs in a page carries zod, dexie or preact', () => {
    expect(pageScripts().sort()).toEqual([
      'page-agent.js',
      'page-gate.js',
      'page-guess.js',
      'page-hands.js',
      'page-health.js',
      'page-notes.js',
      'page-pick.js',
      'page-shell.js',
    ]);
    for (const path of pageScripts()) {
      const code = readBuilt(dist, path);
      for (const mark of Object.values(MARKS)) expect(code, path).not.toContain(mark);
      expect(code, 'whole in itself: a page loads no second file').not.toMatch(/\bimport\b\s*[("'{*]/);
    }
  });

  test('the marks are to be seen where the libraries are', () => {
    const background = readBuilt(dist, 'background.js');
    expect(background).toContain(MARKS.zod);
    expect(background).toContain(MARKS.dexie);
    const sidebar = scriptsOf(dist, 'sidebar.html').map((path) => readBuilt(dist, path));
    expect(sidebar.some((code) => code.includes(MARKS.preact))).toBe(true);
  });

  test('the screens carry neither zod nor dexie', () => {
    for (const page of ['sidebar.html', 'options.html', 'popup.html']) {
      for (const path of scriptsOf(dist, page)) {
        expect(readBuilt(dist, path), path).not.toContain(MARKS.zod);
        expect(readBuilt(dist, path), path).not.toContain(MARKS.dexie);
      }
    }
  });

  test('WebAssembly (Argon2id) is in the background alone', () => {
    const withIt = scripts().filter((path) => readBuilt(dist, path).includes(WASM));
    expect(withIt).toEqual(['background.js']);
  });

  test('all script of the sidebar is at most 60 KB compressed', () => {
    expect(scriptsOf(dist, 'sidebar.html').length).toBeGreaterThan(1);
    expect(weightOfPage(dist, 'sidebar.html').gz).toBeLessThanOrEqual(60 * 1024);
  });

  test('no shipped script names a way to the network, libraries included', () => {
    const named = scripts().flatMap((path) => [...readBuilt(dist, path).matchAll(NETWORK)].map(([what]) => `${path}: ${what}`));
    expect(named).toEqual([]);
  });

  test('no shipped script makes code from text, but for the probe that is switched off', () => {
    const made = scripts().flatMap((path) =>
      [...readBuilt(dist, path).matchAll(/\beval\s*\(|\bnew Function\b/g)].map(([what]) => `${path}: ${what}`),
    );
    expect(made).toEqual([]);
    expect(readBuilt(dist, 'background.js')).toMatch(/jitless:\s*(!0|true)/);
  });

  test('is not watched while it is developed: no reload server, no source map', () => {
    for (const path of scripts()) {
      expect(readBuilt(dist, path), path).not.toContain('sourceMappingURL');
      expect(readBuilt(dist, path), path).not.toMatch(/wss?:\/\/localhost/);
    }
  });
});

test('the search for ways to the network finds each of them', () => {
  const ways = [
    'fetch("/x")',
    'globalThis.fetch(`/x`)',
    'self["fetch"](x)',
    'new XMLHttpRequest',
    'new WebSocket(a)',
    'new EventSource(a)',
    'navigator.sendBeacon(a)',
    'importScripts(a)',
    'new Image',
  ];
  expect(ways.filter((way) => !way.match(NETWORK))).toEqual([]);
  expect('What was fetched later: prefetch (a word)'.match(NETWORK)).toBeNull();
});

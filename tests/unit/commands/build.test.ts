/** The build of an organisation: what it refuses, and what it puts in. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { pack } from '../packs/harbour.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handrail-build-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), ['tests/commands/build.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), said: stderr.trim() };
}
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

it('refuses hosts that are none or too many, and packs that are wrong or whose examples fail: all at once, and builds nothing', () => {
  const failing = file('failing.json', { ...pack, examples: [{ ...pack.examples[0], expect: { risks: 'not-found' } }] });
  const good = file('good.json', pack);
  const words = ['--hosts', '*://*/*,https://records.example/path', '--pack', failing, good, good, '--out', out];
  const { status, said } = command(...words);
  expect(status).toBe(1);
  expect(said.split('\n').map((line) => line.replaceAll(folder, ''))).toEqual([
    expect.stringMatching(/^--hosts \*:\/\/\*\/\* must name one site/),
    expect.stringMatching(/^--hosts https:\/\/records.example\/path must be a scheme and a host/),
    expect.stringMatching(/^\/failing.json: examples\[0\]/),
    '/good.json: id is "harbour-team", which stands twice.',
  ]);
  expect(readdirSync(folder)).not.toContain('out');
});

it.each([['--host', 'https://records.example'], ['--hosts'], ['records.example']])('says how it is called: %s', (...words) => {
  const { status, said } = command(...words, '--out', out);
  expect(status).toBe(2);
  expect(said).toContain('Say npm run build');
});

it('asks for those hosts alone when it is installed, and carries the packs', { timeout: 60_000 }, () => {
  const { status, out: said } = command(
    '--hosts',
    'https://records.northmoor.example:8443',
    '--pack',
    file('pack.json', pack),
    '--out',
    out,
  );
  expect(status).toBe(0);
  expect(said).toContain('On and in use from the start: https://records.northmoor.example:8443, Harbour team 1.2.0.');
  const manifestOf = (browser: string) => JSON.parse(readFileSync(join(out, `${browser}-mv3`, 'manifest.json'), 'utf8'));
  expect(manifestOf('chrome').host_permissions).toEqual(['https://records.northmoor.example:8443/*']);
  // Firefox knows no ports in patterns.
  expect(manifestOf('firefox').host_permissions).toEqual(['https://records.northmoor.example/*']);
  for (const browser of ['chrome', 'firefox']) {
    expect(manifestOf(browser).optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(readFileSync(join(out, `${browser}-mv3`, 'background.js'), 'utf8')).toContain('harbour-team');
  }
});

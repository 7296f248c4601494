/** docs/editors.md is the last run of `npm run test:editors`, and its every cell reads back as what was found. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../editors/behaviours.ts';
import { KINDS } from '../../editors/kinds.ts';
import { cellsOf, keyOf, pageOf, sumsOf } from '../../editors/table.ts';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/editors.md', root), 'utf8');
const browsers = ['chromium', 'firefox'] as const;

describe('the table of editors', () => {
  it('is what the command writes, word for word: every kind, every behaviour, both browsers', () => {
    const cells = cellsOf(page);
    expect(cells.size).toBe(browsers.length * Object.keys(KINDS).length * Object.keys(BEHAVIOURS).length);
    expect(page).toBe(pageOf(cells, sumsOf(cells)));
  });

  it('holds only what a cell can say, and a reason for each that did not hold', () => {
    for (const cell of cellsOf(page).values()) expect(cell).toMatch(/^(yes|copy|late|–|not run|no: .+)$/);
  });

  it('names a reason wherever something can’t be asked, and nowhere else', () => {
    const cells = cellsOf(page);
    for (const browser of browsers)
      for (const kind of Object.keys(KINDS))
        for (const [behaviour, { lacks }] of Object.entries(BEHAVIOURS)) {
          const cell = cells.get(keyOf(browser, kind, behaviour));
          if (cell !== 'not run') expect(cell === '–', `${browser} ${kind} ${behaviour}`).toBe((lacks?.(kind) ?? null) !== null);
        }
  });

  it('keeps what a run of one cell alone did not touch, failures and all', () => {
    const before = cellsOf(page).set(keyOf('firefox', 'slate', 'undo'), 'no: after one undo: wanted "a", there was "b | c"');
    expect(cellsOf(pageOf(before, sumsOf(before)))).toEqual(before);
  });
});

describe('the editors’ host', () => {
  const host = JSON.parse(readFileSync(new URL('tests/hosts/editors/package.json', root), 'utf8'));

  it('pins each package to one version, and its lock file names no address', () => {
    const versions = Object.values<string>(host.dependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(readFileSync(new URL('tests/hosts/editors/package-lock.json', root), 'utf8')).not.toContain('"resolved"');
  });

  it('has a page for each kind', () => {
    const files = readdirSync(new URL('tests/hosts/editors/kinds', root));
    for (const kind of Object.keys(KINDS)) expect(files).toContain(`${kind.split(':')[0]}.js`);
  });

  it.each(Object.entries(KINDS).filter(([, { says }]) => /\d/.test(says)))('%s is the version that the table names', (kind, { says }) => {
    const versions = Object.values<string>(host.dependencies);
    expect(
      versions.some((version) => says.includes(version)),
      `${kind}: ${says}`,
    ).toBe(true);
  });
});

/** The table of faults names tests that are there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const named = [...read('docs/drafts.md').matchAll(/`(tests\/[^ `]+)(?: › ([^`]+))?`/g)].map(([, path = '', name = '']) => ({ path, name }));

describe('the table of what goes wrong with drafts', () => {
  test('has many rows', () => {
    expect(named.length).toBeGreaterThan(20);
  });

  test.each(named)('$path › $name is there', ({ path, name }) => {
    expect(read(path)).toContain(name);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasTest } from './hazard-log.ts';

const root = new URL('../../../', import.meta.url);
const model = readFileSync(new URL('docs/safety/threat-model.md', root), 'utf8');

test('each test that the threat model rests on exists', () => {
  const named = [...model.matchAll(/`(tests\/[^`]+?\.test\.tsx?) › ([^`]+)`/g)];
  expect(named.length).toBeGreaterThan(15);
  const missing = named.filter(([, file = '', name = '']) => {
    const path = new URL(file, root);
    return !existsSync(path) || !hasTest(readFileSync(path, 'utf8'), name);
  });
  expect(missing.map(([all]) => all)).toEqual([]);
});

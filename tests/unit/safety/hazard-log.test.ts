import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasTest, PARTS, readHazardLog, readRisk } from './hazard-log.ts';

const root = new URL('../../../', import.meta.url);
const hazards = readHazardLog(readFileSync(new URL('docs/safety/hazard-log.md', root), 'utf8'));

/** The first hazards of this field, in order. More may follow; none may go. */
const FIRST_TEN = [
  "Wrong client's summary",
  'Superseded summary',
  'Falsely found',
  'Falsely not found until nobody looks',
  'Truncated verbatim text',
  'Draft restored into the wrong record',
  'Shared checklist silently drops a risk field',
  'Record system changes and checks fail silently',
  'Drafts left on a shared PC',
  'Filler typed to satisfy the checker',
];

describe('the hazard log', () => {
  test('holds the ten first hazards, in order, each once', () => {
    expect(hazards.slice(0, 10).map((hazard) => `${hazard.id} ${hazard.name}`)).toEqual(FIRST_TEN.map((name, n) => `H${n + 1} ${name}`));
    expect(new Set(hazards.map((hazard) => hazard.id)).size).toBe(hazards.length);
  });

  test.each(hazards.map((hazard) => [`${hazard.id} ${hazard.name}`, hazard] as const))('%s has every part', (_, hazard) => {
    expect([...hazard.parts.keys()].filter((part) => part !== 'Part' && part !== '---')).toEqual([...PARTS]);
    for (const part of PARTS) expect(hazard.parts.get(part)?.length, part).toBeGreaterThan(3);
  });

  test.each(hazards.map((hazard) => [`${hazard.id} ${hazard.name}`, hazard] as const))('%s: the controls lower the risk', (_, hazard) => {
    const initial = readRisk(hazard.parts.get('Initial risk') ?? '');
    const residual = readRisk(hazard.parts.get('Residual risk') ?? '');
    expect(initial).not.toBeNull();
    expect(residual).not.toBeNull();
    expect(residual).toBeLessThan(initial ?? 0);
  });

  test.each(hazards.map((hazard) => [`${hazard.id} ${hazard.name}`, hazard] as const))('%s: each test it rests on exists', (_, hazard) => {
    expect(hazard.tests.length).toBeGreaterThan(0);
    const missing = hazard.tests.filter(({ file, name }) => {
      const path = new URL(file, root);
      return !existsSync(path) || !hasTest(readFileSync(path, 'utf8'), name);
    });
    expect(missing).toEqual([]);
  });

  test('every piece of code that is named as evidence exists', () => {
    const named = hazards.flatMap((hazard) => [
      ...(hazard.parts.get('Evidence') ?? '').matchAll(/`((?:lib|entrypoints|docs|components)\/[^`]+)`/g),
    ]);
    expect(named.length).toBeGreaterThan(9);
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('what counts as a test that exists', () => {
  test('its exact name, plain or for each of several cases', () => {
    expect(hasTest("test('a draft stays', async () => {", 'a draft stays')).toBe(true);
    expect(hasTest("  it('it\\'s kept', () => {", "it's kept")).toBe(true);
    expect(hasTest("test.each([\n  ['a'],\n])('another %s', () => {", 'another %s')).toBe(true);
    expect(hasTest("test.each(['a'] as const)(\n  'is %s',\n  () => {", 'is %s')).toBe(true);
    expect(hasTest("it.each(['a', 'b'])('%s is read', () => {", '%s is read')).toBe(true);
  });

  test('one of what only one browser has, and of no other condition', () => {
    expect(hasTest("  test.runIf(kind === 'chromium')('a line is direct', () => {", 'a line is direct')).toBe(true);
    expect(hasTest("  test.runIf(process.env.ALL)('a line is direct', () => {", 'a line is direct')).toBe(false);
    expect(hasTest("  test.runIf(kind === 'safari')('a line is direct', () => {", 'a line is direct')).toBe(false);
  });

  test('not part of a name, not a skipped test, not a comment', () => {
    expect(hasTest("test('a draft stays', async () => {", 'a draft')).toBe(false);
    expect(hasTest("test.skip('a draft stays', async () => {", 'a draft stays')).toBe(false);
    expect(hasTest("test.todo('a draft stays');", 'a draft stays')).toBe(false);
    expect(hasTest("// test('a draft stays', () => {", 'a draft stays')).toBe(false);
    expect(hasTest("test.skip.each(['a'])('a draft %s', () => {", 'a draft %s')).toBe(false);
    expect(hasTest("test('other', () => {\n  say('a draft stays', 1);", 'a draft stays')).toBe(false);
    expect(hasTest("describe('a draft stays', () => {", 'a draft stays')).toBe(false);
  });
});

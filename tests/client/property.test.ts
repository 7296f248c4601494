/**
 * The right client, by what stands on the screen: a short run of the property that `npm run test:client` takes at length,
 * and the proof that the oracle objects when a safeguard is missing.
 */
import { describe, expect, test } from 'vitest';
import type { Kind } from '../e2e/browsers.ts';
import type { Skin } from './oracle.ts';
import { asLine, runProperty } from './property.ts';
import { World } from './world.ts';

const RUNS: readonly (readonly [Kind, Skin, number])[] = [
  ['chromium', 'text', 80],
  ['chromium', 'form', 50],
  ['firefox', 'text', 40],
  ['firefox', 'form', 30],
];

describe('the right client', () => {
  test.each(RUNS)('in %s, held in %s: no picture shows a word of one client beside another', async (kind, skin, steps) => {
    const world = await World.open(kind, skin);
    try {
      const { failures } = await runProperty(world, { steps, seed: 1 });
      expect(failures.map(({ seed, says, steps: taken }) => `seed ${seed}: ${says}\n${taken.map(asLine).join('\n')}`)).toEqual([]);
      expect(world.counts.shown, 'pictures that show the right client').toBeGreaterThan(5);
    } finally {
      await world.close();
    }
  });

  test('the oracle objects when the frame is not hidden at a change', async () => {
    const world = await World.open('chromium', 'text', 'no-blanking');
    try {
      const { failures } = await runProperty(world, { steps: 100, seed: 1, stopAtFirst: true });
      expect(failures[0]?.says).toMatch(/the page shows .*; the sidebar shows /);
    } finally {
      await world.close();
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FREE_TRIES, LONGEST_WAIT_MS, NO_TRIES, waitLeft } from '../../../lib/vault/backoff.ts';

const T = Date.parse('2026-03-02T09:00:00.000Z');

describe('wrong tries', () => {
  test('the first few cost nothing, then each doubles the wait, up to a quarter of an hour', () => {
    expect(waitLeft(NO_TRIES, T)).toBe(0);
    const waits = Array.from({ length: 101 }, (_, count) => waitLeft({ count, lastAt: T }, T));
    expect(waits.slice(0, FREE_TRIES)).toEqual([0, 0, 0, 0]);
    expect(waits.slice(FREE_TRIES, FREE_TRIES + 4)).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(waits[100]).toBe(LONGEST_WAIT_MS);
    // A hundred guesses at this screen take most of a day.
    expect(waits.slice(0, 100).reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(20 * 3_600_000);
  });

  test('the wait runs out with the clock, and a clock that is set back makes nobody wait longer than all of it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: -1e12, max: 1e12 }), (count, passed) => {
        const left = waitLeft({ count, lastAt: T }, T + passed);
        const whole = waitLeft({ count, lastAt: T }, T);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(whole);
        if (passed >= 0) expect(left).toBe(Math.max(0, whole - passed));
      }),
    );
  });
});

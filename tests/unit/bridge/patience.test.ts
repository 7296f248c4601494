import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePatience } from '../../../lib/bridge/patience.ts';

/** Waits without end from `from` on, looking each 200 ms. */
function waited(until: number): number[] {
  const anew: number[] = [];
  let now = 0;
  const wait = makePatience(() => anew.push(now));
  for (; now <= until; now += 200) wait(true, now);
  return anew;
}

it('opens anew after two seconds, and each time later, till half a minute', () => {
  const anew = waited(120_000);
  expect(anew.slice(0, 5)).toEqual([2000, 6000, 14_000, 30_000, 60_000]);
  expect(anew.slice(5)).toEqual([90_000, 120_000]);
});

it('begins anew once it was answered', () => {
  const anew: number[] = [];
  const wait = makePatience(() => anew.push(0));
  for (const now of [0, 1900]) wait(true, now);
  wait(false, 2000);
  for (const now of [2100, 4000]) wait(true, now);
  expect(anew).toEqual([]);
  wait(true, 4100);
  expect(anew).toHaveLength(1);
});

it('opens nothing anew for whoever is answered within two seconds', () => {
  const looks = fc.array(fc.record({ isWaiting: fc.boolean(), ms: fc.integer({ min: 1, max: 900 }) }));
  fc.assert(
    fc.property(looks, (all) => {
      const wait = makePatience(() => expect.unreachable());
      let now = 0;
      let row = 0;
      for (const { isWaiting, ms } of all) {
        now += ms;
        row = isWaiting ? row + 1 : 0;
        // Of two looks 900 ms apart the second one comes before the two seconds are over.
        wait(isWaiting && row < 3, now);
      }
    }),
  );
});

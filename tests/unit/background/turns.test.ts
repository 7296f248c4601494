import { expect, test } from 'vitest';
import { inTurns } from '../../../entrypoints/background/turns.ts';
import { recordOf } from '../../../entrypoints/background/views/getting-on.ts';
import { readChoice, readingChoice } from '../../../lib/choice/read.ts';
import { recordRead } from '../../bench/records.ts';

const record = recordOf(recordRead(120), 'FAIRWEATHER, Noah', 'Ann Bell', '2026-06-01');

test('a long record is read in turns with others, and says the same', async () => {
  let time = 0;
  let others = 0;
  const other = setInterval(() => {
    others += 1;
  });
  // Each look at the clock finds seven milliseconds gone.
  const reading = await inTurns(readingChoice(record), () => {
    time += 7;
    return time;
  });
  clearInterval(other);
  expect(reading).toEqual(readChoice(record));
  expect(others).toBeGreaterThan(20);
});

test('a short one is read in one go', async () => {
  let isRead = false;
  const reading = inTurns(readingChoice(record), () => 0).then(() => {
    isRead = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(isRead).toBe(true);
  await reading;
});

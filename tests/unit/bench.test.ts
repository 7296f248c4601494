/** What the benchmarks rest on: when a row is over its limit, and that what is measured is what it says. */
import { describe, expect, test } from 'vitest';
import { longNote, longRichText } from '../bench/notes.ts';
import { asTable, median, overLimit, quantile, type Row } from '../bench/rows.ts';

const row = (value: number, limit?: number): Row => ({
  name: `row ${value}`,
  value,
  unit: 'ms',
  ...(limit === undefined ? {} : { limit }),
});

describe('a row', () => {
  test('is over its limit when its value is above it, or is no number', () => {
    const rows = [row(2, 3), row(3, 3), row(3.1, 3), row(Number.NaN, 3), row(99), row(Number.NaN)];
    expect(overLimit(rows)).toEqual([rows[2], rows[3]]);
  });

  test('says in the table that it is over', () => {
    const [within = '', over = ''] = asTable([row(2, 3), row(4, 3)]).split('\n');
    expect(over).toContain('OVER');
    expect(within).toContain('limit 3');
    expect(within).not.toContain('OVER');
  });
});

test('the middle and the slow end of times are found whatever their order', () => {
  const times = [9, 1, 5, 3, 7];
  expect(median(times)).toBe(5);
  expect(quantile(times, 0.95)).toBe(9);
  expect(times, 'as they were').toEqual([9, 1, 5, 3, 7]);
  expect(median([])).toBeNaN();
});

test('long notes are as long as they are said to be, and end where writing goes on', () => {
  for (const length of [5_000, 20_000, 100_000]) {
    expect(longNote(length)).toHaveLength(length);
    expect(longNote(length).endsWith('\nPlan: ladder ')).toBe(true);
    const words = longRichText(length).replace(/<[^>]*>/g, '');
    expect(words.length).toBeGreaterThan(length * 0.95);
  }
});

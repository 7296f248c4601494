/** What the benchmarks rest on: when a row is over its limit, and that what is measured is what it says. */
import { describe, expect, test } from 'vitest';
import { checklistOf } from '../bench/checklists.ts';
import { HOSTILE } from '../bench/hostile.ts';
import { longNote, longRichText, variedNote } from '../bench/notes.ts';
import { asTable, median, overLimit, powerOf, quantile, type Row } from '../bench/rows.ts';

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

test('the power by which times grow is that of the straight line through them', () => {
  const lengths = [1_000, 10_000, 100_000];
  expect(powerOf(lengths, [1, 10, 100])).toBeCloseTo(1);
  expect(powerOf(lengths, [1, 100, 10_000])).toBeCloseTo(2);
  expect(powerOf(lengths, [3, 3, 3])).toBeCloseTo(0);
});

test('varied notes are as long as they are said to be, the same at every run, and hardly say a sentence twice', () => {
  const note = variedNote(20_000, 3);
  expect(note).toHaveLength(20_000);
  expect(variedNote(20_000, 3)).toBe(note);
  const sentences = note.split(/[.\n]\s*/);
  expect(new Set(sentences).size).toBeGreaterThan(sentences.length * 0.95);
});

test('a checklist of any size has fields of its own, each with words that no other has', () => {
  const { fields } = checklistOf(100);
  expect(fields).toHaveLength(100);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(100);
  const headings = fields.flatMap((field) => field.headings.map((heading) => heading.toLowerCase()));
  expect(new Set(headings).size).toBe(headings.length);
});

test('every hostile text can be made as long as is asked for', () => {
  for (const [kind, make] of Object.entries(HOSTILE)) {
    expect(make(3_000).length, kind).toBeGreaterThan(2_700);
    expect(make(3_000).length, kind).toBeLessThanOrEqual(3_000);
  }
});

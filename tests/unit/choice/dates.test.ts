import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/choice/dates.ts';
import type { DateOrder } from '../../../lib/record/profile.ts';

const TODAY = '2026-10-02';
const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first', 'month-named'];

describe('readDate', () => {
  it.each([
    ['15 — Sept — 2026', '2026-09-15'],
    ['15-Sept-2026 - 15-Sept-2026', '2026-09-15'],
    ['2026-09-15', '2026-09-15'],
    ['2026-09-15T08:00:00Z', '2026-09-15'],
    ['12-Mar-2026', '2026-03-12'],
    ['3 Feb 2026', '2026-02-03'],
    ['3rd February 2026', '2026-02-03'],
    ['Tuesday, 3rd of February 2026 at 10:15', '2026-02-03'],
    ['Feb 3, 2026', '2026-02-03'],
    ['10 Mar 25', '2025-03-10'],
    ['10:55 on 3 Feb 2026', '2026-02-03'],
    ['Today, 07:42 PM', TODAY],
    ['Yesterday, 07:42 PM', '2026-10-01'],
  ])('reads %s the same under every order', (text, iso) => {
    for (const order of orders) expect(readDate(text, order, TODAY)).toBe(iso);
  });

  it.each([
    ['9/15/2026, 10:55:00 AM', 'month-first', '2026-09-15'],
    ['08/25/2026 10:00:00', 'month-first', '2026-08-25'],
    ['2 of 5, 03/04/2025', 'day-first', '2025-04-03'],
    ['2 of 5, 03/04/2025', 'month-first', '2025-03-04'],
    ['Session 3, 03/04/2025, with 2 others', 'day-first', '2025-04-03'],
    ['Room 12 2025-04-03', 'day-first', '2025-04-03'],
    ['15.09.2026 - 16.09.2026', 'day-first', '2026-09-15'],
    ['03/02/2026 14:00', 'day-first', '2026-02-03'],
    ['03/02/2026 14:00', 'month-first', '2026-03-02'],
    ['18-02-2026', 'day-first', '2026-02-18'],
    ['3.2.26', 'day-first', '2026-02-03'],
  ] as const)('reads %s where the site is %s', (text, order, iso) => {
    expect(readDate(text, order, TODAY)).toBe(iso);
  });

  it('can not tell day from month where the site does not say', () => {
    expect(readDate('03/02/2026', 'month-named', TODAY)).toBeNull();
    expect(readDate('03/02/2026', 'year-first', TODAY)).toBeNull();
  });

  it.each(['', 'soon', '31 Feb 2026', '2026-13-01', '25/12', '12 Mar 10.30am', '15 Sept', '99/99/9999', 'May'])(
    'gives null for %j',
    (text) => {
      for (const order of orders) expect(readDate(text, order, TODAY)).toBeNull();
    },
  );

  it('does not turn the month round when the day would not fit', () => {
    expect(readDate('9/15/2026', 'day-first', TODAY)).toBeNull();
  });

  it('never throws, and answers with a real day or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...orders), (text, order) => {
        const iso = readDate(text, order, TODAY);
        if (iso !== null) expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
      }),
    );
  });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        expect(readDate(`${d}/${m}/${y} 09:00`, 'day-first', TODAY)).toBe(iso);
        expect(readDate(`${m}/${d}/${y}`, 'month-first', TODAY)).toBe(iso);
        expect(readDate(iso, 'month-named', TODAY)).toBe(iso);
      }),
    );
  });

  it('takes no figure beside a date for a part of it', () => {
    const day = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 1990, max: 2040 }),
    });
    const beside = fc.constantFrom('2 of 5', 'Session 3', 'Week 12', 'Kit', '10:30', '7 people');
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(day, beside, beside, fc.constantFrom('/', '.', '-'), ({ day, month, year }, before, after, sign) => {
        const iso = `${year}-${two(month)}-${two(day)}`;
        expect(readDate(`${before}, ${two(day)}${sign}${two(month)}${sign}${year}, ${after}`, 'day-first', TODAY)).toBe(iso);
      }),
    );
  });
});

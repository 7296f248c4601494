import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, DEFAULT_RETENTION, findOverdue, findThinnable, HOUR, type Kept, MINUTE } from '../../../lib/drafts/retention.ts';
import { given, makePlace, NOTE, plain } from './place.ts';

const NOW = Date.parse('2026-03-02T09:00:00.000Z');
const version = (seq: number, more: Partial<Kept> = {}): Kept => ({ seq, slot: 's', writer: 'w', at: NOW, bytes: 1024, ...more });
const overdue = (versions: readonly Kept[], now = NOW) => findOverdue(versions, now, DEFAULT_RETENTION);

describe('what is overdue', () => {
  test('unsaved after seven days, saved after one, deleted after ten minutes', () => {
    const at = NOW - 30 * MINUTE;
    expect(overdue([version(1, { at: NOW - 7 * DAY }), version(2, { at: NOW - 7 * DAY + 1 })]).drop).toEqual([1]);
    expect(overdue([version(1, { at, savedAt: NOW - DAY }), version(2, { at, savedAt: NOW - DAY + 1 })]).drop).toEqual([1]);
    expect(overdue([version(1, { at, removedAt: NOW - 10 * MINUTE }), version(2, { at, removedAt: NOW })]).drop).toEqual([1]);
  });

  test('a clock that stood in the past while text was typed does not take it when set right', () => {
    const lastWeek = version(1, { at: NOW - 2 * DAY });
    const typedToday = version(2, { at: NOW - 3000 * DAY });
    expect(overdue([lastWeek, typedToday]).drop).toEqual([]);
    expect(overdue([lastWeek, typedToday], NOW + 5 * DAY).drop).toEqual([1, 2]);
  });

  test('a clock that stood a year ahead does not keep text for a year', () => {
    const ahead = version(1, { at: NOW + 365 * DAY });
    expect(overdue([ahead])).toEqual({ drop: [], notice: [1] });
    const noticed = { ...ahead, noticedAt: NOW };
    expect(overdue([noticed], NOW + 7 * DAY - 1)).toEqual({ drop: [], notice: [] });
    expect(overdue([noticed], NOW + 7 * DAY).drop).toEqual([1]);
  });

  test('a clock set back deletes nothing that is not noticed for the whole time', () => {
    const versions = [version(1), version(2, { at: NOW + HOUR })];
    expect(overdue(versions, NOW - 30 * DAY)).toEqual({ drop: [], notice: [1, 2] });
  });

  test('the store notices text from the future once, and lets it go in time', async () => {
    const place = makePlace();
    const store = await place.open();
    place.clock.add(365 * DAY);
    given(await store.keep(NOTE, plain('clock a year ahead')));
    place.clock.add(-365 * DAY);
    expect(given(await store.expire())).toBe(0);
    place.clock.add(6 * DAY);
    expect(given(await store.expire())).toBe(0);
    expect(given(await store.list(NOTE))).toHaveLength(1);
    place.clock.add(DAY);
    expect(given(await store.expire())).toBe(1);
  });

  test('is shorter from the moment that a team asks for it, and stays so', async () => {
    const place = makePlace();
    const store = await place.open();
    given(await store.keep(NOTE, plain('GOAL: to walk to the quay')));
    place.clock.add(2 * DAY);
    expect(given(await store.expire())).toBe(0);
    expect(given(await store.expire({ unsavedDays: 3, afterSaveDays: 1 }))).toBe(0);
    place.clock.add(1 * DAY);
    expect(given(await store.expire())).toBe(1);
  });
});

const anyVersions = fc
  .array(
    fc.record({
      ago: fc.integer({ min: -HOUR, max: 6 * DAY }),
      writer: fc.constantFrom('tab 1', 'tab 2'),
      bytes: fc.constantFrom(1024, 1280, 2560, 5120, 20_480),
      isSaved: fc.boolean(),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((list) =>
    list.map(({ ago, writer, bytes, isSaved }, n) =>
      version(n + 1, { at: NOW - ago, writer, bytes, ...(isSaved ? { savedAt: NOW - Math.max(0, ago) } : {}) }),
    ),
  );

describe('thinning', () => {
  test('never the newest, the longest, or the newest of any writer', () => {
    fc.assert(
      fc.property(anyVersions, fc.nat(), (versions, pick) => {
        const longest = versions[pick % versions.length]?.seq ?? 0;
        const gone = new Set(findThinnable(versions, longest, NOW));
        expect(gone.has(versions.length)).toBe(false);
        expect(gone.has(longest)).toBe(false);
        for (const writer of ['tab 1', 'tab 2']) {
          const newest = versions.findLast((one) => one.writer === writer);
          if (newest) expect(gone.has(newest.seq)).toBe(false);
        }
      }),
    );
  });

  test('the last text before more than half of it went away stays', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const gone = new Set(findThinnable(versions, -1, NOW));
        versions.forEach((one, place) => {
          const next = versions.slice(place + 1).find((later) => later.writer === one.writer && !later.savedAt === !one.savedAt);
          if (next && next.bytes * 2 < one.bytes) expect(gone.has(one.seq)).toBe(false);
        });
      }),
    );
  });

  test('what somebody came back to stays, in the store too', async () => {
    const place = makePlace();
    const store = await place.open();
    const kept: number[] = [];
    for (let n = 0; n < 47; n += 1) {
      const { version } = given(await store.keep(NOTE, plain(`walk ${n}`)));
      kept.push(version as number);
      if (n === 5) given(await store.markRestored(NOTE, given(await store.keep(NOTE, plain(`walk ${n}`))).id, version as number));
      place.clock.add(1_000);
      if (n === 30) place.clock.add(24 * 3_600_000);
    }
    given(await store.keep(NOTE, plain('the end')));
    const [draft] = given(await store.list(NOTE));
    const left = given(await store.versions(NOTE, draft?.id ?? '')).map(({ text }) => text);
    expect(left).toContain('walk 5');
    expect(left).not.toContain('walk 4');
    expect(left).not.toContain('walk 6');
  });

  test('nothing of the last minute goes', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const young = new Set(versions.filter((one) => NOW - one.at < MINUTE).map((one) => one.seq));
        expect(findThinnable(versions, -1, NOW).filter((seq) => young.has(seq))).toEqual([]);
      }),
    );
  });

  test('an hour of steady typing, two versions a second, leaves one a minute', () => {
    const versions = Array.from({ length: 7200 }, (_, n) => version(n + 1, { at: NOW - HOUR + n * 500 + 1 }));
    const left = 7200 - findThinnable(versions, 7200, NOW).length;
    expect(left).toBeGreaterThanOrEqual(59 + 119);
    expect(left).toBeLessThanOrEqual(61 + 121);
  });

  test('thinning what is thinned takes nothing more', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        const gone = new Set(findThinnable(versions, -1, NOW));
        const left = versions.filter((one) => !gone.has(one.seq));
        expect(findThinnable(left, -1, NOW)).toEqual([]);
      }),
    );
  });

  test('in the store: long typing stays small, and newest and longest can be read back', async () => {
    const place = makePlace();
    const store = await place.open();
    const longest = `${'a'.repeat(900)} the longest`;
    let id = '';
    for (let n = 0; n < 320; n += 1) {
      const text = n === 100 ? longest : `version ${n}`;
      id = given(await store.keep(NOTE, plain(text))).id;
      place.clock.add(5000);
    }
    const texts = given(await store.versions(NOTE, id)).map((one) => one.text);
    expect(texts[0]).toBe('version 319');
    expect(texts).toContain(longest);
    expect(texts.length).toBeLessThan(80);
  });
});

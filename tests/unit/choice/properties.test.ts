import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import type { ChoiceReading, ClientRecord, NoteStatus, PriorNote } from '../../../lib/choice/types.ts';
import { choiceText, notesFrom, recordFrom, type ShortNote } from './fixtures.ts';

const RUNS = { numRuns: 60 };
const TYPES = [
  '',
  'Progress note',
  'Choice Appointment',
  'Choice Plus',
  'Core Partnership',
  'Addendum',
  'Letter',
  'Discharge',
  'Referral',
  'Telephone',
  'MDT',
];
const STATUSES: readonly NoteStatus[] = ['signed', 'draft', 'struck-out', 'unknown'];
const PIECES = [
  'Choice appointment.',
  'Choice summary (c/f 5 Mar): ',
  'Present: Noah, mum',
  'Risk: none',
  'Goals: 1. Walk (2/10) 2. Swim (1/10)',
  'Goal 2 changed to: Dive',
  'Risk should read: some',
  'Choice Point: Core Partnership',
  'DNA.',
  'Dear Noah,',
  '\n\n',
  '\n',
  ' ',
  '> ',
  '... [more]',
  '\u{1F422}',
  '\ud800',
  '\u0000',
  'entered in error',
  'Re-referral',
  'Goal 1 now 4/10.',
];

const words = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const note = fc.record({
  date: fc.constantFrom('2026-03-05', '03/02/2026', 'Today, 07:42 PM', ''),
  isoDate: fc.option(fc.constantFrom('2026-03-05', '2026-02-01', '2025-01-01', '2027-01-01')),
  type: fc.constantFrom(...TYPES),
  author: fc.constantFrom('Petra Onslow', 'Ruth Ames', ''),
  status: fc.constantFrom(...STATUSES),
  text: fc.option(words, { freq: 8 }),
});
const record = fc.array(note, { maxLength: 8 }).map(
  (notes): ClientRecord => ({
    clientName: 'Noah Fairweather',
    today: '2026-06-15',
    reader: 'Petra Onslow',
    complete: true,
    notes: notes.map((short, index): PriorNote => ({ ...short, n: index + 1 })),
  }),
);

function passagesOf(reading: ChoiceReading) {
  const said = reading.goals.flatMap((goal) => goal.said ?? []);
  const ratings = reading.goals.flatMap((goal) => goal.ratings.map(({ n, at }) => ({ n, ...at })));
  return [
    ...Object.values(reading.summary).flat(),
    ...reading.goals,
    ...ratings,
    ...said,
    ...reading.risks,
    ...reading.lastTime.map(({ passage }) => passage),
  ];
}

describe('whatever the record', { timeout: 30_000 }, () => {
  it('never throws, and every passage is a stretch of its note', () => {
    fc.assert(
      fc.property(record, (given) => {
        const reading = readChoice(given);
        expect(reading.contacts).toHaveLength(given.notes.length);
        for (const { n, start, end } of passagesOf(reading)) {
          const text = given.notes.find((candidate) => candidate.n === n)?.text ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('shows nothing of a draft, struck-out, misfiled, copied or superseded note', () => {
    fc.assert(
      fc.property(record, (given) => {
        const reading = readChoice(given);
        const aside = [
          ...reading.superseded,
          ...reading.notChoice.filter(({ why }) => why !== 'quoted' && why !== 'stub').map(({ n }) => n),
        ];
        const bad = given.notes.filter(({ status }) => status === 'draft' || status === 'struck-out').map(({ n }) => n);
        const shown = [...Object.values(reading.summary).flat(), ...reading.goals].map(({ n }) => n);
        expect(shown.filter((n) => aside.includes(n) || bad.includes(n))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(record, (given) => {
        expect(readChoice(given)).toEqual(readChoice(given));
      }),
      RUNS,
    );
  });

  it('keeps its pace with a long note', () => {
    const long = `Choice appointment.\n${'Goals: 1. ((((1/1 0 out of (c/f :::: '.repeat(7000)}`;
    const started = performance.now();
    readChoice(recordFrom('Noah Fairweather', [['2026-03-05', 'Choice', 'Ruth Ames', long]]));
    // Generous, for busy machines: what grows with the square of the text takes minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('what does not bear on the Choice', { timeout: 30_000 }, () => {
  const base: readonly ShortNote[] = [
    ['2026-02-20', 'Referral', 'Hub', 'Referral from GP for Noah. Accepted for Choice.'],
    ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah')],
    ['2026-04-20', 'Core Partnership', 'Bo Lind', 'Session 1, Noah and mum. Goal 1 now 4/10, goal 2 2/10.'],
    ['2026-04-21', 'Admin', 'Hub', 'Letter sent.'],
    ['2026-05-02', 'School liaison', 'Bo Lind', 'Call with head of year about the stairs.'],
  ];

  /** The reading with dates for note numbers: places on screen change, what was written does not. */
  function byDate(notes: readonly ShortNote[]) {
    const given = recordFrom('Noah Fairweather', notes);
    const reading = readChoice(given);
    const text = (at: { n: number; start: number; end: number }) => given.notes[at.n - 1]?.text?.slice(at.start, at.end);
    const dateOf = (n: number | null) => given.notes.find((candidate) => candidate.n === n)?.date;
    return {
      choice: dateOf(reading.choiceNote),
      summary: Object.entries(reading.summary).map(([field, passages]) => [field, passages.map(text)]),
      goals: reading.goals.map((goal) => [text(goal), goal.ratings.map(({ n, value }) => [dateOf(n), value])]),
      counts: reading.contactCounts,
    };
  }

  it('reads the same however the list is sorted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...base], { minLength: base.length }), (shuffled) => {
        expect(byDate(shuffled)).toEqual(byDate(base));
      }),
      RUNS,
    );
  });

  it('reads the same with administrative notes added anywhere', () => {
    const extra = fc.record({ at: fc.nat(base.length), day: fc.integer({ min: 10, max: 28 }) });
    fc.assert(
      fc.property(fc.array(extra, { maxLength: 5 }), (extras) => {
        const notes = [...base];
        for (const { at, day } of extras)
          notes.splice(at, 0, [`2026-04-${day}`, 'Admin', 'Hub', 'Appointment letter sent, reminder text set.']);
        const { counts: _, ...withExtras } = byDate(notes);
        const { counts: __, ...plain } = byDate(base);
        expect(withExtras).toEqual(plain);
      }),
      RUNS,
    );
  });

  it('does not look at the numbers that the page gives its notes', () => {
    const given = recordFrom('Noah Fairweather', base);
    const renumbered = { ...given, notes: notesFrom(base).map((each) => ({ ...each, n: each.n * 10 })) };
    expect(readChoice(renumbered).choiceNote).toBe((readChoice(given).choiceNote ?? 0) * 10);
  });
});

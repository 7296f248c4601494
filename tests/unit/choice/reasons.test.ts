import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import type { ClientRecord } from '../../../lib/choice/types.ts';
import { ownRecords } from '../../records-own/read-records.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const old: ShortNote = ['2024-03-05', 'Choice', 'Ruth Ames', choiceText('Noah')];
const closed: ShortNote = ['2024-09-01', 'Discharge summary', 'Ruth Ames', 'Discharged from the service.'];
const back: ShortNote = ['2026-02-01', 'Re-referral', 'Front door', 'Noah is referred again by his school. Accepted.'];
const held: ShortNote = ['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah', { risk: 'none found today' })];

function reasons(notes: readonly ShortNote[], more: Partial<ClientRecord> = {}) {
  const { decisions, noneInForce, candidates } = readChoice(recordFrom('Noah Fairweather', notes, more));
  return { decisions, noneInForce, candidates };
}

describe('why this note', () => {
  it('is the only Choice', () => {
    expect(reasons([held])).toEqual({ decisions: [{ n: 1, is: 'in-force', why: 'only-choice' }], noneInForce: null, candidates: [] });
  });

  it('names the discharge that ended the older one', () => {
    expect(reasons([old, closed, back, held]).decisions).toEqual([
      { n: 1, is: 'superseded', why: 'discharged', by: 2 },
      { n: 4, is: 'in-force', why: 'only-choice' },
    ]);
  });

  it('names the re-referral where nobody wrote a discharge', () => {
    expect(reasons([old, back, held]).decisions[0]).toEqual({ n: 1, is: 'superseded', why: 're-referred', by: 2 });
  });

  it('is the newest of two in one episode', () => {
    const earlier: ShortNote = ['2026-02-02', 'Choice', 'Ruth Ames', choiceText('Noah')];
    expect(reasons([held, earlier]).decisions).toEqual([
      { n: 2, is: 'superseded', why: 'newer-choice', by: 1 },
      { n: 1, is: 'in-force', why: 'newest-choice' },
    ]);
  });

  it('is the newer version of one appointment', () => {
    const first: ShortNote = ['2026-03-04', 'Choice', 'Ruth Ames', choiceText('Noah')];
    expect(reasons([first, held]).decisions).toEqual([
      { n: 1, is: 'superseded', why: 'newer-version', by: 2 },
      { n: 2, is: 'in-force', why: 'newest-version' },
    ]);
  });

  it('says what amends it, and what is no Choice', () => {
    const plus: ShortNote = ['2026-03-20', 'Choice Plus', 'Ruth Ames', 'Choice Plus with dad.\nChoice Point: Core Partnership with dad.'];
    const draft: ShortNote = ['2026-04-01', 'Choice', 'Ruth Ames', choiceText('Noah'), 'draft'];
    expect(reasons([held, plus, draft]).decisions).toEqual([
      { n: 1, is: 'in-force', why: 'only-choice' },
      { n: 2, is: 'amends', why: 'choice-plus' },
      { n: 3, is: 'not-choice', why: 'draft' },
    ]);
  });
});

describe('why none', () => {
  it('was re-referred without a new Choice', () => {
    expect(reasons([old, closed, back])).toEqual({
      decisions: [{ n: 1, is: 'superseded', why: 'discharged', by: 2 }],
      noneInForce: { why: 're-referred', by: 3 },
      candidates: [],
    });
  });

  it('is discharged', () => {
    expect(reasons([old, closed]).noneInForce).toEqual({ why: 'discharged', by: 2 });
  });

  it('has a draft alone', () => {
    expect(reasons([['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah'), 'draft']]).noneInForce).toEqual({
      why: 'none-to-rely-on',
      by: null,
    });
  });

  it('has never had one', () => {
    expect(reasons([back]).noneInForce).toEqual({ why: 'no-choice', by: null });
  });

  it("asks where it can't tell which is newer, and calls neither older", () => {
    const record = recordFrom('Noah Fairweather', [old, held]);
    const undated = { ...record, notes: record.notes.map((note) => ({ ...note, date: '03/04/2026', isoDate: null })) };
    const reading = readChoice(undated);
    expect(reading.candidates).toEqual([1, 2]);
    expect(reading.noneInForce).toEqual({ why: 'order-unknown', by: null });
    expect(reading.superseded).toEqual([]);
    expect(reading.decisions.map(({ is }) => is)).toEqual(['candidate', 'candidate']);
  });
});

describe('reasons in the records of our own', () => {
  it.each(ownRecords().map((record) => [record.id, record] as const))('%s: agree with what is shown', (_, { record, gold, candidates }) => {
    const reading = readChoice(record);
    const of = (is: string) => reading.decisions.filter((decision) => decision.is === is).map(({ n }) => n);
    expect(of('in-force')).toEqual(reading.choiceNote === null ? [] : [reading.choiceNote]);
    expect([...of('superseded')].sort()).toEqual([...reading.superseded].sort());
    expect(reading.choicePlus.every((n) => of('amends').includes(n))).toBe(true);
    expect(of('candidate').sort()).toEqual(reading.candidates);
    // A Choice that nothing calls one may be asked about; never are others alone.
    if (gold.choice_note === null) expect(reading.candidates).toEqual(candidates);
    else expect(reading.candidates.length === 0 || reading.candidates.includes(gold.choice_note)).toBe(true);
    expect(reading.noneInForce === null).toBe(reading.choiceNote !== null);
  });
});

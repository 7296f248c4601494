import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { measure } from '../../commands/choice/measures.ts';
import { HALVES, HELD_OUT, IN_PASSING, LEARNT, ownRecords } from '../../records-own/read-records.ts';

const records = ownRecords();
const TRAPS = [
  'choice plus',
  'core',
  'specific partnership',
  'review',
  'discharge',
  're-referral with new choice',
  're-referral without new choice',
  'did not attend',
  'cancelled',
  'phone',
  'letter',
  'draft',
  'entered in error',
  "another client's note",
  'quoted choice',
  'late entry',
  'corrected version',
  'wrong note type',
  'other sense',
  'dates without order',
  'impossible date',
  'future',
  'same contact',
  'without dates',
  'two clients mixed',
];

describe('records of our own', () => {
  it('are forty at least, in more than twenty hands', () => {
    expect(records.length).toBeGreaterThanOrEqual(40);
    expect(new Set(records.map(({ hand }) => hand)).size).toBe(26);
  });

  it.each(TRAPS)('hold the trap "%s" twice', (trap) => {
    expect(records.filter(({ tags }) => tags.some((tag) => tag.includes(trap))).length).toBeGreaterThanOrEqual(2);
  });

  describe.each(Object.entries(HALVES))('%s', (_, hands) => {
    const measures = measure(records.filter(({ hand }) => hands.includes(hand)));

    it('shows nothing from a note that is not in force', () => {
      expect([measures.unsafe_passages, measures.unsafe_goals, measures.ratings_invented]).toEqual([0, 0, 0]);
    });

    it('finds the note in force, or rightly none', () => {
      expect(measures.right_note).toBeGreaterThanOrEqual(0.95);
      expect(measures.facts.re_referred_without_new_choice).toBeGreaterThanOrEqual(0.95);
    });

    it('finds the fields, and shows the right words', () => {
      expect(measures.field_recall).toBeGreaterThanOrEqual(0.96);
      expect(measures.shown_right).toBeGreaterThanOrEqual(0.97);
    });

    it('finds goals and ratings', () => {
      expect(measures.goals_found / measures.goals_present).toBeGreaterThanOrEqual(0.94);
      expect(measures.goals_found).toBe(measures.goals_shown);
      expect(measures.ratings_right / measures.ratings_present).toBeGreaterThanOrEqual(0.9);
    });

    it('counts contacts', () => {
      for (const fact of ['attended_total', 'partnership_attended', 'since_choice', 'first_partnership_next'])
        expect(measures.facts[fact], fact).toBeGreaterThanOrEqual(0.9);
    });
  });

  it('shows nothing from a note that is not in force in the hand that is held out', () => {
    const held = measure(records.filter(({ hand }) => HELD_OUT.includes(hand)));
    expect([held.unsafe_passages, held.unsafe_goals, held.ratings_invented]).toEqual([0, 0, 0]);
  });

  describe('hands that were measured unread, and learnt from after that', () => {
    const learnt = records.filter(({ hand }) => LEARNT.includes(hand));
    const measures = measure(learnt);

    it('finds the note in force and its fields, and shows nothing else', () => {
      expect(measures.right_note).toBe(1);
      expect([measures.unsafe_passages, measures.unsafe_goals]).toEqual([0, 0]);
      expect(measures.field_recall).toBeGreaterThanOrEqual(0.95);
      expect(measures.shown_right).toBeGreaterThanOrEqual(0.97);
    });

    it('finds goals, and ratings as far as they are told in ways that are known', () => {
      expect(measures.goals_found / measures.goals_present).toBeGreaterThanOrEqual(0.92);
      expect(measures.ratings_right / measures.ratings_present).toBeGreaterThanOrEqual(0.85);
    });

    it('gives no goal a number that was not said of it', () => {
      const wrong = learnt.flatMap(({ id, record, gold }) =>
        readChoice(record).goals.flatMap((goal) => {
          const same = gold.goals.find(({ n, start, end }) => n === goal.n && start < goal.end && goal.start < end);
          const isSaid = ({ n, value }: { n: number; value: number }) => same?.ratings.some((one) => one.n === n && one.value === value);
          return same === undefined ? [] : goal.ratings.filter((rating) => !isSaid(rating)).map(({ n, value }) => `${id}: ${n}=${value}`);
        }),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('finds the note in force, goals and most ratings in the hands that rate in passing, and no goal gets more numbers than it was given', () => {
    const passing = records.filter(({ hand }) => IN_PASSING.includes(hand));
    const measures = measure(passing);
    expect(measures.right_note).toBe(1);
    expect(measures.field_recall).toBeGreaterThanOrEqual(0.9);
    expect(measures.goals_found / measures.goals_present).toBeGreaterThanOrEqual(0.88);
    expect(measures.ratings_right / measures.ratings_present).toBeGreaterThanOrEqual(0.9);
    const wrong = passing.flatMap(({ record, gold }) =>
      readChoice(record).goals.flatMap((goal) => {
        const same = gold.goals.find(({ n, start, end }) => n === goal.n && start === goal.start && end === goal.end);
        return same === undefined
          ? []
          : goal.ratings.filter(({ n, value }) => !same.ratings.some((one) => one.n === n && one.value === value));
      }),
    );
    expect(wrong).toEqual([]);
  });

  describe('hands by authors who knew nothing of Handrail', () => {
    const of = (hands: readonly string[]) => measure(records.filter(({ hand }) => hands.includes(hand)));

    it('finds the note in force and shows no other, where it was learnt from', () => {
      const learnt = of(['hand-u', 'hand-v', 'hand-w', 'hand-x']);
      expect(learnt.right_note).toBe(1);
      expect([learnt.unsafe_passages, learnt.unsafe_goals]).toEqual([0, 0]);
      expect(learnt.field_recall).toBeGreaterThanOrEqual(0.92);
      expect(learnt.shown_right).toBeGreaterThanOrEqual(0.95);
      for (const fact of ['attended_total', 'partnership_attended', 'since_choice'])
        expect(learnt.facts[fact], fact).toBeGreaterThanOrEqual(0.9);
    });

    it('finds nine in ten goals and ratings in u, v, w and x, which were learnt from, and invents none', () => {
      const learnt = of(['hand-u', 'hand-v', 'hand-w', 'hand-x']);
      expect(learnt.goals_found / learnt.goals_present).toBeGreaterThanOrEqual(0.95);
      expect(learnt.ratings_right / learnt.ratings_present).toBeGreaterThanOrEqual(0.9);
      expect(learnt.ratings_invented).toBe(0);
    });

    it('shows nothing that is not in force in the odd records of y, which were learnt from, and invents nothing', () => {
      const odd = measure(records.filter(({ hand, id }) => hand === 'hand-y' && Number(id.slice(1)) % 2 === 1));
      expect(odd.right_note).toBe(1);
      expect([odd.unsafe_passages, odd.unsafe_goals, odd.ratings_invented]).toEqual([0, 0, 0]);
      expect(odd.field_recall).toBeGreaterThanOrEqual(0.92);
    });

    it('finds it in the hand that was held out longest', () => {
      const held = of(['hand-x']);
      expect(held.right_note).toBeGreaterThanOrEqual(0.95);
      expect(held.field_recall).toBeGreaterThanOrEqual(0.92);
      expect(held.shown_right).toBeGreaterThanOrEqual(0.95);
    });
  });

  it('shows words of the note itself, whole and untrimmed by white space', () => {
    for (const { record } of records) {
      const reading = readChoice(record);
      for (const { n, start, end } of [...Object.values(reading.summary).flat(), ...reading.goals]) {
        const words = record.notes[n - 1]?.text?.slice(start, end) ?? '';
        expect(words.length).toBe(end - start);
        expect(words.trim()).not.toBe('');
      }
    }
  });
});

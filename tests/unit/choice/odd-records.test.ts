/** Records that nobody should make, and that exist: their readings are whole, and what can't be told is not guessed. */
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import type { PriorNote } from '../../../lib/choice/types.ts';
import { choiceText, notesFrom, recordFrom, type ShortNote } from './fixtures.ts';

const held: ShortNote = ['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah')];
const read = (notes: readonly ShortNote[]) => readChoice(recordFrom('Noah Fairweather', notes));

describe('size', () => {
  it.each(['', ' \n', null])('finds the Choice among 2,000 empty notes (%j)', (text) => {
    const empty = Array.from({ length: 2000 }, (): ShortNote => ['2026-03-06', 'Clinical note', 'Ruth Ames', text]);
    const reading = read([...empty.slice(0, 1000), held, ...empty.slice(1000)]);
    expect(reading.choiceNote).toBe(1001);
    expect(reading.contacts).toHaveLength(2001);
    expect(reading.contactCounts.attendedTotal).toBe(1);
  });

  it('reads a Choice beside a note of 1 MB, and takes nothing from it', () => {
    const long = 'Noah came. Blocks were built and knocked over again.\n'.repeat(20_000);
    const reading = read([held, ['2026-04-02', 'Core Partnership', 'Petra Onslow', long]]);
    expect(reading.choiceNote).toBe(1);
    expect(Object.values(reading.summary).flat()).not.toHaveLength(0);
    expect(new Set(Object.values(reading.summary).flatMap((passages) => passages.map(({ n }) => n)))).toEqual(new Set([1]));
    expect(reading.contactCounts.partnershipAttended).toBe(1);
  });
});

/** As a page writes them, day and month in figures, its order not known. */
function inFigures(dates: readonly string[], notes: readonly ShortNote[]): readonly PriorNote[] {
  return notesFrom(notes).map((note, index) => ({ ...note, date: dates[index] ?? '', isoDate: null }));
}

describe('days', () => {
  const older: ShortNote = ['', 'Choice', 'Ruth Ames', choiceText('Noah', { risk: 'an older one' })];

  it('one date that can only be read day first settles the others', () => {
    const referral: ShortNote = ['', 'Referral', 'Front door', 'Referred by school. Accepted.'];
    const notes = inFigures(['03/05/2026', '13/01/2026', '04/05/2026'], [older, referral, held]);
    expect(readChoice({ ...recordFrom('Noah Fairweather', []), notes }).choiceNote).toBe(3);
  });

  it('dates that prove both orders prove none', () => {
    const referral: ShortNote = ['', 'Referral', 'Front door', 'Referred by school. Accepted.'];
    const call: ShortNote = ['', 'Telephone', 'Front door', 'Rang to book.'];
    const notes = inFigures(['03/05/2026', '13/01/2026', '04/03/2026', '01/25/2026'], [older, referral, held, call]);
    const reading = readChoice({ ...recordFrom('Noah Fairweather', []), notes });
    expect(reading.choiceNote).toBeNull();
    expect(reading.candidates).toEqual([1, 3]);
  });

  it('an old Choice that is written up late does not pass for the newest', () => {
    const late: ShortNote = [
      '2026-04-20',
      'Choice',
      'Ruth Ames',
      `Late entry for 5 February 2026. ${choiceText('Noah', { risk: 'of February' })}`,
    ];
    const reading = read([held, late]);
    expect(reading.choiceNote).toBe(1);
    expect(reading.superseded).toEqual([2]);
  });

  it('a Choice dated after today is not in force', () => {
    expect(read([['2062-03-05', 'Choice', 'Ruth Ames', choiceText('Noah')]]).choiceNote).toBeNull();
  });
});

describe('a session with somebody else', () => {
  const visit = (text: string) => read([held, ['2026-04-02', 'Core Partnership', 'Petra Onslow', text]]);

  it('is set aside, with its ratings', () => {
    const reading = visit('Attended: Declan and his dad. Declan rates goal 1 at 9/10.');
    expect(reading.contactCounts.partnershipAttended).toBe(0);
    expect(reading.goals.flatMap(({ ratings }) => ratings).some(({ n }) => n === 2)).toBe(false);
  });

  it.each([
    'Attended: Hanne. Hanne rates goal 1 at 9/10.',
    'Hanne came on her own. We rang school with Hanne.',
    'Attended: Declan and Noah. Declan is a friend.',
    'Mum came. She talked of Declan, and Declan again.',
  ])('is not what "%s" is', (text) => {
    expect(visit(text).contactCounts.partnershipAttended).toBe(1);
  });
});

describe('a goal in new words', () => {
  const review = (text: string) => {
    const notes: readonly ShortNote[] = [held, ['2026-04-02', 'Care plan review', 'Petra Onslow', text]];
    const { goals } = read(notes);
    return goals.map(({ n, start, end }) => notes[n - 1]?.[3]?.slice(start, end));
  };

  it('is shown in them', () => {
    expect(review('Noah came. Goal 2 changed by Noah to "fetch my own socks". Goal 2 rated 4/10.')[1]).toBe('fetch my own socks');
  });

  it.each(['Goal 2 not changed. He said "fetch it yourself".', 'Goal 2: he has changed "a lot".', 'Plan changed to "weekly".'])(
    'keeps its own after: %s',
    (text) => {
      expect(review(text)[1]).toBe('Fetch things from upstairs by myself');
    },
  );
});

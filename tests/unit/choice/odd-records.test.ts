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

  it('a late entry stands on the day that its second sentence names', () => {
    const late: ShortNote = [
      '2026-04-20',
      'Choice',
      'Ruth Ames',
      `Late entry, typed on 20 April. The visit took place on 5 February 2026. ${choiceText('Noah')}`,
    ];
    const session: ShortNote = ['2026-03-20', 'Core Partnership', 'Bo Lind', 'Noah and mum came.'];
    expect(read([session, late]).contactCounts.sinceChoice).toBe(1);
  });

  it('a Choice dated after today is not in force', () => {
    expect(read([['2062-03-05', 'Choice', 'Ruth Ames', choiceText('Noah')]]).choiceNote).toBeNull();
  });
});

describe('no dates at all', () => {
  const referral: ShortNote = ['', 'Referral', 'Front door', 'Noah, from his school. Accepted.'];
  const undated: ShortNote = ['', 'Choice', 'Ruth Ames', choiceText('Noah', { goals: 'Sleep in my own room (2/10)' })];
  const session = (text: string): ShortNote => ['', 'Core Partnership', 'Petra Onslow', `Noah came. ${text}`];
  const [first, second] = [session('His goal is 4/10.'), session('His goal is 7/10.')];
  const rated = (notes: readonly ShortNote[]) => read(notes).goals.map(({ ratings }) => ratings.map(({ value }) => value));

  it.each([
    ['down the page', [referral, undated, first, second]],
    ['up the page', [second, first, undated, referral]],
  ])('the order is told by what the notes are, %s: referral, Choice, Partnership', (_, notes) => {
    expect(rated(notes)).toEqual([[2, 4, 7]]);
    expect(read(notes)).toMatchObject({ contactCounts: { sinceChoice: 2 }, days: [null, null, null, null] });
    expect(read(notes).inTime).not.toBeNull();
  });

  it('and by the numbers of sessions', () => {
    const [one, two] = [session('Session 1. His goal is 4/10.'), session('Session 2. His goal is 7/10.')].map(
      ([date, type, author, text]): ShortNote => [date, type, author, text?.replace('Noah came. ', '') ?? ''],
    );
    expect(read([undated, one ?? first, two ?? second]).inTime).toEqual([1, 2, 3]);
    expect(read([two ?? second, one ?? first, undated]).inTime).toEqual([3, 2, 1]);
    expect(read([undated, two ?? second, one ?? first]).inTime).toBeNull();
  });

  it.each([
    ['a list sorted by its kinds', [undated, first, second, referral]],
    ['one session', [undated, first]],
  ])('is not told by %s: no rating is lost, and none is called the newest', (_, notes) => {
    const reading = read(notes);
    expect(reading).toMatchObject({ choiceNote: 1, inTime: null, sinceGoals: null });
    expect(rated(notes)[0]?.toSorted()).toEqual([2, 4, 7].slice(0, notes.length === 2 ? 2 : 3));
  });

  it('says of no goal that it was accomplished where another session says not yet', () => {
    const notes = [undated, session('Goal 1 accomplished.'), session('Goal 1 not yet reached.'), referral];
    expect(read(notes).goals.map(({ said }) => said)).toEqual([undefined]);
  });

  it('tells nothing with two Choices or two referrals: there may be two episodes', () => {
    const older: ShortNote = ['', 'Choice', 'Ruth Ames', choiceText('Noah', { risk: 'an older one' })];
    expect(read([referral, older, first, undated, second])).toMatchObject({ choiceNote: null, candidates: [2, 4], inTime: null });
    expect(read([referral, undated, first, referral]).inTime).toBeNull();
  });

  it('is nothing where dates are there and contradict the kinds', () => {
    const dated = [referral, undated, first].map(([, ...rest], i): ShortNote => [['2026-03-01', '2026-02-01', ''][i] ?? '', ...rest]);
    expect(read([...dated, ['2026-03-09', 'Telephone', 'Hub', 'Rang to book.']]).inTime).toBeNull();
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRatings } from '../../../lib/checklist/goal-ratings.ts';
import { goalsAcross } from '../../../lib/goals/across.ts';
import { matchGoal } from '../../../lib/goals/match.ts';
import { splitGoals } from '../../../lib/goals/split.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

function ratingsIn(text: string): readonly string[] {
  return readRatings(text)
    .filter(({ isEarlier }) => !isEarlier)
    .map(({ value, of }) => `${value}/${of}`);
}

function goalsIn(text: string): readonly string[] {
  return splitGoals(text, whole(text)).map(({ at }) => text.slice(at.start, at.end));
}

describe('ratings', () => {
  it.each([
    ['bus on my own 3/10', ['3/10']],
    ['you gave this 2 out of 10', ['2/10']],
    ['0 out of ten', ['0/10']],
    ['four out of five', ['4/5']],
    ['(baseline 1)', ['1/10']],
    ['three dry nights out of seven (baseline 1)', ['1/7']],
    ['(dry nights out of seven: 4)', ['4/7']],
    ['was 2, now 8', ['8/10']],
    ['from 1/10 to 7/10', ['7/10']],
    ['7/10 (first rated 1)', ['7/10']],
    ['6.5/10', ['6.5/10']],
    ['swim with the class 3 -> 6/10', ['6/10']],
    ['school days without a call home, 3 out of ten', ['3/10']],
    ['four out of five now', ['4/5']],
  ])('%s', (text, expected) => {
    expect(ratingsIn(text)).toEqual(expected);
  });

  it.each([
    'next on 3/10',
    '3/10/2026',
    'booked 5/10 at 2pm',
    '11/10',
    'five out of seven nights',
    'four out of five mornings',
    'lights out on school nights, 4 out of 5',
    'craving when he gets home: 7/10',
    'scored 3 goals for the under elevens',
    'fear 70 down to 30',
    'Noah, now 8, is taller',
    '24/7',
    'Confidence 6/10',
    'mood now 3/10',
    '03/10',
  ])('none in: %s', (text) => {
    expect(ratingsIn(text)).toEqual([]);
  });

  it('stands where it says, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/ .out of ten(baseline)now\n,'.split('')), maxLength: 200 }), (text) => {
        for (const { value, of, at } of readRatings(text)) {
          expect(at.end).toBeGreaterThan(at.start);
          expect(text.slice(at.start, at.end)).toMatch(/[\dtfonzesi]/);
          expect(value).toBeLessThanOrEqual(of);
        }
      }),
    );
  });
});

describe('splitting a passage into goals', () => {
  it.each([
    ['1. Sleep upstairs (2/10)\n2. Fetch things by myself (1/10)', ['Sleep upstairs', 'Fetch things by myself']],
    ['(1) Sleep upstairs - 0 out of ten; (2) Fetch things - 3 out of ten', ['Sleep upstairs', 'Fetch things']],
    ['1) sleep upstairs; 2) fetch things.', ['sleep upstairs', 'fetch things']],
    ['In bed by 11.30 (1/10). See Gran once a month (0/10).', ['In bed by 11.30', 'See Gran once a month']],
    ['sleep upstairs (3/10), fetch things alone (2/10)', ['sleep upstairs', 'fetch things alone']],
    ['find out why; read one page aloud, which she put at 1/10', ['find out why', 'read one page aloud']],
    ['• To swim again (you gave this 2 out of 10)\n• To have one free evening', ['To swim again', 'To have one free evening']],
    ['one round of checks, then bed 2/10', ['one round of checks, then bed']],
    ['1. Out by 8.15, 2/10 now', ['Out by 8.15']],
    ['travel alone for a week, Imke 4/10', ['travel alone for a week']],
  ])('%s', (text, expected) => {
    expect(goalsIn(text)).toEqual(expected);
  });

  it('takes up a list whose own first mark stands before the passage', () => {
    const text = 'Goals: 1. Sleep upstairs (2/10)\n2. Fetch things (1/10)';
    const goals = splitGoals(text, { start: text.indexOf('Sleep'), end: text.length });
    expect(goals.map(({ at }) => text.slice(at.start, at.end))).toEqual(['Sleep upstairs', 'Fetch things']);
  });

  it('leaves out what only introduces the goals', () => {
    expect(goalsIn('The goals you set were: three mornings a week (2/10) and telling your teacher (0/10).')).toEqual([
      'three mornings a week',
      'telling your teacher',
    ]);
  });

  it('keeps the words as they are and inside the passage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { at } of splitGoals(text, whole(text))) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(at.start, at.end).trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('which goal a rating belongs to', () => {
  const goals = ['Walk to school with Dad', 'Go to cubs camp in June', 'Three quiet evenings a week'];

  it.each([
    ['Goal 2 now', 1],
    ['walking to school', 0],
    ['camp', 1],
    ['quiet evenings went up', 2],
    ['goal 7', null],
    ['a week away', 2],
    ['football', null],
    ['walked to camp', null],
  ])('%s', (words, expected) => {
    expect(matchGoal(words, goals)).toBe(expected);
  });

  it('takes "his goal" where there is only one', () => {
    expect(matchGoal('He rated his goal', ['Tell the class'])).toBe(0);
    expect(matchGoal('He rated his goal', goals)).toBeNull();
  });
});

describe('goals across notes', () => {
  const text = '1. Walk to school (1/10)\n2. Go to camp (0/10)';
  const source = { n: 5, text, passages: [whole(text)] };
  const values = (later: readonly { n: number; text: string }[]) =>
    goalsAcross([source], later).map(({ ratings }) => ratings.map(({ n, value }) => [n, value]));

  it('puts later ratings behind the first, in the order of the notes', () => {
    expect(
      values([
        { n: 4, text: 'Goals: school 3/10, camp 2/10.' },
        { n: 2, text: 'Goal 1 up from 3/10 to 6/10. Goal 2 the same, 2/10.' },
      ]),
    ).toEqual([
      [
        [5, 1],
        [4, 3],
        [2, 6],
      ],
      [
        [5, 0],
        [4, 2],
        [2, 2],
      ],
    ]);
  });

  it('leaves out a rating that fits no goal, or two', () => {
    expect(values([{ n: 4, text: 'Sleep 4/10. Walk to camp 5/10. Mood was 3/10 today.' }])).toEqual([[[5, 1]], [[5, 0]]]);
  });

  it("says whose words a goal is in where they are plainly the client's", () => {
    const own = 'I walk to school by myself; sit exams';
    expect(goalsAcross([{ n: 1, text: own, passages: [whole(own)] }], []).map(({ owner }) => owner)).toEqual(['client', 'unclear']);
  });
});

describe('where a goal ends', () => {
  it.each([
    ['"Ride the lift alone, three days out of five." Today 2/10', ['"Ride the lift alone, three days out of five."'], [['2/10']]],
    ['Ride the lift alone. Today 2/10', ['Ride the lift alone'], [['2/10']]],
    ['"Two nights off". Motivation 7/10. No use since May. Sleep 4/10', ['"Two nights off"'], [[]]],
    ['"Two nights off" 3/10. Motivation 7/10.', ['"Two nights off"'], [['3/10']]],
    ['"Walk to choir" on Mondays and Thursdays', ['"Walk to choir" on Mondays and Thursdays'], [[]]],
    [
      '\u2013 "Swim at the lake" 1/10\n    \u2013 "Eat at the table" 3/10',
      ['"Swim at the lake"', '"Eat at the table"'],
      [['1/10'], ['3/10']],
    ],
  ])('%s', (text, wordings, ratings) => {
    expect(goalsIn(text)).toEqual(wordings);
    expect(splitGoals(text, whole(text)).map((goal) => goal.ratings.map(({ value, of }) => `${value}/${of}`))).toEqual(ratings);
  });

  it('keeps a refusal in one piece, and the goals of others under it apart', () => {
    const refusal = 'Declined to set one today; happy to take the leaflet and think about it, "what would I miss?"';
    expect(goalsIn(refusal)).toEqual([refusal]);
    expect(goalsIn(`${refusal}\nLights out by ten`)).toEqual([refusal, 'Lights out by ten']);
    const [goal] = goalsAcross([{ n: 1, text: refusal, passages: [whole(refusal)] }], []);
    expect(goal?.owner).toBe('unclear');
  });
});

describe('goals with their speakers', () => {
  it('keep the words behind the name, and say that they are the client’s where they are quoted', () => {
    const text = 'Ida: "swim on Fridays" 2/10\nMum: calm 3/10';
    expect(goalsIn(text)).toEqual(['Ida: "swim on Fridays"', 'Mum: calm']);
    expect(goalsAcross([{ n: 1, text, passages: [whole(text)] }], []).map(({ owner }) => owner)).toEqual(['client', 'unclear']);
  });
});

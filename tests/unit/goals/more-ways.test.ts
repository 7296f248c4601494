import { describe, expect, it } from 'vitest';
import { goalsAcross } from '../../../lib/goals/across.ts';
import { matchGoal } from '../../../lib/goals/match.ts';
import { splitGoals } from '../../../lib/goals/split.ts';

/** The goals of a passage that is the whole text below its first line, each with its first rating. */
function goalsIn(text: string): readonly string[] {
  const passage = { start: text.indexOf('\n') + 1, end: text.length };
  return splitGoals(text, passage).map(({ at, ratings }) => `${text.slice(at.start, at.end)} = ${ratings[0]?.value ?? '-'}`);
}

describe('ways of setting goals', () => {
  it.each([
    [
      'letters',
      'Goals\na) ride my bike to the park (3) b) sit with the others at break (0)',
      ['ride my bike to the park = 3', 'sit with the others at break = 0'],
    ],
    ['letters in brackets', 'Goals\n(a) ride my bike 1/10 (b) sit with the others 3/10', ['ride my bike = 1', 'sit with the others = 3']],
    [
      'numbers without a sign',
      'Goals\n1 ride my bike (1/10), 2 sit with the others (3/10)',
      ['ride my bike = 1', 'sit with the others = 3'],
    ],
    ['a line of the form that nobody filled in', 'Goals (0-10)\n1 ride my bike - 4\n2 [type here]', ['ride my bike = 4']],
    [
      'numbers in brackets behind each',
      'Goals\nride my bike (3), sit with the others (0).',
      ['ride my bike = 3', 'sit with the others = 0'],
    ],
    [
      'numbers behind a dash, on every line',
      'Goals\n1. Ride my bike - 0\n2. Sit with the others - 4',
      ['Ride my bike = 0', 'Sit with the others = 4'],
    ],
    [
      'a dash and a number on one line alone, which may be a count',
      'Goals\n1. Ride my bike - 2\n2. Sit with the others',
      ['Ride my bike - 2 = -', 'Sit with the others = -'],
    ],
    [
      'a line of scores below them',
      'Goals\n1. ride my bike\n2. sit with the others\n3. ring Dad\nScores 0, 3, 4.',
      ['ride my bike = 0', 'sit with the others = 3', 'ring Dad = 4'],
    ],
    [
      'as many scores as there are goals, or none',
      'Goals\n1. ride my bike\n2. ring Dad\nScores 0, 3, 4.',
      ['ride my bike = -', 'ring Dad = -'],
    ],
    [
      'one sentence with two wishes',
      'Goals\nShe wants to ride her bike, and to sit with the others.',
      ['She wants to ride her bike = -', 'to sit with the others = -'],
    ],
    [
      'two wishes, and their ratings in the sentence behind',
      'Goals\nYou would like to ride your bike, and to sit with the others. You put the first at 4 out of 10 and the second at 2.',
      ['You would like to ride your bike = 4', 'to sit with the others = 2'],
    ],
    [
      'two wishes with a rating each in the sentence',
      'Goals\nHe hopes for a ride on his bike, which he puts at 2 out of 10 at present, and a seat with the others, which he puts at 1 out of 10.',
      ['He hopes for a ride on his bike = 2', 'a seat with the others = 1'],
    ],
    [
      'a table',
      'Goals\nGoal | Now | Would like\nRide my bike | 2 | 8\nSit with the others | 0 | 5',
      ['Ride my bike = 2', 'Sit with the others = 0'],
    ],
    [
      'a scale named behind the list',
      'Goals\n1. ride my bike - 5\n2. sit with the others - 2\nBoth out of ten',
      ['ride my bike = 5', 'sit with the others = 2'],
    ],
    [
      'a word on scoring behind the last',
      'Goals\n1. ride my bike. 2. sit with the others. Scores next time',
      ['ride my bike = -', 'sit with the others = -'],
    ],
  ])('%s', (_way, text, goals) => {
    expect(goalsIn(text)).toEqual(goals);
  });
});

const CHOICE = 'Goals: a) ride my bike to the park (2/10) b) sit with the others at break (4/10)';
const passages = [{ start: CHOICE.indexOf('a)'), end: CHOICE.length }];

/** The values of each goal in a later session; the client is Wren. */
function later(text: string): readonly (readonly number[])[] {
  return goalsAcross([{ n: 1, text: CHOICE, passages }], [{ n: 2, text }], ['wren']).map(({ ratings }) =>
    ratings.filter(({ n }) => n === 2).map(({ value }) => value),
  );
}

describe('ways of rating them later', () => {
  it.each([
    ['Both at 6 now.', [[6], [6]]],
    ['Asked about the goals, Wren said first 5, second 3.', [[5], [3]]],
    ['a) 7/10, two rides. b) 5/10', [[7], [5]]],
    ['- a) went on Sunday: 7\n- b) no', [[7], []]],
    ['Goal | Start | Today\nRide my bike | 2 | 6\nSit with the others | 4 | not rated', [[6], []]],
    ['Goal | Wren | Mum\nRide my bike | 3 | 7\nSit with the others | 5 | 9', [[3], [5]]],
    ['Goals: bike 6, up from 2. The others still 4, nobody asked.', [[6], [4]]],
    ['Goals - 1 is at 8 today. 2 is at 5.', [[8], [5]]],
    ['Goals\n- Ride my bike: 2 → 5\n- Sit with the others: 4 → 6', [[5], [6]]],
    ['The bike one is 3 now, the break one Wren would leave at 4.', [[3], [4]]],
    ['Gave it 3/10 for the bike and 5/10 for sitting with the others.', [[3], [5]]],
    ['The bike has gone from a two to a five.', [[5], []]],
    ['Goal 1 (baseline 2, last 4): 6.', [[6], []]],
    ['Goals: bike 2-3, could not choose.', [[], []]],
    ['The bike is a 3 or a 4, he said.', [[], []]],
    ['G1 (bike) 4 -> 6. G2 (break) 5, no change.', [[6], [5]]],
    ['In numbers: two for the bike, and six for sitting with the others.', [[2], [6]]],
    ['Bike 5, others 7.', [[5], [7]]],
    ['We stop when both are at 9.', [[], []]],
  ])('%s', (text, values) => {
    expect(later(text)).toEqual(values);
  });

  it.each([
    ['somebody else’s', 'Dad reckons the bike is a 9.'],
    ['another person’s, by name', 'Otis said the bike is at 7.'],
    ['what is hoped for', 'Wren would like the bike to be at an 8.'],
    ['a ruler of importance', 'How important is it to ride the bike, 9/10; how confident, 4/10.'],
    ['another scale of the same clause', 'Mood on the bike 7/10.'],
    ['an hour', 'Rode the bike at 4.'],
  ])('leaves out %s', (_what, text) => {
    expect(later(text)).toEqual([[], []]);
  });

  it.each([
    ['a stretch of a goal is that goal', 'sit with the', 1],
    ['of two goals with the word, the one that begins with it', 'riding', 0],
    ['words of both name neither', 'bike and others', null],
  ])('%s', (_what, words, goal) => {
    expect(matchGoal(words, ['ride my bike', 'sit with the others who ride'])).toBe(goal);
  });

  it('"gone" names no goal 1', () => {
    expect(matchGoal('the break has gone up to', ['ride my bike', 'sit with the others at break'])).toBe(1);
  });
});

describe('what becomes of the list', () => {
  const listIn = (text: string, next = '') => {
    const notes = [text, next].filter(Boolean).map((words, index) => ({ n: index + 2, text: words }));
    const all = [CHOICE, text, next];
    return goalsAcross([{ n: 1, text: CHOICE, passages }], notes, ['wren'])
      .filter(({ offAt }) => offAt === null)
      .map(({ n, start, end, ratings }) => `${all[n - 1]?.slice(start, end)} = ${ratings.map(({ value }) => value).join()}`);
  };

  it('a goal that is added stands beside the others, and is rated from then on', () => {
    const added = 'New goal: have tea at the table (1/10). Bike 3/10.';
    expect(listIn(added, 'Tea at the table 4/10. Bike 5/10.')).toEqual([
      'ride my bike to the park = 2,3,5',
      'sit with the others at break = 4',
      'have tea at the table = 1,4',
    ]);
  });

  it.each([
    [
      'a number in the next sentence',
      'New goal, in her words: have tea at the table. She starts that one at 3.',
      'have tea at the table = 3',
    ],
    [
      'asked for',
      'You asked for a second goal and these are your words: "Have tea at the table". You gave it a 2 to start from.',
      '"Have tea at the table" = 2',
    ],
    [
      'one for another',
      'The bike goal is gone. In its place he has chosen to have tea at the table, starting at one.',
      'to have tea at the table = 1',
    ],
    [
      'on the sheet',
      'G2 holds. New one on the sheet: have tea at the table, she gave that a 3 to start with.',
      'have tea at the table = 3',
    ],
  ])('one that is added by %s has its first number', (_what, text, wanted) => {
    expect(listIn(text)).toContain(wanted);
  });

  it('one that is taken off it stands there no more', () => {
    expect(listIn('Binned the bike goal.')).toEqual(['sit with the others at break = 4']);
    expect(listIn('The bike goal was dropped, it was stolen.')).toEqual(['sit with the others at break = 4']);
    expect(listIn('b) is off the list.')).toEqual(['ride my bike to the park = 2']);
  });

  it.each([
    ['what was done instead of a task', 'Diary not done. Instead: drew the bike every evening.'],
    ['something else that was dropped', 'He dropped the bike lock in the river.'],
    ['something else that is wanted', 'She wants another: a biscuit for the road.'],
  ])('%s changes nothing', (_what, text) => {
    expect(listIn(text)).toEqual(['ride my bike to the park = 2', 'sit with the others at break = 4']);
  });

  it('one that may be dropped, or of which nobody says which, holds', () => {
    expect(listIn('Wren might drop the bike goal.')).toHaveLength(2);
    expect(listIn('One was dropped.')).toHaveLength(2);
  });

  it('one that is put in new words is rated by these from then on, first right behind them', () => {
    const reworded = 'Wren wants to change goal 2 as break is short: now "Eat lunch with two friends". Rates that 3/10.';
    expect(listIn(reworded, 'Lunch with friends 6/10, bike 5/10.')).toEqual([
      'ride my bike to the park = 2,5',
      'Eat lunch with two friends = 4,3,6',
    ]);
  });

  it.each([
    'Goal 1 reworded: Ride my bike to school. Now 6/10.',
    'Goal 1 (changed today): Ride my bike to school',
    'Wren has re-written his first goal: "Ride my bike to school".',
    'Wants to change the bike goal now that it is light: "Ride my bike to school". 6/10.',
    'Tidied the wording of goal 1, Ride my bike to school, which he has at 6.',
  ])('one that is put in other words has these from then on: %s', (text) => {
    expect(listIn(text)[0]).toContain('Ride my bike to school');
    expect(listIn(text)[1]).toContain('sit with the others at break');
  });

  it.each([
    'Wren changed his shirt: "it was the bike".',
    'He would change the bike: "a new chain".',
    'Goal 1 was changed, nobody says how.',
  ])('no goal is put in other words by %s', (text) => {
    expect(listIn(text)).toEqual(['ride my bike to the park = 2', 'sit with the others at break = 4']);
  });
});

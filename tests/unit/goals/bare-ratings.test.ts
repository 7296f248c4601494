import { describe, expect, it } from 'vitest';
import { goalsAcross } from '../../../lib/goals/across.ts';

const goals = 'Goals (0 to 10)\nOrder my own food: 2\nSleep in my own room: 1';
const passages = [{ start: goals.indexOf('Order'), end: goals.length }];

/** The values of each goal after the Choice, by a later session's words. */
function later(text: string, first = goals): readonly (readonly number[])[] {
  const found = goalsAcross([{ n: 1, text: first, passages }], [{ n: 2, text }]);
  return found.map(({ ratings }) => ratings.filter(({ n }) => n === 2).map(({ value }) => value));
}

describe('a number and no more', () => {
  it.each([
    ['On "order my own food" he gives himself 7 now; sleeping in his own room stays at 1.', [[7], [1]]],
    ['He ordered food twice and puts this at 6, his own room is now a 3.', [[6], [3]]],
    ['Order my own food: 4.\nSleep in my own room: 2', [[4], [2]]],
    ['Ordering his own food stands at 5 today.', [[5], []]],
    ['He gives the food goal a five and his own room a two this time (out of ten).', [[5], [2]]],
    ['Scores: ordering food 7, own room 5. Next: two weeks.', [[7], [5]]],
    ['Came with mum.\nRatings today - food 4; own room 10', [[4], [10]]],
    ['The food scores: see chart. Own room 3.', [[], [3]]],
    ['The scale for "order my own food" is 6 now, "sleep in my own room" still 4.', [[6], [4]]],
  ])('rates the goal that it is said of: %s', (text, values) => {
    expect(later(text)).toEqual(values);
  });

  it.each([
    'He ordered food at 7.',
    'Sleep: 4.',
    'In his own room by 9.',
    'He slept in his own room 3 nights, and ordered food for 5 people.',
    'He gives ordering food 20 minutes.',
    'Ordering food was a 2.',
    'He wants to reach a 7 in ordering food.',
    'He rates the film an 8.',
    'He ate the food and had a five.',
    'Scores: food 5 nights, own room 3 of 7.',
  ])('is none where it counts something else, or is past or meant: %s', (text) => {
    expect(later(text)).toEqual([[], []]);
  });

  it('ends each goal of a list under a heading that names the scale, or it is part of the words', () => {
    const all = 'Goals (0-10): order food 2; sleep in my own room 3.';
    const one = 'Goals (0-10): order food in shop 2; sleep in my own room.';
    const from = (text: string) =>
      goalsAcross([{ n: 1, text, passages: [{ start: 14, end: text.length }] }], []).map(({ start, end, ratings }) => [
        text.slice(start, end),
        ratings.map(({ value }) => value),
      ]);
    expect(from(all)).toEqual([
      ['order food', [2]],
      ['sleep in my own room', [3]],
    ]);
    expect(from(one)).toEqual([
      ['order food in shop 2', []],
      ['sleep in my own room', []],
    ]);
  });

  it('is none of a goal that was never rated from 0 to 10', () => {
    const unrated = goals.replaceAll(/: \d/g, '   ').replace('(0 to 10)', '         ');
    expect(later('He gives ordering food 7 now.', unrated)).toEqual([[], []]);
  });

  it('gives way to a rating in full', () => {
    expect(later('Order my own food 4/10, he gives ordering food 6.')).toEqual([[4], []]);
  });
});

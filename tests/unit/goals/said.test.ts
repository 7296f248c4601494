import { describe, expect, it } from 'vitest';
import { saidOfGoals } from '../../../lib/goals/said.ts';

const GOALS = ['Sleep in my own room', 'Ring Nan on Sundays'];
const said = (...texts: readonly string[]) =>
  saidOfGoals(
    texts.map((text, i) => ({ n: i + 1, text })),
    GOALS,
  ).map(({ goal, is, n, start, end }) => [goal + 1, is, texts[n - 1]?.slice(start, end)]);

describe('what a session says of a goal', () => {
  it.each([
    ['Goal 1 achieved, four nights of five.', [1, 'accomplished', 'Goal 1 achieved, four nights of five.']],
    [
      'She came alone. The goal of ringing Nan has been reached. Plan: go on.',
      [2, 'accomplished', 'The goal of ringing Nan has been reached.'],
    ],
    ['Goal 2: met.', [2, 'accomplished', 'Goal 2: met.']],
    ['Goal 1 not yet achieved; the cat slept there.', [1, 'not-yet', 'Goal 1 not yet achieved;']],
    ['Goal 2 hasn\u2019t been met.', [2, 'not-yet', 'Goal 2 hasn\u2019t been met.']],
    ['Goal 2: half way, she says.', [2, 'not-yet', 'Goal 2: half way, she says.']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    'Slept in her own room and reached the top shelf.',
    'Goal 1 will be achieved when the paint is dry.',
    'How will we know that goal 2 is reached?',
    'Talked about what would be different if goal 1 were achieved.',
    'Goals: what was achieved was talked about.',
    'Goal 1: met with mum about the room.'.replace('Goal 1: met', 'Goal 1. Met'),
    'Agreement reached on goals for Sundays and nights.',
    'Goal 3 achieved.',
  ])('nothing in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('the newest word counts', () => {
    expect(said('Goal 1 not yet.', 'Goal 1 achieved.')).toEqual([[1, 'accomplished', 'Goal 1 achieved.']]);
  });

  it('a megabyte without a stop is no sentence', () => {
    expect(said(`goal 1 ${'achieved '.repeat(120_000)}`)).toEqual([]);
  });
});

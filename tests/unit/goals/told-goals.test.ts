import { describe, expect, it } from 'vitest';
import { goalsByLine, goalsToldInProse } from '../../../lib/choice/goals-line.ts';
import { goalsAcross } from '../../../lib/goals/across.ts';
import { splitGoals } from '../../../lib/goals/split.ts';
import { toldGoals } from '../../../lib/goals/told-goals.ts';

function told(text: string): readonly string[] {
  return toldGoals(text, { start: 0, end: text.length }).map(
    ({ at, ratings }) => `${text.slice(at.start, at.end)} = ${ratings[0]?.value ?? '-'}`,
  );
}

const sheet = 'Reason: came late.\nGoal 1: Ring the bell\nBaseline: 2\nGoal 2: Walk home with Kit\nBaseline: 5\nPlan: weekly.';

describe('goals without one heading', () => {
  it('are those that sentences with a wish tell, each with its number on a named scale', () => {
    const own =
      'She lives with Gran. Two things she would like: to swim on Fridays, which she put at 2 out of 10, and to cook for Gran, a 4. We met for an hour.';
    const at = goalsToldInProse(own);
    expect(own.slice(at?.start, at?.end)).toBe(
      'Two things she would like: to swim on Fridays, which she put at 2 out of 10, and to cook for Gran, a 4.',
    );
  });

  it.each([
    'She would like to swim on Fridays and to cook for Gran.',
    'She wants help with her mood, which she put at 2 out of 10, and her anxiety, a 9.',
    'She would like to swim, which she put at 2 out of 10.',
    'She sleeps badly, 3 out of 10, and eats badly, a 4.',
  ])('and nothing else: %s', (own) => {
    expect(goalsToldInProse(own)).toBeNull();
  });

  it('are those of lines for one goal each, with the baselines between them', () => {
    const at = goalsByLine(sheet);
    expect(sheet.slice(at?.start, at?.end)).toBe('Goal 1: Ring the bell\nBaseline: 2\nGoal 2: Walk home with Kit\nBaseline: 5');
    expect(goalsByLine('Goal 1: Ring the bell\nPlan: weekly.')).toBeNull();
    expect(goalsByLine('Goal 2: Ring the bell\nGoal 3: Walk home')).toBeNull();
  });
});

describe('goals told in sentences', () => {
  it.each([
    [
      'Ffion would like to ride in the lessons again, which she put at a two. She would also like to eat with the others, currently a 4.',
      ['ride in the lessons again = 2', 'eat with the others = 4'],
    ],
    [
      'She wants to hand work in on time (3), to see Beth at weekends (5) and to argue less (1).',
      ['hand work in on time = 3', 'to see Beth at weekends = 5', 'to argue less = 1'],
    ],
    [
      'You chose two. The first was to walk to school with Kit (you said 2 out of 10). The second was to be in bed by ten (you said four out of ten).',
      ['to walk to school with Kit = 2', 'to be in bed by ten = 4'],
    ],
    [
      'There were two things they hoped for: to sit through a film, at the moment a one - and to cook once a week, already a 6.',
      ['to sit through a film = 1', 'to cook once a week = 6'],
    ],
    ['You told me you want "to say no once a week", and gave that a three.', ['to say no once a week = 3']],
    [
      'One - ring the bell. Nan said two out of ten. Two - a walk with all of them. Nan said nought.',
      ['ring the bell = 2', 'a walk with all of them = 0'],
    ],
    [
      'Two goals. To swim a length, 1 out of 10. To be in bed by nine four nights out of seven (you gave this a 4).',
      ['To swim a length = 1', 'To be in bed by nine four nights out of seven = 4'],
    ],
    ['Walk past the dog. He rated it nought.', ['Walk past the dog = 0']],
  ])('each end in the number that they were given: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'He would like to be home by nine, and to eat at six.',
    'She wants to be asleep, by ten.',
    'They hope to come off the bus at 5 and walk.',
    'He wants to ride the 38 and the 7.',
    'She would like to swim, to cook and to see her friends.',
    'She would like to swim, which she put at a two, and to cook.',
    'He would like three days a week, not two.',
    'She wants to keep to 2, 3 or 4.',
  ])('are none where no number is said to be given: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are cut so where no other way has rated as many', () => {
    const text = 'Goals: Ioan wants to join a team, that is a 3, and to keep a diary, which he gave a two out of ten.';
    const goals = splitGoals(text, { start: 7, end: text.length });
    expect(goals.map(({ ratings }) => ratings[0]?.value)).toEqual([3, 2]);
  });

  it('are not rated by the name of who wishes them', () => {
    const first =
      'Goals: Asha would like to swim on Fridays, which she put at two. Both would like to say the word Gran at home, which Asha put at nought.';
    const goals = goalsAcross(
      [{ n: 1, text: first, passages: [{ start: 7, end: first.length }] }],
      [{ n: 2, text: 'The word was said at home. Asha thinks they have got to five with that one.' }],
      ['asha'],
    );
    expect(goals.map(({ ratings }) => ratings.map(({ value }) => value))).toEqual([[2], [0, 5]]);
  });
});

import { describe, expect, it } from 'vitest';
import { goalsAcross } from '../../../lib/goals/across.ts';
import { splitGoals } from '../../../lib/goals/split.ts';
import { wholeList } from '../../../lib/goals/whole-list.ts';

/** The goals of a passage that is the whole text below its first line, each with its first rating; the client is Bryn. */
function goalsIn(text: string): readonly string[] {
  const start = text.indexOf('\n') + 1;
  const passage = { start, end: text.length };
  return splitGoals(text, passage, ['bryn']).map(({ at, ratings }) => `${text.slice(at.start, at.end)} = ${ratings[0]?.value ?? '-'}`);
}

describe('the number that a goal is given where it is set', () => {
  it.each([
    [
      'Goals\na) paint the shed - he rates this 2 as he has the brushes\nb) ring Oona - he rates this 5',
      ['paint the shed = 2', 'ring Oona = 5'],
    ],
    [
      'Goals\npaint the shed, which he showed on the paper ladder to be on the second rung of ten; ring Oona (5)',
      ['paint the shed = 2', 'ring Oona = 5'],
    ],
    ['Goals\npaint the shed (drew it at 3 on the jar) and to ring Oona (1 bubble).', ['paint the shed = 3', 'to ring Oona = 1']],
    ['Goals\nFirst: paint the shed, he says 1. Second: ring Oona, 3.', ['paint the shed = 1', 'ring Oona = 3']],
    [
      'Goals\nOne is to paint the shed, and he stood on rung 2. The other is to ring Oona, which was rung 4.',
      ['to paint the shed = 2', 'to ring Oona = 4'],
    ],
    ['Goals\n(a) paint the shed, 2 of 10 now; (b) ring Oona, 0.', ['paint the shed = 2', 'ring Oona = 0']],
    ['Goals\npaint the shed (1) and ring Oona (2), both of ten.', ['paint the shed = 1', 'ring Oona = 2']],
    [
      'Goals\n1. Paint the shed - 1\n2. Ring Oona - 0\nMum: stop asking about the shed - 3',
      ['Paint the shed = 1', 'Ring Oona = 0', 'Mum: stop asking about the shed = 3'],
    ],
    [
      'Goals\nMum and Dad talk before they decide (mum and dad say 1); paint the shed (mum says 4)',
      ['Mum and Dad talk before they decide = 1', 'paint the shed (mum says 4) = -'],
    ],
  ])('%s', (text, goals) => {
    expect(goalsIn(text)).toEqual(goals);
  });

  it('is none where what stands there is part of the goal, a date or a time', () => {
    expect(goalsIn('Goals\npaint the shed, by 5; ring Oona, at 6')).toEqual(['paint the shed, by 5 = -', 'ring Oona, at 6 = -']);
    expect(goalsIn('Goals\npaint the shed on 3 Saturdays; ring Oona')).toEqual(['paint the shed on 3 Saturdays = -', 'ring Oona = -']);
  });

  it('may stand in sentences behind the passage', () => {
    const whole = (first: string, text: string) => {
      const { start, end } = wholeList(text, { start: 0, end: first.length });
      return text.slice(start, end);
    };
    const counted = 'There are two things he hopes for. One is to paint the shed, now a 2. The other is to ring Oona, a 4. He has a dog.';
    expect(whole('There are two things he hopes for.', counted)).toMatch(/a 4$/);
    const others =
      'Bryn would like to paint the shed. He puts that at two. Oona’s hope is that they eat together, and she gave it a three. Then 4 of us left.';
    expect(whole('Bryn would like to paint the shed.', others)).toMatch(/gave it a three$/);
    expect(whole('Bryn would like to paint the shed.', 'Bryn would like to paint the shed. He has 3 brothers.')).toBe(
      'Bryn would like to paint the shed.',
    );
  });
});

describe('a goal in other words', () => {
  const set = 'Goals: 1. Paint the shed (2/10) 2. Ring Oona (4/10)';
  const goals = (later: string, next = '') => {
    const notes = [later, next].filter(Boolean).map((text, index) => ({ n: index + 2, text }));
    const all = [set, later, next];
    return goalsAcross([{ n: 1, text: set, passages: [{ start: set.indexOf('1.'), end: set.length }] }], notes, ['bryn'])
      .filter(({ offAt }) => offAt === null)
      .map(({ n, start, end, ratings }) => `${all[n - 1]?.slice(start, end)} = ${ratings.map(({ value }) => value).join()}`);
  };

  it.each([
    'We looked at the first one. It now reads: Paint one wall of the shed.',
    'Bryn wants the shed one put as: Paint one wall of the shed.',
  ])('keeps its numbers: %s', (later) => {
    expect(goals(later, 'Shed wall 5/10.')).toEqual(['Paint one wall of the shed = 2,5', 'Ring Oona = 4']);
  });

  it('begins anew where the note says so', () => {
    expect(
      goals('We looked at the first one, a new start on the numbers. It now reads: Paint one wall of the shed.', 'Shed wall 5/10.'),
    ).toEqual(['Paint one wall of the shed = 5', 'Ring Oona = 4']);
  });

  it('is another goal where its number only says what it is now', () => {
    expect(goals('So goal 1 now: sleep with the lamp off. 3 today.', 'Lamp off - 6.')).toEqual([
      'Ring Oona = 4',
      'sleep with the lamp off = 3,6',
    ]);
  });

  it('of two people is rated by either', () => {
    const text = 'Present: Bryn, mum Sian and dad Rhys.\nGoals: 1. Paint the shed (2/10) 2. Sian and Rhys: talk about Taid at tea (3/10)';
    const found = goalsAcross(
      [{ n: 1, text, passages: [{ start: text.indexOf('1.'), end: text.length }] }],
      [{ n: 2, text: 'Bryn puts the shed at 4. Talking about Taid: Rhys gives it a 5.' }],
      ['bryn'],
    );
    expect(found.map(({ ratings }) => ratings.map(({ value }) => value))).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });
});

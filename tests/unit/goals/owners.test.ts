import { describe, expect, it } from 'vitest';
import { goalsAcross } from '../../../lib/goals/across.ts';

const CHOICE = 'Present: Wren, mum Odile.\nGoals: a) ride my bike to the park (2/10) b) Odile: ask once and wait (4/10)';
const passages = [{ start: CHOICE.indexOf('a)'), end: CHOICE.length }];

/** The values of Wren's goal and of Odile's, by a later session's words. */
function later(text: string, choice = CHOICE): readonly (readonly number[])[] {
  const found = goalsAcross(
    [{ n: 1, text: choice, passages: [{ start: choice.indexOf('a)'), end: choice.length }] }],
    [{ n: 2, text }],
    ['wren'],
  );
  return found.map(({ ratings }) => ratings.filter(({ n }) => n === 2).map(({ value }) => value));
}

describe('a goal that is a parent’s', () => {
  it.each([
    ['Bike 5. Odile left hers at 3.', [[5], [3]]],
    ['Odile, on hers: 6.', [[], [6]]],
    ['Odile on her asking: 4, she bites her tongue.', [[], [4]]],
    ['Odile marks herself at 6 and that is the one we keep.', [[], [6]]],
    ['Odile thinks 7 for asking once.', [[], [7]]],
    ['Odile has asking and waiting at 5.', [[], [5]]],
    ['Asking once and waiting: Odile thinks 4 again.', [[], [4]]],
    ['Asked once all week, mum’s six.', [[], [6]]],
    ['a) 6 - twice round the park\nb) Odile gives this a 5, they had a quiet week', [[6], [5]]],
    ["Mum's own goal is at 8 now.", [[], [8]]],
    ['Asking once - Wren marks her mum at 7, Odile marks herself at 6.', [[], [6]]],
  ])('is rated by its owner: %s', (text, values) => {
    expect(later(text)).toEqual(values);
  });

  it.each([
    'Bike: Odile thinks 7.',
    'Odile puts the bike at 8.',
    'Odile would say 9 for the bike.',
    'Bike not asked, mum’s six.',
    'Wren gives asking once a 2.',
    'Odile hopes to be at 8 on hers.',
    'Odile was at 3 on hers in June.',
    'Odile came at 4.',
    'Odile has 2 cats and 3 dogs.',
    'Odile rode the bike 4 times.',
  ])('gives and takes no number that was not said of it by its owner: %s', (text) => {
    expect(later(text)).toEqual([[], []]);
  });

  it.each([
    ['Goals: a) ride my bike (2/10) b) Odile would like to ask once and wait (4/10)', 'Odile gives hers a 5.'],
    ['Goals: a) ride my bike (2/10) b) Mum to ask once and wait (4/10)', 'Mum puts hers at 5.'],
    ["Goals: a) ride my bike (2/10) b) Mrs Lund's is to ask once and wait (4/10)", 'Mrs Lund has hers at 5.'],
    ['Present: Odile (mum).\nGoals: a) ride my bike (2/10) b) Mum to ask once and wait (4/10)', 'Odile puts hers at 5.'],
  ])('may be told in these words: %s', (choice, text) => {
    expect(later(text, choice)).toEqual([[], [5]]);
  });

  it('is not the client’s, though it is under a name, and what it is about is no owner', () => {
    expect(later('Wren gives herself a 5 for asking once.', 'Goals: a) ride my bike (2/10) b) Wren: ask once (4/10)')).toEqual([[], [5]]);
    expect(later('Swimming is at 5.', 'Goals: a) ride my bike (2/10) b) Swim: two lengths (4/10)')).toEqual([[], [5]]);
  });

  it('stands where it was written', () => {
    const text = 'Odile left hers at 3.';
    const [, goal] = goalsAcross([{ n: 1, text: CHOICE, passages }], [{ n: 2, text }], ['wren']);
    expect(text.slice(goal?.ratings[1]?.at.start, goal?.ratings[1]?.at.end)).toBe('3');
  });
});

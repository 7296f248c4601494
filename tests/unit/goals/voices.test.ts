import { describe, expect, it } from 'vitest';
import { goalsAcross } from '../../../lib/goals/across.ts';

const CHOICE = 'Goals: 1. Sleep in my own bed all week (2/10). 2. Speak up in maths (3/10). 3. Farid: listen before he answers (4/10).';
const passages = [{ start: CHOICE.indexOf('1.'), end: CHOICE.length }];

/** The values of Noor's two goals and of her dad Farid's, by a later session's words; "-" where there is none. */
function later(text: string): string {
  const found = goalsAcross(
    [
      {
        n: 1,
        text: `Present: Noor, her dad Farid.\n${CHOICE}`,
        passages: passages.map(({ start, end }) => ({ start: start + 30, end: end + 30 })),
      },
    ],
    [{ n: 2, text }],
    ['noor'],
  );
  return found
    .map(
      ({ ratings }) =>
        ratings
          .filter(({ n }) => n === 2)
          .map(({ value }) => value)
          .join('/') || '-',
    )
    .join(' ');
}

describe('a number is of the goal, the speaker and the day that its clause says', () => {
  it.each([
    // The verb.
    ['Own bed: she is saying 5 now. Maths has not budged, 3.', '5 3 -'],
    ['She awards her own bed 6 and maths 4.', '6 4 -'],
    ['She coloured the bed thermometer to 6 and the maths one to 4.', '6 4 -'],
    ['Asked about maths she held up five fingers.', '- 5 -'],
    ['Maths remains a three, bed is a steady six.', '6 3 -'],
    ['Sleeping in own bed has improved to 6, speaking up in maths to 4.', '6 4 -'],
    ['Own bed improved (2 to 6). Maths the same (3 to 3).', '6 3 -'],
    ['Maths no change at 4, own bed holding at 7.', '7 4 -'],
    ['From 2 to 6 on her own bed, from 3 to 4 on maths.', '6 4 -'],
    // The goal: by a word, by its place, by pointing.
    ['First goal up to 7. Second stuck at 3.', '7 3 -'],
    ['Goal one seven, goal two five.', '7 5 -'],
    ['Put her hand up in maths on Tuesday. 5 for that.', '- 5 -'],
    ['Her own bed got a six from her, maths a four.', '6 4 -'],
    ['1 - 6\n2 - 4\n3 - 5', '6 4 5'],
    ['1) 6 2) 4 3) 5', '6 4 5'],
    ['GBOs today: 6, 4, 5.', '6 4 5'],
    // The day.
    ['She was at 3 for bed last time and is at 6 today.', '6 - -'],
    ['Own bed: was at 0 when she came, 5 in April, today 7. Speaking up in maths: 6.', '7 6 -'],
    ['She is in bed before nine for the first time in months, maths 5, own bed 8.', '8 5 -'],
    // The speaker.
    ['Numbers today were 5 for bed, 4 for maths and Farid gave himself 6.', '5 4 6'],
    ['Her ratings: own bed 6; maths 4. Farid rated his 5.', '6 4 5'],
    ['Farid listening before he answers: he says 6, Noor says 3.', '- - 6'],
    ['Farid has gone from 4 to 6 on his.', '- - 6'],
    ['Both of hers are at 5. Farid puts his at 6.', '5 5 6'],
    ['Bed: 6. Maths: 4. Listening: 5 by his own reckoning, 3 by hers.', '6 4 5'],
    ['Homework aside, maths is a 5 I’m told.', '- 5 -'],
  ])('%s', (text, values) => {
    expect(later(text)).toBe(values);
  });

  it.each([
    'Mum thinks bed is more like 3.',
    'Farid gave bed a 4.',
    'Noor would give Dad 3 for listening.',
    'Noor marks Farid at 3 for listening.',
    'She wants bed to be 9 by summer.',
    'In bed by 9, up at 7.',
    'Maths set 4, moved from 5.',
    'She got 7 out of 10 in maths.',
    'Maths test: 6/10.',
    'Worry about maths 8/10.',
    'Bed somewhere from 6 to 8, she could not choose.',
    'Mood 4, sleep 6, appetite 5.',
    'At Choice bed was 2 and maths 3.',
    'Slept 6 hours in her own bed.',
  ])('is none where it counts, was, is wished for, or is somebody else’s: %s', (text) => {
    expect(later(text)).toBe('- - -');
  });

  it('is none where the list of goals was only pulled through, numbers and all', () => {
    const copied = CHOICE.slice(CHOICE.indexOf('1.'));
    expect(later(`Pulled through. Goals: ${copied}\nToday: maths 6.`)).toBe('- 6 -');
  });
});

describe('a goal rated on faces', () => {
  const text = 'Goals (faces, 1 sad to 5 happy)\nShoes off and in bed by nine: 1\nSit by the stove with Peg: 3';
  const faces = [{ start: text.indexOf('Shoes'), end: text.length }];
  const values = (words: string) =>
    goalsAcross([{ n: 1, text, passages: faces }], [{ n: 2, text: words }], ['toby']).map(({ ratings }) =>
      ratings.map(({ value, of }) => `${value}/${of}`),
    );

  it('keeps its scale', () => {
    expect(values('Faces: bed by nine went to 2, stove with Peg still 3.')).toEqual([
      ['1/5', '2/5'],
      ['3/5', '3/5'],
    ]);
    expect(values('He chose the fourth face for bed.')[0]).toEqual(['1/5', '4/5']);
  });

  it('has no number above it, and none of ten', () => {
    expect(values('Bed by nine is a 7 now. Stove with Peg 4/10.')).toEqual([['1/5'], ['3/5']]);
  });
});

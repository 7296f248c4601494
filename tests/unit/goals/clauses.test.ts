import { describe, expect, it } from 'vitest';
import { goalsAcross } from '../../../lib/goals/across.ts';
import { ratingsInClauses } from '../../../lib/goals/clauses.ts';

const goals = 'Goals\n1. Join the drumming group at the hall 2/10\n2. Phone my brother on Sundays 1/10';
const passages = [{ start: goals.indexOf('1.'), end: goals.length }];

/** The values of both goals by a later session's words; the client is Marek. */
function later(text: string): readonly (readonly number[])[] {
  const found = goalsAcross([{ n: 1, text: goals, passages }], [{ n: 2, text }], ['marek']);
  return found.map(({ ratings }) => ratings.filter(({ n }) => n === 2).map(({ value }) => value));
}

describe('a rating told in passing', () => {
  it.each([
    ['Drumming he reckons is at a five; phoning his brother he would put at a three.', [[5], [3]]],
    ['He thinks the drumming has crept up to a six. The phoning has slipped to a two, he says.', [[6], [2]]],
    ['He gave a four to the drumming and a two to phoning his brother.', [[4], [2]]],
    ['Asked about drumming he settled on a seven.', [[7], []]],
    ['He has been to the hall twice and sat by the drums. That makes it a four, he decided.', [[4], []]],
    ['Marek pointed to a six for drumming.', [[6], []]],
    ['Drumming: he shrugged and went with five. For phoning his brother he chose three.', [[5], [3]]],
    ['Drumming up at seven, he says with a grin.', [[7], []]],
    ['The drumming group is a solid eight by his reckoning. He would call the phoning a four.', [[8], [4]]],
    ['Phoning his brother has not moved from one. Drumming still a two.', [[2], [1]]],
    ['Went to the hall once. You said a five for drumming now, which is three better than in June.', [[5], []]],
    ['Drumming 2 -> 4 -> 7. Phoning his brother 1 -> 1 -> 3, slowly.', [[7], [3]]],
    ['Drumming, 6 (from 4). Phoning his brother, 2 (same).', [[6], [2]]],
    ['On drumming he hesitated between four and five and came down on five.', [[5], []]],
    ['Drumming went up to an eight, then he had the row with Lou, and he now calls it a five.', [[5], []]],
    ['He puts the drumming at a six; in spring it was a four.', [[6], []]],
    ['He put himself down as a five for the drumming.', [[5], []]],
    ['Drumming he has at six and phoning his brother at three.', [[6], [3]]],
    ['Goal 1 score today: 6\nGoal 2 score today: 3', [[6], [3]]],
    ['For the drumming he stuck his man on rung 4.', [[4], []]],
    ['Marek rated both. Drumming was a five. Phoning his brother he put at two.', [[5], [2]]],
    ['Goal 1 three out of ten, goal 2 five out of ten.', [[3], [5]]],
    ['G1 (hall) 5, no change. GBO 2 score today: 4', [[5], [4]]],
    ['Scores on what you want to be different: drumming 4, brother on Sundays 2', [[4], [2]]],
    ['Join the drumming group: went on Friday and stayed, 6.', [[6], []]],
    ['For the drumming he held up five fingers.', [[5], []]],
    ['From the bandstand he reported that drumming is still a 4.', [[4], []]],
    ['He wanted the drumming written down as a 6.', [[6], []]],
    ['Calling him he puts at 4.', [[], [4]]],
    ['Drumming: 5 (Marek), 8 (Lou). Phoning his brother: 2.', [[5], [2]]],
    ['Asked about drumming he typed "6". Phoning his brother: "solid 5".', [[6], [5]]],
  ])('is of the goal that its clause is about: %s', (text, values) => {
    expect(later(text)).toEqual(values);
  });

  it.each([
    // What was, what may be, and what is only wished for.
    'Drumming had been at a five at Easter.',
    'At Choice he had put the drumming at a two; he did not want to give a number today.',
    'He had rated phoning his brother at three when we last met.',
    'He would be happy with an eight for drumming.',
    'He hopes to be at a six with the drumming by summer.',
    'An eight for drumming would be good enough for him to stop.',
    'He wants to be at a four on phoning his brother when I see him next.',
    'If the drumming got to a six he would stop coming.',
    'He guessed he would be at a four on the drumming.',
    'Drumming is not a five yet.',
    'I wondered what a ten would look like for drumming.',
    'Last time: drumming 5, phoning his brother 3.',
    'In spring he had put it higher, and in March you gave the drumming a 5.',
    'In May he gave the drumming a 4.',
    'Goal 1 previous score: 4.',
    'He reckons the drumming is nothing much and would be content with an eight for it.',
    'Dad had hoped he might say 6 for the drumming.',
    // Somebody else's number.
    'His mum would put the drumming at a seven.',
    'He drew a ladder of ten rungs for the drumming.',
    'We did goals 1, 2 and 3 of the drumming book.',
    'School would call the drumming a seven.',
    'Dad has the drumming down as a three.',
    'Lou thinks the drumming is at a six.',
    "Lou's own one is the drinking, she is at a four on that.",
    'The drumming is an eight by hers.',
    // No number was chosen.
    'Drumming is somewhere between a 3 and a 4.',
    'The drumming one he would not score.',
    'Drumming is a 4 or a 5.',
    // What is counted, timed, or on another scale.
    'Drumming starts at 7 on Thursdays.',
    'He got to the drumming at 6.',
    'He went to 3 drumming groups and phoned his brother twice.',
    'Phoned his brother 4 times.',
    'Drumming is in room 5.',
    'His mood was a four after drumming.',
    'Anxiety before drumming was a nine.',
    'Confidence that he will phone his brother is at a six.',
    'He bought a drum and had a two with his brother.',
    'He has been drumming for 5 weeks, and for 3 with his brother.',
    'Up two on drumming since June.',
    'Drumming and phoning his brother both up 2.',
    'He paid a five for the drumming.',
  ])('is none where it is no rating of today by the client: %s', (text) => {
    expect(later(text)).toEqual([[], []]);
  });

  it('is left out where a note gives one goal two numbers and says of neither that it is of now', () => {
    expect(later('He would call the drumming a five. He would put the drumming at a six.')[0]).not.toContain(6);
    expect(
      ratingsInClauses('He would call it drumming at a five. He put drumming at a six.', ['join the drumming group'], [], {
        isRead: false,
        scaleOf: () => 10,
      }),
    ).toEqual([]);
  });

  it('is of the goal that the sentence did not rate yet, where its word may name two', () => {
    const wordings = ['bed before two on college nights', 'get to college for the workshop'];
    const found = ratingsInClauses('Scores: bed before two 4, college 2.', wordings, [], { isRead: false, scaleOf: () => 10 });
    expect(found.map(({ goal, value }) => [goal, value])).toEqual([
      [0, 4],
      [1, 2],
    ]);
    expect(ratingsInClauses('Scores: college 2.', wordings, [], { isRead: false, scaleOf: () => 10 })).toEqual([]);
  });

  it('is of no goal where the words name none, or two alike', () => {
    const wordings = ['eat tea with the family', 'eat breakfast with the family'];
    expect(ratingsInClauses('He would call eating with the family a five.', wordings, [], { isRead: false, scaleOf: () => 10 })).toEqual(
      [],
    );
    expect(ratingsInClauses('He would call it a five.', wordings, [], { isRead: false, scaleOf: () => 10 })).toEqual([]);
  });

  it('stands where it was written', () => {
    const text = 'Drumming he reckons is at a five.';
    const [found] = ratingsInClauses(text, ['join the drumming group'], [], { isRead: false, scaleOf: () => 10 });
    expect(text.slice(found?.at.start, found?.at.end)).toBe('five');
  });
});

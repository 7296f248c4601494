/** What is said around a goal: only what a sentence says outright, with its place; and nothing at all without a goal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistById, presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readAdvice } from '../../../lib/goals/advice.ts';
import { saysHelp, saysReview, saysSelf } from '../../../lib/goals/around.ts';
import { readNote } from '../../../lib/note/note.ts';

function adviceOf(text: string, id = 'chemsex') {
  const checklist = checklistById(id) as Checklist;
  const advice = readAdvice(text, review(readNote(text), checklist), checklist);
  const words = (at: typeof advice.self) => at && text.slice(at.start, at.end);
  return {
    self: words(advice.self),
    help: words(advice.help),
    review: words(advice.review),
    ratings: advice.ratings.map((ratings) => ratings.map(({ value, of }) => `${value}/${of}`)),
  };
}

describe('what they will do themselves', () => {
  it.each([
    'He will delete the app on Thursday nights.',
    "She'll text before she goes out",
    'They are going to keep the diary by the bed.',
    'Pt agreed to measure each dose',
    '“I will just walk round the block first.”',
    'Copes by singing in the kitchen',
    'When it gets loud she will step outside.',
    'Has a coping card in his phone case',
  ])('%s', (sentence) => expect(saysSelf(sentence)).toBe(true));

  it.each([
    'I will email the clinic tomorrow.',
    'We will call him on Friday.',
    'The GP will write to housing.',
    'He will be seen by the nurse.',
    'She will not stop, and says so.',
    'He refuses to keep a diary',
    "Doesn't know how he copes with it",
    'Seen on her own by choice.',
    'He will be sixteen in May.',
  ])('not: %s', (sentence) => expect(saysSelf(sentence)).toBe(false));
});

describe('who helps', () => {
  it.each([
    'His sister will keep Friday evening free.',
    'Mum reminds her at six.',
    'A neighbour goes with him to the first one.',
    'With support from her best friend',
    'Dad has agreed to drive',
  ])('%s', (sentence) => expect(saysHelp(sentence)).toBe(true));

  it.each([
    'Mum will be late.',
    'Dad will not come again.',
    'Lives with his sister.',
    'Her mother refuses to help.',
    'Friends use at weekends.',
    'Partner asked for his password.',
    'Nobody in the family helps.',
  ])('not: %s', (sentence) => expect(saysHelp(sentence)).toBe(false));
});

describe('when it is looked at again', () => {
  it.each([
    'We review the goal in six weeks.',
    'Review 14/6',
    'To be reviewed at session 3',
    'we look at the number again on 9 July',
    'r/v 2/52',
    'score it again every fourth time',
  ])('%s', (sentence) => expect(saysReview(sentence)).toBe(true));

  it.each([
    'Medication review in two weeks.',
    'GP review on Monday',
    'Reviewed last week.',
    'Review of the literature',
    'We looked at the photographs for an hour.',
    'Next appointment in two weeks.',
    'Goals reviewed.',
  ])('not: %s', (sentence) => expect(saysReview(sentence)).toBe(false));
});

describe('advice on a note', () => {
  it('is taken from the checklist’s own field where there is one, under its heading', () => {
    const note = 'Goals: walk to the shop\nSelf-management: sits on the wall half way\nFamily: nil\nReview date: 3 June';
    expect(adviceOf(note, 'care_plan')).toEqual({
      self: 'sits on the wall half way',
      help: null,
      review: '3 June',
      ratings: [[]],
    });
  });

  it('is taken from sentences where there is none', () => {
    const note =
      'Goal: one Friday off\nPlan: he will stay in. His sister will ring at nine. We look at it again on the 14th of May.\nRisks: none';
    expect(adviceOf(note)).toMatchObject({ self: 'he will stay in.', help: 'His sister will ring at nine.' });
    expect(adviceOf(note).review).toContain('look at it again');
  });

  it('is nothing without a goal', () => {
    expect(adviceOf('Plan: he will stay in. Mum will ring. Review in May.')).toEqual({ self: null, help: null, review: null, ratings: [] });
  });

  it('takes nothing from an earlier entry that was copied in', () => {
    const note =
      'Goal: one Friday off\nPlan: back on Monday\n\nPrevious entry, 2 May:\nHe will delete the app. His sister will ring. Review in May.';
    expect(adviceOf(note)).toMatchObject({ self: null, help: null, review: null });
    expect(adviceOf('Goal: one Friday off\n\nPrevious entry, 2 May:\nFriday off, goal 1: 3/10').ratings).toEqual([[]]);
    expect(adviceOf('Goal: one Friday off\nFriday off, goal 1: 3/10').ratings.flat()).toContain('3/10');
  });

  it('gives a rating to the goal that it names, and to no other', () => {
    const note = 'Goals:\n1. Walk in with the others\n2. Sleep at home\nRatings: goal 1 3/10, goal 2 5/10. Mood 2/10';
    expect(adviceOf(note, 'care_plan').ratings).toEqual([['3/10'], ['5/10']]);
    expect(adviceOf('Goals: swim a length 4/10\nSwimming again: 6/10', 'care_plan').ratings[0]?.[0]).toBe('4/10');
  });

  it('stands where it says, whatever the note', () => {
    const part = fc.constantFrom(
      'Goal: swim ',
      'Plan: ',
      'he will keep ',
      'mum helps ',
      'review in May',
      '. ',
      '\n',
      '> ',
      '4/10 ',
      '\ud800',
      'Review date: ',
      'none',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.constantFrom(...presets), (parts, checklist) => {
        const text = parts.join('');
        const judged = review(readNote(text), checklist);
        const { self, help, review: again, ratings } = readAdvice(text, judged, checklist);
        for (const at of [self, help, again]) if (at) expect(text.slice(at.start, at.end).trim()).not.toBe('');
        expect(ratings).toHaveLength(judged.goal.goals.length);
        for (const { at, value } of ratings.flat()) expect(text.slice(at.start, at.end)).toContain(String(value));
      }),
    );
  });
});

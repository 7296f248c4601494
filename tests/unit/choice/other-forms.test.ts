import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const read = (notes: readonly ShortNote[]) => readChoice(recordFrom('Noah Fairweather', notes));
const referral: ShortNote = ['2026-02-20', 'Referral', 'Hub', 'Referral from GP for Noah. Accepted for Choice.'];
const choice: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah')];

describe('a form with numbered boxes', () => {
  const boxes = [
    'CHOICE',
    'Box 1 Who came: Noah, Mum (Hanne)',
    'Box 2 What brought you: will not go upstairs alone since the burglary',
    'Q3 Young person’s own words: "the landing is where they stood"',
    'Box 4 Safety: no self-harm, locks checked by mum',
    'Box 5 Hopes (0 to 10): 1. sleep in my own room = 2. 2. fetch things from upstairs = 1',
    'Box 6 What we decided: Core Partnership with Bo Lind',
  ].join('\n');

  it('is read as any other, under a type that calls it a first meeting', () => {
    const { choiceNote, summary, goals } = read([['2026-03-05', 'E2 First meeting form', 'Ruth Ames', boxes], referral]);
    expect(choiceNote).toBe(1);
    expect(summary.risks?.map(({ start, end }) => boxes.slice(start, end))).toEqual(['no self-harm, locks checked by mum']);
    expect(goals.map(({ start, end, ratings }) => [boxes.slice(start, end), ratings[0]?.value])).toEqual([
      ['sleep in my own room', 2],
      ['fetch things from upstairs', 1],
    ]);
  });

  it('a meeting of professionals is none', () => {
    expect(read([['2026-03-05', 'School meeting', 'Ruth Ames', boxes.replace('CHOICE\n', '')], referral]).contactCounts.attendedTotal).toBe(
      0,
    );
  });
});

describe('a Choice Plus that is told in sentences', () => {
  const plus =
    'Dictated by Ruth Ames. This is a Choice Plus meeting, as Piet was at sea. I saw Noah with both parents.\nWe went back over the hopes. Noah had said them to please us. Those are withdrawn, and in their place we have first, carry my own bag up, and he gives that a three out of ten. Second, ring Piet on board, a five.\nSo the decision, now that all are here, is Specific Partnership with Ama Osei.';
  const reading = read([['2026-03-20', 'Further meeting', 'Ruth Ames', plus], choice, referral]);
  const words = (field: string) =>
    (reading.summary[field] ?? []).map(({ n, start, end }) => (n === 1 ? plus : choiceText('Noah')).slice(start, end));

  it('puts its goals and its decision in the place of the Choice’s', () => {
    expect(reading.choicePlus).toEqual([1]);
    expect(words('goals').join()).toContain('carry my own bag up');
    expect(words('goals').join()).not.toContain('Sleep in my own room');
    expect(words('choice_point_decision').join()).toContain('Specific Partnership with Ama Osei');
    expect(words('choice_point_decision').join()).not.toContain('graded steps');
  });

  it('a list that is reworded, with one added, is the whole list', () => {
    const anew =
      'Choice Plus. Noah, his dad Piet.\nGoals, reworded and one added\n1. Sleep upstairs (Noah 3/10)\n2. Ring Piet on board (Noah 5/10)';
    const { summary } = read([['2026-03-20', 'Choice Plus', 'Ruth Ames', anew], choice, referral]);
    expect(summary.goals?.map(({ n }) => n)).toEqual([1]);
  });
});

describe('a note that another note says is somebody else’s', () => {
  const session: ShortNote = ['2026-04-10', 'Progress note', 'Ruth Ames', 'Saw Noah with mum Hanne. He slept upstairs on Friday.'];

  it.each([
    'The entry under 10 April about a plaster is for Noah’s little brother, same surname.',
    'Form dated 10 April on this record is Jude’s (wrong slot picked).',
  ])('is set aside: %s', (text) => {
    expect(read([['2026-04-12', 'Record query', 'Desk', text], session, choice, referral]).misfiled).toEqual([2]);
  });

  it.each(['The entry under 10 April is Noah’s own account.', 'The form dated 10 April is school’s.'])(
    'stands where it is not said: %s',
    (text) => {
      expect(read([['2026-04-12', 'Record query', 'Desk', text], session, choice, referral]).misfiled).toEqual([]);
    },
  );
});

describe('who was met, in a note under no type', () => {
  const attended = (text: string, type = '') =>
    read([['2026-04-10', type, 'Bo Lind', text], choice, referral]).contactCounts.attendedTotal - 1;

  it.each([
    'Video, Noah, 45 min. The landing is done every day bar two.',
    'Home visit, Noah. He carried the bag up with me.',
    'Who attended: Noah, Hanne\nSince last time: the torch in place of the big light.',
    'Second meeting with Noah and Hanne. He has gone up four times.',
    'Noah, Hanne. The landing a 7 this time.',
  ])('counts: %s', (text) => {
    expect(attended(text)).toBe(1);
  });

  it.each([
    ['Video link for Noah sent to Hanne.', ''],
    ['School rang for advice about Noah. Advised to follow their own plan. Spoke to the deputy head only.', 'Duty contact'],
  ])('does not: %s', (text, type) => {
    expect(attended(text, type)).toBe(0);
  });
});

describe('a Choice that was pasted into a session', () => {
  it('rates nothing there', () => {
    const pasted = `Core 1 with Noah.\nFor ease I have pasted in the Choice so that it is to hand:\n"Goals: sleep in my own room three nights 2/10. Fetch things from upstairs 1/10."\nHe says his own room is a 4 now.`;
    const { goals } = read([['2026-04-10', 'Core Partnership', 'Bo Lind', pasted], choice, referral]);
    expect(goals.map(({ ratings }) => ratings.map(({ value }) => value))).toEqual([[2, 4], [1]]);
  });
});

import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const referral: ShortNote = ['2026-01-12', 'Referral', 'Front door', 'School nurse. Noah, 11, will not sleep. Accepted for Choice.'];
const letterText = [
  'Dear Noah and Hanne,',
  'Thank you for coming to the clinic on Tuesday, Noah, with your mum.',
  'You came because the landing has been hard since the burglary, and you have missed nine days of school.',
  'You told me, "the landing is where they stood."',
  'What we put together was that the house stopped feeling safe and that keeping off the landing keeps it so.',
  'You are funny, and your cousin would do anything for you.',
  'I asked about safety, as I ask everybody. You have not wanted to hurt yourself.',
  'You picked two goals:',
  '• to sleep in my own room (you said 2 out of 10)',
  '• to fetch things from upstairs (you said 1 out of 10)',
  'We agreed that you will start Partnership with Bo Lind.',
  'Until then you said you would paint the landing with your cousin.',
  'With best wishes,',
  'Ruth Ames',
].join('\n');
const letter: ShortNote = ['2026-02-12', 'Letter', 'Ruth Ames', letterText];

const read = (...notes: readonly ShortNote[]) => {
  const record = recordFrom('Noah Lindgren', notes);
  const reading = readChoice(record);
  const words = (field: string) =>
    (reading.summary[field] ?? []).map(({ n, start, end }) => record.notes[n - 1]?.text?.slice(start, end)).join(' ');
  return { reading, words };
};

describe('a letter that holds a Choice and does not call it one', () => {
  const stub: ShortNote = ['2026-02-10', 'Choice appointment', 'Ruth Ames', 'Choice held, attended. Please see letter dated 12/02.'];

  it('is the Choice where the short entry beside it leaves its words to it, paragraph by paragraph without blank lines', () => {
    const { reading, words } = read(letter, stub, referral);
    expect(reading.choiceNote).toBe(1);
    expect(reading.notChoice).toEqual([{ n: 2, why: 'stub' }]);
    expect(reading.contactCounts.attendedTotal).toBe(1);
    expect(words('client_view')).toContain('the landing is where they stood');
    expect(words('choice_point_decision')).toContain('you will start Partnership with Bo Lind');
    expect(words('goals')).toContain('to fetch things from upstairs');
    expect(words('goals')).not.toContain('We agreed');
    expect(words('tasks_between')).toContain('paint the landing');
  });

  it.each([
    ['by somebody else', ['2026-02-12', 'Letter', 'Otto Brandt', letterText]],
    ['months later', ['2026-06-01', 'Letter', 'Ruth Ames', letterText]],
    ['that tells next to nothing', ['2026-02-12', 'Letter', 'Ruth Ames', 'Dear Noah, your next appointment is on 3 March. Ruth Ames']],
  ] as const)('one %s is not', (_what, other) => {
    expect(read(other, stub, referral).reading.choiceNote).not.toBe(1);
  });

  it('is the Choice where it tells of the first meeting behind a referral and of Partnership', () => {
    const { reading } = read(letter, referral);
    expect(reading.choiceNote).toBe(1);
    expect(reading.decisions).toEqual([{ n: 1, is: 'in-force', why: 'unnamed' }]);
    expect(reading.contactCounts.attendedTotal).toBe(1);
  });

  it('is asked about where somebody was met before it, for it may tell of that again', () => {
    const session: ShortNote = ['2026-02-01', 'Core Partnership', 'Bo Lind', 'Session 1. Noah and mum came.'];
    expect(read(letter, session, referral).reading.choiceNote).toBeNull();
  });

  it('has titles, which are shown as no words of anybody', () => {
    const titled = letterText
      .replace('You came because', 'The main worry\nYou came because')
      .replace('You are funny', 'What is already strong in this family\nYou are funny');
    const { words } = read([letter[0], letter[1], letter[2], titled], stub, referral);
    expect(words('strengths_resources')).toBe('You are funny, and your cousin would do anything for you.');
  });
});

describe('a session that holds a Choice and does not call it one', () => {
  const prose = [
    'Saw Noah (11) with his mother at the clinic, an hour.',
    'He has been unable to go upstairs alone since the burglary and has missed nine days of school.',
    'Noah put it that "the landing is where they stood".',
    'Between us we arrived at the view that the house stopped feeling safe, and that keeping off the landing keeps it so.',
    'He plays the cornet and has a patient older cousin.',
    'I asked about self-harm and about suicidal thinking and there is neither.',
    'What he would like is to sleep in his own room, which he places at two out of ten, and to fetch things from upstairs, one out of ten.',
    'In the meantime he will paint the landing with his cousin.',
  ].join('\n');
  const first: ShortNote = ['2026-02-10', 'Clinical entry', 'Ruth Ames', prose];

  it('is the Choice where it is the first meeting and tells nearly all that one does', () => {
    const { reading } = read(first, referral);
    expect(reading.choiceNote).toBe(1);
    expect(reading.decisions).toEqual([{ n: 1, is: 'in-force', why: 'unnamed' }]);
  });

  it('takes no place of a Choice before it without a question', () => {
    const choice: ShortNote = ['2026-01-30', 'Choice appointment', 'Ruth Ames', choiceText('Noah')];
    expect(read(first, choice, referral).reading.choiceNote).not.toBe(1);
  });
});

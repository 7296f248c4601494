/** Turns that records take, each of which once could have shown the wrong words or hidden the right ones. */
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const CLIENT = 'Noah Fairweather';
const choice: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah')];

function read(notes: readonly ShortNote[]) {
  const record = recordFrom(CLIENT, notes);
  const reading = readChoice(record);
  const words = (field: string) => (reading.summary[field] ?? []).map(({ n, start, end }) => record.notes[n - 1]?.text?.slice(start, end));
  return { reading, words };
}

describe('what does not end or start an episode', () => {
  it.each([
    ['Progress note', 'Discharged from hospital yesterday, mum rang to say he is home.'],
    ['Progress note', 'Discharge planning discussed with the ward.'],
    ['Discharge planning meeting', 'Ward, school and mum.'],
    ['Progress note', 'Referral to dietitian made with mum, copy on file.'],
    ['Referral', 'Referral to community paediatrics for sleep.'],
    ['Progress note', 'Mum asks whether a re-referral would be needed after summer.'],
  ])('%s: %s', (type, text) => {
    const { reading } = read([['2026-04-20', type, 'Bo Lind', text], choice]);
    expect(reading.choiceNote).toBe(2);
    expect(reading.reReferredWithoutNewChoice).toBe(false);
  });

  it('opens again where a note says so without a referral', () => {
    const { reading } = read([
      ['2026-05-20', 'Progress note', 'Hub', 'Case reopened after a letter from the GP.'],
      ['2026-04-20', 'Progress note', 'Bo Lind', 'Closed to the team, goals met.'],
      choice,
    ]);
    expect(reading).toMatchObject({ choiceNote: null, superseded: [3], reReferredWithoutNewChoice: true, firstPartnershipNext: true });
  });
});

describe('what ends an episode without a note of that type', () => {
  it.each([
    ['Letter', 'Dear Dr Shah, Noah was seen for Choice on 5 March. We have discharged Noah to your care.'],
    ['Progress note', 'Last session done, closed to the team today.'],
    ['MDT', 'Not heard from since May. Agreed with GP by phone. Case closed.'],
    ['Progress note', 'Session 4 DNA, third in a row. Discharged today, letter to GP.'],
  ])('%s: %s', (type, text) => {
    expect(read([['2026-04-20', type, 'Ruth Ames', text], choice]).reading).toMatchObject({ choiceNote: null, superseded: [2] });
  });

  it('counts a last session in which the case is closed', () => {
    const last: ShortNote = ['2026-04-20', 'Progress note', 'Bo Lind', 'Final session with Noah and mum. Goals met. Case closed today.'];
    const { reading } = read([last, choice]);
    expect(reading).toMatchObject({ choiceNote: null, firstPartnershipNext: false });
    expect(reading.contactCounts.attendedTotal).toBe(2);
  });

  it('is no letter that only warns of it', () => {
    const letter: ShortNote = ['2026-04-20', 'Letter', 'Hub', 'Dear Noah, if we do not hear from you by May you will be discharged.'];
    expect(read([letter, choice]).reading.choiceNote).toBe(2);
  });
});

describe('goals written anew later', () => {
  it('carry only ratings from then on, and the summary stays as Choice left it', () => {
    const review: ShortNote = [
      '2026-05-24',
      'Care plan review',
      'Bo Lind',
      'Review with Noah and mum.\nNew goals agreed:\n1. Whole week upstairs (3/10)\n2. Cornet on Fridays (5/10)',
    ];
    const session: ShortNote = ['2026-04-20', 'Core Partnership', 'Bo Lind', 'Session 1 with Noah. Goal 1 now 5/10.'];
    const { reading, words } = read([review, session, choice]);
    expect(reading.goals.map(({ n, ratings }) => [n, ratings.map(({ value }) => value)])).toEqual([
      [1, [3]],
      [1, [5]],
    ]);
    expect(words('goals')).toHaveLength(1);
    expect(reading.lastGoalReview).toBe(1);
  });
});

describe('what looks like a Choice and is none', () => {
  it('an invitation to one', () => {
    const letter =
      'Dear Noah, we would like to offer you a Choice appointment on 2 May. Before coming to the clinic please ring us.\n\nGoals and worries can be written down beforehand.';
    expect(read([['2026-04-10', 'Letter', 'Hub', letter]]).reading.choiceNote).toBeNull();
  });

  it('a first Partnership session that goes through what Choice left', () => {
    const text =
      'First Partnership session. Noah and mum came.\nPresenting concern: as told at Choice\nJoint understanding: still fits\nGoals: 1. Sleep upstairs (4/10)\nRisk: none new\nChoice Point: Core, confirmed';
    const { reading } = read([['2026-04-10', 'Progress note', 'Bo Lind', text], choice]);
    expect(reading.choiceNote).toBe(2);
    expect(reading.contacts[0]).toMatchObject({ kind: 'core', attended: true });
  });

  it('a pasted summary that does not say who was there', () => {
    const pasted =
      'Choice summary\nPresenting concern: bed wetting\nJoint understanding: new baby\nGoals: dry nights (3/10)\nChoice Point: Core Partnership';
    const { reading } = read([['2026-04-10', 'Progress note', 'Bo Lind', pasted], choice]);
    expect(reading.choiceNote).toBe(2);
    expect(reading.notChoice).toContainEqual({ n: 1, why: 'quoted' });
  });

  it('a session of another type that pastes one', () => {
    const pasted =
      'Choice summary\nPresenting concern: bed wetting\nPresent: Noah\nJoint understanding: new baby\nGoals: dry nights (3/10)\nChoice Point: Core Partnership';
    expect(read([['2026-04-10', 'Core Partnership', 'Bo Lind', pasted], choice]).reading.choiceNote).toBe(2);
  });
});

describe('two write-ups of one appointment', () => {
  it('shows the fuller one and counts one contact', () => {
    const second: ShortNote = [
      '2026-03-05',
      'Choice Appointment',
      'Petra Onslow',
      'Joint Choice with R Ames, see her note. Noah and mum attended.',
    ];
    const { reading } = read([choice, second]);
    expect(reading.choiceNote).toBe(1);
    expect(reading.contactCounts.attendedTotal).toBe(1);
    expect(reading.readerHasSeenClient).toBe(true);
  });

  it('counts two Choices weeks apart as two contacts, the newer in force', () => {
    const again: ShortNote = ['2026-04-15', 'Choice Appointment', 'Ruth Ames', choiceText('Noah', { risk: 'none at all now' })];
    const { reading, words } = read([again, choice]);
    expect(reading).toMatchObject({ choiceNote: 1, superseded: [2] });
    expect(words('risks')).toEqual(['none at all now']);
    expect(reading.contactCounts.attendedTotal).toBe(2);
  });
});

describe('single goals', () => {
  const session: ShortNote = ['2026-04-20', 'Core Partnership', 'Bo Lind', 'Session 1 with Noah. Goal 1 now 5/10, goal 2 2/10.'];
  const plus = (text: string): ShortNote => ['2026-03-20', 'Choice Plus', 'Ruth Ames', `Choice Plus with dad Piet.\n${text}`];
  const ratings = (notes: readonly ShortNote[]) => read(notes).reading.goals.map((goal) => goal.ratings.map(({ value }) => value));

  it('keep their numbers when one is reworded', () => {
    const notes = [session, plus('Goal 1 reworded by Noah: Sleep in my own room every night (3/10).'), choice];
    expect(read(notes).words('goals')).toEqual(['Sleep in my own room every night (3/10).', 'Fetch things from upstairs by myself (1/10)']);
    expect(ratings(notes)).toEqual([
      [3, 5],
      [1, 2],
    ]);
  });

  it('go when they are given up', () => {
    expect(read([plus('Noah dropped goal 2.'), choice]).words('goals')).toEqual(['Sleep in my own room three nights a week (2/10)']);
  });

  it('go when they are named by what they are about, and what came instead stands beside the others', () => {
    const notes = [
      plus('Change to goals: Noah has dropped the fetching goal. Instead: Carry my own bag up (1/10). The room goal stays.'),
      choice,
    ];
    expect(read(notes).words('goals')).toEqual(['Sleep in my own room three nights a week (2/10)', 'Carry my own bag up (1/10).']);
  });

  it('are all put aside where it can not be told which one went, and nobody says that they were not recorded', () => {
    const { reading, words } = read([plus('Noah has dropped the cooking goal.'), choice]);
    expect([words('goals'), reading.goals, reading.cannotTell]).toEqual([[], [], ['goals']]);
  });

  it('written anew under their heading stand in place of all, whatever is told of an old one', () => {
    const notes = [plus('Noah has dropped the fetching goal.\nGoals:\n1. Carry my own bag up (1/10)\n2. One whole night (2/10)'), choice];
    expect(read(notes).words('goals')).toEqual(['1. Carry my own bag up (1/10)\n2. One whole night (2/10)']);
  });

  it('take no rating of a goal that has another name', () => {
    const one: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah', { goals: 'Sleep upstairs (2/10)' })];
    const session: ShortNote = [
      '2026-04-20',
      'Core Partnership',
      'Bo Lind',
      'Session 1 with Noah. The bus goal is 7/10. His goal is 4/10 now.',
    ];
    expect(ratings([session, one])).toEqual([[2, 4]]);
  });

  it('are added', () => {
    expect(read([plus('Additional goal: Tell dad when scared (0/10)'), choice]).words('goals')).toEqual([
      '1. Sleep in my own room three nights a week (2/10)\n2. Fetch things from upstairs by myself (1/10)',
      'Tell dad when scared (0/10)',
    ]);
  });
});

describe('the newest risk', () => {
  it('comes from a sentence where no heading stands', () => {
    const { reading } = read([
      ['2026-04-20', 'Core Partnership', 'Bo Lind', 'Session 1 with Noah. He took an overdose on Sunday. Painted the landing.'],
      choice,
    ]);
    expect(reading.newestRisk).toMatchObject({ n: 1 });
  });

  it('is not what an addendum put right', () => {
    const addendum: ShortNote = [
      '2026-03-07',
      'Addendum',
      'Ruth Ames',
      'The risk section of my Choice note of 5 March is wrong, to be rewritten.',
    ];
    const { reading, words } = read([addendum, choice]);
    expect(words('risks')).toEqual([]);
    expect(reading.newestRisk?.n).not.toBe(2);
  });

  it('is read behind an addendum inside the note itself', () => {
    const amended: ShortNote = [
      '2026-03-05',
      'Choice',
      'Ruth Ames',
      `${choiceText('Noah')}\n\nAddendum 7 March: Risk should read: one overdose in 2024, mum knows.`,
    ];
    expect(read([amended]).words('risks')).toEqual(['one overdose in 2024, mum knows.']);
  });
});

describe('what can not be told', () => {
  const whole = choiceText('Noah');

  it('is nothing for a whole note', () => {
    const short: ShortNote = ['2026-03-05', 'Choice', 'Ruth Ames', whole.split('\n').slice(0, 6).join('\n')];
    expect(read([short]).reading.cannotTell).toEqual([]);
  });

  it('is every field of a Choice that is collapsed', () => {
    const { reading } = read([['2026-03-05', 'Choice', 'Ruth Ames', null]]);
    expect(reading.cannotTell).toEqual(Object.keys(reading.summary));
  });

  it('is what stands behind the cut', () => {
    const cut: ShortNote = ['2026-03-05', 'Choice', 'Ruth Ames', `${whole.split('\nGoals')[0]} ... [more]`];
    const { cannotTell } = read([cut]).reading;
    expect(cannotTell).toEqual(expect.arrayContaining(['goals', 'choice_point_decision', 'tasks_between']));
    expect(cannotTell).not.toContain('risks');
  });

  it('is a field that was changed and whose new words are not found', () => {
    const plus: ShortNote = [
      '2026-03-20',
      'Choice Plus',
      'Ruth Ames',
      'Choice Plus with dad Piet. The goals were changed together, see photo.',
    ];
    expect(read([plus, choice]).reading.cannotTell).toEqual(['goals']);
  });
});

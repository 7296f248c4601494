/** What is said of closing: done, agreed, or only spoken of. An outdated Choice on screen is the harm on one side, a good one hidden on the other. */
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const choice: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah')];
const session: ShortNote = ['2026-03-19', 'Core Partnership', 'Bo Lind', 'Session 1. Noah and mum came. Goal 1 now 4/10.'];
const read = (...notes: readonly ShortNote[]) => readChoice(recordFrom('Noah Fairweather', notes));
const told = (type: string, text: string) => read(choice, session, ['2026-04-20', type, 'Bo Lind', text]);
const shown = ({ summary, goals }: ReturnType<typeof read>) => [...Object.values(summary).flat(), ...goals];

const CLOSED = [
  'We have discharged Noah to your care.',
  'We have therefore discharged him from our service.',
  'Noah is back in every lesson and we have agreed to close.',
  'I am now closing his case.',
  'Noah has been discharged.',
  'Noah is now closed to CAMHS.',
  'His case has been closed.',
  'I am writing to let you know that Noah and Hanne asked to stop, and that we ended our involvement on 13 April.',
  'Our work together has now come to an end.',
  'It was agreed with Noah and Hanne that we would close the case.',
  "We agreed with Noah's mother to discharge him.",
  'His mother and I agreed to close his case.',
  'As things are so much better we agreed that we close here.',
  'We have closed Noah. If he struggles again please write.',
  'With his agreement we closed on 3 April, and he knows how to come back.',
  'Closure was agreed with the family.',
  'After his stay in hospital we have now discharged him from our service.',
  'We met for the last time on 3 April and you are now discharged from the clinic.',
  'We agreed to close, as things are better at school.',
];

const NOT_CLOSED = [
  'If we do not hear from you by May you will be discharged.',
  'If he reaches four by half term he and I will talk about discharge; until then please go on with the soft start.',
  'We talked about closing and agreed to look at it again in May.',
  'We agreed to close after two more sessions.',
  'We have agreed to close in June if things hold.',
  'We agreed to close at the next review.',
  'We agreed not to close yet.',
  'We plan to discharge him at the end of term.',
  'We hope to have discharged him by Christmas.',
  'Once he has been discharged we will write again.',
  "We haven't discharged him.",
  'We discussed whether to close and he is not ready.',
  'Mum would like us to close his case.',
  'I wonder if we agreed too early to close.',
  'He has been discharged from hospital.',
  'Noah has been discharged from the paediatric ward.',
  'He is discharged from physio.',
  'His eating disorder clinic has discharged him and we go on weekly.',
  'His sister has been discharged.',
  'Social care have closed their case.',
  'Social care have agreed to close.',
  'You were discharged from CAMHS last year and came back to us in March.',
  'We discharged him in 2022 and he came back to us.',
  'The pool has been closed since June.',
  'School has been closed for the snow.',
  'The group is now closed to new members.',
  'We closed the meeting with a breathing exercise.',
  'We agreed to close the bedroom door at eight.',
  'We agreed to stop the tablets.',
];

describe('a letter from here', () => {
  it.each(CLOSED)('ends what Choice left: %s', (text) => {
    const reading = told('Letter to GP', `Dear Dr Shah, ${text}`);
    expect(reading).toMatchObject({ choiceNote: null, superseded: [1], noneInForce: { why: 'discharged', by: 3 } });
    expect(shown(reading)).toEqual([]);
  });

  it.each(NOT_CLOSED)('leaves it in force: %s', (text) => {
    expect(told('Letter to GP', `Dear Dr Shah, ${text}`)).toMatchObject({ choiceNote: 1, superseded: [] });
  });
});

describe('a note of another kind', () => {
  it.each(['Case closed.', 'Agreed to close today.', 'Ending agreed.', 'Final session with Noah. We have closed the case.'])(
    'ends it: %s',
    (text) => {
      expect(told('Core Partnership', text)).toMatchObject({ choiceNote: null, superseded: [1] });
    },
  );

  it.each([
    'Session 2 with Noah. Police case closed, no further action.',
    "Session 2 with Noah. His brother's case closed.",
    'Session 2 with Noah. Talked about when we might close; too early, he says, and I agree.',
    'Session 2 with Noah. We will close after one more if it holds.',
    'Session 2 with Noah. Agreed to close his eyes and count to ten.',
    'Session 2 with Noah. He has been discharged after his appendix.',
    'Session 2 with Noah. We closed with a game.',
    'Session 2 with Noah. Agreed that when goal 1 is 8 we close.',
    'Session 2 with Noah. Agreed to end each day with a walk.',
  ])('leaves it: %s', (text) => {
    expect(told('Core Partnership', text)).toMatchObject({ choiceNote: 1, superseded: [] });
  });
});

it("somebody else's letter closes nothing here", () => {
  expect(told('Letter in', 'Dear team, Noah has been discharged. We have closed his file.')).toMatchObject({ choiceNote: 1 });
});

describe('closing that was only agreed', () => {
  const agreed: ShortNote = ['2026-04-20', 'Letter to GP', 'Bo Lind', 'Noah is well and we have agreed to close.'];
  const again: ShortNote = ['2026-05-04', 'Core Partnership', 'Bo Lind', 'Session 2. Noah and mum came. Goal 1 now 5/10.'];

  it('is no end where they were met again', () => {
    expect(read(choice, session, agreed, again)).toMatchObject({ choiceNote: 1, contactCounts: { partnershipAttended: 2 } });
  });

  it('is one where the next meeting is behind a new referral, or was missed', () => {
    const back: ShortNote = ['2026-04-28', 'Re-referral', 'Front door', 'Noah is referred again by school. Accepted.'];
    expect(read(choice, session, agreed, back, again)).toMatchObject({
      choiceNote: null,
      superseded: [1],
      reReferredWithoutNewChoice: true,
    });
    const asked: ShortNote = ['2026-04-28', 'Letter in', 'Dr S Lund', 'Please could you see Noah again?'];
    expect(read(choice, session, agreed, asked, again)).toMatchObject({
      choiceNote: null,
      superseded: [1],
      reReferredWithoutNewChoice: true,
    });
    const missed: ShortNote = ['2026-05-04', 'Core Partnership', 'Bo Lind', 'Did not attend.'];
    expect(read(choice, session, agreed, missed)).toMatchObject({ choiceNote: null, superseded: [1] });
  });
});

it('a closing letter and a letter that asks for the client again stand between two Choices', () => {
  const closed: ShortNote = ['2024-12-16', 'Letter out', 'Bo Lind', 'Noah is in every lesson and we have agreed to close.'];
  const older: ShortNote = ['2024-03-05', 'Choice', 'Ruth Ames', choiceText('Noah', { risk: 'an older one' })];
  const reading = read(older, closed, choice);
  expect(reading).toMatchObject({ choiceNote: 3, superseded: [1] });
  expect(reading.decisions[0]).toMatchObject({ n: 1, why: 'discharged', by: 2 });
});

describe("somebody else's letter after a closing", () => {
  const closed: ShortNote = ['2026-04-20', 'Discharge', 'Bo Lind', 'Discharged, goals met.'];
  const letter = (text: string): ShortNote => ['2026-05-20', 'Letter in', 'Dr S Lund', text];

  it.each([
    'I would be grateful if you would see Noah again. New checking rituals.',
    'Please could you assess him again, he has stopped eating lunch.',
    'I am referring this boy, whom you knew last year.',
  ])('that asks for the client is a re-referral, and without a new Choice it is said: %s', (text) => {
    const reading = read(choice, closed, letter(text));
    expect(reading).toMatchObject({ choiceNote: null, superseded: [1], reReferredWithoutNewChoice: true, firstPartnershipNext: true });
    expect(reading.noneInForce).toEqual({ why: 're-referred', by: 3 });
  });

  it.each([
    'Thank you for your letter of discharge. He remains on melatonin.',
    'Copy of my letter to neurology: please see this boy in your clinic.',
  ])('that does not is none: %s', (text) => {
    expect(read(choice, closed, letter(text))).toMatchObject({
      reReferredWithoutNewChoice: false,
      noneInForce: { why: 'discharged', by: 2 },
    });
  });

  it('while the work goes on ends nothing', () => {
    expect(read(choice, letter('Please could you see him again sooner than planned?'), session)).toMatchObject({
      choiceNote: 1,
      superseded: [],
    });
  });
});

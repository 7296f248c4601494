/** How goals are worded, by kind: sentences of our own, none of them from a labelled note. */
import { describe, expect, it } from 'vitest';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { GoalReading } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';

function goalIn(text: string, checklist: string): GoalReading {
  const chosen = checklistById(checklist);
  if (!chosen) throw new Error(`no preset ${checklist}`);
  return review(readNote(text), chosen).goal;
}

const headed = (label: string, words: string) =>
  goalIn(`Seen at home, 4 May.\n${label}: ${words}\nActions: nurse to ring on Monday\nRisks: none today\n`, 'care_plan');
const inProse = (words: string, checklist = 'capa_choice') =>
  goalIn(`Seen at the clinic with the nurse on Tuesday. It rained. ${words} The room was cold.`, checklist);

describe('somebody could tell that it was reached', () => {
  it.each([
    'no hypos at night',
    'No more fights at school',
    'zero seizures by the summer',
    'put her own shoes on',
    'open the post',
    'Shave himself with the left hand',
    'have a bath without help',
    'manage the stairs on his own',
    'wound closed',
    'NO PRESSURE DAMAGE, SKIN INTACT',
    'get dressed on her own',
    'sleep over at her friend’s in May',
    'to be discharged home with a package of care',
    'a job',
    'Ella wants to be in the show',
    'What she would like most is to take her son to nursery herself',
  ])('%s', (words) => {
    expect(headed('Goal', words).goals[0]).toMatchObject({ measurable: true });
  });

  it.each([
    'To feel less anxious in the mornings',
    'to have better weekends',
    'be less worried when mum goes out at night',
    'to be happier at school this year',
    'to cut down a bit at weekends',
    'to feel better about it all',
    'better communication between all of them',
    'to be a better mum to both of the boys',
    'have more good days than bad',
    'to not give up',
    'to not feel so low',
    'not to worry so much about money',
    'manage his anger when he is at his dad’s',
    'support the family with routines',
  ])('nobody could: %s', (words) => {
    expect(headed('Goal', words).goals[0]).toMatchObject({ measurable: false });
  });
});

describe('a goal that begins with "no"', () => {
  it.each(['No falls', 'no further admissions this winter', 'no drinking before work', 'no days off school', 'Zero bleeds'])(
    'names what is to stay away: %s',
    (words) => {
      expect(headed('Goal', words).identified).toBe(true);
    },
  );

  it.each([
    'no goals',
    'No clear goal today',
    'no change',
    'no concerns',
    'no new goals',
    'no plans',
    'no issues identified',
    'no time',
    'None',
    'no answer',
    'no further goals',
    'no needs identified',
  ])('names none: %s', (words) => {
    expect(headed('Goal', words).identified).toBe(false);
  });
});

describe('whose words they are', () => {
  it.each([
    ['Our goal', 'weight to stay above 45kg'],
    ['Our aim', 'for Pavel to be discharged by Friday'],
    ['Team aim', 'one admission this year at most'],
    ['Goal (mine, not hers)', 'she sees the dentist by March'],
    ['Goal (set by me)', 'Attend three appointments in a row'],
    ['Goal (set by school)', 'In by nine every day'],
    ['Goal', 'to attend all sessions (set by the team)'],
    ['Goal', 'for Rhys to stay in class all morning'],
    ['Goal', 'team aim is to reduce attendances at A&E'],
    ['Goal', 'nursing aim: skin intact'],
    ['Goal', 'school want him back full time by January'],
    ['Goals', 'CMHT hope to reduce the depot by spring'],
  ])('a worker’s: %s: %s', (label, words) => {
    expect(headed(label, words).goals[0]).toMatchObject({ owner: 'worker' });
  });

  it.each([
    ['Goal (Sami)', 'read to his brother at bedtime'],
    ['Goal (mum)', 'a lie-in on one Sunday a month'],
    ['Her goal', 'sit at the table for tea'],
    ['Dana’s goal', 'go into the big hall alone'],
    ['Goal', 'in his words, one night without the phone'],
    ['Our goal', 'we eat together on Sundays, my phone stays upstairs'],
    ['Our goal', '"no more slammed doors"'],
    ['Goal', 'mum would like bedtimes under an hour'],
  ])('the client’s: %s: %s', (label, words) => {
    expect(headed(label, words).goals[0]).toMatchObject({ owner: 'client' });
  });

  it.each([
    ['Hopes', 'less shouting at home'],
    ['Goals (Confirmed)', 'back to the day centre on Tuesdays'],
    ['What we are aiming for', 'fewer rows at bedtime'],
    ['Outcomes agreed with Ted and his wife', 'Shave himself with the left hand'],
    ['Outcomes agreed', 'out of the flat twice a week'],
    ['Treatment goal', 'HbA1c below 60 by June'],
  ])('not said: %s: %s', (label, words) => {
    expect(headed(label, words).goals[0]).toMatchObject({ owner: 'unclear' });
  });

  it.each([
    'My aim is that she takes her tablets every day for a month.',
    'My own hope for him is that he lets the carers in twice a day.',
  ])('the writer’s, in prose: %s', (words) => {
    expect(inProse(words).goals[0]).toMatchObject({ owner: 'worker', measurable: true });
  });
});

describe('in prose a goal is also', () => {
  it.each([
    ['Her goals are to finish the course and to move out of the hostel.', 'to finish the course and to move out of the hostel'],
    ['The family’s goals were to eat together twice a week.', 'to eat together twice a week'],
    ['The lad’s goals from last time were to sleep in his own room.', 'to sleep in his own room'],
    ['Their aims are to have one evening a week without the tablet.', 'to have one evening a week without the tablet'],
    ['Her new goal is to hold the baby in the bath.', 'to hold the baby in the bath'],
    ['What he wants is to sleep at night, and he thinks he is getting there.', 'to sleep at night'],
  ])('%s', (sentence, words) => {
    const text = `Seen at the clinic with the nurse on Tuesday. It rained. ${sentence} The room was cold.`;
    const { goals } = goalIn(text, 'capa_choice');
    expect(goals.map(({ at }) => text.slice(at.start, at.end))).toEqual([words]);
    expect(goals[0]).toMatchObject({ owner: 'client' });
  });

  it.each([
    'Mr Lowe’s goal, which he has had since the start, is to carve the turkey at Christmas.',
    'His next target is the whole of December without slamming.',
    'He set himself two nights a week off the drink.',
    'This time she is going for three days in a row.',
    'He has his heart set on the ski trip.',
    'Dad said he would just like a quiet house.',
    'The one thing she asked for was to be able to read to her grandson.',
    'Lena’s own idea is to sit in the front row at assembly.',
    'She would know it had worked if she could get on the bus without counting.',
    'When asked what would be different she said she’d be at her netball on Tuesdays.',
    'If he could have one thing it would be his daughter on a Saturday.',
    'He picked one thing to work on, ringing his mum on Sundays.',
    'We talked about goals and she chose getting the bus home.',
    'She can see herself running the half marathon in May.',
    'You would both like Sam to be able to sleep in his own room.',
  ])('%s', (sentence) => {
    expect(inProse(sentence).identified).toBe(true);
    expect(inProse(sentence, 'capa_partnership').identified).toBe(true);
  });

  it.each([
    'She did not want to set a goal today.',
    'We have not set goals yet.',
    'There was no time to talk about goals.',
    'His goal sheet was left at school.',
    'She shrugged when I asked what she wanted.',
    'I asked what he would like and he looked at his shoes.',
    'She is going for a scan.',
    'He set himself up with a lift home.',
  ])('none in: %s', (sentence) => {
    expect(inProse(sentence).identified).toBe(false);
  });
});

describe('in a checklist that has no field for goals', () => {
  it('a goal between other headings is a goal, and not the field that would stand there', () => {
    const text = 'Progress: two swims\nWhat got in the way: rain\nHer goal: swim a length by June\nPlan: towel in the bag\nRisks: none';
    const chosen = checklistById('capa_partnership');
    const { goal, findings } = review(readNote(text), chosen as NonNullable<typeof chosen>);
    expect(goal.goals[0]).toMatchObject({ owner: 'client', measurable: true });
    expect(findings.find(({ field }) => field === 'ratings')?.verdict.is).toBe('not-found');
  });
});

describe('declining is said in many ways', () => {
  it.each([
    'not today thanks',
    'didn’t fancy it',
    'said he hasn’t got one',
    'couldn’t think of one',
    'nothing he wants to change',
    'happy as he is',
    'did not want to pick one',
  ])('%s', (words) => {
    expect(headed('Goal', words).identified).toBe(false);
  });
});

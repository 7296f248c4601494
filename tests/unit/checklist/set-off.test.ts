/** Ways in which people set a heading off from what they write, and lines that look like one and are none. */
import { describe, expect, it } from 'vitest';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

/** What was found for each field, or the verdict. */
function read(checklist: string, text: string): Record<string, string> {
  const chosen = checklistById(checklist);
  if (!chosen) throw new Error(`no preset ${checklist}`);
  const told = review(readNote(text), chosen).findings.map(({ field, verdict }) => [
    field,
    verdict.is === 'found' ? text.slice(verdict.at.start, verdict.at.end) : verdict.is,
  ]);
  return Object.fromEntries(told);
}

describe('a heading is set off', () => {
  const bodies = {
    reason: 'ran out of clean works',
    recent_use: 'G on Friday, nothing since',
    goal: 'home by two',
    urgent_risks: 'none today',
  };

  it.each([
    ['by a slash', (label: string) => `${label}/ `],
    ['by a sign behind it', (label: string) => `${label}> `],
    ['by a long dash', (label: string) => `${label}—`],
    ['by capitals alone', (label: string) => `${label.toUpperCase()} `],
  ])('%s', (_, set) => {
    const labels = { reason: 'Reason', recent_use: 'Recent use', goal: 'Goal', urgent_risks: 'Risk' };
    const lines = Object.entries(labels).map(([field, label]) => set(label) + bodies[field as keyof typeof bodies]);
    expect(read('chemsex', lines.join('\n'))).toMatchObject(bodies);
  });

  it('by a slash, all of it in capitals', () => {
    const text =
      'S/ MR COLE 84 NOT EATING SINCE SUNDAY\nB/ STROKE IN MAY\nA/ CHEST CLEAR, DROWSY\nR/ GP TO VISIT\nNEEDS/ TURNING 3HRLY\nRISKS/ NONE NEW';
    expect(read('sbar', text)).toMatchObject({
      situation: 'MR COLE 84 NOT EATING SINCE SUNDAY',
      background: 'STROKE IN MAY',
      assessment: 'CHEST CLEAR, DROWSY',
      recommendation: 'GP TO VISIT',
      current_needs: 'TURNING 3HRLY',
      risks: 'NONE NEW',
    });
  });

  it('by dashes, several on one line', () => {
    const text = 'Reason - ran out of clean works. Recent use - G on Friday, nothing since. Goal - home by two. Risk – none today.';
    expect(read('chemsex', text)).toMatchObject({ reason: 'ran out of clean works.', goal: 'home by two.', urgent_risks: 'none today.' });
  });

  it.each([
    'He was sent home. Risk - he says - is not his word for it.',
    'We saw him w/ his dad and/ or his nan.',
    'He rides BMX 24/ 7 and is off to the N/ A match.',
    'She is fine—risk of rain though.',
  ])('and not in: %s', (text) => {
    expect(read('chemsex', `${text} It rained.`)).toMatchObject({ goal: 'not-found', plan: 'not-found', reason: 'not-found' });
  });
});

describe('a template that was left as it is', () => {
  it('asks yes or no at the end of a line', () => {
    const text = 'Situation: fell at ten\nBackground: stroke in May\nCare plan in place Y/N\nConsent gained yes/no\nContacts: son Bill';
    expect(read('sbar', text)).toMatchObject({ care_plan: 'empty', contacts: 'son Bill' });
    expect(read('interagency', text)).toMatchObject({ consent: 'empty' });
    expect(read('sbar', text.replace('Y/N', '(Y / N)'))).toMatchObject({ care_plan: 'empty' });
    expect(read('sbar', text.replace('place Y/N\nConsent gained yes/no', 'place: yes, on the ward'))).toMatchObject({
      care_plan: 'yes, on the ward',
    });
  });

  it('leaves its prompts under a question in the first person', () => {
    const text =
      'MY PLAN\nMy goals\nswim again\nWhat I can do for myself\n[list]\nHow others can help\nn/a\nServices I can use\n[list]\nActions\nJo to ring the pool';
    expect(read('care_plan', text)).toMatchObject({
      goals: 'swim again',
      self_management: 'empty',
      family_support: expect.stringMatching(/^(?:empty|cannot-tell)$/),
      resources: 'empty',
      actions: 'Jo to ring the pool',
    });
  });
});

describe('no part of a form is', () => {
  it('a title with a number', () => {
    const text = 'CARE PLAN 7 - DIABETES\nAim: HbA1c under 60\nSelf care: own insulin\nRisk: hypos at night';
    expect(read('care_plan', text)).toMatchObject({ actions: 'not-found', goals: 'HbA1c under 60' });
  });

  it.each(['With best wishes', 'Best wishes', 'With kind regards and many thanks'])('how a letter ends: %s', (ending) => {
    const text = [
      'Dear Ola',
      'What you came about',
      'The headaches before school.',
      'How you see it',
      'You said it is the noise in the hall.',
      'What we think is going on',
      'We agreed that the hall and the hurry come together.',
      'What you would like to be different',
      'To eat with Bea on Fridays.',
      'What we decided',
      'Core Partnership with me.',
      `\n${ending}`,
      'Mair Pugh, Nurse Specialist',
    ].join('\n\n');
    expect(read('capa_choice', text)).toMatchObject({
      strengths_resources: 'not-found',
      choice_point_decision: 'Core Partnership with me.',
    });
  });

  it('what a heading was agreed with', () => {
    const text =
      'Outcomes agreed with Ted and his wife: shave with the left hand\nActions agreed with the ward: OT on Monday\nReview: 3 May';
    expect(read('care_plan', text)).toMatchObject({ goals: 'shave with the left hand', actions: 'OT on Monday' });
  });

  it.each([
    'Goal, in his own words',
    'Goal if any',
    'Goal (if agreed)',
    'Goal etc.',
    'Goal this time',
    'Goal incl dates',
    'Goal #1',
    'Goal 🎯',
    'Section 3 Goal',
  ])('what is only set around a heading: %s', (label) => {
    expect(read('chemsex', `Reason: sleep\n${label}: kettle and two cups\nPlan: ring Tia`)).toMatchObject({
      reason: 'sleep',
      goal: 'kettle and two cups',
      plan: 'ring Tia',
    });
  });

  it.each(['Re motivation', 'Notes on motivation', 'Comments on motivation', 'More on motivation', 'As to motivation'])(
    'what its writer does there: %s',
    (label) => {
      const text = `Reason: sleep\n${label}: kettle and two cups\nPlan: ring Tia`;
      expect(read('chemsex', text).motivation).toBe('kettle and two cups');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('a title answers no field', () => {
  it.each([
    ['care_plan', 'CARE PLAN – Yasmin Toller – agreed 3 September\nMy goals: swim twice a week\nReview: 12 January', 'actions'],
    ['transition', 'TRANSITION: Yusuf, 17\nReceiving service: adult ADHD team\nRisks: nil', 'transfer_plan'],
    ['chemsex', 'Chemsex drop-in contact form v5\nReason: sleep\nGoal: bed by ten\nUrgent risks: nil', 'recent_use'],
    ['chemsex', 'Sauna outreach log, Fri late\n\nYusuf wants to be in bed by ten.', 'recent_use'],
    ['interagency', 'STRATEGY DISCUSSION (by Teams) – siblings K & J\nPurpose: who holds the case', 'agencies_involved'],
  ])('%s: %s', (checklist, text, field) => {
    expect(read(checklist, text, field)).toBe('not-found');
  });

  it.each([
    ['care_plan', 'Plan: Jo rings the GP on Monday\nReview: 12 January', 'actions', 'Jo rings the GP on Monday'],
    ['chemsex', 'Reason for visit: sleep\nGoal: bed by ten', 'reason', 'sleep'],
    ['sbar', 'Risk assessment: None\nSituation: moved to Elm', 'risks', 'None'],
    ['peer_group', 'Peer group 9 May – Cai, Morag, Tunde\nQuestion: who is it for?', 'present', 'Peer group 9 May – Cai, Morag, Tunde'],
  ])('but a first line may: %s: %s', (checklist, text, field, expected) => {
    expect(read(checklist, text, field)).toBe(expected);
  });

  it.each([
    ['capa_partnership', 'Home visit, Friday 3rd.', 'next_step'],
    ['transition', 'Hospital visit no 4.', 'care_package'],
    ['sbar', 'Duty call 1815.', 'contacts'],
    ['care_plan', 'Care plan review, half-yearly.', 'actions'],
    ['capa_partnership', 'Zoom, Monday pm.', 'next_step'],
  ])('nor does a first sentence that only says what kind of contact it was: %s: %s', (checklist, title, field) => {
    const rest = 'It rained and the heating was on.';
    expect(read(checklist, `${title} ${rest}`, field)).toBe('not-found');
    expect(read(checklist, `${title}\n${rest}`, field)).toBe('not-found');
  });

  it.each([
    ['capa_partnership', 'He rang school, Friday 3rd. It rained.', 'progress', 'He rang school, Friday 3rd.'],
    ['capa_partnership', 'Meeting again on Friday at ten. It rained.', 'next_step', 'Meeting again on Friday at ten.'],
    ['interagency', 'Call with the school nurse and housing. It rained.', 'agencies_involved', 'Call with the school nurse and housing.'],
  ])('but one that says more does: %s: %s', (checklist, text, field, expected) => {
    expect(read(checklist, text, field)).toBe(expected);
  });

  it('a first line over a note without headings of its kind is its title, though it holds a heading’s word', () => {
    expect(read('capa_first_partnership', 'Phone review\nIt rained and the heating was on.', 'review_plan')).toBe('not-found');
  });

  it('reads a line of capitals and dashes in no more time than another', () => {
    const line = `CARE PLAN – ${'A'.repeat(40)}${'-A'.repeat(8)}!`;
    expect(read('care_plan', `${line}\nGoals: swim twice a week`, 'goals')).toBe('swim twice a week');
  });
});

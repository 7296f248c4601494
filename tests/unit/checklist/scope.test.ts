import { describe, expect, it } from 'vitest';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';
import { preset, read } from './reading.ts';

describe('words of risk that say nothing of the client', () => {
  it.each([
    'The gentleman in the next bed is at risk of falls.',
    'Another family in the street is thought to be in danger.',
    'His cousin was self-harming last year.',
    'The patient opposite him is at high risk of falls.',
    'The younger sister is thought by the school to be at risk.',
    'Mum told us about her own overdose.',
    'There is a risk of this meeting running over.',
    'I was nervous and at risk of filling the silences.',
    'I am aware of the risk of prolonging the work.',
    'His aunt disclosed that she has been suicidal.',
    'We didn’t get on to risk today.',
    'Risk was not discussed.',
    'I will ask about self-harm next time.',
    'Risk still needs to be reviewed.',
    'His sister was admitted after an overdose.',
    'Her uncle died by suicide in 2019.',
    'Mum used to self-harm as a teenager.',
    'A girl in her class took an overdose.',
    'Self-harm leaflet given to dad.',
    'I am going on suicide prevention training in May.',
    'A mate of his flatmate got stabbed in the park.',
    'Wife: choking risk, cut her food up.',
    'Spoke with the school safeguarding lead.',
    'The worry is that she does not sleep.',
  ])('%s', (text) => {
    expect(read('chemsex', text, 'urgent_risks')).toBe('not-found');
    expect(read('sbar', text, 'risks')).toBe('not-found');
  });

  it.each([
    'Her ex is violent and has hurt her before.',
    'His mother is worried about his safety.',
    'I asked about self-harm and he denied it.',
    'She didn’t raise any safety concerns.',
    'Not assessed as being at risk.',
    'His flatmate rang as he was at risk of falling.',
    'He is at risk of losing his flat.',
    'I am worried about his safety.',
    'His aunt disclosed that he has been suicidal.',
  ])('but: %s', (text) => {
    expect(read('chemsex', text, 'urgent_risks')).toBe(text);
  });

  it.each([
    'Her brother is nineteen. He cut himself in May.',
    'His wife is content. She has a bad back and is at risk of hurting it.',
    'His brother is in prison. He started using at fifteen. He has overdosed twice.',
    'His flatmate Leon has moved out. Leon overdosed twice last year.',
    'Her partner drinks and he has taken an overdose before.',
    'Her mother was treated for depression. She has thoughts of ending her life at times.',
    'We were worried about her safety in March. That has settled.',
    'Staff were concerned about his risk of falls in June but that has now resolved.',
  ])('whose it is, or that it is over, is said around it: %s', (text) => {
    expect(read('capa_choice', text, 'risks')).toBe('not-found');
    expect(read('care_plan', text, 'risks')).toBe('not-found');
  });

  it.each([
    ['Her brother is nineteen. She cut herself in May.', 'She cut herself in May.'],
    ['His mum is worried. He has thoughts of ending his life.', 'He has thoughts of ending his life.'],
    ['Dad brought him in. He took an overdose on Sunday.', 'He took an overdose on Sunday.'],
    ['We were worried in March. There are no risks now.', 'There are no risks now.'],
    ['Her dad drinks. He hits her.', 'He hits her.'],
  ])('but: %s', (text, found) => {
    expect(read('capa_choice', text, 'risks')).toContain(found);
  });

  it.each([
    'They decided they would like to try the parent group.',
    'His sister wants to go to university.',
    'School would like to put a plan in place.',
    'I would like to see her again before the summer.',
    'He can come back if he wants to.',
    'The bell went before we got to goals.',
    'No goal has been recorded.',
  ])('a wish that is a choice of service, somebody else’s, the writer’s, or only a condition is no goal: %s', (text) => {
    expect(read('capa_choice', text, 'goals')).toBe('not-found');
  });

  it('a goal that was refused is an answer, also where one was offered', () => {
    const text = 'I offered to set a goal and he would rather not set anything today.';
    expect(read('chemsex', text, 'goal')).toBe(text);
    expect(review(readNote(text), preset('chemsex')).goal.identified).toBe(false);
  });

  it('a wish that is over is no goal', () => {
    expect(read('chemsex', 'He used to want to stop.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'She no longer wants to cut down.', 'goal')).toBe('not-found');
  });

  it('what somebody else wants of a client is not the client’s goal', () => {
    expect(read('chemsex', 'His boyfriend wants him to stop completely.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'He wants his boyfriend to stop with him.', 'goal')).toContain('He wants');
    expect(read('chemsex', 'The aim of the call was to agree who does what.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'He would like the council to move him.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'I would suggest that a goal be set next time.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'He came late. Do you want to send someone?', 'goal')).toBe('not-found');
    expect(read('capa_choice', 'Dad would like us to write to the school.', 'goals')).toBe('not-found');
    expect(read('capa_choice', 'The referrer hopes we can offer an assessment.', 'goals')).toBe('not-found');
  });

  it('football, and being asked for a goal, are none', () => {
    expect(read('chemsex', 'He plays in goal for a works team.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'I asked whether he had a goal and that was as far as we got.', 'goal')).toBe('not-found');
    expect(read('chemsex', 'He wants to play in goal for his old team by May.', 'goal')).toContain('wants to play in goal');
  });
});

describe('what somebody else does, is ready for or thinks', () => {
  it.each([
    ['chemsex', 'recent_use', 'His flatmate uses G at home.'],
    ['chemsex', 'motivation', 'The student was keen to sit in.'],
    ['chemsex', 'motivation', 'I am ready to hand him over.'],
    ['capa_choice', 'client_view', 'The teacher said it is because he is tired.'],
  ])('%s: %s: %s', (checklist, field, text) => {
    expect(read(checklist, text, field)).toBe('not-found');
  });

  it.each([
    ['chemsex', 'recent_use', 'He used G at home with his flatmate.'],
    ['chemsex', 'motivation', 'He is keen to try again.'],
    ['capa_choice', 'client_view', 'He said it is because he is tired.'],
  ])('and what the client does: %s: %s: %s', (checklist, field, text) => {
    expect(read(checklist, text, field)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const headed = (words: string): string => `Reason: sleep\nMotivation: ${words}\nFollow up: letter to the GP`;
const motivation = (words: string): string => read('chemsex', headed(words), 'motivation');

describe('a form that nobody has filled in says nothing', () => {
  it.each([
    '☐ Keen  ☐ Unsure  ☐ Not keen',
    '[ ] keen [ ] unsure [ ] other',
    '( ) low ( ) middling ( ) high',
    'Tick all that apply: ☐ keen ☐ scared',
    '○ keen ○ torn ○ flat',
    'o keen  o torn  o other',
    'Keen | Torn | Flat | Other',
    'Yes  No  Unsure',
    'Yes / No / Not sure',
    '0 1 2 3 4 5 6 7 8 9 10',
    '1 - 2 - 3 - 4 - 5',
    '0 ---------- 10',
    'i.\nii.\niii.',
    '1. ........ 2. ........',
    'a) ____ b) ____',
    'Details:',
    'Score:   Date:   By:',
    'Yes / No - details:',
    'Now: /10   Then: /10',
    'Who?  What?  By when?',
    'who, why, when?',
    'If yes, say why',
    'Hint: use plain words',
    'Prompt: what would be better?',
    '*What would be different?*',
    '_In their own words_',
    '(in the client’s words)',
    '(What would be different)',
    'max. 40 words',
    '(required)',
    'This field is mandatory',
    'Office use only',
    'This box left blank on purpose',
    'Complete at every visit',
    'Skip if first visit',
    '+ Add another',
    'Free text 500 chars',
    'In draft',
    '~~wants to stop by June~~',
    '<s>wants to stop</s>',
  ])('%s', (words) => {
    expect(motivation(words)).toBe('empty');
  });

  it.each([
    '[x] keen [ ] unsure',
    '☐ keen ☑ torn',
    '( ) low (x) high',
    '0 1 (2) 3 4',
    '10 9 8, counts down before he rings',
    'Now: 3/10   Then: 6/10, since the holiday',
    'Details: his nan is ill and he wants to be well for her',
    'Yes / No - details: yes, for his nan',
    'Prompts himself with a photo on the fridge',
    'If no better by Friday he wants to come back',
    'Two lines every Saturday, and wants it to be none',
    'two lines',
    'Required a lot of courage to come',
    '*keen, since Sunday*',
    '~~keen~~ torn since Sunday',
    'home / work / his nan',
    'Blank stare, then "I want out"',
    'Not started, wants to by June',
    'Cover: Jo while I am away',
  ])('but this does: %s', (words) => {
    expect(motivation(words)).not.toMatch(/^(?:empty|not-found|cannot-tell)$/);
  });

  it('boxes before what somebody will do are tasks', () => {
    const plan = (words: string) => read('chemsex', `Reason: sleep\nPlan: ${words}\nFollow up: letter to the GP`, 'plan');
    expect(plan('☐ ring the clinic ☐ tell his sister')).toBe('☐ ring the clinic ☐ tell his sister');
    expect(plan('☐ email ☐ referral ☐ other')).toBe('empty');
  });

  it('an answer below the form’s own words is the answer', () => {
    expect(motivation('(in their own words)\nscared of another comedown')).toBe('scared of another comedown');
    expect(motivation('If yes, say why\nfor his nan')).toBe('for his nan');
  });

  it('a ticked yes is a yes: an answer of risk, and of no goal', () => {
    const note = 'Reason: sleep\nGoal: ☑ Yes ☐ No\nUrgent risks: ☑ Yes ☐ No';
    expect(read('chemsex', note, 'urgent_risks')).toBe('☑ Yes ☐ No');
    expect(read('chemsex', note, 'goal')).toBe('empty');
  });

  it('a label that asks for a choice, with all of the choices still there', () => {
    const decision = (line: string) => read('capa_choice', `Present: Ana, mum\n${line}\nRisks: none`, 'choice_point_decision');
    expect(decision('Choice Point (delete as applicable): group work / Core / goodbye for now')).toBe('empty');
    expect(decision('Choice Point (delete as applicable): Core')).toBe('Core');
    expect(decision('Choice Point: Core / a group at school / both')).toBe('Core / a group at school / both');
  });
});

describe('what a form tells its writer in brackets is no part of the label', () => {
  it.each([
    'Plan for the coming weeks [who does what / by when / with whom]',
    'Plan for the coming weeks (including anything that was agreed with others)',
    'Plan for the coming weeks {who, what}',
    'Plan for the coming weeks <who, what>',
  ])('%s', (label) => {
    expect(read('chemsex', `Reason: sleep\n${label}: rings Tia on Sunday\nFollow up: letter`, 'plan')).toBe('rings Tia on Sunday');
    expect(read('chemsex', `Reason: sleep\n${label}:\nFollow up: letter`, 'plan')).toBe('empty');
  });
});

describe('a form of capitals', () => {
  const form = "REASON: sleep\nUSE: none since May\nGOAL ID'D?: ?\nPLAN:\nAFTERCARE: rang the ward\nMOTIVATION: low";

  it('has nothing under a heading that the next one follows, also one that nobody knows', () => {
    expect(read('chemsex', form, 'plan')).toBe('empty');
    expect(read('chemsex', form.replace('AFTERCARE', 'Monday'), 'plan')).toBe('Monday: rang the ward');
  });

  it('has labels with a question mark and a colon', () => {
    expect(read('chemsex', form, 'goal')).toBe('empty');
    expect(read('chemsex', form.replace('?: ?', '?: bed by ten'), 'goal')).toBe('bed by ten');
  });
});

describe('a prompt with nothing under it', () => {
  it.each([
    'Anything that worries us tonight about overdose, psychosis or self harm:',
    'Is there suicidal thinking or a plan to end their life, and what was done about it:',
  ])('is no risk: %s', (line) => {
    expect(read('chemsex', `Reason: sleep\n${line}\n\nFollow up: letter`, 'urgent_risks')).toBe('not-found');
  });

  it('with a list under it is one', () => {
    const note = 'He told me this, which worries me for suicide and self harm:\n- he has written letters\n- he wants to die';
    expect(read('chemsex', note, 'urgent_risks')).toBe(note);
  });
});

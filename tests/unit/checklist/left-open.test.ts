import { describe, expect, it } from 'vitest';
import { leftOpen } from '../../../lib/checklist/checks/left-open.ts';
import { read } from './reading.ts';

describe('what is put down instead of an answer', () => {
  it.each([
    'not asked today',
    'wasn’t discussed',
    'Not explored – he was in tears',
    'didn’t get round to this',
    'forgot to ask',
    'will discuss at next appt',
    'still to complete',
    'to be filled in',
    'details to follow',
    'awaiting info from school',
    'left for another day',
    'left blank',
    '{{goal}}',
    'Choose an item.',
    '-- select --',
    'Please give details',
    'Describe...',
    'Enter goal 1',
    'tick as appropriate',
    'e.g. one evening less',
    'low / medium / high',
    'Y/N/NK',
    'O yes O no',
    '1. 2. 3.',
    'nil entered',
    'hmm',
    'form not in file',
  ])('%s', (words) => {
    expect(leftOpen(words)).toBe('open');
    expect(read('chemsex', `Reason: sleep\nGoal: ${words}\nUrgent risks: ${words}`, 'goal')).toBe('empty');
    expect(read('chemsex', `Reason: sleep\nGoal: ${words}\nUrgent risks: ${words}`, 'urgent_risks')).toBe('empty');
  });

  it.each(['on RiO', 'covered above', 'in the notes', 'documented elsewhere', 'per risk assessment', 'as in letter'])(
    'a place to look at: %s',
    (words) => {
      expect(leftOpen(words)).toBe('elsewhere');
      expect(read('sbar', `Risks: ${words}`, 'risks')).toBe('cannot-tell');
    },
  );

  it.each([
    'to be in school every day by June',
    'see him weekly',
    'awaiting a date from the clinic, mum to ring on Friday',
    'low',
    'left',
    'will check with the GP',
    'to ask mum',
    'will discuss at MDT',
    'Y / N / Y',
    'not today, he wants to come back and think',
    'to do the shop on his own',
    'forgot his tablets twice',
    'hold the banister',
    'another time he would leave earlier',
    'plan to write in the notebook',
  ])('but this says something: %s', (words) => {
    expect(leftOpen(words)).toBeNull();
  });
});

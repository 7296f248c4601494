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
    'to be agreed in Core, we ran out of time',
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
    'No answer',
    'hmm',
    'form not in file',
    'Jo to complete',
    'Sue does this bit',
    'will pick up next time',
    'write up tomorrow',
    'on my list',
    'will do',
    'bell went',
    'didn’t come up',
    'we didn’t get this far',
    'system wouldn’t let me',
    'can’t find the form',
    'not for today',
    'not part of this visit',
    'skip',
    'not sure what goes here',
    'delete if not needed',
    'hidden for training',
  ])('%s', (words) => {
    expect(leftOpen(words)).toBe('open');
    expect(read('chemsex', `Reason: sleep\nGoal: ${words}\nUrgent risks: ${words}`, 'goal')).toBe('empty');
    expect(read('chemsex', `Reason: sleep\nGoal: ${words}\nUrgent risks: ${words}`, 'urgent_risks')).toBe('empty');
  });

  it.each([
    'on RiO',
    'covered above',
    'in the notes',
    'documented elsewhere',
    'per risk assessment',
    'as in letter',
    'attached',
    'cf. Choice',
    'on paper',
    'it’s in the other form',
  ])('a place to look at: %s', (words) => {
    expect(leftOpen(words)).toBe('elsewhere');
    expect(read('sbar', `Risks: ${words}`, 'risks')).toBe('cannot-tell');
  });

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
    'Jo to complete the housing form',
    'write it up on the fridge',
    'pick up the leaflet from school',
    'delete the app if it gets bad',
    'did not get to school',
    'can’t see the board',
    'skipped two depots',
    'moved to new flat',
    'attached to the community team',
    'Sue covers Tuesdays',
    'hold the banister',
    'another time he would leave earlier',
    'plan to write in the notebook',
    'rang twice, no answer at the door',
  ])('but this says something: %s', (words) => {
    expect(leftOpen(words)).toBeNull();
  });
});

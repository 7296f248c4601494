import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

/** What was found under a heading, or the verdict. */
function read(checklist: string, lines: readonly string[], field: string): string | undefined {
  const known = presets.find(({ id }) => id === checklist);
  const text = lines.join('\n');
  const verdict = known && review(readNote(text), known).findings.find((one) => one.field === field)?.verdict;
  return verdict?.is === 'found' ? text.slice(verdict.at.start, verdict.at.end) : verdict?.is;
}

const form = [
  'Handover 4 May',
  'Situation: Mrs Wray, 80, off her food',
  'Wool: two falls in May',
  'Straw: slower than last week',
  'Recommendation: see her before noon',
  'Key information: no English',
];

describe('an unknown heading between known ones', () => {
  it('is the field that stands between them in the checklist', () => {
    expect(read('sbar', form, 'background')).toBe('two falls in May');
    expect(read('sbar', form, 'assessment')).toBe('slower than last week');
  });

  it('with nothing under it is that field, empty', () => {
    expect(read('sbar', form.with(3, 'Straw: tbc'), 'assessment')).toBe('empty');
  });

  it('at the end of a form is its last field', () => {
    const lines = [
      'Reason: came for a test',
      'Recent use: crystal on Friday',
      'Goal: one weekend off',
      'Motivation: 7/10',
      'Plan: back on the 4th',
      'Risks: none',
      'Wool: the card',
    ];
    expect(read('chemsex', lines, 'followup_actions')).toBe('the card');
  });

  it('is that field too where nearly all are of the writer’s own making', () => {
    const lines = [
      'Drop-in, 4 May',
      'Why come in? a rash',
      'Straw: crystal on Friday',
      'What he wants: one weekend off',
      'How ready is he? 7/10',
      'Wool: back on the 4th',
      'Risks: none',
    ];
    expect(read('chemsex', lines, 'recent_use')).toBe('crystal on Friday');
    expect(read('chemsex', lines, 'plan')).toBe('back on the 4th');
  });

  it.each([
    ['one of the two is not there', form.toSpliced(3, 1)],
    ['there are more than fields', form.toSpliced(4, 0, 'Felt: blue')],
    ['the known ones stand in another order', [form[0], form[4], form[1], form[2], form[3], form[5]]],
    ['too few are known', ['Handover', 'Situation: off her food', 'Wool: two falls', 'Straw: slower', 'Recommendation: see her']],
    ['it is set otherwise', form.with(2, 'Wool – two falls in May').with(3, 'Straw – slower than last week')],
  ])('is nothing where %s', (_, lines) => {
    expect(read('sbar', lines as string[], 'background')).toBe('not-found');
    expect(read('sbar', lines as string[], 'assessment')).toBe('not-found');
  });

  it('says by its own words that it is another', () => {
    expect(read('sbar', form.with(3, 'Who to ring: her son Ted'), 'assessment')).toBe('not-found');
  });

  it('is never a risk, nor a goal', () => {
    const care = [
      'Goals: walk to the shop',
      'Self-management: rests',
      'Resources: a stick',
      'Family support: Joan',
      'Actions: order rail',
      'Review date: 4 May',
      'Wool: blue',
    ];
    expect(read('care_plan', care, 'risks')).toBe('not-found');
    expect(read('care_plan', care.with(0, 'Straw: blue').with(6, 'Risks: none'), 'goals')).toBe('not-found');
  });
});

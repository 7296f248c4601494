import { describe, expect, it } from 'vitest';
import { wholeList } from '../../../lib/goals/whole-list.ts';

const grown = (text: string, passage: string) => {
  const start = text.indexOf(passage);
  const whole = wholeList(text, { start, end: start + passage.length });
  return text.slice(whole.start, whole.end);
};

describe('the whole list of goals', () => {
  it('goes on with somebody’s own goal on the same line', () => {
    const own = 'Light off (3/10). Samira: ring him without shouting (3/10).';
    expect(grown(`Goals: ${own}\nChoice Point: Core`, 'Light off (3/10).')).toBe(own);
  });

  it('is the rated lines below the words that lead up to them', () => {
    const lead = 'To be different (faces, 1 sad to 5 happy) -';
    expect(grown(`${lead}\nbed by nine: 1\nsit by the stove: 3\nChoice point - Core`, lead)).toBe('bed by nine: 1\nsit by the stove: 3');
  });

  it.each([
    ['a heading with words below', 'Light off (3/10).', 'Goals: Light off (3/10).\nSamira: ring him without shouting'],
    ['a risk on the same line', 'Light off (3/10).', 'Goals: Light off (3/10). Risk: none today.'],
    ['lines that are not rated', 'Goals (out of 10):', 'Goals (out of 10):\nnone yet\nto be set'],
  ])('does not take in %s', (_what, passage, text) => {
    expect(grown(text, passage)).toBe(passage);
  });
});

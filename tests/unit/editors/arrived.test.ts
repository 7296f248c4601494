/** When it may be said that words are in an editor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasArrived, isBlank } from '../../../lib/editors/types.ts';

describe('words that were put into an editor', () => {
  it('have arrived when they stand there once more than before, however the editor laid them out', () => {
    expect(hasArrived('Plan: gate', 'Risks: none', 'Risks: none\nPlan:\u00a0gate\u200b', false)).toBe(true);
    expect(hasArrived('Plan:', 'Plan: gate', 'Plan: gate\nPlan:', false)).toBe(true);
  });

  it('have not arrived because the same words stood there before', () => {
    expect(hasArrived('Plan:', 'Plan: gate', 'Plan: gate', false)).toBe(false);
    expect(hasArrived('Plan:', 'Plan: gate', 'Plan: gate\nRisks:', false)).toBe(false);
  });

  it('have not arrived as they were asked for when they stand there twice more', () => {
    expect(hasArrived('Plan: gate', 'Risks', 'Risks Plan: gate Plan: gate', false)).toBe(false);
  });

  it('put in once have arrived, and put in twice have not, wherever, and however often they stood there before', () => {
    const inner = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 });
    const pieces = fc.array(fc.constantFrom('a', 'b', ' ', 'itself'), { maxLength: 6 });
    fc.assert(
      fc.property(inner, pieces, pieces, (middle, before, behind) => {
        const text = `c${middle}d`;
        const laid = (some: readonly string[]) => some.map((one) => (one === 'itself' ? text : one)).join('');
        const [head, tail] = [laid(before), laid(behind)];
        expect(hasArrived(text, head + tail, head + text + tail, false)).toBe(true);
        expect(hasArrived(text, head + tail, head + text + text + tail, false)).toBe(false);
      }),
    );
  });

  it('are alone where nothing else was to be left', () => {
    expect(hasArrived('Plan: gate', '', 'Plan:  gate\n', true)).toBe(true);
    expect(hasArrived('Plan: gate', '', 'Plan: gate Plan: gate', true)).toBe(false);
  });

  it('that are only white space are judged by any change', () => {
    expect(hasArrived('\n', 'Plan', 'Plan\n', false)).toBe(true);
    expect(hasArrived('\n', 'Plan', 'Plan', false)).toBe(false);
  });

  it('an editor that holds only marks that nobody sees is blank', () => {
    expect([' \n\u200b\ufeff\u2060', 'a\u200b'].map(isBlank)).toEqual([true, false]);
  });
});

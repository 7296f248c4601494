import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, cutText } from '../../../components/slip/cut.ts';

const limits = fc.record({ words: fc.integer({ min: 1, max: 12 }), characters: fc.integer({ min: 2, max: 60 }) });
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.string({ maxLength: 8 })).map((some) => some.join(' ')),
  fc.lorem(),
);

describe('a cut', () => {
  it('shows the beginning, character for character', () => {
    fc.assert(fc.property(texts, limits, (text, limit) => text.startsWith(cutText(text, limit).shown)));
  });

  it('is always marked: whenever words are left out, it says that there are', () => {
    fc.assert(
      fc.property(texts, limits, (text, limit) => {
        const { shown, left } = cutText(text, limit);
        const leftOut = text.slice(shown.length);
        return leftOut.trim() === '' ? left === null : left !== null && left.n > 0;
      }),
    );
  });

  it('counts what is left out', () => {
    fc.assert(
      fc.property(texts, limits, (text, limit) => {
        const { shown, left } = cutText(text, limit);
        const leftOut = text.slice(shown.length);
        return left === null || left.n === (left.of === 'words' ? countWords(leftOut) : leftOut.trimEnd().length);
      }),
    );
  });

  it('takes for a word what has no white space in it', () => {
    fc.assert(fc.property(texts, (text) => countWords(text) === (text.match(/\S+/g) ?? []).length));
    expect(countWords('a\u00a0b\u3000c\u2009d\ufeffe\n\tf')).toBe(6);
  });

  it('never falls between the halves of one character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('𝄞', 'é', 'x')), limits, (some, limit) => {
        const { shown } = cutText(some.join(''), limit);
        return shown.isWellFormed();
      }),
    );
  });

  it('shows the whole of what is short', () => {
    expect(cutText('Nil acute. ', { words: 9, characters: 72 })).toEqual({ shown: 'Nil acute. ', left: null });
    expect(cutText('', { words: 9, characters: 72 })).toEqual({ shown: '', left: null });
  });

  it('cuts a word without end by characters', () => {
    expect(cutText('x'.repeat(1000), { words: 9, characters: 72 }).left).toEqual({ n: 928, of: 'characters' });
  });
});

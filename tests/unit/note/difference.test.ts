import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundChanges, differenceOf, isDifferent } from '../../../lib/note/difference.ts';

const told = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

describe('what became of a text', () => {
  test.each([
    ['nothing', 'Goal: walk', 'Goal: walk', 'Goal: walk'],
    ['a word for another', 'Goal: walk to town', 'Goal: cycle to town', 'Goal: [-walk ][+cycle ]to town'],
    ['words more at the end', 'Goal: walk', 'Goal: walk twice a week', 'Goal: walk [+twice a week]'],
    ['a line that went', 'Risk: none\nPlan: ring\n', 'Plan: ring\n', '[-Risk: none\n]Plan: ring\n'],
    ['two places', 'a b c d e', 'a x c d y', 'a [-b ][+x ]c d [-e][+y]'],
    ['everything', 'old words', 'new text', '[-old words][+new text]'],
    ['all of it went', 'old words', '', '[-old words]'],
    ['all of it came', '', 'new text', '[+new text]'],
  ])('%s', (_, before, after, says) => {
    expect(told(before, after)).toBe(says);
  });

  test('space alone is no difference, and the later text is shown as it is', () => {
    const pieces = differenceOf('Goal: walk\nPlan: ring', 'Goal:  walk Plan: ring\n');
    expect(isDifferent(pieces)).toBe(false);
    expect(pieces.map(({ text }) => text).join('')).toBe('Goal:  walk Plan: ring\n');
  });

  const text = fc
    .array(fc.constantFrom('Goal:', 'walk', 'town', 'ring', '\ud83d', 'a', 'b'), { maxLength: 30 })
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', '\n', '  '), { minLength: words.length, maxLength: words.length })
        .map((gaps) => words.map((word, i) => word + gaps[i]).join('')),
    );

  test('what stays and what is new are the later text; what stays and what is gone have the words of the earlier one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differenceOf(before, after);
        const of = (...kinds: string[]) =>
          pieces
            .filter(({ is }) => kinds.includes(is))
            .map((piece) => piece.text)
            .join('');
        expect(of('same', 'new')).toBe(after);
        expect(wordsOf(of('same', 'gone'))).toEqual(wordsOf(before));
        expect(pieces.every(({ is }, i) => is !== pieces[i - 1]?.is)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of what stays a few words beside a change are shown, and the rest is counted', () => {
    const many = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    const shown = aroundChanges(differenceOf(`${many} old ${many}`, `${many} new ${many}`));
    expect(shown).toEqual([
      { is: 'left-out', words: 34 },
      { is: 'same', text: 'w34 w35 w36 w37 w38 w39 ' },
      { is: 'gone', text: 'old ' },
      { is: 'new', text: 'new ' },
      { is: 'same', text: 'w0 w1 w2 w3 w4 w5 ' },
      { is: 'left-out', words: 34 },
    ]);
    expect(aroundChanges(differenceOf('a b c', 'a x c'))).toEqual(differenceOf('a b c', 'a x c'));
  });

  test('five megabytes that have nothing in common are told as one gone and one new', () => {
    const long = (word: string) => `${word} `.repeat(5_000_000 / (word.length + 1));
    expect(differenceOf(long('heron'), long('wren')).map(({ is }) => is)).toEqual(['gone', 'new']);
  });
});

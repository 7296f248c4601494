/** What is asked of a file's letters agrees with what JSON makes of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfText } from '../../../lib/packs/json-text.ts';
import { namedTwice } from '../../../lib/packs/twice-named.ts';

/** Letters that make texts in JSON look as if they ended, and as if members stood in them. */
const words = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ':', ',', ' ', 'a', '\n', 'é') });
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.integer(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 4 }),
  ),
}));

describe('a text in JSON', () => {
  test('ends where its closing quotation mark stands, whatever is in it', () => {
    fc.assert(
      fc.property(words, words, (said, after) => {
        const text = JSON.stringify(said);
        expect(endOfText(`${text}${after}`, 0)).toBe(text.length - 1);
      }),
    );
  });

  test.each(['"', '"open', '"\\"', '"\\\\\\"'])('that is never closed (%s) ends behind everything', (text) => {
    expect(endOfText(text, 0)).toBe(text.length);
  });
});

describe('a member twice', () => {
  test('is never said of what JSON itself wrote, on one line or many', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(namedTwice(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  test('is said of any name that stands twice in one object, wherever that is', () => {
    fc.assert(
      fc.property(words, tree, tree, (name, one, other) => {
        const member = (value: unknown) => `${JSON.stringify(name)} : ${JSON.stringify(value)}`;
        const text = `[${JSON.stringify(one)},{${member(one)},\n${member(other)}}]`;
        expect(namedTwice(text)).toEqual([{ path: '[1]', says: `has "${name}" twice: put the two together` }]);
      }),
    );
  });
});

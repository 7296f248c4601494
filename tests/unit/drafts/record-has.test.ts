import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordHas } from '../../../lib/drafts/record-has.ts';

const TYPED = 'Progress on goals:\nAsleep by midnight.\nTwo nights of five.\nRisks:\n\nPlan:\nBack on Friday.';

describe('what was typed stands in the record', () => {
  it.each([
    ['word for word', 'Asleep by midnight.', 'Asleep by midnight.'],
    ['with other line breaks', 'Asleep by\nmidnight.', 'Asleep  by midnight. '],
    ['in boxes, as they were read', TYPED, TYPED],
    [
      'in boxes, labels without their colon',
      TYPED,
      'Progress on goals\nAsleep by midnight.\nTwo nights of five.\nRisks\nPlan\nBack on Friday.',
    ],
    [
      'in boxes, with the record’s own words for an empty one',
      TYPED,
      'Progress on goals\n\nAsleep by midnight.\nTwo nights of five.\n\nRisks\n\nNo answer\n\nPlan\n\nBack on Friday.',
    ],
    ['in boxes, the last of them empty', 'Risks:\nNone, asked.\nPlan:\n', 'Risks\nNone, asked.\nPlan\nNo answer'],
  ])('%s', (_, typed, shown) => {
    expect(recordHas(['Another note.', shown])(typed)).toBe(true);
  });

  it.each([
    ['a word more was typed', 'Asleep by midnight, mostly.', 'Asleep by midnight.'],
    ['the note has more', 'Asleep by midnight.', 'Asleep by midnight. Risks: none.'],
    ['a line more was typed in a box', TYPED, 'Progress on goals\nAsleep by midnight.\nRisks\nNo answer\nPlan\nBack on Friday.'],
    ['a box has other words', TYPED, 'Progress on goals\nAsleep by midnight.\nTwo nights of five.\nRisks\nPlan\nBack on Monday.'],
    ['two lines stand where a box was left empty', 'Risks:\nPlan:\nBack.', 'Risks\nNone.\nAsked.\nPlan\nBack.'],
    ['the note ends before', TYPED, 'Progress on goals\nAsleep by midnight.\nTwo nights of five.'],
  ])('but not where %s', (_, typed, shown) => {
    expect(recordHas([shown])(typed)).toBe(false);
  });

  it('whatever is said to stand there has every letter of it', () => {
    const line = fc.constantFrom('Risks:', 'Plan:', 'Risks', 'Plan', 'None.', 'No answer', 'Back on Friday.', '');
    const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
    const wordsOf = (from: string) =>
      from
        .split('\n')
        .map((one) => one.replace(/:$/, ''))
        .filter(Boolean);
    fc.assert(
      fc.property(text, text, (typed, shown) => {
        if (!recordHas([shown])(typed)) return;
        const left = wordsOf(shown);
        for (const words of wordsOf(typed)) {
          const at = left.indexOf(words);
          expect(at, words).toBeGreaterThanOrEqual(0);
          left.splice(0, at + 1);
        }
      }),
    );
  });
});

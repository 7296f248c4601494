/** A line is read once, and told from that: its words, its sentences, and what none of them can hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledOf } from '../../../lib/checklist/compile.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import { SaidWords } from '../../../lib/checklist/statements/said-words.ts';
import { statementsOf } from '../../../lib/checklist/statements/statements.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { cutPieces, readSentences } from '../../../lib/note/sentences.ts';

const { lexicon } = statementsOf(compiledOf(presets[0] as Checklist));

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lexicon.words.filter((word) => word !== '')) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[' ', ' ', ' ', '. ', '.', '! ', '? ', '…', ', ', ': ', "'", '\u2019', '"', ')', '/', '&', '-', '_', '\u00a0', '\ufeff', '\u3000'],
      ...[
        'é',
        'É',
        '\u0130',
        '\u212a',
        'ſ',
        'Σ',
        '\ud83d\ude00',
        '\ud83d',
        'full stop',
        'Full Stop ',
        'new line',
        'new paragraph',
        'next paragraph',
      ],
      ...[
        'Dr. ',
        'e.g. ',
        'D. thinks ',
        "didn't",
        'n/a',
        '4/10',
        '0-10',
        'responsibility',
        'irresponsibility',
        'pppppppppppp',
        '55555555555',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const lines = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('').replaceAll(/[\n\v\f\r\u0085\u2028\u2029<]/g, ' '));

/** As the words of a sentence are compared: small letters, no apostrophes. */
function plainly(sentence: string): string[] {
  const isWord = (sign: string) => /[a-z0-9/&'’‘]/.test(sign) || (/[^\0-\u00a9«»\u2000-\u206f]/.test(sign) && sign !== '');
  const words: string[] = [];
  let word = '';
  for (const sign of `${sentence.toLowerCase()} `.split('')) {
    if (isWord(sign)) word += sign;
    else {
      const bare = word.replaceAll(/['’‘]/g, '');
      if (bare !== '') words.push(bare);
      word = '';
    }
  }
  return words;
}

describe('the words of a line', () => {
  test('are those of its letters, and each has the number of its spelling', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const said = new SaidWords(lexicon).read(line, 0, line.length);
        const codes = Array.from({ length: said.length }, (_, n) => said.codeAt(n) >> 1);
        expect(said.words.map((word, n) => (codes[n] === 0 ? word : lexicon.words[codes[n] as number]))).toEqual([...said.words]);
        expect(codes).toEqual(plainly(line).map((word) => lexicon.numberOf(word)));
      }),
      { numRuns: 3_000 },
    );
  });

  test('are those of each sentence when that is read by itself', () => {
    const whole = new SaidWords(lexicon);
    const alone = new SaidWords(lexicon);
    fc.assert(
      fc.property(lines, (line) => {
        whole.read(line, 0, line.length);
        for (const { start, end } of cutPieces(
          line,
          { start: 0, end: line.length },
          { start: 0, end: line.length },
          [...whole.stops],
          true,
        )) {
          if (!whole.narrowTo(start, end)) return;
          alone.readAlone(line, start, end);
          expect(whole.words).toEqual(alone.words);
          expect(whole.isCapital).toEqual(alone.isCapital);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the sentences of a line', () => {
  const said = new SaidWords(lexicon);

  test('are the same when they are cut where its reader saw stops', () => {
    fc.assert(
      fc.property(lines, (line) => {
        if (line.length > 280) return;
        const { stops, maySpeakStops } = said.read(line, 0, line.length);
        const span = { start: 0, end: line.length };
        expect(cutPieces(line, span, span, stops, maySpeakStops)).toEqual(readSentences(line, span));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    'She slept full stop He did not',
    'She slept New Line he ate',
    'so new paragraph. Then',
    'full stop/start',
    'a next paragraph’s b',
  ])('may hold a stop that was dictated: %s', (line) => expect(said.read(line, 0, line.length).maySpeakStops).toBe(true));

  test('mostly hold none', () => expect(said.read('She has a new bed, and didn’t sleep.', 0, 36).maySpeakStops).toBe(false));
});

import { describe, expect, test } from 'vitest';
import { codeOf, Lexicon, numberIn, unknown } from '../../../lib/checklist/statements/lexicon.ts';
import { SaidWords } from '../../../lib/checklist/statements/said-words.ts';
import { isMember } from '../../../lib/checklist/statements/word-classes.ts';

const CLASSES = ['@who', '@name', '@ll', '@rate', '@tel', '@dose', '@part', '@n', '@kin', '@he', '@drug'];
const WORDS = ['kettle', 'x', 'she', 'mum', 'shell', 'hill', '4/10', '07x5', '20mg', '3/4', '12', 'two', 'monday', 'suicide', 'suicidal'];
const places = new Map([...CLASSES, ...WORDS, 'suicid*', 'kettle|*'].map((place) => [place, place.split('|')]));

describe('the words that may stand at a place of a pattern', () => {
  const lexicon = new Lexicon(places);
  const known = lexicon.words.map((word, number) => ({ word, number })).slice(2);
  const standing = (place: string, isCapital: boolean) => {
    const { number: at } = lexicon.placeOf(place);
    return known.filter(({ number }) => lexicon.allows(at, codeOf(number, isCapital))).map(({ word }) => word);
  };

  test.each(CLASSES)('%s: its members and no other word, in small letters and with a capital', (name) => {
    for (const isCapital of [false, true]) {
      const members = known.filter(({ word }) => isMember(name, word, isCapital)).map(({ word }) => word);
      expect(standing(name, isCapital), isCapital ? 'with a capital' : 'in small letters').toEqual(members);
    }
  });

  test('an open end lets in what begins so, and a lone one any word', () => {
    expect(standing('suicid*', false)).toEqual(['suicidal', 'suicide']);
    expect(standing('kettle|*', true)).toEqual(known.map(({ word }) => word));
    expect(standing('kettle', true)).toEqual(['kettle']);
  });

  test('a short form has the number of its word, and stands where that may', () => {
    const some = new Lexicon(
      new Map([
        ['because|cos', ['because', 'cos']],
        ['week', ['week']],
      ]),
    );
    const numberOf = (word: string) => numberIn(new SaidWords(some).read(word, 0, word.length).codes[0] as number);
    expect(numberOf('bc')).toBe(some.numberOf('because'));
    expect(numberOf('cos')).toBe(some.numberOf('because'));
    expect(numberOf('wk')).toBe(some.numberOf('week'));
    expect(new SaidWords(some).read('bc', 0, 2).words).toEqual(['because']);
    expect(numberOf('thurs'), 'its word is named by no pattern').toBe(unknown);
  });
});

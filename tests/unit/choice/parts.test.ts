import { describe, expect, it } from 'vitest';
import { namesDay } from '../../../lib/choice/mentions.ts';
import { givenNames, isNamedIn, isSamePerson } from '../../../lib/choice/names.ts';
import { inOrder } from '../../../lib/choice/order.ts';
import { quotedSpans, withoutQuotes } from '../../../lib/choice/quoted.ts';
import { findPhrase, fold, opensWith, sentencesOf } from '../../../lib/choice/words.ts';
import { notesFrom } from './fixtures.ts';

describe('words', () => {
  it('folds without moving anything', () => {
    expect(fold('“Don’t” – İpek')).toHaveLength('“Don’t” – İpek'.length);
    expect(fold('“Don’t” – STOP')).toBe('"don\'t" - stop');
  });

  it('finds whole words only', () => {
    expect(findPhrase('the scorecard, core', 'core')).toBe(15);
    expect(findPhrase('hardcore', 'core')).toBe(-1);
    expect(opensWith('[entered in error', ['entered in error'])).toBe(true);
    expect(opensWith('choices', ['choice'])).toBe(false);
  });

  it('cuts sentences at stops and line ends', () => {
    const text = 'Came at 8.15. Left\nNext week?';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Came at 8.15.', 'Left', 'Next week?']);
  });
});

describe('names', () => {
  it.each([
    ['OKONJO, Tamsin (Psychology)', 'Tamsin Okonjo', true],
    ['Dr T. Okonjo', 'Tamsin Okonjo', true],
    ['Duty - T Okonjo', 'Tamsin Okonjo', true],
    ['A Banks, CBT therapist', 'Aurelia Banks', true],
    ['K Adeyemi & R Bevan', 'Rhiannon Bevan', true],
    ['OKONJO-REES, Tam', 'Tamsin Okonjo', false],
    ['Tomas Okonjo', 'Tamsin Okonjo', false],
    ['Hub Admin', 'Tamsin Okonjo', false],
    ['', 'Tamsin Okonjo', false],
  ])('%s as %s: %s', (line, name, same) => {
    expect(isSamePerson(line, name)).toBe(same);
  });

  it('takes given names from either order', () => {
    expect(givenNames('Hugo Pemberton-Ali')).toEqual(['hugo']);
    expect(givenNames('PEMBERTON-ALI, Hugo James (Mr)')).toEqual(['hugo', 'james']);
    expect(givenNames('')).toEqual([]);
  });

  it('finds a person among those present', () => {
    expect(isNamedIn('Noah, mum, P. Onslow (nurse)', 'Petra Onslow')).toBe(true);
    expect(isNamedIn('Noah, mum, R Onslow', 'Petra Onslow')).toBe(false);
    expect(isNamedIn('Noah, Petra Onslow-Hart', 'Petra Onslow')).toBe(false);
  });
});

describe('the order of notes', () => {
  const order = (dates: readonly (readonly [string, string | null])[]) =>
    inOrder(
      notesFrom(dates.map(([date]) => [date, '', '', ''])).map((note, index) => ({ ...note, isoDate: dates[index]?.[1] ?? null })),
      '2026-06-15',
    );

  it('goes by date, and by time within a day', () => {
    const { notes, isSure } = order([
      ['2026-03-05 09:00', '2026-03-05'],
      ['2026-03-01', '2026-03-01'],
      ['2026-03-05 08:00', '2026-03-05'],
    ]);
    expect(notes.map(({ n }) => n)).toEqual([2, 3, 1]);
    expect(isSure).toBe(true);
  });

  it('goes by the list where one date is not known', () => {
    const { notes, isSure } = order([
      ['2026-03-05', '2026-03-05'],
      ['??', null],
      ['2026-03-01', '2026-03-01'],
    ]);
    expect(notes.map(({ n }) => n)).toEqual([3, 2, 1]);
    expect(isSure).toBe(true);
  });

  it('sees a direction that both ways to read the dates agree on', () => {
    expect(
      order([
        ['03/02/2025', null],
        ['04/05/2026', null],
      ]),
    ).toMatchObject({ isSure: true, notes: [{ n: 1 }, { n: 2 }] });
  });

  it('is not sure where nothing tells', () => {
    expect(
      order([
        ['?', null],
        ['?', null],
      ]).isSure,
    ).toBe(false);
    expect(
      order([
        ['2026-03-05', '2026-03-05'],
        ['2026-01-05', '2026-01-05'],
        ['?', null],
        ['2026-02-05', '2026-02-05'],
      ]).isSure,
    ).toBe(false);
  });
});

describe('quoted stretches', () => {
  it('ends a copied block where the writer takes over', () => {
    const text = '[Copied from Choice 5 March]\nGoals: own room (2/10)\nChoice Point: Core\n\nSession 1. Noah came.';
    expect(withoutQuotes(text, quotedSpans(text, false)).trim()).toBe('Session 1. Noah came.');
    expect(withoutQuotes(text, quotedSpans(text, false))).toHaveLength(text.length);
  });

  it('takes a Choice summary for a copy only in a note of another kind', () => {
    const text = 'Choice summary\nGoals: own room (2/10)';
    expect(quotedSpans(text, true)).not.toEqual([]);
    expect(quotedSpans(text, false)).toEqual([]);
  });
});

describe('days named in a sentence', () => {
  it.each(['Note of 9 April', 'the entry dated 09/04/2026', 'entry of 2026-04-09', 'April: the 9th April note'])('%s', (sentence) => {
    expect(namesDay(sentence, '2026-04-09')).toBe(true);
  });

  it('is not another day', () => {
    expect(namesDay('Note of 9 April 2025', '2026-04-09')).toBe(false);
    expect(namesDay('Note of 19 April', '2026-04-09')).toBe(false);
    expect(namesDay('Note of 9 April', null)).toBe(false);
  });
});

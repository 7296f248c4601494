import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOtherLanguage } from '../../../lib/note/language.ts';
import { startDemo } from '../../hosts/demo/server.mjs';

describe('a text in another language', () => {
  test.each([
    [
      'Welsh',
      'Mae Siân yn byw gyda ei mam ac mae hi wedi bod yn teimlo yn drist ers y gaeaf. Nid yw hi eisiau mynd i’r ysgol ond roedd hi’n hapus yn y clwb.',
    ],
    [
      'Polish',
      'Marek mówi, że nie śpi dobrze i że w pracy jest trudno. Nie chce brać leków, ale jest gotów przyjść na spotkanie z bratem.',
    ],
    [
      'French',
      'Elle dit que les matins sont difficiles et que son frère est la seule personne avec qui elle parle. Elle veut retourner dans le club mais pas cette semaine.',
    ],
    ['Arabic', 'تقول إنها لا تنام جيدا منذ الشتاء وإنها تريد العودة إلى المدرسة ولكن ليس كل يوم، وقد اتفقنا على موعد آخر بعد أسبوعين'],
  ])('is told: %s', (_, text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

  test.each([
    ['clipped', 'Pt seen w/ mum. Low mood 6/12, poor sleep, no SI/DSH. Plan: rv 2/52, GP letter, school to ring. Goal - door x2/wk.'],
    [
      'with names and places of elsewhere',
      'Seen at La Familia with María de la Cruz and her son. She said el Día was hard for the family. Plan: call the school.',
    ],
    ['with a Welsh phrase', 'Siân said "mae hi yn drist" of her nan. They agreed to walk to the gate. Risk: none reported.'],
    ['a template in capitals', 'SITUATION: A & E. BACKGROUND: O/D x1. ASSESSMENT: A + O x 3. PLAN: CPA, DV, MDT.'],
    ['nothing', ''],
  ])('is not seen in English that is %s', (_, text) => {
    expect(isOtherLanguage(text)).toBe(false);
  });

  test('is not seen in any note of the demonstration system', async () => {
    const demo = await startDemo({ port: 0 });
    const numbers = readdirSync(new URL('../../hosts/demo/records/', import.meta.url)).map((name) => name.slice(0, 6));
    const notes = numbers.flatMap((number) => demo.notes(number)).map(({ text }) => text);
    await demo.close();
    expect(notes.length).toBeGreaterThan(50);
    expect(notes.filter(isOtherLanguage)).toEqual([]);
  });

  test('breaks on nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof isOtherLanguage(text) === 'boolean'));
  });
});

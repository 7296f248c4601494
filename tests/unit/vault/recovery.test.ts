import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCode, randomCode, readCode } from '../../../lib/vault/recovery.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.array(fc.constantFrom(...LETTERS), { minLength: 28, maxLength: 28 }).map((letters) => letters.join(''));
const groupsOf = (printed: string) => printed.split('-');

describe('the recovery code', () => {
  test('is seven groups of five, of letters that can’t be read as others', () => {
    expect(printCode(randomCode(crypto))).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){6}$/);
  });

  test('any code is read back as it is printed, in small letters, without dashes, in lines, with o, i and l', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const printed = printCode(code);
        const ways = [
          printed,
          printed.toLowerCase(),
          printed.replaceAll('-', ''),
          printed.replaceAll('-', '\n'),
          printed.replaceAll('-', ' – '),
        ];
        const written = printed.replaceAll('0', 'o').replaceAll('1', 'l');
        for (const typed of [...ways, written]) expect(readCode(typed)).toEqual({ is: 'code', code });
      }),
    );
  });

  test('any one wrong letter is found, and its group named', () => {
    const place = fc.nat({ max: 34 });
    fc.assert(
      fc.property(codes, place, fc.constantFrom(...`${LETTERS}U?`), (code, at, letter) => {
        const typed = printCode(code).replaceAll('-', '');
        fc.pre(typed[at] !== letter);
        const wrong = typed.slice(0, at) + letter + typed.slice(at + 1);
        expect(readCode(wrong)).toEqual({ is: 'typo', group: Math.floor(at / 5) + 1 });
      }),
    );
  });

  test('any two neighbours of a group exchanged are found, and the group named', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 6 }), fc.nat({ max: 3 }), (code, group, at) => {
        const groups = groupsOf(printCode(code));
        const letters = [...(groups[group] ?? '')];
        fc.pre(letters[at] !== letters[at + 1]);
        groups[group] = [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('');
        expect(readCode(groups.join(' '))).toEqual({ is: 'typo', group: group + 1 });
      }),
    );
  });

  test('two groups exchanged are found', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (code, one, two) => {
        fc.pre(one < two);
        const groups = groupsOf(printCode(code));
        [groups[one], groups[two]] = [groups[two] ?? '', groups[one] ?? ''];
        expect(readCode(groups.join('-'))).toEqual({ is: 'typo', group: one + 1 });
      }),
    );
  });

  test('a letter left out is said by its group where the groups are there, else by how many came', () => {
    const printed = printCode('0123456789ABCDEFGHJKMNPQRSTV');
    const short = printed.slice(0, 8) + printed.slice(9);
    expect(readCode(short)).toEqual({ is: 'typo', group: 2 });
    expect(readCode(short.replaceAll('-', ''))).toEqual({ is: 'wrong-length', letters: 34 });
    expect(readCode('')).toEqual({ is: 'wrong-length', letters: 0 });
  });
});

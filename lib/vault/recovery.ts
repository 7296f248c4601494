/**
 * The printed code that opens a vault whose passphrase was forgotten: 140 random bits as 28 letters of Crockford's base 32,
 * in seven groups of four, each with a letter that checks it. Any one wrong letter, any two exchanged neighbours and any two
 * exchanged groups are found, and the group is named.
 */

/** Without I, L, O and U: what is printed can't be read as something else. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 7;
const GROUP = 5;
/** Letters of a whole code, those that check included. */
export const CODE_LETTERS = GROUPS * GROUP;

/** Multiplication in the field of 32 elements (x^5 + x^2 + 1): every factor but 0 is undone by another, so no error is lost. */
function times(a: number, b: number): number {
  let product = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = left & 16 ? ((left << 1) ^ 0b100101) & 31 : left << 1;
  }
  return product;
}

/** Each place has a factor of its own and each group a beginning of its own, so that what changes places is found too. */
const checkOf = (values: readonly number[], group: number): number =>
  values.reduce((sum, value, place) => sum ^ times(value, 2 ** (place + 1)), group + 1);

const valuesOf = (letters: string): number[] => [...letters].map((letter) => LETTERS.indexOf(letter));

/** 28 letters: what the key is made of. */
export function randomCode(crypto: Crypto): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(GROUPS * (GROUP - 1))), (byte) => LETTERS[byte % 32]).join('');
}

/** As it is printed: `XXXXX-XXXXX-…`. */
export function printCode(code: string): string {
  const groups = Array.from({ length: GROUPS }, (_, group) => code.slice(group * (GROUP - 1), (group + 1) * (GROUP - 1)));
  return groups.map((letters, group) => letters + LETTERS[checkOf(valuesOf(letters), group)]).join('-');
}

export type TypedCode =
  | { readonly is: 'code'; readonly code: string }
  /** The first group (from 1) that can't be right. */
  | { readonly is: 'typo'; readonly group: number }
  | { readonly is: 'wrong-length'; readonly letters: number };

function isGroup(letters: string, group: number): boolean {
  const values = valuesOf(letters);
  if (values.length !== GROUP || values.includes(-1)) return false;
  return checkOf(values.slice(0, -1), group) === values.at(-1);
}

/** What a person typed: small letters, other dashes or none, and O, I, L as what they were meant for are all taken. */
export function readCode(typed: string): TypedCode {
  const parts = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .split(/[\s\p{Dash}.,]+/u)
    .filter((part) => part !== '');
  const all = parts.join('');
  const whole = Array.from({ length: GROUPS }, (_, group) => all.slice(group * GROUP, (group + 1) * GROUP));
  if (all.length !== CODE_LETTERS && parts.length !== GROUPS) return { is: 'wrong-length', letters: all.length };
  const groups = parts.length === GROUPS ? parts : whole;
  const wrong = groups.findIndex((letters, group) => !isGroup(letters, group));
  if (wrong >= 0) return { is: 'typo', group: wrong + 1 };
  return { is: 'code', code: groups.map((letters) => letters.slice(0, -1)).join('') };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKeys, seal, unseal } from '../../../lib/drafts/crypto.ts';
import { paddedSize } from '../../../lib/vault/sealing.ts';
import { given, makePlace, NOTE, plain } from './place.ts';

/** Any sequence of UTF-16 code units: lone surrogates, control characters and U+FFFF included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units));

describe('text comes back character for character', () => {
  test.each([
    ['a lone high surrogate', 'before \ud83d after'],
    ['a lone low surrogate', '\ude00'],
    ['surrogates the wrong way round', '\ude00\ud83d'],
    ['a byte order mark', '\ufeffGOAL'],
    ['control characters and U+FFFF', '\u0000\u0007\u001b\u2028\uffff\u{10ffff}'],
    ['what is typed on Windows', 'one\r\ntwo\rthree\n\n'],
    ['spaces at the end, like the padding', 'end   '],
    ['decomposed and composed accents', 'e\u0301 \u00e9'],
  ])('text with %s', async (_, text) => {
    const store = await makePlace().open();
    given(await store.keep({ ...NOTE, form: `${text} form` }, plain(`${text}.`)));
    const [draft] = given(await store.list(NOTE));
    expect([draft?.text, draft?.form]).toEqual([`${text}.`, `${text} form`]);
  });

  test('any text at all', async () => {
    const store = await makePlace().open();
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { id, version } = given(await store.keep(NOTE, plain(`${text}|`)));
        expect(given(await store.read(NOTE, id, version ?? undefined))?.text).toBe(`${text}|`);
      }),
      { numRuns: 200 },
    );
  });

  test('two clients whose keys differ only in a lone surrogate are two clients', async () => {
    const store = await makePlace().open();
    given(await store.keep({ ...NOTE, client: 'id:\ud800' }, plain('one')));
    expect(given(await store.list({ ...NOTE, client: 'id:\ud801' }))).toEqual([]);
    expect(given(await store.list({ ...NOTE, client: 'id:\ufffd' }))).toEqual([]);
  });
});

describe('sealing', () => {
  test('one flipped bit anywhere and nothing opens', async () => {
    const keys = await makeKeys(crypto);
    const sealed = await seal(crypto, keys, ['me'], { text: 'GOAL' });
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.data.length - 1), fc.nat(7), async (place, bit) => {
        const data = sealed.data.map((byte, at) => (at === place ? byte ^ (1 << bit) : byte));
        expect(await unseal(crypto, keys, ['me'], { ...sealed, data })).toBeUndefined();
      }),
    );
    expect(await unseal(crypto, keys, ['somebody else'], sealed)).toBeUndefined();
    expect(await unseal(crypto, await makeKeys(crypto), ['me'], sealed)).toBeUndefined();
    expect(await unseal(crypto, keys, ['me'], sealed)).toEqual({ text: 'GOAL' });
  });

  test('padding never cuts, never shrinks as texts grow, and adds at most a quarter beyond 1 KiB', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (size) => {
        const padded = paddedSize(size);
        expect(padded).toBeGreaterThanOrEqual(size);
        expect(padded).toBeLessThanOrEqual(Math.max(1024, size * 1.25));
        expect(paddedSize(size + 1)).toBeGreaterThanOrEqual(padded);
        expect(paddedSize(padded)).toBe(padded);
      }),
    );
  });
});

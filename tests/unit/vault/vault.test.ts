import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBox, sealBox } from '../../../lib/vault/box.ts';
import { type Bytes, fromBase64, toBase64, utf8 } from '../../../lib/vault/bytes.ts';
import { COST, judgePassphrase, SHORTEST, stretch } from '../../../lib/vault/passphrase.ts';
import { readCode } from '../../../lib/vault/recovery.ts';
import { sealPayload, unsealPayload } from '../../../lib/vault/sealing.ts';
import {
  changeCode,
  changePassphrase,
  isVaultRecord,
  makeVault,
  openVault,
  openVaultByRoot,
  type Secret,
  type VaultRecord,
} from '../../../lib/vault/vault.ts';
import witness from '../../stored/vault-format-1.json' with { type: 'json' };

/** The least that Argon2id takes: what is tested here is not how slow it is. */
const QUICK = { memoryKiB: 8, passes: 1, lanes: 1 };
const PASSPHRASE = 'a bench by the river';

const bytes = (text: string): Bytes => {
  const read = fromBase64(text);
  if (!read) throw new Error('no base64');
  return read;
};

function codeOf(printed: string): Secret {
  const typed = readCode(printed);
  if (typed.is !== 'code') throw new Error(typed.is);
  return { code: typed.code };
}

describe('a vault', () => {
  test('is opened by its passphrase and by its printed code, with the same keys', async () => {
    const { record, open, printed } = await makeVault(crypto, PASSPHRASE, QUICK);
    const sealed = await sealPayload(crypto, open.seal, ['row 1'], 'words');
    for (const secret of [{ passphrase: PASSPHRASE }, codeOf(printed)]) {
      const again = await openVault(crypto, record, secret);
      expect(again && (await unsealPayload(crypto, again.seal, ['row 1'], sealed))).toBe('words');
    }
  });

  test('is opened by no other passphrase, code or root', async () => {
    const { record } = await makeVault(crypto, PASSPHRASE, QUICK);
    const other = await makeVault(crypto, 'another bench by it', QUICK);
    expect(await openVault(crypto, record, { passphrase: `${PASSPHRASE}.` })).toBeNull();
    expect(await openVault(crypto, record, codeOf(other.printed))).toBeNull();
    expect(await openVaultByRoot(crypto, record, toBase64(other.open.root))).toBeNull();
    expect(await openVaultByRoot(crypto, record, 'no root')).toBeNull();
  });

  test('a wrap of another vault, or of the other kind, does not open it', async () => {
    const one = await makeVault(crypto, PASSPHRASE, QUICK);
    const two = await makeVault(crypto, PASSPHRASE, QUICK);
    const swapped: VaultRecord = { ...one.record, passphrase: two.record.passphrase };
    expect(await openVault(crypto, swapped, { passphrase: PASSPHRASE })).toBeNull();
    const turned: VaultRecord = { ...one.record, recovery: one.record.passphrase };
    expect(await openVault(crypto, turned, codeOf(one.printed))).toBeNull();
  });

  test('takes another passphrase without a change of its keys; the old one opens it no more, the code goes on', async () => {
    const { record, open, printed } = await makeVault(crypto, PASSPHRASE, QUICK);
    const changed = await changePassphrase(crypto, record, open, 'a boat on the river', QUICK);
    expect(await openVault(crypto, changed, { passphrase: PASSPHRASE })).toBeNull();
    expect((await openVault(crypto, changed, { passphrase: 'a boat on the river' }))?.root).toEqual(open.root);
    expect((await openVault(crypto, changed, codeOf(printed)))?.root).toEqual(open.root);
  });

  test('takes another code; the old one opens it no more', async () => {
    const { record, open, printed } = await makeVault(crypto, PASSPHRASE, QUICK);
    const changed = await changeCode(crypto, record, open);
    expect(await openVault(crypto, changed.record, codeOf(printed))).toBeNull();
    expect((await openVault(crypto, changed.record, codeOf(changed.printed)))?.root).toEqual(open.root);
    expect((await openVault(crypto, changed.record, { passphrase: PASSPHRASE }))?.root).toEqual(open.root);
  });

  test('opened before, it is opened by its root', async () => {
    const { record, open } = await makeVault(crypto, PASSPHRASE, QUICK);
    const again = await openVaultByRoot(crypto, record, toBase64(open.root));
    const sealed = await sealPayload(crypto, open.seal, [], 'words');
    expect(again && (await unsealPayload(crypto, again.seal, [], sealed))).toBe('words');
  });

  test('its record holds neither root, passphrase nor code, and its keys can’t be taken out', async () => {
    const { record, open, printed } = await makeVault(crypto, PASSPHRASE, QUICK);
    const stored = JSON.stringify(record);
    for (const secret of [PASSPHRASE, printed, printed.replaceAll('-', ''), toBase64(open.root)]) expect(stored).not.toContain(secret);
    for (const key of [open.seal, open.hash, open.box.open]) expect(key.extractable).toBe(false);
  });

  test('a record with a part missing, of a newer format, or with a cost that would stop the browser, is none', async () => {
    const { record } = await makeVault(crypto, PASSPHRASE, QUICK);
    expect(isVaultRecord(record)).toBe(true);
    for (const key of Object.keys(record)) expect(isVaultRecord({ ...record, [key]: undefined }), key).toBe(false);
    expect(isVaultRecord({ ...record, format: 2 })).toBe(false);
    expect(isVaultRecord({ ...record, passphrase: { ...record.passphrase, memoryKiB: 1e9 } })).toBe(false);
    expect(isVaultRecord(null)).toBe(false);
  });

  test('format 1 still opens: passphrase, code, what was sealed and what was put into a box', async () => {
    const secrets = [{ passphrase: witness.passphrase }, codeOf(witness.printed)];
    expect(isVaultRecord(witness.record)).toBe(true);
    const sealed = { nonce: bytes(witness.sealed.nonce), data: bytes(witness.sealed.data) };
    const box = { from: bytes(witness.box.from), nonce: bytes(witness.box.nonce), data: bytes(witness.box.data) };
    for (const secret of secrets) {
      const open = await openVault(crypto, witness.record, secret);
      if (!open) throw new Error('the witness does not open');
      expect(await unsealPayload(crypto, open.seal, witness.identity, sealed)).toEqual(witness.payload);
      expect(await openBox(crypto, open.box, witness.identity, box)).toEqual(witness.payload);
    }
  });
});

describe('a passphrase', () => {
  test('is stretched as Argon2id’s reference implementation does it', async () => {
    const key = await stretch('password', utf8('somesalt'), { memoryKiB: 65_536, passes: 2, lanes: 1 });
    expect(Buffer.from(key).toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  /** Of OWASP's password storage cheat sheet, the one that asks for most memory; more passes ask for less. One lane. */
  test('costs a guess more than OWASP asks at the least, in memory and in memory gone through', () => {
    const least = { memoryKiB: 47_104, passes: 1 };
    expect(COST.memoryKiB).toBeGreaterThanOrEqual(least.memoryKiB);
    expect(COST.memoryKiB * COST.passes).toBeGreaterThanOrEqual(2 * least.memoryKiB * least.passes);
    expect(COST.lanes, 'lanes help whoever has more processors than a browser').toBe(1);
  });

  test('of an older vault costs what it cost then, and what new ones cost once it is changed', async () => {
    const before = witness.record.passphrase;
    expect([before.memoryKiB, before.passes, before.lanes], 'the witness is of before').toEqual([65_536, 3, 4]);
    const open = await openVault(crypto, witness.record, { passphrase: witness.passphrase });
    if (!open) throw new Error('the witness does not open');
    const changed = await changePassphrase(crypto, witness.record, open, PASSPHRASE);
    expect(changed.passphrase).toMatchObject(COST);
    expect((await openVault(crypto, changed, { passphrase: PASSPHRASE }))?.root).toEqual(open.root);
  });

  test('é typed as one code or as two is the same passphrase', async () => {
    const { record } = await makeVault(crypto, 'le caf\u00e9 du pont', QUICK);
    expect(await openVault(crypto, record, { passphrase: 'le cafe\u0301 du pont' })).not.toBeNull();
  });

  test.each([
    ['', 'too-short'],
    ['elevenchars', 'too-short'],
    ['  elevenchars  ', 'too-short'],
    ['ababababababab', 'too-plain'],
    ['x'.repeat(300), 'too-long'],
    ['four plain words here', 'fine'],
  ])('%j is %s', (passphrase, judged) => {
    expect(judgePassphrase(passphrase)).toBe(judged);
    expect(SHORTEST).toBe(12);
  });
});

describe('a box', () => {
  test('is opened by the vault it was sealed to, and what was put in comes out letter for letter', async () => {
    const { record, open } = await makeVault(crypto, PASSPHRASE, QUICK);
    const to = bytes(record.publicKey);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.array(fc.string()), async (text, identity) => {
        const box = await sealBox(crypto, to, identity, { text: `${text}\ud83d` });
        expect(await openBox(crypto, open.box, identity, box)).toEqual({ text: `${text}\ud83d` });
      }),
      { numRuns: 40 },
    );
  });

  test('opens in no other vault, under no other identity, and not with a bit changed', async () => {
    const { record, open } = await makeVault(crypto, PASSPHRASE, QUICK);
    const other = await makeVault(crypto, PASSPHRASE, QUICK);
    const box = await sealBox(crypto, bytes(record.publicKey), ['row 1'], 'words');
    expect(await openBox(crypto, open.box, ['row 1'], box)).toBe('words');
    expect(await openBox(crypto, other.open.box, ['row 1'], box)).toBeUndefined();
    expect(await openBox(crypto, open.box, ['row 2'], box)).toBeUndefined();
    for (const part of ['from', 'nonce', 'data'] as const) {
      const changed = box[part].slice();
      changed[3] = (changed[3] ?? 0) ^ 1;
      expect(await openBox(crypto, open.box, ['row 1'], { ...box, [part]: changed }), part).toBeUndefined();
    }
    expect(await openBox(crypto, open.box, ['row 1'], { ...box, from: new Uint8Array(3) })).toBeUndefined();
  });

  test('two boxes of one text share nothing that tells', async () => {
    const { record } = await makeVault(crypto, PASSPHRASE, QUICK);
    const [one, two] = await Promise.all([0, 1].map(() => sealBox(crypto, bytes(record.publicKey), [], 'words')));
    expect(one?.from).not.toEqual(two?.from);
    expect(one?.data).not.toEqual(two?.data);
    expect(one?.data.length).toBe(two?.data.length);
  });
});

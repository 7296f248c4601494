/**
 * A vault: 32 random bytes, its root, from which every key is derived. The root is stored wrapped twice: by a key from the
 * passphrase and by a key from the printed code. A new passphrase wraps the root anew; what the keys sealed stays as it is.
 */
import { type BoxKeys, makeBoxKeys } from './box.ts';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes.ts';
import { COST, type Cost, isCost, SALT_BYTES, stretch } from './passphrase.ts';
import { printCode, randomCode } from './recovery.ts';
import { sealBytes, unsealBytes } from './sealing.ts';

export const VAULT_FORMAT = 1;

/** The root under one of its two wraps; base64. */
export interface Wrap {
  readonly salt: string;
  readonly nonce: string;
  readonly data: string;
}

/** What lies on the disk. Plain text values, so that it can stand in any store. */
export interface VaultRecord {
  readonly format: number;
  /** Changes with the root, never with the passphrase. */
  readonly made: string;
  readonly publicKey: string;
  readonly passphrase: Wrap & Cost;
  readonly recovery: Wrap;
}

/** Everything that an open vault can do. Only `root` can leave memory, for the browser's session memory. */
export interface OpenVault {
  readonly made: string;
  readonly root: Bytes;
  readonly seal: CryptoKey;
  readonly hash: CryptoKey;
  readonly box: BoxKeys;
}

const ROOT_BYTES = 32;

async function hkdf(crypto: Crypto, secret: Bytes, salt: Bytes, info: string): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}

const derive = (crypto: Crypto, root: Bytes, made: string, what: string): Promise<Bytes> =>
  hkdf(crypto, root, utf8(made), `handrail vault 1 ${what}`);

const aesKey = (crypto: Crypto, bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function openRoot(crypto: Crypto, made: string, root: Bytes): Promise<OpenVault> {
  const seal = await aesKey(crypto, await derive(crypto, root, made, 'seal'));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const hash = await crypto.subtle.importKey('raw', await derive(crypto, root, made, 'hash'), hmac, false, ['sign']);
  return { made, root, seal, hash, box: await makeBoxKeys(crypto, await derive(crypto, root, made, 'box')) };
}

/** A wrap opens only in the vault it was made for, and only as what it was made for. */
const identityOf = (made: string, kind: 'passphrase' | 'recovery') => ['handrail vault', VAULT_FORMAT, made, kind];

async function wrap(crypto: Crypto, key: Bytes, salt: Bytes, identity: readonly unknown[], root: Bytes): Promise<Wrap> {
  const { nonce, data } = await sealBytes(crypto, await aesKey(crypto, key), identity, root);
  return { salt: toBase64(salt), nonce: toBase64(nonce), data: toBase64(data) };
}

async function unwrap(crypto: Crypto, key: Bytes, identity: readonly unknown[], wrapped: Wrap): Promise<Bytes | undefined> {
  const [nonce, data] = [fromBase64(wrapped.nonce), fromBase64(wrapped.data)];
  return nonce && data ? unsealBytes(crypto, await aesKey(crypto, key), identity, { nonce, data }) : undefined;
}

const codeKey = (crypto: Crypto, code: string, salt: Bytes): Promise<Bytes> => hkdf(crypto, utf8(code), salt, 'handrail recovery 1');
const newSalt = (crypto: Crypto): Bytes => crypto.getRandomValues(new Uint8Array(SALT_BYTES));

async function passphraseWrap(crypto: Crypto, open: OpenVault, passphrase: string, cost: Cost): Promise<VaultRecord['passphrase']> {
  const salt = newSalt(crypto);
  const key = await stretch(passphrase, salt, cost);
  return { ...cost, ...(await wrap(crypto, key, salt, identityOf(open.made, 'passphrase'), open.root)) };
}

async function recoveryWrap(crypto: Crypto, open: OpenVault): Promise<{ readonly printed: string; readonly recovery: Wrap }> {
  const [code, salt] = [randomCode(crypto), newSalt(crypto)];
  const recovery = await wrap(crypto, await codeKey(crypto, code, salt), salt, identityOf(open.made, 'recovery'), open.root);
  return { printed: printCode(code), recovery };
}

export interface NewVault {
  readonly record: VaultRecord;
  readonly open: OpenVault;
  /** The code, to be shown once: it is stored nowhere. */
  readonly printed: string;
}

export async function makeVault(crypto: Crypto, passphrase: string, cost: Cost = COST): Promise<NewVault> {
  const open = await openRoot(crypto, crypto.randomUUID(), crypto.getRandomValues(new Uint8Array(ROOT_BYTES)));
  const { printed, recovery } = await recoveryWrap(crypto, open);
  const wrapped = await passphraseWrap(crypto, open, passphrase, cost);
  const publicKey = toBase64(open.box.publicKey);
  return { record: { format: VAULT_FORMAT, made: open.made, publicKey, passphrase: wrapped, recovery }, open, printed };
}

/** What a person has to open a vault with: the passphrase, or the 28 letters of the code (see recovery.ts). */
export type Secret = { readonly passphrase: string } | { readonly code: string };

/** Null when it is the wrong one. */
export async function openVault(crypto: Crypto, record: VaultRecord, secret: Secret): Promise<OpenVault | null> {
  const kind = 'code' in secret ? 'recovery' : 'passphrase';
  const salt = fromBase64(record[kind].salt);
  if (!salt) return null;
  const key = 'code' in secret ? await codeKey(crypto, secret.code, salt) : await stretch(secret.passphrase, salt, record.passphrase);
  const root = await unwrap(crypto, key, identityOf(record.made, kind), record[kind]);
  return root ? openRoot(crypto, record.made, root) : null;
}

/** Opened before, in this session of the browser. Null when this root is another vault's. */
export async function openVaultByRoot(crypto: Crypto, record: VaultRecord, root: string): Promise<OpenVault | null> {
  const bytes = fromBase64(root);
  if (bytes?.length !== ROOT_BYTES) return null;
  const open = await openRoot(crypto, record.made, bytes);
  return toBase64(open.box.publicKey) === record.publicKey ? open : null;
}

/** The same vault under another passphrase. The old one opens it no more; the printed code goes on. */
export async function changePassphrase(crypto: Crypto, record: VaultRecord, open: OpenVault, passphrase: string, cost: Cost = COST) {
  return { ...record, passphrase: await passphraseWrap(crypto, open, passphrase, cost) } satisfies VaultRecord;
}

/** The same vault with another code; the old one opens it no more. */
export async function changeCode(crypto: Crypto, record: VaultRecord, open: OpenVault): Promise<Omit<NewVault, 'open'>> {
  const { printed, recovery } = await recoveryWrap(crypto, open);
  return { record: { ...record, recovery }, printed };
}

const isWrap = (value: unknown): value is Wrap => {
  const { salt, nonce, data } = (value ?? {}) as Record<string, unknown>;
  return [salt, nonce, data].every((part) => typeof part === 'string');
};

export function isVaultRecord(value: unknown): value is VaultRecord {
  const { format, made, publicKey, passphrase, recovery } = (value ?? {}) as Record<string, unknown>;
  if (format !== VAULT_FORMAT || typeof made !== 'string' || typeof publicKey !== 'string') return false;
  return isWrap(passphrase) && isCost(passphrase as Partial<Cost>) && isWrap(recovery);
}

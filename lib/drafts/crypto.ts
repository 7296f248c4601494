/**
 * Sealing and keyed hashes. AES-GCM 256 with a fresh 96-bit nonce a record; HMAC-SHA-256 for everything that must be
 * found again without standing in clear. All keys are non-extractable: no script, ours included, can read them out.
 */
import { toBase64, utf8 } from '../vault/bytes.ts';
import { type Sealed, sealPayload, unsealPayload } from '../vault/sealing.ts';

export type { Sealed };

export interface DraftKeys {
  /** Changes when the keys change, so that a writer with old keys notices (see store.ts). */
  readonly made: string;
  readonly seal: CryptoKey;
  readonly hash: CryptoKey;
  /**
   * Hash keys of earlier times, oldest first. They can't be read out, and the words they hashed can't be had back: keys that
   * come later hash the hashes. So a passphrase makes every old hash a new one that nobody can compute without it.
   */
  readonly before?: readonly CryptoKey[] | undefined;
}

export async function makeKeys(crypto: Crypto): Promise<DraftKeys> {
  const seal = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const hash = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
  return { made: crypto.randomUUID(), seal, hash };
}

async function signed(crypto: Crypto, key: CryptoKey, words: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(words))));
}

/** Keyed hash of some words in order. JSON keeps ["ab", "c"] and ["a", "bc"] apart, and lone surrogates as they are. */
export async function hashOf(crypto: Crypto, keys: DraftKeys, words: readonly string[]): Promise<string> {
  let hash = JSON.stringify(words);
  for (const key of [...(keys.before ?? []), keys.hash]) hash = await signed(crypto, key, hash);
  return hash;
}

/** What a hash of the keys before these becomes under these. */
export const hashAgain = (crypto: Crypto, keys: DraftKeys, hash: string): Promise<string> => signed(crypto, keys.hash, hash);

/** The hash keys that come before, for keys made after these. */
export const chainAfter = (keys: DraftKeys): readonly CryptoKey[] => [...(keys.before ?? []), keys.hash];

/** `identity` is bound to the ciphertext (additional data): the same bytes under another identity do not open. */
export const seal = (crypto: Crypto, keys: DraftKeys, identity: readonly unknown[], payload: unknown): Promise<Sealed> =>
  sealPayload(crypto, keys.seal, identity, payload);

/** The payload, or undefined when these bytes are not what was sealed under this identity with these keys. */
export const unseal = (crypto: Crypto, keys: DraftKeys, identity: readonly unknown[], sealed: Sealed): Promise<unknown> =>
  unsealPayload(crypto, keys.seal, identity, sealed);

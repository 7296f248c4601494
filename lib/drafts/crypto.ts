/**
 * Sealing and keyed hashes. AES-GCM 256 with a fresh 96-bit nonce a record; HMAC-SHA-256 for everything that must be
 * found again without standing in clear. Both keys are non-extractable: no script, ours included, can read them out.
 */

export interface DraftKeys {
  /** Changes when the keys change, so that a writer with old keys notices (see store.ts). */
  readonly made: string;
  readonly seal: CryptoKey;
  readonly hash: CryptoKey;
}

/** What `seal` makes: the only form in which text reaches the disk. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

const NONCE_BYTES = 12;
const SMALLEST = 1024;
const SPACE = 0x20;

export async function makeKeys(crypto: Crypto): Promise<DraftKeys> {
  const seal = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const hash = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
  return { made: crypto.randomUUID(), seal, hash };
}

/** Keyed hash of some words in order. JSON keeps ["ab", "c"] and ["a", "bc"] apart, and lone surrogates as they are. */
export async function hashOf(crypto: Crypto, keys: DraftKeys, words: readonly string[]): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', keys.hash, new TextEncoder().encode(JSON.stringify(words)));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}

/**
 * The size that a text is padded to: steps of a quarter of the power of two below, from 1 KiB.
 * The ciphertext then says "about so long", never how many letters were typed.
 */
export function paddedSize(size: number): number {
  if (size <= SMALLEST) return SMALLEST;
  const step = 2 ** Math.floor(Math.log2(size)) / 4;
  return Math.ceil(size / step) * step;
}

/**
 * Payload to bytes. JSON and not plain UTF-8, because TextEncoder replaces a lone surrogate and JSON.stringify escapes it:
 * text comes back character for character. Spaces after JSON mean nothing, so they are the padding.
 */
function packPayload(payload: unknown): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const padded = new Uint8Array(paddedSize(bytes.length)).fill(SPACE);
  padded.set(bytes);
  return padded;
}

/** `identity` is bound to the ciphertext (additional data): the same bytes under another identity do not open. */
export async function seal(crypto: Crypto, keys: DraftKeys, identity: readonly unknown[], payload: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(JSON.stringify(identity)) };
  return { nonce, data: new Uint8Array(await crypto.subtle.encrypt(algorithm, keys.seal, packPayload(payload))) };
}

/** The payload, or undefined when these bytes are not what was sealed under this identity with these keys. */
export async function unseal(crypto: Crypto, keys: DraftKeys, identity: readonly unknown[], sealed: Sealed): Promise<unknown> {
  const algorithm = { name: 'AES-GCM', iv: sealed.nonce, additionalData: new TextEncoder().encode(JSON.stringify(identity)) };
  try {
    const bytes = await crypto.subtle.decrypt(algorithm, keys.seal, sealed.data);
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

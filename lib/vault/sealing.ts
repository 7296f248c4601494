/** AES-GCM 256 with a fresh 96-bit nonce each time. What is sealed is bound to an identity and opens under no other. */
import { type Bytes, fromUtf8, utf8 } from './bytes.ts';

/** What `seal` makes: the only form in which text reaches the disk. */
export interface Sealed {
  readonly nonce: Bytes;
  readonly data: Bytes;
}

const NONCE_BYTES = 12;
const SMALLEST = 1024;
const SPACE = 0x20;

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
function packPayload(payload: unknown): Bytes {
  const bytes = utf8(JSON.stringify(payload));
  const padded = new Uint8Array(paddedSize(bytes.length)).fill(SPACE);
  padded.set(bytes);
  return padded;
}

const boundTo = (identity: readonly unknown[], iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: utf8(JSON.stringify(identity)) });

export async function sealBytes(crypto: Crypto, key: CryptoKey, identity: readonly unknown[], bytes: Bytes): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, data: new Uint8Array(await crypto.subtle.encrypt(boundTo(identity, nonce), key, bytes)) };
}

/** Undefined when these bytes are not what was sealed under this identity with this key. */
export async function unsealBytes(
  crypto: Crypto,
  key: CryptoKey,
  identity: readonly unknown[],
  sealed: Sealed,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(boundTo(identity, sealed.nonce), key, sealed.data));
  } catch {
    return undefined;
  }
}

export const sealPayload = (crypto: Crypto, key: CryptoKey, identity: readonly unknown[], payload: unknown): Promise<Sealed> =>
  sealBytes(crypto, key, identity, packPayload(payload));

/** The payload, or undefined: then it was not sealed under this identity with this key. */
export async function unsealPayload(crypto: Crypto, key: CryptoKey, identity: readonly unknown[], sealed: Sealed): Promise<unknown> {
  const bytes = await unsealBytes(crypto, key, identity, sealed);
  try {
    return bytes && (JSON.parse(fromUtf8(bytes)) as unknown);
  } catch {
    return undefined;
  }
}

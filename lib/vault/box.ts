/**
 * A box that anybody can put something into and only the vault's owner can open: X25519 with a key pair made for this one
 * box, HKDF over the shared secret and both public keys, AES-GCM. What is typed while the vault is locked goes into one.
 */
import { type Bytes, utf8 } from './bytes.ts';
import { type Sealed, sealPayload, unsealPayload } from './sealing.ts';

export interface Box extends Sealed {
  /** The public half of the pair made for this box; its private half is forgotten at once. */
  readonly from: Bytes;
}

export interface BoxKeys {
  readonly open: CryptoKey;
  readonly publicKey: Bytes;
}

const X25519 = { name: 'X25519' };
/** RFC 8410: what stands before the 32 bytes of a private X25519 key. WebCrypto takes a private key in this form. */
const PKCS8_HEAD = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20];

async function sharedKey(crypto: Crypto, own: CryptoKey, other: Bytes, from: Bytes, to: Bytes): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', other, X25519, false, []);
  const secret = await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, own, 256);
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array([...from, ...to]), info: utf8('handrail box 1') };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function makeBoxKeys(crypto: Crypto, seed: Bytes): Promise<BoxKeys> {
  const pkcs8 = new Uint8Array([...PKCS8_HEAD, ...seed]);
  const base = await crypto.subtle.importKey('raw', basePoint(), X25519, false, []);
  const open = await crypto.subtle.importKey('pkcs8', pkcs8, X25519, false, ['deriveBits']);
  // A public key is the private one times the base point, which is what agreeing with the base point gives.
  return { open, publicKey: new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: base }, open, 256)) };
}

function basePoint(): Bytes {
  const point = new Uint8Array(32);
  point[0] = 9;
  return point;
}

export async function sealBox(crypto: Crypto, to: Bytes, identity: readonly unknown[], payload: unknown): Promise<Box> {
  const pair = (await crypto.subtle.generateKey(X25519, false, ['deriveBits'])) as CryptoKeyPair;
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await sharedKey(crypto, pair.privateKey, to, from, to);
  return { from, ...(await sealPayload(crypto, key, identity, payload)) };
}

/** What was put in, or undefined when this box was not sealed to these keys under this identity. */
export async function openBox(crypto: Crypto, keys: BoxKeys, identity: readonly unknown[], box: Box): Promise<unknown> {
  try {
    const key = await sharedKey(crypto, keys.open, box.from, box.from, keys.publicKey);
    return await unsealPayload(crypto, key, identity, box);
  } catch {
    return undefined; // bytes that are no public key
  }
}

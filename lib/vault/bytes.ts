export type Bytes = Uint8Array<ArrayBuffer>;

/** Made once, and not for each of ten thousand drafts. */
const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

export const utf8 = (words: string): Bytes => encoder.encode(words);
export const fromUtf8 = (bytes: Bytes): string => decoder.decode(bytes);

/** Chromium's session storage turns a Uint8Array into an empty object without a word, so bytes travel as text. */
export const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Null when this is no base64. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

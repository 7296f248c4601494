/**
 * A file's bytes on their way to the background, whose messages are JSON. By lists of letters and by the place of each letter: walked letter
 * by letter as the language would have it, the largest pack took longer on its way than it takes to be read.
 */

/** As many letters as one call takes without trouble. */
const AT_ONCE = 10_000;

export function inBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let n = 0; n < bytes.length; n += AT_ONCE) {
    const some = bytes.subarray(n, n + AT_ONCE) as unknown as number[];
    letters += String.fromCharCode.apply(null, some);
  }
  return btoa(letters);
}

export function fromBase64(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let n = 0; n < letters.length; n += 1) bytes[n] = letters.charCodeAt(n);
  return bytes;
}

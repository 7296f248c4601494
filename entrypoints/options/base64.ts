/** Bytes as they are told to the background, whose messages are JSON. */
export function inBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let n = 0; n < bytes.length; n += 10_000) letters += String.fromCharCode(...bytes.subarray(n, n + 10_000));
  return btoa(letters);
}

/**
 * Words made comparable. Only ever used inside a comparison: offsets stay those of the raw text.
 */

const dropped = new Set(['the', 'a', 'an', 'any', 'our', 'my', 'your']);

function plain(text: string): string {
  const lower = text.toLowerCase();
  let isAscii = true;
  for (let i = 0; i < lower.length && isAscii; i += 1) isAscii = lower.charCodeAt(i) < 128;
  if (isAscii) return lower;
  return lower.replaceAll(/[‘’ʼ]/g, "'").normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** "agencies" and "agency", "risks" and "risk" are one heading. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.slice(0, -1);
}

/** What stands in brackets, and the label without it. */
export function splitBrackets(label: string): { outside: string; inside: string } {
  const open = label.search(/[([]/);
  if (open < 0) return { outside: label, inside: '' };
  const close = Math.max(label.lastIndexOf(')'), label.lastIndexOf(']'));
  const end = close > open ? close : label.length;
  return { outside: `${label.slice(0, open)} ${label.slice(end + 1)}`, inside: label.slice(open + 1, end) };
}

/** The comparable words of a label. "The client's goals:" → ["client", "goal"]. Never empty when a letter or digit is in it. */
export function labelWords(label: string, keepsPlural = false): string[] {
  const all = plain(label)
    .replaceAll("'", '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}*]+/u)
    .filter(Boolean);
  const kept = all.filter((word) => !dropped.has(word));
  const words = kept.length > 0 ? kept : all;
  return keepsPlural ? words : words.map(singular);
}

export function labelKey(label: string): string {
  return labelWords(label).join(' ');
}

/** Words of prose for cues: lower case, apostrophes gone, nothing dropped. */
export function proseWords(text: string): string[] {
  return plain(text)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}*&/]+/u)
    .filter(Boolean);
}

/** The same for one short phrase, as a comparable string. */
export function phrase(text: string): string {
  return proseWords(text).join(' ');
}

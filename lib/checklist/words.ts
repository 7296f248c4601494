/**
 * Words made comparable. Only ever used inside a comparison: offsets stay those of the raw text.
 */

const dropped = new Set(['the', 'a', 'an', 'any', 'our', 'my', 'your']);

function plain(text: string): string {
  const lower = text.toLowerCase();
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 128) at += 1;
  if (at === lower.length) return lower;
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
  const open = label.search(/[([{<]/);
  if (open < 0) return { outside: label, inside: '' };
  const close = Math.max(...[')', ']', '}', '>'].map((sign) => label.lastIndexOf(sign)));
  const end = close > open ? close : label.length;
  return { outside: `${label.slice(0, open)} ${label.slice(end + 1)}`, inside: label.slice(open + 1, end) };
}

const wordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 42 || code >= 0xaa;

/** Punctuation and symbols beyond ASCII end a word too. */
function endsWord(code: number): boolean {
  return (
    code >= 0xaa &&
    (code === 0xab || code === 0xbb || code === 0xb7 || (code >= 0x2000 && code <= 0x2bff) || code === 0x3000 || code >= 0xfe00)
  );
}

/** The word that ends at `end`. An apostrophe joins what stands on both sides of it: "client's" is "clients". */
function wordAt(text: string, start: number, end: number, hasApostrophe: boolean): string {
  const word = text.slice(start, end);
  return hasApostrophe ? word.replaceAll("'", '') : word;
}

/** Words in one pass without regular expressions: this runs for the opening of every line. */
function splitWords(label: string): string[] {
  const text = plain(label);
  const words: string[] = [];
  let start = -1;
  let hasApostrophe = false;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (wordCode(code) && !endsWord(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (code === 39) {
      if (start >= 0) hasApostrophe = true;
      continue;
    }
    if (start >= 0) words.push(wordAt(text, start, i, hasApostrophe));
    start = -1;
    hasApostrophe = false;
    if (code === 38) words.push('and');
  }
  return words;
}

/** The comparable words of a label. "The client's goals:" → ["client", "goal"]. Never empty when a letter or digit is in it. */
export function labelWords(label: string, keepsPlural = false): string[] {
  const all = splitWords(label);
  const kept: string[] = [];
  for (const word of all) if (!dropped.has(word)) kept.push(keepsPlural ? word : singular(word));
  if (kept.length > 0 || all.length === 0) return kept;
  return keepsPlural ? all : all.map(singular);
}

/**
 * The first of a label's comparable words. Most lines open with a plain word, which is told without the others: to every line of a note this is
 * asked, and the answer is mostly no.
 */
export function firstLabelWord(label: string): string | undefined {
  let start = 0;
  while (start < label.length && isGap(label.charCodeAt(start))) start += 1;
  let end = start;
  while (end < label.length && isPlainLetter(label.charCodeAt(end))) end += 1;
  const isWhole = end > start && (end === label.length || isGap(label.charCodeAt(end)));
  const word = isWhole ? label.slice(start, end).toLowerCase() : '';
  return isWhole && !dropped.has(word) ? singular(word) : labelWords(label)[0];
}

const isGap = (code: number): boolean => code === 32 || code === 44 || code === 46 || code === 58;
const isPlainLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

export function labelKey(label: string): string {
  return labelWords(label).join(' ');
}

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 128) return false;
  return true;
};

/** Words of prose for cues: lower case, apostrophes gone, nothing dropped. */
export function proseWords(text: string): string[] {
  const words = plain(text).replaceAll("'", '');
  // Nearly all are plain, and the longer expression takes its time to be made ready when the browser starts us.
  return words.split(isPlain(words) ? /[^a-z0-9*&/]+/ : /[^\p{L}\p{N}*&/]+/u).filter(Boolean);
}

/** The same for one short phrase, as a comparable string. */
export function phrase(text: string): string {
  return proseWords(text).join(' ');
}

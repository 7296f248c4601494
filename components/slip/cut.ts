/**
 * Cutting the record's words for display. Invariant: `shown` is a prefix of `text` character for character, and
 * whenever anything but white space is left out, `left` is not null, so that the cut is always marked.
 */
export interface Cut {
  readonly shown: string;
  readonly left: { readonly n: number; readonly of: 'words' | 'characters' } | null;
}

interface Limits {
  readonly words: number;
  readonly characters: number;
}

/** White space as `\s` has it; a loop over codes, because a whole note is counted at every key. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return /\s/.test(String.fromCharCode(code));
}

/** Reads `text` word by word up to the `most`th: how many there were, and where the last one ended. */
function readWords(text: string, from: number, most: number): { readonly n: number; readonly end: number } {
  let n = 0;
  let isInside = false;
  for (let i = from; i < text.length; i += 1) {
    const isWord = !isSpace(text.charCodeAt(i));
    if (isWord && !isInside) n += 1;
    if (!isWord && isInside && n === most) return { n, end: i };
    isInside = isWord;
  }
  return { n, end: text.length };
}

/** How many words `text` has from `from` on: stretches without white space. */
export function countWords(text: string, from = 0): number {
  return readWords(text, from, Number.POSITIVE_INFINITY).n;
}

/** A cut must not fall between the halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff && at > 1 ? at - 1 : at;
}

export function cutText(text: string, { words, characters }: Limits): Cut {
  const { end } = readWords(text, 0, words);
  if (end > characters) {
    const at = wholeCharacter(text, characters);
    const left = text.slice(at).trimEnd().length;
    return { shown: text.slice(0, at), left: left > 0 ? { n: left, of: 'characters' } : null };
  }
  const left = countWords(text, end);
  return { shown: text.slice(0, left > 0 ? end : text.length), left: left > 0 ? { n: left, of: 'words' } : null };
}

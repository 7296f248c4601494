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

const WORD = /\S+/gu;

/** How many words `text` has: stretches without white space. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Where the `n`th word ends, or the text's end. */
function endOfWord(text: string, n: number): number {
  let seen = 0;
  for (const match of text.matchAll(WORD)) {
    seen += 1;
    if (seen === n) return match.index + match[0].length;
  }
  return text.length;
}

/** A cut must not fall between the halves of one character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff && at > 1 ? at - 1 : at;
}

export function cutText(text: string, { words, characters }: Limits): Cut {
  const end = endOfWord(text, words);
  if (end > characters) {
    const at = wholeCharacter(text, characters);
    const left = text.slice(at).trimEnd().length;
    return { shown: text.slice(0, at), left: left > 0 ? { n: left, of: 'characters' } : null };
  }
  const left = countWords(text.slice(end));
  return { shown: text.slice(0, left > 0 ? end : text.length), left: left > 0 ? { n: left, of: 'words' } : null };
}

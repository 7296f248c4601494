/** Labels: what may stand for one, and small questions about letters. Every scan is bounded by the longest label. */
import { isSpace } from './span.ts';
import type { Span } from './types.ts';

export const longestLabel = 72;

export const mostWords = 9;

/** A rating's scale is the one label that holds no letter ("0-10: 6"); other ranges are times and dates. */
const scale = /^[01] ?[-\u2013/] ?(?:5|10|100)$/;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xaa;
}

export function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inWord = false;
  for (let i = start; i < end; i += 1) {
    const space = isSpace(text.charCodeAt(i));
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}

export function isAllCaps(text: string, start: number, end: number): boolean {
  let upper = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) upper += 1;
  }
  return upper > 1;
}

/** The label between two offsets without white space, bold signs and quote marks at its ends; null when no letter is in it. */
export function labelBetween(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  const isEdge = (code: number) =>
    isSpace(code) || code === 42 || code === 95 || code === 58 || code === 34 || code === 0x201c || code === 0x201d;
  while (from < to && isEdge(text.charCodeAt(from))) from += 1;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to -= 1;
  // A closing inline tag right before the delimiter: <u>Consent</u>:
  if (to > from && text.charCodeAt(to - 1) === 62) {
    const open = Math.max(text.slice(to - Math.min(12, to - from), to).lastIndexOf('<'), -1) + to - Math.min(12, to - from);
    if (open > from && text.charCodeAt(open) === 60) return labelBetween(text, from, open);
  }
  if (to - from > longestLabel) return null;
  for (let i = from; i < to; i += 1) if (isLetter(text.charCodeAt(i))) return { start: from, end: to };
  return to - from < 8 && scale.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

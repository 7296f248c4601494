/**
 * The lines of a note, as a reader would see them. One pass, no backtracking: a hostile megabyte costs what a kind one does.
 * Block tags of a pasted HTML fragment end a line too, because record systems paste them into plain fields.
 */
import type { Span } from './types.ts';

const LF = 10;
const CR = 13;
const LESS_THAN = 60;

/** Tags that end a line where they are displayed. The bounded repeat keeps an unclosed `<` cheap. */
const blockTag = /<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|th|table|tbody|thead|section|blockquote)\b[^<>]{0,80}>/iy;

/** No line break is longer than this: how far beyond a line its end depends on the text. */
export const longestBreak = 96;

/** Line feeds, vertical tab, form feed, next line, and the two Unicode separators. */
function isLineBreak(code: number): boolean {
  return code === LF || code === CR || code === 11 || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function blockTagEnd(text: string, at: number): number {
  blockTag.lastIndex = at;
  return blockTag.test(text) ? blockTag.lastIndex : -1;
}

/** A line without its break. The next one begins at `next`; for the last line that is the text's end. */
export interface Line extends Span {
  readonly next: number;
}

/** The line that begins at `start`; `isLast` when no break ends it. */
export function lineFrom(text: string, start: number): Line & { readonly isLast: boolean } {
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let next = -1;
    if (code === LESS_THAN) next = blockTagEnd(text, i);
    else if (code < 14 || code === 0x85 || code >= 0x2028) {
      if (isLineBreak(code)) next = code === CR && text.charCodeAt(i + 1) === LF ? i + 2 : i + 1;
    }
    if (next >= 0) return { start, end: i, next, isLast: false };
  }
  return { start, end: text.length, next: text.length, isLast: true };
}

/** Every line without its break, in order. Empty lines are kept: a blank line before a label is evidence. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; ; ) {
    const line = lineFrom(text, at);
    lines.push(line);
    if (line.isLast) return lines;
    at = line.next;
  }
}

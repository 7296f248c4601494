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

/**
 * Line feeds, vertical tab, form feed, next line, and the two Unicode separators; and where a tag may begin. A class of signs is looked for ten
 * times quicker than by walking from letter to letter.
 */
const mayBreak = /[\n\v\f\r\u0085\u2028\u2029<]/g;

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
  mayBreak.lastIndex = start;
  while (mayBreak.test(text)) {
    const next = mayBreak.lastIndex;
    const at = next - 1;
    const code = text.charCodeAt(at);
    const tagEnd = code === LESS_THAN ? blockTagEnd(text, at) : 0;
    if (tagEnd > 0) return { start, end: at, next: tagEnd, isLast: false };
    if (tagEnd === 0) return { start, end: at, next: code === CR && text.charCodeAt(next) === LF ? next + 1 : next, isLast: false };
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

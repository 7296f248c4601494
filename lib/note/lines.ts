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

/** Line feeds, vertical tab, form feed, next line, and the two Unicode separators. */
function isLineBreak(code: number): boolean {
  return code === LF || code === CR || code === 11 || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function blockTagEnd(text: string, at: number): number {
  blockTag.lastIndex = at;
  return blockTag.test(text) ? blockTag.lastIndex : -1;
}

/** Every line without its break, in order. Empty lines are kept: a blank line before a label is evidence. */
export function readLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let next = -1;
    if (code === LESS_THAN) next = blockTagEnd(text, i);
    else if (code < 14 || code === 0x85 || code >= 0x2028) {
      if (isLineBreak(code)) next = code === CR && text.charCodeAt(i + 1) === LF ? i + 2 : i + 1;
    }
    if (next < 0) continue;
    lines.push({ start, end: i });
    start = next;
    i = next - 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Small tools over spans. All offsets are UTF-16 code units over the raw text. */
import type { Span } from './types.ts';

/** White space as a reader sees it: also no-break and zero-width spaces, byte order marks and control characters. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The span without white space at both ends. An all-white span becomes empty at its start. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  if (from === to) return { start, end: start };
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** True when nothing but white space is in it. */
export function isBlank(text: string, span: Span): boolean {
  const { start, end } = trim(text, span.start, span.end);
  return start === end;
}

/**
 * Heading shape: where a line looks as if it opens with a label. Says nothing about what the label means:
 * shape first, the team's words second, because fixed lists of headings miss most of what people really write.
 * Every scan is bounded by the longest label, so cost grows with the text and not faster.
 */
import { isSpace } from './span.ts';
import type { Span } from './types.ts';

/**
 * How the label is set off from what follows it. `loose` marks (`;` `.` `#` `-` without a space) and `open` ones (nothing at all: the
 * whole opening of a line) count only with known words.
 */
export type Shape = 'colon' | 'dash' | 'question' | 'tab' | 'cell' | 'bold' | 'line' | 'loose' | 'open';

export interface Mark {
  /** Where the line's bullet, number or label begins: a body before it ends here. */
  readonly start: number;
  readonly label: Span;
  readonly bodyStart: number;
  readonly shape: Shape;
  /** Shape alone is enough to call it a heading. */
  readonly isSure: boolean;
  /** Opens with a bullet or number. */
  readonly isListed: boolean;
  /** Opens with a number or `#`: such lines are headings more often than bulleted ones. */
  readonly isNumbered: boolean;
  readonly isCaps: boolean;
  /** Stands after another heading on the same line; its label may begin with words that belong to the text before. */
  readonly isInner: boolean;
  /** A blank line, or the note's beginning, stands before it. */
  readonly afterBlank: boolean;
}

export const longestLabel = 72;
const mostWords = 9;

const inlineTag = /<\/?(?:b|strong|u|i|em|span|font|a|label)\b[^<>]{0,80}>|&nbsp;/iy;
const listMarker = /(?:[-*•·▪◦●‣–—>☐☑✓✔]|\d{1,2}[.)](?!\d)|[a-zA-Z]\)|\[[ xX]?\]|#{1,6}(?=\s)|o(?=\t))/y;

interface Opening {
  readonly at: number;
  readonly isListed: boolean;
  readonly isNumbered: boolean;
  readonly isBold: boolean;
  readonly isHash: boolean;
  readonly isCell: boolean;
}

/** Steps over bullets, numbers, bold signs, table bars and inline tags at the start of a line. */
export function openLine(text: string, line: Span): Opening {
  let at = line.start;
  let isListed = false;
  let isNumbered = false;
  let isBold = false;
  let isHash = false;
  let isCell = false;
  for (let steps = 0; at < line.end && steps < 24; steps += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      steps -= 1;
      continue;
    }
    const two = text.startsWith('**', at) || text.startsWith('__', at);
    if (two && text.charCodeAt(at + 2) !== text.charCodeAt(at)) {
      isBold = true;
      at += 2;
      continue;
    }
    if (code === 124) {
      isCell = true;
      at += 1;
      continue;
    }
    if (code === 60 || code === 38) {
      inlineTag.lastIndex = at;
      if (!inlineTag.test(text) || inlineTag.lastIndex > line.end) break;
      isBold = isBold || code === 60;
      at = inlineTag.lastIndex;
      continue;
    }
    listMarker.lastIndex = at;
    if (!listMarker.test(text) || listMarker.lastIndex > line.end) break;
    isHash = isHash || code === 35;
    isNumbered = isNumbered || isDigit(code) || code === 35;
    isListed = isListed || code !== 35;
    at = listMarker.lastIndex;
  }
  return { at: Math.min(at, line.end), isListed, isNumbered, isBold, isHash, isCell };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xaa;
}

/** What kind of delimiter stands at `i`, and where the body begins after it; null when it is none. */
function delimiterAt(text: string, i: number, line: Span, opening: Opening): { shape: Shape; next: number } | null {
  const code = text.charCodeAt(i);
  const after = i + 1 < line.end ? text.charCodeAt(i + 1) : 32;
  switch (code) {
    case 58: // colon
    case 0xff1a:
      if (isDigit(after) && isDigit(text.charCodeAt(i - 1))) return null;
      return after === 47 ? null : { shape: 'colon', next: i + 1 };
    case 63:
      return { shape: 'question', next: i + 1 };
    case 9:
      return { shape: 'tab', next: i + 1 };
    case 124:
      return opening.isCell ? { shape: 'cell', next: i + 1 } : null;
    case 42: // **
    case 95:
      if (opening.isBold && after === code) return { shape: 'bold', next: i + 2 };
      return null;
    case 45:
    case 0x2013:
    case 0x2014: {
      if (isSpace(text.charCodeAt(i - 1))) return isSpace(after) || code !== 45 || isLetter(after) ? { shape: 'dash', next: i + 1 } : null;
      return isSpace(after) ? { shape: 'loose', next: i + 1 } : null;
    }
    case 59:
    case 46:
    case 35:
    case 61:
      return isSpace(after) || code === 61 ? { shape: 'loose', next: i + 1 } : null;
    default:
      return null;
  }
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  let inWord = false;
  for (let i = start; i < end; i += 1) {
    const space = isSpace(text.charCodeAt(i));
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}

function isAllCaps(text: string, start: number, end: number): boolean {
  let upper = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) upper += 1;
  }
  return upper > 1;
}

/** The label between two offsets without white space, bold signs and quote marks at its ends; null when no letter is in it. */
function labelBetween(text: string, start: number, end: number): Span | null {
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
  return null;
}

interface Frame {
  readonly line: Span;
  readonly opening: Opening;
  readonly afterBlank: boolean;
  readonly nextIsBlank: boolean;
}

/** A row of a wider table is data: only rows of two cells are read as heading and content. */
function isWideRow(text: string, from: number, end: number): boolean {
  let last = end;
  while (last > from && (isSpace(text.charCodeAt(last - 1)) || text.charCodeAt(last - 1) === 124)) last -= 1;
  for (let i = from; i < last; i += 1) if (text.charCodeAt(i) === 124) return true;
  return false;
}

function isSureInline(shape: Shape, words: number, opening: Opening): boolean {
  if (shape === 'colon') return words <= 7;
  if (shape === 'dash' || shape === 'tab') return words <= 4;
  if (shape === 'question') return words <= 6;
  return shape === 'bold' || (shape === 'cell' && opening.isCell);
}

function inlineMarks(text: string, frame: Frame, marks: Mark[]): boolean {
  const { line, opening, afterBlank } = frame;
  const limit = Math.min(line.end, opening.at + longestLabel + 24);
  let depth = 0;
  let looseSeen = false;
  for (let i = opening.at; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) depth += 1;
    else if (code === 41 || code === 93) depth -= 1;
    if (depth > 0) continue;
    const delimiter = delimiterAt(text, i, line, opening);
    if (!delimiter) continue;
    const { shape } = delimiter;
    if (shape === 'loose' && looseSeen) continue;
    const label = labelBetween(text, opening.at, i);
    if (!label) {
      if (shape === 'loose') continue;
      return false;
    }
    const words = countWords(text, label.start, label.end);
    if (words > mostWords) return false;
    if (shape === 'loose') looseSeen = true;
    if (shape === 'cell' && isWideRow(text, delimiter.next, line.end)) return true;
    marks.push({
      start: line.start,
      label,
      bodyStart: delimiter.next,
      shape,
      isSure: !looseSeen && isSureInline(shape, words, opening),
      isListed: opening.isListed || (opening.isCell && shape !== 'cell'),
      isNumbered: opening.isNumbered,
      isCaps: isAllCaps(text, label.start, label.end),
      isInner: false,
      afterBlank,
    });
    if (shape !== 'loose') return true;
  }
  return false;
}

function ownLineMark(text: string, frame: Frame, marks: Mark[]): void {
  const { line, opening, afterBlank } = frame;
  if (line.end - opening.at > longestLabel + 8) return;
  const label = labelBetween(text, opening.at, line.end);
  if (!label) return;
  const last = text.charCodeAt(label.end - 1);
  if (last === 46 || last === 44 || last === 59) return;
  for (let i = label.start; i < label.end; i += 1) if (text.charCodeAt(i) === 124) return;
  const words = countWords(text, label.start, label.end);
  if (words > mostWords) return;
  const isCaps = isAllCaps(text, label.start, label.end);
  const first = text.charCodeAt(label.start);
  const isTitled = (first >= 65 && first <= 90) || first > 0xbf;
  const isSure = opening.isBold || opening.isHash || (isCaps && words <= 6) || (isTitled && afterBlank && !frame.nextIsBlank && words <= 6);
  marks.push({
    start: line.start,
    label,
    bodyStart: line.end,
    shape: 'line',
    isSure: isSure && !opening.isListed && !opening.isCell,
    isListed: opening.isListed || opening.isCell,
    isNumbered: opening.isNumbered,
    isCaps,
    isInner: false,
    afterBlank,
  });
}

/** The opening of a line as it stands, for headings that nothing sets off from their words. Only where it begins like one. */
function openMark(text: string, frame: Frame, marks: Mark[]): void {
  const { line, opening, afterBlank } = frame;
  const first = text.charCodeAt(opening.at);
  if (!((first >= 65 && first <= 90) || first >= 0xc0 || opening.isNumbered)) return;
  const label = { start: opening.at, end: Math.min(line.end, opening.at + longestLabel) };
  const { isListed, isNumbered } = opening;
  marks.push({
    start: line.start,
    label,
    bodyStart: line.end,
    shape: 'open',
    isSure: false,
    isListed,
    isNumbered,
    isCaps: false,
    isInner: false,
    afterBlank,
  });
}

/** Where the label of an inner heading may begin: after a sentence end, a wide gap, or at most five words back. */
function innerLabelStart(text: string, colon: number, from: number): { at: number; isSharp: boolean } {
  let words = 0;
  let at = colon;
  for (let i = colon - 1; i >= from && colon - i <= 48; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 59 || code === 33 || code === 63 || code === 124 || code === 9) return { at: i + 1, isSharp: true };
    if (code === 44 || code === 58) return { at: i + 1, isSharp: false };
    if (!isSpace(code)) continue;
    if (isSpace(text.charCodeAt(i - 1)) && words > 0) return { at: i + 1, isSharp: true };
    if (i + 1 < at) words += 1;
    at = i + 1;
    if (words === 5) return { at, isSharp: false };
  }
  return { at, isSharp: false };
}

/** The run of words in capitals that ends at `end`, or -1. "PLAN: as before RISK: nil" has one before each colon. */
function capsRunStart(text: string, from: number, end: number): number {
  let start = -1;
  let i = end;
  while (i > from && end - i < 48) {
    let wordStart = i;
    while (wordStart > from && i - wordStart < 48 && !isSpace(text.charCodeAt(wordStart - 1))) wordStart -= 1;
    if (wordStart === i || !isAllCaps(text, wordStart, i)) break;
    start = wordStart;
    i = wordStart;
    while (i > from && isSpace(text.charCodeAt(i - 1))) i -= 1;
  }
  return start;
}

/** Headings that follow another one on the same line. */
function innerMarks(text: string, frame: Frame, from: number, marks: Mark[]): void {
  const { line } = frame;
  for (let colon = from; colon < line.end; colon += 1) {
    if (text.charCodeAt(colon) !== 58) continue;
    if (isDigit(text.charCodeAt(colon + 1)) && isDigit(text.charCodeAt(colon - 1))) continue;
    if (text.charCodeAt(colon + 1) === 47) continue;
    const caps = capsRunStart(text, from, colon);
    const back = innerLabelStart(text, colon, from);
    const label = labelBetween(text, caps >= 0 ? caps : back.at, colon);
    if (!label || label.end - label.start > 48) continue;
    marks.push({
      start: label.start,
      label,
      bodyStart: colon + 1,
      shape: 'colon',
      isSure: caps >= 0 || (back.isSharp && text.charCodeAt(label.start) < 97),
      isListed: false,
      isNumbered: false,
      isCaps: caps >= 0,
      isInner: true,
      afterBlank: false,
    });
  }
}

/**
 * Everything in the note that is shaped like a heading, in order of `start`, sure or not. One line may give several:
 * a loose and a strict reading of its opening, then headings further along.
 */
export function readMarks(text: string, lines: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let afterBlank = true;
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n] as Span;
    const opening = openLine(text, line);
    if (opening.at >= line.end) {
      afterBlank = true;
      continue;
    }
    const next = lines[n + 1];
    const nextIsBlank = !next || openLine(text, next).at >= next.end;
    const frame = { line, opening, afterBlank, nextIsBlank };
    const had = marks.length;
    const found = inlineMarks(text, frame, marks);
    if (!found) ownLineMark(text, frame, marks);
    const last = marks[marks.length - 1];
    const innerFrom = marks.length > had && last ? Math.min(last.bodyStart, line.end) : opening.at;
    openMark(text, frame, marks);
    innerMarks(text, frame, innerFrom, marks);
    afterBlank = false;
  }
  return marks;
}

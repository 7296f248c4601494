/** Headings that follow another one on the same line: "PMH:Mumps. DH: Iron." */
import { countWords, isAllCaps, isDigit, isLetter, labelBetween } from './label.ts';
import type { Frame, Mark } from './mark.ts';
import { isSpace } from './span.ts';
import type { Span } from './types.ts';

/** So much of a line is looked at to see whether it is in capitals, and it must hold more capitals than a heading alone. */
const longestLook = 600;
const fewCapitals = 24;

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

/** A line in capitals throughout: there they tell a heading from other words no longer. */
function isShouted(text: string, { start, end }: Frame['line']): boolean {
  const limit = Math.min(end, start + longestLook);
  let upper = 0;
  for (let i = start; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) upper += 1;
  }
  return upper > fewCapitals;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 0x201c || code === 0x201d;
}

/** Ends in words that somebody names ('it is not a "phase": ...'), and is no heading; a label in quotes as a whole may be one. */
function endsInQuoted(text: string, start: number, colon: number): boolean {
  if (isQuote(text.charCodeAt(start - 1))) return false;
  for (let i = start; i < colon; i += 1) if (isQuote(text.charCodeAt(i))) return true;
  return false;
}

const inner = { isListed: false, isNumbered: false, isInner: true, afterBlank: false } as const;
const longestSentenceLabel = 24;

/** "Situation. Fell at ten. Background. Stroke in May.": a sentence of its own that may be a heading; only known words make it one. */
function sentenceLabel(text: string, stop: number, from: number): Span | null {
  const after = text.charCodeAt(stop + 2);
  if (text.charCodeAt(stop + 1) !== 32 || after < 65 || after > 90) return null;
  let at = stop - 1;
  while (at >= from && stop - at <= longestSentenceLabel && (text.charCodeAt(at) === 32 || isLetter(text.charCodeAt(at)))) at -= 1;
  const code = at < from ? 46 : text.charCodeAt(at);
  const isApart = code === 46 || code === 33 || code === 63;
  const first = text.charCodeAt(at + 2);
  return isApart && at >= from && first >= 65 && first <= 90 ? labelBetween(text, at + 1, stop) : null;
}

/** The next place of a sign before `end`; `end` where there is none. */
function placeOf(sign: string, text: string, from: number, end: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 || at > end ? end : at;
}

const longestDashLabel = 40;
const mostDashWords = 4;
/** So many labels of a line must be set off by a dash: one may be a dash in a sentence. */
const fewestDashed = 2;

/** "Use - G twice. Goal - home by two. Plan – text on Sunday": labels behind a full stop and before a dash; only known words make them headings. */
function dashMarks(text: string, { line, isFirst: isOnFirstLine }: Frame, from: number, marks: Mark[]): void {
  const found: Mark[] = [];
  // Dashes are rarer than gaps, and most lines hold none.
  let hyphen = placeOf('-', text, from, line.end);
  let long = placeOf('\u2013', text, from, line.end);
  for (let dash = Math.min(hyphen, long); dash < line.end; dash = Math.min(hyphen, long)) {
    if (dash === hyphen) hyphen = placeOf('-', text, dash + 1, line.end);
    else long = placeOf('\u2013', text, dash + 1, line.end);
    const at = dash - 1;
    if (at < from || text.charCodeAt(at) !== 32 || text.charCodeAt(dash + 1) !== 32) continue;
    let start = at - 1;
    while (start >= from && at - start <= longestDashLabel && !endsThought(text.charCodeAt(start))) start -= 1;
    if (start < from || !endsThought(text.charCodeAt(start))) continue;
    const label = labelBetween(text, start + 1, at);
    const first = label ? text.charCodeAt(label.start) : 0;
    if (!label || !((first >= 65 && first <= 90) || first >= 0xc0) || countWords(text, label.start, label.end) > mostDashWords) continue;
    found.push({ ...inner, start: label.start, label, bodyStart: at + 2, shape: 'loose', isSure: false, isCaps: false, isOnFirstLine });
  }
  const isOpened = marks.some(({ shape }) => shape === 'dash');
  if (found.length + (isOpened ? 1 : 0) >= fewestDashed) marks.push(...found);
}

/** Full stop, semicolon, exclamation and question mark, bar. */
function endsThought(code: number): boolean {
  return code === 46 || code === 59 || code === 33 || code === 63 || code === 124;
}

/** Headings that follow another one on the same line. */
export function innerMarks(text: string, frame: Frame, from: number, marks: Mark[]): void {
  const { line, isFirst: isOnFirstLine } = frame;
  const isInCapitals = isShouted(text, line);
  let stop = placeOf('.', text, from, line.end);
  let next = placeOf(':', text, from, line.end);
  for (let colon = Math.min(stop, next); colon < line.end; colon = Math.min(stop, next)) {
    const code = text.charCodeAt(colon);
    if (code === 46) {
      stop = placeOf('.', text, colon + 1, line.end);
      const label = sentenceLabel(text, colon, from);
      if (label)
        marks.push({
          ...inner,
          start: label.start,
          label,
          bodyStart: colon + 1,
          shape: 'loose',
          isSure: false,
          isCaps: false,
          isOnFirstLine,
        });
    }
    if (code !== 58) continue;
    next = placeOf(':', text, colon + 1, line.end);
    if (isDigit(text.charCodeAt(colon + 1)) && isDigit(text.charCodeAt(colon - 1))) continue;
    if (text.charCodeAt(colon + 1) === 47) continue;
    const caps = isInCapitals ? -1 : capsRunStart(text, from, colon);
    const back = innerLabelStart(text, colon, from);
    const label = labelBetween(text, caps >= 0 ? caps : back.at, colon);
    if (!label || label.end - label.start > 48 || endsInQuoted(text, label.start, colon)) continue;
    const isSure = caps >= 0 || (back.isSharp && text.charCodeAt(label.start) < 97);
    marks.push({ ...inner, start: label.start, label, bodyStart: colon + 1, shape: 'colon', isSure, isCaps: caps >= 0, isOnFirstLine });
  }
  dashMarks(text, frame, from, marks);
}

/** Headings that open a line: set off by a sign, alone on it, or not set off at all. */
import { countWords, isAllCaps, isDigit, isLetter, labelBetween, longestLabel, mostWords } from './label.ts';
import type { Frame, Mark, Shape } from './mark.ts';
import type { Opening } from './opening.ts';
import { isSpace } from './span.ts';
import type { Span } from './types.ts';

/** The plain signs that may set off a heading, and brackets: all others are stepped over. */
const mayDelimit = new Uint8Array(128);
for (const sign of '()[]:?\t|>*_-;.#=/') mayDelimit[sign.charCodeAt(0)] = 1;

const fewestLeaders = 4;

/** "Motivation . . . . . low": a form's dots lead from the label to its answer. Behind them, or -1 where they are none. */
function endOfLeaders(text: string, from: number, end: number): number {
  // From the first of them only: a line may hold nothing else.
  if (text.charCodeAt(from - 1) === 46 || text.charCodeAt(from - 2) === 46) return -1;
  let dots = 0;
  let at = from;
  for (; at < end && (text.charCodeAt(at) === 46 || text.charCodeAt(at) === 32); at += 1) if (text.charCodeAt(at) === 46) dots += 1;
  return dots >= fewestLeaders ? at : -1;
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
      return opening.isCell || (isSpace(after) && isSpace(text.charCodeAt(i - 1))) ? { shape: 'cell', next: i + 1 } : null;
    case 0x2192: // "Goal → one weekend in four"
      return isSpace(text.charCodeAt(i - 1)) ? { shape: 'dash', next: i + 1 } : null;
    case 62: // "In the room > Jo, Max", "next >> coffee on Tuesday"
      // "Goal> walk to the shop"
      if (!isSpace(text.charCodeAt(i - 1)))
        return isSpace(after) && isLetter(text.charCodeAt(i - 1)) ? { shape: 'loose', next: i + 1 } : null;
      if (after === 62) return isSpace(text.charCodeAt(i + 2)) ? { shape: 'dash', next: i + 2 } : null;
      return isSpace(after) ? { shape: 'dash', next: i + 1 } : null;
    case 42: // **
    case 95:
      if (opening.isBold && after === code) return { shape: 'bold', next: i + 2 };
      return null;
    case 45:
    case 0x2013:
    case 0x2014: {
      if (after === 62 && code === 45 && isSpace(text.charCodeAt(i - 1))) return { shape: 'dash', next: i + 2 };
      if (isSpace(text.charCodeAt(i - 1))) return isSpace(after) || code !== 45 || isLetter(after) ? { shape: 'dash', next: i + 1 } : null;
      return isSpace(after) || (code === 0x2014 && isLetter(text.charCodeAt(i - 1))) ? { shape: 'loose', next: i + 1 } : null;
    }
    case 46: {
      const behind = endOfLeaders(text, i, line.end);
      if (behind > 0) return { shape: 'colon', next: behind };
      return isSpace(after) ? { shape: 'loose', next: i + 1 } : null;
    }
    case 47: // "NEEDS/ mouth care"
      return isSpace(after) && isLetter(text.charCodeAt(i - 1)) ? { shape: 'loose', next: i + 1 } : null;
    case 59:
    case 35:
    case 61:
      return isSpace(after) || code === 61 ? { shape: 'loose', next: i + 1 } : null;
    default:
      return null;
  }
}

/** A row of a wider table is data: only rows of two cells are read as heading and content. */
function isWideRow(text: string, from: number, end: number): boolean {
  let last = end;
  while (last > from && (isSpace(text.charCodeAt(last - 1)) || text.charCodeAt(last - 1) === 124)) last -= 1;
  for (let i = from; i < last; i += 1) if (text.charCodeAt(i) === 124) return true;
  return false;
}

/** What stands in brackets behind a label, in UTF-16 code units. */
const longestInBrackets = 120;

/** Words of a label in square brackets: longer ones are a prompt. */
const mostBracketed = 4;

function isSureInline(shape: Shape, words: number, opening: Opening): boolean {
  if (shape === 'colon') return words <= 7;
  if (shape === 'dash' || shape === 'tab') return words <= 4;
  if (shape === 'question') return words <= 6;
  return shape === 'bold' || (shape === 'cell' && (opening.isCell || words <= 8));
}

/** "Plan for the weeks ahead [who does what, by when]:": a long label without what stands in brackets right before its sign. */
function withoutBrackets(text: string, start: number, opened: number, closed: number, end: number): Span | null {
  if (opened <= start || closed < opened || text.slice(closed + 1, end).trim() !== '') return null;
  return labelBetween(text, start, opened);
}

export function inlineMarks(text: string, frame: Frame, marks: Mark[]): boolean {
  const { line, opening, afterBlank } = frame;
  let limit = Math.min(line.end, opening.at + longestLabel + 24);
  let depth = 0;
  let opened = -1;
  let closed = -1;
  let looseSeen = false;
  for (let i = opening.at; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 128 && mayDelimit[code] === 0) continue;
    if (code === 40 || code === 91) {
      if (depth === 0) {
        opened = i;
        limit = Math.min(line.end, opening.at + longestLabel + longestInBrackets);
      }
      depth += 1;
    } else if (code === 41 || code === 93) {
      depth -= 1;
      closed = i;
    }
    if (depth > 0) continue;
    const delimiter = delimiterAt(text, i, line, opening);
    if (!delimiter) continue;
    const { shape } = delimiter;
    if (shape === 'loose' && looseSeen) continue;
    const whole = labelBetween(text, opening.at, i);
    const wholeWords = whole === null ? 0 : countWords(text, whole.start, whole.end);
    const short = whole === null || wholeWords > mostWords ? withoutBrackets(text, opening.at, opened, closed, i) : null;
    const label = short ?? whole;
    if (!label) {
      if (shape === 'loose') continue;
      return false;
    }
    const words = short === null ? wholeWords : countWords(text, label.start, label.end);
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
      isOnFirstLine: frame.isFirst,
    });
    if (shape !== 'loose') return true;
  }
  return false;
}

/** "[RISKS] burns, falls on the step": a label in square brackets, with its words behind it. */
export function bracketMark(text: string, frame: Frame, marks: Mark[]): boolean {
  const { line, opening, afterBlank } = frame;
  if (text.charCodeAt(opening.at) !== 91) return false;
  const close = text.slice(opening.at, Math.min(line.end, opening.at + longestLabel)).indexOf(']');
  const bodyStart = opening.at + close + 1;
  if (close < 0 || text.slice(bodyStart, line.end).trim() === '') return false;
  const label = labelBetween(text, opening.at + 1, bodyStart - 1);
  if (!label) return false;
  const isCaps = isAllCaps(text, label.start, label.end);
  marks.push({
    start: line.start,
    label,
    bodyStart,
    shape: 'bold',
    isSure: isCaps && countWords(text, label.start, label.end) <= mostBracketed,
    isListed: opening.isListed,
    isNumbered: opening.isNumbered,
    isCaps,
    isInner: false,
    afterBlank,
    isOnFirstLine: frame.isFirst,
  });
  return true;
}

export function ownLineMark(text: string, frame: Frame, marks: Mark[]): void {
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
  const isSure = opening.isBold || opening.isHash || (isCaps && words <= 8) || (isTitled && afterBlank && !frame.nextIsBlank && words <= 6);
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
    isOnFirstLine: frame.isFirst,
  });
}

/** The opening of a line as it stands, for headings that nothing sets off from their words. Only where it begins like one. */
export function openMark(text: string, frame: Frame, marks: Mark[]): void {
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
    isOnFirstLine: frame.isFirst,
  });
}

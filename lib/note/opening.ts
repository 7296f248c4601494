/** How a line opens: bullets, numbers, bold signs, table bars and inline tags before its first word. */
import { isDigit } from './label.ts';
import { isSpace } from './span.ts';
import type { Span } from './types.ts';

const inlineTag = /<\/?(?:b|strong|u|i|em|span|font|a|label)\b[^<>]{0,80}>|&nbsp;/iy;

/** Besides the marks of a list, a form's own numbers: "Box 2 What brought you:", "Q3. Safety:". "Section 17" is no such number. */
const listMarker =
  /(?:(?:Box|Item|Field|Part|Question|Q) ?\d{1,2}[.):]?(?=\s{1,3}[A-Z])|[-*•·▪◦●‣–—>☐☑✓✔]|\d{1,2}[.)](?!\d)|\d{1,2}(?= [A-Z][A-Za-z /&'-]{2,32}(?: {3}|\t|:))|[a-zA-Z]\)|[gG]\d[.)](?!\d)|\[[ xX]?\]|#{1,6}(?=\s)|o(?=\t))/y;

export interface Opening {
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
    isNumbered = isNumbered || isDigit(text.charCodeAt(listMarker.lastIndex - 1)) || isDigit(code) || code === 35;
    // After ">" stands what opens the line, also where it points and quotes nothing.
    isListed = isListed || (code !== 35 && code !== 62);
    at = listMarker.lastIndex;
  }
  return { at: Math.min(at, line.end), isListed, isNumbered, isBold, isHash, isCell };
}

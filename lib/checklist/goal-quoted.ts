/** A goal in quotation marks ends with them where a new sentence follows: what comes next is the writer's. */
import type { Span } from '../note/types.ts';

const marks = '"\u201c\u201d';
const rated = /^\s+\d{1,2}\s?(?:\/|out of)/;
const newSentence = /^[.!?]\s+\p{Lu}/u;
const afterStop = /^\s+\p{Lu}/u;

/** Behind the closing mark of a wording that opens with one; -1 where it opens with none, or the wording goes on behind it. */
export function endOfQuoted(text: string, { start, end }: Span): number {
  if (start >= end || !marks.includes(text.charAt(start))) return -1;
  let close = start + 1;
  while (close < end && !marks.includes(text.charAt(close))) close += 1;
  if (close >= end) return -1;
  const behind = text.slice(close + 1, Math.min(end, close + 24));
  const isClosed = '.!?'.includes(text.charAt(close - 1)) && afterStop.test(behind);
  return isClosed || /^[.!?]?\s*$/.test(behind) || rated.test(behind) || newSentence.test(behind) ? close + 1 : -1;
}

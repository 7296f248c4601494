/** Ratings of goals as people write them: `4/10`, `4 out of 10`, `GBO 3`, `5 -> 6`. Only numbers that say their scale are ratings. */
import type { Span } from '../note/types.ts';
import type { Rating } from './types.ts';

const written = /(?<![\d/.])(\d{1,2}(?:\.5)?)\s?(?:\/|out of|outof)\s?(10|ten)(?![\d/])/gi;
/** "3 -> 6/10" rates twice, and says the scale once. */
const arrow = /(?<![\d/.])(\d{1,2}(?:\.5)?)\s?(?:->|→|-->|=>|to)\s?(?=\d{1,2}(?:\.5)?\s?\/\s?10(?!\d))/g;

/** What else people rate out of ten: none of a goal's own ratings. */
const otherScale = /\b(?:motivation|motivated|confidence|confident|importance|readiness|cravings?|pain|mood|distress|suds)\b[^.\n]{0,16}$/i;

function ratingsBy(pattern: RegExp, text: string, span: Span): Rating[] {
  const ratings: Rating[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const value = Number(match[1]);
    const start = span.start + match.index;
    if (value > 10 || otherScale.test(text.slice(Math.max(span.start, start - 32), start))) continue;
    ratings.push({ value, of: 10, at: { start, end: start + (pattern === arrow ? (match[1]?.length ?? 0) : match[0].length) } });
  }
  return ratings;
}

/** In order of place. */
export function readRatings(text: string, span: Span): Rating[] {
  return [...ratingsBy(written, text, span), ...ratingsBy(arrow, text, span)].sort((a, b) => a.at.start - b.at.start);
}

/** Ratings of goals as people write them: `4/10`, `4 out of 10`, `GBO 3`, `5 -> 6`. Only numbers that say their scale are ratings. */
import type { Span } from '../note/types.ts';
import type { Rating } from './types.ts';

const written = /(?<![\d/.])(\d{1,2}(?:\.5)?)\s?(?:\/|out of|outof)\s?(10|ten)(?![\d/])/gi;
/** "3 -> 6/10" rates twice, and says the scale once. */
const arrow = /(?<![\d/.])(\d{1,2}(?:\.5)?)\s?(?:->|→|-->|=>|to)\s?(?=\d{1,2}(?:\.5)?\s?\/\s?10(?!\d))/g;

function ratingsBy(pattern: RegExp, text: string, span: Span): Rating[] {
  const ratings: Rating[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const value = Number(match[1]);
    if (value > 10) continue;
    const start = span.start + match.index;
    ratings.push({ value, of: 10, at: { start, end: start + (pattern === arrow ? (match[1]?.length ?? 0) : match[0].length) } });
  }
  return ratings;
}

/** In order of place. */
export function readRatings(text: string, span: Span): Rating[] {
  return [...ratingsBy(written, text, span), ...ratingsBy(arrow, text, span)].sort((a, b) => a.at.start - b.at.start);
}

/** The whole note stands in the field twice: one slip of the paste key, and the next reader reads everything double. */
import { isSpace, trim } from '../../note/span.ts';
import type { Span } from '../../note/types.ts';
import type { AcrossCheck } from './across-fields.ts';

/** UTF-16 code units: two short notes that agree are no paste. */
const shortestCopy = 120;
const openingLength = 40;
/** A phrase that opens the note may come back in it so often; a copy begins at one of these places or nowhere. */
const mostPlaces = 8;
/** What may follow the last copy, as a share of it: a signature, a line that was typed afterwards. */
const longestTail = 0.2;
/** What a paste leaves between two copies: blank lines, a rule. */
const rule = '-_=*~.';

const isBetween = (text: string, at: number) => isSpace(text.charCodeAt(at)) || rule.includes(text.charAt(at));

/** Where a copy of `first` that begins at `at` ends, white space apart; -1 where none does. Stops at the first difference. */
function copyEnd(text: string, first: Span, at: number, end: number): number {
  let there = at;
  for (let here = first.start; here < first.end; here += 1) {
    if (isSpace(text.charCodeAt(here))) continue;
    while (there < end && isSpace(text.charCodeAt(there))) there += 1;
    if (there === end || text.charCodeAt(there) !== text.charCodeAt(here)) return -1;
    there += 1;
  }
  return there;
}

/** What stands before `second` stands there again, once or more, with nothing but a short tail behind. */
function isCopied(text: string, { start, end }: Span, second: number): boolean {
  let firstEnd = second;
  while (firstEnd > start && isBetween(text, firstEnd - 1)) firstEnd -= 1;
  const first = { start, end: firstEnd };
  if (firstEnd - start < shortestCopy) return false;
  let after = copyEnd(text, first, second, end);
  if (after < 0) return false;
  for (let next = after; next >= 0; next = copyEnd(text, first, after, end)) {
    after = next;
    while (after < end && isBetween(text, after)) after += 1;
  }
  return end - after <= (firstEnd - start) * longestTail;
}

export const pastedTwice: AcrossCheck = {
  id: 'pasted-twice',
  judge({ text }) {
    const whole = trim(text, 0, text.length);
    const length = whole.end - whole.start;
    if (length < 2 * shortestCopy) return null;
    const opening = text.slice(whole.start, whole.start + openingLength);
    if (!/\s/.test(opening)) return null;
    // The second copy begins near the middle, or before it where a tail follows.
    let second = text.indexOf(opening, whole.start + Math.floor(length / 3));
    for (let places = 0; places < mostPlaces && second > 0; places += 1) {
      if (isCopied(text, whole, second))
        return { check: 'pasted-twice', at: { start: second, end: whole.end }, text: 'The whole note stands here twice.' };
      second = text.indexOf(opening, second + 1);
    }
    return null;
  },
};

/** The whole note stands in the field twice: one slip of the paste key, and the next reader reads everything double. */
import { trim } from '../../note/span.ts';
import type { AcrossCheck } from './across-fields.ts';

/** UTF-16 code units: two short notes that agree are no paste. */
const shortestCopy = 120;
const openingLength = 40;
/** A phrase that opens the note may come back in it so often; a copy begins at one of these places or nowhere. */
const mostPlaces = 8;
/** What may follow the second copy, as a share of it: a signature, a line that was typed afterwards. */
const longestTail = 0.2;

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Without the rule or the blank lines that a paste leaves between two copies. */
function withoutRule(text: string): string {
  return squeezed(text).replace(/[\s\-_=*~.]{1,200}$/, '');
}

function isCopy(first: string, rest: string): boolean {
  const once = withoutRule(first);
  if (once.length < shortestCopy) return false;
  let tail = squeezed(rest);
  if (!tail.startsWith(once)) return false;
  while (tail.startsWith(once)) tail = tail.slice(once.length).replace(/^[\s\-_=*~.]{1,200}/, '');
  return tail.length <= once.length * longestTail;
}

export const pastedTwice: AcrossCheck = {
  id: 'pasted-twice',
  judge({ text }) {
    const whole = trim(text, 0, text.length);
    const length = whole.end - whole.start;
    if (length < 2 * shortestCopy) return null;
    const opening = text.slice(whole.start, whole.start + openingLength);
    // The second copy begins near the middle, or before it where a tail follows.
    if (!/\s/.test(opening)) return null;
    let second = text.indexOf(opening, whole.start + Math.floor(length / 3));
    for (let places = 0; places < mostPlaces && second > 0; places += 1) {
      if (isCopy(text.slice(whole.start, second), text.slice(second, whole.end)))
        return { check: 'pasted-twice', at: { start: second, end: whole.end }, text: 'The whole note stands here twice.' };
      second = text.indexOf(opening, second + 1);
    }
    return null;
  },
};

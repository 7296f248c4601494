/** The whole note stands in the field twice: one slip of the paste key, and the next reader reads everything double. */
import { trim } from '../../note/span.ts';
import type { AcrossCheck } from './across-fields.ts';

const shortestCopy = 120;

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

export const pastedTwice: AcrossCheck = {
  id: 'pasted-twice',
  judge({ text }) {
    const whole = trim(text, 0, text.length);
    if (whole.end - whole.start < 2 * shortestCopy) return null;
    const opening = text.slice(whole.start, whole.start + 40);
    // A copy begins near the middle; anything else is a note that repeats a phrase.
    const middle = (whole.start + whole.end) >> 1;
    const second = text.indexOf(opening, middle - 40);
    if (second < 0 || second > middle + 40) return null;
    if (squeezed(text.slice(whole.start, second)) !== squeezed(text.slice(second, whole.end))) return null;
    return { check: 'pasted-twice', at: { start: second, end: whole.end }, text: 'The whole note stands here twice.' };
  },
};

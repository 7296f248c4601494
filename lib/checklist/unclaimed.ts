/**
 * Headings of a note that no field of the checklist has among its own: what a team writes and the checklist does not know yet. Pure. Given are the
 * words of the headings alone, nothing of what stands under them.
 */
import { readNote } from '../note/note.ts';
import { saysAboutTheNote } from './about-the-note.ts';
import { compiledOf } from './compile.ts';
import { resolveLabel, type Sureness } from './resolve.ts';
import type { Checklist } from './types.ts';
import { labelKey } from './words.ts';

const LONGEST = 60;
const MOST_WORDS = 6;
const MOST = 20;

/** A label with a digit in it is a date or a number of somebody; one with a sentence in it is no heading. */
function isHeading(label: string): boolean {
  const isShort = label.length <= LONGEST && label.split(/\s+/).length <= MOST_WORDS;
  return isShort && /\p{L}{2}/u.test(label) && !/[\p{N}@"“”<>.!]/u.test(label) && !saysAboutTheNote(label);
}

/** By its kind of words, or as a slip, a heading is only guessed at: whoever wrote it may know better. */
const GUESSED: readonly (Sureness | undefined)[] = [undefined, 'kind', 'word', 'slip'];
const UNREAD: typeof GUESSED = [undefined];

/**
 * Each once, in the order of the note, as they are written there. `isUnread`: only those that are not
 * even guessed at, and under which something stands: words that no field has.
 */
export function unclaimedHeadings(text: string, checklist: Checklist, isUnread = false): string[] {
  const compiled = compiledOf(checklist);
  const allowed = isUnread ? UNREAD : GUESSED;
  const found = new Map<string, string>();
  for (const { heading, body } of readNote(text).sections) {
    if (isUnread && body.start === body.end) continue;
    const label = heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() : '';
    const key = labelKey(label);
    if (key && isHeading(label) && !found.has(key) && allowed.includes(resolveLabel(label, compiled)?.by)) found.set(key, label);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** What the short forms on a sheet stand for, in one line. Pure. */
import type { ShortFormView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { standingIn } from '../short-forms/standing.ts';
import { cutText } from '../slip/cut.ts';
import type { SheetPart } from './types.ts';

/** A sheet is for the record's words: more are explained on Getting on, and longer ones are cut. */
const MOST = 8;
const LONGEST = { words: 14, characters: 72 };

function entryOf(form: ShortFormView): string {
  const { shown, left } = cutText(words.shortForms.entry(form), LONGEST);
  if (!left) return shown;
  return `${shown} [${left.of === 'words' ? words.note.cut(left.n) : words.note.cutCharacters(left.n)}]`;
}

const lineOf = (forms: readonly ShortFormView[]): string =>
  words.shortForms.line(forms.slice(0, MOST).map(entryOf), Math.max(0, forms.length - MOST));

/** As long as the line can get, whichever of them stand on the sheet once it is cut. */
export const roomForShortForms = (forms: readonly ShortFormView[]): string =>
  lineOf(forms.toSorted((a, b) => entryOf(b).length - entryOf(a).length));

/** "" where none of them stands on the sheet. */
export function shortFormsOn(parts: readonly SheetPart[], forms: readonly ShortFormView[]): string {
  const texts = parts.flatMap(({ entries }) => entries.flatMap(({ slips, says }) => [...slips.map(({ shown }) => shown), ...says]));
  return lineOf(standingIn(texts, forms));
}

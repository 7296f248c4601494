import type { LastSaveView } from '../bridge/view.ts';
import { count } from './counts.ts';

/** What the launcher says beside its number, for those who can't see it; null when the note could not be checked. */
export function launcherSays(notFound: number | null): string {
  if (notFound === null) return 'Not checked.';
  return notFound === 0 ? 'All required found.' : `${count(notFound, 'required field')} not found.`;
}

/** The launcher after a save: what it says, and its one sign. */
export function lastSaveSign({ is, missing }: LastSaveView): { readonly words: string; readonly sign: string } {
  if (is === 'press-again') return { words: 'Not saved yet. Press Save once more.', sign: '!' };
  if (is === 'no-sign') return { words: 'No sign of saving. Look at the page.', sign: '!' };
  if (is === 'not-checked') return { words: 'The last save was not checked.', sign: '?' };
  return { words: `Saved as it was. ${launcherSays(missing.length)}`, sign: missing.length > 0 ? String(missing.length) : '' };
}

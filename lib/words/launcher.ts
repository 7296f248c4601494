import { count } from './counts.ts';

/** What the launcher says beside its number, for those who can't see it; null when the note could not be checked. */
export function launcherSays(notFound: number | null): string {
  if (notFound === null) return 'Not checked.';
  return notFound === 0 ? 'All required found.' : `${count(notFound, 'required field')} not found.`;
}

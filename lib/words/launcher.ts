import { count } from './counts.ts';

/** What the launcher says beside its number, for those who can't see it. */
export function launcherSays(notFound: number): string {
  return notFound === 0 ? 'All required found.' : `${count(notFound, 'required field')} not found.`;
}

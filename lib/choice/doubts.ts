/**
 * Where a note that nothing calls a Choice may be the newest one: then the older is not called the one in force, and the reader is
 * asked. (A re-referral that the page does not show, and a first meeting typed "Progress note", kept an outdated Choice on screen.)
 */
import { type Entry, isReliable } from './entries.ts';
import type { Episode } from './episodes.ts';
import type { ChoiceOf } from './inforce.ts';
import { NEW_VERSION } from './phrases/episode.ts';
import { says } from './words.ts';

const LETTERS: readonly Entry['kind'][] = ['letter'];

/** The notes to ask about, oldest first; [] where there is nothing to ask. */
export function doubtsIn({ entries }: Episode, choice: ChoiceOf | null): readonly Entry[] {
  const unnamed = entries.filter((entry) => entry.readsAs === 'maybe' && isReliable(entry));
  if (choice === null) return unnamed;
  const place = entries.indexOf(choice.contact);
  // A letter beside a Choice tells that Choice again.
  const later = unnamed.filter((entry) => entries.indexOf(entry) > place && !LETTERS.includes(entry.kind));
  const takesOver = choice.contact.readsAs === 'sure' && !says(choice.contact.facts.lead, NEW_VERSION);
  const takenFrom = takesOver ? choice.replaced.filter(({ readsAs }) => readsAs === null) : [];
  return later.length + takenFrom.length === 0 ? [] : [...takenFrom, choice.main, ...later];
}

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

/** "He would like the latter, booking a proper Choice appointment": so what was before was none. */
const TO_COME =
  /\b(?:book(?:ed|ing)?|offer(?:ed|ing)?|arrang(?:ed|ing)|waiting (?:for|list for)|(?:place|put|placed) on(?: the)?)\b[^.\n]{0,40}\bchoice (?:appointment|meeting|slot|list|visit)\b/;

/** Without those after which a Choice was still to come. */
function notYet(unnamed: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLastIndex((entry) => isReliable(entry) && TO_COME.test(entry.facts.folded));
  return unnamed.filter((entry) => entries.indexOf(entry) >= last);
}

const CHOICES: readonly Entry['kind'][] = ['choice', 'choice-letter'];

/** A Choice that was written, under a date that is still to come: it may be the newest one, or older than any other. */
export function isChoiceAhead(entry: Entry): boolean {
  return entry.ahead === 'written' && isReliable(entry) && (CHOICES.includes(entry.kind) || entry.readsAs !== null);
}

/** The notes to ask about, oldest first; [] where there is nothing to ask. */
export function doubtsIn(episode: Episode, choice: ChoiceOf | null): readonly Entry[] {
  const ahead = episode.entries.filter(isChoiceAhead);
  const unnamed = doubtsOfUnnamed(episode, choice);
  if (ahead.length === 0) return unnamed;
  const asked = new Set([...(choice === null ? [] : [choice.main]), ...unnamed, ...ahead]);
  return episode.entries.filter((entry) => asked.has(entry));
}

function doubtsOfUnnamed({ entries }: Episode, choice: ChoiceOf | null): readonly Entry[] {
  const unnamed = entries.filter((entry) => entry.readsAs === 'maybe' && isReliable(entry));
  if (choice === null) return notYet(unnamed, entries);
  const place = entries.indexOf(choice.contact);
  // A letter beside a Choice tells that Choice again.
  const later = unnamed.filter((entry) => entries.indexOf(entry) > place && !LETTERS.includes(entry.kind));
  const takesOver = choice.contact.readsAs === 'sure' && !says(choice.contact.facts.lead, NEW_VERSION);
  const takenFrom = takesOver ? choice.replaced.filter(({ readsAs }) => readsAs === null) : [];
  return later.length + takenFrom.length === 0 ? [] : [...takenFrom, choice.main, ...later];
}

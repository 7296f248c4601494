/**
 * Which Choice counts in an episode, and what amends it. The newest reliable one wins; a Choice that only points to the letter
 * gives way to the letter; Choice Plus and addenda come on top. An unread note typed Choice is a candidate like any other:
 * better to show nothing than the one before it.
 */

import { daysBetween } from './dates.ts';
import { type Entry, isReliable } from './entries.ts';
import type { Episode } from './episodes.ts';
import { namesDay } from './mentions.ts';
import { NEW_VERSION } from './phrases/episode.ts';
import { says, sentencesOf } from './words.ts';

export interface ChoiceOf {
  /** The note that holds the summary. */
  readonly main: Entry;
  /** The note of the appointment itself: `main`, or the short entry beside a letter. */
  readonly contact: Entry;
  /** Older versions and older Choices of the same episode. */
  readonly replaced: readonly Entry[];
  /** Those of `replaced` that write up the same appointment: one contact, counted once. */
  readonly versions: readonly Entry[];
  readonly plus: readonly Entry[];
  /** A later write-up of the same appointment holds less, so this one stays. */
  readonly isFuller: boolean;
  /** Choice Plus and addenda, oldest first: the later one wins. */
  readonly amendments: readonly Entry[];
}

const STUB_FIELDS = 2;

function isChoiceContact(entry: Entry): boolean {
  return entry.kind === 'choice' && isReliable(entry) && entry.attended !== false;
}

/** The first Choice left its decision to a further meeting, so the next Choice note is that meeting. */
function awaitsPlus(entry: Entry): boolean {
  const decision = entry.facts.fields.get('choice_point_decision');
  const words = decision === undefined ? '' : entry.facts.folded.slice(decision.at.start, decision.at.end);
  return says(words, [
    'choice plus',
    'choice+',
    'second choice',
    'further choice',
    'second meeting',
    'second appointment',
    'not reached',
    'not yet reached',
    'deferred',
  ]);
}

/** The short entry beside a letter that holds the words: few fields, and much shorter. */
function isStubOf(choice: Entry, letter: Entry): boolean {
  if (choice.facts.note.text === null || choice.facts.headed > STUB_FIELDS) return false;
  return choice.facts.text.length * 2 < letter.facts.text.length;
}

function letterInstead(choice: Entry | undefined, letters: readonly Entry[]): Entry | null {
  const letter = letters.at(-1) ?? null;
  return letter === null || choice === undefined || isStubOf(choice, letter) ? letter : null;
}

/** Written within a week of each other, or the later one says that it replaces: two write-ups of one appointment. */
function isVersionOf(older: Entry, newer: Entry): boolean {
  if (says(newer.facts.lead, NEW_VERSION)) return true;
  const from = older.facts.note.isoDate;
  const to = newer.facts.note.isoDate;
  return from !== null && to !== null && Math.abs(daysBetween(from, to)) <= 7;
}

/** "Joint Choice, see M Obi's note": a second write-up that holds next to nothing leaves the fuller one in force. */
function fullerVersionOf(newest: Entry, choices: readonly Entry[]): Entry | null {
  if (newest.facts.note.text === null || newest.facts.headed >= STUB_FIELDS || says(newest.facts.lead, NEW_VERSION)) return null;
  return choices.findLast((other) => other !== newest && other.facts.headed > STUB_FIELDS && isVersionOf(other, newest)) ?? null;
}

/** An addendum amends the Choice when it speaks of it, or when nothing but the Choice stands before it to amend. */
function amendsChoice(addendum: Entry, choice: Entry, between: readonly Entry[]): boolean {
  const { folded } = addendum.facts;
  if (sentencesOf(folded).some((line) => namesDay(folded.slice(line.start, line.end), choice.facts.note.isoDate))) return true;
  if (says(folded, ['choice'])) return true;
  return !between.some((entry) => ['core', 'specific', 'review', 'session'].includes(entry.kind));
}

function amendmentsOf(entries: readonly Entry[], main: Entry, plus: readonly Entry[]): readonly Entry[] {
  const after = entries.slice(entries.indexOf(main) + 1);
  return after.filter((entry, index) => {
    if (entry.facts.note.text === null) return false;
    return plus.includes(entry) || (entry.kind === 'addendum' && amendsChoice(entry, main, after.slice(0, index)));
  });
}

/** The Choice of an episode, or null when it has none. */
export function choiceOf(episode: Episode): ChoiceOf | null {
  const { entries } = episode;
  const choices = entries.filter(isChoiceContact);
  const firstAwaiting = choices.findIndex(awaitsPlus);
  const proper = firstAwaiting === -1 ? choices : choices.slice(0, firstAwaiting + 1);
  const newest = proper.at(-1);
  const choice = newest === undefined ? newest : (fullerVersionOf(newest, proper) ?? newest);
  const letter = letterInstead(
    choice,
    entries.filter((entry) => entry.kind === 'choice-letter'),
  );
  const main = letter ?? choice;
  if (main === undefined) return null;
  const contact = choice ?? main;
  const after = entries.slice(entries.indexOf(contact) + 1);
  const plus = after.filter((entry) =>
    entry.kind === 'choice-plus' ? entry.attended !== false : choices.includes(entry) && !proper.includes(entry),
  );
  // A second, shorter write-up of the same appointment was never the summary, so nothing of it is superseded.
  const others = proper.filter((entry) => entry !== choice);
  return {
    main,
    contact,
    replaced: others.filter((entry) => entry !== newest),
    versions: others.filter((entry) => isVersionOf(entry, contact)),
    plus,
    isFuller: choice !== newest,
    amendments: amendmentsOf(entries, main, plus),
  };
}

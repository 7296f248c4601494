/**
 * A client's record → what Choice left and what has happened since. Pure; the clock is an argument.
 * Invariant: every passage is a stretch of its note's raw text, and no passage comes from a draft, a struck-out, misfiled or
 * superseded Choice. Where the order of the notes can't be told, nothing is called the Choice in force.
 */

import { countContacts } from './counts.ts';
import { doubtsIn, isChoiceAhead } from './doubts.ts';
import { type Entries, type Entry, isReliable, readEntries } from './entries.ts';
import { type Episode, episodesOf, openEpisode } from './episodes.ts';
import { type ChoiceOf, choiceOf } from './inforce.ts';
import { kindOfType } from './kinds.ts';
import { givenNames } from './names.ts';
import { withDays } from './order.ts';
import { CHOICE_SUMMARY } from './phrases/episode.ts';
import { lastTimeIn, progressOf } from './progress.ts';
import { type ChoiceInEpisode, candidatesIn, decisionsOf, noneInForce, supersededIn } from './reasons.ts';
import { recordedRisks, unsignedIn } from './risk.ts';
import { hasSeenClient } from './seen.ts';
import { cannotTell, earlierWordings, emptySummary, type Summary, summaryOf } from './summary.ts';
import type { ChoiceReading, ClientRecord, Contact, ContactKind, NotChoiceWhy, PriorNote } from './types.ts';
import { opensWith } from './words.ts';

/** Those that could be the Choice, or that put an end to one. */
const DECIDING: readonly Entry['kind'][] = ['choice', 'choice-letter', 'discharge'];

function whyNotChoice(entry: Entry): NotChoiceWhy | null {
  const typed = kindOfType(entry.facts.type);
  const isTyped = typed === 'choice';
  // A Choice Plus that nobody signed would change the Choice: the reader is told why it does not.
  if (entry.standing === 'draft' && (entry.kind === 'choice-plus' || typed === 'choice-plus')) return 'draft';
  const isChoice = entry.kind === 'choice' || entry.kind === 'choice-letter' || isTyped;
  if (isChoice && entry.standing !== 'good') return entry.standing;
  if (entry.kind !== 'choice' && opensWith(entry.facts.lead, CHOICE_SUMMARY)) return 'quoted';
  if (entry.isCopy || (entry.facts.hasQuotedChoice && entry.kind !== 'choice')) return 'quoted';
  return isTyped && (entry.kind === 'referral' || entry.kind === 'admin') ? 'other-sense' : null;
}

const CONTACT_KINDS: Partial<Record<Entry['kind'], ContactKind>> = { addendum: 'other', 'choice-letter': 'letter' };

function contactOf(entry: Entry): Contact {
  const isUnread = entry.facts.note.text === null && entry.kind === 'other';
  // What it copies was said at another time; whether anybody came on this day it does not tell.
  if (entry.isCopy) return { n: entry.n, kind: 'other', attended: null };
  const kind = CONTACT_KINDS[entry.kind] ?? (entry.kind as ContactKind);
  // Of somebody else's session nobody can say that this client did not come.
  const attended = entry.standing === 'misfiled' ? null : entry.attended;
  return { n: entry.n, kind: isUnread ? 'unread' : kind, attended };
}

interface InForce {
  readonly all: readonly ChoiceInEpisode[];
  /** Notes to ask about, since one of them may be a Choice that nothing calls one. */
  readonly doubts: readonly Entry[];
  readonly choice: ChoiceOf | null;
  readonly superseded: ReturnType<typeof supersededIn>;
  /** Older versions within any episode: one contact written twice. */
  readonly versions: readonly Entry[];
}

function judgeEpisodes(episodes: readonly Episode[], open: Episode | null, isSure: boolean): InForce {
  const all = episodes.map((episode) => ({ episode, choice: choiceOf(episode) }));
  const found = all.find(({ episode }) => episode === open)?.choice ?? null;
  const doubts = open === null || !isSure ? [] : doubtsIn(open, found);
  const choice = isSure && doubts.length === 0 ? found : null;
  // Where the order is not known, nothing is called older than another; nor is what is asked about.
  const superseded = isSure ? supersededIn(all, choice).filter(({ n }) => doubts.every((entry) => entry.n !== n)) : [];
  return { all, doubts, choice, superseded, versions: all.flatMap(({ choice: found }) => found?.versions ?? []) };
}

/** One note of a deciding kind needs no order; several do. */
function isDecidable({ ordered, isOrderSure }: Entries): boolean {
  return (
    isOrderSure || ordered.filter((entry) => isReliable(entry) && (DECIDING.includes(entry.kind) || entry.readsAs !== null)).length < 2
  );
}

function contactsOf(notes: readonly PriorNote[], ordered: readonly Entry[]): readonly Contact[] {
  const byNote = new Map(ordered.map((entry) => [entry.facts.note, entry]));
  return notes.flatMap((note) => {
    const entry = byNote.get(note);
    return entry === undefined ? [] : [contactOf(entry)];
  });
}

export function readChoice(record: ClientRecord, picked: number | null = null): ChoiceReading {
  const reading = readingChoice(record, picked);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same with pauses, after each note and where the notes are taken together: no stretch between two is long. */
export function* readingChoice(asShown: ClientRecord, picked: number | null = null): Generator<undefined, ChoiceReading> {
  const record = { ...asShown, notes: withDays(asShown.notes, asShown.today) };
  yield;
  const entries = yield* readEntries(record, picked);
  yield;
  const { ordered } = entries;
  const episodes = episodesOf(ordered);
  const open = openEpisode(episodes);
  const isSure = isDecidable(entries);
  const inForce = judgeEpisodes(episodes, open, isSure);
  const { choice, doubts } = inForce;
  const isDoubted = doubts.length > 0;
  const summary: Summary | null =
    choice === null || choice.main.facts.note.text === null ? null : summaryOf(choice.main, choice.amendments);
  yield;
  const { goals, earlierGoals, lastGoalReview } = progressOf({
    episode: isDoubted ? null : open,
    summary,
    client: givenNames(record.clientName),
    isOrderSure: entries.isOrderSure,
  });
  yield;
  const counts = countContacts(entries, open, { ...inForce, lastGoalReview, goalsSet: goals[0]?.n ?? null });
  yield;
  const notChoice = ordered.flatMap((entry) => {
    const isStub = choice !== null && entry === choice.contact && entry !== choice.main;
    const why = isStub ? 'stub' : whyNotChoice(entry);
    return why === null ? [] : [{ n: entry.n, why }];
  });
  const reReferredWithoutNewChoice = !isDoubted && episodes.length > 1 && open?.startsWithReferral === true && choiceOf(open) === null;
  const asked = isSure ? doubts.map(({ n }) => n).sort((a, b) => a - b) : candidatesIn(ordered);
  const standing = { notChoice, candidates: asked, reReferredWithoutNewChoice };
  yield;
  const risks = recordedRisks(
    entries,
    inForce.all.flatMap(({ choice: found }) => found ?? []),
  );
  const unsigned = yield* unsignedIn(entries, risks.newestRisk);
  yield;
  return {
    choiceNote: choice?.main.n ?? null,
    superseded: inForce.superseded.map(({ n }) => n),
    choicePlus: choice?.plus.map(({ n }) => n) ?? [],
    misfiled: ordered.filter(({ standing: is }) => is === 'misfiled').map(({ n }) => n),
    ...standing,
    decisions: decisionsOf(ordered, choice, inForce.superseded, standing),
    noneInForce: choice === null ? noneInForce(inForce.all, { ...standing, isDoubted, isToCome: doubts.some(isChoiceAhead) }) : null,
    readerHasSeenClient: hasSeenClient(ordered, record.reader),
    firstPartnershipNext: open !== null && counts.contacts.partnershipAttended === 0,
    contactCounts: counts.contacts,
    choiceDay: choice?.contact.facts.note.isoDate ?? null,
    sinceGoals: counts.sinceGoals,
    lastGoalReview,
    summary: summary ?? emptySummary(),
    earlier: choice === null ? {} : earlierWordings(choice.main, choice.amendments),
    cannotTell: choice === null ? [] : cannotTell(choice.main, choice.amendments, summary ?? emptySummary()),
    goals,
    earlierGoals,
    lastTime: entries.isOrderSure ? lastTimeIn(open, choice?.contact ?? null) : [],
    contacts: contactsOf(record.notes, ordered),
    ...risks,
    unsigned,
    ahead: ordered.filter((entry) => entry.ahead === 'written' && isReliable(entry)).map(({ n }) => n),
    inTime: entries.isOrderSure ? ordered.map(({ n }) => n) : null,
    days: record.notes.map(({ isoDate }) => isoDate),
  };
}

/**
 * What one note holds when the reader says that it is the Choice to read by. Nothing else of the record is laid over it: where
 * the order is not known, nobody can say what came after it.
 */
export function readPicked(
  record: ClientRecord,
  n: number,
): Pick<ChoiceReading, 'summary' | 'earlier' | 'goals' | 'earlierGoals' | 'cannotTell'> {
  return readChoice({ ...record, notes: record.notes.filter((note) => note.n === n) }, n);
}

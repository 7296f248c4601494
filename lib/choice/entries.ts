/** Each note judged once: what it is, whether it may be relied on, whether the client was met. Oldest first. */
import { wasAttended } from './attended.ts';
import { choicesByPlace } from './by-place.ts';
import { type NoteFacts, readFacts } from './facts.ts';
import { kindOf, kindOfType, type NoteKind, opensAsChoice } from './kinds.ts';
import { givenNames } from './names.ts';
import { inOrder } from './order.ts';
import { directionByKind } from './order-by-kind.ts';
import * as contact from './phrases/contact.ts';
import * as episode from './phrases/episode.ts';
import { type ReadsAs, readsAsChoice } from './reads-as.ts';
import { type Standing, standings } from './standing.ts';
import { type Ahead, aheadOf } from './to-come.ts';
import type { ClientRecord } from './types.ts';
import { fold, opensWith, says, sentencesOf } from './words.ts';

export interface Entry {
  readonly facts: NoteFacts;
  readonly n: number;
  readonly kind: NoteKind;
  readonly standing: Standing;
  readonly attended: boolean | null;
  /** A note of a general type that only repeats an earlier Choice. */
  readonly isCopy: boolean;
  /** Nothing calls it a Choice, and it reads like one; null for all others. */
  readonly readsAs: ReadsAs | null;
  /** Its date is still to come: it decides nothing by its place in time. */
  readonly ahead: Ahead | null;
}

export interface Entries {
  readonly ordered: readonly Entry[];
  /** The order is known; else nothing may be called the latest. */
  readonly isOrderSure: boolean;
}

const SHORTEST_COPY = 12;
const COMPARED = 60;

function squash(text: string): string {
  return fold(text).split(/\s/).filter(Boolean).join(' ');
}

/** A Choice is looked into by each later one. */
const squashed = new WeakMap<NoteFacts, string>();

function squashedOf(facts: NoteFacts): string {
  const words = squashed.get(facts) ?? squash(facts.text);
  squashed.set(facts, words);
  return words;
}

/** What `facts` says under Choice headings, as far as it is long enough to know a copy by. */
function bodiesOf(facts: NoteFacts): readonly string[] {
  const bodies = [...facts.fields.values()].map(({ at }) => squash(facts.text.slice(at.start, at.end)).slice(0, COMPARED));
  return bodies.filter((body) => body.length >= SHORTEST_COPY);
}

/** So much of that stands word for word in an earlier Choice. */
function repeats(bodies: readonly string[], earlier: NoteFacts, share: number): boolean {
  const before = squashedOf(earlier);
  return bodies.filter((body) => before.includes(body)).length >= bodies.length * share;
}

function isCopyOf(earlier: readonly Entry[], facts: NoteFacts): boolean {
  if (kindOfType(facts.type) === 'choice' || says(facts.lead, episode.NEW_VERSION)) return false;
  // A note that opens as an appointment of its own may keep some old wording; a pasted "Choice summary" is mostly old.
  const isOwn = opensAsChoice(facts.lead) && !opensWith(facts.lead, ['choice summary']);
  const share = isOwn ? 1 : 0.6;
  const bodies = bodiesOf(facts);
  if (bodies.length < 2) return false;
  return earlier.some(
    (entry) => entry.kind === 'choice' && entry.standing === 'good' && !entry.isCopy && repeats(bodies, entry.facts, share),
  );
}

/** A Choice of which only the letter is in the record was attended all the same, and counts by its letter. */
function withLetterCounted(entry: Entry, index: number, ordered: readonly Entry[]): Entry {
  if (entry.kind !== 'choice-letter' || !isReliable(entry) || entry.ahead !== null) return entry;
  const day = entry.facts.note.isoDate;
  const earlier = ordered.slice(0, index);
  const sinceClosure = earlier.slice(earlier.findLastIndex(({ kind }) => kind === 'discharge') + 1);
  // Of one day either may stand first, and of a letter without a date nobody knows: a pasted letter was a contact beside its own appointment.
  const beside = ordered.slice(index + 1).filter(({ facts }) => day === null || facts.note.isoDate === day);
  const hasOwnNote = [...sinceClosure, ...beside].some((other) => other.kind === 'choice' && other.attended !== false);
  return hasOwnNote ? entry : { ...entry, attended: true };
}

interface Judged {
  readonly kind: NoteKind;
  readonly readsAs: ReadsAs | null;
}

/** A letter, and a session that its type or first words call one, are never taken for a Choice unasked. */
const CALLED_OTHERWISE: readonly NoteKind[] = ['core', 'specific', 'review', 'letter'];

/** "Video, Faye, 45 min", "Home visit: Faye and Bo": how they met, before whom. */
const HOW_MET =
  /^(?:by )?(?:video|phone|telephone|home visit|clinic|school visit|walk(?:ing)? session|online|teams|in person|face to face)(?: call| session)?[,:.] ?/;
/** "Second meeting with Jory and Demelza" */
const A_MEETING_WITH =
  /^(?:first|second|third|fourth|fifth|sixth|last|final|\d{1,2}(?:st|nd|rd|th)) (?:meeting|session|appointment|visit) with /;

/** "Faye, 45 mins.", "Tegan and her mum at home.", "Who attended: Faye": a note under no type that opens with who was met. */
function opensWithClient({ note, type, lead, fields }: NoteFacts, given: readonly string[]): boolean {
  if (
    kindOfType(type) !== null ||
    says(fold(note.author), contact.OFFICE_AUTHORS) ||
    contact.NOT_MET.test(lead.slice(0, (sentencesOf(lead)[0] ?? { end: 0 }).end))
  )
    return false;
  if (fields.get('people_present')?.because === 'heading') return true;
  const opening = lead.replace(HOW_MET, '').replace(A_MEETING_WITH, '');
  const name = given.find((each) => opening.startsWith(each));
  return name !== undefined && (opening !== lead || contact.MET_BEHIND_NAME.test(lead.slice(name.length)));
}

function judge(facts: NoteFacts, given: readonly string[]): Judged {
  const named = kindOf(facts);
  const kind = named === 'other' && opensWithClient(facts, given) ? 'session' : named;
  const isUnnamed = kind === 'session' || kind === 'other';
  if (!isUnnamed && !CALLED_OTHERWISE.includes(kind)) return { kind, readsAs: null };
  const readsAs = readsAsChoice(facts);
  if (isUnnamed) return { kind: readsAs === 'sure' ? 'choice' : kind, readsAs };
  return { kind, readsAs: readsAs === 'sure' ? 'maybe' : null };
}

/** The reader says that it is a Choice, whatever it is called. */
function asPicked(facts: NoteFacts): Judged {
  const kind = kindOf(facts);
  return { kind: kind === 'letter' || kind === 'choice-letter' ? 'choice-letter' : 'choice', readsAs: null };
}

interface InTime {
  /** Oldest first. */
  readonly all: readonly NoteFacts[];
  readonly isSure: boolean;
}

/** Where no date says it, by what the notes are. `upwards`: as the page has them, from its end. */
function* inTimeByKind(upwards: readonly NoteFacts[]): Generator<undefined, InTime> {
  const onScreen = upwards.toReversed();
  const kinds: NoteKind[] = [];
  for (const facts of onScreen) {
    kinds.push(kindOf(facts));
    yield;
  }
  const direction = directionByKind(onScreen, kinds);
  return { all: direction === 'oldest-first' ? onScreen : upwards, isSure: direction !== null };
}

/** Pauses after each note: whoever reads many may let others have their turn there. */
export function* readEntries(record: ClientRecord, picked: number | null = null): Generator<undefined, Entries> {
  const order = inOrder(record.notes, record.today);
  const read: NoteFacts[] = [];
  for (const note of order.notes) {
    read.push(readFacts(note));
    yield;
  }
  const { all, isSure }: InTime = order.isSure || !order.isUndated ? { all: read, isSure: order.isSure } : yield* inTimeByKind(read);
  const judged = yield* standings(all, record.clientName);
  yield;
  const given = givenNames(record.clientName);
  const ordered: Entry[] = [];
  for (const [index, facts] of all.entries()) {
    const { kind, readsAs } = facts.note.n === picked ? asPicked(facts) : judge(facts, given);
    const standing = judged[index] ?? 'good';
    const isCopy = (kind === 'choice' || readsAs !== null) && isCopyOf(ordered, facts);
    const ahead = facts.note.n === picked ? null : aheadOf(facts, record.today);
    const today = facts.note.n === picked ? (facts.note.isoDate ?? record.today) : record.today;
    const attended = standing === 'good' && !isCopy ? wasAttended(facts, kind, today, given) : false;
    ordered.push({ facts, n: facts.note.n, kind, standing, attended, isCopy, readsAs, ahead });
    yield;
  }
  const byPlace = isSure ? choicesByPlace(ordered) : new Map<Entry, Entry>();
  const told = ordered.map((entry) => byPlace.get(entry) ?? entry);
  return { ordered: told.map(withLetterCounted), isOrderSure: isSure };
}

/** Signed or not said, about this client, not struck out, and not a copy. */
export function isReliable(entry: Entry): boolean {
  return entry.standing === 'good' && !entry.isCopy;
}

/**
 * Notes that hold a Choice and don't call it one, told by their place in the record: the letter to which a short entry leaves its words
 * ("Choice held, please see letter"), and the letter or session of the first meeting of an episode that tells nearly all that a Choice does.
 * Nobody need use the service's words.
 */
import { daysBetween } from './dates.ts';
import { type Entry, isReliable } from './entries.ts';
import { isBeginning } from './first-meeting.ts';
import { isFromOutside } from './kinds.ts';
import { letterFields } from './letter.ts';
import { isSamePerson } from './names.ts';
import { tellsWholeChoice } from './reads-as.ts';
import { says } from './words.ts';

/** So long after the appointment its letter may be dated. */
const WITHIN = 21;
/** What a letter beside a stub tells at least. */
const FEW_FIELDS = 3;
/** What a letter tells that stands for a Choice by itself: nearly all of one. */
const MOST_FIELDS = 7;
const UNNAMED = ['session', 'other'];
const MET = ['choice', 'choice-plus', 'choice-letter', 'core', 'specific', 'review', 'session'];

const fieldsOf = ({ facts }: Entry) => letterFields(facts.own, facts.fields);

function isLetter(entry: Entry): boolean {
  return (entry.kind === 'letter' || entry.kind === 'choice-letter') && isReliable(entry) && !isFromOutside(entry.facts);
}

function leavesToLetter({ kind, facts, attended }: Entry): boolean {
  return kind === 'choice' && attended !== false && facts.headed < 2 && says(facts.folded, ['letter', 'letters']);
}

/** The next one by the same hand. */
function letterOf(stub: Entry, ordered: readonly Entry[]): Entry | null {
  const { author, isoDate } = stub.facts.note;
  const next = ordered.slice(ordered.indexOf(stub) + 1).find((entry) => isLetter(entry) && isSamePerson(entry.facts.note.author, author));
  if (next === undefined || isoDate === null || next.facts.note.isoDate === null) return null;
  return daysBetween(isoDate, next.facts.note.isoDate) <= WITHIN && fieldsOf(next).size >= FEW_FIELDS ? next : null;
}

/** Nobody of the service met the client before it in this episode. */
function isFirstMeeting(entry: Entry, ordered: readonly Entry[]): boolean {
  const before = ordered.slice(0, ordered.indexOf(entry));
  const start = before.findLastIndex(({ kind }) => kind === 'discharge' || kind === 'referral');
  return before.slice(start + 1).every((other) => !MET.includes(other.kind) || other.attended === false);
}

/** A letter of a first meeting, behind its referral, and what it decides is Partnership. */
function isLetterOfFirst(letter: Entry, ordered: readonly Entry[]): boolean {
  if (letter.readsAs === null || !ordered.slice(0, ordered.indexOf(letter)).some(({ kind }) => kind === 'referral')) return false;
  const fields = fieldsOf(letter);
  const decision = fields.get('choice_point_decision')?.at;
  return (
    fields.size >= MOST_FIELDS && decision !== undefined && says(letter.facts.folded.slice(decision.start, decision.end), ['partnership'])
  );
}

/** What a first meeting tells at least, where its own words say that it is one and a referral stands before it. */
const FIRST_FIELDS = 6;

/** "Today was my first meeting with Imogen": behind the referral, with what was understood and what was decided. */
function saysFirst({ facts, readsAs }: Entry, before: readonly Entry[]): boolean {
  const { fields } = facts;
  if (readsAs === null || !isBeginning(facts) || fields.size < FIRST_FIELDS) return false;
  if (!['joint_understanding', 'choice_point_decision', 'people_present'].every((field) => fields.has(field))) return false;
  return before.findLast(({ kind }) => kind === 'referral' || kind === 'discharge')?.kind === 'referral';
}

/** `ordered`: oldest first, in an order that is known. Those that hold a Choice by their place, each as what it then is. */
export function choicesByPlace(ordered: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const beside = ordered.filter(leavesToLetter).flatMap((stub) => letterOf(stub, ordered) ?? []);
  const alone = ordered.filter((entry) => isLetter(entry) && isFirstMeeting(entry, ordered) && isLetterOfFirst(entry, ordered));
  const sessions = ordered.filter(
    (entry) =>
      UNNAMED.includes(entry.kind) &&
      isReliable(entry) &&
      isFirstMeeting(entry, ordered) &&
      (tellsWholeChoice(entry.facts) || saysFirst(entry, ordered.slice(0, ordered.indexOf(entry)))),
  );
  return new Map([
    ...beside.map((entry): [Entry, Entry] => [entry, { ...entry, kind: 'choice-letter', readsAs: null }]),
    ...alone.map((entry): [Entry, Entry] => [entry, { ...entry, kind: 'choice-letter', readsAs: 'sure' }]),
    ...sessions.map((entry): [Entry, Entry] => [entry, { ...entry, kind: 'choice', readsAs: 'sure' }]),
  ]);
}

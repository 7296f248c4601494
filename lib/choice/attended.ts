/**
 * Was the client or family met? Sessions count in person, by phone and by video; letters, short arrangements, meetings of
 * professionals, missed, cancelled and future ones do not. What can't be read can't be told: null.
 */
import type { NoteFacts } from './facts.ts';
import type { NoteKind } from './kinds.ts';
import * as contact from './phrases/contact.ts';
import * as types from './phrases/types.ts';
import { findPhrase, fold, isWordUnit, opensWith, says, sentencesOf } from './words.ts';

const SESSIONS: readonly NoteKind[] = ['choice', 'choice-plus', 'core', 'specific', 'review', 'session'];
/** Minutes from which a call is a session and no arrangement. */
const LONG_CALL = 20;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
};

/** The writer says that a call was none, whatever else it mentions. */
const NO_SESSION = [
  'not a session',
  'no session',
  'not a clinical session',
  'not a clinical contact',
  'not a contact',
  'no clinical discussion',
  'no clinical content',
  'nothing clinical',
  'non-clinical',
];
/** A sentence with these tells how long another appointment lasts: "explained what a Choice appointment is, about an hour". */
const OF_ANOTHER_TIME = ['explained', 'lasts', 'will last', 'would last', 'takes', 'will take', 'would take', 'slot', 'slots'];

/** "First session 2 June confirmed", "session of 16 June will be joint": arranged in the call, and not held in it. */
const OF_A_SESSION_TO_COME =
  /\b(?:first|next|new|coming) session\b|\bsession (?:of|on|for) (?:the )?\d|\bsession\b[^.\n]{0,40}\b(?:will be|is at|confirmed|booked|moved|next)\b/;

function numberBefore(folded: string, at: number): number {
  let end = at;
  while (end > 0 && !isWordUnit(folded.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && (isWordUnit(folded.charAt(start - 1)) || folded.charAt(start - 1) === '-')) start -= 1;
  const word = folded.slice(start, end);
  return NUMBER_WORDS[word] ?? (Number.isInteger(Number(word)) ? Number(word) : 0);
}

/** The longest time that the note names of itself, in minutes; "ten minutes and mum for twenty" counts its longest, 20. */
function longestMinutes(folded: string): number {
  const times = sentencesOf(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .filter((sentence) => !says(sentence, OF_ANOTHER_TIME))
    .map(minutesIn);
  return Math.max(0, ...times);
}

function minutesIn(folded: string): number {
  let longest = says(folded, ['an hour', 'one hour', '1 hour', 'half an hour', 'half hour']) ? 30 : 0;
  for (const unit of ['minutes', 'mins', 'min', 'minute']) {
    for (let at = findPhrase(folded, unit); at !== -1; at = findPhrase(folded, unit, at + 1)) {
      longest = Math.max(longest, numberBefore(folded, at));
    }
  }
  return longest;
}

export function saysMet(folded: string): boolean {
  return contact.PRESENT.some((phrase) => {
    const at = findPhrase(folded, phrase);
    if (at === -1) return false;
    const before =
      folded
        .slice(Math.max(0, at - 12), at)
        .trim()
        .split(' ')
        .at(-1) ?? '';
    return !['not', 'yet', 'never', 'nobody', 'to'].includes(before);
  });
}

function isCallSession({ folded, lead, type }: NoteFacts): boolean {
  if (says(folded, NO_SESSION)) return false;
  const isLong = longestMinutes(folded) >= LONG_CALL;
  if (isLong) return true;
  if (says(folded, contact.SHORT_CALL) && !says(type, types.DUTY_TYPES)) return false;
  if (says(type, types.DUTY_TYPES))
    return (
      // "School rang for advice. Spoke to the deputy head": nobody of the family.
      !(opensWith(lead, contact.PROFESSIONALS) && !says(folded, contact.FAMILY) && !says(folded, ['seen'])) &&
      says(folded, ['spoke with', 'spoke to', 'talked with', 'talked to', 'seen']) &&
      !says(folded, ['not spoken to', 'not spoken with', 'no answer', 'brief'])
    );
  return says(folded, ['session']) && !says(lead, contact.ARRANGING) && !OF_A_SESSION_TO_COME.test(folded);
}

/** The client was not there, and nobody of the family is named. */
function isWithoutFamily({ folded }: NoteFacts, given: readonly string[]): boolean {
  const absences = given.flatMap((name) => contact.NOT_THERE.map((phrase) => `${name} ${phrase}`));
  return says(folded, absences) && !says(folded, contact.FAMILY);
}

/** "Seen at the desk for two minutes to book". */
function isInPassing({ folded }: NoteFacts): boolean {
  return says(folded, contact.IN_PASSING) && says(folded, contact.ARRANGING) && longestMinutes(folded) < LONG_CALL;
}

/** "20 mins. No use this week": how long somebody was there. */
const OPENS_WITH_TIME = /^\d{2} ?min/;

function firstSentence(lead: string): string {
  return lead.slice(0, sentencesOf(lead)[0]?.end ?? 0);
}

/** The last session and the closing in one note: "Core / discharge". */
function isClosingSession(facts: NoteFacts, given: readonly string[]): boolean {
  return says(facts.type, types.CORE_TYPES) && isSession(facts, given);
}

function isSession(facts: NoteFacts, given: readonly string[]): boolean {
  if (says(facts.folded, contact.NO_CONTACT) || isWithoutFamily(facts, given)) return false;
  if (facts.headed > 1 || OPENS_WITH_TIME.test(facts.lead)) return true;
  if (isInPassing(facts)) return false;
  if (given.some((name) => opensWith(facts.lead, [name])) && !contact.NOT_MET.test(firstSentence(facts.lead))) return true;
  if (facts.fields.has('people_present')) return true;
  return saysMet(facts.folded) || says(facts.folded, ['session']) || !says(facts.folded, contact.PAPERWORK);
}

/** `given`: the client's given names, folded. */
export function wasAttended(facts: NoteFacts, kind: NoteKind, today: string, given: readonly string[]): boolean | null {
  if (kind === 'discharge' && isClosingSession(facts, given)) return true;
  if (!SESSIONS.includes(kind) && kind !== 'phone') return kind === 'unread' ? null : false;
  if (facts.note.isoDate !== null && facts.note.isoDate > today) return false;
  if (facts.note.text === null) return null;
  if ((kind === 'phone' || kind === 'session') && says(fold(facts.note.author), contact.OFFICE_AUTHORS)) return false;
  return kind === 'phone' ? isCallSession(facts) : isSession(facts, given);
}

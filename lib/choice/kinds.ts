/**
 * What kind of note this is. The record system's type comes first where it says something; the words overrule it where they
 * plainly say otherwise (a session that nobody attended, a screening form filed as a Choice). "Choice" in its everyday senses
 * (choice of school, no choice but to) is not a Choice: the word counts where a note opens with it as the appointment.
 */
import { closingIn } from './closing.ts';
import type { NoteFacts } from './facts.ts';
import { isLaterMeeting } from './first-meeting.ts';
import * as contact from './phrases/contact.ts';
import * as episode from './phrases/episode.ts';
import * as openers from './phrases/openers.ts';
import * as types from './phrases/types.ts';
import type { ContactKind } from './types.ts';
import { findPhrase, isWordUnit, linesOf, opensWith, says, sentencesOf } from './words.ts';
import { isCallByItsWords, isChoiceByItsWords, isPartnershipByItsWords } from './wrong-type.ts';

/** Finer than a contact's kind: an addendum and a letter that holds a Choice are read differently. */
export type NoteKind = ContactKind | 'addendum' | 'choice-letter';

/** Enough Choice fields to call a text that opens as a Choice the summary itself. */
const FEW_FIELDS = 2;
const MANY_FIELDS = 4;

type TypeRule = readonly [NoteKind, readonly string[]];

/** In this order: "Discharge from Core Partnership" is a discharge, "Partnership review" a review. */
const TYPE_RULES: readonly TypeRule[] = [
  ['addendum', types.ADDENDUM_TYPES],
  ['referral', types.REFERRAL_TYPES],
  ['discharge', types.DISCHARGE_TYPES],
  ['peer-group', types.PEER_TYPES],
  ['did-not-attend', types.MISSED_TYPES],
  ['cancelled', types.CANCELLED_TYPES],
  ['core', types.SESSION_LETTER_TYPES],
  ['letter', types.LETTER_TYPES],
  ['choice-plus', types.PLUS_TYPES],
  ['meeting', types.MEETING_TYPES],
  ['admin', types.ADMIN_TYPES],
  ['phone', types.DUTY_TYPES],
  ['phone', types.PHONE_TYPES],
  ['review', types.REVIEW_TYPES],
  ['specific', types.SPECIFIC_TYPES],
  ['core', types.CORE_TYPES],
];

function isChoiceType(type: string): boolean {
  return says(type, ['choice']) && !says(type, types.CHOICE_TYPE_OTHERWISE);
}

/** What the type alone says; null for "Progress note", "Clinical note", "". */
export function kindOfType(type: string): NoteKind | null {
  if (isChoiceType(type) && !says(type, types.PLUS_TYPES) && !says(type, [...types.LETTER_TYPES, ...types.ADDENDUM_TYPES])) return 'choice';
  const named = TYPE_RULES.find(([, phrases]) => says(type, phrases))?.[0] ?? null;
  return named === 'meeting' && says(type, types.MEETING_OTHERWISE) ? null : named;
}

/** A title that names the appointment in brackets: "Initial visit (Choice), 60 minutes". */
const TITLED_CHOICE = /^[^\n(.:;]{0,50}\((?:capa )?choice(?: appointment| appt| meeting| session| visit)?\)/;

/** "Choice summary not on the system", "Choice note cannot be found": said of one that is not here. */
const NOT_HERE =
  /^(?:the |initial )?choice (?:summary|note|letter|appointment|appt) (?:is |was |are )?(?:not\b|isn't|wasn't|cannot be|can't be|could not be|couldn't be|unavailable|lost)/;

/** Opens with "Choice" as the name of the appointment. */
export function opensAsChoice(folded: string): boolean {
  let start = 0;
  while (start < folded.length && !isWordUnit(folded.charAt(start))) start += 1;
  const opener = openers.CHOICE_OPENERS.find(
    (phrase) => folded.startsWith(phrase, start) && !isWordUnit(folded.charAt(start + phrase.length)),
  );
  if (NOT_HERE.test(folded.slice(start, start + 80))) return false;
  if (opener === undefined) return TITLED_CHOICE.test(folded.slice(start, start + 80));
  if (opener !== 'choice') return true;
  const after = folded.slice(start + opener.length, start + opener.length + 16);
  const next = after.trimStart();
  return next === '' || !isWordUnit(next.charAt(0)) || !after.startsWith(' ') || opensWith(next, openers.CHOICE_FOLLOWERS);
}

/** The word before `at`. */
function wordBefore(folded: string, at: number): string {
  let end = at;
  while (end > 0 && !isWordUnit(folded.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && (isWordUnit(folded.charAt(start - 1)) || folded.charAt(start - 1) === '-')) start -= 1;
  return folded.slice(start, end);
}

/** "Mum cancelled": whoever of the family says so, the appointment was called off. "Mum could not come" says nothing of the client. */
function isOfSomeoneElse(phrase: string, before: string): boolean {
  return (contact.CALLED_OFF.includes(phrase) ? contact.EARLIER_ONES : contact.RELATIVES).includes(before);
}

/** Says one of the phrases, and not of a relative or of an earlier time ("Dad did not attend", "previous DNA", "could not come last time"). */
function saysOfClient(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    for (let at = findPhrase(folded, phrase); at !== -1; at = findPhrase(folded, phrase, at + 1)) {
      const isEarlier = opensWith(folded.slice(at + phrase.length, at + phrase.length + 24), contact.EARLIER_TIMES);
      if (!isEarlier && !isOfSomeoneElse(phrase, wordBefore(folded, at))) return true;
    }
    return false;
  });
}

/** The first own sentences, up to about `length` characters. */
function opening(facts: NoteFacts, length: number): string {
  const start = facts.folded.length - facts.folded.trimStart().length;
  const sentences = sentencesOf(facts.folded.slice(0, start + 4 * length));
  const first = sentences[0];
  if (first === undefined) return '';
  const last = sentences.findLast((sentence) => sentence.end - first.start <= length) ?? first;
  return facts.folded.slice(first.start, Math.max(first.end, last.end));
}

export function hasPresence(text: string): boolean {
  return contact.PRESENT.some((phrase) => {
    for (let at = findPhrase(text, phrase); at !== -1; at = findPhrase(text, phrase, at + 1)) {
      if (!['not', 'never', 'yet', 'nobody', 'have', 'who'].includes(wordBefore(text, at))) return true;
    }
    return false;
  });
}

/** "Nobody presented", "Neither Noah nor his mum arrived". */
const NOBODY_CAME =
  /\b(?:nobody|no one|no-one|none of (?:them|the family)|neither)\b[^.\n]{0,40}\b(?:came|attended|presented|arrived|turned up|showed up|appeared)\b/;

/** "Not attended." and no more of that: "has not attended school" tells of somewhere else. */
const NOT_ATTENDED = /(?:^|[.\n]\s*)(?:choice |appointment |session )?not attended(?=[.,;\n]|\s*$)/;

/** "No session, moved to next week"; not "no session next week". */
const NO_SESSION_HELD = /\bno (?:session|appointment|meeting)(?: today| held| took place)?(?:[,.;:]|$)/;

/** Nobody came, or it was called off. A note that reads like a whole session is neither. */
function missedKind(facts: NoteFacts): 'did-not-attend' | 'cancelled' | null {
  if (facts.headed >= FEW_FIELDS) return null;
  const start = opening(facts, 240);
  if (NOBODY_CAME.test(start) || NOT_ATTENDED.test(start)) return 'did-not-attend';
  if (saysOfClient(start, contact.MISSED) && !says(start, ['attended', 'present'])) return 'did-not-attend';
  const first = opening(facts, 90);
  if (saysOfClient(first, contact.CANCELLED) && !hasPresence(first)) return 'cancelled';
  return NO_SESSION_HELD.test(start) && !hasPresence(start) ? 'cancelled' : null;
}

/** Only what the referrer wrote; whatever its type says, nobody was met. */
function isReferralOnly(facts: NoteFacts): boolean {
  if (says(opening(facts, 240), episode.NOT_YET_SEEN)) return true;
  return facts.headed < FEW_FIELDS && opensWith(facts.lead, openers.REFERRAL_OPENERS) && !says(facts.folded, ['attended', 'present']);
}

function isArrangingOnly(facts: NoteFacts): boolean {
  return (
    facts.fields.size < FEW_FIELDS &&
    opensWith(facts.lead, openers.ADMIN_OPENERS) &&
    !says(facts.folded, ['attended', 'present', 'completed', 'held'])
  );
}

/** A letter to the family that holds the Choice summary. */
function isChoiceLetter(facts: NoteFacts): boolean {
  const start = facts.folded.slice(0, 600);
  if (says(start, episode.INVITES)) return false;
  const isOfChoice = says(start, [
    'choice appointment',
    'choice meeting',
    'choice session',
    'your choice',
    'choice clinic',
    'for choice',
    'at choice',
  ]);
  return (
    isOfChoice &&
    says(facts.folded, [
      'thank you for coming',
      'came to',
      'coming to',
      'we met',
      'met with you',
      'meeting you',
      'to meet you',
      'saw you',
      'seeing you',
      'attended',
      'came',
    ])
  );
}

function choiceKind(facts: NoteFacts): NoteKind {
  if (isReferralOnly(facts)) return 'referral';
  const missed = missedKind(facts);
  if (missed !== null) return missed;
  if (opensWith(facts.lead, openers.ADDENDUM_OPENERS)) return 'addendum';
  if (opensWith(facts.lead, openers.PLUS_OPENERS)) return 'choice-plus';
  if (isArrangingOnly(facts)) return 'admin';
  if (isCallByItsWords(facts)) return callKind(facts);
  return isPartnershipByItsWords(facts) ? 'core' : 'choice';
}

function sessionKind(facts: NoteFacts, kind: NoteKind): NoteKind {
  const missed = missedKind(facts);
  if (missed !== null) return missed;
  const isCalledChoice = opensWith(facts.lead, episode.CHOICE_APPOINTMENT) || isChoiceByItsWords(facts);
  if (isCalledChoice && facts.headed >= MANY_FIELDS) return 'choice';
  const named = openerKind(facts, OPENERS);
  if (named !== null) return named;
  return opensWith(facts.lead, openers.CALL_OPENERS) ? callKind(facts) : kind;
}

function phoneKind(facts: NoteFacts): NoteKind {
  const isChoice = opensAsChoice(facts.lead) || says(facts.lead, episode.CHOICE_HELD) || isChoiceByItsWords(facts);
  if (isChoice && facts.fields.size >= FEW_FIELDS) return choiceKind(facts);
  const missed = missedKind(facts);
  return missed === 'did-not-attend' ? missed : callKind(facts);
}

/** "Planned call in place of today's visit". */
function standsForSession(lead: string): boolean {
  return (
    says(lead, ['in place of', 'instead of']) &&
    says(lead, ['visit', 'session', 'appointment', 'meeting']) &&
    !says(lead, contact.CANCELLED)
  );
}

/** A Partnership session held by phone is a session; any other call is a call. */
function callKind({ lead }: NoteFacts): NoteKind {
  if (standsForSession(lead)) return 'core';
  return says(lead, ['session']) && says(lead, contact.HELD_BY_PHONE) && !says(lead, contact.ARRANGING) ? 'core' : 'phone';
}

/** Somebody else's letter tells of their discharges, or of an old one of ours. */
export function isFromOutside({ type, lead }: NoteFacts): boolean {
  return says(type, types.LETTERS_IN) || opensWith(lead, ['letter from', 'copy of letter from']);
}

function letterKind(facts: NoteFacts): NoteKind {
  if (!isFromOutside(facts) && closingIn(facts.folded, true, facts.note.isoDate) === 'done') return 'discharge';
  if (!isFromOutside(facts) && says(facts.folded.slice(0, 300), contact.CAME_TODAY) && !isChoiceLetter(facts)) return 'session';
  const isTyped = facts.type.includes('choice letter') && !says(facts.folded.slice(0, 600), episode.INVITES);
  return isTyped || isChoiceLetter(facts) ? 'choice-letter' : 'letter';
}

function kindByType(facts: NoteFacts, kind: NoteKind): NoteKind {
  switch (kind) {
    case 'choice':
      return choiceKind(facts);
    case 'choice-plus':
    case 'core':
    case 'specific':
    case 'review':
      return sessionKind(facts, kind);
    case 'phone':
      return phoneKind(facts);
    case 'referral':
      return isOutward(facts) ? 'admin' : kind;
    case 'discharge':
      return says(facts.type, episode.DISCHARGE_OTHERWISE) ? 'meeting' : kind;
    case 'letter':
      return letterKind(facts);
    case 'admin':
      return isChoiceFiledElsewhere(facts) ? choiceKind(facts) : kind;
    default:
      return kind;
  }
}

/** The Choice form was down, so it was written under another: it calls itself a Choice and has the fields of one. */
function isChoiceFiledElsewhere({ lead, headed }: NoteFacts): boolean {
  return headed >= MANY_FIELDS && (says(lead, episode.CHOICE_APPOINTMENT) || says(lead, episode.CHOICE_HELD));
}

/** Sent from here to somebody else: no start of an episode. */
function isOutward({ lead }: NoteFacts): boolean {
  return says(lead.slice(0, 80), episode.OUTWARD) && !says(lead.slice(0, 140), episode.INWARD);
}

function isReferral(facts: NoteFacts): boolean {
  if (isOutward(facts)) return false;
  if (isReferralOnly(facts)) return true;
  if (facts.headed >= FEW_FIELDS + 1 || opensAsChoice(facts.lead)) return false;
  return says(facts.folded.slice(0, 400), episode.REFERRAL_SAYS) && says(facts.folded, episode.ACCEPTED_SAYS);
}

/** The first words say that the client was discharged. */
export function isDischarge(facts: NoteFacts): boolean {
  if (says(facts.lead, episode.DISCHARGE_OTHERWISE)) return false;
  if (opensWith(facts.lead, openers.DISCHARGE_OPENERS)) return true;
  return facts.headed < FEW_FIELDS && says(facts.lead, episode.DISCHARGE_SAYS);
}

/** "This takes the place of what I wrote on Monday", and on the next line the title of a Choice. */
function isChoiceWrittenAnew({ lead, folded }: NoteFacts): boolean {
  if (!says(lead, episode.NEW_VERSION)) return false;
  const lines = linesOf(folded.slice(0, 600)).map(({ start, end }) => folded.slice(start, end));
  return lines
    .filter((line) => line.trim() !== '')
    .slice(1, 3)
    .some(opensAsChoice);
}

/** "I met her with her sister for her Choice meeting"; "to be seen for a Choice appointment" is still to come. */
const MET_FOR_CHOICE =
  /\b(?<!to be |will be |not |to )(?:met|saw|seen|came|attended|joined)\b[^.\n]{0,80}\bfor (?:(?:a|an|the|her|his|their|our|my) )?(?:first |initial )?(?:capa )?choice (?:meeting|appointment|appt|session|visit|assessment)\b/;

/** A Choice under a general type or none: it opens as one, or its headings are those of one. */
function isChoiceInWords(facts: NoteFacts): boolean {
  // Without those who were there, a "Choice summary" may be pasted from any Choice.
  if (opensWith(facts.lead, episode.CHOICE_SUMMARY) && !facts.fields.has('people_present')) return false;
  if (facts.fields.size >= MANY_FIELDS && MET_FOR_CHOICE.test(facts.lead)) return true;
  const isNamed = opensAsChoice(facts.lead) || says(facts.lead, episode.CHOICE_HELD) || isChoiceWrittenAnew(facts);
  if (isNamed) return facts.fields.size >= FEW_FIELDS || hasPresence(facts.folded) || says(facts.folded, ['completed']);
  const hasChoicePoint = says(facts.folded, episode.CHOICE_POINT);
  if (hasChoicePoint && facts.headed >= MANY_FIELDS) return !isLaterMeeting(facts);
  const isFirst = says(facts.lead, episode.FIRST_APPOINTMENT) || says(facts.type, episode.FIRST_APPOINTMENT);
  return hasChoicePoint && isFirst && hasPresence(facts.folded);
}

/** Kinds that a note of a general type names in its first words, in the order in which they are asked. */
const OPENERS: readonly TypeRule[] = [
  ['addendum', openers.ADDENDUM_OPENERS],
  ['peer-group', openers.PEER_OPENERS],
  ['meeting', openers.MEETING_OPENERS],
];
const SESSION_OPENERS: readonly TypeRule[] = [
  ['specific', openers.SPECIFIC_OPENERS],
  ['review', openers.REVIEW_OPENERS],
  ['core', openers.CORE_OPENERS],
];
const WEAK: readonly TypeRule[] = [['session', openers.WEAK_OPENERS]];

function openerKind(facts: NoteFacts, rules: readonly TypeRule[]): NoteKind | null {
  return rules.find(([, phrases]) => opensWith(facts.lead, phrases))?.[0] ?? null;
}

function kindByWords(facts: NoteFacts): NoteKind {
  const named = openerKind(facts, OPENERS);
  if (named !== null) return named;
  if (isReferral(facts)) return 'referral';
  if (isDischarge(facts)) return (missedKind(facts) === null ? openerKind(facts, SESSION_OPENERS) : null) ?? 'discharge';
  if (opensWith(facts.lead, openers.PHONE_OPENERS)) {
    if (phoneKind(facts) === 'choice') return 'choice';
    return says(facts.lead.slice(0, 60), contact.PROFESSIONALS) ? 'meeting' : 'phone';
  }
  const missed = missedKind(facts);
  if (missed !== null) return missed;
  if (opensWith(facts.lead, openers.PLUS_OPENERS) || SAYS_PLUS.test(opening(facts, 300))) return 'choice-plus';
  if (opensWith(facts.lead, openers.LETTER_OPENERS)) return letterKind(facts);
  if (isArrangingOnly(facts)) return 'admin';
  const session = openerKind(facts, SESSION_OPENERS);
  if (session !== null) return session;
  if (isChoiceInWords(facts)) return choiceKind(facts);
  const weak = openerKind(facts, WEAK);
  if (weak !== null) return weak;
  if (!hasPresence(facts.lead)) return says(facts.type, types.SESSION_TYPES) && !isPaperwork(facts) ? 'session' : 'other';
  return says(facts.lead, contact.SPECIFIC_SAYS) ? 'specific' : 'session';
}

/** "Dictated by Dr Ames. This is a Choice Plus meeting": what it is, behind words on how it was written. */
const SAYS_PLUS = /\bthis (?:is|was) (?:a|the|our) (?:choice plus|choice\+|second choice)(?: meeting| appointment| session| note)?\b/;

/** "20 mins. ... Form done, booked for Friday" begins with how long somebody was there. */
function isPaperwork({ folded, lead }: NoteFacts): boolean {
  return says(folded, contact.PAPERWORK) && !/^\d{2} ?min/.test(lead);
}

const MAY_BE_MISSED: readonly NoteKind[] = ['choice', 'choice-plus', 'core', 'specific', 'review', 'session', 'phone', 'other'];

/** The page's own column or type says that nobody came or that it was called off, and the note does not read like a whole session. */
function missedByColumn({ outcome, type, headed }: NoteFacts): 'did-not-attend' | 'cancelled' | null {
  if (headed >= FEW_FIELDS) return null;
  const said = `${type} ${outcome}`;
  if (says(said, types.MISSED_TYPES)) return 'did-not-attend';
  return says(said, types.CANCELLED_TYPES) ? 'cancelled' : null;
}

/** A note that can't be read keeps what its type says; nothing else is known of it. */
export function kindOf(facts: NoteFacts): NoteKind {
  const typed = kindOfType(facts.type);
  if (facts.note.text === null) return missedByColumn(facts) ?? typed ?? 'unread';
  const kind = typed === null ? kindByWords(facts) : kindByType(facts, typed);
  return MAY_BE_MISSED.includes(kind) ? (missedByColumn(facts) ?? kind) : kind;
}

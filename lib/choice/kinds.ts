/**
 * What kind of note this is. The record system's type comes first where it says something; the words overrule it where they
 * plainly say otherwise (a session that nobody attended, a screening form filed as a Choice). "Choice" in its everyday senses
 * (choice of school, no choice but to) is not a Choice: the word counts where a note opens with it as the appointment.
 */
import type { NoteFacts } from './facts.ts';
import * as words from './phrases.ts';
import type { ContactKind } from './types.ts';
import { findPhrase, isWordUnit, opensWith, says, sentencesOf } from './words.ts';

/** Finer than a contact's kind: an addendum and a letter that holds a Choice are read differently. */
export type NoteKind = ContactKind | 'addendum' | 'choice-letter';

/** Enough Choice fields to call a text that opens as a Choice the summary itself. */
const FEW_FIELDS = 2;
const MANY_FIELDS = 4;

type TypeRule = readonly [NoteKind, readonly string[]];

/** In this order: "Discharge from Core Partnership" is a discharge, "Partnership review" a review. */
const TYPE_RULES: readonly TypeRule[] = [
  ['addendum', words.ADDENDUM_TYPES],
  ['referral', words.REFERRAL_TYPES],
  ['discharge', words.DISCHARGE_TYPES],
  ['peer-group', words.PEER_TYPES],
  ['did-not-attend', words.MISSED_TYPES],
  ['cancelled', words.CANCELLED_TYPES],
  ['letter', words.LETTER_TYPES],
  ['choice-plus', words.PLUS_TYPES],
  ['meeting', words.MEETING_TYPES],
  ['admin', words.ADMIN_TYPES],
  ['phone', words.DUTY_TYPES],
  ['phone', words.PHONE_TYPES],
  ['review', words.REVIEW_TYPES],
  ['specific', words.SPECIFIC_TYPES],
  ['core', words.CORE_TYPES],
];

function isChoiceType(type: string): boolean {
  return says(type, ['choice']) && !says(type, words.CHOICE_TYPE_OTHERWISE);
}

/** What the type alone says; null for "Progress note", "Clinical note", "". */
export function kindOfType(type: string): NoteKind | null {
  if (isChoiceType(type) && !says(type, words.PLUS_TYPES) && !says(type, [...words.LETTER_TYPES, ...words.ADDENDUM_TYPES])) return 'choice';
  return TYPE_RULES.find(([, phrases]) => says(type, phrases))?.[0] ?? null;
}

/** Opens with "Choice" as the name of the appointment. */
export function opensAsChoice(folded: string): boolean {
  let start = 0;
  while (start < folded.length && !isWordUnit(folded.charAt(start))) start += 1;
  const opener = words.CHOICE_OPENERS.find(
    (phrase) => folded.startsWith(phrase, start) && !isWordUnit(folded.charAt(start + phrase.length)),
  );
  if (opener === undefined) return false;
  if (opener !== 'choice') return true;
  const after = folded.slice(start + opener.length, start + opener.length + 16);
  const next = after.trimStart();
  return next === '' || !isWordUnit(next.charAt(0)) || !after.startsWith(' ') || opensWith(next, words.CHOICE_FOLLOWERS);
}

/** The word before `at`. */
function wordBefore(folded: string, at: number): string {
  let end = at;
  while (end > 0 && !isWordUnit(folded.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && (isWordUnit(folded.charAt(start - 1)) || folded.charAt(start - 1) === '-')) start -= 1;
  return folded.slice(start, end);
}

/** Says one of the phrases, and not of a relative or of an earlier time ("Dad did not attend", "previous DNA", "could not come last time"). */
function saysOfClient(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    for (let at = findPhrase(folded, phrase); at !== -1; at = findPhrase(folded, phrase, at + 1)) {
      const isEarlier = opensWith(folded.slice(at + phrase.length, at + phrase.length + 24), words.EARLIER_TIMES);
      if (!isEarlier && !words.RELATIVES.includes(wordBefore(folded, at))) return true;
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

function hasPresence(text: string): boolean {
  return words.PRESENT.some((phrase) => {
    for (let at = findPhrase(text, phrase); at !== -1; at = findPhrase(text, phrase, at + 1)) {
      if (!['not', 'never', 'yet', 'nobody', 'have', 'who'].includes(wordBefore(text, at))) return true;
    }
    return false;
  });
}

/** Nobody came, or it was called off. A note that reads like a whole session is neither. */
function missedKind(facts: NoteFacts): 'did-not-attend' | 'cancelled' | null {
  if (facts.headed >= FEW_FIELDS) return null;
  const start = opening(facts, 240);
  if (saysOfClient(start, words.MISSED) && !says(start, ['attended', 'present'])) return 'did-not-attend';
  const first = opening(facts, 90);
  if (saysOfClient(first, words.CANCELLED) && !hasPresence(first)) return 'cancelled';
  return null;
}

/** Only what the referrer wrote; whatever its type says, nobody was met. */
function isReferralOnly(facts: NoteFacts): boolean {
  if (says(opening(facts, 240), words.NOT_YET_SEEN)) return true;
  return facts.headed < FEW_FIELDS && opensWith(facts.lead, words.REFERRAL_OPENERS) && !says(facts.folded, ['attended', 'present']);
}

function isArrangingOnly(facts: NoteFacts): boolean {
  return (
    facts.fields.size < FEW_FIELDS &&
    opensWith(facts.lead, words.ADMIN_OPENERS) &&
    !says(facts.folded, ['attended', 'present', 'completed', 'held'])
  );
}

/** A letter to the family that holds the Choice summary. */
function isChoiceLetter(facts: NoteFacts): boolean {
  const start = facts.folded.slice(0, 600);
  if (says(start, words.INVITES)) return false;
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
  if (opensWith(facts.lead, words.ADDENDUM_OPENERS)) return 'addendum';
  if (opensWith(facts.lead, words.PLUS_OPENERS)) return 'choice-plus';
  return isArrangingOnly(facts) ? 'admin' : 'choice';
}

function sessionKind(facts: NoteFacts, kind: NoteKind): NoteKind {
  const missed = missedKind(facts);
  if (missed !== null) return missed;
  if (opensWith(facts.lead, words.CHOICE_APPOINTMENT) && facts.headed >= MANY_FIELDS) return 'choice';
  const named = openerKind(facts, OPENERS);
  if (named !== null) return named;
  return opensWith(facts.lead, words.CALL_OPENERS) ? callKind(facts) : kind;
}

function phoneKind(facts: NoteFacts): NoteKind {
  const isChoice = opensAsChoice(facts.lead) || says(facts.lead, words.CHOICE_HELD);
  if (isChoice && facts.fields.size >= FEW_FIELDS) return choiceKind(facts);
  const missed = missedKind(facts);
  return missed === 'did-not-attend' ? missed : callKind(facts);
}

/** A Partnership session held by phone is a session; any other call is a call. */
function callKind({ lead }: NoteFacts): NoteKind {
  return says(lead, ['session']) && says(lead, words.HELD_BY_PHONE) && !says(lead, words.ARRANGING) ? 'core' : 'phone';
}

function letterKind(facts: NoteFacts): NoteKind {
  if (says(facts.folded, words.DISCHARGE_LETTER) && !says(facts.folded, words.DISCHARGE_OTHERWISE)) return 'discharge';
  const isTyped = facts.type.includes('choice letter') && !says(facts.folded.slice(0, 600), words.INVITES);
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
      return says(facts.type, words.DISCHARGE_OTHERWISE) ? 'meeting' : kind;
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
  return headed >= MANY_FIELDS && (says(lead, words.CHOICE_APPOINTMENT) || says(lead, words.CHOICE_HELD));
}

/** Sent from here to somebody else: no start of an episode. */
function isOutward({ lead }: NoteFacts): boolean {
  return says(lead.slice(0, 80), words.OUTWARD) && !says(lead.slice(0, 140), words.INWARD);
}

function isReferral(facts: NoteFacts): boolean {
  if (isOutward(facts)) return false;
  if (isReferralOnly(facts)) return true;
  if (facts.headed >= FEW_FIELDS + 1 || opensAsChoice(facts.lead)) return false;
  return says(facts.folded.slice(0, 400), words.REFERRAL_SAYS) && says(facts.folded, words.ACCEPTED_SAYS);
}

/** The first words say that the client was discharged. */
export function isDischarge(facts: NoteFacts): boolean {
  if (says(facts.lead, words.DISCHARGE_OTHERWISE)) return false;
  if (opensWith(facts.lead, words.DISCHARGE_OPENERS)) return true;
  return facts.headed < FEW_FIELDS && says(facts.lead, words.DISCHARGE_SAYS);
}

/** A Choice under a general type or none: it opens as one, or its headings are those of one. */
function isChoiceInWords(facts: NoteFacts): boolean {
  // Without those who were there, a "Choice summary" may be pasted from any Choice.
  if (opensWith(facts.lead, words.CHOICE_SUMMARY) && !facts.fields.has('people_present')) return false;
  const isNamed = opensAsChoice(facts.lead) || says(facts.lead, words.CHOICE_HELD);
  if (isNamed) return facts.fields.size >= FEW_FIELDS || hasPresence(facts.folded) || says(facts.folded, ['completed']);
  const hasChoicePoint = says(facts.folded, words.CHOICE_POINT);
  if (hasChoicePoint && facts.headed >= MANY_FIELDS) return true;
  return hasChoicePoint && says(facts.lead, words.FIRST_APPOINTMENT) && hasPresence(facts.folded);
}

/** Kinds that a note of a general type names in its first words, in the order in which they are asked. */
const OPENERS: readonly TypeRule[] = [
  ['addendum', words.ADDENDUM_OPENERS],
  ['peer-group', words.PEER_OPENERS],
  ['meeting', words.MEETING_OPENERS],
];
const SESSION_OPENERS: readonly TypeRule[] = [
  ['specific', words.SPECIFIC_OPENERS],
  ['review', words.REVIEW_OPENERS],
  ['core', words.CORE_OPENERS],
];
const WEAK: readonly TypeRule[] = [['session', words.WEAK_OPENERS]];

function openerKind(facts: NoteFacts, rules: readonly TypeRule[]): NoteKind | null {
  return rules.find(([, phrases]) => opensWith(facts.lead, phrases))?.[0] ?? null;
}

function kindByWords(facts: NoteFacts): NoteKind {
  const named = openerKind(facts, OPENERS);
  if (named !== null) return named;
  if (isReferral(facts)) return 'referral';
  if (isDischarge(facts)) return (missedKind(facts) === null ? openerKind(facts, SESSION_OPENERS) : null) ?? 'discharge';
  if (opensWith(facts.lead, words.PHONE_OPENERS)) {
    if (phoneKind(facts) === 'choice') return 'choice';
    return says(facts.lead.slice(0, 60), words.PROFESSIONALS) ? 'meeting' : 'phone';
  }
  const missed = missedKind(facts);
  if (missed !== null) return missed;
  if (opensWith(facts.lead, words.PLUS_OPENERS)) return 'choice-plus';
  if (opensWith(facts.lead, ['dear'])) return letterKind(facts);
  if (isArrangingOnly(facts)) return 'admin';
  const session = openerKind(facts, SESSION_OPENERS);
  if (session !== null) return session;
  if (isChoiceInWords(facts)) return choiceKind(facts);
  const weak = openerKind(facts, WEAK);
  if (weak !== null) return weak;
  if (!hasPresence(facts.lead)) return says(facts.type, words.SESSION_TYPES) && !says(facts.folded, words.PAPERWORK) ? 'session' : 'other';
  return says(facts.lead, words.SPECIFIC_SAYS) ? 'specific' : 'session';
}

/** A note that can't be read keeps what its type says; nothing else is known of it. */
export function kindOf(facts: NoteFacts): NoteKind {
  const typed = kindOfType(facts.type);
  if (facts.note.text === null) return typed ?? 'unread';
  return typed === null ? kindByWords(facts) : kindByType(facts, typed);
}

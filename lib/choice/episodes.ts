/**
 * Episodes of care: from a referral (or the first note) to a discharge. A re-referral always starts with a new Choice, so
 * whatever an older episode left is no longer in force. (Source: the Partnership basics on re-referral.)
 */
import { type Closing, closingIn } from './closing.ts';
import { daysBetween } from './dates.ts';
import { isChoiceAhead } from './doubts.ts';
import { type Entry, isReliable } from './entries.ts';
import type { NoteFacts } from './facts.ts';
import { isDischarge, isFromOutside, kindOfType } from './kinds.ts';
import * as episode from './phrases/episode.ts';
import { says } from './words.ts';

export interface Episode {
  readonly entries: readonly Entry[];
  readonly isOpen: boolean;
  readonly startsWithReferral: boolean;
}

/** A plain referral while the client is open is a new start only after so long a silence. */
const SILENT_DAYS = 180;

function isReReferral(entry: Entry): boolean {
  return says(entry.facts.folded.slice(0, 300), episode.RE_REFERRAL) || says(entry.facts.type, episode.RE_REFERRAL);
}

/** A referral that starts anew although nobody wrote a discharge: it says so, or comes after a long silence. */
function startsAnew(entry: Entry, soFar: readonly Entry[]): boolean {
  // A first meeting that speaks of the re-referral, where the page shows no referral.
  const isBeginning = entry.kind === 'referral' || (entry.readsAs === 'sure' && isReReferral(entry));
  if (!isBeginning || !soFar.some((earlier) => earlier.attended !== false && isReliable(earlier))) return false;
  const last = soFar.at(-1);
  return isReReferral(entry) || daysBetween(last?.facts.note.isoDate ?? null, entry.facts.note.isoDate) >= SILENT_DAYS;
}

const OPENING: readonly Entry['kind'][] = ['referral', 'choice', 'choice-letter', 'choice-plus', 'core', 'specific', 'review'];

const NO_ENDING: readonly Entry['kind'][] = ['referral', 'choice', 'choice-letter', 'choice-plus', 'addendum', 'unread'];

/** What its words say of closing: a note is asked once. */
const closings = new WeakMap<NoteFacts, Closing | null>();

function closingOf({ facts, kind }: Entry): Closing | null {
  const known = closings.get(facts);
  if (known !== undefined) return known;
  const is = closingIn(facts.folded, kind === 'letter', facts.note.isoDate);
  closings.set(facts, is);
  return is;
}

/** A discharge, or a last session, a meeting or a letter from here that says that the case is closed. */
export function endsEpisode(entry: Entry): boolean {
  const { kind, facts } = entry;
  if (kind === 'discharge') return true;
  if (kind === 'letter') return !isFromOutside(facts) && closingOf(entry) !== null;
  if (NO_ENDING.includes(kind)) return false;
  if (closingOf(entry) !== null) return true;
  return kindOfType(facts.type) === null && !says(facts.folded, episode.DISCHARGE_OTHERWISE) && isDischarge(facts);
}

const SESSIONS: readonly Entry['kind'][] = ['choice-plus', 'core', 'specific', 'review', 'session'];

/** It was only agreed to close, and they were met again before any new beginning: they were not closed yet. */
function goesOn(entry: Entry, later: readonly Entry[]): boolean {
  if (entry.kind === 'discharge' || closingOf(entry) !== 'agreed') return false;
  const standing = later.filter(isReliable);
  const begins = standing.findIndex((other) => isReferred(other) || other.kind === 'choice');
  const before = begins === -1 ? standing : standing.slice(0, begins);
  return before.some((other) => other.attended === true && SESSIONS.includes(other.kind));
}

/** "Case reopened after GP letter" in a note that is no session: as good as a referral. */
function isReopening(entry: Entry): boolean {
  return ['other', 'admin', 'meeting'].includes(entry.kind) && says(entry.facts.lead.slice(0, 80), episode.REOPENED);
}

/** "I would be grateful if you would see Ansel again", "please could you assess him". */
const ASKS_TO_SEE =
  /\b(?:grateful|please|thank you for|would you|could you|ask(?:ing)? you to|request|refer(?:ring)?)\b[^.\n]{0,60}\b(?:see|seeing|assess|assessing|accept|accepting|review|re-?assess)\b|\b(?:i am|we are|am) referring\b|\b(?:i|we) (?:would like to )?refer\b/;
const SENT_ON = /\b(?:copy|copied|for your information|for information|no action)\b/;

/** Somebody else's letter that asks for the client: after a discharge as good as a referral. */
function isAskedFor({ kind, facts }: Entry): boolean {
  return kind === 'letter' && isFromOutside(facts) && ASKS_TO_SEE.test(facts.folded) && !SENT_ON.test(facts.lead);
}

/** After a discharge a duty call or a letter from here does not open the client again; a referral or a session does. */
function reopens(entry: Entry): boolean {
  if (entry.ahead !== null) return isChoiceAhead(entry);
  if (entry.kind === 'referral' || isReopening(entry) || isAskedFor(entry)) return true;
  return entry.readsAs !== null || (OPENING.includes(entry.kind) && entry.attended !== false);
}

function isReferred(first: Entry | undefined): boolean {
  return first !== undefined && (first.kind === 'referral' || isReopening(first) || isAskedFor(first));
}

/** Oldest first. Notes between two episodes belong to none. */
export function episodesOf(ordered: readonly Entry[]): readonly Episode[] {
  const episodes: Episode[] = [];
  let open: Entry[] | null = null;
  const close = (isOpen: boolean) => {
    if (open !== null) episodes.push({ entries: open, isOpen, startsWithReferral: isReferred(open[0]) });
    open = null;
  };
  for (const [index, entry] of ordered.entries()) {
    if (!isReliable(entry)) continue;
    if (open === null && (episodes.length === 0 || reopens(entry))) open = [];
    else if (open !== null && entry.ahead === null && startsAnew(entry, open)) {
      close(false);
      open = [];
    }
    open?.push(entry);
    if (entry.ahead === null && endsEpisode(entry) && !goesOn(entry, ordered.slice(index + 1))) close(false);
  }
  close(true);
  return episodes;
}

export function openEpisode(episodes: readonly Episode[]): Episode | null {
  const last = episodes.at(-1);
  return last?.isOpen === true ? last : null;
}

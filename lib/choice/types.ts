import type { Rating } from '../checklist/types.ts';
import type { Span } from '../note/types.ts';

/** What the record says of a note's standing. `unknown` where the page does not say. */
export type NoteStatus = 'signed' | 'draft' | 'struck-out' | 'unknown';

/** One prior note as the page shows it. */
export interface PriorNote {
  /** Position on screen, from 1 at the top. */
  readonly n: number;
  /** The date as the page writes it, untouched. */
  readonly date: string;
  /** `YYYY-MM-DD`, or null when the page's date could not be told apart (day/month order not known). */
  readonly isoDate: string | null;
  /** The record system's word for the kind of note ("Choice appointment", "Visit note"), or "". */
  readonly type: string;
  readonly author: string;
  readonly status: NoteStatus;
  /** The page's word where its status is no standing ("DNA", "Cancelled"): some systems say there how the contact went. */
  readonly outcome?: string;
  /** The words as displayed, or null when the page has not shown them (collapsed, a scan). */
  readonly text: string | null;
  /** False when `text` is known to be cut (over the reading limit). Left out: it is whole, unless its end says otherwise. */
  readonly whole?: boolean;
}

/** One client's record, as far as the page could be read. */
export interface ClientRecord {
  /** As the page names the client; used to notice a note that names somebody else. */
  readonly clientName: string;
  /** `YYYY-MM-DD`: the clock is an argument here. */
  readonly today: string;
  /** The signed-in worker, or null when not known. */
  readonly reader: string | null;
  readonly notes: readonly PriorNote[];
  /** True only when the site profile proves that the page lists every note. */
  readonly complete: boolean;
}

/** A stretch of a prior note. */
export interface Passage extends Span {
  readonly n: number;
}

export type ContactKind =
  | 'choice'
  | 'choice-plus'
  | 'core'
  | 'specific'
  | 'review'
  | 'session'
  | 'phone'
  | 'letter'
  | 'did-not-attend'
  | 'cancelled'
  | 'meeting'
  | 'referral'
  | 'discharge'
  | 'peer-group'
  | 'admin'
  | 'unread'
  | 'other';

export interface Contact {
  readonly n: number;
  readonly kind: ContactKind;
  /** Null: can't tell. */
  readonly attended: boolean | null;
}

/** `stub`: the appointment's own entry, which leaves the words to a letter. */
export type NotChoiceWhy = 'draft' | 'struck-out' | 'misfiled' | 'quoted' | 'other-sense' | 'stub';

export interface GoalAcrossNotes extends Passage {
  readonly owner: 'client' | 'worker' | 'unclear';
  readonly ratings: readonly (Rating & { readonly n: number })[];
  /** The newest sentence that says so of it in so many words. */
  readonly said?: (Passage & { readonly is: 'accomplished' | 'not-yet' }) | undefined;
}

/** What the last session says looking back, by field of the session checklist. */
export interface LookBack {
  readonly field: string;
  readonly title: string;
  readonly passage: Passage;
  /** By what its sentences say, not under a heading of its own: weaker evidence. */
  readonly fromProse: boolean;
}

/** Why a note that is, or looks like, a Choice counts as it does. `by`: the note that decides it. */
export type Decision = { readonly n: number } & (
  | {
      readonly is: 'in-force';
      /** `fuller`: a later write-up of the same appointment holds next to nothing. `letter`: the appointment's own entry leaves the words to it. `unnamed`: nothing calls it a Choice. */
      readonly why: 'only-choice' | 'unnamed' | 'newest-choice' | 'newest-version' | 'fuller' | 'letter';
    }
  | { readonly is: 'amends'; readonly why: 'choice-plus' | 'addendum' }
  | { readonly is: 'superseded'; readonly why: 'newer-choice' | 'newer-version' | 'discharged' | 're-referred'; readonly by: number }
  | { readonly is: 'not-choice'; readonly why: NotChoiceWhy }
  | { readonly is: 'candidate'; readonly why: 'order-unknown' | 'may-be-choice' | 'to-come' }
);

/**
 * Why nothing is in force. `none-to-rely-on`: there are notes like a Choice, and each has its reason not to count. `may-be-choice`: a note
 * that nothing calls a Choice reads like one. `to-come`: a Choice stands under a date that is still to come.
 */
export interface NoneInForce {
  readonly why: 'no-choice' | 'none-to-rely-on' | 'discharged' | 're-referred' | 'order-unknown' | 'may-be-choice' | 'to-come';
  readonly by: number | null;
}

/** Each contact once, though it may be written twice. */
export interface ContactCounts {
  readonly attendedTotal: number;
  readonly partnershipAttended: number;
  readonly sinceChoice: number | null;
  readonly didNotAttend: number;
  readonly cancelled: number;
  /** Calls that are no session. */
  readonly phone: number;
}

export interface SinceGoals {
  readonly n: number;
  readonly day: string | null;
  readonly is: 'reviewed' | 'set';
  /** Partnership sessions attended after that. */
  readonly sessions: number;
}

/** The Choice reading of a record; the fields follow the output contract of `npm run choice`. */
export interface ChoiceReading {
  /** `n` of the Choice summary in force, or null. */
  readonly choiceNote: number | null;
  readonly superseded: readonly number[];
  readonly choicePlus: readonly number[];
  /** Notes of any kind that are about somebody else. */
  readonly misfiled: readonly number[];
  readonly notChoice: readonly { readonly n: number; readonly why: NotChoiceWhy }[];
  /** Of every note that is or looks like a Choice, oldest first where the order is known. */
  readonly decisions: readonly Decision[];
  /** Null where one is in force. */
  readonly noneInForce: NoneInForce | null;
  /** Notes to ask about where it can't be told which is in force; else []. */
  readonly candidates: readonly number[];
  readonly reReferredWithoutNewChoice: boolean;
  /** Null: worker not known. */
  readonly readerHasSeenClient: boolean | null;
  readonly firstPartnershipNext: boolean;
  readonly contactCounts: ContactCounts;
  /** The day of the Choice appointment in force, or null where there is none or its day is not known. */
  readonly choiceDay: string | null;
  readonly lastGoalReview: number | null;
  /** When goals were last looked at with the family, else set. Null where neither was found, or the order is not known. */
  readonly sinceGoals: SinceGoals | null;
  /** Field id of the `capa_choice` checklist to its passages; [] when not found. */
  readonly summary: Readonly<Record<string, readonly Passage[]>>;
  /** What an amendment put new words in place of, newest first, by field: no part of what is in force. */
  readonly earlier: Readonly<Record<string, readonly Passage[]>>;
  /**
   * Fields of which the Choice in force can't tell: it was not read, or not to its end, or points elsewhere, or was said to be
   * changed and the new words were not found. They are not "not recorded".
   */
  readonly cannotTell?: readonly string[];
  readonly goals: readonly GoalAcrossNotes[];
  /** Wordings of goals that later sessions put others in place of, newest first. */
  readonly earlierGoals: readonly Passage[];
  /** What went right, what was not done and what was planned, last time; [] where it does not say so. */
  readonly lastTime: readonly LookBack[];
  /** One a note, in the order given. */
  readonly contacts: readonly Contact[];
  /** Newest recorded risk of the whole record (signed or unknown status), or null. */
  readonly newestRisk: Passage | null;
  /** The recorded risks: newest first where the order is known (`newestRisk` is the first), else down the page. */
  readonly risks: readonly Passage[];
  /** Older notes were not asked: as many as are shown were found. */
  readonly mayHaveMoreRisks: boolean;
  /** Notes that tell what happened under a date that is still to come: their place in time is not known. */
  readonly ahead: readonly number[];
  /** Drafts that speak of risk, or may be newer than the newest recorded risk. */
  readonly unsigned: readonly number[];
  /** `n` of every note, oldest first; null where the order of the notes is not known. */
  readonly inTime: readonly number[] | null;
  /** One a note, in the order given: the day that it is about, which a late entry and the dates beside it may tell. */
  readonly days: readonly (string | null)[];
}

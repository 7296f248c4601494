/** What *Getting on* shows: what Choice left, what was not recorded, contacts, goals and notices. */

import type { HandoverPart, Owner } from '../checklist/types.ts';
import type { ContactKind, Decision, NoneInForce, NoteStatus } from '../choice/types.ts';
import type { Span } from '../note/types.ts';
import type { ShortFormView } from './note-view.ts';

export interface SourceView {
  readonly n: number;
  readonly date: string;
  readonly kind: string;
  readonly author: string;
  readonly status: NoteStatus;
  /** Not in the record: its words were pasted by the user. */
  readonly isPasted?: boolean | undefined;
}

/** Words of the record with where they stand. `words` is a substring of note `source.n` as read. */
export interface PassageView {
  readonly words: string;
  readonly at: Span;
  readonly source: SourceView;
  /** Where in `words` the record has words struck through, which are left out. */
  readonly struckAt?: readonly number[] | undefined;
}

export interface FieldView {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly PassageView[];
  /** By what its sentences say and not under a heading: said where the label is ours alone. */
  readonly fromProse?: boolean | undefined;
  /** Wordings that were changed since, newest first: on asking only, and never as in force. */
  readonly earlier?: readonly PassageView[] | undefined;
}

export interface GapView {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
}

/** Why a note that is, or looks like, a Choice counts as it does. `by`: the note that decides it. */
export interface DecisionView {
  readonly source: SourceView;
  readonly why: Decision['why'];
  readonly by: SourceView | null;
}

export interface NoneInForceView {
  readonly why: NoneInForce['why'];
  readonly by: SourceView | null;
}

/** A note to ask about where it can't be told which Choice came last. */
export interface CandidateView {
  readonly source: SourceView;
  /** Its first words; null where the page does not show them. */
  readonly first: string | null;
  /** Where in `first` the record has words struck through, which are left out. */
  readonly struckAt?: readonly number[] | undefined;
  readonly goesOn: boolean;
  readonly isPicked: boolean;
  /** Nothing calls it a Choice. */
  readonly isUnnamed?: boolean;
  /** Its date is still to come. */
  readonly isToCome?: boolean;
}

export interface ContactView {
  readonly n: number;
  readonly date: string;
  /** `YYYY-MM-DD`: the earlier day that a late entry is about. */
  readonly about?: string | undefined;
  readonly kind: ContactKind;
  /** The record system's own word for it, or "". */
  readonly type: string;
  readonly author: string;
  readonly attended: boolean | null;
  readonly status: NoteStatus;
  readonly isRead: boolean;
}

export interface RatingView {
  readonly isoDate: string | null;
  readonly date: string;
  readonly value: number;
  readonly of: number;
  readonly kind: string;
  /** Since the rating before this one they were met without this goal being rated. */
  readonly afterGap?: boolean | undefined;
}

export interface GoalInRecordView extends PassageView {
  readonly owner: Owner;
  readonly ratings: readonly RatingView[];
  /** The record's own word on it: the sentence that says so. */
  readonly said?: (PassageView & { readonly is: 'accomplished' | 'not-yet' }) | undefined;
  /** Its words are newer than the Choice. */
  readonly isRevised?: boolean | undefined;
  /** Which rating came first is not known: they stand in the page's own order. */
  readonly isUnordered?: boolean | undefined;
}

/** One thing that the reader of the record must know. Words: lib/words, under the id. */
export type NoticeId =
  | 'review-due' // {sessions, weeks, day, date, is, isAllRead}: since goals were last reviewed, or set
  | 'notes-collapsed' // {count}: bodies that the page has not shown
  | 'list-not-complete' // the page may hold more notes than could be read
  | 'not-signed' // {date, kind}: its words are left out
  | 're-referred-without-choice'
  | 'superseded' // {date, why}: an older Choice was left out
  | 'client-differs-in-note' // {date}: a note names somebody else
  | 'struck-through' // {date}: words that the record has struck out are left out
  | 'note-is-file' // {count}: notes that are a picture or a file
  | 'attachments' // {count, name}: files that belong to a note, by name
  | 'other-language' // {date}: a note that is not in English
  | 'parts-unseen' // {count}: frames or parts of the page that can't be read
  | 'profile-part-gone' // {part, against, on}: what the site profile no longer finds
  | 'dates-unclear' // day and month can't be told apart on this site
  | 'dates-to-come' // {date}: a note tells what happened under a date that is still to come
  | 'dates-unreadable' // {count}: notes whose date is none, or impossible
  | 'guessed' // read without a site profile
  | 'note-too-long' // {count}: notes longer than Handrail reads
  | 'worker-unknown';

export interface NoticeView {
  readonly id: NoticeId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The last time that goals were looked at, and the team's interval. */
export interface ReviewView {
  readonly is: 'reviewed' | 'set';
  /** The note, and its day `YYYY-MM-DD` where that is certain. */
  readonly source: SourceView;
  readonly day: string | null;
  /** Partnership sessions attended, and whole weeks, since. */
  readonly sessions: number;
  readonly weeks: number | null;
  readonly every: { readonly sessions: number | null; readonly weeks: number | null };
  readonly isDue: boolean;
}

/** How often the client came. */
export interface CountsView {
  readonly attended: number;
  readonly partnership: number;
  readonly didNotAttend: number;
  readonly cancelled: number;
  readonly phone: number;
  /** Days from the Choice appointment to today; null where its day is not known. */
  readonly daysSinceChoice: number | null;
  /** False: of the notes that could be read. */
  readonly isAllRead: boolean;
}

/** What the user pasted because the page does not have it as text, and what can be done about it. */
export interface PasteView {
  readonly has: { readonly date: string; readonly characters: number; readonly isKept: boolean } | null;
  /** It is known for whom it would be kept. */
  readonly canKeep: boolean;
  readonly canUndo: boolean;
}

export interface GettingOnView {
  readonly state: 'no-notes' | 'nothing-read' | 'no-choice' | 'choice';
  /** "Choice summary" is in force only where the list of notes is known to be complete. */
  readonly inForce: boolean;
  /** The Choice shown was pasted by the user. */
  readonly isChoicePasted?: boolean | undefined;
  /** The Choice shown is the user's pick out of `candidates`; then it is not in force. */
  readonly isPicked: boolean;
  /** Of the Choice shown first, then of what amends it, then of notes set aside, the newest first. */
  readonly why: readonly DecisionView[];
  /** Null where a Choice is shown without the user's pick, or no note was read. */
  readonly none: NoneInForceView | null;
  readonly candidates: readonly CandidateView[];
  /** Null: can't tell whether this worker has met the client. */
  readonly firstContactForYou: boolean | null;
  /** Which contact the next one is for the client, from 1; null when can't tell. */
  readonly nthContactForClient: number | null;
  readonly notices: readonly NoticeView[];
  readonly newestRisk: PassageView | null;
  /** The others: newest first below a newest one, else down the page, because their order is not known. */
  readonly otherRisks: readonly PassageView[];
  /** Notes beyond those were not asked. */
  readonly mayHaveMoreRisks: boolean;
  readonly fields: readonly FieldView[];
  readonly goals: readonly GoalInRecordView[];
  /** Goals that were put in other words, or given up, since Choice. */
  readonly earlierGoals: readonly PassageView[];
  /** What went right, what was not done, and the plan, in the last session, where it says so, under headings or in prose. */
  readonly lastTime: readonly FieldView[];
  readonly contacts: readonly ContactView[];
  /** Oldest first; false where the order is not known: then as the page lists them. */
  readonly areContactsInTime: boolean;
  readonly sinceChoice: number | null;
  readonly counts: CountsView;
  /** Null where nothing is known of goals, or when. */
  readonly review: ReviewView | null;
  readonly notRecorded: readonly GapView[];
  /** Fields of which nobody may say that they were not recorded: cut, pointing elsewhere, or changed in words not found. */
  readonly cannotTell: readonly GapView[];
  /** Local wall-clock time `HH:MM` at which the page was read, and its day `YYYY-MM-DD`. */
  readonly readAt: string;
  readonly readOn: string;
  /** Of the notes that the page lists, how many had their words on it. */
  readonly notes: { readonly listed: number; readonly read: number };
  /** The order of the handover sheet. */
  readonly handover: readonly HandoverPart[];
  /** The team's short forms that stand in the notes; absent where there are none. */
  readonly shortForms?: readonly ShortFormView[] | undefined;
  readonly paste: PasteView;
}

/**
 * What the background pushes to a screen: everything that the sidebar draws, and nothing that it must work out.
 * All of it is plain data. Words that Handrail itself says are ids with values (lib/words makes sentences of them);
 * strings named `words` are the record's or the editor's own, character for character.
 */

import type { HandoverPart, Owner } from '../checklist/types.ts';
import type { ContactKind, Decision, NoneInForce, NoteStatus } from '../choice/types.ts';
import type { ShownPiece, Span } from '../note/types.ts';

export type * from './copy-view.ts';
export type * from './pack-view.ts';

/** Why nothing about any client is shown. */
export type NothingBecause =
  | 'not-paired' // this page was not opened by Handrail itself
  | 'waiting' // paired, the page has not answered yet
  | 'client-unreadable' // one of the places that name the client is missing or hidden
  | 'client-differs' // two places name two clients
  | 'unknown-page' // no site profile fits and nothing looks like a client
  | 'no-client' // the profile fits, and no client's record is open
  | 'hidden-by-you' // hide now
  | 'stopped' // the organisation has stopped Handrail everywhere
  | 'tab-off'; // browser side panel: the tab in front is not turned on

/** The client as the page names them: the page's own words. */
export interface ClientView {
  readonly name: string;
  /** Born, number: as the page writes them, in the page's order. */
  readonly more: readonly string[];
}

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
  readonly goesOn: boolean;
  readonly isPicked: boolean;
  /** Nothing calls it a Choice. */
  readonly isUnnamed?: boolean;
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
  | 'other-language' // {date}: a note that is not in English
  | 'parts-unseen' // {count}: frames or parts of the page that can't be read
  | 'profile-part-gone' // {part, against, on}: what the site profile no longer finds
  | 'dates-unclear' // day and month can't be told apart on this site
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

/** Characters of a pasted letter: more than any letter has, and no more than one note is read of. */
export const PASTE_LIMIT = 100_000;

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
  readonly paste: PasteView;
}

export type VerdictIs = 'found' | 'empty' | 'not-found' | 'cannot-tell';

export interface FieldFindingView {
  readonly id: string;
  readonly title: string;
  readonly need: 'required' | 'recommended' | 'optional';
  readonly is: VerdictIs;
  /** Word for word from the editor, whole; the screen cuts it and marks the cut. Null when there is none. */
  readonly words: string | null;
  /** Where those words stand in the note, or null. */
  readonly at: Span | null;
  /** Weaker evidence than a heading. */
  readonly fromProse: boolean;
  readonly because: string;
  readonly ask: string;
}

export interface GoalInNoteView {
  readonly words: string;
  readonly owner: Owner;
  readonly measurable: boolean;
  /** In the order of the note, an earlier rating ("was 2") included. */
  readonly ratings: readonly { readonly value: number; readonly of: number }[];
}

/** What stands around the goals, in the note's own words; null where nothing says so outright. Advice, never counted. */
export interface AroundGoalView {
  readonly self: string | null;
  readonly help: string | null;
  readonly review: string | null;
}

export interface ChecklistChoiceView {
  readonly id: string;
  readonly title: string;
}

/** Why there is no note to check. */
export type NoNoteBecause = 'no-editor' | 'read-only' | 'editor-unreadable' | 'choose-checklist';

export interface ThisNoteView {
  readonly revision: number;
  readonly because: NoNoteBecause | null;
  readonly checklist: ChecklistChoiceView | null;
  readonly checklists: readonly ChecklistChoiceView[];
  /** How the checklist was chosen: by the page's note type, by the user, or not yet. */
  readonly chosenBy: 'note-type' | 'you' | null;
  readonly required: { readonly found: number; readonly of: number; readonly notFound: number };
  readonly fields: readonly FieldFindingView[];
  /** `canTell` false: a goal that was not identified may stand in what was not read, or in another language. */
  readonly goal: {
    readonly identified: boolean;
    readonly canTell: boolean;
    readonly goals: readonly GoalInNoteView[];
    readonly around: AroundGoalView;
  };
  readonly checks: readonly { readonly check: string; readonly text: string }[];
  /** False: not all of the note could be read; nothing is then said to be not found. */
  readonly whole: boolean;
  /** False: no save control of this form is known on the page, so no save of it can be held. */
  readonly isSaveKnown: boolean;
  /** True when the note could not be reviewed at all: the gate says "not checked". */
  readonly notChecked: boolean;
  /** The form saves while it is written: no save of it is held. */
  readonly savesItself: boolean;
  /** Headings of the note that no field claims, once the user asked for them; null before. */
  readonly headings: readonly string[] | null;
  readonly draft:
    | 'kept'
    | 'keeping'
    | 'not-kept-private'
    | 'not-kept-worker'
    | 'not-kept-passphrase'
    | 'failed-quota'
    | 'failed-blocked'
    | 'none';
}

/** A save that was held once. */
export interface HoldView {
  readonly missing: readonly { readonly id: string; readonly title: string; readonly is: VerdictIs }[];
  readonly doubtful: readonly { readonly id: string; readonly title: string; readonly is: VerdictIs }[];
  /** The save can't be repeated for the user: they press it once more. */
  readonly again: boolean;
  /** Asks why it is saved as it is. An answer is never required. */
  readonly asksReason: boolean;
}

/** Why a note is saved as it is: one of these and no words, so that nothing about a client stands outside the record. */
export const REASONS = ['does-not-fit', 'will-add', 'in-another-note', 'not-asked', 'wrong'] as const;
export type Reason = (typeof REASONS)[number];

/**
 * What is said of the last save. `reminded`: something was missing and it was not held. `left`: the same of a form that
 * saves by itself. `not-checked`: no fresh review. `let-go`: held, and nobody could ask. `press-again`: it did not go through.
 * `no-sign`: it was handed on, and the page shows no sign of having taken it.
 */
export interface LastSaveView {
  readonly is: 'reminded' | 'left' | 'not-checked' | 'let-go' | 'press-again' | 'no-sign';
  readonly missing: HoldView['missing'];
}

export interface DraftView {
  readonly id: string;
  readonly words: string;
  /** ISO instant of the newest version. */
  readonly at: string;
  /** Today's or an older wall-clock time for people: `21 Nov 2026, 09:04`. */
  readonly when: string;
  readonly form: string;
  readonly isRich: boolean;
  /** The same text stands in the editor now. */
  readonly isInEditor: boolean;
  /** How many versions can be looked at, this one included. */
  readonly versions: number;
}

/** What became of a text; `left-out`: words that stayed the same. */
export type DifferencePiece = ShownPiece;

/** A version that was written over since. */
export interface OlderVersionView {
  readonly version: number;
  readonly when: string;
  readonly words: string;
  /** From this version to the newest. */
  readonly difference: readonly DifferencePiece[];
}

/** What replacing the text in the editor by a draft would change there. */
export interface ComparedView {
  readonly id: string;
  /** Null for the newest. */
  readonly version: number | null;
  readonly difference: readonly DifferencePiece[];
  /** The editor has a later version of this draft. */
  readonly isOlder: boolean;
}

/** A draft in the list of all drafts: of it no more than the words around what was looked for. */
export interface AnyDraftRow {
  readonly id: string;
  /** The client's number as the record has it, and who wrote it; "" for what was kept before that was written down. */
  readonly client: string;
  readonly worker: string;
  readonly host: string;
  readonly form: string;
  readonly when: string;
  /** When it is swept away. */
  readonly goes: string;
  readonly isSaved: boolean;
  readonly versions: number;
  readonly bytes: number;
  readonly characters: number;
  /** The words before, of, and after the first place that was found; without a search all are in the last. */
  readonly excerpt: { readonly before: string; readonly found: string; readonly after: string; readonly isCut: boolean };
}

export interface AllDraftsView {
  readonly state: 'ready' | 'locked' | 'no-passphrase' | 'blocked';
  /** While locked: why, when the next try may be made, and whether a name is asked for. */
  readonly lock?: { readonly because: LockedBecause; readonly waitMs: number; readonly asksWorker: boolean } | undefined;
  readonly query: string;
  readonly rows: readonly AnyDraftRow[];
  /** How many were found; `rows` are the first of them. */
  readonly found: number;
  readonly stored: {
    readonly drafts: number;
    readonly versions: number;
    readonly bytes: number;
    readonly aside: number;
  };
}

/** Why drafts are behind their passphrase: nobody used them, somebody locked them, or the browser was started. */
export type LockedBecause = 'idle' | 'by-you' | 'start';

export interface DraftsView {
  readonly state: 'ready' | 'locked' | 'blocked' | 'private' | 'worker-unknown' | 'passphrase-asked';
  /** Absent where no passphrase was set. `open`: it was given. Else why the drafts are locked. */
  readonly lock?: 'open' | LockedBecause | undefined;
  readonly drafts: readonly DraftView[];
  /** A draft just deleted that can still be brought back. */
  readonly undo: { readonly id: string } | null;
  /** Drafts were gone after the last start of the browser, though nobody took them. */
  readonly isForgetful?: boolean | undefined;
  /** Of the draft whose versions were asked for; newest first, without the newest. */
  readonly older?: { readonly id: string; readonly versions: readonly OlderVersionView[]; readonly more: number } | undefined;
  /** The editor was not empty when a draft was to be restored: where it goes is asked, beside the difference. */
  readonly compared?: ComparedView | undefined;
}

/** The answer to something the user asked for; said in a live region. Words: lib/words. */
export type SaidId =
  | 'shown-in-record'
  | 'not-in-page-now'
  | 'choice-picked'
  | 'pick-taken-back'
  | 'gone-to-field'
  | 'field-not-in-note'
  | 'heading-inserted'
  | 'restored'
  | 'restored-plain'
  | 'restore-not-verified'
  | 'another-client'
  | 'another-worker'
  | 'editor-not-empty'
  | 'editor-changed'
  | 'no-editor-here'
  | 'insert-not-proven'
  | 'draft-deleted'
  | 'draft-back'
  | 'locked'
  | 'saved-anyway'
  | 'press-save-again'
  | 'save-control-gone'
  | 'page-not-answering'
  | 'covered'
  | 'profile-part-gone'
  | 'pasted'
  | 'pasted-kept'
  | 'paste-not-kept'
  | 'paste-removed'
  | 'paste-back'
  | 'heading-is-ours'
  | 'heading-locked'
  | 'heading-not-kept'
  | 'heading-in-private';

/** `reads`: who is read on the page by what was picked, name first; asked about, and nothing is done with it. */
export interface FitView {
  readonly step: 'picking' | 'first' | 'open' | 'same' | 'second' | 'unread';
  readonly reads: readonly string[];
}

/** Handrail is stopped on every page. `message` is the organisation's own; "" where there is none that could be shown. */
export interface StoppedView {
  readonly name: string | null;
  readonly message: string;
}

export interface SidebarView {
  /**
   * Rises with every change of who is on the page, for as long as the background runs; begins anew with it. Views come in
   * order; a part of any other epoch than that of the view on the screen is dropped.
   */
  readonly epoch: number;
  /** Null when a client is shown. */
  readonly nothing: NothingBecause | null;
  readonly client: ClientView | null;
  readonly worker: string | null;
  readonly host: string;
  /** Who stopped Handrail, in their own words. */
  readonly stopped?: StoppedView | undefined;
  /** On a page that no profile knows: the question about a guess. Where one is in use: that it is. */
  readonly guess?: 'asking' | 'nothing-found' | 'in-use' | undefined;
  /** Handrail is being fitted to the page: nothing else is shown. */
  readonly fit?: FitView | undefined;
  /** The team's file says how this page is read; it was not tried here. */
  readonly hasTeamSite?: boolean | undefined;
  /** The page is read as it was fitted here: whoever did that can do it again. */
  readonly isFitted?: boolean | undefined;
  readonly gettingOn: GettingOnView | null;
  readonly thisNote: ThisNoteView | null;
  readonly drafts: DraftsView | null;
  readonly hold: HoldView | null;
  readonly lastSave: LastSaveView | null;
  /** How many of the page's buttons, links and boxes lie under the sidebar beside it. */
  readonly covers?: number | undefined;
}

export type TabName = 'getting-on' | 'this-note' | 'drafts';

/** What a user can ask for in the sidebar. The background checks the client again before it acts. */
export type SidebarAction =
  | { readonly do: 'show-passage'; readonly n: number; readonly start: number; readonly end: number }
  | { readonly do: 'show-note'; readonly n: number }
  /** Which of the candidates is the Choice to read by; pressed again, none. Kept for this client in this tab. */
  | { readonly do: 'pick-choice'; readonly n: number }
  | { readonly do: 'go-to-field'; readonly field: string }
  | { readonly do: 'insert-heading'; readonly field: string }
  | { readonly do: 'choose-checklist'; readonly checklist: string }
  /** Which headings of this note no field claims; and that one of them is how the team writes this field. */
  | { readonly do: 'list-headings' }
  | { readonly do: 'leave-headings' }
  | { readonly do: 'add-heading'; readonly heading: string; readonly field: string }
  | { readonly do: 'save-anyway'; readonly reason?: Reason | undefined }
  | { readonly do: 'put-hold-away' }
  | { readonly do: 'put-last-save-away' }
  | { readonly do: 'put-covers-away' }
  | {
      readonly do: 'restore-draft';
      readonly id: string;
      /** Null for the newest. */
      readonly version: number | null;
      readonly where: 'empty-only' | 'replace' | 'at-end';
    }
  | { readonly do: 'leave-restore' }
  /** Shows the older versions of this draft; pressed again, no more. */
  | { readonly do: 'show-versions'; readonly id: string }
  | { readonly do: 'delete-draft'; readonly id: string }
  | { readonly do: 'undo-delete'; readonly id: string }
  | { readonly do: 'lock' }
  /** Opens the page on which the passphrase is asked for: never beside a page that could take the keys. */
  | { readonly do: 'unlock' }
  /** Opens the list of all drafts, in a tab of its own. */
  | { readonly do: 'all-drafts' }
  | { readonly do: 'paste'; readonly text: string; readonly date: string; readonly keep: boolean }
  | { readonly do: 'remove-paste' }
  | { readonly do: 'undo-remove-paste' }
  | { readonly do: 'hide-now' }
  | { readonly do: 'show-again' }
  /** On a page that no profile knows: mark what may be the client; then, whether that is right. */
  | { readonly do: 'guess' }
  | { readonly do: 'guess-right' }
  | { readonly do: 'guess-wrong' }
  /** Point out on the page where things stand; then, that what is read by that is right; or leave it. */
  | { readonly do: 'fit' }
  /** The same with what the team's file says: nothing is picked, and it is tried all the same. */
  | { readonly do: 'fit-team' }
  | { readonly do: 'fit-right' }
  | { readonly do: 'fit-drop' }
  | { readonly do: 'set-width'; readonly width: number }
  | { readonly do: 'close' };

const WRITING: ReadonlySet<SidebarAction['do']> = new Set([
  'insert-heading',
  'restore-draft',
  'save-anyway',
  'delete-draft',
  'add-heading',
]);

/** Acts that change a record or a draft: a page must not be able to lead a press there unseen. */
export const isWriting = (what: SidebarAction['do']): boolean => WRITING.has(what);

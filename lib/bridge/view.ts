/**
 * What the background pushes to a screen: everything that the sidebar draws, and nothing that it must work out.
 * All of it is plain data. Words that Handrail itself says are ids with values (lib/words makes sentences of them);
 * strings named `words` are the record's or the editor's own, character for character.
 */

import type { FitPart } from '../record/types.ts';
import type { DraftsView } from './drafts-view.ts';
import type { GettingOnView } from './getting-on-view.ts';
import type { HoldView, LastSaveView, ThisNoteView } from './note-view.ts';

export type * from './copy-view.ts';
export type * from './drafts-view.ts';
export type * from './getting-on-view.ts';
export type * from './note-view.ts';
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

/** Characters of a pasted letter: more than any letter has, and no more than one note is read of. */
export const PASTE_LIMIT = 100_000;

/** Why a note is saved as it is: one of these and no words, so that nothing about a client stands outside the record. */
export const REASONS = ['does-not-fit', 'will-add', 'in-another-note', 'not-asked', 'wrong'] as const;
export type Reason = (typeof REASONS)[number];

/** Where the sidebar stands on a site: beside a page that is made narrower, over it, or in the browser's own panel. */
export const STANDS = ['beside', 'over', 'panel'] as const;
export type Stands = (typeof STANDS)[number];

/** The answer to something the user asked for; said in a live region. Words: lib/words. */
export type SaidId =
  | 'shown-in-record'
  | 'not-in-page-now'
  | 'opening-left'
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
  | 'heading-taken-out'
  | 'heading-locked'
  | 'heading-not-kept'
  | 'heading-in-private';

/** `reads`: who is read on the page by what was picked, name first; asked about, and nothing is done with it. */
export interface FitView {
  readonly step: 'picking' | 'first' | 'open' | 'same' | 'second' | 'unread';
  readonly reads: readonly string[];
}

/** What the site profile names and the page does not have. */
export interface GoneView {
  readonly parts: readonly FitPart[];
  /** These may stand on another page of the record. */
  readonly elsewhere: readonly FitPart[];
  /** The site is read as it was fitted: it can be pointed at again. */
  readonly canPoint: boolean;
  /** When it was last known to fit. */
  readonly against: string;
  readonly on: string;
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
  readonly gone?: GoneView | null | undefined;
  /** How many of the page's buttons, links and boxes lie under the sidebar beside it. */
  readonly covers?: number | undefined;
  /** It stands over the page on this site, by choice. */
  readonly isOver?: boolean | undefined;
  readonly folded?: FoldedView | undefined;
}

/** Notes whose words the page has folded away, and what became of opening them. */
export interface FoldedView {
  /** How many of those that are folded now can be opened by a press. */
  readonly count: number;
  /** They are being opened, one after the other. */
  readonly now?: { readonly done: number; readonly of: number } | undefined;
  readonly last?: OpenedView | undefined;
}

/** `failed`: the dates, as the page writes them, of those whose words did not come. */
export interface OpenedView {
  readonly opened: number;
  readonly of: number;
  readonly failed: readonly string[];
  readonly ended: 'all-tried' | 'stopped' | 'closes-others' | 'left' | 'not-answering' | 'none-opens';
}

export type TabName = 'getting-on' | 'this-note' | 'drafts';

/** What a user can ask for in the sidebar. The background checks the client again before it acts. */
export type SidebarAction =
  | { readonly do: 'show-passage'; readonly n: number; readonly start: number; readonly end: number }
  | { readonly do: 'show-note'; readonly n: number }
  /** Presses what unfolds each folded note on the page; then, no more of them. */
  | { readonly do: 'open-notes' }
  | { readonly do: 'stop-opening' }
  /** Which of the candidates is the Choice to read by; pressed again, none. Kept for this client in this tab. */
  | { readonly do: 'pick-choice'; readonly n: number }
  | { readonly do: 'go-to-field'; readonly field: string }
  | { readonly do: 'insert-heading'; readonly field: string }
  | { readonly do: 'choose-checklist'; readonly checklist: string }
  /** Which headings of this note no field claims; and that one of them is how the team writes this field. */
  | { readonly do: 'list-headings' }
  | { readonly do: 'leave-headings' }
  | { readonly do: 'add-heading'; readonly heading: string; readonly field: string }
  /** The one that was given last; and that none of those that are offered is the team's. */
  | { readonly do: 'undo-heading' }
  | { readonly do: 'leave-offer' }
  | { readonly do: 'save-anyway'; readonly reason?: Reason | undefined }
  | { readonly do: 'put-hold-away' }
  | { readonly do: 'put-last-save-away' }
  | { readonly do: 'put-covers-away' }
  | { readonly do: 'put-gone-away' }
  /** On this site the page is made narrower from now on. */
  | { readonly do: 'stand-beside' }
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
  | { readonly do: 'fit'; readonly part?: FitPart | undefined }
  /** The same with what the team's file says: nothing is picked, and it is tried all the same. */
  | { readonly do: 'fit-team' }
  | { readonly do: 'fit-right' }
  | { readonly do: 'fit-drop' }
  | { readonly do: 'close' };

const WRITING: ReadonlySet<SidebarAction['do']> = new Set([
  'insert-heading',
  'open-notes',
  'restore-draft',
  'save-anyway',
  'delete-draft',
  'add-heading',
  'undo-heading',
]);

/** Acts that change a record or a draft: a page must not be able to lead a press there unseen. */
export const isWriting = (what: SidebarAction['do']): boolean => WRITING.has(what);

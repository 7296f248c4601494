/** What *Drafts* shows of this client, and *All drafts* of everybody. */

import type { ShownPiece } from '../note/types.ts';

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

/** Why drafts are behind their passphrase: nobody used them, somebody locked them or the screen, or the browser was started. */
export type LockedBecause = 'idle' | 'screen' | 'by-you' | 'start';

export interface DraftsView {
  readonly state: 'ready' | 'locked' | 'blocked' | 'full' | 'private' | 'worker-unknown' | 'passphrase-asked';
  /** Absent where no passphrase was set. `open`: it was given. Else why the drafts are locked. */
  readonly lock?: 'open' | LockedBecause | undefined;
  readonly drafts: readonly DraftView[];
  /** A draft just deleted that can still be brought back. */
  readonly undo: { readonly id: string } | null;
  /** Versions that can't be read and are kept apart: of these drafts, or of whom can't be told. */
  readonly damaged?: number | undefined;
  /** Drafts were gone after the last start of the browser, though nobody took them. */
  readonly isForgetful?: boolean | undefined;
  /** Of the draft whose versions were asked for; newest first, without the newest. */
  readonly older?: { readonly id: string; readonly versions: readonly OlderVersionView[]; readonly more: number } | undefined;
  /** The editor was not empty when a draft was to be restored: where it goes is asked, beside the difference. */
  readonly compared?: ComparedView | undefined;
}

/** What the rest of the house sees of the draft store. Plain data only. */

/** Whose drafts: one client, one worker, one record system. Never mixed, never guessed. */
export interface DraftScope {
  /** The record system's origin (scheme, host and port). */
  readonly recordSystem: string;
  /** The client's normalised key, as the site profile makes it. */
  readonly client: string;
  readonly worker: string;
  /** Kept and shown behind a passphrase alone: nobody can tell who works there, or a rule asks for it. */
  readonly isBehindOnly?: boolean;
}

/**
 * Stands for the worker where nobody can tell who it is. No page and no person writes a name so; such drafts are for whoever
 * has the passphrase.
 */
export const ANYBODY = '\u0000anybody with the passphrase';

/** One draft: a scope and the form that it is typed into. */
export interface DraftKey extends DraftScope {
  /** The form's readable name; kept inside the ciphertext only. */
  readonly form: string;
}

export interface DraftText {
  /** Character for character, lone surrogates included. */
  readonly text: string;
  readonly isRich: boolean;
  /** False when the editor could not be read to its end. */
  readonly whole: boolean;
  /** Which open page typed it (any id that differs between tabs), so that thinning never mixes two writers. */
  readonly writer?: string;
}

export interface DraftVersion {
  /** The draft's id: the same for every version of one draft. */
  readonly id: string;
  /** Rises with every version, whatever the clock says. */
  readonly version: number;
  readonly text: string;
  /** ISO instant at which it was kept, by this machine's clock. */
  readonly at: string;
  readonly form: string;
  readonly isRich: boolean;
  readonly whole: boolean;
  /** The record system has had this text since. */
  readonly isSaved: boolean;
}

export interface Draft extends DraftVersion {
  /** How many versions can be read back. */
  readonly versions: number;
}

/** A draft as the list of all drafts has it, whosever it is. */
export interface DraftAnywhere extends Omit<DraftVersion, 'at'> {
  /** Milliseconds, and written as words only for those that are shown: of ten thousand few are. */
  readonly at: number;
  readonly versions: number;
  /** Of ciphertext, all versions. */
  readonly bytes: number;
  /** From when on the newest version is swept away; milliseconds. */
  readonly goesAt: number;
  /** Null for what was kept before this was written down. */
  readonly of: DraftScope | null;
}

export interface DraftsAnywhere {
  readonly drafts: readonly DraftAnywhere[];
  /** Of everything on this machine, whatever drafts were asked for. */
  readonly stored: DraftCount;
}

export interface Kept {
  readonly id: string;
  /** The version that holds the text; null when there was nothing to keep (blank). */
  readonly version: number | null;
}

export interface DraftCount {
  readonly drafts: number;
  readonly versions: number;
  /** Of ciphertext. */
  readonly bytes: number;
  /** ISO instant of the oldest version, or null. */
  readonly oldest: string | null;
  /** Damaged rows kept apart until they expire. */
  readonly aside: number;
  /** Texts that were typed while the drafts were locked, and wait to be filed. */
  readonly waiting: number;
}

/** How long text stays on this machine. */
export interface Retention {
  readonly unsavedDays: number;
  readonly afterSaveDays: number;
  /** How long a deleted draft can be brought back. */
  readonly undoMinutes: number;
}

/**
 * - quota: the disk or the browser's share of it is full, or the browser gave up a write as it does then
 * - blocked: the database was denied, or did not open in time
 * - damaged: the browser could not read what it holds (or started on a full disk: it does not say which)
 * - closed: `close` was called
 * - locked: the drafts are behind a passphrase that was not given; what is typed is kept all the same
 * - no-passphrase: these are kept and shown behind a passphrase alone, and none is set
 * - no-identity: record system, client, worker or form is blank; nothing is kept or shown for nobody
 */
export type StoreError = 'quota' | 'blocked' | 'damaged' | 'closed' | 'locked' | 'no-passphrase' | 'no-identity';

/** Whether a passphrase stands before the drafts, and whether they are open now. */
export interface LockState {
  readonly is: 'none' | 'locked' | 'open';
  /** Milliseconds until the next try; 0 when one may be made now. */
  readonly waitMs: number;
}

/**
 * What came of something that asks for a passphrase or a code.
 * - done: `root` opens the drafts again for as long as the browser runs; `printed` is a new code, to be shown once
 * - wrong, wait: nothing was changed
 * - not-now: there is a vault already, or there is none
 */
export type VaultAnswer =
  | { readonly is: 'done'; readonly root: string; readonly printed: string }
  | { readonly is: 'wrong' | 'wait'; readonly waitMs: number }
  | { readonly is: 'not-now' };

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failed = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

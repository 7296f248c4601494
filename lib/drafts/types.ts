/** What the rest of the house sees of the draft store. Plain data only. */

/** Whose drafts: one client, one worker, one record system. Never mixed, never guessed. */
export interface DraftScope {
  /** The record system's origin (scheme, host and port). */
  readonly recordSystem: string;
  /** The client's normalised key, as the site profile makes it. */
  readonly client: string;
  readonly worker: string;
}

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
 * - no-identity: record system, client, worker or form is blank; nothing is kept or shown for nobody
 */
export type StoreError = 'quota' | 'blocked' | 'damaged' | 'closed' | 'no-identity';

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failed = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

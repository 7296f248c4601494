/** What the passphrase before the drafts is doing. */
export interface VaultRow {
  readonly is: 'none' | 'locked' | 'open';
  readonly waitMs: number;
  /** Texts typed while locked. */
  readonly waiting: number;
  /** Minutes without use after which the drafts lock. */
  readonly minutes: number;
  /** Who asks that there be a passphrase; null where it is the user's choice. */
  readonly required: 'organisation' | 'team' | 'shared-computer' | 'shared-login' | null;
  /** Whoever opens the drafts is asked for their name. */
  readonly asksWorker: boolean;
  readonly isSharedComputer: boolean;
  /** Set or kept by the organisation: not changed here. */
  readonly keepsShared?: boolean | undefined;
  readonly keepsMinutes?: boolean | undefined;
}

export type VaultAct = 'set' | 'unlock' | 'change' | 'new-code' | 'remove';

export type VaultAction =
  | {
      readonly do: 'vault';
      readonly act: VaultAct;
      readonly passphrase?: string | undefined;
      readonly code?: string | undefined;
      readonly next?: string | undefined;
      readonly worker?: string | undefined;
    }
  | { readonly do: 'lock' }
  | { readonly do: 'all-drafts' }
  | { readonly do: 'set-lock-minutes'; readonly minutes: number }
  | { readonly do: 'set-shared-computer'; readonly isShared: boolean }
  | { readonly do: 'print-code' }
  | { readonly do: 'code-kept' };

/** What came of the last one; `nth` rises with each. `printed` is shown until the user says that it is on paper. */
export type VaultSaid =
  | { readonly is: 'done'; readonly act: VaultAct; readonly printed: string; readonly nth: number }
  | { readonly is: 'wrong' | 'wait'; readonly waitMs: number; readonly nth: number }
  | { readonly is: 'typo'; readonly group: number; readonly nth: number }
  | { readonly is: 'wrong-length'; readonly letters: number; readonly nth: number }
  | { readonly is: 'too-short' | 'too-plain' | 'too-long' | 'not-now' | 'failed' | 'required'; readonly nth: number };

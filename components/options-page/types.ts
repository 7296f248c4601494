import type { OrganisationView, Reason } from '../../lib/bridge/view.ts';
import type { TeamPacksProps } from '../team-packs/types.ts';
import type { VaultAction, VaultRow, VaultSaid } from '../vault/types.ts';

/** A site that is on: its origin, and the ISO instant since when. */
export interface SiteRow {
  readonly origin: string;
  readonly since: string;
  /** Who said where things stand on its pages; null: what comes with Handrail, where that knows the system. */
  readonly readBy: { readonly is: 'fitted' | 'team'; readonly on: string } | { readonly is: 'guess' } | null;
}

/** How many of its fields are required. */
export interface ChecklistRow {
  readonly id: string;
  readonly title: string;
  readonly required: number;
  readonly fields: number;
  /** From the team's own file; the others come with Handrail. */
  readonly isOwn: boolean;
}

/** Counts only: nothing that names anyone. */
export interface StoredRow {
  readonly drafts: number;
  readonly versions: number;
  readonly bytes: number;
  /** ISO instant, or null when there is none. */
  readonly oldest: string | null;
  /** The browser lets nothing be stored. */
  readonly blocked: boolean;
  /** Drafts were gone after the last start of the browser, though nobody took them. */
  readonly isForgetful?: boolean | undefined;
}

/** What happens before a save. */
export interface GateRow {
  readonly mode: 'off' | 'remind' | 'hold';
  readonly asksReason: boolean;
  /** What the team asks for; less can't be chosen. */
  readonly atLeast: 'off' | 'remind' | 'hold';
  /** The team keeps it as it is. */
  readonly isKept: boolean;
  /** It is the organisation that asks for it, or keeps it. */
  readonly isByOrganisation?: boolean | undefined;
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
}

/** What the background answers for this page. */
export interface OptionsView {
  readonly sites: readonly SiteRow[];
  readonly checklists: readonly ChecklistRow[];
  readonly stored: StoredRow;
  readonly worker: string;
  readonly isShared: boolean;
  /** Set or kept by the organisation: not changed here. */
  readonly keepsShared?: boolean | undefined;
  readonly keepsWorker?: boolean | undefined;
  readonly gate: GateRow;
  /** After how many days a draft goes that the record does not have, and one that it has. */
  readonly keptDays: { readonly unsaved: number; readonly saved: number };
  readonly vault: VaultRow;
  /** What the organisation sets; null where it sets nothing. */
  readonly organisation?: OrganisationView | null | undefined;
}

export type OptionsAction =
  | VaultAction
  | { readonly do: 'turn-off'; readonly origin: string }
  /** How a site is read, as it was fitted here: forgotten, or handed out as a file. */
  | { readonly do: 'forget-fit'; readonly origin: string }
  | { readonly do: 'save-fit'; readonly origin: string }
  /** A checklist in use, as it is printed. */
  | { readonly do: 'on-paper'; readonly id: string }
  | { readonly do: 'save-name'; readonly name: string }
  | { readonly do: 'set-shared'; readonly isShared: boolean }
  | { readonly do: 'set-gate'; readonly mode: GateRow['mode']; readonly asksReason: boolean }
  | { readonly do: 'wipe' };

export type OnAction = (action: OptionsAction) => void;

/** What came of the last action; `nth` rises with every answer, so that the same words are said again. */
export interface OptionsAnswer {
  readonly is:
    | 'site-off'
    | 'fit-forgotten'
    | 'name-saved'
    | 'shared-saved'
    | 'gate-set'
    | 'wiped'
    | 'wipe-failed'
    | 'no-answer'
    | 'minutes-set'
    | 'locked'
    | 'shared-computer-set'
    | 'unlock-first'
    | 'kept'
    | 'vault-done';
  /** The origin that was turned off or is read otherwise now, where that is what happened. */
  readonly origin?: string | undefined;
  readonly nth: number;
}

/** The button that put something in the place of the options; `id`: of what it is about. */
export interface Opener {
  readonly do: 'on-paper' | 'make-own' | 'change-pack' | 'go-on';
  readonly id: string;
}

export interface OptionsProps {
  /** Null until the first answer of the background. */
  readonly view: OptionsView | null;
  readonly version: string;
  readonly answer: OptionsAnswer | null;
  readonly team: TeamPacksProps;
  /** What came of the last thing done with the passphrase. */
  readonly vaultSaid?: VaultSaid | null | undefined;
  /** What was opened from here and is left now; null where the page is new. */
  readonly cameFrom?: Opener | null | undefined;
  readonly onAction: OnAction;
}

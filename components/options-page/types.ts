import type { Reason } from '../../lib/bridge/view.ts';

/** A site that is on: its origin, and the ISO instant since when. */
export interface SiteRow {
  readonly origin: string;
  readonly since: string;
}

/** How many of its fields are required. */
export interface ChecklistRow {
  readonly id: string;
  readonly title: string;
  readonly required: number;
  readonly fields: number;
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
}

/** What happens before a save. */
export interface GateRow {
  readonly mode: 'off' | 'remind' | 'hold';
  readonly asksReason: boolean;
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
}

/** What the background answers for this page. */
export interface OptionsView {
  readonly sites: readonly SiteRow[];
  readonly checklists: readonly ChecklistRow[];
  readonly stored: StoredRow;
  readonly worker: string;
  readonly isShared: boolean;
  readonly gate: GateRow;
}

export type OptionsAction =
  | { readonly do: 'turn-off'; readonly origin: string }
  | { readonly do: 'save-name'; readonly name: string }
  | { readonly do: 'set-shared'; readonly isShared: boolean }
  | { readonly do: 'set-gate'; readonly mode: GateRow['mode']; readonly asksReason: boolean }
  | { readonly do: 'wipe' };

/** What came of the last action; `nth` rises with every answer, so that the same words are said again. */
export interface OptionsAnswer {
  readonly is: 'site-off' | 'name-saved' | 'shared-saved' | 'gate-set' | 'wiped' | 'wipe-failed' | 'no-answer';
  /** The origin that was turned off, where that is what happened. */
  readonly origin?: string | undefined;
  readonly nth: number;
}

export interface OptionsProps {
  /** Null until the first answer of the background. */
  readonly view: OptionsView | null;
  readonly version: string;
  /** After how many days a draft goes that the record does not have, and one that it has. */
  readonly keptDays: { readonly unsaved: number; readonly saved: number };
  readonly answer: OptionsAnswer | null;
  readonly onAction: (action: OptionsAction) => void;
}

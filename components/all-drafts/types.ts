import type { AllDraftsView } from '../../lib/bridge/view.ts';
import type { VaultAction, VaultSaid } from '../vault/types.ts';

export type AllDraftsAction =
  | VaultAction
  | { readonly do: 'search'; readonly query: string }
  | { readonly do: 'more' }
  | { readonly do: 'copy'; readonly id: string }
  | { readonly do: 'delete'; readonly id: string }
  | { readonly do: 'undo'; readonly id: string }
  | { readonly do: 'options' }
  | { readonly do: 'wipe' };

/** What came of the last thing done; `nth` rises with each, so that the same words are said again. */
export interface AllDraftsAnswer {
  readonly is: 'copied' | 'not-copied' | 'back' | 'wiped' | 'wipe-failed' | 'no-answer';
  readonly nth: number;
}

export interface AllDraftsProps {
  /** Null until the background answered. */
  readonly view: AllDraftsView | null;
  readonly said: VaultSaid | null;
  readonly answer: AllDraftsAnswer | null;
  /** A draft just deleted that can still be brought back. */
  readonly undo: string | null;
  readonly onAction: (action: AllDraftsAction) => void;
}

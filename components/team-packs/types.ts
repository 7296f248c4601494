import type { AddedHeadingRow, PacksView, PackTaken } from '../../lib/bridge/view.ts';
import type { ImportAction, ImportState } from '../import-pack/types.ts';

export type PacksAction =
  | ImportAction
  | { readonly do: 'go-back'; readonly id: string }
  /** `isWithAdded`: with what was added here, as a suggestion. */
  | { readonly do: 'save-pack'; readonly id: string; readonly isWithAdded: boolean }
  /** A checklist that comes with Handrail, to make one's own of it; or one's own, to change it. */
  | { readonly do: 'make-own' | 'change-pack'; readonly id: string }
  /** With what is being changed already. */
  | { readonly do: 'go-on' | 'throw-copy' }
  | { readonly do: 'drop-heading'; readonly row: AddedHeadingRow }
  /** The file that a pack was taken from: looked at, or not linked any more. */
  | { readonly do: 'check-link' | 'unlink'; readonly id: string }
  | { readonly do: 'drop-pack'; readonly id: string };

/** What came of looking at a linked file. In all but the first two nothing has changed. */
export type LinkAnswer =
  | 'linked'
  | 'unlinked'
  | 'link-same'
  | 'link-gone'
  | 'link-unusable'
  | 'link-other'
  | 'link-not-allowed'
  | 'not-linked';

/** A file that stays linked to a pack. `isAllowed`: the browser lets it be read without asking first. */
export interface LinkRow {
  readonly pack: string;
  readonly name: string;
  readonly isAllowed: boolean;
}

/** What came of the last press; `nth` rises with each, so that the same words are said again. */
export interface PacksAnswer {
  readonly is: PackTaken | 'went-back' | 'dropped' | 'taken-out' | 'saved' | 'too-much' | 'begun-elsewhere' | 'no-answer' | LinkAnswer;
  /** Of the file that was saved, or looked at. */
  readonly name?: string;
  readonly nth: number;
}

export interface TeamPacksProps {
  /** Null until the background has answered. */
  readonly view: PacksView | null;
  readonly importing: ImportState;
  readonly answer: PacksAnswer | null;
  /** What is being changed here is called; null while nothing is. Only one is at a time. */
  readonly copy: string | null;
  /** Files that stay linked; null where the browser can link none. */
  readonly links?: readonly LinkRow[] | null | undefined;
  readonly onAction: (action: PacksAction) => void;
}

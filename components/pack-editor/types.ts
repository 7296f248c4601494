import type { CopyFinished, CopyJudged } from '../../lib/bridge/view.ts';
import type { Change, Copy } from '../../lib/editing/types.ts';

export type EditorAction =
  | { readonly do: 'change'; readonly change: Change }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  /** What is tried: an invented text. It is not kept. */
  | { readonly do: 'try'; readonly text: string }
  /** A checklist that comes with Handrail, beside those of the copy. */
  | { readonly do: 'add-list'; readonly id: string }
  /** How a record system is read that was fitted on this computer, beside those of the copy. */
  | { readonly do: 'add-site'; readonly origin: string }
  /** How one record system is read, as a file of its own. */
  | { readonly do: 'save-site'; readonly site: string }
  | { readonly do: 'save-copy' }
  | { readonly do: 'use-copy' }
  | { readonly do: 'leave-editor' }
  | { readonly do: 'throw-away' };

export type OnEdit = (action: EditorAction) => void;

/** What came of the last press in the save bar; `nth` rises with each. */
export type EditorAnswer =
  | { readonly is: 'saved'; readonly name: string; readonly nth: number }
  | { readonly is: 'refused'; readonly refused: Extract<CopyFinished, { is: 'refused' }>; readonly nth: number }
  /** `host`: of the record system that was put in, or stood there in just this way. */
  | { readonly is: 'site-added'; readonly host: string; readonly nth: number }
  | { readonly is: 'site-same'; readonly host: string; readonly nth: number }
  | { readonly is: 'no-answer'; readonly nth: number };

/** Whose way of reading holds at this origin, and since which day. */
export interface FittedHere {
  readonly origin: string;
  readonly readBy: { readonly is: 'fitted' | 'team'; readonly on: string };
}

export interface PackEditorProps {
  readonly copy: Copy;
  /** What comes with Handrail, to begin another checklist with. */
  readonly shipped: readonly { readonly id: string; readonly title: string }[];
  /** Record systems that were fitted on this computer and tried on two clients. */
  readonly fitted: readonly FittedHere[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Null until the background has said what the copy means. */
  readonly judged: CopyJudged | null;
  /** The text that is tried. */
  readonly tried: string;
  /** False: the last change is not stored yet, and closing the tab would lose it. */
  readonly isKept: boolean;
  readonly answer: EditorAnswer | null;
  readonly onEdit: OnEdit;
}

/** What the options show of a pack that is being changed there: what it means now, before anybody uses it. */
import type { Told } from '../packs/types.ts';
import type { ThisNoteView, VerdictIs } from './view.ts';

/** The working copy as it is kept: a pack in JSON, and the id of the checklist in view. */
export interface CopyKept {
  readonly text: string;
  readonly checklist: string;
}

/** What keeps the copy from being used, by ids of what is to be mended. `part`: the member's own name in the pack. */
export interface CopyIssue {
  readonly checklist: string | null;
  readonly field: string | null;
  readonly part: string;
  readonly says: string;
  /** The place of the example that it is about, among all of the pack's. */
  readonly example: number | null;
}

/** An example as the copy reads it now. `at`: its place among all of the pack's. */
export interface ExampleTried {
  readonly at: number;
  readonly reads: Readonly<Record<string, VerdictIs>>;
  /** Ids of fields that read otherwise than the example says. */
  readonly otherwise: readonly string[];
  readonly isGoalOtherwise: boolean;
  readonly isHeld: boolean;
}

export interface CopyJudged {
  readonly issues: readonly CopyIssue[];
  /** Whole sentences: a heading that stands for two fields, or a kind of note for two checklists, and did not before. */
  readonly conflicts: readonly string[];
  /** Members of its policy that ask for no more than what holds here without it. */
  readonly idle: readonly string[];
  /** The version that it is saved as, and the one that people have; null where nobody has any. */
  readonly version: string;
  readonly before: string | null;
  readonly changes: readonly Told[];
  /** How the text that is tried reads; null while the copy can't be used. */
  readonly note: ThisNoteView | null;
  /** Headings of that text which the checklist has itself, in its own spelling: all that may be taken from a text that was pasted. */
  readonly skeleton: readonly string[];
  /** Of the checklist in view; null while the copy can't be used. */
  readonly examples: readonly ExampleTried[] | null;
}

/** Why there is no file: sentences with their places. */
export type CopyFinished =
  | { readonly is: 'file'; readonly name: string; readonly text: string }
  | { readonly is: 'refused'; readonly because: 'file' | 'examples'; readonly says: readonly string[] };

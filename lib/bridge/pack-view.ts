/** What the options show of team packs: those in use, and one that is looked at before it is taken. */

import type { Told } from '../packs/types.ts';

export type { AskAgain as PackAsk, Told as PackChangeView } from '../packs/types.ts';

/** What would change if this pack were taken. Nothing has changed yet. */
export interface PackPreviewView {
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  /** The version in use, or null: the pack is new here. */
  readonly before: string | null;
  /** What it was compared with: a pack that was taken meanwhile makes the comparison void. */
  readonly onto: number;
  readonly changes: readonly Told[];
  /** The pack's own examples that read otherwise than before. */
  readonly differently: readonly string[];
  /** Whole sentences: what does nothing here, and what is rarely meant. */
  readonly said: readonly string[];
  readonly examples: number;
}

export type PackChecked =
  | { readonly is: 'good'; readonly preview: PackPreviewView }
  /** It is in use already, word for word. */
  | { readonly is: 'same'; readonly title: string; readonly version: string }
  /** `examples`: it could be read, and does not mean what its author thinks. Sentences with their places. */
  | { readonly is: 'refused'; readonly because: 'file' | 'examples'; readonly says: readonly string[] };

/** `asks`: something was not answered yet. `changed`: what it was compared with is not in use any more. */
export type PackTaken = 'taken' | 'asks' | 'changed' | 'refused' | 'not-stored';

/** A pack in use. */
export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  /** The one that was in use before, which can be gone back to. */
  readonly before: string | null;
}

/** A heading that was added here. `of`: the titles of what it is for, or null where that is not in use. */
export interface AddedHeadingRow {
  readonly pack: string;
  readonly checklist: string;
  readonly field: string;
  readonly heading: string;
  readonly of: { readonly checklist: string; readonly field: string } | null;
}

export interface PacksView {
  readonly packs: readonly PackRow[];
  readonly added: readonly AddedHeadingRow[];
  /** Packs are stored here that can't be used: nothing of them is in force. */
  readonly trouble: 'newer' | 'damaged' | null;
}

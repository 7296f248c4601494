/** What the options show of team packs: those in use, and one that is looked at before it is taken. */

import type { Checklist } from '../checklist/types.ts';
import type { LockedOption, Told } from '../packs/types.ts';

export type { AskAgain as PackAsk, LockedOption, Told as PackChangeView } from '../packs/types.ts';

/** What would change if this pack were taken. Nothing has changed yet. */
export interface PackPreviewView {
  readonly id: string;
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
  /** How many of them were read. Fewer than all: what reads differently is not known yet, and the pack may still be refused. */
  readonly read: number;
}

export type PackChecked =
  /** `look`: what to ask on with while examples are to be read; null once all were. */
  | { readonly is: 'good'; readonly preview: PackPreviewView; readonly look: string | null }
  /** It is in use already, word for word. */
  | { readonly is: 'same'; readonly id: string; readonly title: string; readonly version: string }
  /** `examples`: it could be read, and does not mean what its author thinks. Sentences with their places. */
  /** `organisation`: it is good, and not to be used here. */
  | { readonly is: 'refused'; readonly because: 'file' | 'examples' | 'organisation'; readonly says: readonly string[] };

/** `asks`: something was not answered yet. `changed`: what it was compared with is not in use any more. */
export type PackTaken = 'taken' | 'asks' | 'changed' | 'refused' | 'not-stored';

/** Drafts that are there go sooner; a passphrase is asked for before any is kept. */
export interface BackMeans {
  readonly letsDraftsGo: boolean;
  readonly asksForLock: boolean;
}

/** A pack in use. */
export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  /** The one that was in use before, which can be gone back to. */
  readonly before: string | null;
  /** What its rules would do once it is gone back to; absent where they ask for no more than holds now. */
  readonly backMeans?: BackMeans | undefined;
  /** Set by the organisation: nobody here leaves it, or goes back. */
  readonly isManaged?: boolean | undefined;
  /** The only version of it that the organisation takes, where another is in use. */
  readonly wanted?: string | null | undefined;
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
  /** What comes with Handrail, whatever is in its place here. */
  readonly shipped?: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** Packs are stored here that can't be used: nothing of them is in force. */
  readonly trouble: 'newer' | 'damaged' | null;
  /** Nobody here takes, changes or leaves a pack; or adds a heading. */
  readonly isKept?: boolean | undefined;
  readonly keepsHeadings?: boolean | undefined;
}

/** What an organisation sets, for the options to say. */
export interface OrganisationView {
  readonly name: string | null;
  /** Handrail is stopped. "": without a message that could be shown. */
  readonly stop: string | null;
  readonly saveGate: 'remind' | 'hold' | null;
  readonly keepUnsavedDays: number | null;
  readonly keepSavedDays: number | null;
  readonly lockRequired: boolean;
  readonly lockMinutes: number | null;
  readonly sharedLogin: boolean;
  readonly sharedComputer: boolean;
  readonly locked: readonly LockedOption[];
  /** Packs of theirs that are in use. */
  readonly packs: readonly { readonly title: string; readonly version: string }[];
  readonly packVersions: readonly { readonly id: string; readonly version: string }[];
  /** Whole sentences: each value that was not taken, and why. */
  readonly refused: readonly string[];
  /** The browser did not hand them over: it is not known what they are. */
  readonly isUnreadable: boolean;
}

/** A checklist as it is in use here, to be read on one page: the shipped one, or the team's with what was added here. */
export interface ChecklistOnPaper {
  readonly checklist: Checklist;
  /** Whose file it is from; of a shipped one Handrail's own name and version. */
  readonly from: { readonly title: string; readonly publisher: string; readonly version: string };
  /** Headings that were added on this machine, and stand among the others. */
  readonly added: number;
}

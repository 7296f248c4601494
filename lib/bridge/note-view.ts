/** What *This note* shows of the note that is written, of a save that is held, and of the last one. */

import type { Owner } from '../checklist/types.ts';
import type { Span } from '../note/types.ts';

export type VerdictIs = 'found' | 'empty' | 'not-found' | 'cannot-tell';

export interface FieldFindingView {
  readonly id: string;
  readonly title: string;
  readonly need: 'required' | 'recommended' | 'optional';
  readonly is: VerdictIs;
  /** Word for word from the editor, whole; the screen cuts it and marks the cut. Null when there is none. */
  readonly words: string | null;
  /** Where those words stand in the note, or null. */
  readonly at: Span | null;
  /** Weaker evidence than a heading. */
  readonly fromProse: boolean;
  readonly because: string;
  readonly ask: string;
}

export interface GoalInNoteView {
  readonly words: string;
  readonly owner: Owner;
  readonly measurable: boolean;
  /** In the order of the note, an earlier rating ("was 2") included. */
  readonly ratings: readonly { readonly value: number; readonly of: number }[];
}

/** What stands around the goals, in the note's own words; null where nothing says so outright. Advice, never counted. */
export interface AroundGoalView {
  readonly self: string | null;
  readonly help: string | null;
  readonly review: string | null;
}

export interface ChecklistChoiceView {
  readonly id: string;
  readonly title: string;
}

/** Why there is no note to check. */
export type NoNoteBecause = 'no-editor' | 'read-only' | 'editor-unreadable' | 'choose-checklist';

/** A short form of the team's, and what it stands for. */
export interface ShortFormView {
  readonly short: string;
  readonly means: string;
}

/** While something required is not found: headings of the note that no field claims, each given to one of these fields by a press. */
export interface OfferedView {
  readonly headings: readonly string[];
  readonly fields: readonly { readonly id: string; readonly title: string }[];
}

export interface ThisNoteView {
  readonly revision: number;
  readonly because: NoNoteBecause | null;
  readonly checklist: ChecklistChoiceView | null;
  readonly checklists: readonly ChecklistChoiceView[];
  /** How the checklist was chosen: by the page's note type, by the user, or not yet. */
  readonly chosenBy: 'note-type' | 'you' | null;
  readonly required: { readonly found: number; readonly of: number; readonly notFound: number };
  readonly fields: readonly FieldFindingView[];
  /** `canTell` false: a goal that was not identified may stand in what was not read, or in another language. */
  readonly goal: {
    readonly identified: boolean;
    readonly canTell: boolean;
    readonly goals: readonly GoalInNoteView[];
    readonly around: AroundGoalView;
  };
  readonly checks: readonly { readonly check: string; readonly text: string }[];
  /** False: not all of the note could be read; nothing is then said to be not found. */
  readonly whole: boolean;
  /** False: no save control of this form is known on the page, so no save of it can be held. */
  readonly isSaveKnown: boolean;
  /** True when the note could not be reviewed at all: the gate says "not checked". */
  readonly notChecked: boolean;
  /** The form saves while it is written: no save of it is held. */
  readonly savesItself: boolean;
  /** The team's short forms that stand in the note; absent where there are none. */
  readonly shortForms?: readonly ShortFormView[] | undefined;
  /** Headings of the note that no field claims, once the user asked for them; null before. */
  readonly headings: readonly string[] | null;
  /** Absent where there is nothing to give, or nobody to give it to. */
  readonly offered?: OfferedView | undefined;
  /** The heading that was given last in this note, and the field's title: a press takes it back. */
  readonly added?: { readonly heading: string; readonly field: string } | undefined;
  readonly draft:
    | 'kept'
    | 'keeping'
    | 'not-kept-private'
    | 'not-kept-worker'
    | 'not-kept-passphrase'
    | 'failed-quota'
    | 'failed-blocked'
    | 'none';
  /** The whole text, while it can't be kept, to be copied; absent where it is kept, or was not read to its end. */
  readonly unkept?: string | undefined;
}

/** A save that was held once. */
export interface HoldView {
  readonly missing: readonly { readonly id: string; readonly title: string; readonly is: VerdictIs }[];
  readonly doubtful: readonly { readonly id: string; readonly title: string; readonly is: VerdictIs }[];
  /** The save can't be repeated for the user: they press it once more. */
  readonly again: boolean;
  /** Asks why it is saved as it is. An answer is never required. */
  readonly asksReason: boolean;
}

/**
 * What is said of the last save. `reminded`: something was missing and it was not held. `itself`: the same of a form that
 * saves by itself. `left`: such a form was left so. `not-checked`: no fresh review. `let-go`: held, and nobody could ask. `press-again`: it did not go through.
 * `no-sign`: it was handed on, and the page shows no sign of having taken it.
 */
export interface LastSaveView {
  readonly is: 'reminded' | 'itself' | 'left' | 'not-checked' | 'let-go' | 'press-again' | 'no-sign';
  readonly missing: HoldView['missing'];
}

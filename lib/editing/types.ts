/** A team's pack while it is changed: the working copy, and what can be done to it. */
import type { Need } from '../checklist/types.ts';
import type { Pack } from '../packs/types.ts';

export type EditedChecklist = Pack['checklists'][number];
export type EditedField = EditedChecklist['fields'][number];
export type EditedExample = Pack['examples'][number];

/** Nothing of it is in use before it was looked at and taken. */
export interface Copy {
  readonly pack: Pack;
  /** The id of the checklist that is in view. */
  readonly checklist: string;
}

/** The lists of words of a field. */
export type WordList = 'headings' | 'cues' | 'placeholders';

export type Expected = EditedExample['expect'][string];

/** Fields are named by id, and are those of the checklist in view. */
export type Change =
  | { readonly change: 'view'; readonly checklist: string }
  | { readonly change: 'pack'; readonly key: 'title' | 'publisher'; readonly to: string }
  | { readonly change: 'checklist'; readonly to: string }
  | { readonly change: 'add-note-type' | 'drop-note-type'; readonly word: string }
  | { readonly change: 'text'; readonly field: string; readonly key: 'title' | 'ask' | 'help'; readonly to: string }
  | { readonly change: 'need'; readonly field: string; readonly to: Need }
  | { readonly change: 'negative'; readonly field: string; readonly to: boolean }
  | { readonly change: 'goal-field'; readonly field: string | null }
  | { readonly change: 'add-word' | 'drop-word'; readonly field: string; readonly list: WordList; readonly word: string }
  /** `ask`: the question that it starts with. */
  | { readonly change: 'add-field'; readonly title: string; readonly ask: string }
  | { readonly change: 'drop-field'; readonly field: string }
  /** An invented text and what each field should read as in it, for the checklist in view. */
  | { readonly change: 'add-example'; readonly name: string; readonly text: string; readonly expect: EditedExample['expect'] }
  /** `at`: its place among all examples of the pack. */
  | { readonly change: 'drop-example'; readonly at: number }
  | { readonly change: 'example'; readonly at: number; readonly key: 'name' | 'text'; readonly to: string }
  /** Null: it may read as anything. */
  | { readonly change: 'expect'; readonly at: number; readonly field: string; readonly is: Expected | null }
  /** `to`: its place from zero, once it was taken out of the list. */
  | { readonly change: 'move-field'; readonly field: string; readonly to: number };

/** The working copy with what was done before it and what was undone. */
export interface Editing {
  readonly now: Copy;
  /** The last one is the newest. */
  readonly past: readonly Copy[];
  /** The first one is the next. */
  readonly ahead: readonly Copy[];
  /** Where the last letters went: more of them there are the same step. */
  readonly typing: string | null;
}

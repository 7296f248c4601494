/** A team's pack while it is changed: the working copy, and what can be done to it. */
import type { Need } from '../checklist/types.ts';
import type { Pack } from '../packs/types.ts';

export type EditedChecklist = Pack['checklists'][number];
export type EditedField = EditedChecklist['fields'][number];
export type EditedSite = Pack['sites'][number];
export type EditedExample = Pack['examples'][number];

/** Nothing of it is in use before it was looked at and taken. */
export interface Copy {
  readonly pack: Pack;
  /** The id of the checklist that is in view. */
  readonly checklist: string;
}

/** The lists of words of a field. */
export type WordList = 'headings' | 'cues' | 'placeholders';

/** One heading of the handover sheet and what stands under it. */
export type OrderPart = NonNullable<EditedChecklist['handover']>[number];

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
  /** A checklist that comes with Handrail, beside those that are there; or one that goes, with its examples. */
  | { readonly change: 'add-checklist'; readonly list: EditedChecklist }
  | { readonly change: 'drop-checklist'; readonly checklist: string }
  /** A short form and what it stands for. */
  | { readonly change: 'add-term' | 'term'; readonly short: string; readonly means: string }
  | { readonly change: 'drop-term'; readonly short: string }
  /** What the pack asks for beyond what holds; null: nothing. */
  | { readonly change: 'gate'; readonly to: 'remind' | 'hold' | null }
  | { readonly change: 'days'; readonly of: 'unsaved' | 'saved'; readonly to: number }
  | { readonly change: 'rule'; readonly rule: 'lockRequired' | 'optionsMayBeChanged'; readonly isTight: boolean }
  /** How a record system is read, as it was fitted here; in the place of what the copy has under its id. */
  | { readonly change: 'add-site'; readonly site: EditedSite }
  | { readonly change: 'drop-site'; readonly site: string }
  | OrderChange
  /** `to`: its place from zero, once it was taken out of the list. */
  | { readonly change: 'move-field'; readonly field: string; readonly to: number };

/** The order of the handover sheet. `at`: the place of a part among the parts; `name`: what stands under it, a field or one of the extras. */
export type OrderChange =
  /** Null: as it comes. */
  | { readonly change: 'order'; readonly parts: readonly OrderPart[] | null }
  | { readonly change: 'part-title'; readonly at: number; readonly to: string }
  | { readonly change: 'add-part'; readonly title: string; readonly name: string }
  | { readonly change: 'move-part'; readonly at: number; readonly to: number }
  | { readonly change: 'place'; readonly at: number; readonly name: string }
  /** The last one under a heading takes the heading along. */
  | { readonly change: 'unplace'; readonly name: string }
  | { readonly change: 'move-placed'; readonly name: string; readonly to: number };

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

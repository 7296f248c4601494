import type { SourceView } from '../../lib/bridge/view.ts';
import type { SharingItem } from '../../lib/words/handover.ts';
import type { Cut } from '../slip/cut.ts';

/** A passage as it goes on the sheet: `shown` is a beginning of the record's words, and what is cut is counted in `left`. */
export interface SheetSlip extends Cut {
  /** Null: from the note being written. */
  readonly source: SourceView | null;
  /** Where in the words the record has some struck through; those beyond `shown` are cut with the rest. */
  readonly struckAt: readonly number[];
  /** Handrail's own, before and after the words; "" where there is nothing to say. */
  readonly label: string;
  readonly after: string;
}

export interface SheetEntry {
  readonly id: string;
  readonly title: string;
  readonly slips: readonly SheetSlip[];
  /** Handrail's own lines. */
  readonly says: readonly string[];
}

export interface SheetPart {
  readonly title: string;
  readonly entries: readonly SheetEntry[];
}

export interface Sheet {
  readonly client: string;
  /** When it was made, from what, and what of it was not read. */
  readonly head: readonly string[];
  readonly parts: readonly SheetPart[];
  /** What found no room, by name. */
  readonly leftOut: readonly string[];
  /** What short forms on it stand for, in one line; "" where it has none. */
  readonly shortForms: string;
  readonly foot: string;
}

/** The answers to the information-sharing checklist: the user's own words; "" where nothing was said. */
export type Sharing = Readonly<Record<SharingItem, string>>;

export interface Moment {
  /** `YYYY-MM-DD` and `HH:MM`, local. */
  readonly day: string;
  readonly time: string;
}

import type { Need } from '../../lib/checklist/types.ts';

/** One field on the page: what it is called and needs, and what is said of it, line by line. */
export interface SheetField {
  readonly id: string;
  readonly title: string;
  readonly need: Need;
  readonly isGoal: boolean;
  readonly says: readonly string[];
}

/** A checklist as it stands on paper. */
export interface ChecklistPage {
  readonly title: string;
  readonly head: readonly string[];
  readonly fields: readonly SheetField[];
  /** Numbered from one, as the fields name them. */
  readonly sources: readonly string[];
  /** Fields that found no room, by name; never a required one. */
  readonly leftOut: readonly string[];
}

/** What screens may know of packs without carrying their schema. */
export type { Pack } from './schema.ts';

/** All nine presets with their examples are a third of that: why not less, decision 0027. */
export const LARGEST_BYTES = 1_000_000;

/** An organisation sets so many at most. */
export const MANAGED_PACKS = 10;

/** Options that an organisation can keep as they are. */
export const LOCKABLE = ['saveGate', 'worker', 'sharedLogin', 'sharedComputer', 'lockMinutes', 'packs', 'headings'] as const;
export type LockedOption = (typeof LOCKABLE)[number];

/** What lies over the checklists that come with Handrail is kept under this name. No pack has it. */
export const SHIPPED_ID = 'handrail-shipped';

/** Said in the same words before a file is read and after. */
export const TOO_LARGE = `is too large: a pack has ${LARGEST_BYTES / 1_000_000} MB at most`;

/** Why a pack is taken only after it was asked once more. */
export type AskAgain =
  | 'another-pack'
  | 'downgrade'
  | 'other-publisher'
  | 'wider-sites'
  | 'looser-required'
  | 'looser-policy'
  | 'yours-gives-way';

export interface Told {
  /** What changes, without a full stop: `Goal becomes required; 2 headings added`. */
  readonly says: string;
  /** More is asked for, or less counts as an answer. */
  readonly isTighter: boolean;
  /** Less is asked for, or more counts as an answer. */
  readonly isLooser: boolean;
  readonly asks: readonly AskAgain[];
}

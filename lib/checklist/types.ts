import type { Span } from '../note/types.ts';

/** How much a team asks for a field. Only `required` is ever counted on the launcher or held at Save. */
export type Need = 'required' | 'recommended' | 'optional';

/** One thing that the next person needs to find in a note. Data from a pack: no code, no regular expressions. */
export interface Field {
  readonly id: string;
  readonly title: string;
  readonly need: Need;
  /** Words under which teams write this field, as they stand before `:` or on a line of their own. */
  readonly headings: readonly string[];
  /** Phrases that show the field in prose without headings; weaker evidence than a heading. */
  readonly cues: readonly string[];
  /** True where "none" or "nil acute" answers the field (risks), false where it does not (goal). */
  readonly negativeIsAnswer: boolean;
  /** Prompts of the team's template that count as nothing written. */
  readonly placeholders: readonly string[];
  /** The curious question that fills the gap in the session, instead of repeating Choice. */
  readonly ask: string;
  readonly help?: string | undefined;
  readonly source?: string | undefined;
}

/** Which note this checklist is for: words of the page's note-type control. */
export interface AppliesTo {
  readonly noteTypes: readonly string[];
}

export interface Checklist {
  readonly id: string;
  readonly title: string;
  readonly appliesTo: AppliesTo;
  readonly fields: readonly Field[];
  /** The field that holds the goal, or null: then a goal is looked for in the whole note and only recommended. */
  readonly goalField: string | null;
  /** How often goals are looked at again, and where that interval comes from; left out: no review is said to be due. */
  readonly reviewEvery?: ReviewEvery | undefined;
  /** The order of the handover sheet that is made from such a note; left out: SBAR. */
  readonly handover?: readonly HandoverPart[] | undefined;
}

/** Whichever comes first. */
export interface ReviewEvery {
  readonly sessions?: number | undefined;
  readonly weeks?: number | undefined;
  readonly source?: string | undefined;
}

/** One heading of the handover sheet and what stands under it, in order. Names beside the fields' own: `HANDOVER_EXTRAS`. */
export interface HandoverPart {
  readonly title: string;
  readonly fields: readonly string[];
}

/** What a handover sheet can hold beside the fields of the checklist. */
export const HANDOVER_EXTRAS = ['newest_risk', 'last_time', 'goals', 'contacts', 'not_recorded'] as const;

/** Situation, background, assessment, recommendation, of what Choice leaves: the order where a team has none of its own. */
export const SBAR: readonly HandoverPart[] = [
  { title: 'Situation', fields: ['newest_risk', 'last_time', 'presenting_concern', 'client_view'] },
  { title: 'Background', fields: ['people_present', 'strengths_resources', 'contacts'] },
  { title: 'Assessment', fields: ['joint_understanding', 'risks', 'not_recorded'] },
  { title: 'Recommendation', fields: ['choice_point_decision', 'goals', 'tasks_between'] },
];

/** Why the reader can't tell. */
export type Doubt = 'refers-elsewhere' | 'not-whole' | 'too-long' | 'check-failed' | 'other-language';

/** What a finding rests on; `heading` is the strongest. */
export type Because = 'heading' | 'cue' | 'placeholder' | 'nothing-after-heading' | 'no-answer' | Doubt;

/** Three verdicts and a witness: what could not be read is not absent. `at` is the content without its heading. */
export type Verdict =
  | { readonly is: 'found'; readonly at: Span; readonly because: Because }
  | { readonly is: 'empty'; readonly at: Span; readonly because: Because }
  | { readonly is: 'not-found' }
  | { readonly is: 'cannot-tell'; readonly because: Doubt; readonly at?: Span | undefined };

export interface Finding {
  readonly field: string;
  readonly verdict: Verdict;
}

export type Owner = 'client' | 'worker' | 'unclear';

export interface Rating {
  readonly value: number;
  readonly of: number;
  readonly at: Span;
}

export interface Goal {
  readonly at: Span;
  readonly owner: Owner;
  /** Says how anyone could tell that it was reached: count, date, duration, score, observable end state. Advice only. */
  readonly measurable: boolean;
  readonly ratings: readonly Rating[];
}

export interface GoalReading {
  readonly identified: boolean;
  readonly goals: readonly Goal[];
}

/** A check across fields, for example a risk with no action in the plan. */
export interface ReviewNotice {
  readonly check: string;
  readonly at: Span;
  readonly text: string;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly goal: GoalReading;
  readonly notices: readonly ReviewNotice[];
}

/** The measures over notes with a label for each field. */
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist, Finding, Review } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { checklistNamed } from './input.ts';
import type { GoldField, LabelledNote } from './labelled.ts';

export type Measures = Record<string, number | null>;

/** One field of one note: what gold says and what the engine said. */
export interface Outcome {
  readonly note: string;
  readonly checklist: string;
  readonly field: string;
  readonly isAmbiguous: boolean;
  readonly gold: GoldField;
  readonly is: Finding['verdict']['is'];
  readonly because: string;
  readonly at: { readonly start: number; readonly end: number } | null;
}

export interface GoalOutcome {
  readonly note: string;
  readonly ambiguous: ReadonlySet<string>;
  readonly gold: { readonly identified: boolean; readonly owner: string | null; readonly measurable: boolean };
  readonly identified: boolean;
  readonly owner: string | null;
  readonly measurable: boolean;
}

export interface Outcomes {
  readonly fields: readonly Outcome[];
  readonly goals: readonly GoalOutcome[];
}

function outcomesOf(note: LabelledNote, reviewed: Review): Outcome[] {
  return [...note.fields].map(([field, gold]) => {
    const verdict = reviewed.findings.find((finding) => finding.field === field)?.verdict ?? { is: 'not-found' as const };
    return {
      note: note.id,
      checklist: note.checklist,
      field,
      isAmbiguous: note.ambiguous.has(field),
      gold,
      is: verdict.is,
      because: 'because' in verdict ? verdict.because : '',
      at: 'at' in verdict ? (verdict.at ?? null) : null,
    };
  });
}

export function judgeNotes(notes: readonly LabelledNote[], checklists: readonly Checklist[]): Outcomes {
  const fields: Outcome[] = [];
  const goals: GoalOutcome[] = [];
  for (const note of notes) {
    const reviewed = review(readNote(note.text), checklistNamed(note.checklist, checklists));
    fields.push(...outcomesOf(note, reviewed));
    const first = reviewed.goal.goals[0];
    if (note.goal)
      goals.push({
        note: note.id,
        ambiguous: note.ambiguous,
        gold: note.goal,
        identified: reviewed.goal.identified,
        owner: first?.owner ?? null,
        measurable: first?.measurable ?? false,
      });
  }
  return { fields, goals };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function isRight(outcome: Outcome): boolean {
  if (outcome.gold.status === 'present') return outcome.is === 'found';
  if (outcome.gold.status === 'empty') return outcome.is === 'empty' || outcome.is === 'cannot-tell';
  return outcome.is === 'not-found';
}

/** Intersection over union of the found stretch and the labelled one; null where either has none. */
export function overlap(outcome: Outcome): number | null {
  const { start, end } = outcome.gold;
  if (outcome.at === null || start === null || end === null) return null;
  const common = Math.max(0, Math.min(end, outcome.at.end) - Math.max(start, outcome.at.start));
  const union = Math.max(end, outcome.at.end) - Math.min(start, outcome.at.start);
  return union === 0 ? 1 : common / union;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function foundF1(outcomes: readonly Outcome[]): number | null {
  const scores: number[] = [];
  for (const group of groupBy(outcomes, (one) => `${one.checklist}/${one.field}`).values()) {
    const right = group.filter((one) => one.gold.status === 'present' && one.is === 'found').length;
    const wrong = group.filter((one) => (one.gold.status === 'present') !== (one.is === 'found')).length;
    if (right + wrong > 0) scores.push((2 * right) / (2 * right + wrong));
  }
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

function fieldMeasures(outcomes: readonly Outcome[]): Measures {
  const present = outcomes.filter((one) => one.gold.status === 'present');
  const overlaps = present.filter((one) => one.is === 'found').flatMap((one) => overlap(one) ?? []);
  const lacking = [...groupBy(outcomes, (one) => one.note).values()].filter((note) => note.some((one) => one.gold.status !== 'present'));
  return {
    found_f1: foundF1(outcomes),
    status_accuracy: share(outcomes.filter(isRight).length, outcomes.length),
    span_iou: share(overlaps.filter((value) => value >= 0.5).length, overlaps.length),
    false_comfort: share(lacking.filter((note) => note.every((one) => one.is === 'found')).length, lacking.length),
    false_found: share(
      outcomes.filter((one) => one.gold.status !== 'present' && one.is === 'found').length,
      outcomes.length - present.length,
    ),
    false_alarm: share(present.filter((one) => one.is === 'empty' || one.is === 'not-found').length, present.length),
    cannot_tell: share(outcomes.filter((one) => one.is === 'cannot-tell').length, outcomes.length),
  };
}

/** Owner and measurability are asked of the first goal, over the notes in which gold names one. */
function goalMeasures(goals: readonly GoalOutcome[], isCounted: (goal: GoalOutcome, what: string) => boolean): Measures {
  const identified = goals.filter((goal) => isCounted(goal, 'goal.identified'));
  const owners = goals.filter((goal) => goal.gold.identified && isCounted(goal, 'goal.owner'));
  const measurable = goals.filter((goal) => goal.gold.identified && isCounted(goal, 'goal.measurable'));
  return {
    goal_identified: share(identified.filter((goal) => goal.identified === goal.gold.identified).length, identified.length),
    goal_owner: share(owners.filter((goal) => goal.identified && goal.owner === goal.gold.owner).length, owners.length),
    goal_measurable: share(
      measurable.filter((goal) => goal.identified && goal.measurable === goal.gold.measurable).length,
      measurable.length,
    ),
  };
}

export function measureNotes(outcomes: Outcomes): Measures & { without_ambiguous: Measures; notes: number } {
  const clear = outcomes.fields.filter((one) => !one.isAmbiguous);
  return {
    notes: new Set(outcomes.fields.map((one) => one.note)).size,
    ...fieldMeasures(outcomes.fields),
    ...goalMeasures(outcomes.goals, () => true),
    without_ambiguous: {
      ...fieldMeasures(clear),
      ...goalMeasures(outcomes.goals, (goal, what) => !goal.ambiguous.has(what)),
    },
  } as Measures & { without_ambiguous: Measures; notes: number };
}

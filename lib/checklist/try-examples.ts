/**
 * Tries a pack's examples: invented notes with the verdict that each field should get. A pack whose examples fail does not
 * mean what its author thinks it means, so the shipped ones are tried in every build. Pure.
 */
import { readNote } from '../note/note.ts';
import { review } from './review.ts';
import type { Checklist, Owner, Review, Verdict } from './types.ts';

export interface Example {
  readonly checklist: string;
  readonly name: string;
  readonly text: string;
  /** Field id → verdict. A field that is not named may have any. */
  readonly expect: Readonly<Record<string, Verdict['is']>>;
  /** Of several goals the first one's owner and measure. */
  readonly goal?:
    | { readonly identified: boolean; readonly owner?: Owner | undefined; readonly measurable?: boolean | undefined }
    | undefined;
}

/** `what`: a field's id, or what of the goal. */
export interface Difference {
  readonly what: string;
  readonly is: string;
  readonly should: string;
}

/** What came out otherwise than the example says. */
export function differencesOf({ findings, goal }: Review, { expect, goal: wanted }: Example): Difference[] {
  const verdicts = new Map(findings.map(({ field, verdict }) => [field, verdict.is]));
  const pairs: [string, unknown, unknown][] = Object.entries(expect).map(([field, is]) => [field, verdicts.get(field) ?? 'no field', is]);
  if (wanted) {
    const [first] = goal.goals;
    pairs.push(['goal identified', goal.identified, wanted.identified]);
    if (wanted.owner) pairs.push(['goal owner', first?.owner ?? 'nobody', wanted.owner]);
    if (wanted.measurable !== undefined) pairs.push(['goal measurable', first?.measurable ?? 'no goal', wanted.measurable]);
  }
  return pairs.flatMap(([what, is, should]) => (is === should ? [] : [{ what, is: String(is), should: String(should) }]));
}

/** How an example reads; null where its checklist is not among these. */
export function reviewOf(example: Pick<Example, 'checklist' | 'text'>, checklists: readonly Checklist[]): Review | null {
  const checklist = checklists.find(({ id }) => id === example.checklist);
  return checklist ? review(readNote(example.text), checklist) : null;
}

/** `goal: not-found, and the example says found` */
export const inShort = ({ what, is, should }: Difference) => `${what}: ${is}, and the example says ${should}`;

/** Why an example fails, in sentences; [] when it holds. */
export function tryExample(example: Example, checklists: readonly Checklist[], read = reviewOf(example, checklists)): string[] {
  return read ? differencesOf(read, example).map(inShort) : [`no checklist has the id "${example.checklist}"`];
}

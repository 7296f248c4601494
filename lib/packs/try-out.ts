/**
 * Examples of a pack that is being changed, read by it as it stands, and the headings of a text that was pasted. Pure.
 * Of a text only such headings are given as the checklist has itself, in the checklist's own spelling: nothing that stands in the text can
 * come into a pack by them. Witness: tests/unit/packs/try-out.test.ts
 */
import { review } from '../checklist/review.ts';
import type { Checklist, Verdict } from '../checklist/types.ts';
import { labelKey } from '../checklist/words.ts';
import { readNote } from '../note/note.ts';
import { inWords } from './examples.ts';
import type { Pack } from './schema.ts';

export interface ExampleTried {
  /** Its place among all of the pack's. */
  readonly at: number;
  /** Field → verdict, as it reads now. */
  readonly reads: Readonly<Record<string, Verdict['is']>>;
  /** Fields that read otherwise than the example says, and whether its goal does. */
  readonly otherwise: readonly string[];
  readonly isGoalOtherwise: boolean;
  /** A save of such a note would be held: something required is not there. */
  readonly isHeld: boolean;
}

/** More are tried when the pack is saved; reading them at every letter would keep the background from its work. */
const MOST_TRIED = 60;

type Example = Pack['examples'][number];

function tryOne(example: Example, at: number, checklist: Checklist): ExampleTried {
  const { findings, goal } = review(readNote(example.text), checklist);
  const reads = Object.fromEntries(findings.map(({ field, verdict }) => [field, verdict.is]));
  const required = checklist.fields.filter(({ need }) => need === 'required');
  const wanted = example.goal;
  const [first] = goal.goals;
  const isGoalOtherwise =
    wanted !== undefined &&
    (goal.identified !== wanted.identified ||
      (wanted.owner !== undefined && first?.owner !== wanted.owner) ||
      (wanted.measurable !== undefined && first?.measurable !== wanted.measurable));
  return {
    at,
    reads,
    otherwise: Object.keys(example.expect).filter((field) => reads[field] !== example.expect[field]),
    isGoalOtherwise,
    isHeld: required.some(({ id }) => reads[id] === 'not-found' || reads[id] === 'empty'),
  };
}

export function tryOwnExamples({ examples }: Pack, checklist: Checklist): ExampleTried[] {
  const own = examples.map((example, at) => ({ example, at })).filter(({ example }) => example.checklist === checklist.id);
  return own.slice(0, MOST_TRIED).map(({ example, at }) => tryOne(example, at, checklist));
}

/** Which of a pack's examples read otherwise than they say, in whole sentences for whoever writes it; [] when all of them hold. */
export function otherwiseSaid({ examples, checklists }: Pack): string[] {
  return examples.flatMap((example, at) => {
    const checklist = checklists.find(({ id }) => id === example.checklist);
    if (!checklist) return [`"${example.name}": no checklist has the id "${example.checklist}".`];
    const { reads, otherwise, isGoalOtherwise } = tryOne(example, at, checklist);
    const titleOf = (field: string) => checklist.fields.find(({ id }) => id === field)?.title ?? field;
    return [
      ...otherwise.map(
        (field) =>
          `"${example.name}": ${titleOf(field)} reads as ${inWords(reads[field])}, and should be ${inWords(example.expect[field])}.`,
      ),
      ...(isGoalOtherwise ? [`"${example.name}": its goal reads otherwise than the file says.`] : []),
    ];
  });
}

/** The headings of a text that the checklist has word for word, each once, in the order of the text and as the checklist spells them. */
export function skeletonOf(text: string, checklist: Checklist): string[] {
  const own = new Map<string, string>();
  for (const field of checklist.fields)
    for (const heading of [field.title, ...field.headings]) {
      const key = labelKey(heading);
      // A gap stands for a name.
      if (key && !heading.includes('*') && !own.has(key)) own.set(key, heading);
    }
  const found = readNote(text).sections.flatMap(
    ({ heading }) => own.get(heading ? labelKey(text.slice(heading.start, heading.end)) : '') ?? [],
  );
  return [...new Set(found)];
}

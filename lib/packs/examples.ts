/** A pack's own examples, tried on the engine itself. A pack whose examples fail does not mean what its author thinks it means. */
import { review } from '../checklist/review.ts';
import { type Example, tryExample } from '../checklist/try-examples.ts';
import type { Checklist } from '../checklist/types.ts';
import { readNote } from '../note/note.ts';
import { type Issue, placeOf } from './issue.ts';
import type { Pack } from './schema.ts';

/** Why examples fail, each difference with the example's place; [] when all of them hold. */
export function tryExamples(pack: Pack): Issue[] {
  return pack.examples.flatMap((example, n) =>
    tryExample(example, pack.checklists).map((difference) => ({
      path: placeOf(['examples', n]),
      says: `("${example.name}") fails: ${difference}`,
    })),
  );
}

function verdictsOf(example: Example, checklists: readonly Checklist[]): Map<string, string> {
  const checklist = checklists.find(({ id }) => id === example.checklist);
  if (!checklist) return new Map();
  return new Map(review(readNote(example.text), checklist).findings.map(({ field, verdict }) => [field, verdict.is]));
}

/** Which of the newer pack's examples the two packs read differently: `"A quiet visit": goal is found, and was not-found`. */
export function readDifferently(before: Pack, after: Pack): string[] {
  return after.examples.flatMap((example) => {
    const [old, now] = [verdictsOf(example, before.checklists), verdictsOf(example, after.checklists)];
    const fields = [...now].filter(([field, is]) => old.has(field) && old.get(field) !== is);
    return fields.length === 0
      ? []
      : [`"${example.name}": ${fields.map(([field, is]) => `${field} is ${is}, and was ${old.get(field)}`).join('; ')}`];
  });
}

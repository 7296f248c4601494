/** A pack's own examples, tried on the engine itself. A pack whose examples fail does not mean what its author thinks it means. */
import { reviewOf, tryExample } from '../checklist/try-examples.ts';
import type { Review } from '../checklist/types.ts';
import { isSame } from './changes.ts';
import { type Issue, placeOf } from './issue.ts';
import type { Pack } from './schema.ts';

/** How each of a pack's examples reads, in their order: reading is what takes time, and two questions are asked of it. */
export type ExamplesRead = readonly (Review | null)[];

export const readExamples = ({ examples, checklists }: Pack): ExamplesRead => examples.map((example) => reviewOf(example, checklists));

/** Why examples fail, each difference with the example's place; [] when all of them hold. */
export function tryExamples(pack: Pack, read: ExamplesRead = readExamples(pack)): Issue[] {
  return pack.examples.flatMap((example, n) =>
    tryExample(example, pack.checklists, read[n] ?? null).map((difference) => ({
      path: placeOf(['examples', n]),
      says: `("${example.name}") fails: ${difference}`,
    })),
  );
}

const verdictsOf = (review: Review | null) => new Map((review?.findings ?? []).map(({ field, verdict }) => [field, verdict.is]));

/** Ids of checklists that read as they did, whatever the example. */
function unchanged(before: Pack, after: Pack): ReadonlySet<string> {
  const same = after.checklists.filter((list) =>
    isSame(
      before.checklists.find(({ id }) => id === list.id),
      list,
    ),
  );
  return new Set(same.map(({ id }) => id));
}

/** Which of the newer pack's examples the two packs read differently: `"A quiet visit": goal is found, and was not-found`. */
export function readDifferently(before: Pack, after: Pack, read: ExamplesRead = readExamples(after)): string[] {
  const same = unchanged(before, after);
  return after.examples.flatMap((example, n) => {
    if (same.has(example.checklist)) return [];
    const [old, now] = [verdictsOf(reviewOf(example, before.checklists)), verdictsOf(read[n] ?? null)];
    const fields = [...now].filter(([field, is]) => old.has(field) && old.get(field) !== is);
    return fields.length === 0
      ? []
      : [`"${example.name}": ${fields.map(([field, is]) => `${field} is ${is}, and was ${old.get(field)}`).join('; ')}`];
  });
}

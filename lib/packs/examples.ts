/** A pack's own examples, tried on the engine itself. A pack whose examples fail does not mean what its author thinks it means. */
import { type Difference, differencesOf, inShort, reviewOf } from '../checklist/try-examples.ts';
import type { Review } from '../checklist/types.ts';
import { isSame } from './changes.ts';
import { type Issue, placeOf } from './issue.ts';
import type { Pack } from './schema.ts';

/** How each of a pack's examples reads, in their order: reading is what takes time, and two questions are asked of it. */
export type ExamplesRead = readonly (Review | null)[];

const readExamples = ({ examples, checklists }: Pack): ExamplesRead => examples.map((example) => reviewOf(example, checklists));

/** A verdict as people say it. */
export const inWords = (is: string | undefined) => (is === 'cannot-tell' ? "can't tell" : (is ?? 'no field').replace('-', ' '));

const titleIn = ({ checklists }: Pack, { checklist }: Pack['examples'][number], field: string) =>
  checklists.find(({ id }) => id === checklist)?.fields.find(({ id }) => id === field)?.title;

/** In the words of a screen: `"A quiet visit": Risks reads as not found, and should be found.` */
function spokenDifference(pack: Pack, example: Pack['examples'][number], { what, is, should }: Difference): string {
  const title = titleIn(pack, example, what);
  if (title) return `"${example.name}": ${title} reads as ${inWords(is)}, and should be ${inWords(should)}.`;
  return what.startsWith('goal ')
    ? `"${example.name}": its goal reads otherwise than the file says.`
    : `"${example.name}": no field of its checklist has the id "${what}".`;
}

function failuresOf(pack: Pack, example: Pack['examples'][number], read: Review | null): Omit<Issue, 'path'>[] {
  const fails = `("${example.name}") fails:`;
  if (!read) return [{ says: `${fails} no checklist has the id "${example.checklist}"` }];
  return differencesOf(read, example).map((difference) => ({
    says: `${fails} ${inShort(difference)}`,
    spoken: spokenDifference(pack, example, difference),
  }));
}

/** Why examples fail, each difference with the example's place; [] when all of them hold. */
export function tryExamples(pack: Pack, read: ExamplesRead = readExamples(pack)): Issue[] {
  return pack.examples.flatMap((example, n) =>
    failuresOf(pack, example, read[n] ?? null).map((failure) => ({ path: placeOf(['examples', n]), ...failure })),
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

/** How an example was read by the pack before; null where that is not another way than now. */
export function readerBefore(before: Pack, after: Pack): (example: Pack['examples'][number]) => Review | null {
  const same = unchanged(before, after);
  return (example) => (same.has(example.checklist) ? null : reviewOf(example, before.checklists));
}

/** Which of the newer pack's examples the two packs read differently: `"A quiet visit": Goal is found, and was not found.` */
export function readDifferently(
  before: Pack,
  after: Pack,
  read: ExamplesRead = readExamples(after),
  readBefore: ExamplesRead = after.examples.map(readerBefore(before, after)),
): string[] {
  return after.examples.flatMap((example, n) => {
    const [old, now] = [verdictsOf(readBefore[n] ?? null), verdictsOf(read[n] ?? null)];
    const fields = [...now].filter(([field, is]) => old.has(field) && old.get(field) !== is);
    return fields.length === 0
      ? []
      : [
          `"${example.name}": ${fields.map(([field, is]) => `${titleIn(after, example, field) ?? field} is ${inWords(is)}, and was ${inWords(old.get(field))}`).join('; ')}.`,
        ];
  });
}

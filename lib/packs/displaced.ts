/** What is in force here and would not be with a pack: another team's checklist, and what was added here. */
import type { Checklist } from '../checklist/types.ts';
import { layOver } from './additions.ts';
import { sentenceOf } from './issue.ts';
import { headingsIn, SHIPPED_ID } from './own-headings.ts';
import type { Pack } from './schema.ts';
import { checklistsInUse, heldOf, packWith, type Shelf } from './shelf.ts';
import { named, told } from './told.ts';
import type { Told } from './types.ts';

/** Of the same pack: what was added has no place in the next version. It is kept all the same. */
function withoutPlace(old: Pack | undefined, pack: Pack, { additions }: Shelf): Told[] {
  const own = additions.find((one) => one.pack === pack.id);
  if (!own || !old) return [];
  const known = layOver(old, own).said.map(sentenceOf);
  const lost = layOver(pack, own)
    .said.map(sentenceOf)
    .filter((sentence) => !known.includes(sentence));
  return lost.map((sentence) => told(`Added here: ${sentence.replace(/\.$/, '')}`, 'yours-gives-way'));
}

/** What was added to a checklist that another pack has now, or that came with Handrail: it lies over that one, and not over this. */
function underAnother(before: Shelf, after: Shelf, shipped: readonly Checklist[]): Told[] {
  const [was, is] = [checklistsInUse(before, shipped), checklistsInUse(after, shipped)];
  const fieldIn = (all: readonly Checklist[], { checklist, field }: { readonly checklist: string; readonly field: string }) =>
    all.find(({ id }) => id === checklist)?.fields.find(({ id }) => id === field);
  const lost = new Map<string, string[]>();
  for (const row of headingsIn(before.additions)) {
    if (row.pack !== packWith(before, row.checklist) || row.pack === packWith(after, row.checklist)) continue;
    const old = fieldIn(was, row);
    if (!old || fieldIn(is, row)?.headings.includes(row.heading)) continue;
    const of = `${was.find(({ id }) => id === row.checklist)?.title} › ${old.title}`;
    lost.set(of, [...(lost.get(of) ?? []), row.heading]);
  }
  return [...lost].map(([of, headings]) => {
    const [has, kept] = headings.length === 1 ? ['has', 'It is kept'] : ['have', 'They are kept'];
    return told(`${of}: ${named(headings)}, added here, ${has} no effect any more. ${kept}`, 'yours-gives-way');
  });
}

export const yoursGivesWay = (before: Shelf, after: Shelf, pack: Pack, shipped: readonly Checklist[]): Told[] => [
  ...withoutPlace(heldOf(before, pack.id)?.now, pack, before),
  ...underAnother(before, after, shipped),
];

/** Whose checklists another pack's would be: updates of the pack that has them now would change nothing from then on. */
export function takenOver(before: Shelf, after: Shelf, pack: Pack): Told[] {
  const theirs = new Map<string, string[]>();
  for (const { id } of pack.checklists) {
    const [was, is] = [packWith(before, id), packWith(after, id)];
    if (was !== SHIPPED_ID && was !== is) theirs.set(was, [...(theirs.get(was) ?? []), id]);
  }
  return [...theirs].flatMap(([owner, ids]) => {
    const held = heldOf(before, owner)?.now;
    if (!held) return [];
    const titles = ids.map((id) => held.checklists.findLast((one) => one.id === id)?.title ?? id);
    const says = `takes the place of ${named(titles)} of ${held.title}, which ${held.publisher} publishes`;
    return [told(says, held.publisher === pack.publisher ? 'another-pack' : 'other-publisher')];
  });
}

/**
 * For which kinds of note another checklist is used from one set of checklists to the next. A checklist with an id that nobody has is no change
 * of any other, and may take the place of one all the same: by claiming its kind of note.
 */
import { checklistInUseFor, type InUse } from '../checklist/presets.ts';
import type { Checklist } from '../checklist/types.ts';
import { checklistTold, type PackChecklist } from './tell-checklist.ts';
import { named, told } from './told.ts';
import type { Told } from './types.ts';

interface Moved {
  readonly from: Checklist;
  readonly to: Checklist | null;
  readonly words: string[];
}

function asksForLess(from: Checklist, to: Checklist | null): boolean {
  if (!to) return from.fields.some(({ need }) => need === 'required');
  return checklistTold(from as PackChecklist, to as PackChecklist).some(({ asks }) => asks.includes('looser-required'));
}

function movedTold({ from, to, words }: Moved): Told {
  const isLess = asksForLess(from, to);
  const what = to ? `${to.title} is used in place of ${from.title}` : `${from.title} is not used by itself any more`;
  const says = `Notes of the kind ${named(words)}: ${what}${to && isLess ? ', and asks for less' : ''}`;
  if (isLess) return told(says, 'looser-required');
  return to ? told(says) : told(says, 'looser');
}

/** Of a checklist that is gone altogether it is told there. */
export function kindsTold(before: InUse, after: InUse): Told[] {
  const stays = new Set(after.checklists.map(({ id }) => id));
  const all = [...before.checklists, ...after.checklists].flatMap(({ appliesTo }) => appliesTo.noteTypes);
  const moved = new Map<string, Moved>();
  for (const word of new Set(all)) {
    const from = checklistInUseFor(word, before);
    if (!from || !stays.has(from.id)) continue;
    const to = checklistInUseFor(word, after);
    if (to?.id === from.id) continue;
    const key = `${from.id} ${to?.id}`;
    const known = moved.get(key) ?? { from, to, words: [] };
    known.words.push(word);
    moved.set(key, known);
  }
  return [...moved.values()].map(movedTold);
}

/** Of a file's checklists alone, whatever else is in use. */
export const aloneInUse = (checklists: readonly PackChecklist[]): InUse => {
  const own = checklists as readonly Checklist[];
  return { checklists: own, own, set: [], besideSet: [] };
};

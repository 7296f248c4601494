/** Which of the checklists in use is meant. */
import { checklistInUseFor, type InUse } from '../../lib/checklist/presets.ts';
import type { Checklist } from '../../lib/checklist/types.ts';

export interface ChecklistSource {
  /** Null once they are known: then nothing is to be waited for. */
  coming(): Promise<void> | null;
  /** The same list until it changes; the team's own first. */
  checklists(): readonly Checklist[];
  /** The team's short forms; the same object until they change. */
  glossary?(): Readonly<Record<string, string>>;
  /** Nobody here adds a heading. */
  keepsHeadings?(): boolean;
  /** Those of the team alone. */
  own(): readonly Checklist[];
  /** Those that an organisation sets; the same until they change. */
  set?(): Pick<InUse, 'set' | 'besideSet'>;
}

const NOTHING_SET = { set: [], besideSet: [] };

export function forNoteType(
  noteType: string,
  { checklists, own, set }: Pick<ChecklistSource, 'checklists' | 'own' | 'set'>,
): Checklist | null {
  return checklistInUseFor(noteType, { checklists: checklists(), own: own(), ...(set?.() ?? NOTHING_SET) });
}

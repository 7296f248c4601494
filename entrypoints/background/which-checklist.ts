/** Which of the checklists in use is meant. */
import { checklistForNoteType } from '../../lib/checklist/presets.ts';
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
}

/**
 * The one whose words cover most of the record system's own for this kind of note. Where one of the team's and a shipped one cover as
 * much, the team's is meant.
 */
export function forNoteType(noteType: string, { checklists, own }: Pick<ChecklistSource, 'checklists' | 'own'>): Checklist | null {
  return checklistForNoteType(noteType, checklists()) ?? checklistForNoteType(noteType, own());
}

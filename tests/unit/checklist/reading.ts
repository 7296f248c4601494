/** What the tests of single rules ask of the engine. */
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';

export function preset(id: string): Checklist {
  const checklist = checklistById(id);
  if (!checklist) throw new Error(`no checklist ${id}`);
  return checklist;
}

/** The words found for a field, or its verdict where none were. */
export function read(id: string, text: string, field: string): string {
  const verdict = review(readNote(text), preset(id)).findings.find((one) => one.field === field)?.verdict;
  return verdict?.is === 'found' ? text.slice(verdict.at.start, verdict.at.end) : (verdict?.is ?? 'no such field');
}

import { type Examples, nowhere } from '../examples.ts';
import { thisNote } from '../fictional.ts';
import { ChecklistInUse, ChooseChecklist } from './choose-checklist.tsx';

export const examples: Examples = {
  'in use': () => <ChecklistInUse note={thisNote} onAction={nowhere} />,
  'asked once': () => <ChooseChecklist checklists={thisNote.checklists} onAction={nowhere} />,
};

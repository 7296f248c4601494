import type { Examples } from '../examples.ts';
import { completeNote, thisNote } from '../fictional.ts';
import { GoalPanel } from './goal-panel.tsx';

export const examples: Examples = {
  'by whose words': () => <GoalPanel note={completeNote} />,
  'not found': () => <GoalPanel note={thisNote} />,
  'not whole': () => <GoalPanel note={{ ...thisNote, goal: { ...thisNote.goal, canTell: false } }} />,
};

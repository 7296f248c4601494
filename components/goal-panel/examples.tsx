import type { Examples } from '../examples.ts';
import { completeNote, thisNote } from '../fictional.ts';
import { GoalPanel } from './goal-panel.tsx';

export const examples: Examples = {
  'by whose words': () => <GoalPanel note={completeNote} />,
  'nothing around it': () => (
    <GoalPanel note={{ ...completeNote, goal: { ...completeNote.goal, around: { self: null, help: null, review: null } } }} />
  ),
  'not found': () => <GoalPanel note={thisNote} />,
  'not whole': () => <GoalPanel note={{ ...thisNote, goal: { ...thisNote.goal, canTell: false } }} />,
};

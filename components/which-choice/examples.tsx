import { type Examples, nowhere } from '../examples.ts';
import { candidates } from '../fictional.ts';
import { WhichChoice } from './which-choice.tsx';

export const examples: Examples = {
  asked: () => <WhichChoice candidates={candidates} onAction={nowhere} />,
  'one reads like a Choice': () => (
    <WhichChoice candidates={candidates.slice(0, 2).map((candidate, i) => ({ ...candidate, isUnnamed: i === 1 }))} onAction={nowhere} />
  ),
  picked: () => <WhichChoice candidates={candidates.map((candidate, i) => ({ ...candidate, isPicked: i === 1 }))} onAction={nowhere} />,
};

import { type Examples, nowhere } from '../examples.ts';
import { candidates } from '../fictional.ts';
import { WhichChoice } from './which-choice.tsx';

export const examples: Examples = {
  asked: () => <WhichChoice candidates={candidates} onAction={nowhere} />,
  picked: () => <WhichChoice candidates={candidates.map((candidate, i) => ({ ...candidate, isPicked: i === 1 }))} onAction={nowhere} />,
};

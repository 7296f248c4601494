import type { Examples } from '../examples.ts';
import { Said } from './said.tsx';

export const examples: Examples = {
  short: () => <Said said={{ id: 'shown-in-record', nth: 1 }} />,
  long: () => <Said said={{ id: 'restore-not-verified', nth: 1 }} />,
};

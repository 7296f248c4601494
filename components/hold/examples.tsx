import type { HoldView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { Hold } from './hold.tsx';

const two: HoldView = {
  missing: [
    { id: 'goal', title: 'Goal identified?', is: 'not-found' },
    { id: 'urgent_risks', title: 'Any urgent risks?', is: 'empty' },
  ],
  doubtful: [{ id: 'motivation', title: 'Motivation to achieve goals', is: 'cannot-tell' }],
  again: false,
  asksReason: false,
};

export const examples: Examples = {
  two: () => <Hold hold={two} onAction={nowhere} />,
  'asks why': () => <Hold hold={{ ...two, asksReason: true }} onAction={nowhere} />,
  'press Save once more': () => <Hold hold={{ ...two, again: true }} onAction={nowhere} />,
};

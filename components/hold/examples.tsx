import { type Examples, nowhere } from '../examples.ts';
import { Hold } from './hold.tsx';

export const examples: Examples = {
  two: () => (
    <Hold
      hold={{
        missing: [
          { id: 'goal', title: 'Goal identified?', is: 'not-found' },
          { id: 'urgent_risks', title: 'Any urgent risks?', is: 'empty' },
        ],
        doubtful: [{ id: 'motivation', title: 'Motivation to achieve goals', is: 'cannot-tell' }],
      }}
      onAction={nowhere}
    />
  ),
};

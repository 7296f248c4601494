import type { LastSaveView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { LastSave } from './last-save.tsx';

const missing: LastSaveView['missing'] = [
  { id: 'goal', title: 'Goal identified?', is: 'not-found' },
  { id: 'urgent_risks', title: 'Any urgent risks?', is: 'empty' },
];
const show = (last: LastSaveView) => () => <LastSave last={last} onAction={nowhere} />;

export const examples: Examples = {
  reminded: show({ is: 'reminded', missing }),
  itself: show({ is: 'itself', missing }),
  left: show({ is: 'left', missing: missing.slice(0, 1) }),
  'not checked': show({ is: 'not-checked', missing: [] }),
  'let go': show({ is: 'let-go', missing }),
  'press again': show({ is: 'press-again', missing }),
  'no sign of saving': show({ is: 'no-sign', missing: [] }),
};

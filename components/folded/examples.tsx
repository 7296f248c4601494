import type { FoldedView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { Folded } from './folded.tsx';

const show = (folded: FoldedView) => () => <Folded folded={folded} onAction={nowhere} />;
const last = { opened: 4, of: 6, failed: [], ended: 'all-tried' } as const;

export const examples: Examples = {
  six: show({ count: 6 }),
  one: show({ count: 1 }),
  'being opened': show({ count: 0, now: { done: 2, of: 6 } }),
  'all open': show({ count: 0, last: { ...last, opened: 6 } }),
  'some could not be opened': show({ count: 2, last: { ...last, failed: ['12 Mar 2026', '3 Apr 2026'] } }),
  stopped: show({ count: 2, last: { ...last, ended: 'stopped' } }),
  'the page shows one at a time': show({ count: 5, last: { ...last, opened: 2, ended: 'closes-others' } }),
  'none opens': show({ count: 6, last: { ...last, opened: 0, failed: ['1 Mar 2026', '2 Mar 2026', '3 Mar 2026'], ended: 'none-opens' } }),
};

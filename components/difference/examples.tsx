import type { Examples } from '../examples.ts';
import { changedDraft } from '../fictional.ts';
import { Difference } from './difference.tsx';

export const examples: Examples = {
  'words went and came': () => <Difference pieces={changedDraft} />,
  'all of it went': () => <Difference pieces={[{ is: 'gone', text: 'Rang to say he would be late.' }]} />,
};

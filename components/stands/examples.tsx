import { type Examples, nowhere } from '../examples.ts';
import { Stands } from './stands.tsx';

export const examples: Examples = {
  beside: () => <Stands stands="beside" isPanelByPage onStands={nowhere} />,
  'in the panel, by the toolbar alone': () => <Stands stands="panel" isPanelByPage={false} onStands={nowhere} />,
};

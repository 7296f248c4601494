import { type Examples, nowhere } from '../examples.ts';
import { Covers } from './covers.tsx';

export const examples: Examples = {
  one: () => <Covers covers={1} onAction={nowhere} onPanel={nowhere} />,
  'many, by the toolbar': () => <Covers covers={20} onAction={nowhere} />,
};

import { type Examples, nowhere } from '../examples.ts';
import { Covers } from './covers.tsx';

export const examples: Examples = {
  one: () => <Covers covers={1} onAction={nowhere} onPanel={nowhere} />,
  'many, by the toolbar': () => <Covers covers={20} onAction={nowhere} />,
  'over the page by choice': () => <Covers covers={4} isOver onAction={nowhere} onPanel={nowhere} />,
};

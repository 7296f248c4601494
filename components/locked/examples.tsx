import { type Examples, nowhere } from '../examples.ts';
import { Locked } from './locked.tsx';

export const examples: Examples = {
  idle: () => <Locked because="idle" onAction={nowhere} />,
  'with the screen': () => <Locked because="screen" onAction={nowhere} />,
  'by you': () => <Locked because="by-you" onAction={nowhere} />,
  'browser started': () => <Locked because="start" onAction={nowhere} />,
};

import { type Examples, nowhere } from '../examples.ts';
import { decisions } from '../fictional.ts';
import { Why } from './why.tsx';

export const examples: Examples = {
  'this note': () => <Why title="Why this note?" decisions={decisions} onAction={nowhere} />,
  'one reason': () => <Why title="Why none of these notes?" decisions={decisions.slice(-1)} onAction={nowhere} />,
};

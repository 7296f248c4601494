import type { Examples } from '../examples.ts';
import { findings } from '../fictional.ts';
import { Preview } from './preview.tsx';

export const examples: Examples = { off: () => <Preview fields={findings} /> };

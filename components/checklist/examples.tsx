import { type Examples, nowhere } from '../examples.ts';
import { findings } from '../fictional.ts';
import { Checklist } from './checklist.tsx';

export const examples: Examples = { 'every verdict': () => <Checklist fields={findings} onAction={nowhere} /> };

import type { Examples } from '../examples.ts';
import { gaps } from '../fictional.ts';
import { NotRecorded } from './not-recorded.tsx';

export const examples: Examples = { two: () => <NotRecorded gaps={gaps} /> };

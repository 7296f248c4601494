import type { Examples } from '../examples.ts';
import { gaps } from '../fictional.ts';
import { NotRecorded } from './not-recorded.tsx';

const told = ['Presenting concern', "Client's view in their own words", 'Goals'];

export const examples: Examples = {
  two: () => <NotRecorded gaps={gaps} doubtful={[]} told={told} />,
  'one in doubt': () => <NotRecorded gaps={gaps.slice(0, 1)} doubtful={gaps.slice(1)} told={told} />,
  'only doubt': () => <NotRecorded gaps={[]} doubtful={gaps} told={[]} />,
};

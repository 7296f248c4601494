import * as words from '../../lib/words/words.ts';
import type { Examples } from '../examples.ts';
import { OneThing } from './one-thing.tsx';

export const examples: Examples = {
  'no Choice': () => <OneThing words={words.noChoice('no-choice')} icon="in-record" />,
  'client not certain': () => <OneThing words={words.nothing('client-differs')} icon="people" isDanger />,
};

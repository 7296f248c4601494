import * as words from '../../lib/words/words.ts';
import { type Examples, nowhere } from '../examples.ts';
import { Tick } from './tick.tsx';

export const examples: Examples = {
  off: () => <Tick label={words.options.shared} why={words.options.sharedWhy} isOn={false} onTurn={nowhere} />,
  on: () => <Tick label={words.options.shared} isOn={true} onTurn={nowhere} />,
};

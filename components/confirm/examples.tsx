import * as words from '../../lib/words/words.ts';
import { type Examples, nowhere } from '../examples.ts';
import { Confirm } from './confirm.tsx';

const wipe = {
  does: words.options.wipe,
  asks: words.options.wipeAsk,
  says: words.options.wipeSays,
  yes: words.options.wipeYes,
  no: words.options.wipeNo,
  onYes: nowhere,
};

export const examples: Examples = {
  danger: () => <Confirm {...wipe} />,
  quiet: () => <Confirm {...wipe} isQuiet />,
};

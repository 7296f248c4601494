import * as words from '../../lib/words/words.ts';
import { Confirm } from '../confirm/confirm.tsx';

/** The copy that is being changed goes, once that was asked. */
export const ThrowAway = ({ onYes }: { readonly onYes: () => void }) => (
  <Confirm
    isQuiet
    does={words.edit.throwAway}
    asks={words.edit.throwAsk}
    says={words.edit.throwSays}
    yes={words.edit.throwYes}
    no={words.edit.throwNo}
    onYes={onYes}
  />
);

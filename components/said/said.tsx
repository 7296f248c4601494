import { useState } from 'preact/hooks';
import type { SaidId } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';

/** The answer to what the user asked for last. `nth` rises with every answer, so that the same words are said again. */
export interface SaidNow {
  readonly id: SaidId;
  readonly nth: number;
}

/** A live region at the foot. Nothing times out: it stays until put away or until the next answer. */
export function Said({ said }: { readonly said: SaidNow | null }) {
  const [away, putAway] = useState<number | null>(null);
  const isShown = said !== null && said.nth !== away;
  return (
    <div class={isShown ? 'said' : 'said said--none'}>
      <div class="said__words" aria-live="polite">
        {isShown && <p key={said.nth}>{words.said(said.id)}</p>}
      </div>
      {isShown && <Button look="icon" icon="close" name={words.frame.putAway} onPress={() => putAway(said.nth)} />}
    </div>
  );
}

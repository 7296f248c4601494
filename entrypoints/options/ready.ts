/**
 * The background is made ready before a file comes to be looked at, and kept so while one is about to: it sleeps after half a minute without
 * work, and a shared drive is not walked through in that time.
 */
import type { ask } from '../../lib/bridge/requests.ts';

const AGAIN_MS = 20_000;
/** Five minutes: a page that was left open keeps nothing awake. */
const MOST = 15;

export interface ReadyTools {
  readonly ask: typeof ask;
  readonly wait: (ms: number) => Promise<void>;
}

/** As long as `isWanted`; called again it begins anew. */
export function makeStayReady({ ask, wait }: ReadyTools): (isWanted: () => boolean) => Promise<void> {
  let turn = 0;
  return async (isWanted) => {
    turn += 1;
    const mine = turn;
    for (let n = 0; n < MOST && mine === turn && isWanted(); n += 1) {
      await ask({ ask: 'get-ready' });
      await wait(AGAIN_MS);
    }
  };
}

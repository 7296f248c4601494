import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { startAgent } from './agent.ts';

/** One agent a document, however often the script is put there: the newer one ends the older. */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  world.stop?.();
  world.stop = startAgent();
});

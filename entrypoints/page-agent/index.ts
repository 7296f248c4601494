import { pageWorld } from '../../lib/bridge/page-world.ts';
import { startAgent } from './agent.ts';

/**
 * One agent a document, however often the script is put there: one that lives knows what it has seen, and stays. What
 * `defineUnlistedScript` would make of it, without that function in every frame.
 */
export default {
  main(): void {
    if (!pageWorld().stop) startAgent();
  },
};

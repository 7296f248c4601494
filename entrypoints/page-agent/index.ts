import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { startAgent } from './agent.ts';

/** One agent a document, however often the script is put there: one that lives knows what it has seen, and stays. */
export default defineUnlistedScript(() => {
  if (!pageWorld().stop) startAgent();
});

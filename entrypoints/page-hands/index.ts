import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { makeHands } from './hands.ts';

/** Brought to a frame when the user first asks for something there; a frame that is only read does not pay for it. */
export default defineUnlistedScript(() => {
  pageWorld().makeHands = makeHands;
});

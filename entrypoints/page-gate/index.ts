import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { makeGate } from './gate.ts';

/** Brought to a frame in which a site profile fits; until it is there, saves simply go through. */
export default defineUnlistedScript(() => {
  pageWorld().makeGate = makeGate;
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { makeShell } from './shell.ts';

/** Lends the shell to the agent of the top frame. Does nothing by itself. */
export default defineUnlistedScript(() => {
  pageWorld().makeShell = makeShell;
});

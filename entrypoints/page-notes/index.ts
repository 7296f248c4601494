import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { makeNotesEye } from './notes-eye.ts';

/** Brought to a frame in which a site profile fits: other frames have no prior notes to read. */
export default defineUnlistedScript(() => {
  pageWorld().makeNotes = makeNotesEye;
});

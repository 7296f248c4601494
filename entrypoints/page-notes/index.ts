import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../../lib/bridge/page-world.ts';
import { formReader } from '../../lib/editors/form/reader.ts';
import { makeNotesEye } from './notes-eye.ts';

/** Brought to a frame in which a site profile fits: other frames have no prior notes to read, and no note of several boxes. */
export default defineUnlistedScript(() => {
  pageWorld().makeNotes = makeNotesEye;
  pageWorld().formReader = formReader;
});

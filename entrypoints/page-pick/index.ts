import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Fit } from '../../lib/record/fit.ts';
import { type Asked, startPicker } from './picker.ts';

const KEY = Symbol.for('handrail-pick');

/**
 * Brought to a page when somebody fits Handrail to it, and to a frame of it when they point into that. Hands back
 * what was pointed to: selectors and labels, no word of the page; or null.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as { [KEY]?: Asked & { stop?: () => void } };
  here[KEY] ??= {};
  const asked = here[KEY];
  asked.stop?.();
  return new Promise<Fit | null>((done) => {
    asked.stop = startPicker(asked, (picked) => {
      asked.stop = () => undefined;
      done(picked);
    });
  });
});

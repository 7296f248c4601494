import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SiteProfile } from '../../lib/record/profile.ts';
import type { FitPart } from '../../lib/record/types.ts';
import { startPicker } from './picker.ts';

/** What the background lays here before it brings this script, and the way to end it. */
interface Asked {
  today?: string;
  profile?: SiteProfile | null;
  /** What is pointed at first; the list of parts otherwise. */
  first?: FitPart | null;
  stop?: () => void;
}

const KEY = Symbol.for('handrail-pick');

/** Brought to a page when somebody fits Handrail to it. Hands back a profile: selectors and labels, no word of the page; or null. */
export default defineUnlistedScript(() => {
  const here = globalThis as { [KEY]?: Asked };
  here[KEY] ??= {};
  const asked = here[KEY];
  asked.stop?.();
  return new Promise<SiteProfile | null>((done) => {
    asked.stop = startPicker(asked.profile ?? null, asked.today ?? '', asked.first ?? null, (profile) => {
      asked.stop = () => undefined;
      done(profile);
    });
  });
});

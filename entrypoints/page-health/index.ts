import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtParts, type Standing } from '../../lib/record/health.ts';
import type { SiteProfile } from '../../lib/record/profile.ts';

/** Brought to a page that is read by a profile, once it has settled: says which of the profile's parts stand there, and no word of them. */
export default defineUnlistedScript((): Standing => {
  const asked = (globalThis as { [key: symbol]: SiteProfile | undefined })[Symbol.for('handrail-health')];
  return asked ? lookAtParts(asked) : {};
});

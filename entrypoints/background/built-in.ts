/**
 * What an organisation's own build brings (`npm run build -- --hosts … --pack …`). A host that is only asked for can't be granted by the
 * browser's policies: so it stands in the manifest of their build. The one that ships has none.
 */
import type { Pack } from '../../lib/packs/schema.ts';

interface BuiltIn {
  /** Origins that are on from the start. */
  readonly hosts: readonly string[];
  /** Read and tried when it was built. */
  readonly packs: readonly Pack[];
}

/** Put in its place by tests/commands/build.ts. */
declare const HANDRAIL_BUILT_IN: BuiltIn;

export const builtIn: BuiltIn = typeof HANDRAIL_BUILT_IN === 'undefined' ? { hosts: [], packs: [] } : HANDRAIL_BUILT_IN;

/**
 * npm run test:editors [-- chromium|firefox, kinds and behaviours to run alone]: the editors of other people, with Handrail
 * beside them. All set-up included; about three quarters of an hour, and 250 MB of editors, fetched once.
 */
import { runAtLength } from './lib/at-length.mjs';

// Asked for late: what it is made of comes with the dependencies.
await runAtLength('editors/main.ts', { before: async () => (await import('../hosts/editors/setup.mjs')).ensureBuilt() });

/** npm run test:durability [-- chromium|firefox] [--runs N] [--seed N]. All set-up included; a run takes about ten seconds. */
import { runAtLength } from './lib/at-length.mjs';

await runAtLength('durability/kill.ts');

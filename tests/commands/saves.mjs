/** npm run test:saves [-- chromium|firefox]. All set-up included; about half an hour. */
import { runAtLength } from './lib/at-length.mjs';

await runAtLength('saves/matrix.ts');

/** npm run test:client [-- --steps N --seed S --browser chromium|firefox]: the right client, at length. All set-up included. */
import { runAtLength } from './lib/at-length.mjs';

// It builds the extension for itself: for a host of its own, and with a safeguard taken out.
await runAtLength('client/main.ts', { browsers: [process.argv.includes('firefox') ? 'firefox' : 'chromium'], isBuilt: false });

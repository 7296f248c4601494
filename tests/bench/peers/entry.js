/** The other readers of prose, as a page can call them. Bundled for the bench only; installed by this folder's own package.json. */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';

const harper = new LocalLinter({ binary: binaryInlined });

/** Each gives the number of its remarks. */
globalThis.peers = {
  'write-good': (text) => writeGood(text).length,
  alex: (text) => alex(text).messages.length,
  'harper.js': async (text) => (await harper.lint(text)).length,
};

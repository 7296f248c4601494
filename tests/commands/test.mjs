/** `npm test`, and with --records `npm run test:records`: all set-up included. */
import { build, ensureBrowsers, ensureDependencies, run } from './lib/setup.mjs';
import { runSteps } from './lib/suite.mjs';

const isRecords = process.argv.includes('--records');

try {
  ensureDependencies();
  ensureBrowsers(['chromium', 'firefox']);
  run('wxt', ['prepare'], { quiet: true });
  build();
  if (isRecords) for (const system of ['openmrs', 'medplum']) await (await import(`../hosts/${system}/setup.mjs`)).ensureBuilt();
} catch (error) {
  process.stdout.write(`${error.message}\n\n0 passed, 1 failed\n`);
  process.exit(1);
}
process.exit(runSteps(isRecords ? ['records'] : ['types', 'lint', 'unit', 'walks']));

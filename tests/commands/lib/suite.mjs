/** Runs the steps of a test command, counts honestly, and says the sum in one last line. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

/** What a vitest run found, from its own report; a run that left no report counts as one failure. */
function vitest(config, name) {
  const report = join(root, '.output', 'reports', `${name}.json`);
  mkdirSync(join(root, '.output', 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGood = run('vitest', args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not be loaded fails without a failed test.
  return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

function step(command, args) {
  const isGood = run(command, args);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

export const steps = {
  types: () => step('tsc', ['--noEmit']),
  lint: () => step('biome', ['check', '.']),
  unit: () => vitest('tests/vitest.config.ts', 'unit'),
  walks: () => vitest('tests/e2e/vitest.config.ts', 'e2e'),
  records: () => vitest('tests/records/vitest.config.ts', 'records'),
};

/** Runs all steps, also after one has failed, prints `N passed, N failed` and returns the exit code. */
export function runSteps(names) {
  let passed = 0;
  let failed = 0;
  for (const name of names) {
    process.stdout.write(`\n== ${name}\n`);
    const counted = steps[name]();
    passed += counted.passed;
    failed += counted.failed;
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Runs the steps of a test command, counts honestly, and says the sum in one last line. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './setup.mjs';

/** What a vitest run found, from its own report; a run that left no report counts as one failure. */
function vitest(config, name) {
  const report = join(root, '.output', 'reports', `${name}.json`);
  mkdirSync(join(root, '.output', 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGood = run('vitest', args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not be loaded fails without a failed test.
  return { passed, failed: isGood ? failed : Math.max(1, failed), names: isGood ? [] : failedIn(testResults) };
}

/** Which failed, by file and name, with the first line of why. */
function failedIn(files) {
  return files.flatMap(({ name, status, message, assertionResults: tests }) => {
    const file = relative(root, name);
    const failed = tests.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${file} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

const firstLine = (text = '') => text.split('\n')[0].slice(0, 300);

function step(command, args) {
  const isGood = run(command, args);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, names: isGood ? [] : [command] };
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
  const failures = [];
  for (const name of names) {
    process.stdout.write(`\n== ${name}\n`);
    const counted = steps[name]();
    passed += counted.passed;
    failed += counted.failed;
    failures.push(...(counted.names ?? [`${name} left no report`]));
  }
  // Last, where it is still seen when the middle of a long output is cut.
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((failure) => `  ${failure}\n`).join('')}`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

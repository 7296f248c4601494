import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit, property and component tests. The end-to-end walks have their own: tests/e2e/vitest.config.ts */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // By itself it leaves one core of two idle.
    maxWorkers: '100%',
    // For a test that hangs; property tests take seconds on a machine that does something else as well.
    testTimeout: 60_000,
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    passWithNoTests: false,
  },
});

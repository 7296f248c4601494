import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Walks with the built extension in real browsers. One after the other: two browsers at once starve on two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/client/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a busy machine is late now and then. To be 0 for tests/client once its run on a quiet machine stands.
    retry: 1,
    passWithNoTests: false,
  },
});

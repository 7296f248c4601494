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
    // A browser on a busy machine is late now and then. What is about the right client is never tried twice: tests/client says so.
    retry: 1,
    passWithNoTests: false,
  },
});

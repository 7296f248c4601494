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
    passWithNoTests: false,
  },
});

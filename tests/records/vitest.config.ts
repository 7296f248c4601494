import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The walk on published record systems, in real browsers. They are larger than the demonstration: more time for each step. Two files
 * at a time, as with the walks.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/records/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    retry: 1,
    passWithNoTests: false,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Walks with the built extension in real browsers. Two files at a time: a walk waits more than it works, and one after the
 * other they took 25 minutes of the 30 that all checks together may take.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      // A browser on a busy machine is late now and then.
      { extends: true, test: { name: 'walks', include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, retry: 1 } },
      // Never run again when they fail: what was on the screen once was on the screen.
      {
        extends: true,
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.ts'],
          globalSetup: 'tests/client/built.ts',
          testTimeout: 300_000,
          hookTimeout: 240_000,
          retry: 0,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Unit, property and component tests. The end-to-end walks have their own: tests/e2e/vitest.config.ts */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  esbuild: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    passWithNoTests: false,
  },
});

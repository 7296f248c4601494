import { defineConfig } from 'vite';

/** The components' examples as one static page: `npx vite build --config tests/gallery/vite.config.ts` */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../.output/gallery', emptyOutDir: true, modulePreload: false },
});

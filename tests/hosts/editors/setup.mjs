/** Installs the editors as package-lock.json pins them, and bundles those that come only in parts. Does nothing while what it was made from is unchanged. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from '../../commands/lib/setup.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const kinds = path.join(here, 'kinds');
const stampFile = path.join(here, 'dist', '.made-from');

/** Kinds whose packages no browser can load as they are. */
export const BUNDLED = ['lexical', 'react', 'slate', 'tiptap'];

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(path.join(here, 'package-lock.json')));
  for (const name of readdirSync(kinds).sort()) hash.update(readFileSync(path.join(kinds, name)));
  return hash.digest('hex');
}

export async function ensureBuilt() {
  ensureDependencies(here);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()) return;
  const { build } = await import('vite');
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'dist',
      rollupOptions: {
        input: Object.fromEntries(BUNDLED.map((kind) => [kind, path.join(kinds, `${kind}.js`)])),
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
      },
    },
  });
  writeFileSync(stampFile, fingerprint());
}

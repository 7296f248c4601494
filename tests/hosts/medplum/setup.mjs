/** Installs Medplum's components as package-lock.json pins them, and builds our chart of them. Does nothing while what it was made from is unchanged. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from '../../commands/lib/setup.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const sources = path.join(here, 'src');
const stampFile = path.join(here, 'dist', '.made-from');

function fingerprint() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'index.html', 'clients.mjs']) hash.update(readFileSync(path.join(here, name)));
  for (const name of readdirSync(sources).sort()) hash.update(readFileSync(path.join(sources, name)));
  return hash.digest('hex');
}

/** Returns true when it had to build. */
export async function ensureBuilt() {
  ensureDependencies(here);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()) return false;
  const { build } = await import('vite');
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    // The project's own pages are drawn by another library.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', cssMinify: false, chunkSizeWarningLimit: 9000 },
  });
  writeFileSync(stampFile, fingerprint());
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt();

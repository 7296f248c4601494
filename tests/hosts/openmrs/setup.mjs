/**
 * Makes dist/, the published front-end, from npm: installs the OpenMRS build tools as package-lock.json pins them,
 * fetches the front-end modules of assemble.json, and builds. Does nothing while what it was made from is unchanged.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const stampFile = path.join(here, 'dist', '.made-from');
const INPUTS = ['package.json', 'package-lock.json', 'assemble.json'];

function fingerprint() {
  const hash = createHash('sha256');
  for (const name of INPUTS) hash.update(readFileSync(path.join(here, name)));
  return hash.digest('hex');
}

const isBuilt = () =>
  existsSync(stampFile) && existsSync(path.join(here, 'dist', 'index.html')) && readFileSync(stampFile, 'utf8') === fingerprint();

/** Runs npm quietly; what it said is shown only when it fails. */
function npm(args, doing) {
  const run = spawnSync('npm', args, { cwd: here, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 });
  if (run.status === 0) return;
  const said = `${run.stdout ?? ''}${run.stderr ?? ''}`.trim().split('\n').slice(-20).join('\n');
  throw new Error(`${doing} failed (npm ${args.join(' ')}).\n${run.error?.message ?? said}`);
}

/** Returns true when it had to build. Throws with a plain message when it could not. */
export function ensureBuilt(say = (line) => process.stdout.write(`${line}\n`)) {
  if (isBuilt()) return false;
  say('OpenMRS O3: fetching and building the published front-end (needs npm and about 1 GB; two to three minutes, once)');
  npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], 'Installing the OpenMRS build tools');
  npm(['run', 'assemble'], 'Fetching the front-end modules');
  npm(['run', 'build'], 'Building the front-end');
  writeFileSync(stampFile, fingerprint());
  say('OpenMRS O3: built');
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBuilt();

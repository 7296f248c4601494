/**
 * `npm start`: from a fresh clone to Handrail beside a client's record. Plain Node, no dependency: it runs before there
 * are any. Without a display, or with `--tour`, the main job is done headless instead; `--images` also renews the
 * pictures of the README.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureBrowsers, ensureDependencies, root } from './lib/setup.mjs';

const KNOWN = ['--tour', '--images'];
const args = process.argv.slice(2);
const say = (words) => process.stdout.write(`${words}\n`);

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The tour is TypeScript and needs the Node that came with the dependencies, whichever one runs this. */
function tour() {
  const node = join(root, 'node_modules', '.bin', 'node');
  const child = spawn(node, [join(root, 'tests', 'commands', 'lib', 'tour.ts'), ...args], { stdio: 'inherit', cwd: root });
  // Ctrl+C reaches the tour too, which then closes its browser; its end is ours.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

async function main() {
  const odd = args.find((arg) => !KNOWN.includes(arg));
  if (odd) throw new Error(`There is no ${odd}. npm start takes ${KNOWN.join(' and ')}: npm start -- --tour`);
  ensureDependencies();
  ensureBrowsers(['chromium']);
  build();
  if (args.length > 0) return tour();
  if (!hasDisplay()) {
    say('There is no display, so the main job is done headless and shown in pictures.');
    return tour();
  }
  return (await import('./lib/open.mjs')).open();
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

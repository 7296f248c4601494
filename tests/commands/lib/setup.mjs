/**
 * Set-up that a fresh clone needs, done by whichever command is run first. Plain Node, no dependency: it runs before
 * there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const say = (words) => process.stdout.write(`${words}\n`);

/** Runs a command with its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`, ...options.env };
  const done = spawnSync(command, args, { cwd: options.cwd ?? root, stdio: options.quiet ? 'ignore' : 'inherit', env });
  return done.status === 0;
}

/** Installs exactly what the lock file says, if that is not what stands there. */
export function ensureDependencies(folder = root) {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing what Handrail is built with (npm ci).');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder })) {
    throw new Error('npm ci did not succeed. Its words stand above; nothing else was changed.');
  }
}

const PLACES = {
  chromium: [process.env.HANDRAIL_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: [process.env.HANDRAIL_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD = { chromium: 'chromium@latest', firefox: 'firefox@stable' };

const find = (kind) => PLACES[kind].find((path) => path && existsSync(path));

/** Makes sure that these browsers are there: an installed one, else Debian's package, else a download, else a plain word. */
export function ensureBrowsers(kinds) {
  const lacking = kinds.filter((kind) => !find(kind));
  if (lacking.length === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = lacking.map((kind) => DEBIAN[kind]);
    say(`Installing ${packages.join(' and ')} (apt-get).`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env, quiet: true });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true });
  }
  for (const kind of lacking) if (!find(kind)) download(kind);
}

/** The driver's own downloader; it prints where the browser went, which is then named to the tests. */
function download(kind) {
  say(`Downloading ${kind}.`);
  const done = spawnSync('npx', ['@puppeteer/browsers', 'install', DOWNLOAD[kind], '--path', join(root, '.output', 'browsers')], {
    cwd: root,
    encoding: 'utf8',
  });
  const path = (done.stdout ?? '').trim().split('\n').at(-1)?.split(' ').slice(1).join(' ');
  if (done.status === 0 && path && existsSync(path)) {
    process.env[`HANDRAIL_${kind.toUpperCase()}`] = path;
    return;
  }
  throw new Error(
    `No ${kind} is installed and none could be fetched. Install it (Debian: apt-get install ${DEBIAN[kind]}) or name one in HANDRAIL_${kind.toUpperCase()}.`,
  );
}

/** Both extensions, as users load them. */
export function build() {
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    if (!run('wxt', args, { quiet: !process.env.HANDRAIL_LOUD })) {
      run('wxt', args);
      throw new Error('The extension could not be built. Why stands above.');
    }
  }
}

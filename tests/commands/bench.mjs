/** npm run -s bench [-- --json] [-- --only PART]. All set-up included; with --json nothing but the rows goes to standard output. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureBrowsers, ensureDependencies, root } from './lib/setup.mjs';

const args = process.argv.slice(2);
const odd = args.find((arg, n) => arg !== '--json' && arg !== '--only' && args[n - 1] !== '--only');
if (odd || args.at(-1) === '--only') {
  process.stderr.write(
    `There is no ${odd ?? 'part'}. npm run -s bench takes --json, and --only with a part: weight, node, packs, engine, record, drafts, browser, client or editors.\n`,
  );
  process.exit(2);
}
try {
  ensureDependencies();
  // What the engine is measured against: nothing of it is needed by, or ships with, the extension.
  ensureDependencies(join(root, 'tests', 'bench', 'peers'));
  ensureBrowsers(['chromium']);
  build();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
// The benchmarks are TypeScript and need the Node that came with the dependencies, whichever one runs this.
const done = spawnSync(join(root, 'node_modules', '.bin', 'node'), [join(root, 'tests', 'bench', 'main.ts'), ...args], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(done.status ?? 1);

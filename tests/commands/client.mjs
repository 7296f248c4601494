/** npm run test:client [-- --steps N --seed S --browser chromium|firefox]: the right client, at length. All set-up included. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers, ensureDependencies, root, run } from './lib/setup.mjs';

const args = process.argv.slice(2);
try {
  ensureDependencies();
  ensureBrowsers([args.includes('firefox') ? 'firefox' : 'chromium']);
  run('wxt', ['prepare'], { quiet: true });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
// TypeScript needs the Node that came with the dependencies, whichever one runs this.
const done = spawnSync(join(root, 'node_modules', '.bin', 'node'), [join(root, 'tests', 'client', 'main.ts'), ...args], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(done.status ?? 1);

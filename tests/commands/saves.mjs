/** npm run test:saves [-- chromium|firefox]. All set-up included; about half an hour. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureBrowsers, ensureDependencies, root } from './lib/setup.mjs';

try {
  ensureDependencies();
  ensureBrowsers(['chromium', 'firefox']);
  build();
} catch (error) {
  process.stdout.write(`${error.message}\n`);
  process.exit(1);
}
const done = spawnSync(join(root, 'node_modules', '.bin', 'node'), [join(root, 'tests', 'saves', 'matrix.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(done.status ?? 1);

/** The tests that take long, each a program of its own: all set-up, then the program, whose outcome is the command's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureBrowsers, ensureDependencies, root, run } from './setup.mjs';

/** Ends this process. `program` stands in `tests`; `before` is what it needs besides, and may be slow. */
export async function runAtLength(program, { browsers = ['chromium', 'firefox'], isBuilt = true, before = async () => {} } = {}) {
  try {
    ensureDependencies();
    ensureBrowsers(browsers);
    run('wxt', ['prepare'], { quiet: true });
    if (isBuilt) build();
    await before();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
  // TypeScript needs the Node that came with the dependencies, whichever one runs this.
  const node = join(root, 'node_modules', '.bin', 'node');
  const done = spawnSync(node, [join(root, 'tests', program), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root });
  process.exit(done.status ?? 1);
}

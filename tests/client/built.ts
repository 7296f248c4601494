/** Before the first of these tests: the builds that know the switching host, each made once. */
import { buildForHost } from './build.ts';

export async function setup(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) await buildForHost(kind);
  await buildForHost('chromium', 'no-blanking');
}

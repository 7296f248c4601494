/**
 * Builds the extension as it ships, with one difference: it knows the switching host's profiles as well. They are data,
 * and stand in no build that anybody installs. `node tests/client/build.ts chromium|firefox [sabotage]`; `sabotage`
 * takes one safeguard out, so that the oracle can be shown to object, or has the browser do its worst.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('../../', import.meta.url));
const profilesIn = join(root, 'tests', 'hosts', 'switching', 'profiles');

/** This text of this file becomes that one. */
interface Sabotage {
  readonly file: string;
  readonly text: string;
  readonly becomes: string;
}

const deafTo = (name: string, heard: string) => `
  const ears = globalThis as unknown as { ${name}?: unknown };
  ears.${name} ??= end;
  if (ears.${name} !== end) ${heard}`;

export const SABOTAGES: Readonly<Record<string, readonly Sabotage[]>> = {
  /** The shell no longer hides its frame when the client changes; the background's word alone empties the sidebar. */
  'no-blanking': [{ file: 'page-shell/shell.ts', text: "opacity: isBlank ? hidden() : '1'", becomes: "opacity: '1'" }],
  /** The re-read of form values, once in two seconds in place of its bound. */
  'slow-reread': [{ file: 'page-agent/agent.ts', text: 'const REREAD_MS = ', becomes: 'const REREAD_MS = 1800 + ' }],
  /** Each time that the background starts, the first line of a page and the first of a sidebar lead nowhere, and nobody is told. */
  deaf: [
    { file: 'bridge/lines.ts', text: 'agents.opened(end);', becomes: deafTo('agent', 'agents.opened(end);') },
    {
      file: 'bridge/lines.ts',
      text: 'if (message) sidebars.heard(end, message);',
      becomes: deafTo('sidebar', 'if (message) sidebars.heard(end, message);'),
    },
  ],
};

/** Replaces text in one of our files as it is built. The build tool also reads entrypoints without their bodies: those pass. */
function replacing({ file, text, becomes }: Sabotage, done: Set<string>) {
  return {
    name: `replace-in-${file}`,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.split('?')[0]?.endsWith(file) || code.split(text).length !== 2) return null;
      done.add(text);
      return code.replace(text, () => becomes);
    },
  };
}

export const distFor = (sabotage = '') => join(root, '.output', sabotage ? `client-${sabotage}` : 'client');

export async function buildForHost(browser: 'chromium' | 'firefox', sabotage = ''): Promise<void> {
  const profiles = readdirSync(profilesIn).map((name) => readFileSync(join(profilesIn, name), 'utf8'));
  const known = { file: 'background/index.ts', text: '= [demo, ', becomes: `= [${profiles.join(', ')}, demo, ` };
  const wanted = sabotage ? SABOTAGES[sabotage] : [];
  if (!wanted) throw new Error(`There is no sabotage ${sabotage}.`);
  const done = new Set<string>();
  const changes = [known, ...wanted];
  await build({
    root,
    outDir: distFor(sabotage),
    browser: browser === 'chromium' ? 'chrome' : 'firefox',
    manifestVersion: 3,
    vite: () => ({ plugins: changes.map((change) => replacing(change, done)) }),
  } as never);
  for (const { file, text } of changes)
    if (!done.has(text)) throw new Error(`"${text}" does not stand once in ${file}: the test's build has to follow.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [browser = 'chromium', sabotage] = process.argv.slice(2);
  await buildForHost(browser as 'chromium' | 'firefox', sabotage);
}

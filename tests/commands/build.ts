/**
 * npm run build                                          both extensions, as they ship
 * npm run build -- --hosts ORIGIN[,ORIGIN…] --pack FILE…  with an organisation's record systems on from the start, and its packs in use
 * With --zip packages in place of folders; with --out FOLDER elsewhere than in .output. Ends with 0: built; 1: a pack or a host is refused;
 * 2: called wrongly.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, zip } from 'wxt';
import { patternOf } from '../../lib/bridge/pattern.ts';
import { sentenceOf } from '../../lib/packs/issue.ts';
import { readPackText } from '../../lib/packs/managed.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { originMistake } from '../../lib/packs/site.ts';
import ours from '../../package.json' with { type: 'json' };
import { PlainError, readText, runCommand } from './evaluate/input.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const usage = 'Say npm run build, or npm run build -- --hosts https://records.example.org --pack FILE; with --zip for packages.';

interface Asked {
  readonly hosts: readonly string[];
  readonly files: readonly string[];
  readonly isZip: boolean;
  readonly out: string | null;
}

/** Each word that follows one of these, up to the next. */
function readAsked(words: readonly string[]): Asked {
  const given: Record<'--hosts' | '--pack' | '--out', string[]> = { '--hosts': [], '--pack': [], '--out': [] };
  let into: string[] | null = null;
  for (const word of words) {
    if (word === '--zip') continue;
    if (word === '--hosts' || word === '--pack' || word === '--out') into = given[word];
    else if (word.startsWith('--') || !into) throw new PlainError(`${word} is not known here. ${usage}`);
    else into.push(...(into === given['--hosts'] ? word.split(',').filter(Boolean) : [word]));
  }
  for (const [name, values] of Object.entries(given))
    if (words.includes(name) && values.length === 0) throw new PlainError(`${name} needs a word after it. ${usage}`);
  return { hosts: [...new Set(given['--hosts'])], files: given['--pack'], isZip: words.includes('--zip'), out: given['--out'][0] ?? null };
}

/** All that is wrong at once, as sentences; what is good is in the pack. */
function packsOf(files: readonly string[], wrong: string[]): Pack[] {
  const packs: Pack[] = [];
  for (const file of files) {
    const reading = readPackText(readText(file), ours.version);
    if (!reading.ok) wrong.push(...reading.errors.map((issue) => `${file}: ${sentenceOf(issue)}`));
    else if (packs.some(({ id }) => id === reading.pack.id)) wrong.push(`${file}: id is "${reading.pack.id}", which stands twice.`);
    else packs.push(reading.pack);
  }
  return packs;
}

async function make({ isZip, out }: Asked, hosts: readonly string[], packs: readonly Pack[]): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    const isFirefox = browser === 'firefox';
    const patterns = [...new Set(hosts.map((host) => patternOf(host, isFirefox)))];
    await (isZip ? zip : build)({
      root,
      browser,
      manifestVersion: 3,
      ...(out ? { outDir: resolve(out) } : {}),
      ...(patterns.length > 0 ? { manifest: { host_permissions: patterns } } : {}),
      vite: () => ({ define: { HANDRAIL_BUILT_IN: JSON.stringify({ hosts, packs }) } }),
    });
  }
}

runCommand(async () => {
  const asked = readAsked(process.argv.slice(2));
  const wrong = asked.hosts.flatMap((host) => {
    const mistake = originMistake(host);
    return mistake ? [`--hosts ${host} ${mistake}.`] : [];
  });
  const packs = packsOf(asked.files, wrong);
  for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
  if (wrong.length > 0) return 1;
  await make(asked, asked.hosts, packs);
  const brought = [...asked.hosts, ...packs.map(({ title, version }) => `${title} ${version}`)];
  if (brought.length > 0) process.stdout.write(`On and in use from the start: ${brought.join(', ')}.\n`);
  return 0;
});

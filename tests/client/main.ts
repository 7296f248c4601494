/** npm run test:client: the property, at length. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../e2e/browsers.ts';
import { buildForHost } from './build.ts';
import type { Skin } from './oracle.ts';
import { asLine, runProperty, runSequence } from './property.ts';
import type { Step } from './steps.ts';
import { World } from './world.ts';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    browser: { type: 'string', default: 'chromium' },
    skin: { type: 'string', default: 'text,form' },
    sabotage: { type: 'string', default: '' },
    minutes: { type: 'string', default: '120' },
    first: { type: 'boolean', default: false },
    /** The extension was built for the host already. */
    built: { type: 'boolean', default: false },
    replay: { type: 'string', default: '' },
  },
});
const kind = values.browser as Kind;
const say = (words: string) => process.stdout.write(`${words}\n`);
const pictures = join(import.meta.dirname, '..', '..', '.output', 'client-wrong');
mkdirSync(pictures, { recursive: true });

const began = Date.now();
const until = began + Number(values.minutes) * 60_000;
if (!values.built) await buildForHost(kind, values.sabotage);
const skins = values.skin.split(',') as Skin[];
let [steps, mismatches] = [0, 0];
for (const [n, skin] of skins.entries()) {
  const world = await World.open(kind, skin, values.sabotage);
  say(
    `${kind}, client held in ${skin === 'text' ? 'words' : 'form values'}: ${world.oracle.size} planted words learned. Seed ${values.seed}.`,
  );
  if (values.replay) {
    const wrong = await runSequence(world, JSON.parse(values.replay) as Step[]);
    say(wrong ? wrong.says : 'Nothing is wrong.');
    if (wrong) writeFileSync(join(pictures, 'replay.png'), wrong.png);
    const text = await (await world.sidebar())
      ?.evaluate(() =>
        Promise.race([
          new Promise((d) => requestAnimationFrame(() => d(`draws ${document.visibilityState} ${innerWidth}`))),
          new Promise((d) => setTimeout(d, 3000, `no rAF ${document.visibilityState} ${innerWidth}`)),
        ]),
      )
      .catch(String);
    if (wrong) say(`The sidebar says: ${text}`);
    steps += 1;
    mismatches += wrong ? 1 : 0;
    await world.close();
    continue;
  }
  const wanted = Math.ceil(Number(values.steps) / skins.length);
  const share = Date.now() + (until - Date.now()) / (skins.length - n);
  const report = await runProperty(world, {
    steps: wanted,
    seed: Number(values.seed),
    until: share,
    shrinkMs: 60_000,
    stopAtFirst: values.first,
    tell: say,
  });
  const { pictures: seen, shown, changes, changesSeen, forgiven } = world.counts;
  say(
    `${report.steps} steps, ${seen} pictures (${shown} with the right client's words), ${changesSeen} of ${changes} changes of identity in a picture of their own, ${forgiven} allowed since the page's own thread stood still, ${report.failures.length} mismatches, ${Math.round((Date.now() - began) / 1000)} s`,
  );
  for (const failure of report.failures) {
    say(`\nseed ${failure.seed}: ${failure.says}`);
    for (const step of failure.steps) say(`  ${asLine(step)}`);
    say(`  as data: ${JSON.stringify(failure.steps)}`);
    if (failure.png) writeFileSync(join(pictures, `${kind}-${skin}-${failure.seed}.png`), failure.png);
  }
  steps += report.steps;
  mismatches += report.failures.length;
  await world.close();
}
const isAll = values.replay !== '' || values.first || steps >= Number(values.steps);
if (!isAll) say(`\nNot all of the ${values.steps} steps that were asked for: the time was up, or the browser ended.`);
say(`\n${steps} steps, ${mismatches} mismatches`);
process.exit(mismatches > 0 || !isAll ? 1 : 0);

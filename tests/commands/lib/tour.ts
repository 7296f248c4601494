/**
 * The main job in a headless Chromium, on the demonstration record system, with the extension as users load it. What is
 * seen goes to `.output/tour/`: pictures, and everything that Handrail said in `tour.txt`.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newProfile } from '../../e2e/browsers.ts';
import { demoHost } from '../../e2e/host-demo.ts';
import { startBook } from './tour-book.ts';
import { STEPS } from './tour-steps.ts';
import { startVisit, type Visit } from './tour-visit.ts';

const root = new URL('../../../', import.meta.url);
const FOLDER = decodeURIComponent(new URL('.output/tour/', root).pathname);
const IMAGES = decodeURIComponent(new URL('docs/images/', root).pathname);

const say = (words: string) => process.stdout.write(`${words}\n`);

/** The pictures that the README shows. */
const SHOWN = ['getting-on', 'this-note', 'held'];

async function takeSteps(visit: Visit): Promise<boolean> {
  for (const step of STEPS) {
    visit.book.begin(step.title);
    try {
      await step.take(visit);
      say(`  ${step.title}`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      visit.book.write(`This did not work: ${why}`);
      await visit.picture('failed').catch(() => undefined);
      say(`This did not work: ${step.title}. ${why}`);
      return false;
    }
  }
  return true;
}

async function tour(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const book = startBook(FOLDER);
  const host = await demoHost('plain');
  const profile = newProfile('chromium');
  const visit = await startVisit(host, profile, book);
  const leave = async () => {
    await visit.close();
    await host.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave().then(() => process.exit(1)));
  const isGood = await takeSteps(visit);
  book.close();
  await leave();
  say(`\n${isGood ? 'Everything worked.' : 'The tour ended early.'} Pictures and everything that was said (tour.txt) are in\n  ${FOLDER}`);
  if (isGood && process.argv.includes('--images'))
    for (const name of SHOWN) copyFileSync(join(FOLDER, book.fileOf(name)), join(IMAGES, `${name}.png`));
  return isGood ? 0 : 1;
}

say('Handrail at work, in pictures:');
try {
  process.exitCode = await tour();
} catch (error) {
  say(`The tour could not begin: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Rows of team packs in real Chromium, as whoever chooses the file meets them: from the file to what would change, in the options. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch, type Session, until } from '../e2e/browsers.ts';
import { press } from '../e2e/hands.ts';
import { largestPack, mostExamples } from './packs.ts';
import { median, type Row } from './rows.ts';

const ROUNDS = 5;
/** From the options' opening to the file: nobody finds one sooner. */
const FINDS_MS = 3_000;

/** Of one choice of a file, ms since the browser handed it over: to what would change, and to when it can be taken. */
interface Chosen {
  readonly shown: number;
  readonly read: number;
}
type Watched = typeof globalThis & { chosenAt?: number; shownAt?: number; readAt?: number };

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function choose(options: Page, path: string): Promise<Chosen> {
  const input = (await until(() => options.$('input[type=file]'), 'the place for the file')) as ElementHandle<HTMLInputElement>;
  await options.evaluate(() => {
    const here = globalThis as Watched;
    for (const key of ['chosenAt', 'shownAt', 'readAt'] as const) delete here[key];
    document.addEventListener('change', () => Object.assign(here, { chosenAt: performance.now() }), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      const take = document.querySelector('.pack-preview .button--main');
      if (!take) return;
      here.shownAt ??= performance.now();
      if (take.ariaDisabled === 'true') return;
      here.readAt = performance.now();
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await input.uploadFile(path);
  return until(
    () =>
      options.evaluate(() => {
        const { chosenAt, shownAt, readAt } = globalThis as Watched;
        return chosenAt !== undefined && shownAt !== undefined && readAt !== undefined
          ? { shown: shownAt - chosenAt, read: readAt - chosenAt }
          : null;
      }),
    'what would change',
  );
}

interface Times {
  readonly first: Chosen[];
  readonly again: Chosen[];
  readonly asleep: Chosen[];
  readonly examples: Chosen[];
}

/** Each round with a background that has just started, and options that were opened just now. */
async function oneRound(session: Session, path: string, withExamples: string, times: Times): Promise<void> {
  await session.stopBackground();
  const options = await session.own('options.html');
  await press(options, 'button', 'Import a checklist…');
  await wait(FINDS_MS);
  times.first.push(await choose(options, path));
  const openAgain = async () => {
    await press(options, 'button', 'Leave it');
    await press(options, 'button', 'Import a checklist…');
  };
  await openAgain();
  times.again.push(await choose(options, path));
  await openAgain();
  times.examples.push(await choose(options, withExamples));
  await openAgain();
  await wait(500);
  await session.stopBackground();
  times.asleep.push(await choose(options, path));
  await options.close();
}

const LIMIT = 200;

/** How long until it is shown, which is what somebody waits for, and until it can be taken. */
function rowsOf(name: string, of: readonly Chosen[], limit?: number): Row[] {
  const row = (what: string, ms: readonly number[]): Row => ({
    name: `${name}, ${what}`,
    value: median(ms),
    unit: 'ms',
    ...(limit === undefined ? {} : { limit }),
    against: `all ${ms.length}: ${ms.map((one) => one.toFixed(0)).join(', ')} ms`,
  });
  const shown = row(
    'to what would change',
    of.map((one) => one.shown),
  );
  const read = row(
    'to when it can be taken',
    of.map((one) => one.read),
  );
  return [shown, read];
}

export async function packBrowserRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const session = await launch('chromium');
  const times: Times = { first: [], again: [], asleep: [], examples: [] };
  try {
    const [path, withExamples] = [join(folder, 'team.json'), join(folder, 'examples.json')];
    const file = largestPack();
    writeFileSync(path, file);
    writeFileSync(withExamples, mostExamples());
    for (let round = 0; round < ROUNDS; round += 1) await oneRound(session, path, withExamples, times);
    const name = `a team pack of ${(file.byteLength / 1_000_000).toFixed(2)} MB chosen in the options`;
    const [shown, read] = rowsOf('a team pack with 500 examples chosen in the options', times.examples);
    return [
      ...rowsOf(`${name}, the first since the background's start, ${FINDS_MS / 1000} s after the options opened`, times.first, LIMIT),
      ...rowsOf(`${name} once more`, times.again, LIMIT),
      ...rowsOf(`${name}, the background stopped in the moment before`, times.asleep),
      ...(shown ? [{ ...shown, limit: LIMIT }] : []),
      ...(read ? [read] : []),
    ];
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

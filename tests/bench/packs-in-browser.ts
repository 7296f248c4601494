/** Rows of team packs in real Chromium, as whoever chooses the file meets them: from the file to what would change, in the options. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch, type Session, until } from '../e2e/browsers.ts';
import { press } from '../e2e/hands.ts';
import { largestPack } from './packs.ts';
import { median, type Row } from './rows.ts';

const ROUNDS = 5;
/** From the options' opening to the file: nobody finds one sooner. */
const FINDS_MS = 3_000;

type Watched = typeof globalThis & { chosenAt?: number; toldAt?: number };

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** ms from the moment in which the browser hands over the file. */
async function choose(options: Page, path: string): Promise<number> {
  const input = (await until(() => options.$('input[type=file]'), 'the place for the file')) as ElementHandle<HTMLInputElement>;
  await options.evaluate(() => {
    const here = globalThis as Watched;
    delete here.chosenAt;
    delete here.toldAt;
    document.addEventListener('change', () => Object.assign(here, { chosenAt: performance.now() }), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.pack-preview')) return;
      here.toldAt = performance.now();
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await input.uploadFile(path);
  return until(
    () =>
      options.evaluate(() => {
        const { chosenAt, toldAt } = globalThis as Watched;
        return chosenAt !== undefined && toldAt !== undefined ? toldAt - chosenAt : null;
      }),
    'what would change',
  );
}

interface Times {
  readonly first: number[];
  readonly again: number[];
  readonly asleep: number[];
}

/** Each round with a background that has just started, and options that were opened just now. */
async function oneRound(session: Session, path: string, times: Times): Promise<void> {
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
  await wait(500);
  await session.stopBackground();
  times.asleep.push(await choose(options, path));
  await options.close();
}

export async function packBrowserRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const session = await launch('chromium');
  const times: Times = { first: [], again: [], asleep: [] };
  try {
    const path = join(folder, 'team.json');
    const file = largestPack();
    writeFileSync(path, file);
    for (let round = 0; round < ROUNDS; round += 1) await oneRound(session, path, times);
    const size = `${(file.byteLength / 1_000_000).toFixed(2)} MB`;
    const against = (of: readonly number[]) => `all ${of.length}: ${of.map((ms) => ms.toFixed(0)).join(', ')} ms`;
    const row = (name: string, of: readonly number[], limit?: number): Row => ({
      name: `a team pack of ${size} chosen in the options, to what would change${name}`,
      value: median(of),
      unit: 'ms',
      ...(limit === undefined ? {} : { limit }),
      against: against(of),
    });
    return [
      row(`, the first since the background's start, ${FINDS_MS / 1000} s after the options opened`, times.first, 200),
      row(', and once more', times.again, 200),
      row(', the background stopped in the moment before', times.asleep),
    ];
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

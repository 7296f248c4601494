/**
 * `npm run test:durability [-- chromium|firefox] [--runs N] [--seed N]`: types into the demonstration, kills the browser at a
 * random moment, starts it again, and holds what comes back against what was typed. 50 runs a browser if nothing is said.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { KINDS, type Kind, launch, newProfile, type Session, until } from '../e2e/browsers.ts';
import { awaitSidebar, launcher, press, pressLauncher, turnOn } from '../e2e/hands.ts';
import { type DemoHost, demoHost } from '../e2e/host-demo.ts';
import { judge, type Typed, type Verdict } from './oracle.ts';

const asked = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number => {
  const at = asked.indexOf(name);
  return at < 0 ? otherwise : Number(asked[at + 1]);
};
const runs = numberAfter('--runs', 50);
const seed = numberAfter('--seed', Date.now() % 1_000_000);
const kinds = KINDS.filter((kind) => asked.includes(kind) || !KINDS.some((one) => asked.includes(one)));

/** Mulberry32: the same seed, the same moments. */
function makeChance(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Types words until the moment comes; the kill falls wherever the typing then is. */
async function typeUntilKilled(session: Session, page: Page, run: number, chance: () => number) {
  const typed: Typed[] = [];
  let text = '';
  let pressed = '';
  let isOver = false;
  const typing = (async () => {
    for (let word = 0; !isOver; word += 1)
      for (const letter of `r${run}w${word} `) {
        pressed = text + letter;
        await page.keyboard.type(letter);
        if (isOver) return;
        text += letter;
        typed.push({ text, at: Date.now() });
        await pause(chance() < 0.02 ? 700 : 15 + chance() * 60);
      }
  })().catch(() => undefined); // the browser went in the middle of a key
  await pause(800 + chance() * 5_000);
  const killedAt = Date.now();
  isOver = true;
  await session.kill();
  await typing;
  return { typed, pressed, killedAt };
}

async function beside(session: Session, host: DemoHost): Promise<Page> {
  const page = await session.page(host.client.writeUrl);
  await page.bringToFront();
  await until(() => host.focusEnd(page).then(() => true), 'the editor');
  return page;
}

/** The newest draft, by the way that a user takes. */
async function restored(session: Session, host: DemoHost): Promise<string> {
  const page = await beside(session, host);
  await until(() => launcher(session, page.url()), 'the launcher');
  await pressLauncher(page);
  const sidebar = await awaitSidebar(session, page, host.client.name);
  await press(sidebar, 'tab', 'Drafts…');
  await press(sidebar, 'button', 'Restore');
  await until(async () => (await host.readText(page)) !== '', 'the draft to be in the editor');
  const text = await host.readText(page);
  await page.close();
  return text;
}

async function oneRun(kind: Kind, run: number, chance: () => number): Promise<Verdict> {
  const profile = newProfile(kind);
  const host = await demoHost('plain');
  const start = () => launch(kind, { granted: [host.origin], profile });
  let session = await start();
  try {
    const page = await beside(session, host);
    await turnOn(session, host.origin);
    await session.settled();
    await page.bringToFront();
    await host.focusEnd(page);
    const { typed, pressed, killedAt } = await typeUntilKilled(session, page, run, chance);
    session = await start();
    const back = await restored(session, host);
    const verdict = judge(typed, pressed, killedAt, back);
    if (verdict.is === 'wrong') say(`typed …${JSON.stringify(pressed.slice(-40))}, back …${JSON.stringify(back.slice(-40))}`);
    return verdict;
  } finally {
    await session.close();
    await host.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** What a socket of the driver throws is no Error. */
const toldOf = (error: unknown): string => String((error as Partial<Error> | null)?.message ?? error);
let bad = 0;
say(`seed ${seed}`);
for (const kind of kinds) {
  const chance = makeChance(seed);
  const lost: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const verdict = await oneRun(kind, run, chance).catch((error: unknown) => ({ is: `not finished: ${toldOf(error)}`, lostMs: 0 }));
    if (verdict.is === 'kept') lost.push(verdict.lostMs);
    else bad += 1;
    say(`${kind} ${run}: ${verdict.is}, the last ${verdict.lostMs} ms are gone`);
  }
  lost.sort((a, b) => a - b);
  say(
    `${kind}: ${lost.length} of ${runs} kept; gone at most ${lost.at(-1) ?? '-'} ms, half the time at most ${lost[lost.length >> 1] ?? '-'} ms`,
  );
}
process.exit(bad === 0 ? 0 : 1);

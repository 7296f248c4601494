/** What the page itself pays: how long the last client's words stay, script added to a key, and what an idle page costs. */
import type { CDPSession, Page } from 'puppeteer-core';
import { buildForHost, distFor } from '../client/build.ts';
import { launch, type Session, until } from '../e2e/browsers.ts';
import { launcher, pressLauncher, turnOn } from '../e2e/hands.ts';
import { clients } from '../hosts/switching/clients.mjs';
import { startSwitching } from '../hosts/switching/server.mjs';
import { median, type Row } from './rows.ts';

type Skin = 'text' | 'form';

/** When our frame was hidden or shown, by the page's own clock. */
interface Turn {
  readonly at: number;
  readonly isHidden: boolean;
}

interface Scripting {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result?: unknown }[]> };
}
interface SwitchingPage {
  readonly host: { switchTo(i: number, how: string, order: [string, number][]): void; calm(i: number): void };
  pictures: number[];
}

/** When our frame was hidden and shown in this page so far. Only the extension's own world of the page can see it; watches from the first call on. */
export async function turnsOf(session: Session, page: Page): Promise<readonly Turn[]> {
  const eye = await session.eye();
  return eye.evaluate(async (address: string) => {
    const api = (globalThis as unknown as { chrome: Scripting }).chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === address);
    const [seen] = await api.scripting.executeScript({
      target: { tabId: tab?.id },
      func: () => {
        const here = globalThis as unknown as {
          turns?: Turn[];
          chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } };
        };
        if (here.turns) return here.turns;
        const ours = [...document.documentElement.children].find(({ tagName }) => tagName === 'DIV');
        const frame = ours && here.chrome.dom.openOrClosedShadowRoot(ours)?.querySelector('iframe');
        if (!frame) return [];
        const turns: Turn[] = [];
        here.turns = turns;
        const note = () => turns.push({ at: performance.now(), isHidden: frame.inert && Number(frame.style.opacity) < 0.01 });
        note();
        new MutationObserver(note).observe(frame, { attributes: true });
        return turns;
      },
    });
    return (seen?.result ?? []) as Turn[];
  }, page.url());
}

/** The page's client becomes another one in place, as words or as values; nothing tells of values. */
const change = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const here = globalThis as unknown as SwitchingPage;
    here.pictures = [];
    const next = () => {
      here.pictures.push(performance.now());
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    const from = performance.now();
    here.host.switchTo(1, 'place', [
      ['banner', 0],
      ['header', 0],
    ]);
    return from;
  });

const picturesOf = (page: Page) => page.evaluate(() => (globalThis as unknown as SwitchingPage).pictures);

const isShown = async (session: Session, page: Page) => (await turnsOf(session, page)).at(-1)?.isHidden === false;

interface Hidden {
  readonly ms: number;
  /** From when the client was back in every place to when our frame was shown again. */
  readonly backMs: number;
  readonly pictures: number;
}

async function timeHiding(session: Session, page: Page, rounds: number): Promise<Hidden[]> {
  const seen: Hidden[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await until(() => isShown(session, page), 'our frame to be shown');
    // At any moment between two re-reads.
    await new Promise((done) => setTimeout(done, 300 + ((round * 67) % 200)));
    const from = await change(page);
    const hidden = await until(
      async () => (await turnsOf(session, page)).find(({ at, isHidden }) => isHidden && at >= from),
      'our frame to be hidden',
    );
    const pictures = (await picturesOf(page)).filter((at) => at > from && at < hidden.at).length;
    const back = await page.evaluate(() => {
      const at = performance.now();
      (globalThis as unknown as SwitchingPage).host.calm(0);
      return at;
    });
    const shown = await until(
      async () => (await turnsOf(session, page)).find(({ at, isHidden }) => !isHidden && at >= back),
      'our frame to be shown again',
    );
    seen.push({ ms: hidden.at - from, backMs: shown.at - back, pictures });
  }
  return seen;
}

const worst = (times: readonly number[]): number => Math.max(...times);

async function hidingRows(session: Session, page: Page, skin: Skin): Promise<Row[]> {
  const seen = await timeHiding(session, page, 12);
  const times = seen.map(({ ms }) => ms);
  const against = `p50 ${median(times).toFixed(1)} ms`;
  const backs = seen.map((one) => one.backMs);
  if (skin === 'form')
    return [
      {
        name: "the page's client changes as form values: our frame hidden, worst of 12",
        value: worst(times),
        unit: 'ms',
        limit: 250,
        against,
      },
    ];
  const pictures = worst(seen.map((one) => one.pictures));
  const name = "the page's client changes in words: our frame hidden";
  return [
    { name: `${name}, worst of 12`, value: worst(times), unit: 'ms', against },
    {
      name: 'the client is back in every place of the page: our frame shown again, p50 of 12',
      value: median(backs),
      unit: 'ms',
      limit: 500,
      against: `worst ${worst(backs).toFixed(0)} ms`,
    },
    { name: `${name}, pictures begun before that, worst of 12`, value: pictures, unit: 'pictures', limit: 0 },
  ];
}

/** Time that the page's own thread worked on script, by the processor's clock, ms. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const line: CDPSession = await page.createCDPSession();
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await line.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
}

const IDLE_MS = 6000;

/** In turns, each page in front while it is looked at; the page's own pictures are stopped, for they are script too. */
async function idleRow(on: Page, off: Page): Promise<Row> {
  const spent = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    for (const [kind, page] of [
      ['on', on],
      ['off', off],
    ] as const) {
      await page.bringToFront();
      await page.evaluate(() => Object.assign(globalThis, { requestAnimationFrame: () => 0 }));
      const clock = await scriptClock(page);
      await new Promise((done) => setTimeout(done, 1500));
      const before = await clock();
      await new Promise((done) => setTimeout(done, IDLE_MS));
      spent[kind].push((await clock()) - before);
    }
  }
  const share = (kind: keyof typeof spent) => (100 * median(spent[kind])) / IDLE_MS;
  return {
    name: 'script of an idle page whose client stands in form values, added',
    value: share('on') - share('off'),
    unit: '% of a core',
    limit: 0.1,
    against: `without Handrail ${share('off').toFixed(3)} %`,
  };
}

export async function clientRows(): Promise<Row[]> {
  await buildForHost('chromium');
  const rows: Row[] = [];
  for (const skin of ['text', 'form'] as const) {
    const [hostOn, hostOff] = [await startSwitching(), await startSwitching()];
    const session = await launch('chromium', { granted: [hostOn.origin], dist: distFor() });
    try {
      const address = `/record/${clients[0]?.number}/entries?skin=${skin}`;
      const on = await session.page(hostOn.origin + address);
      await turnOn(session, hostOn.origin);
      await on.bringToFront();
      await until(() => launcher(session, on.url()), 'the launcher');
      await pressLauncher(on);
      await session.sidebar(on);
      rows.push(...(await hidingRows(session, on, skin)));
      if (skin === 'form') rows.push(await idleRow(on, await session.page(hostOff.origin + address)));
    } finally {
      await session.close();
      await hostOn.close();
      await hostOff.close();
    }
  }
  return rows;
}

const KEYS = 60;

/** Script of one key, ms, typed at the end of the note at the pace of a quick writer. */
export async function scriptPerKey(page: Page): Promise<number> {
  const clock = await scriptClock(page);
  await page.bringToFront();
  // A page that comes to the front and a note that is put in are looked at twice, the second time after 400 ms: no key's doing.
  await new Promise((done) => setTimeout(done, 1000));
  const before = await clock();
  for (let n = 0; n < KEYS; n += 1) {
    await page.keyboard.press(String.fromCharCode(97 + (n % 26)) as 'a');
    await new Promise((done) => setTimeout(done, 60));
  }
  await new Promise((done) => setTimeout(done, 500));
  return ((await clock()) - before) / KEYS;
}

/**
 * What it costs to tell another process of a key at all, ms: one short message, sent by a page without Handrail at the
 * same pace. Nothing that follows a key elsewhere can cost its page less.
 */
async function leastPerKey(page: Page): Promise<number> {
  const clock = await scriptClock(page);
  await page.bringToFront();
  const send = (n: number, isSent: boolean) =>
    page.evaluate(
      (count: number, isTold: boolean) =>
        new Promise<void>((done) => {
          const line = new BroadcastChannel('bench');
          let left = count;
          const next = () => {
            if (isTold) line.postMessage('key');
            left -= 1;
            if (left > 0) setTimeout(next, 60);
            else done(line.close());
          };
          setTimeout(next, 60);
        }),
      n,
      isSent,
    );
  const spent = async (isSent: boolean) => {
    const before = await clock();
    await send(KEYS, isSent);
    return ((await clock()) - before) / KEYS;
  };
  return (await spent(true)) - (await spent(false));
}

/** `write` puts a note of so many characters into the page's editor and leaves the caret at its end. */
export async function keyScriptRows(on: Page, off: Page, write: (page: Page, length: number) => Promise<void>): Promise<Row[]> {
  const rows: Row[] = [];
  const least = await leastPerKey(off);
  for (const [length, limit] of [
    [5_000, 0.1],
    [20_000, 0.2],
  ] as const) {
    const spent = { on: [] as number[], off: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      for (const [kind, page] of [
        ['on', on],
        ['off', off],
      ] as const) {
        await page.bringToFront();
        await write(page, length);
        spent[kind].push(await scriptPerKey(page));
      }
    }
    const [withUs, without] = [Math.min(...spent.on), Math.min(...spent.off)];
    rows.push({
      name: `script of the page added to a key at ${length.toLocaleString('en-GB')} characters`,
      value: withUs - without,
      unit: 'ms',
      limit,
      against: `without Handrail ${without.toFixed(3)} ms; one short message to another process ${least.toFixed(3)} ms`,
    });
  }
  return rows;
}

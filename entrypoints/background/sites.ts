/**
 * The sites that are on. The browser's permission and our own list must both say yes: a granted pattern may be wider
 * than the origin that was asked for (a browser that ignores ports), so every frame is matched by origin here.
 */
import { browser } from 'wxt/browser';
import { command, originOf } from '../../lib/bridge/lines.ts';
import { patternOf } from '../../lib/bridge/pattern.ts';

export interface Site {
  readonly origin: string;
  /** ISO day on which it was turned on. */
  readonly since: string;
}

const AGENT = { id: 'page-agent', js: ['page-agent.js'], allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' } as const;
const SHELL = { id: 'page-shell', js: ['page-shell.js'], allFrames: false, runAt: 'document_start' } as const;

async function bring(tab: number, frame: number, files: ('/page-hands.js' | '/page-gate.js' | '/page-notes.js')[]): Promise<void> {
  // At once: a page that is still loading its pictures can be written in and saved already.
  const what = { target: { tabId: tab, frameIds: [frame] }, files, injectImmediately: true };
  await browser.scripting.executeScript(what).catch(() => undefined);
}

/** The script that acts on a page comes to a frame when the user first asks for something there. */
export const bringHands = (tab: number, frame: number) => bring(tab, frame, ['/page-hands.js']);

/** Those that hold a save and read the prior notes come to a frame that says that a profile fits. */
export const bringGate = (tab: number, frame: number) => bring(tab, frame, ['/page-notes.js', '/page-gate.js']);

/**
 * Asked of the frame itself: who opens a line is told of by the browser with an address that may be that of the empty document
 * before (Chromium). Witness: tests/e2e/frames.test.ts
 */
export async function addressOf(tab: number, frame: number): Promise<string> {
  const asked = { target: { tabId: tab, frameIds: [frame] }, func: () => location.href, injectImmediately: true };
  const [told] = await browser.scripting.executeScript(asked).catch(() => []);
  return typeof told?.result === 'string' ? told.result : '';
}

export interface Sites {
  list(): Promise<readonly Site[]>;
  isOn(origin: string): Promise<boolean>;
  /** The origin is to be turned on as soon as the browser grants it. */
  expect(origin: string): Promise<void>;
  turnOn(origin: string): Promise<boolean>;
  turnOff(origin: string): Promise<boolean>;
  /** At the start of the browser or of a new version, and when the organisation stops Handrail or lets it go on: registrations in line with the list, agents in open pages. */
  settle(): Promise<void>;
  /** Everything was wiped: what the build brings is off as well, and stays off. */
  wiped(): Promise<void>;
  /** At every waking: ends what was begun when we were stopped, and settles when nobody has since we were loaded. */
  wake(): Promise<void>;
}

/** Turning a site on or off, while it goes on: what we are stopped in the middle of is ended at the next waking. */
interface Doing {
  readonly turn: 'on' | 'off';
  readonly origin: string;
}

const STOPPED = 'stopped';

const TRIES = 20;
const TRIES_AGAIN_MS = 50;

/** A page that hangs is not waited for: what was sent to it is done when it goes on. */
const HANGS_MS = 1500;
const unlessItHangs = (work: Promise<unknown>) => Promise.race([work, new Promise((done) => setTimeout(done, HANGS_MS))]);

export function makeSites(
  today: () => string,
  leaving: (tab: number) => Promise<void>,
  isStopped: () => Promise<boolean>,
  brings: readonly string[] = [],
): Sites {
  const read = async (): Promise<readonly Site[]> => ((await browser.storage.local.get('sites')).sites as Site[] | undefined) ?? [];

  /**
   * Changes registrations in place: between taking a script away and putting it back, a page could load without it.
   * Those that match already are written again too: after a restart Chromium may list scripts that it does not put into
   * pages. Witness: tests/e2e/walk.test.ts, the killed browser.
   */
  const writeDown = async (sites: readonly Site[]) => {
    const matches = [...new Set(sites.map((site) => patternOf(site.origin)))];
    const known = (await browser.scripting.getRegisteredContentScripts({ ids: [SHELL.id, AGENT.id] })).map((script) => script.id);
    if (matches.length === 0) {
      if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
      return;
    }
    for (const script of [SHELL, AGENT]) {
      const wanted = { ...script, js: [...script.js], matches };
      if (known.includes(script.id)) await browser.scripting.updateContentScripts([wanted]);
      else await browser.scripting.registerContentScripts([wanted]);
    }
  };

  /**
   * Chromium gives private windows a background of their own, which does the same at the same moment. What that one has begun
   * to write can be neither written nor changed until it is done: so it is tried again. Witness: tests/e2e/private.test.ts, turned
   * on in both at once.
   */
  const register = async (sites: readonly Site[]) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await writeDown(sites);
      } catch (trouble) {
        if (tries === TRIES) throw trouble;
        await new Promise((done) => setTimeout(done, TRIES_AGAIN_MS));
      }
    }
  };

  const openTabs = async (origin: string): Promise<number[]> => {
    const tabs = await browser.tabs.query({});
    return tabs.filter((tab) => originOf(tab.url) === origin).flatMap((tab) => tab.id ?? []);
  };

  /** Those whose address is not told as well: the browser tells none where its permission was taken away. */
  const tabsToLeave = async (origin: string): Promise<number[]> => {
    const tabs = await browser.tabs.query({});
    return tabs.filter((tab) => !tab.url || originOf(tab.url) === origin).flatMap((tab) => tab.id ?? []);
  };

  const bringIn = async (tab: number) => {
    try {
      const now = { injectImmediately: true };
      await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/page-shell.js'], ...now });
      await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/page-agent.js'], ...now });
    } catch {
      // a page that takes no scripts (an error page, a viewer): the popup says so when it is opened there
    }
  };

  const bringInAll = async (origin: string) => {
    await Promise.all((await openTabs(origin)).map((tab) => unlessItHangs(bringIn(tab))));
  };

  const takeOut = async (tab: number) => {
    await unlessItHangs(command(tab, { command: 'leave' }));
    await unlessItHangs(leaving(tab));
  };

  /** One after the other: two that change the list at once would undo each other. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const begin = (doing: Doing) => browser.storage.local.set({ doing });
  const done = () => browser.storage.local.remove('doing');

  const turnOn = async (origin: string): Promise<boolean> => {
    if (!/^https?:\/\//.test(origin) || originOf(origin) !== origin || (await isStopped())) return false;
    if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) return false;
    await begin({ turn: 'on', origin });
    const before = await read();
    const now = before.some((site) => site.origin === origin) ? before : [...before, { origin, since: today() }];
    await browser.storage.local.set({ sites: now });
    await register(now);
    await bringInAll(origin);
    await done();
    return true;
  };

  const turnOff = async (origin: string): Promise<boolean> => {
    await begin({ turn: 'off', origin });
    await browser.storage.session.remove('expected');
    const now = (await read()).filter((site) => site.origin !== origin);
    await browser.storage.local.set({ sites: now });
    await register((await isStopped()) ? [] : now);
    await Promise.all((await tabsToLeave(origin)).map(takeOut));
    const isShared = now.some((site) => patternOf(site.origin) === patternOf(origin));
    if (!isShared) await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
    await done();
    return true;
  };

  /** The organisation stops Handrail: out of every page, and in none that is opened. The list stays: it goes on where it was. */
  const stop = async () => {
    await register([]);
    const tabs = (await browser.tabs.query({})).flatMap((tab) => tab.id ?? []);
    await Promise.all(tabs.map(takeOut));
    await browser.storage.session.set({ settled: STOPPED });
  };

  /** Those that an organisation's build brings are on from the start. Once: who turns one off has it off. */
  const bringNew = async () => {
    const { brought } = (await browser.storage.local.get('brought')) as { brought?: readonly string[] };
    const asked = brings.filter((origin) => !brought?.includes(origin));
    const granted = await Promise.all(asked.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })));
    const news = asked.filter((_, n) => granted[n]);
    if (news.length === 0) return;
    const before = await read();
    const added = news.filter((origin) => !before.some((site) => site.origin === origin)).map((origin) => ({ origin, since: today() }));
    await browser.storage.local.set({ sites: [...before, ...added], brought: [...(brought ?? []), ...news] });
  };

  const settle = async () => {
    await bringNew();
    if (await isStopped()) return stop();
    const granted = await Promise.all(
      (await read()).map(async (site) => ((await browser.permissions.contains({ origins: [patternOf(site.origin)] })) ? [site] : [])),
    );
    await register(granted.flat());
    // Pages that are open already, or opened meanwhile, have no agent that lives.
    await Promise.all(granted.flat().map(({ origin }) => bringInAll(origin)));
    await browser.storage.session.set({ settled: true });
  };

  const finish = async () => {
    const { doing } = (await browser.storage.local.get('doing')) as { doing?: Doing };
    if (doing && !(await (doing.turn === 'on' ? turnOn(doing.origin) : turnOff(doing.origin)))) await done();
    // Empty whenever we were loaded anew, also after having been turned off and on, which no event tells.
    const { settled } = await browser.storage.session.get('settled');
    // What the organisation sets may have changed while we slept.
    if (!settled || (settled === STOPPED) !== (await isStopped())) await settle();
  };

  const sites: Sites = {
    list: read,
    isOn: async (origin) => !(await isStopped()) && (await read()).some((site) => site.origin === origin),
    expect: async (origin) => browser.storage.session.set({ expected: origin }),
    turnOn: (origin) => inTurn(() => turnOn(origin)),
    turnOff: (origin) => inTurn(() => turnOff(origin)),
    settle: () => inTurn(settle),
    wiped: async () => {
      if (brings.length > 0) await browser.storage.local.set({ brought: brings });
    },
    wake: () => inTurn(finish),
  };

  browser.permissions.onAdded.addListener(async () => {
    const { expected } = await browser.storage.session.get('expected');
    if (typeof expected === 'string' && (await sites.turnOn(expected))) await browser.storage.session.remove('expected');
  });
  // Taken away in the browser's own settings: the same as turning off here.
  browser.permissions.onRemoved.addListener(async () => {
    for (const site of await read()) {
      if (!(await browser.permissions.contains({ origins: [patternOf(site.origin)] }))) await sites.turnOff(site.origin);
    }
  });
  return sites;
}

/** A browser with the switching host in two tabs, our sidebar beside each, a camera on both, and the oracle behind them. */
import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { type Kind, launch, type Session, until } from '../e2e/browsers.ts';
import { launcher, turnOn } from '../e2e/hands.ts';
import { clients } from '../hosts/switching/clients.mjs';
import { type Switching, startSwitching } from '../hosts/switching/server.mjs';
import { distFor } from './build.ts';
import { type Camera, cameraOf } from './camera.ts';
import { type Judged, Oracle, SIDEBAR, type Skin, VIEW } from './oracle.ts';
import { type Box, hasInk, type Picture } from './picture.ts';

/** What the host's page offers to tests, as far as it is called from here. */
export interface HostState {
  readonly banner: number;
  readonly header: number;
  readonly address: number;
  readonly asks: boolean;
  readonly changes: number;
  readonly frame: boolean;
}

export interface Wrong {
  readonly tab: number;
  readonly says: string;
  readonly png: Buffer;
}

export interface Counts {
  pictures: number;
  /** Pictures in which the sidebar showed words of the right client. */
  shown: number;
  /** Identity changes that the pages made, and those that had a picture of their own. */
  changes: number;
  changesSeen: number;
  /** Allowed only because the page's own thread stood still. */
  forgiven: number;
}

interface Tab {
  readonly page: Page;
  readonly camera: Camera;
  latest: Judged | null;
  png: Buffer | null;
  lastChange: number;
}

/** A word in the sidebar, scrolled into view. */
interface Planted {
  readonly says: string;
  box(): Box;
  show(isShown: boolean): void;
}

/** Runs in the sidebar: the nth place where one of these words can be seen. */
function nthWord(wanted: readonly string[], nth: number): Planted | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const says of wanted)
      for (let at = node.data.indexOf(says); at >= 0; at = node.data.indexOf(says, at + 1)) {
        const around = node.parentElement;
        if (!around?.checkVisibility({ visibilityProperty: true })) continue;
        left -= 1;
        if (left >= 0) continue;
        around.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + says.length);
        return {
          says,
          box() {
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width) + 1, height: Math.ceil(height) };
          },
          show(isShown) {
            around.style.visibility = isShown ? '' : 'hidden';
          },
        };
      }
  return null;
}

/** Of about forty; fewer would leave a client's words unseen. */
const LEAST_WORDS = 25;

/** Null when it takes longer, or fails. The driver throws at once when it is asked of a frame that is gone: so what is awaited begins in here. */
const beyond = <T>(begin: () => Promise<T>, ms: number): Promise<T | null> =>
  Promise.race([(async () => begin())().catch(() => null), new Promise<null>((done) => setTimeout(done, ms, null))]);

export class World {
  readonly session: Session;
  readonly host: Switching;
  readonly oracle: Oracle;
  readonly skin: Skin;
  readonly tabs: Tab[] = [];
  readonly wrong: Wrong[] = [];
  readonly counts: Counts = { pictures: 0, shown: 0, changes: 0, changesSeen: 0, forgiven: 0 };
  front = 0;
  #isJudging = false;
  /** Where *Show again* stands in the page's tab. */
  #showAgainAt = { x: 0, y: 0 };
  readonly #learned: { readonly picture: Picture; readonly client: number }[] = [];

  private constructor(session: Session, host: Switching, skin: Skin) {
    this.session = session;
    this.host = host;
    this.skin = skin;
    this.oracle = new Oracle(skin);
  }

  /** `sabotage`: a build with one safeguard taken out (build.ts); the oracle's words are learned from it all the same. */
  static async open(kind: Kind, skin: Skin, sabotage = '', alsoOn: readonly string[] = []): Promise<World> {
    const host = await startSwitching();
    // Without the second, what is left behind a page is thrown away, and the browser's way back never restores it.
    const session = await launch(kind, {
      granted: [host.origin, ...alsoOn],
      dist: distFor(sabotage),
      ignoreArgs: ['--disable-back-forward-cache'],
    });
    const world = new World(session, host, skin);
    await world.addTab(0);
    await turnOn(session, host.origin);
    await world.addTab(1);
    await world.learn();
    return world;
  }

  get kind(): Kind {
    return this.session.kind;
  }

  get tab(): Tab {
    return this.tabs[this.front] as Tab;
  }

  urlOf(client: number): string {
    return `${this.host.origin}/record/${clients[client]?.number}/entries?skin=${this.skin}`;
  }

  async addTab(client: number, n = this.tabs.length): Promise<void> {
    const page = await this.session.page(this.urlOf(client));
    await page.setViewport(VIEW);
    const camera = await cameraOf(this.kind, page, (picture, png) => this.#seen(n, picture, png));
    this.tabs[n] = { page, camera, latest: null, png: null, lastChange: -1 };
    this.front = n;
  }

  #seen(n: number, picture: Picture, png: Buffer): void {
    const tab = this.tabs[n];
    if (!tab || !this.#isJudging) return;
    const judged = this.oracle.judge(picture);
    tab.latest = judged;
    tab.png = png;
    this.counts.pictures += 1;
    if (judged.words.has(judged.client)) this.counts.shown += 1;
    if (judged.page && judged.page.changes !== tab.lastChange) {
      tab.lastChange = judged.page.changes;
      this.counts.changesSeen += 1;
    }
    if (judged.isForgiven) this.counts.forgiven += 1;
    if (judged.wrong) this.wrong.push({ tab: n, says: judged.wrong, png });
  }

  /** Runs in the page of the tab in front; null when it is on its way elsewhere. */
  async inPage<T>(what: (arg: never) => T, arg?: unknown): Promise<Awaited<T> | null> {
    return beyond(() => this.tab.page.evaluate(what as never, arg as never) as Promise<Awaited<T>>, 4000);
  }

  /** The host's own verbs: `host.<verb>(...args)`. */
  call(verb: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.inPage(
      ({ v, a }: { v: string; a: unknown[] }) =>
        (globalThis as unknown as { host?: Record<string, (...all: unknown[]) => unknown> }).host?.[v]?.(...a),
      { v: verb, a: args },
    );
  }

  async sidebar(): Promise<Frame | null> {
    const { page } = this.tab;
    const start = `${this.session.base}/sidebar.html`;
    let kept: Frame | null = null;
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      if (this.kind !== 'firefox') {
        if (frame.url().startsWith(start)) return frame;
        continue;
      }
      const now = await beyond(() => frame.evaluate(() => ({ at: location.href, isSeen: document.visibilityState === 'visible' })), 800);
      if (!now?.at.startsWith(start)) continue;
      // Firefox still names the frames of a page that it keeps behind, to be gone back to.
      if (now.isSeen) return frame;
      kept ??= frame;
    }
    return kept;
  }

  /** Presses a control in the sidebar by the words that its name begins with; false when it is not there. */
  async press(name: string): Promise<boolean> {
    const sidebar = await this.sidebar();
    if (!sidebar) return false;
    const pressing = () =>
      sidebar.evaluate((start: string) => {
        const nameOf = (button: Element) => (button.getAttribute('aria-label') ?? (button as HTMLElement).innerText ?? '').trim();
        const button = [...document.querySelectorAll('button')].find((b) => b.checkVisibility() && nameOf(b).startsWith(start));
        button?.click();
        return button !== undefined;
      }, name);
    return (await beyond(pressing, 2000)) === true;
  }

  /**
   * As a person does it, who needs no driver: by the mouse where the button stands. Witness: seed 231128 in Firefox, where the driver no
   * longer knows the sidebar's frame of a page that came back from behind another, and *Hidden* stood there for good.
   */
  async showAgain(): Promise<void> {
    if ((await this.press('Show again')) || (await this.sidebar())) return;
    const { x, y } = this.#showAgainAt;
    await beyond(() => this.tab.page.mouse.click(x, y), 2000);
  }

  async pressLauncher(): Promise<void> {
    await beyond(() => this.tab.page.mouse.click(VIEW.width - 16, VIEW.height * 0.58 + 20), 2000);
  }

  /** One that is not running can't be stopped, and is not waited for. */
  async stopBackground(): Promise<void> {
    await beyond(() => this.session.stopBackground(), 1500);
  }

  /** The page makes room for an open sidebar. */
  async isOpen(): Promise<boolean> {
    return (await this.inPage(() => document.body.getBoundingClientRect().width < innerWidth)) === true;
  }

  /** Open, and not put away by the user. */
  async openSidebar(): Promise<void> {
    await until(async () => {
      if (await this.isOpen()) return true;
      await this.pressLauncher();
      return until(() => this.isOpen(), 'the page to make room', 1500);
    }, 'the sidebar to be open');
    await this.showAgain();
  }

  async toFront(n: number): Promise<void> {
    this.front = n;
    await beyond(() => this.tab.page.bringToFront(), 3000);
  }

  /** One client in every place of the page, and the pictures come to show their words in the sidebar, and nobody else's. */
  async settle(client: number, ms = 15_000): Promise<void> {
    await until(async () => {
      await this.call('unframe');
      await this.call('calm', client);
      const state = (await this.call('state')) as HostState | null;
      // Back may lead to before the record system was opened.
      if (!state && !(await beyond(() => this.tab.page.goto(this.urlOf(client), { waitUntil: 'load' }), 5000)))
        await this.#replaceTab(this.front);
      return state?.banner === client && state.header === client && state.address === client && !state.asks && !state.frame;
    }, 'the page to be calm');
    await this.openSidebar();
    const end = Date.now() + ms;
    for (let n = 1; Date.now() < end; n += 1) {
      await this.tab.camera.look();
      // What was hidden in the moment before is hidden only now.
      if (n % 30 === 0) await this.showAgain();
      const { latest } = this.tab;
      if (latest?.client === client && latest.words.has(client)) return;
      await new Promise((done) => setTimeout(done, 30));
    }
    const { latest } = this.tab;
    const said = latest ? `${latest.client}, the sidebar ${[...latest.words.keys()].join() || 'nobody'}` : 'nothing';
    const words = await beyond(async () => (await this.sidebar())?.evaluate(() => document.body.innerText.slice(0, 200)) ?? '', 2000);
    const main = `the last picture has the page at ${said}; the sidebar's own words: ${JSON.stringify(words)}`;
    throw new Error(`Within ${ms} ms the sidebar did not come to show client ${client}: ${main}.`);
  }

  async learn(): Promise<void> {
    for (const n of [0, 1]) {
      await this.toFront(n);
      await until(() => launcher(this.session, this.tab.page.url()), 'the launcher');
    }
    await this.toFront(0);
    await this.openSidebar();
    for (const [i] of clients.entries()) await this.#learnClient(i);
    await this.#learnShowAgain();
    for (const { picture, client } of this.#learned) this.oracle.forgetStrangers(picture, client);
    this.#learned.length = 0;
    if (this.oracle.size < LEAST_WORDS) throw new Error(`Only ${this.oracle.size} words of the clients were learned.`);
    this.#isJudging = true;
    await this.toFront(1);
    await this.settle(1);
    await this.toFront(0);
  }

  async #learnShowAgain(): Promise<void> {
    await until(() => this.press('Hide now'), 'Hide now to be pressed');
    const box = await until(async () => {
      const sidebar = await this.sidebar();
      return sidebar?.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === 'Show again');
        const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 && { x: x + width / 2, y: y + height / 2 };
      });
    }, 'where Show again stands');
    this.#showAgainAt = { x: SIDEBAR.x + box.x, y: SIDEBAR.y + box.y };
    await this.press('Show again');
  }

  async #learnClient(i: number): Promise<void> {
    const client = clients[i] as (typeof clients)[number];
    await this.call('calm', i);
    await this.call('type', 'first');
    const planted = [client.forename, client.number, client.choice, client.goal, client.draft];
    for (const [pane, sign] of [
      ['Getting on', client.choice],
      ['This note', client.draft],
      ['Drafts', client.draft],
    ] as const) {
      await until(async () => {
        await this.press(pane);
        const sidebar = await this.sidebar();
        const text = (await sidebar?.evaluate(() => document.querySelector('main')?.innerText ?? '')) ?? '';
        return text.includes(sign) && text;
      }, `${pane} to show ${sign}`);
      await this.#learnPane(i, planted);
    }
  }

  /** Scrolls each planted word of the open pane into view and learns how it looks there. */
  async #learnPane(i: number, planted: readonly string[]): Promise<void> {
    const sidebar = await this.sidebar();
    if (!sidebar) throw new Error('The sidebar is gone while its words are learned.');
    for (let nth = 0; nth < 40; nth += 1) {
      const word = (await sidebar.evaluateHandle(nthWord, planted, nth)) as JSHandle<Planted | null>;
      const found = await word.evaluate((one) => one && { says: one.says, box: one.box() });
      if (!found) break;
      const { says, box } = found;
      const inView = box.width > 0 && box.x + box.width <= SIDEBAR.width && box.y >= 0 && box.y + box.height <= VIEW.height;
      const at = { ...box, x: box.x + SIDEBAR.x };
      const picture = inView ? await this.#drawn(word, at) : null;
      if (!picture) continue;
      this.oracle.learnPage(picture, i);
      this.#learned.push({ picture, client: i });
      this.oracle.learnWord(picture, i, says, at);
    }
  }

  /**
   * A picture that surely has this word in this box: the ink went when the word was hidden and came when it was shown. A picture may
   * be older than the page: once what stood there before was learned as a word of the client, and seen beside every other.
   */
  async #drawn(word: JSHandle<Planted | null>, at: Box): Promise<Picture | null> {
    const untilInked = async (isShown: boolean) => {
      await word.evaluate((one, shown) => one?.show(shown), isShown);
      for (let n = 0; n < 8; n += 1) {
        const picture = await this.tab.camera.take();
        if (hasInk(picture, at) === isShown) return picture;
      }
      return null;
    };
    const without = await untilInked(false);
    const picture = await untilInked(true);
    const now = await word.evaluate((one) => one?.box());
    const isInPlace = now && now.x + SIDEBAR.x === at.x && now.y === at.y;
    return without && isInPlace ? picture : null;
  }

  /** Both tabs as at the start; what was counted stays. */
  async reset(): Promise<void> {
    for (const n of [1, 0]) {
      this.front = n;
      await this.#countChanges();
      const isThere = await beyond(() => this.tab.page.goto(this.urlOf(n), { waitUntil: 'domcontentloaded' }), 8000);
      // A page that the browser brought back from behind another is more than the driver can always follow.
      if (!isThere || (await this.call('state')) === null) await this.#replaceTab(n);
    }
    await this.toFront(0);
    await this.settle(0);
  }

  async #replaceTab(n: number): Promise<void> {
    const { page, camera } = this.tab;
    await camera.stop();
    await this.addTab(n, n);
    await beyond(() => page.close(), 3000);
  }

  async #countChanges(): Promise<void> {
    const made = await this.inPage(() => {
      const n = Number(sessionStorage.changes ?? 0);
      sessionStorage.changes = 0;
      return n;
    });
    this.counts.changes += made ?? 0;
  }

  async close(): Promise<void> {
    for (const { camera } of this.tabs) await camera.stop();
    await this.session.close();
    await this.host.close();
  }
}

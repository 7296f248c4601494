/**
 * Real Chromium and real Firefox with the built extension, behind one set of verbs. Puppeteer drives both: over the
 * DevTools protocol the one, over WebDriver BiDi the other.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';

export type Kind = 'chromium' | 'firefox';
export const KINDS: readonly Kind[] = ['chromium', 'firefox'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const GECKO_ID = 'handrail@handrail.example';
const GECKO_UUID = '5f0c7d1e-6a52-4c55-9f43-6f1d6f9b8f11';

export const SIZE = { width: 1400, height: 900 };

const CANDIDATES: Readonly<Record<Kind, readonly string[]>> = {
  chromium: [
    process.env.HANDRAIL_CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    process.env.HANDRAIL_FIREFOX ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

export function executableOf(kind: Kind): string {
  const found = CANDIDATES[kind].find((path) => path !== '' && existsSync(path));
  if (!found) throw new Error(`No ${kind} was found. Install it, or name it in HANDRAIL_${kind.toUpperCase()}.`);
  return found;
}

/** HANDRAIL_DIST: a copy of the built extensions, for whoever builds while tests run. */
export const distOf = (kind: Kind, dist = process.env.HANDRAIL_DIST ?? join(root, '.output')) =>
  join(dist, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

export interface Session {
  readonly kind: Kind;
  readonly browser: Browser;
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly base: string;
  page(url: string): Promise<Page>;
  /** The sidebar's frame beside this page, as soon as it is there. */
  sidebar(page: Page): Promise<Frame>;
  /** Opens one of the extension's own pages as a tab. */
  own(path: string): Promise<Page>;
  /** A page of the extension that stays open behind, to look through. */
  eye(): Promise<Page>;
  /** Opens the popup for the one web page that is open, as a page of its own. */
  popup(origin: string): Promise<Page>;
  /** Stops the background as the browser does after a while without work. */
  /** What the consoles hold: of the background in Chromium, of everything in Firefox. */
  log(): Promise<string>;
  stopBackground(): Promise<void>;
  /** From now on the background is refused its database, as by a browser that blocks all storage. Chromium only. */
  denyDatabase(): Promise<void>;
  /** Evaluates in the background. Chromium only: Firefox lets no test in there. */
  inBackground(expression: string): Promise<unknown>;
  close(): Promise<void>;
  /** The browser has written down what it was granted. Chromium takes up to ten seconds; a kill before that undoes the grant. */
  settled(): Promise<void>;
  /** SIGKILL of the browser and all that it started. */
  kill(): Promise<void>;
}

/** Runs in the background: no database opens any more, and one that is open serves nothing. */
const DENY = `
  const refuse = { value() { throw new DOMException('The operation is insecure.', 'SecurityError'); } };
  Object.defineProperty(IDBFactory.prototype, 'open', refuse);
  for (const name of ['add', 'put', 'get', 'getAll', 'getAllKeys', 'openCursor']) Object.defineProperty(IDBObjectStore.prototype, name, refuse);
  true;
`;

interface ExtensionApi {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
}

export interface LaunchOptions {
  readonly profile?: string;
  /** Origins that the user is taken to have answered yes for. Chromium can't show its question headless. */
  readonly granted?: readonly string[];
  readonly headless?: boolean;
  /** All windows are private, and the user has allowed the extension in them. */
  readonly isPrivate?: boolean;
  readonly args?: readonly string[];
  /** What the driver adds of itself and is to leave out. Chromium. */
  readonly ignoreArgs?: readonly string[];
  /** Another build than the one that ships: the folder that holds `chrome-mv3` and `firefox-mv3`. */
  readonly dist?: string;
  /** Another program than the installed one. */
  readonly executable?: string;
  /** `host:port` that everything not for loopback goes through. */
  readonly proxy?: string;
  /** Set beside the driver's own. Firefox. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,DestroyProfileOnBrowserClose',
  '--hide-crash-restore-bubble',
  '--lang=en-GB',
];

export function newProfile(kind: Kind): string {
  return mkdtempSync(join(tmpdir(), `handrail-${kind}-`));
}

async function startChromium(profile: string, options: LaunchOptions): Promise<Browser> {
  const dist = distOf('chromium', options.dist);
  return puppeteer.launch({
    executablePath: options.executable ?? executableOf('chromium'),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: SIZE,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages', ...(options.ignoreArgs ?? [])],
    args: [
      ...CHROMIUM_ARGS,
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      `--window-size=${SIZE.width},${SIZE.height}`,
      ...(options.args ?? []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
    ],
    timeout: 60_000,
  });
}

async function extensionBase(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  return new URL(worker.url()).origin === 'null' ? worker.url().split('/').slice(0, 3).join('/') : new URL(worker.url()).origin;
}

/** What the user's "Allow" leaves in the profile; headless Chromium never shows the question. */
function grant(profile: string, id: string, origins: readonly string[], isPrivate: boolean): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  const settings = preferences.extensions.settings[id];
  settings.runtime_granted_permissions = {
    api: [],
    explicit_host: origins.map((origin) => `${origin}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  if (isPrivate) settings.incognito = true;
  writeFileSync(path, JSON.stringify(preferences));
}

async function launchChromium(profile: string, options: LaunchOptions): Promise<{ browser: Browser; base: string }> {
  let browser = await startChromium(profile, options);
  let base = await extensionBase(browser);
  if (options.granted?.length) {
    await browser.close();
    grant(profile, base.split('/').at(-1) as string, options.granted, options.isPrivate === true);
    browser = await startChromium(profile, options);
    base = await extensionBase(browser);
  }
  return { browser, base };
}

function firefoxProxy(proxy: string): Record<string, string | number> {
  const [host = '', port = '0'] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  };
}

/** WebDriver BiDi below the driver's own verbs, for what Firefox adds to them. */
const bidi = (browser: Browser) =>
  (browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: unknown }> } }).connection;

/** Firefox's own scope, open to tests that were given system access: the very calls that the browser makes. */
export async function inFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const { contexts } = (await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const evaluated = { expression, target: { context: contexts[0]?.context }, awaitPromise: true };
  const { result } = await bidi(browser).send('script.evaluate', evaluated);
  return (result as { result?: { value?: unknown } }).result?.value;
}

/** Errors of every page and script, and what was written to any console. */
const ALL_CONSOLES = `[
  ...Services.console.getMessageArray().map(String),
  ...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents().map((one) => JSON.stringify(one.arguments)),
].join('\\n')`;

async function launchFirefox(profile: string, options: LaunchOptions): Promise<{ browser: Browser; base: string }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? executableOf('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: SIZE,
    // Without the last, Firefox lets no test open an extension's own page.
    args: [`--width=${SIZE.width}`, `--height=${SIZE.height}`, '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.accept_languages': 'en-GB',
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
      'browser.sessionstore.resume_from_crash': false,
      // Typing must not depend on which window the display puts in front.
      'focusmanager.testmode': true,
      ...(options.proxy ? firefoxProxy(options.proxy) : {}),
      'browser.privatebrowsing.autostart': options.isPrivate === true,
      ...options.prefs,
    },
    timeout: 60_000,
  });
  if (options.isPrivate) {
    const extensionData = { type: 'path', path: distOf('firefox', options.dist) };
    await bidi(browser).send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
  } else await browser.installExtension(distOf('firefox', options.dist));
  return { browser, base: `moz-extension://${GECKO_UUID}` };
}

export async function launch(kind: Kind, options: LaunchOptions = {}): Promise<Session> {
  const profile = options.profile ?? newProfile(kind);
  const { browser, base } = kind === 'chromium' ? await launchChromium(profile, options) : await launchFirefox(profile, options);

  let eyePage: Page | null = null;

  const isAt = async (frame: Frame, start: string): Promise<boolean> => {
    if (frame.url().startsWith(start)) return true;
    // Firefox tells about:blank for frames of extensions.
    if (kind !== 'firefox' || !/^(about:blank)?$/.test(frame.url())) return false;
    return frame
      .evaluate(() => location.href)
      .then(
        (href) => href.startsWith(start),
        () => false,
      );
  };

  const worker = kind === 'chromium' ? chromiumWorker(browser, base) : null;
  const inWorker = (expression: string) => (worker as ChromiumWorker).evaluate(expression);

  /** A window of the kind that the user opens for themselves; the driver's own private contexts hold no extensions. */
  const privatePage = async (url: string): Promise<Page> => {
    const open = `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`;
    // A browser that has just started may not have given its extensions their private half yet.
    await until(() => inWorker(open), 'a private window');
    const target = await browser.waitForTarget((t) => t.type() === 'page' && t.url() === url);
    return target.asPage();
  };

  const own = async (path: string): Promise<Page> => {
    const url = `${base}/${path}`;
    if (options.isPrivate && kind === 'chromium') return privatePage(url);
    const page = await browser.newPage();
    const isOpen = () => page.evaluate((to: string) => location.href === to && document.readyState === 'complete', url);
    // Firefox changes process on the way to an extension page, and the end of loading is never told: it is looked for.
    const going = page.goto(url, { timeout: 20_000 });
    if (kind === 'chromium') await going;
    else going.catch(() => undefined);
    await until(() => within(isOpen(), 500), `${path} to open`);
    return page;
  };

  return {
    kind,
    browser,
    profile,
    base,
    async page(url) {
      const page = options.isPrivate && kind === 'chromium' ? await privatePage(url) : await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      return page;
    },
    async sidebar(page) {
      return until(async () => {
        for (const frame of page.frames()) if (frame !== page.mainFrame() && (await isAt(frame, `${base}/sidebar.html`))) return frame;
        return null;
      }, 'the sidebar beside the page');
    },
    own,
    async eye() {
      // The extension was loaded anew: its pages are gone with the old one. Firefox does not tell that they are closed.
      if (!(await eyePage?.evaluate('true').catch(() => false))) eyePage = null;
      eyePage ??= await own('options.html');
      return eyePage;
    },
    async popup(origin) {
      const page = await own('options.html');
      const tab = await page.evaluate(async (start: string) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
        const all = (await (browser ?? chrome)?.tabs.query({})) ?? [];
        return all.filter((t) => !t.url?.startsWith(start) && t.url !== 'about:blank').at(-1)?.id;
      }, base);
      await page.close();
      return own(`popup.html?tab=${tab}&origin=${encodeURIComponent(origin)}`);
    },
    async stopBackground() {
      if (worker) await worker.stop();
      else await inFirefoxItself(browser, `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground()`);
    },
    inBackground: inWorker,
    log: async () => (worker ? worker.log() : String(await inFirefoxItself(browser, ALL_CONSOLES))),
    denyDatabase: async () => void (await inWorker(DENY)),
    async close() {
      await browser.close().catch(() => undefined);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    async settled() {
      if (kind === 'firefox') return;
      const wanted = (options.granted ?? []).map((origin) => `${origin}/*`);
      const id = base.split('/').at(-1) as string;
      await until(async () => {
        const { extensions } = JSON.parse(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8'));
        const held: string[] = extensions.settings[id]?.active_permissions?.explicit_host ?? [];
        return wanted.every((pattern) => held.includes(pattern));
      }, 'the grant to be written down');
    },
    async kill() {
      const main = browser.process();
      if (main?.pid) for (const pid of familyOf(main.pid)) killHard(pid);
      await until(async () => (main?.exitCode !== null || main?.signalCode !== null ? true : null), 'the browser to be gone');
    },
  };
}

/** An expression for Firefox's own scope: the element that holds the page at this address. */
export const tabInFirefox = (url: string): string =>
  `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers.find((one) => one.currentURI.spec === ${JSON.stringify(url)})`;

/** The process that draws this page dies, as it does of its own on a bad day; the browser and its extensions go on. */
export async function crashTab({ kind, browser }: Session, page: Page): Promise<void> {
  if (kind === 'chromium') {
    const crashed = new Promise((done) => page.once('error', done));
    const client = await page.createCDPSession();
    client.send('Page.crash').catch(() => undefined); // nobody is left to answer
    return void (await crashed);
  }
  const pid = await inFirefoxItself(browser, `${tabInFirefox(page.url())}.browsingContext.currentWindowGlobal.osPid`);
  const main = browser.process()?.pid;
  if (typeof pid !== 'number' || !main || pid === main || !familyOf(main).includes(pid)) throw new Error(`No process of this tab: ${pid}`);
  killHard(pid);
  await until(async () => !familyOf(main).includes(pid), 'the tab to crash');
}

interface ChromiumWorker {
  /** In the one that runs now. */
  evaluate(expression: string): Promise<unknown>;
  /** What its console holds since it began. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The background in Chromium, below the driver's own verbs. The driver has each new worker wait for it, and lets it go on unless it is
 * just attaching to that worker by its own `target.worker()`: a worker that starts in that moment waited without end, and a page
 * beside it for its background. Witness: background-stops.test.ts on a busy machine, two runs of three. One that is stopped while
 * anybody is attached to it comes back under the same name and waits for good (80 s seen, also after they let go): the driver
 * attaches for a moment with each new sidebar, so a stop waits until it has let go.
 */
function chromiumWorker(browser: Browser, base: string): ChromiumWorker {
  const joined = browser.target().createCDPSession();
  const all = async () => {
    const { targetInfos } = await (await joined).send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(base));
  };
  /** Null where it does not run: one that was stopped stays among the targets for a while. */
  const evaluateIn = async (targetId: string, expression: string) => {
    const line = await joined;
    const { sessionId } = await line.send('Target.attachToTarget', { targetId, flatten: true });
    try {
      const said = line.connection()?.session(sessionId)?.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return said ? await within(said, 5000) : null;
    } finally {
      await line.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    }
  };
  const running = () =>
    until(async () => {
      for (const { targetId } of (await all()).reverse())
        if ((await evaluateIn(targetId, 'true').catch(() => null))?.result.value) return targetId;
      return null;
    }, 'the background to run');
  return {
    async evaluate(expression) {
      const said = await evaluateIn(await running(), expression);
      if (!said || said.exceptionDetails) throw new Error(`The background did not answer: ${said?.exceptionDetails?.text ?? 'it is gone'}`);
      return said.result.value;
    },
    async log() {
      const line = await joined;
      const { sessionId } = await line.send('Target.attachToTarget', { targetId: await running(), flatten: true });
      const console = line.connection()?.session(sessionId);
      const held: unknown[] = [];
      console?.on('Runtime.consoleAPICalled', ({ args }) => held.push(args));
      console?.on('Runtime.exceptionThrown', ({ exceptionDetails }) => held.push(exceptionDetails));
      // What was said before is told when one begins to listen.
      await console?.send('Runtime.enable');
      await line.send('Target.detachFromTarget', { sessionId });
      return JSON.stringify(held);
    },
    async stop() {
      const targetId = await running();
      const isLetGo = async () => (await all()).every((one) => one.targetId !== targetId || !one.attached);
      await until(isLetGo, 'the driver to let go of the background');
      await (await joined).send('Target.closeTarget', { targetId });
    },
  };
}

/** A process and everything that it started, children last. */
export function familyOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const family = [pid];
  for (const parent of family) family.push(...pairs.filter(([, p]) => p === parent).map(([child]) => child));
  return family;
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

/** Null when it takes longer: a page on its way elsewhere may never answer the driver. */
const within = <T>(work: Promise<T>, ms: number): Promise<T | null> =>
  Promise.race([work, new Promise<null>((done) => setTimeout(done, ms, null))]);

/** Waits for an answer that is not null, undefined or false; a plain sentence when it does not come. */
export async function until<T>(ask: () => Promise<T | null | undefined | false>, what: string | (() => string), ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(
    `Waited ${ms} ms for ${typeof what === 'string' ? what : what()}, and it did not come.${last ? ` Last trouble: ${String(last)}` : ''}`,
  );
}

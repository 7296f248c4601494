/** What happens to an extension itself under an open page, done as the browser does it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { distOf, familyOf, inFirefoxItself, type Session } from './browsers.ts';

export interface OwnLife {
  reload(): Promise<void>;
  /** Puts the next version in place of the one that runs. */
  update(): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
  uninstall(): Promise<void>;
  /** Stops the background, or does nothing when none runs. Waits for nothing. */
  kill(): Promise<void>;
}

/** Copies of the built extensions that a test may change. Set as HANDRAIL_DIST before a browser is launched. */
export function ownDist(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'handrail-dist-'));
  for (const kind of ['chromium', 'firefox'] as const) {
    const from = distOf(kind);
    cpSync(from, join(path, from.split('/').at(-1) as string), { recursive: true });
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function nextVersion(dist: string): void {
  const path = join(dist, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  writeFileSync(path, JSON.stringify({ ...manifest, version: `${major}.${minor}.${patch + 1}` }));
}

const GECKO_ID = 'handrail@handrail.example';

/** The processes in which extensions run: their backgrounds and their pages, ours beside a record too. */
async function ownProcesses({ kind, browser }: Session): Promise<number[]> {
  if (kind === 'firefox') {
    const ask =
      "ChromeUtils.requestProcInfo().then(({ children }) => children.filter((c) => c.type === 'extension').map((c) => c.pid).join())";
    return String(await inFirefoxItself(browser, ask))
      .split(',')
      .map(Number);
  }
  const pid = browser.process()?.pid;
  const isExtensions = (one: number) =>
    execFileSync('ps', ['-o', 'args=', '-p', String(one)], { encoding: 'utf8' }).includes(' --extension-process ');
  return pid === undefined ? [] : familyOf(pid).filter(isExtensions);
}

/** Everything of the extension but what runs in the record's own page stands still, as on a machine that has no time for it. */
export async function standStill(session: Session): Promise<{ goOn(): void }> {
  const pids = await ownProcesses(session);
  if (pids.length === 0 || pids.some((pid) => !(pid > 0))) throw new Error('The extension has no process of its own.');
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  return { goOn: () => pids.forEach((pid) => void process.kill(pid, 'SIGCONT')) };
}

function firefoxLife(session: Session): OwnLife {
  const addons = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager";
  const files = "ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs').FileUtils";
  const addon = (does: string) =>
    inFirefoxItself(session.browser, `${addons}.getAddonByID('${GECKO_ID}').then((addon) => addon.${does}()).then(() => true)`).then(
      () => undefined,
    );
  return {
    reload: () => addon('reload'),
    disable: () => addon('disable'),
    enable: () => addon('enable'),
    uninstall: () => addon('uninstall'),
    async update() {
      nextVersion(distOf('firefox'));
      await inFirefoxItself(
        session.browser,
        `${addons}.installTemporaryAddon(new (${files}).File('${distOf('firefox')}')).then(() => true)`,
      );
    },
    kill: async () =>
      void (await inFirefoxItself(
        session.browser,
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true, () => false)`,
      )),
  };
}

/** The page of the browser where a user turns extensions on and off; only there may these calls be made. */
async function extensionsPage(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  // Chromium turns off unpacked extensions at a reload unless this is on, as it is for whoever loaded one.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  return page;
}

async function chromiumLife(session: Session): Promise<OwnLife> {
  const page = await extensionsPage(session);
  const id = session.base.split('/').at(-1) as string;
  const run = async (expression: string) => void (await page.evaluate(`Promise.resolve(${expression}).then(() => true)`));
  const client = await page.createCDPSession();
  await client.send('ServiceWorker.enable');
  return {
    reload: () => run(`chrome.developerPrivate.reload('${id}')`),
    disable: () => run(`chrome.management.setEnabled('${id}', false)`),
    enable: () => run(`chrome.management.setEnabled('${id}', true)`),
    async uninstall() {
      const own = await session.own('options.html');
      await own.evaluate('void chrome.management.uninstallSelf()').catch(() => undefined);
    },
    async update() {
      nextVersion(distOf('chromium'));
      await run(`chrome.developerPrivate.reload('${id}')`);
    },
    kill: async () => void (await client.send('ServiceWorker.stopAllWorkers')),
  };
}

export const lifeOf = async (session: Session): Promise<OwnLife> =>
  session.kind === 'chromium' ? chromiumLife(session) : firefoxLife(session);

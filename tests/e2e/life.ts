/** What happens to an extension itself under an open page, done as the browser does it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { distOf, inFirefoxItself, type Session } from './browsers.ts';

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

function firefoxLife(session: Session): OwnLife {
  const addons = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager";
  const files = "ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs').FileUtils";
  const addon = (does: string) =>
    inFirefoxItself(session.browser, `${addons}.getAddonByID('${GECKO_ID}').then((addon) => addon.${does}())`);
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
    kill: () =>
      inFirefoxItself(
        session.browser,
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true, () => false)`,
      ),
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

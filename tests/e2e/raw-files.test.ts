/**
 * A copy of the disk tells no word of a draft, with the key of the device alone: not after it was changed, deleted and brought back, not after
 * Handrail was updated, and not after the browser tidied its files. As many words lie beside them in clear, in the same extension's storage, and
 * go through all of it too: the search has to find those. Behind a passphrase: vault.test.ts.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFirefoxItself, KINDS, launch, newProfile, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, press, pressLauncher, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { lifeOf, ownDist } from './life.ts';
import { databaseFolders, filesWith, layInClear, ownFolders } from './raw-files.ts';

/** Words of chance letters, always the same: a compressor finds next to nothing in them to put a sign for, so they stay whole. */
function makeWords(seed: number): string[] {
  let state = seed;
  const letter = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return String.fromCharCode(97 + ((state >>> 8) % 26));
  };
  return Array.from({ length: 100 }, () => Array.from({ length: 12 }, letter).join(''));
}

const PLANTED = makeWords(40_071);
const IN_CLEAR = makeWords(12_345);
/** Of the hundred in clear; a compressor may have found its sign in one or two. */
const ENOUGH = 95;

const files = (session: Session): string[] =>
  databaseFolders(session).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );

/** Much is written and deleted beside the drafts, until the browser has put its files in order; what shows that it has. */
async function tidyUp(session: Session, own: Page): Promise<void> {
  const logs = files(session).filter((path) => path.endsWith('.log'));
  await own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('churn');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const database = await done(opening);
    for (let n = 0; n < 200; n += 1) {
      const rows = database.transaction('rows', 'readwrite').objectStore('rows');
      await done(rows.add(crypto.getRandomValues(new Uint8Array(50_000))));
    }
    database.close();
    await done(indexedDB.deleteDatabase('churn'));
  });
  if (session.kind === 'chromium') {
    const isDone = () => files(session).some((path) => path.endsWith('.ldb')) && !files(session).some((path) => logs.includes(path));
    return void (await until(async () => isDone(), 'the log to be made a table'));
  }
  // Once a day, when nobody is there. The database that is in use is tidied too.
  await inFirefoxItself(
    session.browser,
    "Cc['@mozilla.org/dom/quota-manager-service;1'].getService(Ci.nsIObserver).observe(null, 'idle-daily', '')",
  );
  const isEmpty = (path: string) => readFileSync(path).length === 0;
  const isDone = () =>
    files(session)
      .filter((path) => path.endsWith('-wal'))
      .every(isEmpty);
  await until(async () => isDone(), 'what was written to be in the database itself');
}

for (const kind of KINDS) {
  describe(`a copy of the disk, in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;
    let own: Page;
    const profile = newProfile(kind);
    const dist = ownDist();
    const before = process.env.HANDRAIL_DIST;

    const beside = async () => {
      page = await session.page(host.client.writeUrl);
      await until(() => page.evaluate(() => document.documentElement.children.length > 2), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, host.client.name);
      await press(sidebar, 'tab', 'Drafts…');
    };

    /** The first by keys, the others as a page is told of words that come at once: a thousand keys wait more than they show. */
    const write = async (words: readonly string[]) => {
      await host.focusEnd(page);
      const [first = '', ...others] = words;
      await page.keyboard.type(first);
      await page.evaluate((text: string) => document.execCommand('insertText', false, text), others.map((word) => ` ${word}`).join(''));
    };

    const expectNoWord = () => {
      const planted = [...PLANTED, host.client.name, '204118', 'Imogen Tate', 'Core Partnership'];
      const all = ownFolders(session).flatMap((folder) => filesWith(folder, [...planted, ...IN_CLEAR]));
      const isInClear = (found: string) => IN_CLEAR.includes(found.split(': ')[1] ?? '');
      expect(all.filter((found) => !isInClear(found))).toEqual([]);
      const inClear = new Set(all.filter(isInClear).map((found) => found.split(': ')[1]));
      expect(inClear.size, 'the search finds what lies in clear').toBeGreaterThanOrEqual(ENOUGH);
    };

    beforeAll(async () => {
      process.env.HANDRAIL_DIST = dist.path;
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin], profile });
      page = await session.page(host.client.writeUrl);
      await turnOn(session, host.origin);
      await page.close();
      own = await session.own('options.html');
      await layInClear(own, IN_CLEAR.join(' '));
      await beside();
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      dist.remove();
      if (before === undefined) delete process.env.HANDRAIL_DIST;
      else process.env.HANDRAIL_DIST = before;
    });

    test('of a hundred words that were typed, changed, deleted and brought back none is there', async () => {
      await write(PLANTED.slice(0, 50));
      await awaitText(sidebar, ' 50 words');
      await page.keyboard.type(' ');
      await write(PLANTED.slice(50));
      await awaitText(sidebar, ' 100 words');
      await press(sidebar, 'button', 'Delete');
      await awaitText(sidebar, 'A draft was deleted.');
      expectNoWord();
      await press(sidebar, 'button', 'Undo');
      await awaitText(sidebar, ' 100 words');
      expectNoWord();
    });

    test('nor after the browser put its files in order', async () => {
      await tidyUp(session, own);
      expectNoWord();
    });

    test('nor after Handrail was updated, and the browser closed', async () => {
      await page.close();
      await (await lifeOf(session)).update();
      await beside();
      await awaitText(sidebar, ' 100 words');
      await write(PLANTED.slice(0, 20));
      await awaitText(sidebar, ' 20 words');
      expectNoWord();
      await session.close();
      expectNoWord();
    });

    test('nor after everything was wiped, and the files were put in order again', async () => {
      session = await launch(kind, { granted: [host.origin], profile });
      own = await session.own('options.html');
      await press(own, 'button', 'Wipe everything');
      await press(own, 'button', 'Wipe everything now');
      await awaitText(own, 'Everything is wiped');
      await tidyUp(session, own);
      expectNoWord();
      await session.close();
      expectNoWord();
    });
  });
}

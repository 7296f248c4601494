/** Ways to the wrong client that have a name, each in a real browser; what is on the screen is judged by its pixels alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, until } from '../e2e/browsers.ts';
import { launcher, textOf, turnOn } from '../e2e/hands.ts';
import { clients } from '../hosts/switching/clients.mjs';
import { type Switching, startSwitching } from '../hosts/switching/server.mjs';
import type { How, Order } from './steps.ts';
import { World } from './world.ts';

const AT_ONCE: Order = [
  ['address', 0],
  ['banner', 0],
  ['header', 0],
  ['notes', 0],
  ['editor', 0],
];
const HOWS: readonly How[] = ['replace', 'within', 'place'];

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** How our frame is drawn: it stands in a closed root, which only the browser itself looks into. Chromium. */
async function ourStyle(page: Page): Promise<string> {
  const line = await page.createCDPSession();
  await line.send('DOM.enable');
  const { nodes } = await line.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await line.detach();
  const { attributes = [] } = nodes.find((one) => one.nodeName === 'IFRAME' && one.attributes?.includes('Handrail')) ?? {};
  return attributes[attributes.indexOf('style') + 1] ?? '';
}

for (const kind of KINDS) {
  describe(`ways to the wrong client in ${kind}`, () => {
    let world: World;
    let other: Switching;
    const openWorld = async () => {
      world = await World.open(kind, 'text', '', [other.origin]);
      await turnOn(world.session, other.origin);
      await world.toFront(0);
    };
    beforeAll(async () => {
      other = await startSwitching();
      await openWorld();
    });
    afterAll(async () => {
      await world?.close();
      await other?.close();
    });

    /** Everything that was on the screen since the last time was right. */
    const allRight = async () => {
      await world.tab.camera.look();
      expect(world.wrong.splice(0).map(({ says }) => says)).toEqual([]);
    };
    /** Nobody's words are on the screen, and go on not to be. */
    const showsNobody = async () => {
      await until(async () => {
        await world.tab.camera.look();
        return world.tab.latest?.words.size === 0;
      }, 'the sidebar to show nobody');
      await pause(700);
      await world.tab.camera.look();
      expect([...(world.tab.latest?.words ?? [])]).toEqual([]);
    };
    const swap = async (from: number, to: number) => {
      for (const how of HOWS) {
        await world.settle(from);
        await world.call('switchTo', to, how, AT_ONCE, 90);
        await pause(400);
        await world.settle(to);
        await allRight();
      }
    };

    test('near-namesakes with two digits exchanged', () => swap(0, 1));
    test('twins with one date of birth', () => swap(2, 3));

    test('the next client’s words wait until the page has been drawn without the last one’s', async () => {
      await world.settle(3);
      const late: Order = [
        ['banner', 0],
        ['address', 0],
        ['header', 300],
        ['notes', 310],
      ];
      await world.call('switchTo', 4, 'within', late, 90);
      await pause(600);
      await world.settle(4);
      await allRight();
    });

    test('while it is asked whether to leave, nobody is shown; Cancel brings the first client back', async () => {
      await world.settle(0);
      await world.call('ask', 1);
      await showsNobody();
      await world.call('unask');
      await world.settle(0);
      await allRight();
    });

    test('a hidden frame that holds another client has no say; shown, it makes the page nobody’s', async () => {
      await world.settle(0);
      await world.call('frame', 4);
      await showsNobody();
      await world.call('frameShown', false);
      await until(async () => {
        await world.tab.camera.look();
        return world.tab.latest?.words.has(0);
      }, 'the first client to be shown again');
      await world.call('frameShown', true);
      await showsNobody();
      await world.settle(0);
      await allRight();
    });

    test('notes of the last client that are drawn anew beside the next one’s name are not taken for theirs', async () => {
      await world.settle(0);
      await world.call('switchTo', 2, 'replace', AT_ONCE.slice(0, 3), 90);
      await world.call('notesOf', 0);
      await pause(1200);
      await world.settle(2);
      await allRight();
    });

    test('of several records open in one page only the visible one counts', async () => {
      await world.settle(0);
      await world.call('behind', 4);
      await pause(600);
      await world.settle(0);
      await world.settle(1);
      await allRight();
    });

    test('another record that was drawn ahead and is shown by one attribute: nobody is shown, and then again who stands alone', async () => {
      await world.settle(0);
      await world.call('behind', 4);
      await pause(600);
      await world.settle(0);
      await world.call('behindShown', true);
      await showsNobody();
      await allRight();
      await world.call('behindShown', false);
      await world.settle(0);
    });

    test('back and forward between two records, with and without a load', async () => {
      await world.settle(0);
      await world.call('load', 2);
      await pause(800);
      await world.settle(2);
      for (const way of ['back', 'forward', 'back'] as const) {
        await world.inPage((to: 'back' | 'forward') => setTimeout(() => history[to]()), way);
        await pause(900);
        await allRight();
      }
      await world.settle(1);
      await allRight();
    });

    /** False where nobody is shown again. */
    const backAfterStop = async (): Promise<boolean> => {
      const shows = (client: number) =>
        until(async () => {
          await world.tab.camera.look();
          return world.tab.latest?.client === client && world.tab.latest.words.has(client);
        }, `client ${client} to be shown`);
      await world.reset();
      await world.call('load', 2);
      // No longer: Firefox throws away what it kept behind after a second or two, and then loads it anew.
      await shows(2);
      await world.stopBackground();
      await world.inPage(() => setTimeout(() => history.back()));
      const isShown = await shows(0).then(
        () => true,
        () => false,
      );
      await allRight();
      return isShown;
    };

    test('back to a record whose background was stopped meanwhile: its client is shown again', async () => {
      if (await backAfterStop()) return;
      // One stop by the driver in about a hundred leaves Chromium with a background that runs and is sent nothing, in new pages either.
      // Nobody is shown then. The browser is at fault or the driver, that is not known; a new one must do it.
      await world.close();
      await openWorld();
      expect(await backAfterStop()).toBe(true);
    });

    test('two tabs with two clients, one in front after the other', async () => {
      await world.reset();
      for (const n of [1, 0, 1, 0]) {
        await world.toFront(n);
        await world.settle(n === 0 ? 3 : 2);
        await allRight();
      }
    });

    test('a record that comes in a frame while the tab is behind: nobody is shown when it is in front again', async () => {
      await world.toFront(0);
      for (const n of [0, 1, 2]) {
        await world.settle(n);
        await world.call('frame', 4);
        await world.toFront(1);
        await pause(1500);
        await world.toFront(0);
        await showsNobody();
        await allRight();
      }
    });

    test('a tab that was behind shows its client again, and the focus is where it was', async () => {
      await world.toFront(0);
      await world.settle(0);
      await (await world.sidebar())?.evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus());
      expect(await world.inPage(() => document.activeElement?.parentElement === document.documentElement)).toBe(true);
      const behind = world.tab.page;
      await world.toFront(1);
      if (kind === 'chromium')
        await until(async () => /opacity: 0(\.001)? /.test(await ourStyle(behind)), 'the sidebar to be hidden with its tab');
      else await pause(500);
      await world.toFront(0);
      await until(async () => {
        await world.tab.camera.look();
        return world.tab.latest?.words.has(0);
      }, 'the client to be shown again');
      await until(() => world.inPage(() => document.activeElement?.parentElement === document.documentElement), 'the focus');
      await allRight();
    });

    test('one number on two sites is two clients: what was kept of one is not offered for the other', async () => {
      await world.toFront(0);
      await world.settle(0);
      await world.call('type', 'kept here');
      await until(async () => {
        await world.press('Drafts');
        return (await textOf((await world.sidebar()) as never)).includes('kept here');
      }, 'the draft to be kept');
      await world.press('Getting on');
      const page = await world.session.page(`${other.origin}/record/${clients[0]?.number}/entries?skin=text`);
      await until(() => launcher(world.session, page.url()), 'the launcher');
      await page.bringToFront();
      await page.setViewport({ width: 740, height: 620 });
      await page.mouse.click(740 - 16, 620 * 0.58 + 20);
      const sidebar = await world.session.sidebar(page);
      const text = await until(async () => {
        const drafts = await sidebar.$('#tab-drafts');
        await drafts?.evaluate((tab) => (tab as HTMLElement).click());
        const now = await textOf(sidebar);
        return now.includes('Marla') && /draft/i.test(now) && now;
      }, 'the other site’s drafts');
      expect(text).not.toContain('kept here');
      expect(text).not.toContain('Quayside');
      await page.close();
    });

    test('a frame of another site with the same number and another name makes the page nobody’s; with the same name it does not', async () => {
      await world.toFront(0);
      await world.settle(0);
      const frame = async (called: string) => {
        const src = `${other.origin}/record/${clients[0]?.number}/entries?skin=text${called}`;
        await world.inPage((to: string) => {
          const made = document.createElement('iframe');
          made.src = to;
          document.querySelector('#beside')?.append(made);
        }, src);
      };
      await frame('&called=PELHAM');
      await showsNobody();
      await world.call('unframe');
      await world.settle(0);
      await frame('');
      await pause(1500);
      await until(async () => {
        await world.tab.camera.look();
        return world.tab.latest?.frame && world.tab.latest.words.has(0);
      }, 'the client to be shown beside their own record in a frame');
      await world.settle(0);
      await allRight();
    });

    // Firefox does not prerender.
    if (kind === 'chromium')
      test('a record that the browser draws ahead of time has no say until it is in front', async () => {
        await world.toFront(0);
        await world.settle(0);
        await world.call('prerender', 4);
        await pause(1500);
        await world.tab.camera.look();
        expect([...(world.tab.latest?.words.keys() ?? [])]).toEqual([0]);
        await world.call('load', 4);
        await pause(1200);
        await world.settle(4);
        await allRight();
      });
  });

  describe(`where a record system shows no number, in ${kind}`, () => {
    test('a client without a number is known by name and date of birth', async () => {
      const world = await World.open(kind, 'named');
      try {
        for (const to of [0, 1, 2, 3]) await world.settle(to);
        await world.call('switchTo', -1, 'within', [['banner', 0]]);
        await until(async () => {
          await world.tab.camera.look();
          return world.tab.latest?.words.size === 0;
        }, 'the sidebar to show nobody');
        expect(world.wrong.map(({ says }) => says)).toEqual([]);
      } finally {
        await world.close();
      }
    });
  });
}

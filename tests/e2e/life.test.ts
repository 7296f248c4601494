/**
 * The extension's own life under an open page: turned off, updated, reloaded, disabled, uninstalled, its background
 * killed at any moment. Nothing of it stays where it has no business, and nothing wrong is shown.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, itemNames, named, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { lifeOf, type OwnLife, ownDist } from './life.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Everything of the page that something of ours could have changed, to be compared as it is. */
const pageAsItIs = (page: Page) =>
  page.evaluate(() => {
    const stylesOf = (element: Element) => {
      const computed = getComputedStyle(element);
      return Object.fromEntries([...computed].map((name) => [name, computed.getPropertyValue(name)]));
    };
    return {
      html: new XMLSerializer().serializeToString(document),
      styles: [document.documentElement, document.body, document.querySelector('main')].map((e) => e && stylesOf(e)),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      highlights: CSS.highlights.size,
      names: Object.getOwnPropertyNames(globalThis)
        .filter((name) => !/^(cdc_|puppeteer|__)/.test(name))
        .sort(),
    };
  });

/** What of ours stands on the page: how many elements, how many of them drawn, and how wide that leaves the page. */
const ours = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.documentElement.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName));
    const drawn = all.filter((element) => getComputedStyle(element).display !== 'none');
    return { elements: all.length, drawn: drawn.length, width: document.body.getBoundingClientRect().width };
  });

type Ours = Awaited<ReturnType<typeof ours>>;
const untilOurs = (page: Page, is: (now: Ours) => boolean, what: string) =>
  until(async () => {
    const now = await ours(page);
    return is(now) ? now : null;
  }, what);

async function turnOff(session: Session, origin: string): Promise<void> {
  const popup = await session.popup(origin);
  await press(popup, 'button', 'Turn off');
  await awaitText(popup, 'Turn on for');
  await popup.close();
}

/** The world in which our scripts run in this page, Chromium only. */
async function ourWorld(page: Page): Promise<{ readonly client: CDPSession; run(expression: string): Promise<unknown>; id(): number }> {
  const client = await page.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await client.send('Runtime.enable');
  const id = () => worlds.findLast(({ name }) => name === 'Handrail')?.id ?? 0;
  return {
    client,
    id,
    async run(expression) {
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
        contextId: id(),
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
  };
}

for (const kind of KINDS) {
  describe(`the extension's own life in ${kind}`, { concurrent: false }, () => {
    const dist = ownDist();
    const before = process.env.HANDRAIL_DIST;
    let host: DemoHost;
    let session: Session;
    let life: OwnLife;

    const editorOf = (page: Page) => page.$eval('textarea[name="entry"]', (field) => (field as HTMLTextAreaElement).value);
    /** A record with the sidebar open beside it and showing the client. */
    const beside = async (url: string): Promise<Page> => {
      const page = await session.page(url);
      await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
      await pressLauncher(page);
      await awaitSidebar(session, page, host.client.name);
      await untilOurs(page, ({ width }) => width < 1400, 'the page to be narrower');
      return page;
    };

    beforeAll(async () => {
      process.env.HANDRAIL_DIST = dist.path;
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      life = await lifeOf(session);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      dist.remove();
      if (before === undefined) delete process.env.HANDRAIL_DIST;
      else process.env.HANDRAIL_DIST = before;
    });

    // What a failed try leaves open would take part in the next: its page keeps a draft of the same note.
    afterEach(async () => {
      for (const page of await session.browser.pages()) if (page.url().startsWith(host.origin)) await page.close();
      host.demo.reset();
    });

    test('turned off, the page is byte for byte what it was, with the styles that it had', async () => {
      const page = await session.page(host.client.url);
      await awaitText(page, host.onlyClient);
      const was = await pageAsItIs(page);
      await turnOn(session, host.origin);
      await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, 'Choice summary');
      await press(sidebar, 'button', 'Show Goals in record');
      await until(() => page.evaluate(() => CSS.highlights.size === 1), 'the passage to be shown');
      expect((await ours(page)).width).toBeLessThan(1400);
      await turnOff(session, host.origin);
      await untilOurs(page, ({ elements, width }) => elements === 0 && width === 1400, 'the page to be let go of');
      await page.evaluate(() => scrollTo(0, 0));
      expect(await pageAsItIs(page)).toEqual(was);
      // The rule of the highlight too: a highlight of that name that the page makes has no colour of ours.
      const colour = await page.evaluate(() => getComputedStyle(document.body, '::highlight(handrail-passage)').backgroundColor);
      expect(colour).not.toBe('rgb(255, 228, 156)');
      await turnOn(session, host.origin);
      await page.close();
    });

    // Firefox has no way to ask for the listeners, timers and observers of another world.
    test.runIf(kind === 'chromium')('turned off, no listener, timer or observer of ours is left in the page', async () => {
      const page = await session.page(host.client.writeUrl);
      await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
      const world = await ourWorld(page);
      const listeners = async () => {
        let count = 0;
        for (const target of ['window', 'document', 'document.documentElement', 'document.body', "document.querySelector('textarea')"]) {
          const { result } = await world.client.send('Runtime.evaluate', { contextId: world.id(), expression: target });
          if (!result.objectId) continue;
          count += (await world.client.send('DOMDebugger.getEventListeners', { objectId: result.objectId })).listeners.length;
        }
        return count;
      };
      expect(await listeners()).toBeGreaterThan(3);
      await turnOff(session, host.origin);
      await untilOurs(page, ({ elements }) => elements === 0, 'the page to be let go of');
      expect(await listeners()).toBe(0);
      // The same world is used when it is turned on again: from now on it counts what is begun and ended in it.
      await world.run(`
        alive = { intervals: new Set(), timeouts: new Set(), observers: new Set() };
        {
          const { setInterval: every, clearInterval: notEvery, setTimeout: later, clearTimeout: notLater } = globalThis;
          setInterval = (work, ms) => { const id = every(work, ms); alive.intervals.add(id); return id; };
          clearInterval = (id) => { alive.intervals.delete(id); notEvery(id); };
          setTimeout = (work, ms) => { const id = later(() => { alive.timeouts.delete(id); work(); }, ms); alive.timeouts.add(id); return id; };
          clearTimeout = (id) => { alive.timeouts.delete(id); notLater(id); };
          for (const kind of ['MutationObserver', 'PerformanceObserver', 'ResizeObserver', 'IntersectionObserver']) {
            const Real = globalThis[kind];
            globalThis[kind] = class extends Real {
              observe(...all) { alive.observers.add(this); super.observe(...all); }
              disconnect() { alive.observers.delete(this); super.disconnect(); }
            };
          }
        }
      `);
      const alive = () => world.run('[alive.intervals.size, alive.timeouts.size, alive.observers.size]') as Promise<number[]>;
      await turnOn(session, host.origin);
      await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
      await pressLauncher(page);
      await awaitSidebar(session, page, host.client.name);
      await host.startNote(page);
      await page.keyboard.type('Plan: the corridor ladder');
      const [intervals, , observers] = await alive();
      expect(intervals, 'what is counted is there to count').toBeGreaterThan(0);
      expect(observers).toBeGreaterThan(1);
      await turnOff(session, host.origin);
      await untilOurs(page, ({ elements }) => elements === 0, 'the page to be let go of');
      expect(await alive()).toEqual([0, 0, 0]);
      expect(await listeners()).toBe(0);
      await turnOn(session, host.origin);
      await page.close();
    });

    test('permission taken away in the browser’s own settings is the same as turning off', async () => {
      const page = await beside(host.client.url);
      const options = await session.own('options.html');
      await options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { permissions: { getAll(): Promise<{ origins: string[] }>; remove(what: object): Promise<boolean> } }
        >;
        const { permissions } = (browser ?? chrome) as NonNullable<typeof browser>;
        await permissions.remove({ origins: (await permissions.getAll()).origins });
      });
      await options.close();
      await untilOurs(page, ({ elements, width }) => elements === 0 && width === 1400, 'the page to be let go of');
      await turnOn(session, host.origin);
      await page.close();
    });

    test('put into a page ten times at once, it stands there once, and knows what it knew', async () => {
      const page = await beside(host.client.writeUrl);
      await host.startNote(page);
      await page.keyboard.type('Plan: the corridor ladder');
      const sidebar = await session.sidebar(page);
      await press(sidebar, 'tab', 'This note…');
      await until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => /^Plan.*: found$/.test(name)), 'the plan to be found');
      const eye = await session.eye();
      await eye.evaluate(async (url: string) => {
        interface Api {
          tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
          scripting: { executeScript(what: object): Promise<unknown> };
        }
        const { browser, chrome } = globalThis as unknown as Record<string, Api>;
        const { tabs, scripting } = (browser ?? chrome) as Api;
        const tab = (await tabs.query({})).find((one) => one.url === url);
        const target = { tabId: tab?.id };
        await Promise.all(
          Array.from({ length: 10 }, () =>
            scripting.executeScript({ target, files: ['/page-shell.js', '/page-gate.js', '/page-agent.js'] }),
          ),
        );
      }, page.url());
      await pause(600);
      expect((await ours(page)).elements).toBe(1);
      // The very same frame: nobody's place in it is lost.
      expect(await itemNames(sidebar, 'Checklist')).toContainEqual(expect.stringMatching(/^Plan.*: found$/));
      await page.bringToFront();
      await pressLauncher(page, true);
      await pause(300);
      expect((await ours(page)).elements).toBe(1);
      await page.close();
    });

    describe('the background killed at any moment', () => {
      /** Does something and stops the background so many ms into it. */
      const cut = async (ms: number, act: () => Promise<unknown>) => {
        const doing = act().catch(() => undefined);
        await pause(ms);
        await life.kill();
        await doing;
      };
      const MOMENTS = [0, 4, 12, 30, 80, 200];

      test.each(MOMENTS)('%i ms into turning on and off: the list, the permission and the page agree in the end', async (ms) => {
        const page = await session.page(host.client.url);
        const isOn = async () => {
          const popup = await session.popup(host.origin);
          const text = await until(async () => {
            const says = await textOf(popup);
            return /Turn (on for|off)/.test(says) && says;
          }, 'the popup to say whether it is on');
          await popup.close();
          return !text.includes('Turn on for');
        };
        const turn = async (to: 'on' | 'off') => {
          const popup = await session.popup(host.origin);
          const button = to === 'on' ? 'Turn on for…' : 'Turn off';
          await cut(ms, () => press(popup, 'button', button));
          await pause(100);
          await popup.close();
          // What was begun goes on by itself; a press that never arrived is made again, as somebody would.
          await pause(400);
          if ((await isOn()) !== (to === 'on')) await (to === 'on' ? turnOn : turnOff)(session, host.origin);
        };
        await turn('off');
        await untilOurs(page, ({ elements, width }) => elements === 0 && width === 1400, 'the page to be let go of');
        await turn('on');
        await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
        await page.close();
      });

      test('over and over as the popup opens: it never says that a site is off which is on', async () => {
        const page = await session.page(host.client.url);
        await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
        let isOpening = true;
        const opening = session.popup(host.origin).finally(() => {
          isOpening = false;
        });
        while (isOpening) {
          await life.kill();
          await pause(40);
        }
        const popup = await opening;
        const text = await until(async () => {
          const says = await textOf(popup);
          return /Turn (on for|off)|did not answer/.test(says) && says;
        }, 'the popup to say whether it is on');
        expect(text).not.toContain('Turn on for');
        await popup.close();
        await page.close();
      });

      test.each(MOMENTS)('%i ms into opening the sidebar: it shows the client without anybody doing anything', async (ms) => {
        const page = await session.page(host.client.url);
        await untilOurs(page, ({ drawn }) => drawn === 1, 'the launcher');
        await cut(ms, () => pressLauncher(page));
        const sidebar = await awaitSidebar(session, page, 'Choice summary');
        expect(await textOf(sidebar)).not.toContain(host.onlyOther);
        await untilOurs(page, ({ width }) => width === 1040, 'the page to be narrower');
        await page.close();
      });

      test('while somebody types, again and again: the checklist comes to be right and the draft has every word', async () => {
        const page = await beside(host.client.writeUrl);
        const sidebar = await session.sidebar(page);
        await press(sidebar, 'tab', 'This note…');
        await host.startNote(page);
        for (const [i, word] of ['Plan:', 'the', 'corridor', 'ladder,', 'two', 'rungs', 'a', 'day'].entries())
          await cut((i * 37) % 120, () => page.keyboard.type(`${word} `));
        await page.keyboard.press('Enter');
        await page.keyboard.type('Risks: none, asked on her own');
        await until(async () => {
          const names = await itemNames(sidebar, 'Checklist');
          return names.some((name) => /^Plan.*: found$/.test(name)) && names.some((name) => /^Risks.*: found$/.test(name));
        }, 'plan and risks to be found');
        await press(sidebar, 'tab', 'Drafts…');
        await awaitText(sidebar, 'Plan: the corridor ladder, two rungs a day');
        await page.close();
      });

      test.each(MOMENTS)('%i ms into a save: the record has the note exactly once', async (ms) => {
        const page = await beside(host.client.writeUrl);
        const sidebar = await session.sidebar(page);
        await press(sidebar, 'tab', 'This note…');
        await host.startNote(page);
        const text = `Plan: the corridor ladder, cut at ${ms}`;
        await page.keyboard.type(text);
        await until(async () => (await itemNames(sidebar, 'Checklist')).some((n) => /^Plan.*: found$/.test(n)), 'the plan to be found');
        const stored = () => host.stored(host.client).filter((one) => one.includes(text)).length;
        await cut(ms, () => host.pressSave(page));
        const question = async () => named(await session.sidebar(page), 'alertdialog', 'Before you save');
        // Held or not: whoever sees their note still there after a while presses once more, and answers the question when it comes.
        const heard = async () => stored() > 0 || (await question()) !== null;
        if (!(await until(heard, 'the save or the question', 3000).catch(() => false))) await host.pressSave(page);
        const answer = async () => {
          if (stored() === 0 && (await question())) await (await named(sidebar, 'button', 'Save anyway'))?.click().catch(() => undefined);
          return stored() > 0;
        };
        await until(answer, 'the record to have the note');
        await pause(400);
        expect(stored()).toBe(1);
        await page.close();
      });

      test.each(MOMENTS)('%i ms into restoring a draft: the text is in the editor once, or not at all and still offered', async (ms) => {
        const text = `Plan: kept and brought back ${ms}`;
        const page = await beside(host.client.writeUrl);
        await host.startNote(page);
        await page.evaluate((all: string) => document.execCommand('insertText', false, all), text);
        const sidebar = await session.sidebar(page);
        await press(sidebar, 'tab', 'Drafts…');
        await awaitText(sidebar, text);
        await page.$eval('textarea[name="entry"]', (field) => {
          (field as HTMLTextAreaElement).value = '';
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
        await pause(100);
        await cut(ms, () => press(sidebar, 'button', 'Restore'));
        await pause(1200);
        const now = await editorOf(page);
        expect(['', text]).toContain(now);
        await awaitText(sidebar, text);
        await page.close();
      });
    });

    test.each(['reload', 'update'] as const)('%s: the old agent lets go, the new one takes over without a page reload', async (act) => {
      const page = await beside(host.client.writeUrl);
      await host.startNote(page);
      await page.keyboard.type('Plan: before');
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      // The harder case: nobody has told this page anything for a while. The kill is over before the other begins: what it
      // stopped would be the new background, in the middle of what it does once at its coming.
      await life.kill();
      await pause(500);
      await life[act]();
      await untilOurs(page, ({ elements, drawn, width }) => elements === 1 && drawn === 1 && width === 1400, 'the new agent alone');
      await page.bringToFront();
      await host.focusEnd(page);
      await page.keyboard.type(' and after');
      await pressLauncher(page);
      const sidebar = await awaitSidebar(session, page, host.client.name);
      await press(sidebar, 'tab', 'This note…');
      await until(async () => (await itemNames(sidebar, 'Checklist')).some((n) => /^Plan.*: found$/.test(n)), 'the plan to be found');
      expect(await page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument), 'no reload').toBe(true);
      expect(await ours(page)).toEqual({ elements: 1, drawn: 1, width: 1040 });
      await page.close();
    });

    test('disabled, nothing of it is to be seen in the page; enabled, it is back without a page reload', async () => {
      const page = await beside(host.client.url);
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      await life.kill();
      await pause(500);
      await life.disable();
      // Firefox ends our scripts before they can take their element away: it stays, and is not drawn.
      const gone = kind === 'chromium' ? (now: Ours) => now.elements === 0 : (now: Ours) => now.drawn === 0;
      await untilOurs(page, (now) => gone(now) && now.width === 1400, 'the page to be let go of');
      await page.mouse.click(1384, 540);
      await pause(300);
      expect((await ours(page)).width).toBe(1400);
      await life.enable();
      await untilOurs(page, ({ elements, drawn }) => elements === 1 && drawn === 1, 'the launcher, once');
      await page.bringToFront();
      await pressLauncher(page);
      await awaitSidebar(session, page, 'Choice summary');
      expect(await page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument), 'no reload').toBe(true);
      await page.close();
    });

    test('uninstalled, nothing of it is to be seen in the page', async () => {
      const page = await beside(host.client.url);
      await life.uninstall();
      const gone = kind === 'chromium' ? (now: Ours) => now.elements === 0 : (now: Ours) => now.drawn === 0;
      await untilOurs(page, (now) => gone(now) && now.width === 1400, 'the page to be let go of');
      await page.close();
    });
  });
}

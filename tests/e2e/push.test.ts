/** Beside pages that are laid out in other ways than from the left edge, and in a window of a few hundred pixels, as 400 % zoom makes of any. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { covers } from '../../lib/words/covers.ts';
import { inFirefoxItself, KINDS, type Session, tabInFirefox, until } from './browsers.ts';
import { awaitSidebar, awaitText, coveredControls, launcher, press, pressLauncher, zoom } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

const BESIDE = 1400 - 360;

const bodyOf = (page: Page) =>
  page.evaluate(() => {
    const { left, right } = document.body.getBoundingClientRect();
    return { left: Math.round(left), right: Math.round(right) };
  });

/** What is pressed is what the browser has drawn. */
const drawn = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const kind of KINDS) {
  describe(`the page beside the sidebar in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const open = async (before: (page: Page) => Promise<unknown>): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(host.client.url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await before(page);
      await pressLauncher(page);
      return { page, sidebar: await awaitSidebar(session, page, host.onlyClient) };
    };

    test.each([
      ['from right to left', () => document.documentElement.setAttribute('dir', 'rtl')],
      ['from right to left by its style alone', () => document.documentElement.style.setProperty('direction', 'rtl')],
      ['from right to left on its body', () => document.body.setAttribute('dir', 'rtl')],
      ['in the middle of its window', () => document.body.style.setProperty('margin', '0 auto')],
      [
        'of an application that is fixed to all of its window',
        () => {
          const app = document.createElement('div');
          app.style.cssText = 'position: fixed; inset: 0; width: 100%; display: flex; justify-content: space-between';
          app.innerHTML = '<button type="button">File</button><button type="button" style="position: fixed; right: 0">Help</button>';
          document.body.append(app);
        },
      ],
      ['with margins and padding', () => Object.assign(document.body.style, { margin: '8px', padding: '20px', boxSizing: 'content-box' })],
    ])('a page %s stands whole beside it, and has its place again afterwards', async (_, turn) => {
      let before = { left: 0, right: 0 };
      const { page, sidebar } = await open(async (one) => {
        await one.evaluate(turn);
        before = await bodyOf(one);
      });
      expect(await bodyOf(page)).toEqual({ left: 0, right: BESIDE });
      expect(await coveredControls(page)).toEqual([]);
      await press(sidebar, 'button', 'Close');
      await until(async () => JSON.stringify(await bodyOf(page)) === JSON.stringify(before), 'the page to have its place again');
      await page.close();
    });

    test('opened, made wider and closed it changes no element of the page: only our own beside them comes and is marked', async () => {
      const { page, sidebar } = await open((one) =>
        one.evaluate(() => {
          const here = globalThis as unknown as { changed: string[] };
          here.changed = [];
          // The page draws itself meanwhile, but gives no element a style, a class or an attribute of ours.
          new MutationObserver((all) => {
            for (const { target, type, attributeName, addedNodes } of all) {
              const isOurs = target instanceof Element && target.hasAttribute('data-handrail');
              const added = [...addedNodes].filter((node) => node instanceof Element && node.hasAttribute('data-handrail'));
              if (isOurs && target.parentNode === document.documentElement) continue;
              if (target === document.documentElement && type === 'childList') continue;
              if (type === 'attributes' || added.length > 0) here.changed.push(`${type} ${attributeName} ${target.nodeName}`);
            }
          }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
      );
      // Until it shows somebody it takes no press.
      const isOurs = () => page.evaluate((x) => document.elementFromPoint(x, 400)?.hasAttribute('data-handrail') === true, BESIDE + 180);
      await until(isOurs, 'the sidebar to take a press');
      await page.mouse.move(BESIDE + 4, 400);
      await page.mouse.down();
      await page.mouse.move(BESIDE + 4 - 60, 400, { steps: 3 });
      await page.mouse.up();
      await until(async () => (await bodyOf(page)).right < BESIDE, 'the page beside the wider sidebar');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await until(async () => (await bodyOf(page)).right === BESIDE, 'the page beside the narrower one');
      await press(sidebar, 'button', 'Close');
      await until(async () => (await bodyOf(page)).right > BESIDE + 100, 'the page to have its place again');
      expect(await page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)).toEqual([]);
      await page.close();
    });

    test('on a screen of 1024 pixels nothing of it lies under the sidebar, and it goes nowhere sideways', async () => {
      const { page } = await open((one) => one.setViewport({ width: 1024, height: 768 }));
      expect(await bodyOf(page)).toEqual({ left: 0, right: 1024 - 360 });
      expect(await coveredControls(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await page.close();
    });

    test('where the page was scrolled to, it stays: with the sidebar open and closed again', async () => {
      const { page, sidebar } = await open(async (one) => {
        await one.evaluate(() => {
          const tall = document.createElement('div');
          tall.style.height = '3000px';
          Object.assign(document.body.style, { display: 'block', height: 'auto', overflow: 'visible' });
          document.body.prepend(tall);
        });
        await one.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
        await until(async () => (await one.evaluate(() => scrollY)) === 300, 'the page to be scrolled');
      });
      expect(await page.evaluate(() => scrollY)).toBe(300);
      await press(sidebar, 'button', 'Close');
      await until(async () => (await bodyOf(page)).right > BESIDE, 'the page to have its place again');
      expect(await page.evaluate(() => scrollY)).toBe(300);
      await page.close();
    });

    test('what is read in a long page stays in view: opened, and closed again', async () => {
      const { page, sidebar } = await open(async (one) => {
        await one.evaluate(() => {
          const lines = document.createElement('div');
          for (let n = 0; n < 200; n += 1)
            lines.append(Object.assign(document.createElement('p'), { id: `line-${n}`, innerText: 'What was said then. '.repeat(30) }));
          Object.assign(document.body.style, { display: 'block', height: 'auto', overflow: 'visible' });
          // The record system's own parts are fixed to its window, and lie over the lines.
          for (const part of document.body.querySelectorAll<HTMLElement>('*'))
            if (getComputedStyle(part).position === 'fixed') part.style.position = 'static';
          document.body.prepend(lines);
          scrollTo({ top: lines.getBoundingClientRect().height / 2, behavior: 'instant' });
        });
      });
      const topOf = (n: number) => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0, `line-${n}`);
      // Opened already: where it stood before can be told from where it stands once the sidebar is closed.
      const read = await page.evaluate(() => {
        const all = [...document.querySelectorAll('p[id^=line]')];
        return all.findIndex((line) => line.getBoundingClientRect().top >= 0);
      });
      // By half of them: each line of the page is one and a half times as high beside the sidebar, 50 lines further down.
      expect(Math.abs(read - 100)).toBeLessThan(3);
      await press(sidebar, 'button', 'Close');
      await until(async () => (await bodyOf(page)).right > BESIDE, 'the page to have its place again');
      expect(Math.abs(await topOf(read))).toBeLessThan(300);
      await page.close();
    });

    test('bars that a long page fixes to its window stay in view while it is scrolled, and what of them lies under the sidebar is said', async () => {
      const { page, sidebar } = await open((one) =>
        one.evaluate(() => {
          document.body.insertAdjacentHTML(
            'beforeend',
            `<div style="height: 5000px"></div>
             <div id="head" style="position: fixed; inset: 0 0 auto 0; height: 40px"><button type="button">Menu</button></div>
             <div id="foot" style="position: fixed; inset: auto 0 0 0; height: 40px"><button type="button">Keep</button>
               <button type="button" style="position: absolute; right: 4px">Sign</button></div>
             <div style="position: fixed; left: 0; bottom: -80px; height: 60px"><button type="button">Put away</button></div>`,
          );
          Object.assign(document.body.style, { display: 'block', height: 'auto', overflow: 'visible' });
        }),
      );
      await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
      const inView = () =>
        page.evaluate(() =>
          ['head', 'foot'].every((id) => {
            const box = document.getElementById(id)?.getBoundingClientRect();
            return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
          }),
        );
      await until(inView, 'both bars to be in view');
      await awaitText(sidebar, covers.heading);
      await page.close();
    });

    test('a dialog, and what is popped over everything, can be pressed where they stand; after them the sidebar is as before', async () => {
      const { page, sidebar } = await open(async () => null);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          `<dialog id="asks" style="width: 100vw; max-width: none; margin: 0; text-align: right"><button onclick="this.closest('dialog').close()">Done</button></dialog>
           <div id="pops" popover style="inset: 0 0 auto auto; width: 200px"><button onclick="this.parentNode.hidePopover()">Hide</button></div>`,
        );
      });
      for (const [select, show] of [
        ['#asks', 'document.getElementById("asks").showModal()'],
        ['#pops', 'document.getElementById("pops").showPopover()'],
      ] as const) {
        await page.evaluate(show);
        await drawn(page);
        const at = await page.$eval(`${select} button`, (button) => {
          const box = button.getBoundingClientRect();
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        });
        expect(at.x, 'over the sidebar').toBeGreaterThan(BESIDE);
        await page.mouse.click(at.x, at.y);
        await until(() => page.$eval(select, (one) => !one.matches('[open], :popover-open')), `${select} to close by its own button`);
      }
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, 'No note is open');
      await page.close();
    });

    test('an element of the page in full screen has all of it; out of it the sidebar is there again', async () => {
      const { page, sidebar } = await open(async () => null);
      await page.evaluate(() => {
        const wide = document.createElement('div');
        wide.id = 'wide';
        wide.style.cssText =
          'position: fixed; left: 0; top: 0; width: 160px; height: 40px; background: white; text-align: right; z-index: 99';
        wide.innerHTML = '<button type="button">Zoom in</button>';
        wide.onclick = () => void wide.requestFullscreen();
        document.body.append(wide);
      });
      await page.bringToFront();
      await page.click('#wide');
      await until(() => page.evaluate(() => document.fullscreenElement?.id === 'wide'), 'the full screen');
      expect(
        await page.evaluate(() => {
          const box = document.querySelector('#wide button')?.getBoundingClientRect() ?? new DOMRect();
          return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.textContent;
        }),
      ).toBe('Zoom in');
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
      await until(async () => (await bodyOf(page)).right === BESIDE, 'the page beside the sidebar');
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, 'No note is open');
      await page.close();
    });

    test('on paper there is nothing of ours, and the page has its own width', async () => {
      const { page } = await open(async () => null);
      const stands = () =>
        page.evaluate(() => ({
          isPrint: matchMedia('print').matches,
          ours: (document.querySelector('[data-handrail]') as HTMLElement).getBoundingClientRect().width,
          body: Math.round(document.body.getBoundingClientRect().right),
        }));
      expect(await stands()).toEqual({ isPrint: false, ours: 360, body: BESIDE });
      if (kind === 'chromium') await page.emulateMediaType('print');
      else await inFirefoxItself(session.browser, `${tabInFirefox(page.url())}.browsingContext.top.mediumOverride = 'print'`);
      await until(async () => (await stands()).isPrint, 'the page as it is printed');
      expect(await stands()).toEqual({ isPrint: true, ours: 0, body: 1400 });
      await page.close();
    });

    test('its edge is moved by pointer and by keyboard, the page with it, and the width is kept for the site', async () => {
      const { page, sidebar } = await open(async () => null);
      const [y, edge] = [400, BESIDE + 4];
      await page.mouse.move(edge, y);
      await page.mouse.down();
      await page.mouse.move(edge - 150, y, { steps: 5 });
      expect((await bodyOf(page)).right, 'the page stands still meanwhile').toBe(BESIDE);
      await page.mouse.up();
      const wide = 360 + 150;
      await until(async () => (await bodyOf(page)).right === 1400 - wide, 'the page beside the wider sidebar');
      expect(await coveredControls(page)).toEqual([]);
      expect(await sidebar.evaluate(() => innerWidth)).toBe(wide - 8);
      await page.keyboard.press('ArrowRight');
      await until(async () => (await bodyOf(page)).right === 1400 - wide + 20, 'the page beside the sidebar by key');
      await page.keyboard.press('Home');
      await until(async () => (await bodyOf(page)).right === 1400 - 280, 'the page beside the narrowest sidebar');
      await page.keyboard.press('ArrowLeft');
      await until(async () => (await bodyOf(page)).right === 1400 - 300, 'the page beside the sidebar by key');
      await page.reload();
      await awaitSidebar(session, page, host.onlyClient);
      expect((await bodyOf(page)).right).toBe(1400 - 300);
      // Back to what the other tests know; a press alone changes nothing but the focus.
      await page.mouse.click(1400 - 300 + 1, y);
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowLeft');
      await until(async () => (await bodyOf(page)).right === BESIDE, 'the page as wide as before');
      await page.close();
    });

    test('at 400 % of the browser’s own zoom it reads, checks and closes, and goes nowhere sideways', async () => {
      const { page, sidebar } = await open((one) => zoom(session, one, 4));
      expect(await page.evaluate(() => innerWidth)).toBe(350);
      const sideways = () =>
        sidebar.evaluate(() => [innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
      expect(await sideways()).toEqual([350, 0]);
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, 'No note is open');
      expect(await sideways()).toEqual([350, 0]);
      await press(sidebar, 'button', 'Close');
      await until(async () => (await bodyOf(page)).right === 350, 'the page to have its width again');
      await zoom(session, page, 1);
      await page.close();
    });

    test('in a window of 320 by 256 pixels it is as wide as the window, goes nowhere sideways, and closes', async () => {
      const { page, sidebar } = await open((one) => one.setViewport({ width: 320, height: 256 }));
      const sideways = () =>
        sidebar.evaluate(() => [innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]);
      expect(await sideways()).toEqual([320, 0]);
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, 'No note is open');
      expect(await sideways()).toEqual([320, 0]);
      await press(sidebar, 'button', 'Close');
      await until(async () => (await bodyOf(page)).right === 320, 'the page to have its width again');
      await page.close();
    });
  });
}

/**
 * Pages that fight back. Each test is what the author of such a page would try; none may see anything, lead a press
 * where the user does not see it, freeze, or leave the user without a plain word. One browser a kind.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, itemNames, launcher, named, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoTurnedOn } from './host-demo.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Our element as the page sees it. */
const ours = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('[data-handrail]') as HTMLElement | null;
    if (!element) return null;
    const { display, opacity, visibility, transform, position } = getComputedStyle(element);
    const { left, top, right, height } = element.getBoundingClientRect();
    const isInRoot = element.parentNode === document.documentElement;
    return {
      isInRoot,
      display,
      opacity,
      visibility,
      transform,
      position,
      left,
      top,
      right,
      height,
      has: element.getAttributeNames().sort(),
    };
  });

const widthOf = (page: Page) => page.evaluate(() => document.body.getBoundingClientRect().width);

/** Frames that the page draws in half a second: a frozen one draws none. */
const framesDrawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let drawn = 0;
        const draw = () => {
          drawn += 1;
          requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
        setTimeout(() => done(drawn), 500);
      }),
  );

for (const kind of KINDS) {
  describe(`pages that fight back in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;

    beforeAll(async () => {
      ({ host, session } = await demoTurnedOn(kind));
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const beside = async (url: string, words = 'OBIORA, Amara'): Promise<{ page: Page; sidebar: Frame }> => {
      const page = await session.page(url);
      await until(() => launcher(session, page.url()), 'the launcher');
      await until(async () => (await ours(page))?.display === 'block', 'the launcher to be drawn');
      await pressLauncher(page);
      return { page, sidebar: await awaitSidebar(session, page, words) };
    };

    /** Handrail gave way: nothing of it is on the page, the popup offers the browser's panel, and the page is read there. */
    const expectGivenWay = async (page: Page) => {
      await until(async () => (await ours(page)) === null && (await widthOf(page)) === 1400, 'Handrail to give way');
      expect(await framesDrawn(page)).toBeGreaterThan(3);
      const popup = await session.popup(host.origin);
      await awaitText(popup, "browser's own side panel");
      // Firefox’s sidebar opens by no press that a driver makes.
      if (kind === 'chromium') {
        await page.bringToFront();
        await popup.bringToFront();
        await press(popup, 'button', 'Open sidebar');
        const target = await session.browser.waitForTarget((t) => t.url().startsWith(`${session.base}/sidebar.html`));
        const panel = await target.asPage();
        await page.bringToFront();
        await awaitText(panel, 'OBIORA, Amara');
        await panel.close();
      }
      await popup.close().catch(() => undefined);
    };

    describe('that take our element away', () => {
      test('once or twice, as one that draws its document anew: it is put back, and shows the client again', async () => {
        const { page } = await beside(host.client.url);
        for (let n = 0; n < 2; n += 1) {
          await page.evaluate(() => document.querySelector('[data-handrail]')?.remove());
          await until(() => ours(page), 'our element to be put back');
        }
        await awaitSidebar(session, page, 'Choice summary');
        expect((await ours(page))?.right).toBe(1400);
        await page.close();
      });

      test('every time that it comes: a few times it is put back, then Handrail gives way and says where it is', async () => {
        const { page } = await beside(host.client.url);
        const taken = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let count = 0;
              new MutationObserver(() => {
                const element = document.querySelector('[data-handrail]');
                if (!element) return;
                element.remove();
                count += 1;
              }).observe(document, { subtree: true, childList: true });
              document.querySelector('[data-handrail]')?.remove();
              setTimeout(() => done(count), 1500);
            }),
        );
        expect(taken).toBeLessThan(8);
        await expectGivenWay(page);
        await page.close();
      });

      test('into a box of their own, scaled and see-through: it comes back out, or Handrail gives way', async () => {
        const { page } = await beside(host.client.url);
        const move = () =>
          page.evaluate(() => {
            const box = document.createElement('div');
            box.style.cssText = 'opacity: 0.01; transform: scale(3); position: fixed; inset: 0';
            document.body.append(box);
            const element = document.querySelector('[data-handrail]');
            if (element) box.append(element);
          });
        await move();
        await until(async () => (await ours(page))?.isInRoot, 'our element to be back in its place');
        for (let n = 0; n < 8; n += 1) {
          await move();
          await pause(60);
        }
        await expectGivenWay(page);
        await page.close();
      });

      test('by writing their whole document anew: what is typed after that is read', async () => {
        const page = await session.page(host.client.writeUrl);
        await until(() => launcher(session, page.url()), 'the launcher');
        await page.evaluate(() => {
          document.querySelector('[data-handrail]')?.remove();
          const html = document.documentElement.outerHTML.replace(/<script.*?<\/script>/gs, '');
          document.open();
          document.write(`<!doctype html>${html}`);
          document.close();
        });
        // Everything of ours begins anew in it, a moment later.
        await pause(800);
        await until(async () => (await ours(page))?.display === 'block', 'our element to be back');
        await pressLauncher(page);
        const sidebar = await awaitSidebar(session, page, 'OBIORA, Amara');
        await press(sidebar, 'tab', 'This note…');
        await page.bringToFront();
        await page.$eval('textarea[name="entry"]', (field) => (field as HTMLElement).focus());
        await page.keyboard.type('Plan: the corridor ladder');
        await until(async () => (await itemNames(sidebar, 'Checklist')).some((n) => /^Plan.*: found$/.test(n)), 'the plan to be found');
        await page.close();
      });
    });

    test('that style our element away, or set attributes on it: it stands as it stood', async () => {
      const { page } = await beside(host.client.url);
      const before = await ours(page);
      await page.evaluate(() => {
        const sheet = document.createElement('style');
        sheet.textContent =
          'html > div, [data-handrail] { opacity: 0 !important; visibility: hidden !important; transform: translateX(900px) !important; display: none !important; clip-path: circle(0) !important; width: 3px !important; position: static !important; z-index: -1 !important; pointer-events: none !important }';
        document.head.append(sheet);
        const element = document.querySelector('[data-handrail]') as HTMLElement;
        element.style.setProperty('opacity', '0.01', 'important');
        element.animate([{ opacity: 0, transform: 'scale(4)' }], { duration: 1e6, fill: 'forwards' });
      });
      await pause(200);
      expect(await ours(page)).toEqual(before);
      for (const name of ['inert', 'hidden', 'popover', 'contenteditable']) {
        await page.evaluate((attribute: string) => document.querySelector('[data-handrail]')?.setAttribute(attribute, ''), name);
        await pause(50);
      }
      expect(await ours(page)).toEqual(before);
      await awaitSidebar(session, page, 'Choice summary');
      await page.close();
    });

    describe('that lead a press where it is not seen', () => {
      /** What lets clicks through, and is in front of us or changes how all is drawn. */
      const COVERS: Readonly<Record<string, () => void>> = {
        'a popover over it': () => {
          const over = document.createElement('div');
          over.id = 'cover';
          over.popover = 'manual';
          over.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white; border: 0';
          over.textContent = 'You have won. Click here.';
          document.body.append(over);
          over.showPopover();
        },
        'a box beside it in the root': () => {
          const over = document.createElement('div');
          over.id = 'cover';
          over.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: white';
          document.documentElement.append(over);
        },
        'the root’s own drawing': () => {
          const sheet = document.createElement('style');
          sheet.id = 'cover';
          sheet.textContent =
            'html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: white }';
          document.head.append(sheet);
        },
        'a root that is seen through': () => {
          const sheet = document.createElement('style');
          sheet.id = 'cover';
          sheet.textContent = 'html { opacity: 0.02 }';
          document.head.append(sheet);
        },
        'a root that is moved': () => {
          const sheet = document.createElement('style');
          sheet.id = 'cover';
          sheet.textContent = 'html { transform: translateY(40px) }';
          document.head.append(sheet);
        },
      };

      test('what writes is not done, and that is said; when it can be seen again, it is done', async () => {
        const { page, sidebar } = await beside(host.client.writeUrl);
        await host.startNote(page);
        await press(sidebar, 'tab', 'This note…');
        await awaitNamed(sidebar, 'button', 'Insert Plan…');
        const textNow = () => page.$eval('textarea[name="entry"]', (field) => (field as HTMLTextAreaElement).value);
        for (const [name, cover] of Object.entries(COVERS)) {
          await page.evaluate(cover);
          await pause(400);
          await sidebar.evaluate(() => {
            for (const said of document.querySelectorAll('[role="status"],[aria-live]'))
              said.setAttribute('data-before', said.textContent ?? '');
          });
          await press(sidebar, 'button', 'Insert Plan…');
          await awaitText(sidebar, 'lies over Handrail');
          expect(await textNow(), name).toBe('');
          await page.evaluate(() => document.getElementById('cover')?.remove());
          await pause(700);
          // Said of the press before; another view and back puts it away.
          await press(sidebar, 'tab', 'Getting on…');
          await press(sidebar, 'tab', 'This note…');
          await until(async () => !(await textOf(sidebar)).includes('lies over Handrail'), 'the message to be put away');
        }
        await press(sidebar, 'button', 'Insert Plan…');
        await until(async () => (await textNow()).startsWith('Plan'), 'the heading to be put in');
        await page.close();
      });

      test('a save is not held where its question could not be seen: it goes through once, and without anything over us it is asked', async () => {
        const page = await session.page(host.client.writeUrl);
        const written = async (text: string) => {
          await page.goto(host.client.writeUrl);
          await page.bringToFront();
          await host.startNote(page);
          await page.keyboard.type(text);
          await until(async () => Number((await launcher(session, page.url()))?.number) > 0, 'something not to be found');
          // What we look through opened in front of it.
          await page.bringToFront();
        };
        const stored = (text: string) => host.stored(host.client).filter((one) => one.includes(text)).length;
        for (const name of ['a popover over it', 'a box beside it in the root', 'a root that is moved']) {
          const text = `Risks: none, under ${name}`;
          await written(text);
          await page.evaluate(COVERS[name] as () => void);
          await host.pressSave(page);
          await until(async () => stored(text) > 0, `the record to have the note under ${name}`);
          await pause(300);
          expect(stored(text), name).toBe(1);
        }
        await written('Risks: none, in the open');
        await host.pressSave(page);
        await until(async () => named(await session.sidebar(page), 'alertdialog', 'Before you save'), 'the question');
        expect(stored('in the open')).toBe(0);
        await page.close();
      });

      test('nor where something is put over the question as it comes', async () => {
        const page = await session.page(host.client.writeUrl);
        await host.startNote(page);
        await page.keyboard.type('Risks: none, covered late');
        await until(async () => Number((await launcher(session, page.url()))?.number) > 0, 'something not to be found');
        await page.bringToFront();
        await page.evaluate(() => {
          const seen = new MutationObserver(() => {
            if (document.querySelector('[data-handrail]')?.getAttribute('data-handrail') === '0') return;
            seen.disconnect();
            // Our own look at the page, when the sidebar opens, comes before this.
            setTimeout(() => {
              const over = document.createElement('div');
              over.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: white';
              document.documentElement.append(over);
            });
          });
          seen.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-handrail'] });
        });
        await host.pressSave(page);
        const stored = () => host.stored(host.client).filter((one) => one.includes('covered late')).length;
        await until(async () => stored() > 0, 'the record to have the note');
        await pause(300);
        expect(stored()).toBe(1);
        await page.close();
      });

      // Only Chromium tells a page whether it was seen; elsewhere what is uncovered in time is not known to have been covered.
      describe.runIf(kind === 'chromium')('where the browser tells whether it was seen', () => {
        test('nor when what lay over it goes in the moment of the press', async () => {
          const { page, sidebar } = await beside(host.client.writeUrl);
          await host.startNote(page);
          await press(sidebar, 'tab', 'This note…');
          const button = await awaitNamed(sidebar, 'button', 'Insert Plan…');
          await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await page.evaluate(() => {
            const over = document.createElement('div');
            over.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: white';
            document.documentElement.append(over);
            addEventListener('blur', () => over.remove());
          });
          await page.focus('textarea[name="entry"]');
          await pause(400);
          await button.click();
          await awaitText(sidebar, 'lies over Handrail');
          expect(await page.$eval('textarea[name="entry"]', (field) => (field as HTMLTextAreaElement).value)).toBe('');
          await page.close();
        });
      });

      test('a page that goes full screen, or asks something of its own in front: the popup says where Handrail is', async () => {
        const page = await session.page(host.client.url);
        await until(() => launcher(session, page.url()), 'the launcher');
        await page.evaluate(() => {
          const dialog = document.createElement('dialog');
          document.body.append(dialog);
          dialog.showModal();
        });
        const popup = await session.popup(host.origin);
        await awaitText(popup, "browser's own side panel");
        await popup.close();
        await page.close();
      });
    });

    test('that press and type by script: nothing of ours opens', async () => {
      const page = await session.page(host.client.writeUrl);
      await until(() => launcher(session, page.url()), 'the launcher');
      await page.evaluate(() => {
        const element = document.querySelector('[data-handrail]') as HTMLElement;
        const at = { bubbles: true, composed: true, cancelable: true, clientX: innerWidth - 16, clientY: innerHeight * 0.58 + 20 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          element.dispatchEvent(new MouseEvent(type, at));
          document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent(type, at));
        }
        element.click();
        element.focus();
        for (const key of ['Enter', ' ', '.'])
          for (const target of [element, document.body])
            target.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'Period', altKey: key === '.', bubbles: true, composed: true }));
        for (const data of [{ command: 'open' }, { handrail: 'word' }, { push: 'client-shown', at: 1 }, { fact: 'shell', is: 'opened' }]) {
          postMessage(data, '*');
          dispatchEvent(new MessageEvent('message', { data, source: window, origin: location.origin }));
        }
      });
      await pause(600);
      expect((await ours(page))?.left).toBe(1400);
      expect(await page.evaluate(() => document.querySelector('[data-handrail]')?.getAttribute('data-handrail'))).toBe('0');
      await page.close();
    });

    test('that redefine what everything is built on: it works, and they get hold of nothing', async () => {
      const page = await session.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const got: string[] = [];
        Object.assign(globalThis, { got });
        const { apply } = Reflect;
        const { test: matches } = RegExp.prototype;
        const note = (what: unknown) => {
          if (what instanceof ShadowRoot && what.mode === 'closed') got[got.length] = 'a closed shadow root';
          if (what instanceof HTMLIFrameElement && apply(matches, /-extension:/, [what.src])) got[got.length] = 'our frame';
          if (typeof what === 'string' && apply(matches, /handrail|-extension:/i, [what])) got[got.length] = what;
          else if (what && typeof what === 'object' && ('handrail' in what || 'fact' in what)) got[got.length] = 'a message';
        };
        const wrap = (owner: object, name: string) => {
          const real = (owner as Record<string, unknown>)[name] as (...all: unknown[]) => unknown;
          Object.defineProperty(owner, name, {
            configurable: true,
            value(this: unknown, ...all: unknown[]) {
              for (let i = 0; i < all.length; i += 1) note(all[i]);
              const answer = apply(real, this, all);
              note(answer);
              return answer;
            },
          });
        };
        for (const name of ['attachShadow', 'append', 'after', 'setAttribute', 'animate']) wrap(Element.prototype, name);
        for (const name of ['appendChild', 'insertBefore', 'getRootNode']) wrap(Node.prototype, name);
        for (const name of ['createElement', 'querySelectorAll', 'elementFromPoint']) wrap(Document.prototype, name);
        for (const name of ['addEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name);
        for (const name of ['push', 'map', 'filter', 'join', 'flatMap']) wrap(Array.prototype, name);
        for (const name of ['then', 'catch']) wrap(Promise.prototype, name);
        for (const name of ['parse', 'stringify']) wrap(JSON, name);
        for (const name of ['postMessage', 'setTimeout', 'setInterval', 'fetch']) wrap(globalThis, name);
        wrap(MessagePort.prototype, 'postMessage');
        wrap(MutationObserver.prototype, 'observe');
        wrap(String.prototype, 'includes');
        wrap(RegExp.prototype, 'test');
        wrap(Map.prototype, 'get');
        Object.defineProperty(Object.prototype, 'command', { set: (what) => note(what), get: () => 'leave', configurable: true });
        Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
      });
      await page.goto(host.client.url, { waitUntil: 'load' });
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      await awaitSidebar(session, page, 'Choice summary');
      const { got, frames } = await page.evaluate(() => ({ got: (globalThis as unknown as { got: string[] }).got, frames: window.length }));
      expect(got).toEqual([]);
      expect(frames, 'our frame is none of the page’s').toBe(0);
      await page.close();
    });

    test('that put things in the place of the document’s own names: the client is right, or nobody is shown', async () => {
      const { page, sidebar } = await beside(host.client.url);
      await page.evaluate(() => {
        const names = ['querySelectorAll', 'createElement', 'documentElement', 'activeElement', 'visibilityState', 'elementFromPoint'];
        const numbers = [...document.querySelectorAll('[data-client-banner] [data-record-number]')];
        const main = document.querySelector('main');
        for (const form of names.map((name) => Object.assign(document.createElement('form'), { name, hidden: true }))) main?.append(form);
        for (const number of numbers) number.textContent = '204181';
      });
      await pause(600);
      // Never the words of the one before.
      const text = await textOf(await session.sidebar(page).catch(() => sidebar)).catch(() => '');
      expect(text).not.toContain(host.onlyClient);
      const popup = await session.popup(host.origin);
      await awaitText(popup, 'Turn off');
      await popup.close();
      await page.close();
    });

    test('that embed our pages and post words at them: they get empty frames', async () => {
      const page = await session.page(host.client.url);
      const paths = ['sidebar.html', 'sidebar.html#word', 'options.html', 'popup.html', 'background.js', 'manifest.json'];
      await page.evaluate(
        async (base: string, all: string[]) => {
          for (const path of all) {
            for (const kind of ['iframe', 'object', 'embed'] as const) {
              const frame = document.createElement(kind);
              if (kind === 'object') (frame as HTMLObjectElement).data = `${base}/${path}`;
              else (frame as HTMLIFrameElement).src = `${base}/${path}`;
              document.body.append(frame);
            }
          }
          await new Promise((done) => setTimeout(done, 800));
          for (let n = 0; n < 600; n += 1)
            for (let i = 0; i < window.length; i += 1)
              window[i]?.postMessage({ handrail: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` }, '*');
        },
        session.base,
        paths,
      );
      await pause(1000);
      const looks = page.frames().map((frame) => {
        // A frame that was refused can't be looked into, and the driver waits half a minute to say so.
        const looked = frame
          .evaluate(() => ({
            text: document.body?.innerText ?? '',
            parts: document.querySelectorAll('h1,blockquote,[role="tab"],select').length,
            own: location.protocol.endsWith('-extension:'),
          }))
          .catch(() => null);
        return frame === page.mainFrame() ? null : Promise.race([looked, pause(3000).then(() => null)]);
      });
      const own = (await Promise.all(looks)).filter((seen) => seen?.own);
      // sidebar.html itself and with a word; the other pages are open to no site.
      expect(own.length).toBeGreaterThan(1);
      for (const seen of own) expect(seen).toEqual({ text: '', parts: 0, own: true });
      // And the rest goes on: the background was not flooded.
      const { page: next } = await beside(host.client.url);
      await next.close();
      await page.close();
    });

    test('that name another client in a frame of theirs: nothing about either is shown', async () => {
      const { page, sidebar } = await beside(host.client.url);
      await page.evaluate((url: string) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.style.cssText = 'width: 600px; height: 400px';
        document.body.append(frame);
      }, host.other.url);
      const text = await awaitText(sidebar, 'two different clients');
      expect(text).not.toContain('OBIORA');
      await page.close();
    });

    test('that change the client without end: others are served, and in the end it is right', async () => {
      const { page, sidebar } = await beside(host.client.url);
      const { page: other, sidebar: otherSidebar } = await beside(host.client.writeUrl);
      await host.startNote(other);
      await press(otherSidebar, 'tab', 'This note…');
      await page.evaluate(() => {
        const text = document
          .createTreeWalker(document.querySelector('[data-client-banner] [data-record-number]') as Node, NodeFilter.SHOW_TEXT)
          .nextNode() as Text;
        const was = text.data;
        let n = 0;
        const channel = new MessageChannel();
        const end = performance.now() + 4000;
        channel.port1.onmessage = () => {
          n += 1;
          text.data = performance.now() < end ? String(100000 + (n % 9)) : was;
          if (performance.now() < end) channel.port2.postMessage(null);
          else Object.assign(globalThis, { turns: n });
        };
        channel.port2.postMessage(null);
      });
      await other.bringToFront();
      await host.focusEnd(other);
      await other.keyboard.type('Plan: the corridor ladder');
      await until(
        async () => (await itemNames(otherSidebar, 'Checklist')).some((name) => /^Plan.*: found$/.test(name)),
        'the plan to be found',
      );
      await page.bringToFront();
      const turns = await until(() => page.evaluate(() => (globalThis as { turns?: number }).turns), 'the flood to end');
      expect(turns).toBeGreaterThan(200);
      expect(await awaitText(sidebar, 'Choice summary')).toContain('OBIORA, Amara');
      await other.close();
      await page.close();
    });

    test('that flood the document with changes: they go on being drawn, and what is typed is read', async () => {
      const { page, sidebar } = await beside(host.client.writeUrl);
      await host.startNote(page);
      await press(sidebar, 'tab', 'This note…');
      await page.evaluate(() => {
        const place = document.createElement('div');
        document.body.append(place);
        setInterval(() => {
          for (let n = 0; n < 300; n += 1) {
            const row = document.createElement('p');
            row.className = `row-${n}`;
            place.append(row);
            document.documentElement.append(document.createComment('x'));
          }
          place.replaceChildren();
          for (const node of [...document.documentElement.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
        }, 10);
      });
      expect(await framesDrawn(page)).toBeGreaterThan(3);
      await host.focusEnd(page);
      await page.keyboard.type('Plan: the corridor ladder');
      await until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => /^Plan.*: found$/.test(name)), 'the plan to be found');
      expect(await ours(page)).not.toBeNull();
      await page.close();
    });

    test('that take the focus all the time: a press in the sidebar still does what it says', async () => {
      const { page, sidebar } = await beside(host.client.url);
      await page.evaluate(() => {
        const field = document.querySelector('[aria-label="Find a person"]') as HTMLElement;
        setInterval(() => field.focus(), 15);
      });
      await press(sidebar, 'button', 'Show Goals in record');
      await until(() => page.evaluate(() => CSS.highlights.size === 1), 'the passage to be shown');
      expect(await framesDrawn(page)).toBeGreaterThan(3);
      await page.close();
    });
  });
}

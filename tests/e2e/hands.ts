/** What a user does and sees in a browser, in the words of the product. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { type Session, until } from './browsers.ts';

type Place = Page | Frame;

/** The first element with this role that is shown and has this accessible name; a name ending in `…` need only begin so. */
export async function named(place: Place, role: string, name: string): Promise<ElementHandle<Element> | null> {
  const found = await place.evaluateHandle(
    (wantedRole: string, wantedName: string) => {
      const native: Record<string, string> = {
        button: 'button,input[type=submit]',
        link: 'a[href]',
        combobox: 'select',
        textbox: 'textarea,input',
        heading: 'h1,h2,h3,h4',
      };
      const select = `[role="${wantedRole}"]${native[wantedRole] ? `,${native[wantedRole]}` : ''}`;
      const isIt = (n: string) => (wantedName.endsWith('…') ? n.startsWith(wantedName.slice(0, -1)) : n === wantedName);
      const nameOf = (element: Element) => {
        const labelled = (element.getAttribute('aria-labelledby') ?? '')
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent ?? '');
        const label = element.getAttribute('aria-label') ?? labelled.join(' ').trim();
        return (label || (element as HTMLElement).innerText || '').replace(/\s+/g, ' ').trim();
      };
      return (
        [...document.querySelectorAll(select)].find(
          (element) => element.checkVisibility({ visibilityProperty: true }) && isIt(nameOf(element)),
        ) ?? null
      );
    },
    role,
    name,
  );
  return found.asElement() as ElementHandle<Element> | null;
}

export const awaitNamed = (place: Place, role: string, name: string, ms?: number) =>
  until(() => named(place, role, name), `${role} "${name}"`, ms);

/** Half a second each, and as long again where somebody looks on. */
const TRIES = 12;

/** Nobody presses what is shown as not to be pressed yet. */
const mayBePressed = async (place: Place, role: string, name: string) => {
  const element = await named(place, role, name);
  return element && !(await element.evaluate((e) => e.ariaDisabled === 'true')) ? element : null;
};

export async function press(place: Place, role: string, name: string): Promise<void> {
  const element = await until(() => mayBePressed(place, role, name), `${role} "${name}"`);
  await element.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  if (!('parentFrame' in place) || !place.parentFrame()) return element.click();
  // A sidebar that is kept back until its picture stands takes no press, and somebody who looks on makes pictures slow. Whoever
  // sees that nothing came of it presses again.
  for (let tries = 0; tries < TRIES; tries += 1) {
    await listenForPress(place);
    await element.click();
    if (await hasArrived(place)) return;
  }
}

/** A press by which the popup closes itself: Firefox then says now and then that the page which comes to the front is gone. */
export async function pressAndGoTo(page: Page, popup: Place, name: string): Promise<void> {
  await press(popup, 'button', name);
  await until(() => page.bringToFront().then(() => true), 'the page in front');
}

type Pressed = typeof globalThis & { isPressed?: boolean };

const listenForPress = (place: Place) =>
  place.evaluate(() => {
    const here = globalThis as Pressed;
    here.isPressed = false;
    addEventListener('click', () => Object.assign(here, { isPressed: true }), { capture: true, once: true });
  });

/** A frame that went with the press has had it. */
const hasArrived = (place: Place): Promise<boolean> =>
  until(() => place.evaluate(() => (globalThis as Pressed).isPressed === true).catch(() => true), 'the press', 500).catch(() => false);

/** The box that this label belongs to. */
export const field = (page: Page, label: string) =>
  until(
    () =>
      page.evaluateHandle((words: string) => {
        const found = [...document.querySelectorAll('label')].find((one) => one.textContent === words);
        return found?.htmlFor ? document.getElementById(found.htmlFor) : null;
      }, label),
    label,
  ).then((handle) => handle.asElement());

/** Types into it what is to stand there, in place of what stood there. */
export async function fill(page: Page, label: string, words: string): Promise<void> {
  const input = await until(() => field(page, label), label);
  await input.evaluate((element) => (element as HTMLInputElement).select());
  await input.type(words);
}

export const textOf = (place: Place): Promise<string> => place.evaluate(() => document.body?.innerText ?? '');

/** All that the sidebar says, once it says `words`. */
export async function awaitText(place: Place, words: string, ms?: number): Promise<string> {
  let text = '';
  const ask = async () => {
    text = await textOf(place);
    return text.includes(words) && text;
  };
  return until(ask, () => `the words "${words}"${insteadOf(text)}`, ms);
}

/** What stood there instead, for whoever reads that a test failed on another machine. */
const insteadOf = (text: string): string => ` (there stood: ${JSON.stringify(text.slice(0, 1500))})`;

/** The sidebar once it says `words`; looked up anew each time, since a navigation puts another frame in its place. */
export async function awaitSidebar(session: Session, page: Page, words: string): Promise<Frame> {
  let text = 'no sidebar';
  const ask = async () => {
    const sidebar = await session.sidebar(page);
    text = await textOf(sidebar);
    return text.includes(words) && sidebar;
  };
  return until(ask, () => `the sidebar to say "${words}"${insteadOf(text)}`, 30_000);
}

/** The accessible names of a list's items, as the checklist gives them: `Goal: found`. */
export const itemNames = (sidebar: Frame, list: string): Promise<string[]> =>
  sidebar.evaluate((name: string) => {
    const lists = [...document.querySelectorAll('ul,ol')].filter((element) => {
      const by = element.getAttribute('aria-labelledby');
      return (element.getAttribute('aria-label') ?? (by ? document.getElementById(by)?.textContent : '')) === name;
    });
    return lists
      .flatMap((element) => [...element.children])
      .map((item) => {
        const by = item.getAttribute('aria-labelledby');
        return item.getAttribute('aria-label') ?? (by ? (document.getElementById(by)?.textContent ?? '') : '');
      });
  }, list);

export interface LauncherSeen {
  readonly name: string;
  readonly number: string;
  /** The sidebar stands there instead, and can be seen. */
  readonly isAway: boolean;
}

interface ScriptingApi {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result?: unknown }[]> };
}

/**
 * The launcher in the page that stands at this address. Its shadow root is closed to the page; the extension may open it.
 * Null when nothing of ours is on the page.
 */
export async function launcher(session: Session, address: string): Promise<LauncherSeen | null> {
  const eye = await session.eye();
  return eye.evaluate(async (url: string) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ScriptingApi | undefined>;
    const api = (browser ?? chrome) as ScriptingApi;
    const tab = (await api.tabs.query({})).find((t) => t.url === url);
    if (tab?.id === undefined) return null;
    const [seen] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const ours = [...document.documentElement.children].find((element) => !['HEAD', 'BODY', 'FRAMESET'].includes(element.tagName)) as
          | HTMLElement
          | undefined;
        if (!ours) return null;
        const { chrome: api } = globalThis as unknown as {
          chrome: { dom?: { openOrClosedShadowRoot(e: HTMLElement): ShadowRoot | null } };
        };
        const root =
          (ours as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(ours);
        const button = root?.querySelector('button');
        if (!button) return null;
        const isAway = getComputedStyle(button).display === 'none';
        return { name: button.getAttribute('aria-label') ?? '', number: button.textContent ?? '', isAway };
      },
    });
    return (seen?.result as { name: string; number: string; isAway: boolean } | null | undefined) ?? null;
  }, address);
}

/** Presses the launcher where a user sees it: at the right edge, or at the left edge of the open sidebar. */
export async function pressLauncher(page: Page, isOpen = false): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.bringToFront();
  await page.mouse.click(width - (isOpen ? 360 : 0) - 16, height * 0.58 + 20);
}

/** The browser's own zoom of this page, as by its menu. */
export async function zoom(session: Session, page: Page, factor: number): Promise<void> {
  const eye = await session.eye();
  const set = `(globalThis.browser ?? chrome).tabs.query({}).then((all) => (globalThis.browser ?? chrome).tabs.setZoom(all.find(({ url }) => url === ${JSON.stringify(page.url())}).id, ${factor}))`;
  const before = await page.evaluate(() => devicePixelRatio);
  await eye.evaluate(`${set}.then(() => true)`);
  await until(async () => (await page.evaluate(() => devicePixelRatio)) !== before, 'the page to be zoomed');
}

/** Presses `Turn on for <host>` in the popup, as the walk begins. */
export async function turnOn(session: Session, origin: string): Promise<void> {
  const popup = await session.popup(origin);
  await press(popup, 'button', `Turn on for ${new URL(origin).host}`);
  await awaitText(popup, 'Turn off');
  await popup.close();
}

/** Visible controls of the page whose middle lies under our frame; one that an ancestor clips away is not visible. */
export const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ours = [...document.documentElement.children].find((element) => !['HEAD', 'BODY'].includes(element.tagName));
    const edge = ours?.getBoundingClientRect().left ?? innerWidth;
    const isClipped = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX === 'visible') continue;
        const frame = up.getBoundingClientRect();
        if (box.left >= frame.right || box.right <= frame.left) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('button,a[href],input,select,textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isOnScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth;
        return isOnScreen && box.left + box.width / 2 > edge && !isClipped(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Says of all that is asked about before a pack is taken that it is meant; there has to be something. */
export async function meanIt(options: Page): Promise<void> {
  await awaitText(options, 'Asked about before it is taken');
  for (const tick of await options.$$('.changes--care input[type=checkbox]')) await tick.click();
}

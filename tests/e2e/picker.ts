/** The picker as a user meets it. Its shadow root is closed to the page; the extension may open it to see what stands there. */
import type { Page } from 'puppeteer-core';
import { type Session, until } from './browsers.ts';

export interface PickerSeen {
  readonly text: string;
  readonly html: string;
  readonly controls: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly focused: string;
}

interface Api {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result?: unknown }[]> };
}

/** Where a frame of the page stands in its window; the page itself begins at its corner. */
const cornerOf = (page: Page, inside: string): Promise<{ readonly x: number; readonly y: number }> =>
  inside === ''
    ? Promise.resolve({ x: 0, y: 0 })
    : page.$eval(`iframe[src*="${inside}"]`, (frame) => {
        const { left, top } = frame.getBoundingClientRect();
        return { x: left + frame.clientLeft, y: top + frame.clientTop };
      });

/**
 * `reveal`: the control with this name is scrolled into view first. `inside`: of the frame whose address has this in it. Null: no picker
 * stands there.
 */
export async function picker(session: Session, page: Page, reveal = '', inside = ''): Promise<PickerSeen | null> {
  const eye = await session.eye();
  const seen = await eye.evaluate(
    async (url: string, wanted: string, part: string) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const api = (browser ?? chrome) as Api;
      const tab = (await api.tabs.query({})).find((t) => t.url === url);
      if (tab?.id === undefined) return null;
      const look = (name: string, address: string) => {
        if (address === '' ? self !== top : !location.href.includes(address) || self === top) return null;
        const { chrome: own } = globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } } };
        const open = (e: Element) =>
          (e as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? own.dom?.openOrClosedShadowRoot(e) ?? null;
        const roots = [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV').map(open);
        const root = roots.find((one) => one?.querySelector('section'));
        if (!root) return null;
        const nameOf = (e: Element) => e.getAttribute('aria-label') ?? e.closest('label')?.textContent ?? e.textContent ?? '';
        const shown = [...root.querySelectorAll('button,select,input')].filter((e) => e.checkVisibility());
        shown.find((e) => nameOf(e) === name)?.scrollIntoView({ block: 'center' });
        const controls = shown.map((e) => {
          const box = e.getBoundingClientRect();
          return { name: nameOf(e), x: box.left + box.width / 2, y: box.top + box.height / 2 };
        });
        const parts = [...root.children].filter((e) => e.checkVisibility() && !e.hasAttribute('aria-hidden')) as HTMLElement[];
        return {
          text: parts.map(({ innerText }) => innerText).join('\n'),
          html: parts.map(({ outerHTML }) => outerHTML).join('\n'),
          controls,
          focused: root.activeElement ? nameOf(root.activeElement) : '',
        };
      };
      const all = await api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: look, args: [wanted, part] });
      return (all.find(({ result }) => result)?.result as PickerSeen | undefined) ?? null;
    },
    page.url(),
    reveal,
    inside,
  );
  if (!seen || inside === '') return seen;
  const corner = await cornerOf(page, inside);
  return { ...seen, controls: seen.controls.map(({ name, x, y }) => ({ name, x: x + corner.x, y: y + corner.y })) };
}

export const awaitPicker = (session: Session, page: Page, words: string, inside = ''): Promise<PickerSeen> => {
  let text = '';
  return until(
    async () => {
      const seen = await picker(session, page, '', inside);
      text = seen?.text ?? 'no picker';
      return seen?.text.includes(words) && seen;
    },
    () => `the picker to say "${words}" (there stood: ${JSON.stringify(text)})`,
  );
};

export async function pressInPicker(session: Session, page: Page, name: string, inside = ''): Promise<void> {
  const at = await until(
    async () => (await picker(session, page, name, inside))?.controls.find((control) => control.name === name),
    () => `the picker's button "${name}"`,
  );
  await page.bringToFront();
  await page.mouse.click(at.x, at.y);
}

/** Says what is pointed to, then presses that part of the page, near its left edge and half way down. */
export async function pointTo(session: Session, page: Page, part: string, select: string, inside = ''): Promise<PickerSeen> {
  await pressInPicker(session, page, `Point to it: ${part}`, inside);
  await pressPart(session, page, part, select, inside);
  return awaitPicker(session, page, `Shown: ${part}.`, inside);
}

/** The press alone, once the picker asks for it. */
export async function pressPart(session: Session, page: Page, part: string, select: string, inside = ''): Promise<void> {
  await awaitPicker(session, page, `Press ${part} on the page.`, inside);
  const where = page.frames().find((frame) => (inside === '' ? frame === page.mainFrame() : frame.url().includes(inside)));
  const at = await (where ?? page).$eval(select, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 };
  });
  const corner = await cornerOf(page, inside);
  await page.mouse.move(corner.x + at.x, corner.y + at.y);
  await page.mouse.click(corner.x + at.x, corner.y + at.y);
}

/** The same by keyboard alone: to the button by Tab, then Enter. */
export async function goInPicker(session: Session, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  for (let n = 0; n < 80; n += 1) {
    if ((await picker(session, page))?.focused === name) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to "${name}"`);
}

/** To the part of the page by Tab, as the picker says where it is, then Enter. */
export async function tabTo(session: Session, page: Page, part: string, words: string): Promise<PickerSeen> {
  await goInPicker(session, page, `Point to it: ${part}`);
  await awaitPicker(session, page, `Press ${part} on the page.`);
  for (let n = 0; n < 40 && !(await picker(session, page))?.text.includes(`Here: “${words}”`); n += 1) await page.keyboard.press('Tab');
  await awaitPicker(session, page, `Here: “${words}”`);
  await page.keyboard.press('Enter');
  return awaitPicker(session, page, `Shown: ${part}.`);
}

/** What was picked, as it is kept. */
export const keptSite = async (session: Session): Promise<string> =>
  (await session.eye()).evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { get(k: null): Promise<object> } } }
    >;
    const all = await (browser ?? chrome).storage.local.get(null);
    return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith('site ')));
  });

/**
 * The only styles lent to a page: its body made narrower while the sidebar stands beside it, and one highlight. Both
 * by `insertCSS`, so that the page's DOM is not touched and nothing is left when they are removed.
 */
import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../../lib/record/highlight.ts';

/**
 * Tried on three record systems: the transform makes the element the containing block of its fixed descendants, and
 * the USER origin beats a class that sets `min-width: 100vw !important`. 100vw counts a scroll bar in, 100% does not,
 * and a root that is wider than the window makes 100% too wide: the smaller of the two is what is left beside us.
 */
function narrowing(select: string, width: number, within: string | undefined): string {
  const rest = `min(100vw - ${width}px, 100% - ${width}px)`;
  const main = `${select} { min-width: 0 !important; width: ${rest} !important; max-width: ${rest} !important; transform: translate(0) !important; min-height: 100vh !important }`;
  const inner = within ? ` ${within} { min-width: 0 !important; width: 100% !important; max-width: 100% !important }` : '';
  return `@media screen { ${main}${inner} }`;
}

export interface PageStyle {
  /** `within`: elements inside that take the window's width by their own style. */
  narrow(tab: number, select: string, width: number, within?: string): Promise<void>;
  widen(tab: number): Promise<void>;
  highlight(tab: number, frame: number): Promise<void>;
}

export function makePageStyle(): PageStyle {
  /** By tab, what was lent, so that exactly that is taken back; kept where a stopped background finds it again. */
  const key = (tab: number) => `narrow-${tab}`;
  const take = async (tab: number) => {
    const lent = (await browser.storage.session.get(key(tab)))[key(tab)];
    if (typeof lent !== 'string') return;
    await browser.storage.session.remove(key(tab));
    await browser.scripting.removeCSS({ target: { tabId: tab }, css: lent, origin: 'USER' }).catch(() => undefined);
  };
  return {
    async narrow(tab, select, width, within) {
      const css = narrowing(select, Math.round(width), within);
      await take(tab);
      await browser.storage.session.set({ [key(tab)]: css });
      await browser.scripting.insertCSS({ target: { tabId: tab }, css, origin: 'USER' }).catch(() => undefined);
    },
    widen: take,
    async highlight(tab, frame) {
      await browser.scripting
        .insertCSS({ target: { tabId: tab, frameIds: [frame] }, css: HIGHLIGHT_CSS, origin: 'AUTHOR' })
        .catch(() => undefined);
    },
  };
}

/**
 * The only styles lent to a page: its body made narrower while the sidebar stands beside it, and one highlight. Both
 * by `insertCSS`, so that the page's DOM is not touched and nothing is left when they are removed.
 */
import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../../lib/record/highlight.ts';

/**
 * Tried on three record systems: the transform makes the element the containing block of its fixed descendants, and
 * the USER origin beats a class that sets `min-width: 100vw !important`.
 */
function narrowing(select: string, width: number): string {
  const rest = `calc(100vw - ${width}px)`;
  return `@media screen { ${select} { min-width: 0 !important; width: ${rest} !important; max-width: ${rest} !important; transform: translate(0) !important; min-height: 100vh !important } }`;
}

export interface PageStyle {
  narrow(tab: number, select: string, width: number): Promise<void>;
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
    async narrow(tab, select, width) {
      const css = narrowing(select, Math.round(width));
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

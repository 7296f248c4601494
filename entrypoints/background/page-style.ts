/**
 * The only styles lent to a page, all by `insertCSS`: our own element's, the page's body made narrower while the sidebar
 * stands beside it, and one highlight. The page's DOM is not touched.
 *
 * Each of the first two rests on our element and what it is marked with. Chromium leaves inserted styles in a page when
 * the extension is turned off or replaced, and nobody is there to take them back: then the element goes, and they do
 * nothing. Firefox takes its styles back, and stops our scripts before they can take the element away: then it is not
 * drawn. Witness: tests/e2e/life.test.ts
 */
import { browser } from 'wxt/browser';
import { OUR_ELEMENT } from '../../lib/bridge/page-world.ts';
import { HIGHLIGHT_CSS } from '../../lib/record/highlight.ts';

/**
 * The USER origin with `!important` beats whatever the page says about our element, by style sheet or on it. A page that
 * moves, hides or covers it has to do so by other means, which the shell notices.
 */
const OURS = `:root > [${OUR_ELEMENT}] { all: initial !important; display: block !important; position: fixed !important; inset: 0 0 0 auto !important; z-index: 2147483647 !important; color-scheme: light dark !important }
@media print { :root > [${OUR_ELEMENT}] { display: none !important } }`;

/**
 * Tried on three record systems: the transform makes the element the containing block of its fixed descendants, and
 * the USER origin beats a class that sets `min-width: 100vw !important`. 100vw counts a scroll bar in, 100% does not,
 * and a root that is wider than the window makes 100% too wide: the smaller of the two is what is left beside us.
 * The margins keep it at the left edge, away from us: on a page from right to left, or in the middle of its window, it
 * would come to lie under us, and with a padding of its own it would be wider than said. Witness: tests/e2e/push.test.ts
 *
 * Marked `loose` the page keeps its fixed bars where the window has them: in a document that scrolls the transform takes a bar for
 * *Save* out of view, to the end of the page (entrypoints/page-shell/bars.ts).
 */
function narrowing(select: string, width: number, within: string | undefined): string {
  const beside = `:root:has(> [${OUR_ELEMENT}~="${width}"])`;
  const firmly = `:root:has(> [${OUR_ELEMENT}="${width}"])`;
  const rest = `min(100vw - ${width}px, 100% - ${width}px)`;
  const main = `${beside} ${select} { min-width: 0 !important; width: ${rest} !important; max-width: ${rest} !important; margin-left: 0 !important; margin-right: auto !important; box-sizing: border-box !important; min-height: 100vh !important } ${firmly} ${select} { transform: translate(0) !important }`;
  const inner = within ? ` ${beside} :is(${within}) { min-width: 0 !important; width: 100% !important; max-width: 100% !important }` : '';
  return `@media screen { ${main}${inner} ${ownWidth(width)} }`;
}

const ownWidth = (width: number) => `:root > [${OUR_ELEMENT}~="${width}"] { width: min(${width}px, 100vw) !important }`;

export interface PageStyle {
  /** Our own element can be seen from now on. */
  lend(tab: number): Promise<void>;
  /** `within`: elements inside that take the window's width by their own style. */
  narrow(tab: number, select: string, width: number, within?: string): Promise<void>;
  /** Our own element has its width, and the page keeps its own. */
  lieOver(tab: number, width: number): Promise<void>;
  widen(tab: number): Promise<void>;
  highlight(tab: number, frame: number): Promise<void>;
  /** Takes everything back. */
  leave(tab: number): Promise<void>;
}

export function makePageStyle(): PageStyle {
  /** By tab, what was lent, so that exactly that is taken back; kept where a stopped background finds it again. */
  const key = (tab: number) => `narrow-${tab}`;
  const insert = (tab: number, css: string) =>
    browser.scripting.insertCSS({ target: { tabId: tab }, css, origin: 'USER' }).catch(() => undefined);
  const remove = (tab: number, css: string) =>
    browser.scripting.removeCSS({ target: { tabId: tab }, css, origin: 'USER' }).catch(() => undefined);
  const lentTo = async (tab: number) => (await browser.storage.session.get(key(tab)))[key(tab)] as string | undefined;
  const widen = async (tab: number) => {
    const lent = await lentTo(tab);
    if (!lent) return;
    await remove(tab, lent);
    await browser.storage.session.remove(key(tab));
  };
  const lendAnew = async (tab: number, css: string) => {
    const before = await lentTo(tab);
    await browser.storage.session.set({ [key(tab)]: css });
    await insert(tab, css);
    if (before && before !== css) await remove(tab, before);
  };
  return {
    lend: (tab) => insert(tab, OURS),
    narrow: (tab, select, width, within) => lendAnew(tab, narrowing(select, Math.round(width), within)),
    lieOver: (tab, width) => lendAnew(tab, `@media screen { ${ownWidth(Math.round(width))} }`),
    widen,
    async highlight(tab, frame) {
      await browser.scripting
        .insertCSS({ target: { tabId: tab, frameIds: [frame] }, css: HIGHLIGHT_CSS, origin: 'AUTHOR' })
        .catch(() => undefined);
    },
    async leave(tab) {
      await widen(tab);
      await remove(tab, OURS);
      await browser.scripting
        .removeCSS({ target: { tabId: tab, allFrames: true }, css: HIGHLIGHT_CSS, origin: 'AUTHOR' })
        .catch(() => undefined);
    },
  };
}

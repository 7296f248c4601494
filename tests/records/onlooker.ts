/**
 * Looks at page and sidebar together, once for every picture that the browser draws: whose record the page shows by its
 * banner and by its address, and whose words the sidebar has on the screen. A sidebar that is hidden shows nobody's.
 */
import type { Frame, Page } from 'puppeteer-core';
import type { Session } from '../e2e/browsers.ts';
import { clients } from '../hosts/openmrs/clients.mjs';

/** Where a system says whose record is open, and what tells its clients apart. */
export interface Watched {
  /** `key` stands in the address; `number` in the banner and, where the client is shown, in the sidebar. */
  readonly clients: readonly { readonly key: string; readonly number: string }[];
  readonly banner: string;
}

const OPENMRS: Watched = {
  clients: clients.map(({ uuid, number }) => ({ key: uuid, number })),
  banner: '[data-extension-id="patient-banner"] label[for^="patient-banner-identifier-"]',
};

interface Look {
  readonly at: number;
  /** The number that goes with the key in the address. */
  readonly address: string;
  /** The number in the banner. */
  readonly banner: string;
  readonly isVisible: boolean;
}

interface Said {
  readonly at: number;
  readonly text: string;
}

export interface Seen {
  readonly looks: readonly Look[];
  readonly said: readonly Said[];
  /** Pictures in which the sidebar showed one client's number beside a page that showed another's, or nobody's. */
  readonly mixed: readonly string[];
  /** Numbers that the sidebar showed, in order. */
  readonly shown: readonly string[];
}

interface Api {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<{ readonly result?: unknown }[]> };
}
type Apis = Record<'browser' | 'chrome', Api | undefined>;

/** From the extension's own world of the page, which alone can see into the closed shadow root. */
async function watchPage(session: Session, page: Page, watched: Watched): Promise<(isOver: boolean) => Promise<readonly Look[]>> {
  const eye = await session.eye();
  const tab = await eye.evaluate(
    async (url: string, about: Watched) => {
      const { browser, chrome } = globalThis as unknown as Apis;
      const api = (browser ?? chrome) as Api;
      const id = (await api.tabs.query({})).find((t) => t.url === url)?.id ?? -1;
      const func = ({ clients: all, banner }: Watched) => {
        const ours = [...document.documentElement.children].find((e) => !['HEAD', 'BODY'].includes(e.tagName)) as HTMLElement;
        const { chrome: own } = globalThis as unknown as {
          chrome: { dom?: { openOrClosedShadowRoot(e: HTMLElement): ShadowRoot | null } };
        };
        const root =
          (ours as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? own.dom?.openOrClosedShadowRoot(ours);
        const looks: object[] = [];
        const look = () => {
          if ((globalThis as { isOver?: boolean }).isOver) return;
          const frame = root?.querySelector('iframe');
          const said = document.querySelector(banner)?.textContent ?? '';
          looks.push({
            at: performance.timeOrigin + performance.now(),
            address: all.find(({ key }) => location.href.includes(key))?.number ?? '',
            banner: all.find(({ number }) => said.includes(number))?.number ?? '',
            // A thousandth, at which our frame waits for its client, shows in no pixel; the browser calls it visible.
            isVisible: frame?.checkVisibility({ visibilityProperty: true }) === true && Number(frame.style.opacity) > 0.01,
          });
          requestAnimationFrame(look);
        };
        Object.assign(globalThis, { looks, isOver: false });
        requestAnimationFrame(look);
      };
      await api.scripting.executeScript({ target: { tabId: id }, func, args: [about] });
      return id;
    },
    page.url(),
    watched,
  );
  return (isOver) =>
    eye.evaluate(
      async ({ tabId, args }: { tabId: number; args: boolean[] }) => {
        const { browser, chrome } = globalThis as unknown as Apis;
        const func = (is: boolean) => Object.assign(globalThis, { isOver: is }) && (globalThis as unknown as { looks: object[] }).looks;
        return (await ((browser ?? chrome) as Api).scripting.executeScript({ target: { tabId }, func, args }))[0]?.result as Look[];
      },
      { tabId: tab, args: [isOver] },
    );
}

async function watchSidebar(sidebar: Frame): Promise<() => Promise<readonly Said[]>> {
  await sidebar.evaluate(() => {
    const said: object[] = [];
    const look = () => said.push({ at: performance.timeOrigin + performance.now(), text: document.body.innerText });
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
    Object.assign(globalThis, { said, stopWatching: () => observer.disconnect() });
  });
  return () =>
    sidebar.evaluate(() => {
      const { said, stopWatching } = globalThis as unknown as { said: Said[]; stopWatching(): void };
      stopWatching();
      return said;
    });
}

const numberIn = (text: string, { clients: all }: Watched) => all.find(({ number }) => text.includes(number))?.number ?? '';

function mixedIn(looks: readonly Look[], said: readonly Said[], watched: Watched): string[] {
  return looks.flatMap((look) => {
    const number = numberIn(said.findLast(({ at }) => at <= look.at)?.text ?? '', watched);
    if (!look.isVisible || number === '' || (number === look.banner && number === look.address)) return [];
    return [`sidebar ${number}, banner ${look.banner || 'none'}, address ${look.address || 'none'}`];
  });
}

/** Begins to look. `isSeen`: the newest picture has the sidebar in it. `stop` ends it and says what was seen. */
export async function onlook(
  session: Session,
  page: Page,
  sidebar: Frame,
  watched = OPENMRS,
): Promise<{ isSeen(): Promise<boolean>; stop(): Promise<Seen> }> {
  await page.bringToFront();
  const looksOfPage = await watchPage(session, page, watched);
  await page.bringToFront();
  const stopSidebar = await watchSidebar(sidebar);
  return {
    isSeen: async () => (await looksOfPage(false)).at(-1)?.isVisible === true,
    async stop() {
      const said = await stopSidebar();
      const looks = await looksOfPage(true);
      const numbers = said.map(({ text }) => numberIn(text, watched)).filter(Boolean);
      return { looks, said, mixed: mixedIn(looks, said, watched), shown: numbers.filter((number, i) => number !== numbers[i - 1]) };
    },
  };
}

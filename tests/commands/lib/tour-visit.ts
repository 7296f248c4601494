/** One user's visit to the record system with Handrail: the browser, the page and the sidebar as they are now, and what can be done there. */
import type { Frame, Page } from 'puppeteer-core';
import { launch, type Session, until } from '../../e2e/browsers.ts';
import { awaitText, launcher, pressLauncher, textOf } from '../../e2e/hands.ts';
import type { DemoHost } from '../../e2e/host-demo.ts';
import type { HostClient } from '../../e2e/hosts.ts';
import type { Book } from './tour-book.ts';

export interface Visit {
  readonly host: DemoHost;
  readonly book: Book;
  session(): Session;
  page(): Page;
  sidebar(): Frame;
  /** A picture of the window, or of another page. */
  picture(name: string, of?: Page): Promise<void>;
  /** Writes down everything that the sidebar says. */
  hear(): Promise<string>;
  openSidebar(): Promise<void>;
  /** Takes the sidebar as it stands now: after a load, or when Handrail opened it. */
  findSidebar(): Promise<void>;
  type(lines: readonly string[]): Promise<void>;
  goTo(client: HostClient): Promise<void>;
  /** SIGKILL, then the browser again, at this client. */
  killAndReturn(client: HostClient): Promise<void>;
  close(): Promise<void>;
}

/** A clinic's screen, and small enough for the pictures in the README. */
export const WINDOW = { width: 1280, height: 800 };

/** Long enough for what fades or scrolls to have come to rest. */
const REST_MS = 250;

export async function startVisit(host: DemoHost, profile: string, book: Book): Promise<Visit> {
  const start = () => launch('chromium', { profile, granted: [host.origin] });
  let session = await start();
  let page: Page = await session.page(host.client.url);
  await page.setViewport(WINDOW);
  let sidebar: Frame | null = null;

  const arrive = async (client: HostClient) => {
    await awaitText(page, client.name, 30_000);
    await page.bringToFront();
  };
  await arrive(host.client);

  const beside = (): Frame => {
    if (!sidebar) throw new Error('The sidebar has not been opened.');
    return sidebar;
  };

  return {
    host,
    book,
    session: () => session,
    page: () => page,
    sidebar: beside,
    async picture(name, of = page) {
      await of.bringToFront();
      // Between two clients the sidebar is kept back for a moment; that is not what a picture is to show.
      const isOpen = () => page.evaluate(() => document.body.getBoundingClientRect().width < innerWidth);
      if (of === page && sidebar && (await isOpen()))
        await until(async () => (await launcher(session, page.url()))?.isAway, 'the sidebar to be seen');
      await new Promise((done) => setTimeout(done, REST_MS));
      await of.screenshot({ path: book.picture(name) as `${string}.png` });
    },
    async hear() {
      const text = await textOf(beside());
      book.quote('The sidebar', text);
      return text;
    },
    async openSidebar() {
      await until(() => launcher(session, page.url()), 'the launcher at the edge of the page');
      await pressLauncher(page);
      sidebar = await session.sidebar(page);
    },
    async findSidebar() {
      sidebar = await session.sidebar(page);
    },
    async type(lines) {
      await page.bringToFront();
      for (const [i, line] of lines.entries()) {
        if (i > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    async goTo(client) {
      await page.goto(client.url);
      await arrive(client);
    },
    async killAndReturn(client) {
      // Killed before the browser has written down what was granted, it comes back without Handrail on the page.
      await session.settled();
      await session.kill();
      session = await start();
      page = await session.page(client.url);
      await page.setViewport(WINDOW);
      await arrive(client);
    },
    close: () => session.close(),
  };
}

/** Prior notes wherever they stand on the page, and the way back to them, in both browsers: folded, in a box of a form, in a frame. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitSidebar, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

const MAREK = '420077';
const FIELD = 'Strengths and resources';

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of this field, as the sidebar shows them first. */
const quoteOf = (sidebar: Frame, field: string): Promise<string> =>
  sidebar.evaluate((title: string) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(`Show ${title}`),
    );
    return button?.closest('section,li,div:has(blockquote)')?.querySelector('blockquote')?.textContent ?? '';
  }, field);

/** The bodies of all entries as a system has them that keeps its notes in boxes. */
const intoBoxes = (page: Page) =>
  page.evaluate(() => {
    for (const body of document.querySelectorAll<HTMLElement>('[data-entry-body]')) {
      const box = document.createElement('textarea');
      box.setAttribute('data-entry-body', '');
      box.setAttribute('aria-label', 'Entry');
      box.readOnly = true;
      box.rows = 4;
      box.value = body.innerText;
      body.replaceWith(box);
    }
  });

for (const kind of KINDS) {
  describe(`where prior notes stand, in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(host.client.url);
      await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('in boxes of a form: their values are read, and going to a passage selects it there', async () => {
      let sidebar = await awaitSidebar(session, page, 'Choice summary');
      await intoBoxes(page);
      await awaitText(sidebar, 'Choice summary');
      const quote = bare(await quoteOf(sidebar, FIELD));
      expect(quote.length).toBeGreaterThan(10);
      sidebar = await session.sidebar(page);
      const chosen = async () => {
        await press(sidebar, 'button', `Show ${FIELD} in record`);
        return page.evaluate(() => {
          const box = document.activeElement;
          return box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) || null : null;
        });
      };
      expect(bare(await until(chosen, 'the passage to be selected'))).toContain(quote.slice(0, 40));
    });

    test('folded: going to a note opens that one and no other', async () => {
      await page.goto(`${host.origin}/record/${MAREK}/entries`);
      const sidebar = await awaitSidebar(session, page, '4 notes are folded away');
      const name = await until(
        () =>
          sidebar.evaluate(() => {
            const buttons = [...document.querySelectorAll('.contact button')];
            return buttons.at(-1)?.getAttribute('aria-label') ?? buttons.at(-1)?.textContent ?? null;
          }),
        'a contact',
      );
      await press(sidebar, 'button', name);
      await awaitText(sidebar, '3 notes are folded away');
      const open = await page.evaluate(() =>
        [...document.querySelectorAll('[data-entry-opener]')].map((button) => button.getAttribute('aria-expanded')),
      );
      expect(open.filter((is) => is === 'true')).toHaveLength(1);
      expect(await textOf(sidebar)).toContain('Shown in the record.');
    });

    test('in a frame of the page: they are read there, and going to a passage marks it in the frame', async () => {
      await page.goto(`${host.origin}/`);
      await page.evaluate((url: string) => {
        const frame = document.createElement('iframe');
        frame.title = 'Record';
        frame.src = url;
        frame.style.cssText = 'width: 900px; height: 600px';
        document.body.replaceChildren(frame);
      }, host.client.url);
      const sidebar = await awaitSidebar(session, page, 'Choice summary');
      const quote = bare(await quoteOf(sidebar, FIELD));
      await press(sidebar, 'button', `Show ${FIELD} in record`);
      await awaitText(sidebar, 'Shown in the record.');
      const within = await until(async () => page.frames().find((frame) => frame.url() === host.client.url), 'the frame');
      const marked = () =>
        within.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => (range as Range).toString())).join(''));
      expect(bare(await until(marked, 'the mark'))).toContain(quote.slice(0, 40));
    });
  });
}

/** A record spread over frames that its profile names by their addresses, in both browsers; and the client, whom every frame is asked for. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import demo from '../../lib/record/profiles/demo.json' with { type: 'json' };
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';

const AMARA = '204118';
const AMIRA = '204181';
const NOTES = '/record/*/entries';
const WRITING = '/record/*/new';

/** Frames of this origin, one below the other, in a page of the record system that shows no client itself. */
const frames = async (page: Page, origin: string, paths: readonly string[]) => {
  await page.goto(`${origin}/`);
  await page.evaluate((sources: readonly string[]) => {
    const all = sources.map((src) => {
      const frame = document.createElement('iframe');
      frame.title = src;
      frame.src = src;
      frame.style.cssText = 'width: 900px; height: 420px';
      return frame;
    });
    document.body.replaceChildren(...all);
  }, paths);
};

for (const kind of KINDS) {
  describe(`frames that a profile names, in ${kind}`, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;

    /** The demonstration's own profile, with frames named. */
    const fitWith = async (notes: string, writing: string) => {
      const { origin } = host;
      const profile = {
        ...demo,
        id: 'framed',
        match: [origin],
        priorNotes: { ...demo.priorNotes, frame: notes },
        editors: demo.editors.map((editor) => ({ ...editor, frame: writing })),
        save: demo.save.map((save) => ({ ...save, frame: writing })),
      };
      const eye = await session.eye();
      await eye.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ [`site ${origin}`]: profile })})`);
      await page.bringToFront();
    };
    const record = (...more: string[]) =>
      frames(page, host.origin, [`/record/${AMARA}/entries`, `/record/${AMARA}/new?type=Core%20Partnership`, ...more]);
    const sidebarOf = (words: string): Promise<Frame> => awaitSidebar(session, page, words);

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(`${host.origin}/`);
      await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('notes are read in the one, and a note is checked and held in the other', async () => {
      await fitWith(NOTES, WRITING);
      await record();
      const sidebar = await sidebarOf('Choice summary');
      const form = await until(async () => page.frames().find((frame) => frame.url().includes('/new')), 'the frame to write in');
      const editor = await until(() => form.$('textarea[name="entry"]'), 'the editor');
      await editor.click();
      await page.keyboard.type('Plan: the corridor ladder');
      await press(sidebar, 'tab', 'This note…');
      await awaitText(sidebar, 'required found');
      await (await until(() => form.$('form[data-entry-form="entry"] button[type="submit"]'), 'Save')).click();
      await awaitNamed(sidebar, 'alertdialog', 'Before you save');
      await press(sidebar, 'button', 'Back to the note');
    });

    test('in a frame of another address, what looks like notes and an editor is neither', async () => {
      await fitWith('/letters/*', '/letters/*');
      await record();
      const sidebar = await sidebarOf('OBIORA, Amara');
      const form = await until(async () => page.frames().find((frame) => frame.url().includes('/new')), 'the frame to write in');
      await (await until(() => form.$('textarea[name="entry"]'), 'the editor')).click();
      await page.keyboard.type('Plan: the corridor ladder');
      await new Promise((done) => setTimeout(done, 2000));
      expect(await textOf(sidebar)).not.toContain('Choice summary');
      await press(sidebar, 'tab', 'This note…');
      expect(await textOf(sidebar)).not.toContain('required found');
    });

    test('another client in a frame that nothing names: nobody is shown', async () => {
      await fitWith(NOTES, WRITING);
      await record();
      await sidebarOf('Choice summary');
      await page.evaluate((src: string) => {
        const frame = document.createElement('iframe');
        frame.title = 'A third';
        frame.src = src;
        frame.style.cssText = 'width: 900px; height: 420px';
        document.body.append(frame);
      }, `/record/${AMIRA}/letters`);
      const text = await awaitText(await sidebarOf('two different clients'), 'two different clients');
      expect(text).not.toContain('OBIORA');
      expect(text).not.toContain('Choice summary');
    });

    test('a frame that is hidden has no say: with no other that shows the client nobody is shown, and back in sight they are', async () => {
      await fitWith(NOTES, WRITING);
      await frames(page, host.origin, [`/record/${AMARA}/entries`]);
      const sidebar = await sidebarOf('Choice summary');
      const show = (is: string) =>
        page.evaluate((display: string) => {
          const frame = document.querySelector('iframe');
          if (frame) frame.style.display = display;
        }, is);
      await show('none');
      await until(async () => !(await textOf(sidebar)).includes('OBIORA'), 'the client to go');
      expect(await textOf(sidebar)).not.toContain('Choice summary');
      await show('block');
      await sidebarOf('Choice summary');
    });

    test('a frame that is replaced by another client’s: nothing of the first stays', async () => {
      await page.evaluate((src: string) => {
        const frame = document.querySelector('iframe');
        if (frame) frame.src = src;
      }, `/record/${AMIRA}/entries`);
      const sidebar = await sidebarOf('OBIORA, Amira');
      expect(await textOf(sidebar)).not.toContain('Amara');
      expect(await textOf(sidebar)).not.toContain(host.onlyClient);
    });
  });
}

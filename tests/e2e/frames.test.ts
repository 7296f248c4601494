/** A record spread over frames that its profile names by their addresses, in both browsers; and the client, whom every frame is asked for. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import demo from '../../lib/record/profiles/demo.json' with { type: 'json' };
import { type Demo, startDemo } from '../hosts/demo/server.mjs';
import { axeOver } from './axe.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { awaitPicker, goInPicker, keptSite, picker, pointTo, pressInPicker, pressPart } from './picker.ts';

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
    /** The form stands on a site of its own, and a third frame on one where Handrail is not on. */
    let writing: Demo;
    let away: Demo;
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
      [writing, away] = [await startDemo(), await startDemo()];
      session = await launch(kind, { granted: [host.origin, writing.url] });
      const form = await session.page(`${writing.url}/`);
      await turnOn(session, writing.url);
      await form.close();
      page = await session.page(`${host.origin}/`);
      await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
    });
    afterAll(async () => {
      await session?.close();
      for (const one of [host, writing, away]) await one?.close();
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

    describe('pointed into', { concurrent: false }, () => {
      const wards = (n: number) => `${host.origin}/trial/wards/${n}?writing=${writing.url}&away=${away.url}`;
      const NOTES_FRAME = '/notes';
      const FORM_FRAME = '/form';
      let sidebar: Frame;

      test('what stands in a frame of the page is said in that frame, and beside the page only where it stands', async () => {
        const eye = await session.eye();
        await eye.evaluate(`(globalThis.browser ?? chrome).storage.local.remove(${JSON.stringify(`site ${host.origin}`)})`);
        await page.goto(wards(0));
        sidebar = await awaitSidebar(session, page, "doesn't know this page");
        await press(sidebar, 'button', 'Fit Handrail to this page');
        await awaitPicker(session, page, "Client's name");
        await pointTo(session, page, "client's name", 'h1');
        await pointTo(session, page, "client's number", 'dd:nth-of-type(2)');
        await pressInPicker(session, page, 'Point to it: an earlier note, all of it');
        await pressPart(session, page, 'an earlier note, all of it', 'iframe[title="Entries"]');
        await pressPart(session, page, 'an earlier note, all of it', 'tr:first-child p', NOTES_FRAME);
        await awaitPicker(session, page, 'Would read 2 notes.', NOTES_FRAME);
        expect((await picker(session, page))?.text).toContain('Go on in the frame that is marked');
        const date = await pointTo(session, page, "that note's date", 'tr:first-child td', NOTES_FRAME);
        expect(date.text).toContain('Would read it in 2 of 2. In the first: “25/11/2025”');
        const body = await pointTo(session, page, "that note's words", 'tr:first-child p', NOTES_FRAME);
        expect(body.text).toContain('netball');
        await pointTo(session, page, "that note's kind", 'tr:first-child td:nth-child(2)', NOTES_FRAME);
        await pointTo(session, page, "that note's status, such as signed", 'tr:first-child td:nth-child(4)', NOTES_FRAME);
        const all = await pointTo(session, page, 'what says that all notes are listed', '[role="status"]', NOTES_FRAME);
        expect(all.text).toContain('Would take all notes as listed while “all entries are shown” stands there.');
        expect(body.text, 'what makes room is no part of a frame').not.toContain('What makes room');
        const without = 'This frame does not show the client where you pointed to';
        expect(body.text).not.toContain(without);
        const notes = page.frames().find((frame) => frame.url().includes(NOTES_FRAME));
        const rename = (name: string) => notes?.$eval('h1', (element, words) => element.replaceChildren(words), name);
        await rename('');
        await awaitPicker(session, page, without, NOTES_FRAME);
        await rename('Rosalind Achterberg');
        await until(async () => !(await picker(session, page, '', NOTES_FRAME))?.text.includes(without), 'the warning to go');
        expect(await axeOver(session, body.html)).toEqual([]);
        await pressInPicker(session, page, 'Done in this frame', NOTES_FRAME);
        const top = await awaitPicker(session, page, 'Stands in a frame, /trial/wards/*/notes.');
        expect(top.text).not.toContain('netball');
        expect(top.text).not.toContain('25/11/2025');
        expect(await picker(session, page, '', NOTES_FRAME)).toBeNull();
      });

      test('a frame of another site is pointed into by keyboard, as far as Handrail is on there', async () => {
        const toFrame = async (n: number) => {
          for (let at = 0; at < n; at += 1) {
            await page.keyboard.press('Tab');
            await awaitPicker(session, page, 'Here: a frame');
          }
          await page.keyboard.press('Enter');
        };
        await goInPicker(session, page, 'Point to it: where you write');
        await awaitPicker(session, page, 'Press where you write on the page.');
        await toFrame(3);
        const off = await awaitPicker(session, page, `That frame is another site's, ${away.url}, and Handrail is not on there.`);
        expect(off.text).toContain(`Open ${away.url} in a tab of its own`);
        await page.keyboard.press('Escape');
        await awaitPicker(session, page, 'Not shown yet.');
        await goInPicker(session, page, 'Point to it: where you write');
        await toFrame(2);
        await awaitPicker(session, page, 'Press where you write on the page.', FORM_FRAME);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await awaitPicker(session, page, 'Would read what is written there.', FORM_FRAME);
        await pointTo(session, page, 'the kind of note you write', 'select', FORM_FRAME);
        await pointTo(session, page, 'save', 'button', FORM_FRAME);
        await pressInPicker(session, page, 'Done in this frame', FORM_FRAME);
        await awaitPicker(session, page, `Stands in a frame, ${writing.url}/trial/wards/*/form.`);
      });

      test('Escape in the frame leaves what was shown there as it was, and Back outside of it too', async () => {
        const standing = async () => (await picker(session, page))?.text.match(/Stands in a frame[^\n]*/g);
        const before = await standing();
        for (const leave of [() => page.keyboard.press('Escape'), () => pressInPicker(session, page, 'Back')]) {
          await pressInPicker(session, page, "Point to it: that note's words");
          await pressPart(session, page, "that note's words", 'iframe[title="Entries"]');
          await pressPart(session, page, "that note's words", 'tr:first-child td', NOTES_FRAME);
          await awaitPicker(session, page, 'Shown: that note', NOTES_FRAME);
          await leave();
          await awaitPicker(session, page, 'Go on: try it');
          expect(await picker(session, page, '', NOTES_FRAME)).toBeNull();
          expect(await standing()).toEqual(before);
        }
      });

      test('tried on two clients, notes are read in the one frame and a save is held in the other', async () => {
        await pressInPicker(session, page, 'Go on: try it');
        await awaitText(sidebar, 'Is that the client whose record is open?');
        await press(sidebar, 'button', 'Yes, that is the client');
        await awaitText(sidebar, "Now open another client's record");
        await page.goto(wards(1));
        sidebar = await awaitSidebar(session, page, 'And is that the client whose record is open now?');
        expect(await textOf(sidebar)).toContain('Odhran Pelletier');
        await press(sidebar, 'button', 'Yes, that is the client');
        await awaitText(sidebar, 'to sleep six hours on four nights');
        const kept = await keptSite(session);
        expect(kept).toContain('"frame":"/trial/wards/*/notes"');
        expect(kept).toContain(`"frame":"${writing.url}/trial/wards/*/form"`);
        expect(kept).not.toMatch(/Pelletier|Achterberg|943|netball/);
        const form = await until(async () => page.frames().find((frame) => frame.url().includes(FORM_FRAME)), 'the frame to write in');
        await (await until(() => form.$('textarea'), 'the editor')).click();
        await page.keyboard.type('To sleep six hours on five nights.');
        await press(sidebar, 'tab', 'This note…');
        await awaitText(sidebar, 'required found');
        await (await until(() => form.$('button'), 'Save')).click();
        await awaitNamed(sidebar, 'alertdialog', 'Before you save');
        expect(await form.$eval('#stored', (list) => list.textContent)).toBe('');
        await press(sidebar, 'button', 'Save anyway');
        await until(() => form.$eval('#stored', (list) => list.textContent?.includes('five nights')), 'the save to go through');
      });
    });
  });
}

/** P2 in real browsers: whatever the way to save, a save is held once at most, and the record has the note exactly once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Saves, startSaves } from '../hosts/saves/server.mjs';
import {
  attempt,
  type Bench,
  drawNothing,
  ENTRY,
  editorFrame,
  type Fault,
  type Mode,
  NO_SIGN,
  NOTE,
  prepare,
  questionNow,
  readNow,
  save,
  setGate,
  sidebarNow,
  untilGated,
  WAYS,
  wait,
} from '../saves/attempt.ts';
import { type Check, check } from '../saves/check.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { named, textOf, turnOn } from './hands.ts';
import { lifeOf, standStill } from './life.ts';

/** Saves that leave the page standing: here it could be said that it shows no sign of saving, and it must not be. */
const PATIENT = new Set(['keys', 'native', 'press', 'frame']);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const kind of KINDS) {
  describe(`saving in ${kind}`, { concurrent: false }, () => {
    let host: Saves;
    let session: Session;
    let page: Page;
    let bench: Bench;

    beforeAll(async () => {
      host = await startSaves();
      session = await launch(kind, { granted: [host.url] });
      page = await session.page(host.pageOf('click'));
      await turnOn(session, host.url);
      bench = { session, page, host, life: await lifeOf(session) };
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    const tried = async (way: string, mode: Mode, fault: Fault): Promise<Check> => {
      await setGate(session, mode);
      return check(way, mode, fault, await attempt(bench, way, mode, fault, PATIENT.has(way)));
    };

    test.each(Object.keys(WAYS))('%s: held once, and the record has the note once, by the user’s own button', async (way) => {
      expect((await tried(way, 'hold', way === 'fetch' || way === 'press' ? 'closed' : 'none')).wrong).toEqual([]);
    });

    test('set to remind, the save goes through untouched and what was missing is said', async () => {
      const { wrong, outcome } = await tried('fetch', 'remind', 'none');
      expect(wrong).toEqual([]);
      expect(outcome.said).toContain('Plan for the coming week: not found');
    });

    test('set to off, the save goes through and nothing is said', async () => {
      const { wrong, outcome } = await tried('keys', 'off', 'none');
      expect(wrong).toEqual([]);
      expect(outcome.said).toBe('');
    });

    test('a script that changes the text on the press: not held, and said to be not checked', async () => {
      const { wrong, outcome } = await tried('fetch', 'hold', 'changes');
      expect(wrong).toEqual([]);
      expect(outcome.wasAsked).toBe(false);
      expect(outcome.said).toContain('Your last save was not checked');
    });

    test('a background that sleeps when Save is pressed loses no save and doubles none', async () => {
      expect((await tried('press', 'hold', 'asleep')).wrong).toEqual([]);
    });

    /** What becomes of the next press on Save, in the page's own time. */
    const inOrder = async (ms: number): Promise<() => Promise<string[]>> => {
      await page.evaluate((later: number) => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const told = () => {
          seen.push('pressed');
          setTimeout(() => seen.push('later'), later);
        };
        addEventListener('pointerup', told, { capture: true, once: true });
        const at = (event: Event) => seen.push(event.isTrusted ? 'the press itself' : 'done again');
        document.querySelector('[data-saves]')?.addEventListener('click', at);
      }, ms);
      const seen = () => page.evaluate(() => (globalThis as { seen?: string[] }).seen ?? []);
      return async () => {
        await until(async () => (await seen()).includes('later'), 'the time to pass');
        return seen();
      };
    };

    test('a background that stands still when Save is pressed: the user’s act is done again by the page’s own clock, and the record has the note once', async () => {
      await setGate(session, 'hold');
      await prepare(session, page, host, 'fetch', 'hold', 'none');
      const seen = await inOrder(1000);
      const { goOn } = await standStill(session);
      try {
        await save(page, 'fetch');
        await until(async () => host.saved().length > 0, 'the record to have the note while nothing of ours answers');
      } finally {
        goOn();
      }
      // Both clocks are the page's: however slow the machine is, that of 300 ms comes first.
      expect(await seen()).toEqual(['pressed', 'done again', 'later']);
      await until(async () => !(await questionNow(session, page)), 'no question to stand there');
      expect(host.saved().map(({ text }) => text)).toEqual([NOTE]);
    });

    test('a sidebar that never draws the question: the user’s act is done again by the page’s own clock, and the record has the note once', async () => {
      await setGate(session, 'hold');
      await prepare(session, page, host, 'fetch', 'hold', 'none');
      await drawNothing(session, page);
      // Three words at most can come before the silence, each within 300 ms; two seconds would be too long.
      const seen = await inOrder(1500);
      await save(page, 'fetch');
      expect(await seen()).toEqual(['pressed', 'done again', 'later']);
      await until(async () => !(await questionNow(session, page)), 'no question to stand there');
      expect(host.saved().map(({ text }) => text)).toEqual([NOTE]);
    });

    test.each(['late', 'script'])('what the page sends by itself (%s) is not held, and that nobody was asked is said', async (way) => {
      await setGate(session, 'hold');
      const url = await prepare(session, page, host, way, 'hold', 'none');
      await save(page, way);
      await until(async () => host.saved().length > 0, 'the record to have the note');
      // The one goes to a page that names nobody.
      if (way === 'script') await page.goto(url);
      const said = async () => {
        const sidebar = await sidebarNow(session, page);
        const text = sidebar ? await textOf(sidebar).catch(() => '') : '';
        return text.includes('Saved without asking') && text;
      };
      expect(await until(said, 'the sidebar to say it')).toContain('Plan for the coming week: not found');
      // The browser sends the lines of a form with the ends of its own.
      expect(host.saved().map(({ text }) => text.replaceAll('\r', ''))).toEqual([NOTE]);
    });

    test('a background that is killed while it asks asks again', async () => {
      const { wrong, outcome } = await tried('keys', 'hold', 'killed');
      expect(wrong).toEqual([]);
      expect(outcome.wasAsked).toBe(true);
    });

    test('by keyboard alone: the question has the focus, axe finds nothing, Escape leads back to the caret, and the next save goes through', async () => {
      await setGate(session, 'hold');
      await prepare(session, page, host, 'keys', 'hold', 'none');
      await save(page, 'keys');
      const sidebar = await until(() => questionNow(session, page), 'the question');
      await until(
        () => sidebar.evaluate(() => document.activeElement?.getAttribute('role') === 'alertdialog'),
        'the focus in the question',
      );
      await sidebar.evaluate(axe);
      const found = await sidebar.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as {
          axe: { run(d: Document): Promise<{ violations: { id: string }[]; passes: unknown[] }> };
        };
        const { violations, passes } = await tool.run(document);
        return { ids: violations.map(({ id }) => id), looked: passes.length };
      });
      expect(found.looked).toBeGreaterThan(5);
      expect(found.ids).toEqual([]);
      await page.keyboard.press('Escape');
      await until(async () => !(await named(sidebar, 'alertdialog', 'Before you save')), 'the question to go');
      await until(
        () => page.evaluate(() => document.activeElement?.getAttribute('name') === 'entry' && document.hasFocus()),
        'the focus in the note',
      );
      await page.keyboard.type('(here)');
      expect(await readNow(page)).toBe(`${NOTE.slice(0, 12)}(here)${NOTE.slice(12)}`);
      expect(host.saved()).toEqual([]);
      await save(page, 'keys');
      await until(async () => host.saved().length === 1, 'the record to have the note');
    });

    test.each([
      ['a note in another frame than Save', 'frame'],
      ['formatted text', 'rich'],
      ['formatted text in a frame', 'richFrame'],
    ])('Escape leads back to the caret in %s, and the next save goes through', async (_, way) => {
      await setGate(session, 'hold');
      await prepare(session, page, host, way, 'hold', 'none');
      await save(page, way, true);
      const sidebar = await until(() => questionNow(session, page), 'the question');
      await until(
        () => sidebar.evaluate(() => document.activeElement?.getAttribute('role') === 'alertdialog'),
        'the focus in the question',
      );
      await page.keyboard.press('Escape');
      await until(async () => !(await named(sidebar, 'alertdialog', 'Before you save')), 'the question to go');
      const editor = await editorFrame(page);
      await until(
        () => editor.evaluate((entry) => document.activeElement?.matches(entry) === true && document.hasFocus(), ENTRY),
        'the focus in the note',
      );
      await page.keyboard.type('(here)');
      // The lines of formatted text are paragraphs.
      const lines = (text: string) => text.split(/\n+/).filter(Boolean);
      expect(lines(await readNow(page))).toEqual(lines(`${NOTE.slice(0, 12)}(here)${NOTE.slice(12)}`));
      expect(host.saved()).toEqual([]);
      await save(page, way, true);
      await until(async () => host.saved().length === 1, 'the record to have the note');
    });

    test('a reason is kept where the page took the save, and none where it did not', async () => {
      const reasons = async () => {
        const eye = await session.eye();
        const kept = `(globalThis.browser ?? globalThis.chrome).storage.local.get('reasons').then(({ reasons = [] }) => reasons)`;
        return ((await eye.evaluate(kept)) as { reason: string }[]).map(({ reason }) => reason);
      };
      await setGate(session, 'hold', true);
      const before = await reasons();
      for (const way of ['fetch', 'refuses']) {
        await prepare(session, page, host, way, 'hold', 'none');
        await save(page, way);
        const sidebar = await until(() => questionNow(session, page), 'the question');
        await (await until(() => sidebar.$('[role=alertdialog] select'), 'the reasons')).evaluate((element) => {
          (element as HTMLSelectElement).value = 'will-add';
          element.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await wait(500);
        await (await until(() => named(sidebar, 'button', 'Save anyway'), 'Save anyway')).click();
        if (way === 'fetch') await until(async () => (await reasons()).length > before.length, 'the reason to be kept');
        else await until(async () => (await textOf(sidebar)).includes(NO_SIGN), 'it to be said that nothing came of it');
        expect(await reasons(), way).toEqual([...before, 'will-add']);
        expect(host.saved().length).toBe(way === 'fetch' ? 1 : 0);
      }
      // As they are told to: what is said of a save that did not go through stands until then.
      await save(page, 'refuses');
      await until(async () => host.saved().length > 0, 'the record to have the note');
      expect(await reasons()).toEqual([...before, 'will-add']);
      await setGate(session, 'hold');
    });

    test('a reason may be asked for, and none need be given', async () => {
      await setGate(session, 'hold', true);
      await prepare(session, page, host, 'fetch', 'hold', 'none');
      await save(page, 'fetch');
      const sidebar = await until(() => questionNow(session, page), 'the question');
      expect(await textOf(sidebar)).toContain('Why save it as it is?');
      await wait(500);
      await (await until(() => named(sidebar, 'button', 'Save anyway'), 'Save anyway')).click();
      await until(async () => host.saved().length === 1, 'the record to have the note');
    });

    test('a question outlives a look at another tab, with the focus in it, and nothing is saved meanwhile', async () => {
      await setGate(session, 'hold');
      await prepare(session, page, host, 'fetch', 'hold', 'none');
      await save(page, 'fetch');
      await until(() => questionNow(session, page), 'the question');
      await wait(500);
      const other = await session.browser.newPage();
      await other.bringToFront();
      await wait(1500);
      await other.close();
      await page.bringToFront();
      const sidebar = await until(() => questionNow(session, page), 'the question, still');
      await until(
        () => sidebar.evaluate(() => document.activeElement?.closest('[role=alertdialog]') != null && document.hasFocus()),
        'the focus in the question',
      );
      expect(host.saved()).toEqual([]);
      // A button that has only just come into sight is not pressed: nobody sees one and presses it in 0.2 s.
      await wait(600);
      await (await until(() => named(sidebar, 'button', 'Save anyway'), 'Save anyway')).click();
      await until(async () => host.saved().length > 0, 'the record to have the note');
      await wait(350);
      expect(host.saved().map(({ text }) => text)).toEqual([NOTE]);
    });

    test('a click that a script of the page makes is not held, and is not taken for the user’s', async () => {
      await setGate(session, 'hold');
      await prepare(session, page, host, 'fetch', 'hold', 'none');
      await page.evaluate(() => (document.querySelector('[data-saves]') as HTMLElement).click());
      await until(async () => host.saved().length === 1, 'the record to have the note');
      expect(await questionNow(session, page)).toBeNull();
    });

    // These two come last: they close the pages of the extension that the tests look through.
    test('an extension that is loaded anew under the open page loses no save and doubles none', async () => {
      expect((await tried('fetch', 'hold', 'reloaded')).wrong).toEqual([]);
    });

    test('loaded anew while the question is on the screen: the record has the note once, let through or by the next press', async () => {
      await setGate(session, 'hold');
      const url = await prepare(session, page, host, 'fetch', 'hold', 'none');
      await save(page, 'fetch');
      await until(() => questionNow(session, page), 'the question');
      await wait(500);
      await bench.life.reload();
      await until(async () => !(await questionNow(session, page)), 'the question to go');
      await untilGated(session, url);
      if (kind === 'chromium') {
        await until(async () => host.saved().length > 0, 'the save to be let through');
        await wait(600);
        expect(host.saved().map(({ text }) => text)).toEqual([NOTE]);
        return;
      }
      // Firefox ends our scripts before they can do anything more.
      expect(host.saved()).toEqual([]);
      expect(await readNow(page)).toBe(NOTE);
      await page.bringToFront();
      await save(page, 'fetch');
      const sidebar = await until(async () => host.saved().length > 0 || (await questionNow(session, page)), 'a question or a save');
      if (sidebar !== true) {
        await wait(500);
        await (await until(() => named(sidebar, 'button', 'Save anyway'), 'Save anyway')).click();
      }
      await until(async () => host.saved().length > 0, 'the record to have the note');
      await wait(350);
      expect(host.saved().map(({ text }) => text)).toEqual([NOTE]);
    });
  });
}

/** A record system that no profile knows is fitted by pointing alone; it is used when it was right for two clients. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOver, lookWithAxe } from './axe.ts';
import { KINDS, launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, awaitText, launcher, press, pressAndGoTo, pressLauncher, textOf, turnOn, zoom } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { awaitPicker, goInPicker, picker, pointTo, pressInPicker, tabTo } from './picker.ts';

interface StorageApi {
  readonly storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
}

/** Everything that the extension keeps, but for drafts. */
const store = async (session: Session): Promise<Record<string, unknown>> =>
  (await session.eye()).evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>;
    const { storage } = (browser ?? chrome) as StorageApi;
    return { ...(await storage.local.get(null)), ...(await storage.session.get(null)) };
  });

const wordsOf = (all: Record<string, unknown>) => Object.keys(all).filter((key) => key.startsWith('word ')).length;

const kept = async (session: Session): Promise<string> =>
  JSON.stringify(Object.entries(await store(session)).filter(([key]) => !key.startsWith('word ')));

for (const kind of KINDS) {
  describe(`fitting in ${kind}`, { concurrent: false }, () => {
    let host: DemoHost;
    let session: Session;
    let page: Page;
    let sidebar: Frame;

    beforeAll(async () => {
      host = await demoHost('plain');
      session = await launch(kind, { granted: [host.origin] });
      page = await session.page(`${host.origin}/trial/ward?client=0`);
      await turnOn(session, host.origin);
      await page.bringToFront();
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await awaitSidebar(session, page, "doesn't know this page");
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
    });

    test('Escape leaves with nothing kept, and the page as it was', async () => {
      const before = await page.evaluate(() => document.body.innerHTML);
      await press(sidebar, 'button', 'Fit Handrail to this page');
      await awaitPicker(session, page, "Client's name");
      await pointTo(session, page, "client's name", 'h1');
      await page.keyboard.press('Escape');
      await until(async () => (await picker(session, page)) === null, 'the picker to go');
      await awaitText(sidebar, "doesn't know this page");
      expect(await kept(session)).not.toMatch(/"(site|fit) |Achterberg/);
      expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    });

    test('what only its place leads to is said to be so, with what would be better; a name that somebody wrote is not', async () => {
      const weak =
        'Only its place on the page leads there: an update may move it. If a part around it has a label or heading, point to that.';
      await press(sidebar, 'button', 'Fit Handrail to this page');
      await awaitPicker(session, page, 'Not shown yet.');
      // Its rows have a hashed class each, and its form a counted id: neither is taken.
      expect((await pointTo(session, page, "client's name", 'h1')).text).not.toContain(weak);
      expect((await pointTo(session, page, 'an earlier note, all of it', 'tr:first-child p')).text).not.toContain(weak);
      expect((await pointTo(session, page, "that note's date", 'tr:first-child td')).text.split(weak)).toHaveLength(2);
      expect((await pointTo(session, page, "that note's kind", 'tr:first-child td:nth-child(2)')).text.split(weak)).toHaveLength(3);
      await pressInPicker(session, page, "Take back: that note's kind");
      await until(async () => (await picker(session, page))?.text.split(weak).length === 2, 'its hint to go with it');
    });

    test('what was pointed to can be undone step by step, corrected, and begun anew', async () => {
      const reads = async () => [...((await picker(session, page))?.text.match(/Would read[^\n]*/g) ?? [])];
      const before = await reads();
      expect(before.join()).toContain('Rosalind Achterberg');
      await pressInPicker(session, page, 'Undo');
      await until(async () => (await reads()).length === before.length + 1, 'the kind that was taken back to come again');
      for (let n = 0; n < 4; n += 1) await pressInPicker(session, page, 'Undo');
      await until(async () => (await reads()).length === 0, 'everything to be undone, the last first');
      expect((await picker(session, page))?.text).toContain('Undone.');
      await pressInPicker(session, page, 'Undo');
      expect(await reads(), 'nothing is left to be undone').toEqual([]);
      // Corrected: the second press takes the place of the first.
      expect((await pointTo(session, page, "client's name", 'header p')).text).toContain('Would read: “Ward book Next person”');
      expect((await pointTo(session, page, "client's name", 'h1')).text).toContain('Would read: “Rosalind Achterberg”');
      expect(await reads()).toEqual(['Would read: “Rosalind Achterberg”']);
      await pressInPicker(session, page, 'Undo');
      await until(async () => (await reads()).join() === 'Would read: “Ward book Next person”', 'what stood before the correction');
      await pressInPicker(session, page, 'Start over');
      await until(async () => (await reads()).length === 0, 'nothing to be shown');
      expect((await picker(session, page))?.focused).toBe("Point to it: client's name");
      await pressInPicker(session, page, 'Leave, keep nothing');
      await until(async () => (await picker(session, page)) === null, 'the picker to go');
      expect(await kept(session)).not.toMatch(/"(site|fit) /);
    });

    test('what is pointed to is said at once as it would be read, by mouse and by keyboard', async () => {
      await press(sidebar, 'button', 'Fit Handrail to this page');
      await awaitPicker(session, page, 'Not shown yet.');
      expect((await pointTo(session, page, "client's name", 'h1')).text).toContain('Would read: “Rosalind Achterberg”');
      expect((await pointTo(session, page, "client's number", 'dd:nth-of-type(2)')).text).toContain('Would read: “943 476 5919”');
      expect((await pointTo(session, page, 'an earlier note, all of it', 'tr:first-child p')).text).toContain('Would read 2 notes.');
      expect((await pointTo(session, page, "that note's date", 'tr:first-child td')).text).toContain('Would read it in 2 of 2.');
      await pointTo(session, page, "that note's words", 'tr:first-child p');
      await pointTo(session, page, "that note's kind", 'tr:first-child td:nth-child(2)');
      const status = await pointTo(session, page, "that note's status, such as signed", 'tr:first-child td:nth-child(4)');
      expect(status.text).toContain("Signed: 2. Draft: 0. Struck out: 0. Can't tell: 0.");
      const all = await pointTo(session, page, 'what says that all notes are listed', '[role="status"]');
      expect(all.text).toContain('Would take all notes as listed while “all entries are shown” stands there.');
      await pressInPicker(session, page, 'Point to it: where you write');
      const bar = await awaitPicker(session, page, 'Press where you write on the page.');
      expect(await axeOver(session, bar.html)).toEqual([]);
      await page.bringToFront();
      // To the first box, then to what is around it and the next one.
      await page.keyboard.press('Tab');
      for (const _ of ['label', 'p', 'form']) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect((await awaitPicker(session, page, 'Shown: where you write.')).text).toContain('Would read 2 boxes as one note: Goals, Plan.');
      expect((await pointTo(session, page, 'the kind of note you write', 'select')).text).toContain('Would read: “Care plan”');
      const room = await pointTo(session, page, 'what makes room beside Handrail', 'h1');
      expect(room.text).toContain('Would be made narrower while Handrail stands beside the page.');
      const whole = await pointTo(session, page, 'save', 'form button');
      expect(whole.text).toContain('Would look before: “store entry”');
      expect(await axeOver(session, whole.html)).toEqual([]);
      expect(await page.$eval('#stored', (list) => list.textContent), 'no press reached the page').toBe('');
    });

    test('it is asked on this client and on another, and nothing of the record is shown before', async () => {
      await pressInPicker(session, page, 'Go on: try it');
      const first = await awaitText(sidebar, 'Is that the client whose record is open?');
      expect(first).toContain('Rosalind Achterberg');
      expect(first).not.toContain('netball');
      await press(sidebar, 'button', 'Yes, that is the client');
      const next = await awaitText(sidebar, "Now open another client's record");
      expect(next).not.toContain('Achterberg');
      const room = () => page.$eval('#book', (book) => Math.round(book.getBoundingClientRect().right));
      // A scroll bar takes its part as well.
      await until(async () => (await room()) <= 1400 - 360, 'the page to make room');
      await page.goto(`${host.origin}/trial/ward?client=1`);
      sidebar = await awaitSidebar(session, page, 'And is that the client whose record is open now?');
      expect(await textOf(sidebar)).toContain('Odhran Pelletier');
      expect(await kept(session)).not.toMatch(/Pelletier|Achterberg|943/);
    });

    test('then it reads the earlier notes, finds the editor and holds a save', async () => {
      await press(sidebar, 'button', 'Yes, that is the client');
      const shown = await awaitText(sidebar, 'to sleep six hours on four nights');
      expect(shown).toContain('Odhran Pelletier');
      expect(shown, 'the page says that all are listed').not.toContain('may hold more notes than it lists');
      await page.bringToFront();
      await page.click('textarea');
      await page.keyboard.type('To sleep six hours on five nights.');
      await page.click('[aria-label="Plan"]');
      await page.keyboard.type('The sleep diary goes on.');
      await press(sidebar, 'tab', 'This note…');
      // By the kind of note that the page names: nothing is asked.
      await awaitText(sidebar, 'Goal found');
      expect(await textOf(sidebar)).toContain('Checklist, by the note type');
      await page.bringToFront();
      await page.click('form button');
      await awaitNamed(sidebar, 'button', 'Save anyway');
      expect(await page.$eval('#stored', (list) => list.textContent)).toBe('');
      await press(sidebar, 'button', 'Save anyway');
      await until(() => page.$eval('#stored', (list) => list.textContent?.includes('sleep diary')), 'the save to go through');
    });

    test('a press puts it into a team’s file, which names the site, holds no word of a client, and is to be tried again by whoever takes it', async () => {
      const options = await session.own('options.html');
      await press(options, 'button', 'Make our own: SBAR handover');
      const { host: site } = new URL(host.origin);
      await press(options, 'button', `Put it into the file: ${site}`);
      await awaitText(options, `How ${site} is read is in the file now.`);
      await awaitNamed(options, 'button', `Take it out: ${site}`);
      await press(options, 'button', `Put it in anew: ${site}`);
      await awaitText(options, `How ${site} is read is in the file already`);
      expect(await lookWithAxe(options)).toEqual([]);
      const copy = JSON.stringify((await store(session))['pack copy']);
      expect(copy).toContain(`site-${site.replace(/[^a-z0-9]+/g, '-')}`);
      expect(copy).not.toMatch(/Pelletier|Achterberg|943|diary/);
      await press(options, 'button', 'Use it here…');
      await awaitText(options, `${site} is new: names ${host.origin}, to be tried there on two clients first`);
      await options.close();
      await page.bringToFront();
    });

    test('it is remembered for the site, holds no word of a client, and lets go where the client changes', async () => {
      expect(await kept(session)).toMatch(/"site http/);
      expect(await kept(session)).not.toMatch(/Pelletier|Achterberg|943|diary/);
      await page.goto(`${host.origin}/trial/ward?client=0`);
      sidebar = await awaitSidebar(session, page, 'netball');
      expect(await textOf(sidebar)).not.toContain('Pelletier');
      await page.$eval('h1', (element) => element.remove());
      await awaitText(sidebar, 'Everything is hidden');
      expect(wordsOf(await store(session)), 'a sidebar that shows nobody rests').toBeLessThan(40);
    });

    test('once an update of the page has moved a part, it says which, and where to point to it again', async () => {
      await page.goto(`${host.origin}/trial/ward?client=1`);
      sidebar = await awaitSidebar(session, page, 'to sleep six hours on four nights');
      expect(await textOf(sidebar)).not.toContain('The record system may have changed');
      await page.evaluate(() => {
        for (const cell of document.querySelectorAll('tbody td:first-child')) cell.replaceChildren();
      });
      const said = await awaitText(sidebar, 'The record system may have changed');
      expect(said).toContain('No date of a note is found.');
      await awaitNamed(sidebar, 'button', "Point at it again: That note's date");
    });

    describe('a profile that is wrong', () => {
      interface Site {
        readonly client: object;
        readonly priorNotes: object;
      }
      /** What was kept for the site, changed as a bad file might have it; the page is opened anew by it. */
      const readBy = async (change: (site: Site) => object) => {
        const all = await store(session);
        const [key = '', site] = Object.entries(all).find(([one]) => one.startsWith('site ')) ?? [];
        const eye = await session.eye();
        const wrong = JSON.stringify({ [key]: { ...(site as Site), ...change(site as Site) } });
        await eye.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${wrong})`);
        await page.goto(`${host.origin}/trial/ward?client=0`);
        await page.bringToFront();
      };
      const goesOn = async () => {
        const drawn = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let seen = 0;
              const draw = () => {
                seen += 1;
                requestAnimationFrame(draw);
              };
              requestAnimationFrame(draw);
              setTimeout(() => done(seen), 500);
            }),
        );
        expect(drawn, 'the page goes on being drawn').toBeGreaterThan(3);
        await page.click('[aria-label="Plan"]');
        await page.keyboard.type('ladder');
        expect(await page.$eval('[aria-label="Plan"]', (box) => (box as HTMLTextAreaElement).value)).toBe('ladder');
      };

      test('as to notes, editor and Save matches everything: the page goes on, and the client is right', async () => {
        await readBy(({ priorNotes }) => ({
          priorNotes: { ...priorNotes, list: '*', item: '*', body: '*' },
          editors: [{ select: '*', form: 'note' }],
          save: [{ select: '*' }],
        }));
        sidebar = await awaitSidebar(session, page, 'Rosalind Achterberg');
        await goesOn();
      });

      test('as to notes, editor and Save matches nothing: the page goes on, and no notes are said to be found', async () => {
        await readBy(({ priorNotes }) => ({
          priorNotes: { ...priorNotes, list: '#gone', item: 'li', body: '#gone' },
          editors: [{ select: '#gone', form: 'note' }],
          save: [{ select: '#gone' }],
        }));
        sidebar = await awaitSidebar(session, page, 'No notes found on this page');
        expect(await textOf(sidebar)).not.toContain('netball');
        await goesOn();
      });

      test('matches another thing at each picture that is drawn: the page goes on, and typing with it', async () => {
        await readBy(({ priorNotes }) => ({
          priorNotes: { ...priorNotes, list: 'body.odd tbody' },
          editors: [{ select: 'body.odd form', form: 'note' }],
        }));
        sidebar = await awaitSidebar(session, page, 'Rosalind Achterberg');
        await page.evaluate(() => {
          const turn = () => {
            document.body.classList.toggle('odd');
            requestAnimationFrame(turn);
          };
          turn();
        });
        await goesOn();
      });

      test('takes everything for the client’s name: nobody is shown', async () => {
        await readBy(({ client }) => ({ client: { ...client, names: [{ select: '*' }] } }));
        sidebar = await awaitSidebar(session, page, 'two different clients');
        expect(await textOf(sidebar)).not.toContain('Achterberg');
        await goesOn();
      });
    });

    test('at 400 % of the browser’s own zoom it is fitted by keyboard alone, and the page is as wide as without the picker', async () => {
      await page.goto(`${host.origin}/trial/stranger`);
      await until(() => launcher(session, page.url()), 'the launcher');
      await zoom(session, page, 4);
      const popup = await session.popup(host.origin);
      await pressAndGoTo(page, popup, 'Fit Handrail to this page');
      await awaitPicker(session, page, "Client's name");
      expect((await tabTo(session, page, "client's name", 'Rosalind Achterberg')).text).toContain('Would read: “Rosalind Achterberg”');
      expect((await tabTo(session, page, 'save', 'Save')).text).toContain('Would look before: “save”');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await goInPicker(session, page, 'Leave, keep nothing');
      await until(async () => (await picker(session, page)) === null, 'the picker to go');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(wide);
      await zoom(session, page, 1);
    });

    // Firefox's driver points elsewhere than it is told once a page is zoomed.
    test.runIf(kind === 'chromium')(
      'at 400 % of the browser’s own zoom the page can be seen and pointed to, by mouse and by keyboard',
      async () => {
        await page.goto(`${host.origin}/trial/stranger`);
        await until(() => launcher(session, page.url()), 'the launcher');
        await zoom(session, page, 4);
        const popup = await session.popup(host.origin);
        await pressAndGoTo(page, popup, 'Fit Handrail to this page');
        const start = await awaitPicker(session, page, "Client's name");
        expect(start.controls.length).toBeGreaterThan(10);
        await until(
          async () => (await page.$eval('[data-handrail]', (ours) => ours.getBoundingClientRect().width)) === 0,
          'room for the page',
        );
        expect((await pointTo(session, page, "client's name", 'h2')).text).toContain('Would read: “Rosalind Achterberg”');
        await pressInPicker(session, page, 'Point to it: save');
        await awaitPicker(session, page, 'Press save on the page.');
        await page.keyboard.press('Tab');
        await awaitPicker(session, page, 'Here: “Next client”');
        await page.keyboard.press('Tab');
        await awaitPicker(session, page, 'Here: “Save”');
        const isSeen = await page.$eval('form button[type="submit"]', (button) => {
          const { top, bottom, left, right } = button.getBoundingClientRect();
          return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
        });
        expect(isSeen, 'what the key leads to is scrolled to').toBe(true);
        await page.keyboard.press('Enter');
        await awaitPicker(session, page, 'Would look before: “save”');
        await pressInPicker(session, page, 'Leave, keep nothing');
        await until(async () => (await picker(session, page)) === null, 'the picker to go');
      },
    );
  });
}

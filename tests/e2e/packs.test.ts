/**
 * A team's pack from file to note: a lead hands a file on, a colleague looks at it, takes it, and the note reads by it. What is wrong with
 * a file is said, and nothing changes.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/packs/schema.ts';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, fill, itemNames, launcher, meanIt, named, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoThatSaves } from './host-demo.ts';

const field = (id: string, title: string, need: 'required' | 'recommended', headings: string[]) => ({
  id,
  title,
  need,
  headings,
  cues: [],
  negativeIsAnswer: id === 'risks',
  placeholders: [],
  ask: 'What would you like the next person to know?',
});
const goal = field('goal', 'Goal', 'recommended', ['what * wants']);
const risks = field('risks', 'Risks', 'required', ['worries at home']);

/** The record system's own word picks it: as many letters as the shipped one's, and the team's comes first. */
const packOf = (version: string, fields: (typeof goal)[], more: object = {}): Pack => ({
  format: 1,
  id: 'harbour-team',
  version,
  title: 'Harbour team',
  publisher: 'Harbour team',
  language: 'en-GB',
  minimumHandrail: '0.1.0',
  checklists: [{ id: 'home_visit', title: 'Home visit', appliesTo: { noteTypes: ['Core Partnership'] }, fields, goalField: 'goal' }],
  sites: [],
  glossary: {},
  policy: {},
  examples: [
    {
      checklist: 'home_visit',
      name: 'A quiet visit',
      text: 'What Sami wants: to walk to the quay alone by June\nWorries at home: none today',
      expect: { goal: 'found', risks: 'found' },
    },
  ],
  ...more,
});
const first = packOf('1.0.0', [goal, risks]);
const second = packOf('2.0.0', [{ ...goal, need: 'required' }, risks]);

for (const kind of KINDS) {
  describe(`a team pack in ${kind}`, { concurrent: false }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-packs-'));
    let host: DemoHost;
    let session: Session;
    let options: Page;
    let page: Page;
    let sidebar: Frame;

    /** Loaded anew in Firefox, a page of the extension is lost to the driver: another one is opened. */
    const openOptions = async () => {
      await options?.close();
      options = await session.own('options.html');
    };

    beforeAll(async () => {
      ({ host, session } = await demoThatSaves(kind, folder));
      await openOptions();
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const fileOf = (content: object | string | Uint8Array, name = 'team.json'): string => {
      const path = join(folder, name);
      writeFileSync(path, content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    };
    const choose = async (path: string) => {
      await options.bringToFront();
      if (!(await options.$('.import-pack'))) await press(options, 'button', 'Import a checklist…');
      const input = (await until(() => options.$('input[type=file]'), 'the place for the file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };
    const take = async (content: object) => {
      await choose(fileOf(content));
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Taken.');
    };
    const inUse = async () => (await textOf(options)).match(/Harbour team version ([\d.]+)/)?.[1];

    test('looked at, it says in words what it brings; taken, it is in the list and the note is read by it', async () => {
      await choose(fileOf(first));
      const said = await awaitText(options, '1 example, all read as they should.');
      expect(said).toContain('Home visit is new, with 2 fields.');
      expect(said).toContain('Home visit is used in place of CAPA Partnership session, and asks for less.');
      expect(await inUse()).toBeUndefined();
      await meanIt(options);
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Taken.');
      await until(async () => (await inUse()) === '1.0.0', 'the pack in the list');
      await awaitText(options, 'Home visit');

      page = await session.page(host.client.writeUrl);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await session.sidebar(page);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type('Worries at home: none today');
      await until(async () => (await itemNames(sidebar, 'Checklist')).includes('Risks: found'), 'the risks under the heading of the team');
      expect(await itemNames(sidebar, 'Checklist')).toEqual(['Goal: not found', 'Risks: found']);
    });

    test('after the background was stopped it is still in use', async () => {
      await session.stopBackground();
      await host.focusEnd(page);
      await page.keyboard.type(' and no more');
      await until(async () => (await itemNames(sidebar, 'Checklist')).join() === 'Goal: not found,Risks: found', 'the same reading');
      await openOptions();
      await until(async () => (await inUse()) === '1.0.0', 'the pack in the list');
    });

    test('an update is looked at and left: nothing changes; later it is taken, and open notes are read by it; one press goes back', async () => {
      await choose(fileOf(second));
      expect(await awaitText(options, 'from version 1.0.0 to 2.0.0')).toContain('Home visit › Goal becomes required.');
      await press(options, 'button', 'Leave it');
      await awaitNamed(options, 'button', 'Import a checklist…');
      expect(await inUse()).toBe('1.0.0');
      await sidebar.waitForFunction(() => document.body.innerText.includes('1 of 1 required found'));

      await take(second);
      await until(async () => (await inUse()) === '2.0.0', 'the newer one');
      await awaitText(sidebar, '1 of 2 required found');

      await press(options, 'button', 'Go back to 1.0.0: Harbour team');
      await until(async () => (await inUse()) === '1.0.0', 'the one before');
      await awaitText(sidebar, '1 of 1 required found');
      await press(options, 'button', 'Use 2.0.0 again: Harbour team');
      await awaitText(sidebar, '1 of 2 required found');
    });

    test('one that asks for less of something required is taken only once that is said to be meant', async () => {
      await choose(fileOf(packOf('2.0.1', [{ ...goal, need: 'recommended' }, risks])));
      await awaitText(options, 'Asked about before it is taken');
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Not taken: say first');
      expect(await inUse()).toBe('2.0.0');
      const tick = await until(() => options.$('.changes--care input[type=checkbox]'), 'the tick');
      await tick.click();
      await press(options, 'button', 'Take it');
      await until(async () => (await inUse()) === '2.0.1', 'the looser one');
    });

    test('one that asks for a hold at Save has it, whatever was chosen before; without it the choice is back', async () => {
      const mode = () => options.$$eval('input[type=radio]', (all) => all.map((one) => [one.checked, one.disabled].join()));
      await (await until(() => options.$('input[type=radio]:not(:checked)'), 'another choice')).click();
      await awaitText(options, 'It counts from the next save');
      expect(await mode()).toEqual(['false,false', 'true,false', 'false,false']);
      await take(packOf('3.0.0', [{ ...goal, need: 'required' }, risks], { policy: { saveGate: 'hold' } }));
      await awaitText(options, "Your team's checklists ask for this much.");
      expect(await mode()).toEqual(['true,false', 'false,true', 'false,true']);
      await awaitText(sidebar, '1 of 2 required found');
      const before = host.stored(host.client).length;
      await page.bringToFront();
      await host.pressSave(page);
      expect(await awaitText(sidebar, 'Before you save')).toContain('Goal');
      expect(host.stored(host.client).length).toBe(before);
      await press(sidebar, 'button', 'Go to Goal…');
      await until(async () => !(await named(sidebar, 'alertdialog', 'Before you save')), 'the hold to make way');
      await options.bringToFront();
      await press(options, 'button', 'Go back to 2.0.1: Harbour team');
      await until(async () => (await mode()).join() === 'false,false,true,false,false,false', 'the choice to be back');
    });

    test('one that asks for a passphrase before drafts: nothing is kept or shown until one is set, and none takes it away while the pack is in use', async () => {
      await page.bringToFront();
      await press(sidebar, 'tab', 'Drafts…');
      await host.focusEnd(page);
      await page.keyboard.type(', and tea');
      await awaitText(sidebar, ', and tea');
      await openOptions();
      await choose(fileOf(packOf('3.0.0', [{ ...goal, need: 'required' }, risks], { policy: { lockRequired: true } })));
      await awaitText(options, 'Where none is set, what is typed is not kept until one is.');
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Taken.');
      expect(await awaitText(sidebar, 'A passphrase comes first')).not.toContain('and tea');
      await host.focusEnd(page);
      await page.keyboard.type(' with no milk');
      expect(await awaitText(sidebar, 'A passphrase comes first')).not.toContain('milk');

      await openOptions();
      await awaitText(options, 'Your team asks for a passphrase before drafts.');
      await fill(options, 'Passphrase', 'a bench by the river');
      await fill(options, 'The same once more', 'a bench by the river');
      await press(options, 'button', 'Set passphrase');
      await press(options, 'button', 'I have it on paper');
      await awaitText(options, 'It can be changed, and not taken away.');
      expect(await named(options, 'button', 'Take the passphrase away')).toBeNull();
      await host.focusEnd(page);
      await page.keyboard.type(' but sugar');
      await awaitText(sidebar, 'with no milk but sugar');

      await openOptions();
      await press(options, 'button', 'Go back to 2.0.1: Harbour team');
      await awaitNamed(options, 'button', 'Take the passphrase away');
      await page.bringToFront();
      await press(sidebar, 'tab', 'This note…');
    });

    test('saved as a file it is the pack in use, letter for letter in its meaning', async () => {
      // A page behind another draws nothing in Chromium, and the driver waits for a picture before it presses.
      await options.bringToFront();
      await press(options, 'button', 'Save as a file: Harbour team');
      await awaitText(options, 'Saved as harbour-team-2.0.1.json');
      const saved = await until(async () => {
        const name = readdirSync(folder).find((one) => one === 'harbour-team-2.0.1.json');
        return name ? readFileSync(join(folder, name), 'utf8') || null : null;
      }, 'the file');
      expect(JSON.parse(saved)).toEqual(packOf('2.0.1', [{ ...goal, need: 'recommended' }, risks]));
    });

    test('a heading of the note in front is given to a field: the note is read by it, the next version keeps it, and it is taken out again', async () => {
      await host.focusEnd(page);
      await page.keyboard.type('\nCompass: the quay by June');
      await awaitText(sidebar, '1 of 1 required found');
      await press(sidebar, 'button', 'This heading is our …');
      await awaitText(sidebar, 'Pick none that names anyone.');
      await (await until(() => sidebar.$('select[name="heading"]'), 'the headings')).select('Compass');
      await (await until(() => sidebar.$('select[name="field"]'), 'the fields')).select('goal');
      await press(sidebar, 'button', 'Add it');
      await until(async () => (await itemNames(sidebar, 'Checklist')).includes('Goal: found'), 'the goal under the heading of the team');

      await openOptions();
      expect(await awaitText(options, 'Added on this machine')).toContain('Compass for Goal in Home visit');
      await take(packOf('2.1.0', [{ ...goal, ask: 'Where to?' }, risks]));
      expect(await itemNames(sidebar, 'Checklist')).toContain('Goal: found');
      await press(options, 'button', 'Save as a file: Harbour team');
      await press(options, 'button', 'Save with what was added: Harbour team');
      const saved = (name: string) =>
        until(async () => (readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') || null : null), name);
      expect(await saved('harbour-team-2.1.0.json')).not.toContain('Compass');
      expect(await saved('harbour-team-2.1.1.json')).toContain('Compass');
      expect(await saved('harbour-team-2.1.1.json')).not.toMatch(/quay by June|OBIORA|Amara/);

      await press(options, 'button', 'Take it out: Compass');
      await until(async () => (await itemNames(sidebar, 'Checklist')).includes('Goal: not found'), 'the goal without it');
      await press(options, 'button', 'Go back to 2.0.1: Harbour team');
      await until(async () => (await inUse()) === '2.0.1', 'the one before');
    });

    test('while something required is not found, one press gives it a heading of the note that nobody knows, and one takes it back', async () => {
      await take(packOf('2.1.0', [{ ...goal, need: 'required' }, risks]));
      await page.bringToFront();
      await press(sidebar, 'button', 'Compass is our Goal');
      await until(async () => (await itemNames(sidebar, 'Checklist')).includes('Goal: found'), 'the goal under the heading of the team');
      await awaitText(sidebar, 'Added: “Compass” is our Goal.');
      expect(await sidebar.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Undo: Compass');
      await press(sidebar, 'button', 'Undo: Compass');
      await until(async () => (await itemNames(sidebar, 'Checklist')).includes('Goal: not found'), 'the goal without it');
      await openOptions();
      expect(await awaitText(options, 'Harbour team version 2.1.0')).not.toContain('Added on this machine');
      await press(options, 'button', 'Go back to 2.0.1: Harbour team');
      await until(async () => (await inUse()) === '2.0.1', 'the one before');
    });

    test('one that came by drop, or by paste, is looked at the same way', async () => {
      await press(options, 'button', 'Import a checklist…');
      const same = JSON.stringify(packOf('2.0.1', [goal, risks]));
      await options.$eval(
        '.way-in',
        (form, text) => {
          const carried = new DataTransfer();
          carried.items.add(new File([text as string], 'dropped.json'));
          form.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
        },
        same,
      );
      await awaitText(options, 'is in use already, word for word');
      await options.$eval('.way-in__words', (area) => {
        (area as HTMLTextAreaElement).value = '{ "format": 1, ';
      });
      await press(options, 'button', 'Look at it');
      await awaitText(options, 'the file is not JSON: look at line 1');
    });

    test.each([
      [
        'whose examples fail',
        () => packOf('3.0.0', [goal, { ...risks, headings: ['dangers'] }]),
        'Risks reads as not found, and should be found.',
      ],
      ['with HTML in a title', () => ({ ...first, title: '<img src=x onerror=alert(1)>' }), 'title holds HTML: write plain words.'],
      ['that is no text', () => new Uint8Array([123, 255, 254, 125]), 'the file is not UTF-8 text'],
      ['of a newer Handrail', () => ({ ...first, format: 2 }), 'a newer Handrail made this pack'],
    ])('one %s is refused with the reason, and the one in use stays', async (_, content, says) => {
      await choose(fileOf(content()));
      expect(await awaitText(options, says)).toContain('Nothing has changed.');
      expect(await named(options, 'button', 'Take it')).toBeNull();
      expect(await inUse()).toBe('2.0.1');
    });

    test('one with five hundred examples is shown while they are read; it can be taken after the last, and not where that one fails', async () => {
      const [quiet] = first.examples;
      // As long as a note is: what is read in no time is shown in one.
      const text = `${quiet?.text}\n${'They walked along the water, and he told what he had built there in the summer. '.repeat(12)}`;
      const many = (last: string) => Array.from({ length: 500 }, (_, n) => ({ ...quiet, name: `Visit ${n}`, text: n < 499 ? text : last }));
      type Seen = typeof globalThis & { seen?: string[] };
      const look = async (last: string) => {
        await options.evaluate(() => {
          const here = globalThis as Seen;
          here.seen = [];
          new MutationObserver(() => {
            const button = document.querySelector('.pack-preview .button--main');
            if (button) here.seen?.push(button.ariaDisabled === 'true' ? 'waits' : 'can be taken');
          }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        });
        await choose(fileOf(packOf('3.0.0', [{ ...goal, need: 'recommended' }, risks], { examples: many(last) })));
      };
      const seen = () => options.evaluate(() => [...new Set((globalThis as Seen).seen)]);
      await look('Nothing of the kind');
      expect(await awaitText(options, '"Visit 499": Risks reads as not found, and should be found.')).toContain('Nothing has changed.');
      expect(await seen()).toEqual(['waits']);
      await look(text);
      await awaitText(options, '500 examples, all read as they should.');
      expect(await seen()).toEqual(['waits', 'can be taken']);
      await press(options, 'button', 'Leave it');
      expect(await inUse()).toBe('2.0.1');
    });

    test('a file of 50 MB is refused before it is read', async () => {
      const path = fileOf('', 'huge.json');
      truncateSync(path, 50_000_000);
      await options.evaluate(() => {
        Blob.prototype.arrayBuffer = () => Promise.reject(new Error('it was read'));
      });
      await choose(path);
      await awaitText(options, 'the file is too large: a pack has 1 MB at most.');
    });
  });
}

/**
 * A team's checklist from one computer to another, the whole way: a lead makes it of a shipped one, by keyboard alone, and hands it on; a
 * colleague, in another browser, sees what would change before anything does; the lead tightens it, the colleague leaves it, takes it later
 * and goes back.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPack } from '../../lib/packs/read.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import { lookWithAxe } from './axe.ts';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, itemNames, launcher, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoThatSaves, optionsThatSave } from './host-demo.ts';
import { focused, pressByKey, tabTo } from './keys.ts';

const PLAN = 'Plan for the coming week';
const HEADINGS = ['Compass', 'Harbour lights', 'Next port'];
const NOTE = 'Compass: the quay at dawn, twice';

for (const kind of KINDS) {
  describe(`a lead and a colleague in ${kind}`, { concurrent: false }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-team-'));
    let lead: Session;
    let desk: Page;
    let colleague: Session;
    let host: DemoHost;
    let options: Page;
    let note: Page;
    let sidebar: Frame;

    beforeAll(async () => {
      lead = await optionsThatSave(kind, folder);
      desk = await lead.own('options.html');
      ({ host, session: colleague } = await demoThatSaves(kind, folder));
      note = await colleague.page(host.client.writeUrl);
      await until(() => launcher(colleague, note.url()), 'the launcher');
      await pressLauncher(note);
      sidebar = await colleague.sidebar(note);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(note);
      await note.keyboard.type(NOTE);
    });
    afterAll(async () => {
      await lead?.close();
      await colleague?.close();
      await host?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const saved = async (version: string): Promise<Pack> => {
      const name = `our-capa-partnership-${version}.json`;
      await awaitText(desk, `Saved as ${name}`);
      const path = join(folder, name);
      return until(async () => {
        // It is there before all of it is written.
        const read = existsSync(path) ? readPack(readFileSync(path)) : null;
        return read?.ok ? read.pack : null;
      }, name);
    };
    const choose = async (version: string) => {
      await options.bringToFront();
      await press(options, 'button', 'Import a checklist…');
      const input = (await until(() => options.$('input[type=file]'), 'the place for the file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, `our-capa-partnership-${version}.json`));
    };
    const inUse = async () => (await textOf(options)).match(/CAPA Partnership session version ([\d.]+)/)?.[1];
    const verdict = async () => (await itemNames(sidebar, 'Checklist')).find((name) => name.startsWith(PLAN));

    test('by keyboard alone the lead adds three headings and two examples to a shipped one, moves a field, and saves it as a file', async () => {
      await awaitNamed(desk, 'button', 'Make our own: CAPA Partnership session');
      await pressByKey(desk, 'Make our own: CAPA Partnership session');
      await awaitText(desk, 'It will be version 1.0.0.');
      expect(await focused(desk)).toBe('Change CAPA Partnership session');
      await pressByKey(desk, `Edit ${PLAN}`);
      await tabTo(desk, 'Headings that mean this field');
      for (const heading of HEADINGS) {
        await desk.keyboard.type(heading);
        await desk.keyboard.press('Enter');
        await awaitNamed(desk, 'button', `Take out ${heading}`);
      }
      await pressByKey(desk, 'Move Next appointment or ending up');
      await awaitText(desk, 'Next appointment or ending is now 5 of 6.');
      expect(await focused(desk)).toBe('Move Next appointment or ending up');

      await pressByKey(desk, 'Write an example');
      await until(async () => (await focused(desk)) === 'What it shows', 'the new example to have the focus');
      await desk.keyboard.type(' without a plan');
      await tabTo(desk, 'The made-up note');
      await desk.keyboard.type('Risks: none today');
      await tabTo(desk, `${PLAN} should be`);
      for (let option = 0; option < 3; option += 1) await desk.keyboard.press('ArrowDown');
      await until(async () => (await textOf(desk)).includes('reads as it should'), 'the example to read as it should');

      await tabTo(desk, 'A note');
      await desk.keyboard.type(NOTE);
      await awaitNamed(desk, 'button', 'Keep as an example');
      await until(() => desk.$(`.try-out [aria-label="${PLAN}: found"]`), 'the plan under the heading of the team');
      await pressByKey(desk, 'Keep as an example');
      await until(async () => (await focused(desk)) === 'What it shows', 'the kept example to have the focus');
      expect(await lookWithAxe(desk)).toEqual([]);
      await pressByKey(desk, 'Save as a file');

      const { checklists, examples } = await saved('1.0.0');
      const [list] = checklists;
      expect(list?.fields.find(({ title }) => title === PLAN)?.headings.slice(-3)).toEqual(HEADINGS);
      expect(list?.fields.map(({ id }) => id).slice(-2)).toEqual(['next_step', 'risks']);
      expect(examples.map(({ text, expect: should }) => [text, should.plan])).toEqual([
        ['Risks: none today', 'not-found'],
        [NOTE, 'found'],
      ]);
    });

    test('left, the editor gives the focus back to the button that leads on; so does the page of a checklist', async () => {
      await pressByKey(desk, 'Back to the options', 'back');
      await until(async () => (await focused(desk)) === 'Go on with it', 'the focus on the way on');
      await pressByKey(desk, 'On one page: SBAR handover', 'back');
      await awaitNamed(desk, 'button', 'Print it');
      await pressByKey(desk, 'Back to the options');
      await until(async () => (await focused(desk)) === 'On one page: SBAR handover', 'the focus on the button that opened it');
    });

    test('the colleague sees what would change, takes it, and the same note reads as it was meant', async () => {
      options = await colleague.own('options.html');
      expect(await verdict()).toBe(`${PLAN}: not found`);
      await choose('1.0.0');
      // On a busy machine the preview stands there before its examples were read.
      const said = await awaitText(options, '2 examples, all read as they should.');
      expect(said).toContain(`${PLAN}: 3 headings added`);
      expect(await verdict()).toBe(`${PLAN}: not found`);
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Taken.');
      await until(async () => (await verdict()) === `${PLAN}: found`, 'the same note under the heading of the team');
      expect(await host.readText(note)).toBe(NOTE);
    });

    test('the lead tightens a field; the colleague leaves it, takes it later, and goes back', async () => {
      await desk.bringToFront();
      await pressByKey(desk, 'Go on with it');
      await awaitText(desk, 'No change since version 1.0.0.');
      await pressByKey(desk, 'Edit Ratings');
      await tabTo(desk, 'Recommended');
      await desk.keyboard.press('ArrowUp');
      await awaitText(desk, 'It will be 2.0.0.');
      await pressByKey(desk, 'Save as a file');
      expect((await saved('2.0.0')).checklists[0]?.fields.find(({ id }) => id === 'ratings')?.need).toBe('required');

      await choose('2.0.0');
      expect(await awaitText(options, 'from version 1.0.0 to 2.0.0')).toContain('Ratings becomes required');
      await press(options, 'button', 'Leave it');
      await awaitNamed(options, 'button', 'Import a checklist…');
      expect(await inUse()).toBe('1.0.0');
      await awaitText(sidebar, '1 of 3 required found');

      await choose('2.0.0');
      await press(options, 'button', 'Take it');
      await until(async () => (await inUse()) === '2.0.0', 'the tighter one');
      await awaitText(sidebar, '1 of 4 required found');
      await press(options, 'button', 'Go back to 1.0.0: CAPA Partnership session');
      await until(async () => (await inUse()) === '1.0.0', 'the one before');
      await awaitText(sidebar, '1 of 3 required found');
      expect(await verdict()).toBe(`${PLAN}: found`);
    });

    test('a field that is dragged to another’s place stands there', async () => {
      await desk.bringToFront();
      const titles = () => desk.$$eval('.edit-field[data-field]', (all) => all.map((one) => one.getAttribute('data-field')));
      const [first, second, ...rest] = await titles();
      await desk.evaluate(() => {
        const rows = [...document.querySelectorAll('.edit-field[data-field]')];
        const carried = new DataTransfer();
        const send = (row: Element | undefined, type: string) =>
          row?.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
        send(rows[1]?.querySelector('[draggable]') ?? undefined, 'dragstart');
        send(rows[0], 'dragover');
        send(rows[0], 'drop');
      });
      await until(async () => (await titles()).join() === [second, first, ...rest].join(), 'the second field to be the first');
    });
  });
}

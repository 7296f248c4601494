/** A lead, who is no programmer, makes the team's checklist out of a shipped one and hands it on; a colleague takes it, and notes read by it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe } from './axe.ts';
import { KINDS, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, itemNames, launcher, named, press, pressLauncher, textOf } from './hands.ts';
import { type DemoHost, demoThatSaves } from './host-demo.ts';

/** The box that stands under this label; one ending in `…` need only begin so. */
const box = (page: Page, label: string): Promise<ElementHandle<HTMLElement>> =>
  until(async () => {
    const found = await page.evaluateHandle((wanted: string) => {
      const isIt = (said: string, name: string) => (name.endsWith('…') ? said.startsWith(name.slice(0, -1)) : said === name);
      const of = [...document.querySelectorAll('label')].find((one) => isIt(one.textContent?.trim() ?? '', wanted));
      return of ? document.getElementById(of.htmlFor) : null;
    }, label);
    return found.asElement() as ElementHandle<HTMLElement> | null;
  }, `the box "${label}"`);

/** A word of the Choice that Getting on shows, as if it were a short form. */
const SHORT = 'netball';

const write = async (page: Page, label: string, text: string): Promise<void> => {
  await (await box(page, label)).focus();
  await page.keyboard.type(text);
};
/** The round button inside this label. */
const choose = async (page: Page, label: string): Promise<void> => {
  const found = await page.evaluateHandle(
    (wanted: string) =>
      [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted)?.querySelector('input') ?? null,
    label,
  );
  const input = found.asElement() as ElementHandle<HTMLInputElement>;
  // In the window it may still lie under the bar at its end.
  await input.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await input.click();
};
const verdicts = (page: Page): Promise<string[]> =>
  page.$$eval('.try-out .item', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''));

for (const kind of KINDS) {
  describe(`making a checklist in ${kind}`, { concurrent: false }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-lead-'));
    let host: DemoHost;
    let session: Session;
    let options: Page;
    let file = '';

    beforeAll(async () => {
      ({ host, session } = await demoThatSaves(kind, folder));
      options = await session.own('options.html');
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('a shipped one gets three headings of the team, tried as they are typed; a closed tab loses nothing, and it is saved as a file', async () => {
      await press(options, 'button', 'Make our own: CAPA Partnership session');
      await awaitText(options, 'It will be version 1.0.0.');
      await write(options, 'A note', 'Compass: the quay at dawn, twice');
      await until(async () => (await verdicts(options)).includes('Plan for the coming week: not found'), 'the note without a plan');
      await press(options, 'button', 'Edit Plan for the coming week');
      for (const heading of ['Compass', 'Harbour lights', 'Next port']) {
        await write(options, 'Headings that mean this field', heading);
        await options.keyboard.press('Enter');
        await awaitNamed(options, 'button', `Take out ${heading}`);
      }
      await until(
        async () => (await verdicts(options)).includes('Plan for the coming week: found'),
        'the plan under the heading of the team',
      );
      expect(await awaitText(options, 'the quay at dawn, twice')).not.toContain('to mend');

      await options.close();
      options = await session.own('options.html');
      await press(options, 'button', 'Go on with it');
      await press(options, 'button', 'Edit Plan for the coming week');
      await awaitNamed(options, 'button', 'Take out Next port');
      await press(options, 'button', 'Save as a file');
      await awaitText(options, 'Saved as our-capa-partnership-1.0.0.json');
      file = await until(async () => readdirSync(folder).find((name) => name.startsWith('our-')), 'the file');
      const saved = await until(async () => readFileSync(join(folder, file), 'utf8') || null, 'what stands in it');
      expect(saved).toContain('Harbour lights');
      // What was tried is nobody's business.
      expect(saved).not.toContain('the quay at dawn');
    });

    test('a note that was pasted is not kept as an example, not even when the browser’s own undo brings it back', async () => {
      const note = await box(options, 'A note');
      const holds = (text: string) =>
        until(async () => (await note.evaluate((area) => (area as HTMLTextAreaElement).value)) === text, `"${text}"`);
      const withControl = async (key: KeyInput) => {
        await options.keyboard.down('Control');
        await options.keyboard.press(key);
        await options.keyboard.up('Control');
      };
      const pasted = 'Aim: to walk to Quay Street';
      await note.focus();
      await options.keyboard.type(pasted);
      await awaitNamed(options, 'button', 'Keep as an example');
      await withControl('a');
      await withControl('x');
      await holds('');
      await withControl('v');
      await holds(pasted);
      await withControl('a');
      await options.keyboard.press('Delete');
      await holds('');
      await withControl('z');
      await holds(pasted);
      await awaitText(options, 'Something was pasted or dropped here');
      expect(await named(options, 'button', 'Keep as an example')).toBeNull();
      await withControl('a');
      await options.keyboard.press('Delete');
      await holds('');
    });

    test('another checklist, a short form, a rule and an order go into the same file; what was taken out is undone, and axe finds nothing', async () => {
      await press(options, 'button', 'Add a checklist');
      await (await box(options, 'Begin with')).evaluate((select) => {
        (select as HTMLSelectElement).value = 'capa_choice';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(options, 'button', 'Add it');
      await awaitNamed(options, 'button', 'Take this checklist out');
      await press(options, 'button', 'Make an order of our own');
      await press(options, 'button', 'Move Background up');
      await write(options, 'Short form', 'PP');
      await write(options, 'What it stands for', 'Partnership plan');
      await options.keyboard.press('Enter');
      await awaitNamed(options, 'button', 'Take out the short form PP');
      // It stands in the client's Choice.
      await write(options, 'Short form', SHORT);
      await write(options, 'What it stands for', 'as the team says it');
      await options.keyboard.press('Enter');
      await awaitNamed(options, 'button', `Take out the short form ${SHORT}`);
      await choose(options, 'Remind at least');
      await awaitText(options, 'has no effect on this machine');
      await choose(options, 'Hold once at least');
      await until(async () => !(await textOf(options)).includes('has no effect on this machine'), 'the rule to count');
      expect(await lookWithAxe(options)).toEqual([]);
      await press(options, 'button', 'Take this checklist out');
      await awaitText(options, 'It is the only checklist of this file.');
      await press(options, 'button', 'Undo');
      await awaitNamed(options, 'button', 'Take this checklist out');
      await press(options, 'button', 'Save as a file');
      const name = await until(
        async () =>
          /Saved as (\S+\.json)/.exec(await textOf(options))?.[1] !== file && /Saved as (\S+\.json)/.exec(await textOf(options))?.[1],
        'the next file',
      );
      file = name;
      const saved = JSON.parse(
        await until(async () => readdirSync(folder).includes(name) && (readFileSync(join(folder, name), 'utf8') || null), name),
      );
      expect(saved).toMatchObject({ glossary: { PP: 'Partnership plan', [SHORT]: 'as the team says it' }, policy: { saveGate: 'hold' } });
      expect(saved.checklists.map(({ id }: { id: string }) => id)).toEqual(['capa_partnership', 'capa_choice']);
      expect(saved.checklists[1].handover.map(({ title }: { title: string }) => title).slice(0, 2)).toEqual(['Background', 'Situation']);
    });

    test('the colleague looks at the file, takes it, and the same note reads as it was meant', async () => {
      await press(options, 'button', 'Throw away');
      await press(options, 'button', 'Throw them away');
      await press(options, 'button', 'Import a checklist…');
      const input = (await until(() => options.$('input[type=file]'), 'the place for the file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, file));
      await awaitText(options, 'Plan for the coming week: 3 headings added');
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Taken.');

      const page = await session.page(host.client.writeUrl);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      const sidebar = await session.sidebar(page);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type('Compass: the quay at dawn, twice');
      await until(
        async () => (await itemNames(sidebar, 'Checklist')).includes('Plan for the coming week: found'),
        'the plan under the heading of the team',
      );
      await page.keyboard.type(', by PP');
      expect(await awaitText(sidebar, 'Short forms')).toContain('Partnership plan');
      await press(sidebar, 'tab', 'Getting on');
      const shown = await awaitText(sidebar, 'as the team says it');
      expect(shown).toContain(`Short forms\n${SHORT}`);
      expect(shown).not.toContain('Partnership plan');
    });
  });
}

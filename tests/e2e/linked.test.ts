/**
 * A pack's file that stays linked, in Chromium. Its own dialog for files can't be driven: what it would answer with is put in its place, a
 * handle of the origin's private file system. From there on all is what ships: the handle in the database, read again in another tab.
 * The browser's question after a start is not among it: it is never put for such a handle (tests/unit/options/linked.test.ts has it).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookWithAxe } from './axe.ts';
import { launch, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, meanIt, named, press, textOf } from './hands.ts';
import { northmoor } from './northmoor.ts';

const FILE = 'team.json';

describe('a linked file in chromium', () => {
  let session: Session;
  let options: Page;

  const openOptions = async () => {
    await options?.close();
    options = await session.own('options.html');
    await options.evaluate((name: string) => {
      Object.assign(globalThis, {
        showOpenFilePicker: async () => [await (await navigator.storage.getDirectory()).getFileHandle(name)],
      });
    }, FILE);
  };
  /** What stands in the file on the drive now; null: it is gone. */
  const write = (content: object | string | null) =>
    options.evaluate(
      async (name: string, text: string | null) => {
        const drive = await navigator.storage.getDirectory();
        if (text === null) return drive.removeEntry(name);
        const writing = await (await drive.getFileHandle(name, { create: true })).createWritable();
        await writing.write(text);
        return writing.close();
      },
      FILE,
      content === null || typeof content === 'string' ? content : JSON.stringify(content),
    );
  const inUse = async () => (await textOf(options)).match(/Northmoor notes version ([\d.]+)/)?.[1];
  const check = () => press(options, 'button', 'Check the file: Northmoor notes');

  beforeAll(async () => {
    session = await launch('chromium', {});
    await openOptions();
  });
  afterAll(() => session?.close());

  test('is chosen once, looked at and taken; another tab has it still, and one press says that nothing has changed', async () => {
    await write(northmoor);
    await press(options, 'button', 'Import a checklist…');
    await press(options, 'button', 'Choose a file that stays linked…');
    await awaitText(options, 'What would change');
    expect(await textOf(options)).not.toContain('Linked to');
    await meanIt(options);
    await press(options, 'button', 'Take it');
    await awaitText(options, 'Linked to team.json.');
    await openOptions();
    await awaitText(options, 'Linked to team.json.');
    expect(await lookWithAxe(options)).toEqual([]);
    await check();
    await awaitText(options, 'team.json is what is in use already, word for word.');
  });

  test('changed on the drive, it is looked at by one press, and in use only after another', async () => {
    await write({ ...northmoor, version: '2.2.0', title: 'Northmoor notes' });
    await check();
    await awaitText(options, 'from version 2.1.0 to 2.2.0');
    expect(await inUse()).toBe('2.1.0');
    await press(options, 'button', 'Take it');
    await awaitText(options, 'Taken.');
    expect(await inUse()).toBe('2.2.0');
  });

  test.each([
    ['half written', () => JSON.stringify(northmoor).slice(0, 300), "can't be used as it is now"],
    ['empty', () => '', "can't be used as it is now"],
    ['another pack', () => ({ ...northmoor, id: 'quay' }), 'holds another pack now'],
    [
      'one whose own examples fail',
      () => ({ ...northmoor, version: '3.0.0', examples: [{ ...northmoor.examples[0], expect: { worries: 'empty' } }] }),
      "can't be used as it is now",
    ],
    ['gone', () => null, 'could not be found'],
  ])('that is %s changes nothing, and says so', async (_, content, says) => {
    await write(content() as object);
    await check();
    await awaitText(options, says);
    expect(await named(options, 'button', 'Take it')).toBeNull();
    expect(await inUse()).toBe('2.2.0');
  });

  test('is not linked any more by one press, and what is in use stays; a wipe takes every link along', async () => {
    await press(options, 'button', 'Unlink: Northmoor notes');
    await awaitText(options, 'is not linked any more');
    expect(await inUse()).toBe('2.2.0');
    await write({ ...northmoor, version: '2.2.0', title: 'Northmoor notes' });
    if (!(await named(options, 'button', 'Choose a file that stays linked…'))) await press(options, 'button', 'Import a checklist…');
    await press(options, 'button', 'Choose a file that stays linked…');
    await awaitText(options, 'Linked to team.json. Nothing is taken');
    await press(options, 'button', 'Wipe everything');
    await press(options, 'button', 'Wipe everything now');
    await awaitText(options, 'Everything is wiped.');
    await openOptions();
    await awaitNamed(options, 'button', 'Import a checklist…');
    const left = await options.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('handrail-linked-files', 1);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('links').objectStore('links').count();
            asked.onsuccess = () => resolve(asked.result);
          };
        }),
    );
    expect(left).toBe(0);
  });
});

describe('in firefox, which has no such links,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-picked-'));
  const path = join(folder, FILE);
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    session = await launch('firefox', {});
    options = await session.own('options.html');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async (content: object) => {
    writeFileSync(path, JSON.stringify(content));
    const input = (await until(() => options.$('input[type=file]'), 'the place for the file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  test('none is offered, and the file is chosen each time: what stands in it now is looked at', async () => {
    await press(options, 'button', 'Import a checklist…');
    await awaitNamed(options, 'button', 'Look at it');
    expect(await named(options, 'button', 'Choose a file that stays linked…')).toBeNull();
    await choose(northmoor);
    await meanIt(options);
    await press(options, 'button', 'Take it');
    await awaitText(options, 'Northmoor notes version 2.1.0');
    const said = await textOf(options);
    expect(said).not.toMatch(/stays linked|Linked to|Check the file/);

    await press(options, 'button', 'Import a checklist…');
    await choose({ ...northmoor, version: '2.2.0' });
    await awaitText(options, 'from version 2.1.0 to 2.2.0');
    await press(options, 'button', 'Leave it');
    await awaitText(options, 'Northmoor notes version 2.1.0');
    expect(await named(options, 'button', 'Check the file: Northmoor notes')).toBeNull();
  });
});

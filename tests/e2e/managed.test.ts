/**
 * What an organisation sets by its browsers' own policies, with real policy files: `policies.ts` says where they stand, and how the tests
 * that run beside these are kept out of it.
 */
import { rmSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OptionsState } from '../../lib/bridge/requests.ts';
import { LOCKABLE, type LockedOption } from '../../lib/packs/types.ts';
import { lookWithAxe } from './axe.ts';
import { KINDS, launch, newProfile, type Session, until } from './browsers.ts';
import { awaitNamed, awaitText, fill, itemNames, launcher, meanIt, named, press, pressLauncher, textOf, turnOn } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { northmoor as theirs } from './northmoor.ts';
import { openPanel } from './panel.ts';
import { type Policies, policiesFor } from './policies.ts';

/** Shown as it stands, signs and all. */
const STOP = 'A fault in the <b>new</b> checklists. Write notes as before, and ask extension 4417.';

for (const kind of KINDS) {
  describe(`an organisation's policy in ${kind}`, { concurrent: false }, () => {
    const profile = newProfile(kind);
    let policies: Policies;
    let host: DemoHost;
    let session: Session;
    let options: Page;
    let page: Page;
    let sidebar: Frame;

    const start = async () => {
      const { dist, executable } = policies;
      // An extension that is loaded for one run of Firefox would leave nothing behind for the next.
      const prefs = { 'extensions.webextensions.keepStorageOnUninstall': true };
      session = await launch(kind, { profile, dist, executable, prefs, granted: [host.origin] });
    };
    /** In force: Chromium notices by itself, Firefox when it is started again. */
    const apply = async (values: object | null) => {
      policies.set(values);
      if (kind === 'chromium') return;
      await session.close();
      await start();
    };
    const openOptions = async () => {
      if (kind === 'chromium') await options?.close().catch(() => undefined);
      options = await session.own('options.html');
    };
    const openNote = async () => {
      page = await session.page(host.client.writeUrl);
      // What was granted to an extension goes with it, so in Firefox it is asked for anew.
      if (!(await launcher(session, page.url()))) await turnOn(session, host.origin);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      sidebar = await session.sidebar(page);
      await press(sidebar, 'tab', 'This note…');
    };
    /** As any page of the extension can ask the background, whatever its screen offers. */
    const asked = (one: object) =>
      options.evaluate((message: object) => {
        type Api = { readonly runtime: { sendMessage(of: object): Promise<unknown> } };
        const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
        return (browser ?? chrome).runtime.sendMessage(message);
      }, one);
    const ours = () => page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName).join());

    beforeAll(async () => {
      policies = policiesFor(kind);
      host = await demoHost('plain');
      await start();
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      policies?.clear();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    test('where none is set, nothing is said of any', async () => {
      await openOptions();
      await awaitText(options, 'Sites that are on');
      expect(await textOf(options)).not.toMatch(/organisation/);
    });

    test('what it sets is in force and said in the options, and what of it is wrong is said, each by itself', async () => {
      await apply({
        organisation: 'Northmoor Health IT',
        saveGate: 'always',
        keepUnsavedDays: 3,
        lockMinutes: 0,
        packs: [JSON.stringify(theirs), '{'],
        lockedOptions: ['saveGate', 'worker', 'weather'],
        sharedLogin: 'yes',
        weather: 'fine',
      });
      await openOptions();
      const said = await awaitText(options, 'Northmoor Health IT sets this');
      expect(said).toContain('Northmoor notes, version 2.1.0, is in use for everybody, and stays.');
      expect(said).toContain('A draft that the record does not have goes after 3 days, or sooner.');
      expect(said).toContain('Kept as it is: what happens before a note is saved; your name.');
      expect(said).toContain('saveGate must be "remind" or "hold".');
      expect(said).toContain('lockMinutes is too small: 1 at least.');
      expect(said).toContain('packs[1] is not JSON');
      expect(said).toContain('lockedOptions[2] must be');
      // Of another kind than its schema says, or not in it at all, a value is dropped by Chromium itself (it says so in chrome://policy).
      for (const sentence of ['sharedLogin must be true or false.', 'the policy has "weather"'])
        expect(said.includes(sentence), sentence).toBe(kind === 'firefox');
      expect(said).toContain('After 3 days, when the record does not have it.');
      expect(await options.$$eval('input[type=radio]', (all) => all.every((one) => one.disabled))).toBe(true);
      expect(await named(options, 'button', 'Stop using: Northmoor notes')).toBeNull();
      expect(await lookWithAxe(options)).toEqual([]);
    });

    test('its checklist is the one that notes are read by', async () => {
      await openNote();
      await host.focusEnd(page);
      await page.keyboard.type('Worries at home: none today');
      await until(async () => (await itemNames(sidebar, 'Checklist')).join() === 'Worries: found', 'the field of their checklist');
    });

    test('in one text, every mistake is said in both browsers', async () => {
      await apply({ json: JSON.stringify({ organisation: 'Northmoor Health IT', packs: [theirs], sharedLogin: 'yes', weather: 'fine' }) });
      await openOptions();
      const said = await awaitText(options, 'sharedLogin must be true or false.');
      expect(said).toContain('the policy has "weather"');
      expect(said).toContain('Northmoor notes, version 2.1.0, is in use for everybody, and stays.');
    });

    test('a version that it keeps refuses every other one, with a sentence', async () => {
      await apply({ packVersions: { harbour: '1.4.0' } });
      await openOptions();
      await awaitText(options, 'Of the checklists with the id harbour only version 1.4.0 is taken.');
      const take = async (version: string) => {
        if (!(await options.$('.import-pack'))) await press(options, 'button', 'Import a checklist…');
        const area = await until(() => options.$('.way-in__words'), 'the place for its words');
        await area.evaluate(
          (box, text) => {
            (box as HTMLTextAreaElement).value = text;
          },
          JSON.stringify({ ...theirs, id: 'harbour', title: 'Harbour', version }),
        );
        await press(options, 'button', 'Look at it');
      };
      await take('1.5.0');
      await awaitText(options, 'version is 1.5.0, and your organisation keeps this pack at 1.4.0.');
      expect(await named(options, 'button', 'Take it')).toBeNull();
      await take('1.4.0');
      await meanIt(options);
      await press(options, 'button', 'Take it');
      await awaitText(options, 'Taken.');
    });

    test('each option that it keeps stays as it was: nobody can change it on the screen, nor ask the background for it', async () => {
      const state = async () => {
        const { worker, isShared, gate, vault } = (await asked({ ask: 'options' })) as OptionsState;
        return { worker, isShared, gate, isSharedComputer: vault.isSharedComputer, minutes: vault.minutes };
      };
      const before = await state();
      const buttons = ['Import a checklist…', 'Stop using: Harbour', 'Change: Harbour', 'Save name'];
      for (const button of buttons) await awaitNamed(options, 'button', button);
      await apply({ lockedOptions: [...LOCKABLE] });
      await openOptions();
      await awaitText(options, 'Kept as it is: ');
      const ways: Partial<Record<LockedOption, readonly object[]>> = {
        saveGate: [{ ask: 'set-gate', mode: 'off', asksReason: true }],
        worker: [{ ask: 'set-worker', worker: 'Somebody Else' }],
        sharedLogin: [{ ask: 'set-shared', isShared: !before.isShared }],
        sharedComputer: [{ ask: 'set-shared-computer', isShared: !before.isSharedComputer }],
        lockMinutes: [{ ask: 'set-lock-minutes', minutes: before.minutes + 3 }],
        packs: [
          { ask: 'drop-pack', id: 'harbour' },
          { ask: 'pack-back', id: 'harbour' },
        ],
        headings: [{ ask: 'drop-heading', pack: 'harbour', checklist: 'visit', field: 'worries', heading: 'worries at home' }],
      };
      expect(Object.keys(ways).sort()).toEqual([...LOCKABLE].sort());
      for (const one of Object.values(ways).flat()) expect(await asked(one), JSON.stringify(one)).toBe(false);
      expect(await state()).toMatchObject({ ...before, gate: { mode: before.gate.mode, asksReason: before.gate.asksReason } });
      const { packs } = (await asked({ ask: 'packs' })) as { packs: { id: string; version: string }[] };
      expect(packs.map(({ id, version }) => `${id} ${version}`)).toEqual(['harbour 1.4.0']);
      expect(await asked({ ask: 'check-pack', file: btoa(JSON.stringify({ ...theirs, id: 'quay' })) })).toMatchObject({
        is: 'refused',
        because: 'organisation',
      });

      expect(await options.$$eval('input[type=radio]', (all) => all.length > 0 && all.every((one) => one.disabled))).toBe(true);
      for (const button of buttons) expect(await named(options, 'button', button), button).toBeNull();
      expect(await lookWithAxe(options)).toEqual([]);
    });

    test('stopped, Handrail is on no page, says in their own words why, and keeps the drafts', async () => {
      await openNote();
      await host.focusEnd(page);
      await page.keyboard.type('Worries at home: the quay by June');
      // Kept, and not only typed: a browser that is closed within a second of a key may lose it.
      await press(sidebar, 'tab', 'Drafts…');
      await awaitText(sidebar, 'the quay by June');
      const before = await ours();
      await apply({ organisation: 'Northmoor Health IT', stopMessage: STOP });
      if (kind === 'chromium') await until(async () => (await ours()) === 'HEAD,BODY', 'the open page to be as it was');
      expect(before).not.toBe('HEAD,BODY');
      page = await session.page(host.client.writeUrl);
      const popup = await session.popup(host.origin);
      expect(await awaitText(popup, 'Northmoor Health IT has stopped Handrail.')).toContain(STOP);
      expect(await popup.$('blockquote b')).toBeNull();
      expect(await named(popup, 'button', 'Turn off')).toBeNull();
      expect(await named(popup, 'button', 'Turn on for…')).toBeNull();
      expect(await lookWithAxe(popup)).toEqual([]);
      await popup.close();
      expect(await ours()).toBe('HEAD,BODY');
      await page.bringToFront();
      await host.focusEnd(page);
      await page.keyboard.type('nobody reads this');
      const stored = host.stored(host.client).length;
      await host.pressSave(page);
      await until(async () => host.stored(host.client).length === stored + 1, 'the save to go straight through');

      await openOptions();
      expect(await awaitText(options, 'Northmoor Health IT has stopped Handrail.')).toContain(STOP);
      expect(await lookWithAxe(options)).toEqual([]);
      // The same screen in both; in Chromium its words are tried as a component alone.
      if (kind === 'firefox') {
        await page.bringToFront();
        const panel = await openPanel(session);
        const inPanel = async () => String(await panel.inPanel('(view) => view.document.body.innerText'));
        await until(async () => (await inPanel()).includes(STOP), 'the panel to say it');
        expect(await inPanel()).not.toContain('OBIORA');
      }
      // A page behind another draws nothing in Chromium, and the driver waits for a picture before it presses.
      await options.bringToFront();
      // Nobody had set a passphrase, and the list of all clients' drafts opens with one only.
      await fill(options, 'Passphrase', 'a bench by the river');
      await fill(options, 'The same once more', 'a bench by the river');
      await press(options, 'button', 'Set passphrase');
      await press(options, 'button', 'I have it on paper');
      const list = await session.own('all-drafts.html');
      const drafts = await awaitText(list, 'the quay by June');
      expect(drafts).not.toContain('nobody reads this');
      expect(await named(list, 'button', 'Copy…')).not.toBeNull();
      await list.close();
    });

    test('a background that was stopped meanwhile does not forget it', async () => {
      await session.stopBackground();
      page = await session.page(host.client.writeUrl);
      const popup = await session.popup(host.origin);
      await awaitText(popup, 'Northmoor Health IT has stopped Handrail.');
      await popup.close();
      expect(await ours()).toBe('HEAD,BODY');
    });

    test('once it is lifted Handrail goes on where it was, by itself', async () => {
      await apply(null);
      if (kind === 'firefox') await openNote();
      await until(() => launcher(session, page.url()), 'the launcher');
      await openOptions();
      await awaitText(options, new URL(host.origin).host);
      expect(await textOf(options)).not.toContain('has stopped Handrail');
    });
  });
}

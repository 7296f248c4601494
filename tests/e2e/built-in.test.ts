/** An organisation's own build: its record systems are on from the start, its checklists are in use, and who turns one off has it off. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, launch, newProfile, type Session, until } from './browsers.ts';
import { awaitText, itemNames, launcher, named, press, pressLauncher } from './hands.ts';
import { type DemoHost, demoHost } from './host-demo.ts';
import { northmoor } from './northmoor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const kind of KINDS) {
  describe(`a build with hosts and a pack in ${kind}`, { concurrent: false }, () => {
    const dist = mkdtempSync(join(tmpdir(), 'handrail-built-in-'));
    const profile = newProfile(kind);
    let host: DemoHost;
    let other: DemoHost;
    let session: Session;

    const start = async () => {
      session = await launch(kind, { dist, profile, prefs: { 'extensions.webextensions.keepStorageOnUninstall': true } });
    };
    beforeAll(async () => {
      [host, other] = [await demoHost('plain'), await demoHost('plain')];
      const file = join(dist, 'northmoor.json');
      writeFileSync(file, JSON.stringify(northmoor));
      const words = ['tests/commands/build.ts', '--hosts', host.origin, '--pack', file, '--out', dist];
      execFileSync(join(root, 'node_modules/.bin/node'), words, { cwd: root, stdio: 'pipe' });
      await start();
    });
    afterAll(async () => {
      await session?.close();
      await host?.close();
      await other?.close();
      for (const folder of [dist, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    test('is on there without a press, reads by its checklist, and is on nowhere else', async () => {
      const page = await session.page(host.client.writeUrl);
      await until(() => launcher(session, page.url()), 'the launcher');
      await pressLauncher(page);
      const sidebar = await session.sidebar(page);
      await press(sidebar, 'tab', 'This note…');
      await host.focusEnd(page);
      await page.keyboard.type('Worries at home: none today');
      await until(async () => (await itemNames(sidebar, 'Checklist')).join() === 'Worries: found', 'the field of their checklist');
      await page.close();

      await session.page(other.client.writeUrl);
      const popup = await session.popup(other.origin);
      await awaitText(popup, 'Off on this site.');
      await popup.close();
    });

    test('nobody leaves its pack', async () => {
      const options = await session.own('options.html');
      expect(await awaitText(options, 'Northmoor notes, version 2.1.0, is in use for everybody, and stays.')).toContain(
        new URL(host.origin).host,
      );
      expect(await named(options, 'button', 'Save as a file: Northmoor notes')).not.toBeNull();
      expect(await named(options, 'button', 'Stop using: Northmoor notes')).toBeNull();
      await options.close();
    });

    test('turned off there it stays off, after a restart too', async () => {
      const options = await session.own('options.html');
      await press(options, 'button', `Turn off ${new URL(host.origin).host}`);
      await awaitText(options, 'None. Open your record system');
      await session.close();
      await start();
      const page = await session.page(host.client.writeUrl);
      const popup = await session.popup(host.origin);
      await awaitText(popup, 'Off on this site.');
      expect(await launcher(session, page.url())).toBeNull();
      await popup.close();
    });
  });
}

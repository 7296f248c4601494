/**
 * P5: a capture over the main job. Everything that is not for the record system itself goes to a sink; and of what goes
 * to the record system, nothing is asked for by us. The sink is proven to catch: the page itself tries to get out once.
 * And no console has a word of it, be it the page's, the sidebar's or the background's; each is proven to be read.
 */
import type { HTTPRequest } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { KINDS, launch, until } from './browsers.ts';
import { awaitNamed, awaitSidebar, itemNames, launcher, press, pressLauncher, turnOn } from './hands.ts';
import { demoHost } from './host-demo.ts';
import { startSink } from './sink.ts';

const CANARY = 'canary.handrail.test';
const OF_A_CLIENT = /corridor|Obiora|204118/i;

/** The drivers hear a frame's console in one browser, and its errors in the other. */
const saying = (where: string) => `console.log('said by the ${where}'); reportError(new Error('said by the ${where}'))`;

test.each(KINDS)('nothing leaves the browser over the main job in %s', async (kind) => {
  const sink = await startSink();
  const host = await demoHost('plain');
  const session = await launch(kind, { granted: [host.origin], proxy: sink.address });
  try {
    const page = await session.page(host.client.url);
    const ours: string[] = [];
    const said: string[] = [];
    page.on('console', (line) => said.push(line.text()));
    page.on('pageerror', (trouble) => said.push(String(trouble)));
    page.on('request', (request: HTTPRequest) => {
      const from = request.initiator()?.url ?? request.headers().origin ?? '';
      if (from.startsWith(session.base) && !request.url().startsWith(session.base)) ours.push(request.url());
    });
    await turnOn(session, host.origin);
    await until(() => launcher(session, page.url()), 'the launcher');
    await pressLauncher(page);
    const sidebar = await awaitSidebar(session, page, 'Choice summary');
    await press(sidebar, 'button', 'Show Joint understanding in record');
    await host.startNote(page);
    await press(sidebar, 'tab', 'This note…');
    await host.focusEnd(page);
    await page.keyboard.type('Plan: the corridor ladder, two rungs');
    await until(async () => (await itemNames(sidebar, 'Checklist')).some((name) => /^Plan.*: found$/.test(name)), 'the plan to be found');
    await host.pressSave(page);
    await awaitNamed(sidebar, 'alertdialog', 'Before you save');
    await press(sidebar, 'button', 'Save anyway');
    await until(async () => host.stored(host.client).some((text) => text.includes('two rungs')), 'the note to be stored');
    await page.evaluate(saying('page'));
    await sidebar.evaluate(saying('sidebar'));
    if (kind === 'chromium') await session.inBackground(saying('background'));
    const consoles = async () => `${said.join('\n')}\n${await session.log()}`;
    const wheres = ['page', 'sidebar', ...(kind === 'chromium' ? ['background'] : [])];
    const log = await until(
      async () => {
        const now = await consoles();
        return wheres.every((where) => now.includes(`said by the ${where}`)) && now;
      },
      () => `every console to be read (${said.join('|').slice(0, 300)})`,
      6000,
    );
    // What Firefox keeps of the page's own scripts has the page's address, which is the record system's to choose.
    const ofOurs = log.split('\n').filter((line) => kind === 'chromium' || !line.includes(host.origin) || line.includes(session.base));
    expect(ofOurs.join('\n')).not.toMatch(OF_A_CLIENT);
    const before = [...sink.seen];
    await page.evaluate((to: string) => fetch(`http://${to}/`, { mode: 'no-cors' }).catch(() => null), CANARY);
    await until(async () => sink.seen.some((url) => url.includes(CANARY)), 'the sink to catch the page itself');
    // The browser's own calls home are not ours to make or to stop; they name the maker's hosts.
    const strangers = before.filter(
      (url) => !/(^|\/\/|\.)(google|gstatic|googleapis|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)/.test(url),
    );
    expect(strangers).toEqual([]);
    expect(before.filter((url) => OF_A_CLIENT.test(decodeURIComponent(url)))).toEqual([]);
    expect(ours).toEqual([]);
  } finally {
    await session.close();
    await host.close();
    await sink.close();
  }
});

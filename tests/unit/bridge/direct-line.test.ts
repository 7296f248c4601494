import { afterEach, expect, it, vi } from 'vitest';
import { bringDirect } from '../../../lib/bridge/direct-line.ts';
import type { ToSidebar } from '../../../lib/bridge/sidebar-messages.ts';

afterEach(() => vi.unstubAllGlobals());

/** The worker that serves the page, as far as a page sees it: it is handed ports. */
function worker() {
  const handed: MessagePort[] = [];
  const controller = { postMessage: (_: unknown, ports: MessagePort[]) => void handed.push(...ports) };
  vi.stubGlobal('navigator', { serviceWorker: { controller } });
  return handed;
}

const said = (epoch: number): ToSidebar => ({ tell: 'said', epoch, said: 'covered' });
const turn = () => new Promise((done) => setTimeout(done, 20));

it('hears the worker until it is ended, and then not even what was on its way', async () => {
  const handed = worker();
  const heard: ToSidebar[] = [];
  const end = bringDirect('a word', new MessageChannel().port1, (message) => heard.push(message));
  const [, screen] = handed;
  screen?.postMessage(said(1));
  await turn();
  expect(heard).toEqual([said(1)]);
  screen?.postMessage(said(2));
  end();
  await turn();
  expect(heard).toEqual([said(1)]);
  screen?.close();
});

it('does nothing where no worker serves the page', () => {
  vi.stubGlobal('navigator', {});
  const { port1 } = new MessageChannel();
  expect(() => bringDirect('a word', port1, () => expect.unreachable())()).not.toThrow();
  port1.close();
});

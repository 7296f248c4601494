/** Whether the client is still the one on the page is asked of every frame, at that moment. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';

/** What each frame would say now. */
const now = new Map<number, ClientReading['is'] | { readonly id: string } | null>();
const readingOf = (said: ClientReading['is'] | { readonly id: string }): ClientReading => {
  const id = typeof said === 'string' ? '' : said.id;
  return { is: typeof said === 'string' ? said : 'read', id, name: id, more: [], worker: '' };
};
const sendMessage = (_tab: number, _asked: unknown, { frameId }: { frameId: number }) => {
  const said = now.get(frameId);
  return said ? Promise.resolve({ ok: true, who: readingOf(said) }) : Promise.reject(new Error('Receiving end does not exist.'));
};
vi.stubGlobal('chrome', { runtime: { id: 'handrail' }, tabs: { sendMessage } });
const { isStill } = await import('../../../entrypoints/background/still.ts');
const { newFrame, newTab } = await import('../../../entrypoints/background/tab.ts');

const ORIGIN = 'https://records.example';

/** A tab that shows A by its top frame; the second frame last said this. */
function tabWith(second: ClientReading['is'] | { readonly id: string }) {
  const tab = newTab(1, ORIGIN, false);
  tab.who = { is: 'client', id: 'A', name: 'A', more: [], worker: '' };
  for (const [n, said] of [{ id: 'A' }, second].entries()) {
    const end = { from: { tab: 1, frame: n, origin: ORIGIN, site: ORIGIN, isPrivate: false }, push: () => undefined };
    tab.frames.set(n, { ...newFrame(end), reading: readingOf(said) });
  }
  return tab;
}

beforeEach(() => now.clear());

test.each([
  ['both frames show them', { id: 'A' }, { id: 'A' }, true],
  ['the other frame shows nobody', 'none', 'none', true],
  ['the other frame has gone, and showed nobody', 'silent', null, true],
  ['the other frame has gone, and showed them', { id: 'A' }, null, false],
  ['the other frame shows somebody else by now', { id: 'A' }, { id: 'B' }, false],
  ['a frame that showed nobody shows somebody else by now', 'none', { id: 'B' }, false],
  ['a silent frame can’t be read by now', 'silent', 'unreadable', false],
  ['a silent frame names two by now', 'silent', 'differs', false],
  ['a silent frame has come to show them', 'silent', { id: 'A' }, true],
] as const)('%s', async (_, then, said, is) => {
  now.set(0, { id: 'A' });
  now.set(1, said);
  expect(await isStill(tabWith(then), 'A')).toBe(is);
});

test('nobody is still here where the tab shows nobody for certain', async () => {
  now.set(0, { id: 'A' });
  now.set(1, 'none');
  expect(await isStill(tabWith('none'), '')).toBe(false);
  expect(await isStill(tabWith('none'), 'B')).toBe(false);
});

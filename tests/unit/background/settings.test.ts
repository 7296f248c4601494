/** Why notes were saved as they were: the choice and the day, kept here, the newest ones. */
import { expect, test, vi } from 'vitest';

const kept: Record<string, unknown> = {};
const area = {
  get: async (key: string | null) => (key === null ? { ...kept } : key in kept ? { [key]: kept[key] } : {}),
  set: async (more: Record<string, unknown>) => void Object.assign(kept, more),
  remove: async () => undefined,
  clear: async () => undefined,
  onChanged: { addListener: () => undefined },
};
vi.stubGlobal('chrome', { runtime: { id: 'handrail' }, storage: { local: area, session: area, onChanged: area.onChanged } });
const { countReasons, settings } = await import('../../../entrypoints/background/settings.ts');
const { REASONS } = await import('../../../lib/bridge/view.ts');
const [first, second] = REASONS;

test('reasons are kept with their day and nothing of whose note it was, and counted with the most frequent first', async () => {
  for (const reason of [first, second, second]) await settings.addReason(reason, '2026-11-23');
  expect(await settings.reasons()).toEqual([first, second, second].map((reason) => ({ reason, on: '2026-11-23' })));
  expect(countReasons(await settings.reasons())).toEqual([
    { reason: second, count: 2 },
    { reason: first, count: 1 },
  ]);
});

/** What our own pages ask of the background, which may be stopped over it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What becomes of each message, the first first; after them all are answered. */
let fates: ('answered' | 'refused' | 'lost')[] = [];
let asked: string[] = [];
const sendMessage = (message: { readonly ask: string }) => {
  asked.push(message.ask);
  const fate = fates.shift() ?? 'answered';
  if (fate === 'lost') return new Promise(() => undefined);
  return fate === 'refused' ? Promise.reject(new Error('The message port closed.')) : Promise.resolve({ by: null });
};
vi.stubGlobal('chrome', { runtime: { id: 'handrail', sendMessage } });
const { ask } = await import('../../../lib/bridge/requests.ts');

beforeEach(() => {
  vi.useFakeTimers();
  [fates, asked] = [[], []];
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(['refused', 'lost'] as const)('what only looks is asked once more where the first was %s', async (fate) => {
  fates = [fate];
  const answer = ask({ ask: 'stopped' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(await answer).toEqual({ by: null });
  expect(asked).toEqual(['stopped', 'stopped']);
});

test('an answer that comes is asked for once', async () => {
  expect(await ask({ ask: 'stopped' })).toEqual({ by: null });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual(['stopped']);
});

test('what changes something is never asked twice', async () => {
  fates = ['refused'];
  expect(await ask({ ask: 'wipe' })).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toEqual(['wipe']);
});

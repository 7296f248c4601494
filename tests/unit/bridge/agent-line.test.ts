// @vitest-environment happy-dom
/** The agent's line: a page that keeps it telling is cut off for a while, and told of anew after. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AgentLine } from '../../../lib/bridge/agent-line.ts';
import type { Fact } from '../../../lib/bridge/agent-messages.ts';

const ear = { addListener: () => undefined, removeListener: () => undefined };
let [opened, cut, told] = [0, 0, 0];
const port = {
  onMessage: ear,
  onDisconnect: ear,
  postMessage: () => {
    told += 1;
  },
  disconnect: () => {
    cut += 1;
  },
};
vi.stubGlobal('chrome', { runtime: { id: 'handrail', connect: () => port, onMessage: ear } });
const { openAgentLine } = await import('../../../lib/bridge/agent-line.ts');

const FACT: Fact = { fact: 'client', reading: { is: 'none', id: '', name: '', more: [], worker: '' }, at: 1 };
const FLOOD = 400;
const CUT_OFF_MS = 500;

let line: AgentLine;
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
  [opened, cut, told] = [0, 0, 0];
  line = openAgentLine({
    heard: () => undefined,
    opened: () => {
      opened += 1;
    },
    broke: () => undefined,
    left: () => undefined,
    orphaned: () => undefined,
    command: async () => ({ ok: true }),
  });
});
afterEach(() => {
  line.close();
  vi.useRealTimers();
});

test('more facts within a second than anybody types end the line for half a second; then everything is told again', () => {
  for (let n = 0; n <= FLOOD + 50; n += 1) line.send(FACT);
  expect([opened, cut]).toEqual([1, 1]);
  expect(told).toBeLessThanOrEqual(FLOOD);
  expect(line.send(FACT), 'nobody hears it').toBe(false);
  vi.advanceTimersByTime(CUT_OFF_MS - 1);
  expect(opened).toBe(1);
  vi.advanceTimersByTime(1);
  expect(opened).toBe(2);
});

test('as many facts over some seconds are heard, every one', () => {
  for (let n = 0; n <= FLOOD + 50; n += 1) {
    line.send(FACT);
    vi.advanceTimersByTime(10);
  }
  expect([opened, cut]).toEqual([1, 0]);
  // The first opens the line, which tells everything.
  expect(told).toBe(FLOOD + 50);
});

import { type Frame, newFrame, type Tab, updateWho } from '../../../entrypoints/background/tab.ts';
import type { ClientReading } from '../../../lib/bridge/agent-messages.ts';

/** The page in this tab comes to say who is on it; its top frame. */
export function onPage(tab: Tab, reading: ClientReading): Frame {
  const from = { tab: tab.id, frame: 0, origin: tab.origin, site: tab.origin, isPrivate: false };
  const frame = tab.frames.get(0) ?? newFrame({ from, push: () => undefined });
  tab.frames.set(0, frame);
  frame.reading = reading;
  frame.at += 1;
  updateWho(tab);
  return frame;
}

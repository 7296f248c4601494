/** Whether the client for whom something was asked is still the one on the page: asked of the page, at that moment. */
import { command } from '../../lib/bridge/lines.ts';
import type { Tab } from './tab.ts';

/** The client that a tab shows for certain, or "". */
export const clientOf = (tab: Tab) => (tab.who.is === 'client' ? tab.who.id : '');

/**
 * Asked of every frame that shows a client: a frame with an editor alone can't know. `client` is the one for whom the act
 * was asked for, not whoever is here by now.
 */
export async function isStill(tab: Tab, client: string): Promise<boolean> {
  if (client === '' || clientOf(tab) !== client) return false;
  for (const [frame, { reading }] of tab.frames) {
    if (reading.is !== 'read') continue;
    const answer = await command(tab.id, { command: 'who' }, frame);
    if (answer?.ok !== true || answer.who?.is !== 'read' || answer.who.id !== client) return false;
  }
  return clientOf(tab) === client;
}

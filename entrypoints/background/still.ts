/** Whether the client for whom something was asked is still the one on the page: asked of the page, at that moment. */
import type { ClientReading } from '../../lib/bridge/agent-messages.ts';
import { command } from '../../lib/bridge/lines.ts';
import type { Tab } from './tab.ts';

/** The client that a tab shows for certain, or "". */
export const clientOf = (tab: Tab) => (tab.who.is === 'client' ? tab.who.id : '');

const SAY_NOBODY: readonly ClientReading['is'][] = ['silent', 'none'];

/**
 * Asked of every frame: one that showed nobody when it last spoke may show somebody else by now, its word still on the way. `client` is
 * the one for whom the act was asked for, not whoever is here by now.
 */
export async function isStill(tab: Tab, client: string): Promise<boolean> {
  if (client === '' || clientOf(tab) !== client) return false;
  const isSame = async (frame: number, reading: ClientReading) => {
    const answer = await command(tab.id, { command: 'who' }, frame);
    const now = answer?.ok === true ? answer.who : undefined;
    if (now?.is === 'read') return now.id === client;
    // A frame with an editor alone can't know, and one that has gone has no say.
    return reading.is !== 'read' && (now === undefined || SAY_NOBODY.includes(now.is));
  };
  const all = await Promise.all([...tab.frames].map(([frame, { reading }]) => isSame(frame, reading)));
  return all.every(Boolean) && clientOf(tab) === client;
}

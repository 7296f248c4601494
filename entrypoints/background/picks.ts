/**
 * Which note the user reads by where the reading can't tell. Kept for one client and worker in one tab, for as long as the
 * tab is there: a background that is stopped in between must not ask again. Known by its words and not by its place, since a
 * list may grow under it; of those words only a digest is remembered.
 */
import type { PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import type { SaidId } from '../../lib/bridge/view.ts';
import { ofWhom, type Session } from './pastes.ts';
import type { Tab } from './tab.ts';

/** Clients whose picks one tab remembers; the oldest goes. */
const CLIENTS = 20;

export const pickKey = (tab: number): string => `pick ${tab}`;

/** Digests by client and worker. */
type Remembered = Map<string, string>;

export interface Picks {
  /** Pressed again, it is taken back. */
  toggle(tab: Tab, note: PriorNoteRead | undefined): Promise<Extract<SaidId, 'choice-picked' | 'pick-taken-back' | 'not-in-page-now'>>;
  /** `n` (from 1) of the picked one of `notes` while it is one to ask about, unchanged and read; else null. */
  among(tab: Tab, notes: readonly PriorNoteRead[], candidates: readonly number[]): Promise<number | null>;
}

async function digestOf(note: PriorNoteRead): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(note)));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function makePicks(session: Session): Picks {
  const known = new WeakMap<Tab, Promise<Remembered>>();

  const read = async ({ id, isPrivate }: Tab): Promise<Remembered> => {
    const rows = isPrivate ? [] : await session.get(pickKey(id)).catch(() => []);
    return new Map(Array.isArray(rows) ? (rows as [string, string][]) : []);
  };

  const remembered = (tab: Tab): Promise<Remembered> => {
    const mine = known.get(tab) ?? read(tab);
    known.set(tab, mine);
    return mine;
  };

  /** What can't be written down is still known while this background runs. */
  const write = async ({ id, isPrivate }: Tab, mine: Remembered): Promise<void> => {
    if (!isPrivate) await session.set(pickKey(id), [...mine].slice(-CLIENTS)).catch(() => undefined);
  };

  return {
    async toggle(tab, note) {
      // Whose note it is, is settled before anything is waited for: another client may come meanwhile.
      const of = ofWhom(tab);
      if (!note || of === '') return 'not-in-page-now';
      const [digest, mine] = await Promise.all([digestOf(note), remembered(tab)]);
      const isBack = mine.get(of) === digest;
      mine.delete(of);
      if (!isBack) mine.set(of, digest);
      await write(tab, mine);
      return isBack ? 'pick-taken-back' : 'choice-picked';
    },
    async among(tab, notes, candidates) {
      const of = ofWhom(tab);
      const digest = candidates.length === 0 ? undefined : (await remembered(tab)).get(of);
      if (digest === undefined) return null;
      for (const n of candidates) {
        const note = notes[n - 1];
        if (note && note.text !== null && (await digestOf(note)) === digest) return n;
      }
      return null;
    },
  };
}

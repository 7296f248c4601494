/**
 * Which note the user reads by where the reading can't tell. Kept for one client and worker in one tab, for as long as the
 * background runs, and written nowhere. Known by its words and not by its place: a list may grow under it.
 */
import type { PriorNoteRead } from '../../lib/bridge/agent-messages.ts';
import { pastedNotes } from './pastes.ts';
import { notesFrame, type Tab } from './tab.ts';

const picks = new WeakMap<Tab, Map<string, string>>();

const clientKey = ({ who }: Tab): string => (who.is === 'client' ? JSON.stringify([who.id, who.worker]) : '');

const notesOf = (tab: Tab): readonly PriorNoteRead[] => [...(notesFrame(tab)?.record.notes ?? []), ...pastedNotes(tab)];

/** Pressed again, it is taken back. */
export function togglePick(tab: Tab, n: number): 'choice-picked' | 'pick-taken-back' | 'not-in-page-now' {
  const note = notesOf(tab)[n - 1];
  const key = clientKey(tab);
  if (!note || key === '') return 'not-in-page-now';
  const mine = picks.get(tab) ?? new Map<string, string>();
  const words = JSON.stringify(note);
  const isBack = mine.get(key) === words;
  if (isBack) mine.delete(key);
  else mine.set(key, words);
  picks.set(tab, mine);
  return isBack ? 'pick-taken-back' : 'choice-picked';
}

/** `n` of the picked note while it is one to ask about, unchanged and read; else null. */
export function pickedNote(tab: Tab, candidates: readonly number[]): number | null {
  const words = picks.get(tab)?.get(clientKey(tab));
  if (words === undefined) return null;
  const notes = notesOf(tab);
  return candidates.find((n) => notes[n - 1]?.text !== null && JSON.stringify(notes[n - 1]) === words) ?? null;
}

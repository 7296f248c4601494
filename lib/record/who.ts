/**
 * Who is on a tab's page, from what its frames say. The one place that decides it (promise P1): all frames that show
 * a client must show the same one; a doubt in any of them is a doubt about all. Pure.
 */
import type { ClientReading } from '../bridge/agent-messages.ts';
import type { NothingBecause } from '../bridge/view.ts';
import { normaliseName, TWO_WORKERS } from './names.ts';

export type Who =
  | { readonly is: 'client'; readonly id: string; readonly name: string; readonly more: readonly string[]; readonly worker: string }
  | { readonly is: 'nobody'; readonly because: NothingBecause };

/** What one frame says, and of which site it is (its origin). */
export type FrameSays = ClientReading & { readonly site?: string };

/** Two sites may number two people alike: one number from both is one client only where the name is the same as well. */
function isOnePerson(read: readonly FrameSays[]): boolean {
  if (new Set(read.map(({ id }) => id)).size > 1) return false;
  return new Set(read.map(({ site }) => site)).size <= 1 || new Set(read.map(({ name }) => normaliseName(name))).size <= 1;
}

export function whoIsHere(readings: readonly FrameSays[]): Who {
  if (readings.length === 0) return { is: 'nobody', because: 'waiting' };
  const said = readings.filter((reading) => reading.is !== 'silent');
  if (said.length === 0) return { is: 'nobody', because: 'unknown-page' };
  const read = said.filter((reading) => reading.is === 'read');
  if (said.some((reading) => reading.is === 'differs') || !isOnePerson(read)) return { is: 'nobody', because: 'client-differs' };
  if (said.some((reading) => reading.is === 'unreadable')) return { is: 'nobody', because: 'client-unreadable' };
  const [first] = read;
  if (!first) return { is: 'nobody', because: 'no-client' };
  const workers = new Set(read.map((reading) => reading.worker).filter(Boolean));
  // Two names of workers on one page are no name, nor the name in the options: nobody's drafts are offered on a guess.
  const worker = workers.size > 1 ? TWO_WORKERS : ([...workers][0] ?? '');
  return { is: 'client', id: first.id, name: first.name, more: first.more, worker };
}

/** The same person, the same worker: what must hold for anything shown to stay on the screen. */
export function isSameWho(a: Who, b: Who): boolean {
  if (a.is === 'client' && b.is === 'client') return a.id === b.id && a.name === b.name && a.worker === b.worker;
  return a.is === 'nobody' && b.is === 'nobody' && a.because === b.because;
}

/** The few things that are remembered in clear: none of them says anything about a client. */
import { browser } from 'wxt/browser';
import { REASONS, type Reason, STANDS, type Stands } from '../../lib/bridge/view.ts';
import { type Area, copyOf, type StorageCopy } from './storage-copy.ts';

export type GateMode = 'off' | 'remind' | 'hold';

/** What happens when a note is saved in which something required was not found. */
export interface GateRules {
  readonly mode: GateMode;
  readonly asksReason: boolean;
}

/** Reasons kept at most; older ones go. */
const REASONS_KEPT = 200;

export const DEFAULT_WIDTH = 360;
const DEFAULT_LOCK_MINUTES = 10;

/** Made when first asked for: the browser is not there yet while our files are put together. */
const copies = new Map<'local' | 'session', StorageCopy>();

export function stored(area: 'local' | 'session'): StorageCopy {
  const held = copies.get(area) ?? copyOf(browser.storage[area] as Area);
  copies.set(area, held);
  return held;
}

const read = async <T>(area: 'local' | 'session', key: string) => (await stored(area).get(key)) as T | undefined;

/** Each reason that was given, with how often; the most frequent first. */
export function countReasons(
  given: readonly { readonly reason: Reason }[],
): readonly { readonly reason: Reason; readonly count: number }[] {
  const counted = REASONS.map((reason) => ({ reason, count: given.filter((one) => one.reason === reason).length }));
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

export const settings = {
  worker: async () => (await read<string>('local', 'worker')) ?? '',
  setWorker: (worker: string) => stored('local').set({ worker: worker.trim() }),

  /** Several people work under one login: then whoever the page names is nobody in particular. */
  isShared: async () => (await read<boolean>('local', 'shared login')) === true,
  setShared: (isShared: boolean) => stored('local').set({ 'shared login': isShared }),

  /** Different people sit at this computer one after the other: whose.ts says what follows. */
  isSharedComputer: async () => (await read<boolean>('local', 'shared computer')) === true,
  setSharedComputer: (isShared: boolean) => stored('local').set({ 'shared computer': isShared }),
  gate: async (): Promise<GateRules> => ({ mode: 'hold', asksReason: false, ...(await read<Partial<GateRules>>('local', 'gate')) }),
  setGate: (gate: GateRules) => stored('local').set({ gate }),

  /** Minutes without use after which the drafts lock, where a passphrase was set. */
  lockMinutes: async () => (await read<number>('local', 'lock minutes')) ?? DEFAULT_LOCK_MINUTES,
  setLockMinutes: (minutes: number) => stored('local').set({ 'lock minutes': minutes }),

  /** Why notes were saved as they were: the choice and the day alone, nothing of whose note it was. */
  reasons: async () => (await read<readonly { readonly reason: Reason; readonly on: string }[]>('local', 'reasons')) ?? [],
  async addReason(reason: Reason, on: string) {
    await stored('local').set({ reasons: [...(await settings.reasons()), { reason, on }].slice(-REASONS_KEPT) });
  },

  /** How often the browser was started with us; the other count lies beside the drafts (lib/drafts/canary.ts). */
  starts: () => read<number>('local', 'starts'),
  setStarts: (starts: number) => stored('local').set({ starts }),
  /** What was kept before the last start of the browser was not there after it. */
  isForgetful: async () => (await read<boolean>('local', 'forgetful')) === true,
  setForgetful: (forgetful: boolean) => stored('local').set({ forgetful }),
  hasLooked: async () => (await read<boolean>('session', 'canary')) === true,
  setLooked: () => stored('session').set({ canary: true }),

  width: async (origin: string) => (await read<number>('local', `width ${origin}`)) ?? DEFAULT_WIDTH,
  setWidth: (origin: string, width: number) => stored('local').set({ [`width ${origin}`]: width }),

  /** Where the sidebar stands on a site, chosen there. */
  stands: async (origin: string): Promise<Stands> => {
    const chosen = await read<string>('local', `stands ${origin}`);
    return STANDS.find((one) => one === chosen) ?? 'beside';
  },
  setStands: (origin: string, stands: Stands) => stored('local').set({ [`stands ${origin}`]: stands }),

  /** The checklist chosen for a form whose page does not say what kind of note it is; asked once. */
  checklistFor: (origin: string, form: string) => read<string>('local', `checklist ${origin} ${form}`),
  setChecklistFor: (origin: string, form: string, id: string) => stored('local').set({ [`checklist ${origin} ${form}`]: id }),

  /** Whether the sidebar stands beside this tab's page; survives a stopped background, not a closed browser. */
  isOpen: async (tab: number) => (await read<boolean>('session', `open ${tab}`)) === true,
  setOpen: (tab: number, open: boolean) => stored('session').set({ [`open ${tab}`]: open }),
  forgetTab: (tab: number) => browser.storage.session.remove([`open ${tab}`, `narrow-${tab}`, `paste ${tab}`, `pick ${tab}`]),
};

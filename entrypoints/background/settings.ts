/** The few things that are remembered in clear: none of them says anything about a client. */
import { browser } from 'wxt/browser';

const DEFAULT_WIDTH = 360;

async function read<T>(area: 'local' | 'session', key: string): Promise<T | undefined> {
  return (await browser.storage[area].get(key))[key] as T | undefined;
}

export const settings = {
  worker: async () => (await read<string>('local', 'worker')) ?? '',
  setWorker: (worker: string) => browser.storage.local.set({ worker: worker.trim() }),

  /** Several people work under one login: then whoever the page names is nobody in particular. */
  isShared: async () => (await read<boolean>('local', 'shared login')) === true,
  setShared: (isShared: boolean) => browser.storage.local.set({ 'shared login': isShared }),
  /** Who reads and writes: as the page says, else as the options say; "" when that can't be told. */
  whoWorks: async (onPage: string) => ((await settings.isShared()) ? '' : onPage || (await settings.worker())),

  width: async (origin: string) => (await read<number>('local', `width ${origin}`)) ?? DEFAULT_WIDTH,
  setWidth: (origin: string, width: number) => browser.storage.local.set({ [`width ${origin}`]: width }),

  /** The checklist chosen for a form whose page does not say what kind of note it is; asked once. */
  checklistFor: (origin: string, form: string) => read<string>('local', `checklist ${origin} ${form}`),
  setChecklistFor: (origin: string, form: string, id: string) => browser.storage.local.set({ [`checklist ${origin} ${form}`]: id }),

  /** Whether the sidebar stands beside this tab's page; survives a stopped background, not a closed browser. */
  isOpen: async (tab: number) => (await read<boolean>('session', `open ${tab}`)) === true,
  setOpen: (tab: number, open: boolean) => browser.storage.session.set({ [`open ${tab}`]: open }),
  forgetTab: (tab: number) => browser.storage.session.remove([`open ${tab}`, `narrow-${tab}`]),
};

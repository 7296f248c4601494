/**
 * The sidebar in the browser's own panel: it follows the tab in front of its window. On every change of tab it is
 * blanked at once and shows something only after that tab has answered.
 */
import { browser } from 'wxt/browser';
import { command, type SidebarEnd } from '../../lib/bridge/lines.ts';
import type { StoppedView } from '../../lib/bridge/view.ts';
import type { Desk } from './desk.ts';
import { nothingView } from './screens.ts';

/** The browser opens it only in a press that is still under way; Firefox in none that was made in a page. */
export async function openPanel(tab: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { readonly sidebarAction?: { open(): Promise<void> } };
  try {
    await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebarAction?.open());
    return true;
  } catch {
    return false;
  }
}

export interface Panels {
  /** The organisation has stopped Handrail, or lets it go on. */
  lookAnew(): void;
  open(end: SidebarEnd, window: number): Promise<void>;
  /** A page of this tab has said that it is there. */
  arrived(tab: number): void;
  close(end: SidebarEnd): void;
}

/** `stopped`: who has stopped Handrail, if somebody has. */
export function makePanels(desk: Desk, paired: Map<SidebarEnd, number>, stopped: () => Promise<StoppedView | null>): Panels {
  const windows = new Map<SidebarEnd, number>();

  const follow = async (end: SidebarEnd, tab: number) => {
    desk.detach(end);
    paired.set(end, tab);
    end.tell({ tell: 'view', view: nothingView('waiting') });
    // The tab tells everything anew before anything of it is drawn; one that is not turned on has nobody who answers.
    const by = await stopped();
    const answer = by ? null : await command(tab, { command: 'tell' });
    if (paired.get(end) !== tab) return; // another tab has come to the front meanwhile
    if (by) return end.tell({ tell: 'view', view: { ...nothingView('stopped'), stopped: by } });
    if (!answer) return end.tell({ tell: 'view', view: nothingView('tab-off') });
    // The user turned to the panel because the page has no room for both.
    const now = desk.tab(tab);
    if (now?.covers || now?.stands === 'panel') void command(tab, { command: 'close' }, 0);
    desk.attach(end, tab);
  };

  /** A tab that has loaded a page on which Handrail is off: nobody comes to say so. */
  const loaded = (tab: number, { status }: { readonly status?: string }) => {
    if (status !== 'complete' || desk.tab(tab)?.frames.has(0)) return;
    for (const end of windows.keys()) if (paired.get(end) === tab && desk.isAttached(end)) void follow(end, tab);
  };

  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    for (const [end, window] of windows) if (window === windowId) void follow(end, tabId);
  });

  return {
    lookAnew() {
      for (const end of windows.keys()) {
        const tab = paired.get(end);
        if (tab !== undefined) void follow(end, tab);
      }
    },
    async open(end, window) {
      if (end.tab !== null) return; // only the browser's own panel has no tab
      windows.set(end, window);
      // Listened for while a panel stands alone: nobody else is woken by each page that loads.
      browser.tabs.onUpdated.addListener(loaded);
      const [tab] = await browser.tabs.query({ active: true, windowId: window });
      if (tab?.id !== undefined) await follow(end, tab.id);
    },
    arrived(tab) {
      for (const end of windows.keys()) if (paired.get(end) === tab && !desk.isAttached(end)) void follow(end, tab);
    },
    close(end) {
      windows.delete(end);
      if (windows.size === 0) browser.tabs.onUpdated.removeListener(loaded);
    },
  };
}

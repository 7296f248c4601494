/**
 * The sidebar in the browser's own panel: it follows the tab in front of its window. On every change of tab it is
 * blanked at once and shows something only after that tab has answered.
 */
import { browser } from 'wxt/browser';
import type { SidebarEnd } from '../../lib/bridge/lines.ts';
import type { NothingBecause, SidebarView } from '../../lib/bridge/view.ts';
import type { Desk } from './desk.ts';

export interface Panels {
  open(end: SidebarEnd, window: number): Promise<void>;
  close(end: SidebarEnd): void;
}

function nothing(because: NothingBecause): SidebarView {
  return { epoch: 0, nothing: because, client: null, worker: null, host: '', gettingOn: null, thisNote: null, drafts: null, hold: null };
}

export function makePanels(desk: Desk, paired: Map<SidebarEnd, number>): Panels {
  const windows = new Map<SidebarEnd, number>();

  const follow = async (end: SidebarEnd, tab: number) => {
    desk.detach(end);
    paired.set(end, tab);
    end.tell({ tell: 'view', view: nothing('waiting') });
    desk.attach(end, tab);
    // A tab that is not turned on has nobody who answers.
    if (!desk.tab(tab)) end.tell({ tell: 'view', view: nothing('tab-off') });
  };

  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    for (const [end, window] of windows) if (window === windowId) void follow(end, tabId);
  });

  return {
    async open(end, window) {
      if (end.tab !== null) return; // only the browser's own panel has no tab
      windows.set(end, window);
      const [tab] = await browser.tabs.query({ active: true, windowId: window });
      if (tab?.id !== undefined) await follow(end, tab.id);
    },
    close: (end) => void windows.delete(end),
  };
}

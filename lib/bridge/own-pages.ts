/**
 * What the background tells the extension's own pages unasked: that the drafts were locked or opened, and nothing of them; or that the
 * organisation sets other things now. They look anew.
 */
import { browser } from 'wxt/browser';

const LOCK_CHANGED = 'lock-changed';

/** Where no page of ours is open there is nobody to answer; that is no trouble. */
export function tellPages(): void {
  browser.runtime.sendMessage({ tell: LOCK_CHANGED }).catch(() => undefined);
}

export function hearLockChanges(heard: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const isOurs = sender.id === browser.runtime.id && sender.tab === undefined;
    if (isOurs && typeof raw === 'object' && raw !== null && (raw as { tell?: unknown }).tell === LOCK_CHANGED) heard();
  });
}

/** The sidebar's end of its line. Opens again when the background was stopped; nothing is shown meanwhile that is not known. */
import { browser } from 'wxt/browser';
import { type FromSidebar, isPairingWord, isToSidebar, SIDEBAR_PORT, type ToSidebar } from './sidebar-messages.ts';

export interface SidebarLine {
  send(message: FromSidebar): void;
}

const RETRY_MS = 200;

/** A page that embeds the sidebar by itself may post as many words as it likes: of those that come at once, the last counts. */
const WORD_MS = 20;

/**
 * Chromium stops a background after 30 seconds without a message, and what the sidebar shows goes with it. While somebody
 * looks, one message keeps it: a screen that empties itself every half minute can't be read.
 */
const STILL_HERE_MS = 20_000;

/** `heard` gets every message in order; `broke` says that what is on the screen is no longer vouched for. */
export function openSidebarLine(introduce: FromSidebar, heard: (message: ToSidebar) => void, broke: () => void): SidebarLine {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const connect = () => {
    try {
      port = browser.runtime.connect({ name: SIDEBAR_PORT });
    } catch {
      return; // the extension was removed or replaced: this page is gone with it
    }
    port.onMessage.addListener((raw: unknown) => {
      if (isToSidebar(raw)) heard(raw);
    });
    port.onDisconnect.addListener(() => {
      port = null;
      broke();
      setTimeout(connect, RETRY_MS);
    });
    port.postMessage(introduce);
  };
  connect();
  setInterval(() => {
    // A frame that is put away has no width; a tab behind is hidden.
    if (document.visibilityState === 'visible' && innerWidth > 0) port?.postMessage({ say: 'still-here' });
  }, STILL_HERE_MS);
  return { send: (message) => port?.postMessage(message) };
}

/**
 * Beside a page: waits for the word that our shell hands to this frame. Whoever else embeds this page can post what it
 * likes; only a word that the background minted opens anything. In the browser's own panel there is no page around us.
 */
export function awaitIntroduction(introduced: (introduction: FromSidebar, direct?: MessagePort) => void): void {
  if (window.top === window) {
    void browser.windows.getCurrent().then((current) => {
      if (current.id !== undefined) introduced({ say: 'panel', window: current.id });
    });
    return;
  }
  let next: (() => void) | null = null;
  addEventListener('message', (event) => {
    if (event.source !== window.parent || !isPairingWord(event.data)) return;
    const { data, ports } = event;
    if (!next) setTimeout(() => take(), WORD_MS);
    next = () => introduced({ say: 'pair', token: data.handrail }, ports[0]);
  });
  const take = () => {
    next?.();
    next = null;
  };
}

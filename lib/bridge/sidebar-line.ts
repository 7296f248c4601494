/** The sidebar's end of its line. Opens again when the background was stopped; nothing is shown meanwhile that is not known. */
import { browser } from 'wxt/browser';
import { makePatience } from './patience.ts';
import { type FromSidebar, isPairingWord, isToSidebar, SIDEBAR_PORT, type ToSidebar } from './sidebar-messages.ts';

export interface SidebarLine {
  send(message: FromSidebar): void;
  /** What was introduced is answered, by whichever way. */
  answered(): void;
}

const RETRY_MS = 200;

/** A page that embeds the sidebar by itself may post as many words as it likes: of those that come at once, the last counts. */
const WORD_MS = 20;

/**
 * Chromium stops a background after 30 seconds without a message, and what the sidebar shows goes with it. While somebody
 * looks, one message keeps it: a screen that empties itself every half minute can't be read.
 */
const STILL_HERE_MS = 20_000;

/** How often it is looked whether we still wait. */
const LOOKS_MS = 500;

/**
 * `heard` gets every message in order; `broke` says that what is on the screen is no longer vouched for.
 *
 * A page that is left lets go of its line, as the agent does, and opens it when the browser brings the page back: a port that
 * breaks while its page is kept behind tells nobody, in Firefox, and posting to it throws. Witness: tests/client/named.test.ts,
 * back to a record whose background was stopped meanwhile
 */
export function openSidebarLine(introduce: FromSidebar, heard: (message: ToSidebar) => void, broke: () => void): SidebarLine {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isAway = false;
  let isAnswered = false;
  /** The newest: the word of a shell that has just come back counts more than the one that we began with. */
  let introduction = introduce;

  const lose = () => {
    if (!port) return;
    port = null;
    broke();
    setTimeout(connect, RETRY_MS);
  };
  const send = (message: FromSidebar) => {
    if (message.say === 'pair') introduction = message;
    if (message === introduction) isAnswered = false;
    try {
      port?.postMessage(message);
    } catch {
      lose(); // broken, and nobody told us
    }
  };
  const connect = () => {
    if (port || isAway) return;
    try {
      port = browser.runtime.connect({ name: SIDEBAR_PORT });
    } catch {
      return; // the extension was removed or replaced: this page is gone with it
    }
    const mine = port;
    mine.onMessage.addListener((raw: unknown) => {
      if (port === mine && isToSidebar(raw)) heard(raw);
    });
    mine.onDisconnect.addListener(() => {
      if (port === mine) lose();
    });
    send(introduction);
  };
  connect();
  const drop = () => {
    port?.disconnect();
    lose();
  };
  addEventListener('pagehide', () => {
    isAway = true;
    drop();
  });
  addEventListener('pageshow', () => {
    isAway = false;
    connect();
  });
  setInterval(() => {
    // A frame that is put away has no width; a tab behind is hidden.
    if (document.visibilityState === 'visible' && innerWidth > 0) send({ say: 'still-here' });
  }, STILL_HERE_MS);
  const wait = makePatience(drop);
  setInterval(() => wait(!isAnswered && document.visibilityState === 'visible', performance.now()), LOOKS_MS);
  return {
    send,
    answered() {
      isAnswered = true;
    },
  };
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

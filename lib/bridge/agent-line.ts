/**
 * The agent's line to the background. The background may be stopped at any moment: a closed line opens again with
 * the next fact, and then everything is told anew (`reopened`). A page that floods is cut off for a while: nobody is
 * known to be on it then, and nothing of it is shown.
 */
import { browser } from 'wxt/browser';
import { AGENT_PORT, type Answer, type Command, type Fact, isCommand, isPush, type Push } from './agent-messages.ts';

export interface AgentLine {
  /** False when nobody will hear it. */
  send(fact: Fact): boolean;
  /** Nothing tells a script in Chromium that its extension was turned off, replaced or removed: it has to look. */
  check(): void;
  /** Opens it anew: whoever holds the other end may be gone without a word. */
  renew(): void;
  close(): void;
}

/** So many facts within a second are no typing: a page keeps us telling, and every tab waits for the background. */
const FLOOD = 400;
const CUT_OFF_MS = 500;

interface Ears {
  heard(push: Push): void;
  /** The line was opened: tell everything. */
  opened(): void;
  /** The line broke. */
  broke(): void;
  /** The page is being left; it may come back from the browser's cache as it was. */
  left(): void;
  /** The extension is gone (updated or removed): stop. */
  orphaned(): void;
  command(command: Command): Promise<Answer>;
}

export function openAgentLine(ears: Ears): AgentLine {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isClosed = false;
  /** The page was left and may come back as it was: till then it is nobody's page, and takes no other's place. */
  let isAway = false;
  let told = 0;
  let second = 0;
  let cutOff: ReturnType<typeof setTimeout> | undefined;

  const connect = (): boolean => {
    try {
      port = browser.runtime.connect({ name: AGENT_PORT });
    } catch {
      ears.orphaned();
      return false;
    }
    port.onMessage.addListener((raw: unknown) => {
      if (isPush(raw)) ears.heard(raw);
    });
    port.onDisconnect.addListener(() => {
      port = null;
      if (isClosed) return;
      // After an update or removal this script has no extension behind it any more, and clears up.
      if (browser.runtime?.id) ears.broke();
      else ears.orphaned();
    });
    ears.opened();
    return true;
  };

  const onCommand = (raw: unknown, _sender: unknown, answer: (a: Answer) => void): true | undefined => {
    if (!isCommand(raw)) return;
    ears.command(raw).then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(onCommand);

  const isFlood = (): boolean => {
    const now = Math.floor(performance.now() / 1000);
    told = now === second ? told + 1 : 0;
    second = now;
    return told > FLOOD;
  };

  const drop = () => {
    port?.disconnect();
    port = null;
  };

  const reopen = () => {
    cutOff = undefined;
    if (!isClosed && !isAway) connect();
  };

  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  const leave = () => {
    isAway = true;
    ears.left();
    drop();
  };
  const comeBack = () => {
    if (!isAway) return;
    isAway = false;
    connect();
  };
  addEventListener('pagehide', leave, options);
  addEventListener('pageshow', comeBack, options);

  return {
    send(fact) {
      if (isClosed || isAway || cutOff) return false;
      if (isFlood()) {
        cutOff = setTimeout(reopen, CUT_OFF_MS);
        drop();
        return false;
      }
      // `opened` tells everything that is so, but not what happens.
      if (!port && (!connect() || fact.fact !== 'save')) return !isClosed;
      try {
        port?.postMessage(fact);
      } catch {
        return false;
      }
      // Asked for where something is held on the word of it alone: it is dear, and keys are told all the time.
      return fact.fact !== 'save' || browser.runtime?.id !== undefined;
    },
    check() {
      if (!browser.runtime?.id) ears.orphaned();
    },
    renew() {
      if (isClosed || isAway || cutOff) return;
      drop();
      connect();
    },
    close() {
      isClosed = true;
      ending.abort();
      clearTimeout(cutOff);
      try {
        drop();
        browser.runtime.onMessage.removeListener(onCommand);
      } catch {
        // the extension is gone, and its listeners with it
      }
    },
  };
}

/**
 * The agent's line to the background. The background may be stopped at any moment: a closed line opens again with
 * the next fact, and then everything is told anew (`reopened`).
 */
import { browser } from 'wxt/browser';
import { AGENT_PORT, type Answer, type Command, type Fact, isCommand, isPush, type Push } from './agent-messages.ts';

export interface AgentLine {
  send(fact: Fact): void;
  close(): void;
}

interface Ears {
  heard(push: Push): void;
  /** The line was opened: tell everything. */
  opened(): void;
  /** The line broke. */
  broke(): void;
  /** The extension is gone (updated or removed): stop. */
  orphaned(): void;
  command(command: Command): Promise<Answer>;
}

export function openAgentLine(ears: Ears): AgentLine {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let isClosed = false;

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

  return {
    send(fact) {
      if (isClosed) return;
      if (port) port.postMessage(fact);
      else connect(); // `opened` tells everything, this fact with it
    },
    close() {
      isClosed = true;
      port?.disconnect();
      port = null;
      try {
        browser.runtime.onMessage.removeListener(onCommand);
      } catch {
        // the extension is gone, and its listeners with it
      }
    },
  };
}

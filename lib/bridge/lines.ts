/** The background's ends of the lines: agents' and sidebars' ports, and commands to a frame. */
import { browser } from 'wxt/browser';
import { AGENT_PORT, type Answer, type Command, type Fact, type Push } from './agent-messages.ts';
import { parseFact } from './agent-schemas.ts';
import { type FromSidebar, SIDEBAR_PORT, type ToSidebar } from './sidebar-messages.ts';
import { parseFromSidebar } from './sidebar-schemas.ts';

export interface FrameSender {
  readonly tab: number;
  readonly frame: number;
  /** Origin of the tab's page, "" when the browser does not tell. */
  readonly origin: string;
  /** Origin of the frame's own document: another one where a page of another site is framed. */
  readonly site: string;
  readonly isPrivate: boolean;
}

export interface AgentEnd {
  readonly from: FrameSender;
  push(push: Push): void;
}

export interface SidebarEnd {
  /** Null in the browser's own panel. */
  readonly tab: number | null;
  readonly frame: number;
  tell(message: ToSidebar): void;
  /** The direct line to the same screen. From when it stands everything is told by it: two ways would not keep the order. */
  direct?: (message: ToSidebar) => void;
}

interface AgentEars {
  opened(end: AgentEnd): void;
  fact(end: AgentEnd, fact: Fact): void;
  closed(end: AgentEnd): void;
}

interface SidebarEars {
  heard(end: SidebarEnd, message: FromSidebar): void;
  closed(end: SidebarEnd): void;
}

export function originOf(url: string | undefined): string {
  try {
    return url ? new URL(url).origin : '';
  } catch {
    return '';
  }
}

/** Posting to a port whose page has just gone throws; the page is gone either way, and `closed` follows. */
function post(port: { postMessage(message: unknown): void }, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // its `onDisconnect` tells
  }
}

export function listenForLines(agents: AgentEars, sidebars: SidebarEars): void {
  const own = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (!sender || sender.id !== browser.runtime.id) return port.disconnect();
    const tab = sender.tab?.id;
    const frame = sender.frameId ?? 0;
    if (port.name === AGENT_PORT && tab !== undefined) {
      const origin = originOf(sender.tab?.url);
      // A frame that the page wrote itself ("about:srcdoc") has the origin of its page, and says so.
      const site = (sender as { origin?: string }).origin || originOf(sender.url) || origin;
      const from = { tab, frame, origin, site, isPrivate: sender.tab?.incognito === true };
      const end: AgentEnd = { from, push: (push) => post(port, push) };
      port.onDisconnect.addListener(() => agents.closed(end));
      port.onMessage.addListener((raw: unknown) => {
        const fact = parseFact(raw);
        if (fact) agents.fact(end, fact);
      });
      agents.opened(end);
    } else if (port.name === SIDEBAR_PORT && sender.url?.startsWith(own)) {
      const end: SidebarEnd = {
        tab: tab ?? null,
        frame,
        tell: (message) => (end.direct ? end.direct(message) : post(port, message)),
      };
      port.onDisconnect.addListener(() => sidebars.closed(end));
      port.onMessage.addListener((raw: unknown) => {
        const message = parseFromSidebar(raw);
        if (message) sidebars.heard(end, message);
      });
    } else port.disconnect();
  });
}

/** Asks one frame (or, without `frame`, all of a tab); null when nobody is there to answer. */
export async function command(tab: number, asked: Command, frame?: number): Promise<Answer | null> {
  try {
    const options = frame === undefined ? undefined : { frameId: frame };
    return (await (options ? browser.tabs.sendMessage(tab, asked, options) : browser.tabs.sendMessage(tab, asked))) as Answer;
  } catch {
    return null;
  }
}

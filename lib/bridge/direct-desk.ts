/** The background's end of the direct line (lib/bridge/direct-line.ts says what it is for). */
import { parseFact } from './agent-schemas.ts';
import { type Bringing, type EditorFact, READY } from './direct-line.ts';
import type { AgentEnd, SidebarEnd } from './lines.ts';

/** Who was paired with a word and holds it now; null when nobody does. */
type Paired = (token: string) => { readonly sidebar: SidebarEnd; readonly agent: AgentEnd } | null;

function isBringing(raw: unknown): raw is Bringing {
  return typeof raw === 'object' && raw !== null && typeof (raw as { direct?: unknown }).direct === 'string';
}

/** Only a page of ours can reach the worker at all, and only one that is paired beside a tab is given a line. */
export function listenForDirects(
  paired: Paired,
  told: (agent: AgentEnd, fact: EditorFact) => void,
  stands: (sidebar: SidebarEnd) => void,
): void {
  globalThis.addEventListener('message', (event) => {
    const { data, ports } = event as MessageEvent;
    const [shell, screen] = ports;
    const ends = isBringing(data) ? paired(data.direct) : null;
    if (!ends || !shell || !screen) return;
    shell.onmessage = ({ data: raw }) => {
      const fact = parseFact(raw);
      if (fact?.fact === 'editor') told(ends.agent, fact);
    };
    ends.sidebar.direct = (message) => screen.postMessage(message);
    shell.postMessage(READY);
    stands(ends.sidebar);
  });
}

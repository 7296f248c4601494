/**
 * The direct line: two message ports that run from the top frame's shell, and from the sidebar beside it, straight to the
 * background. A runtime port goes by way of the browser's own process, there and back: with it the checklist followed a
 * key after 5.8 ms, on this line after about half (`npm run bench`, key to checklist).
 *
 * It is only ever a shortcut. It exists where the extension's pages are served by a worker (Chromium) and once all three
 * have said so; it carries what is told again anyway, a note's text and its review; all that decides who is on the page
 * stays on the runtime ports. When the worker stops, those break and say so, and the line is given up with them.
 */
import type { Fact } from './agent-messages.ts';
import { isToSidebar, type ToSidebar } from './sidebar-messages.ts';

export type EditorFact = Extract<Fact, { fact: 'editor' }>;

/** What the background answers on the shell's port when it holds both. */
export const READY = 'ready';

/** The window-less message that brings both ports; `direct` is the pairing word. */
export interface Bringing {
  readonly direct: string;
}

/** The shell's end. `theirs` goes to the sidebar's frame with the pairing word. */
export interface ShellDirect {
  readonly theirs: MessagePort;
  /** False when the line does not stand: then the fact goes the long way. */
  tell(fact: EditorFact): boolean;
  close(): void;
}

export function openShellDirect(): ShellDirect {
  const { port1, port2 } = new MessageChannel();
  let isReady = false;
  port1.onmessage = ({ data }) => {
    isReady = data === READY;
  };
  return {
    theirs: port2,
    tell(fact) {
      if (isReady) port1.postMessage(fact);
      return isReady;
    },
    close() {
      isReady = false;
      port1.close();
    },
  };
}

/**
 * The sidebar's end: hands both ports to the worker that serves this page; where there is none, nothing happens. Answers with what
 * ends it: after that nothing is heard of it, not even what was on its way.
 */
export function bringDirect(token: string, fromShell: MessagePort, heard: (message: ToSidebar) => void): () => void {
  const worker = globalThis.navigator?.serviceWorker?.controller;
  if (!worker) return () => undefined;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (isToSidebar(data)) heard(data);
  };
  worker.postMessage({ direct: token } satisfies Bringing, [fromShell, port2]);
  return () => port1.close();
}

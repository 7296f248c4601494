/**
 * Whether the page shows any sign of having taken a press that was done again for the user: it sends a form, asks a server
 * for something, changes what it shows, or goes elsewhere. Some take only the user's own press, and their profile does not
 * say so.
 */
import { OUR_ELEMENT } from '../../lib/bridge/page-world.ts';

/** A request is told of when it has ended, so one that takes longer is no sign. */
const WAITS_MS = 2000;

export interface Signs {
  /** What changes by itself from now on, as a clock does, is no sign later. */
  learn(): void;
  /** Does it, and tells the first sign that the page took it, or that none has come in time. */
  after(act: () => void, tell: (isTaken: boolean) => void): void;
  end(): void;
}

type Place = Window & typeof globalThis;

/** The button may stand in another frame than what answers to it. */
function placesUnder(from: Window): readonly Place[] {
  try {
    if (!from.document.documentElement) return [];
    return [from as Place, ...Array.from({ length: from.length }, (_, n) => placesUnder(from[n] as Window)).flat()];
  } catch {
    return []; // another origin's
  }
}

const isOurs = (target: Node) => target === document.documentElement || (target instanceof Element && target.hasAttribute(OUR_ELEMENT));

function watchChanges(places: readonly Place[], changed: (target: Node) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (!isOurs(target)) changed(target);
  });
  for (const { document } of places) observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function watchRequests({ PerformanceObserver, performance }: Place, since: number, seen: () => void, signal: AbortSignal): void {
  const isNew = ({ name, startTime }: PerformanceEntry) => !name.includes('-extension:') && performance.timeOrigin + startTime >= since;
  const observer = new PerformanceObserver((list) => {
    if (list.getEntries().some(isNew)) seen();
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}

export function makeSigns(ending: AbortSignal): Signs {
  let watching = new AbortController();
  let restless = new WeakSet<Node>();
  const end = () => {
    watching.abort();
    watching = new AbortController();
    restless = new WeakSet();
  };
  ending.addEventListener('abort', end);

  return {
    end,
    learn() {
      end();
      watchChanges(placesUnder(window.top ?? window), (target) => restless.add(target), watching.signal);
    },
    after(act, tell) {
      const moves = restless;
      end();
      const { signal } = watching;
      const seen = () => {
        end();
        tell(true);
      };
      const reached = placesUnder(window.top ?? window);
      const places = reached.length > 0 ? reached : [window];
      const since = performance.timeOrigin + performance.now();
      watchChanges(places, (target) => moves.has(target) || signal.aborted || seen(), signal);
      for (const place of places) {
        watchRequests(place, since, seen, signal);
        for (const type of ['submit', 'beforeunload', 'pagehide']) place.addEventListener(type, seen, { capture: true, signal });
      }
      const timer = setTimeout(() => {
        end();
        tell(false);
      }, WAITS_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
      act();
    },
  };
}

/**
 * When to look at the page again. Before the client and an editor are known, one observer watches the document;
 * after that only the parts in use are watched, and these signals say that the page may have changed elsewhere:
 * navigation within the page, a click or key that opens something, an answer that the page fetched.
 */

const SHOWN = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'disabled', 'readonly', 'value'];

/** What is told of a change, by what stands above the elements that it watches. */
const watchers = new Map<Set<Node>, () => void>();

/** One observer above all that is watched: whoever is on `body` is asked at every change of the page. Witness: the bench row "page churn" */
let above: MutationObserver | undefined;

/**
 * Calls `changed` in the mutation's own microtask when one of `elements`, or its being on the page, may have changed; with the records of
 * what changed in them.
 */
export function watchElements(
  elements: readonly Element[],
  changed: (records?: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(changed);
  const parents = new Set<Node>();
  above ??= new MutationObserver((records) => {
    for (const [nodes, tell] of [...watchers]) if (records.some(({ target }) => nodes.has(target))) tell();
  });
  for (const element of elements) {
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    // Not the document: the agent looks itself for a root that is replaced, and all that is watched goes with it.
    for (let up = element.parentNode; up && up !== document; up = up.parentNode) {
      parents.add(up);
      above.observe(up, { childList: true, attributes: true, attributeFilter: SHOWN });
    }
  }
  watchers.set(parents, changed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watchers.delete(parents);
    // What stood above others alone is asked on and tells nobody: letting go of it would drop what was not told yet.
    if (!watchers.size) above?.disconnect();
  });
}

/** Calls `changed` at any change of the document; only while something is still looked for. */
export function watchDocument(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: SHOWN });
  return () => observer.disconnect();
}

/** `moved`: the address changed, told at once. `stirred`: something may have changed, told soon. */
export function watchSignals(moved: () => void, stirred: () => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true } as const;
  for (const kind of ['popstate', 'hashchange', 'pageshow', 'visibilitychange', 'resize']) addEventListener(kind, moved, options);
  // A dialog that asks whether to leave is told of before it is open: the look comes when it is, and before it is drawn.
  addEventListener('beforetoggle', () => queueMicrotask(moved), options);
  for (const kind of ['click', 'change', 'focusin', 'toggle']) addEventListener(kind, stirred, options);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, { signal });
  const fetched = new PerformanceObserver(stirred);
  fetched.observe({ type: 'resource' });
  signal.addEventListener('abort', () => fetched.disconnect());
}

/**
 * When to look at the page again. Before the client and an editor are known, one observer watches the document;
 * after that only the parts in use are watched, and these signals say that the page may have changed elsewhere:
 * navigation within the page, a click or key that opens something, an answer that the page fetched.
 */

const SHOWN = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'disabled', 'readonly', 'value'];

/**
 * Calls `changed` in the mutation's own microtask when one of `elements`, or its being on the page, may have changed.
 * One observer for all: each one on an ancestor is asked at every change below it. Witness: the bench row "page churn"
 */
export function watchElements(elements: readonly Element[], changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  for (const element of elements) {
    for (let up = element.parentNode; up; up = up.parentNode) {
      observer.observe(up, { childList: true, attributes: true, attributeFilter: SHOWN });
    }
  }
  // Last, for observing again is observing otherwise: an element may stand within another.
  for (const element of elements) observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
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

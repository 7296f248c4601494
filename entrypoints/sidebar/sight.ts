/**
 * Whether the user could see the button that they pressed. A page could draw something over our frame that lets presses
 * through, and take it away in the moment of the press; so it is known of each button since it came. Chromium tells it
 * (IntersectionObserver with `trackVisibility`); elsewhere the shell's own look at the page has to do.
 */

/** Nobody sees a button and presses it in less time. */
const SEEN_MS = 200;
/** The browser tells at most every 100 ms; a press may come before the first word. */
const WAIT_MS = 350;

interface Known {
  readonly isVisible: boolean;
  /** When something last lay over it. */
  readonly covered: number;
}

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

export interface Sight {
  isPressSeen(): Promise<boolean>;
}

export function makeSight(): Sight {
  // In the browser's own panel there is no page around us.
  const canTell = window.top !== window && 'isVisible' in IntersectionObserverEntry.prototype;
  if (!canTell) return { isPressSeen: () => Promise.resolve(true) };
  const known = new WeakMap<Element, Known>();
  const observer = new IntersectionObserver(
    (entries: Entry[]) => {
      for (const { target, isVisible = true, isIntersecting } of entries) {
        const was = known.get(target);
        const isCovered = isIntersecting && !isVisible;
        const wasCovered = was !== undefined && !was.isVisible && was.covered > 0;
        known.set(target, { isVisible, covered: isCovered || wasCovered ? performance.now() : (was?.covered ?? 0) });
      }
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
  );
  const watch = () => {
    for (const button of document.querySelectorAll('button')) observer.observe(button);
  };
  new MutationObserver(watch).observe(document.documentElement, { subtree: true, childList: true });

  let pressed: Element | null = null;
  addEventListener(
    'click',
    (event) => {
      pressed = event.target instanceof Element ? event.target.closest('button') : null;
    },
    { capture: true },
  );

  return {
    async isPressSeen() {
      const at = performance.now();
      const button = pressed;
      if (!button) return true;
      if (!known.get(button)?.isVisible) await new Promise((done) => setTimeout(done, WAIT_MS));
      const now = known.get(button);
      // Never told of: it is gone from the screen by its own act, or nothing is drawn at all.
      if (!now) return true;
      return now.isVisible && (now.covered === 0 || now.covered < at - SEEN_MS);
    },
  };
}

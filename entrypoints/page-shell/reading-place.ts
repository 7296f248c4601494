/**
 * What the user reads stays where it is while the page's body becomes narrower or wider: its lines wrap anew, and in a long record
 * the place that was scrolled to is another one then. Witness: tests/e2e/push.test.ts
 */

/** Parts of the window's height at which something to hold on to is looked for, from the top. */
const HEIGHTS = [0.1, 0.2, 0.35, 0.5, 0.7];

const isFixed = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));

/** The first element that begins in view and scrolls with the document. */
function heldOnTo(): Element | null {
  for (const part of HEIGHTS)
    for (const across of [0.2, 0.4]) {
      const element = document.elementFromPoint(innerWidth * across, innerHeight * part);
      if (element && element.getBoundingClientRect().top >= 0 && !isFixed(element)) return element;
    }
  return null;
}

/** For `ms` from now each other width of the body leaves what is read where it is. */
export function keepPlace(ms: number): void {
  const { body } = document;
  const held = scrollY > 0 && body ? heldOnTo() : null;
  if (!held) return;
  const { top } = held.getBoundingClientRect();
  let { width } = body.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const now = body.getBoundingClientRect().width;
    if (now === width) return;
    width = now;
    if (held.isConnected) scrollBy({ top: held.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  observer.observe(body);
  setTimeout(() => observer.disconnect(), ms);
}

/**
 * Shows one passage in the page without touching its DOM: the CSS Highlight API draws it, the background lends the
 * style. The page can read highlight ranges, so there is one neutral range at a time and it goes after a while.
 */
const NAME = 'handrail-passage';

/** Long enough to find it and read it through. */
const SHOWN_MS = 12_000;

/** The style that the background inserts while a passage is shown. */
export const HIGHLIGHT_CSS = `::highlight(${NAME}) { background-color: #ffe49c; color: #17242a; }`;

/** Brings the first into view and marks them all. */
export function highlight(range: Range, ...more: readonly Range[]): void {
  scrollTo(range);
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  const shown = new Highlight(range, ...more);
  CSS.highlights.set(NAME, shown);
  setTimeout(() => CSS.highlights.get(NAME) === shown && clearHighlight(), SHOWN_MS);
}

/**
 * Brings the passage itself to the middle, not its element: a whole note may be one element, taller than the screen
 * (OpenMRS). Every box that scrolls is moved, inmost first.
 */
function scrollTo(range: Range): void {
  const start = range.startContainer.parentElement;
  start?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const root = document.scrollingElement;
  for (let box = start; box; box = box.parentElement) {
    if (box !== root && (box.scrollHeight <= box.clientHeight || getComputedStyle(box).overflowY === 'visible')) continue;
    const { top, height } = box === root ? { top: 0, height: innerHeight } : box.getBoundingClientRect();
    const passage = range.getBoundingClientRect();
    const isTall = passage.height > height;
    const off = passage.top - top - (isTall ? 0 : (height - passage.height) / 2);
    box.scrollBy({ top: off, behavior: 'instant' });
  }
}

export function clearHighlight(): void {
  CSS.highlights?.delete(NAME);
}

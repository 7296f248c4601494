/**
 * How many of the page's own buttons, links, boxes and frames lie under our frame. The page's body is made narrower for us; what
 * takes the window's width all the same, and a page of frames, is not. First by where they stand, then by what is hit there: what
 * the page itself covers or cuts off is not lost by us. Parts of the page that are closed to us are not looked into.
 */
export const CONTROLS = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="button"]',
  '[role="link"]',
  '[role="tab"]',
  '[role="menuitem"]',
  '[role="checkbox"]',
  '[role="textbox"]',
  '[role="switch"]',
  '[role="combobox"]',
  '[role="radio"]',
  '[role="option"]',
  '[role="slider"]',
  '[role="menuitemradio"]',
  '[role="menuitemcheckbox"]',
  '[tabindex]:not([tabindex="-1"])',
  'video[controls]',
  'audio[controls]',
  'object',
  'embed',
  'area[href]',
  'iframe',
  'frame',
].join();

/** Less than what a finger needs is no loss, unless it is half of the control. */
const SEEN_PX = 24;
/** Said as many from here on: nobody needs the figure. */
const ENOUGH = 20;

function isUnder(control: Element, host: Element, ours: DOMRect): boolean {
  const box = control.getBoundingClientRect();
  const left = Math.max(box.left, ours.left);
  const [top, bottom] = [Math.max(box.top, ours.top), Math.min(box.bottom, ours.bottom)];
  const width = Math.min(box.right, ours.right) - left;
  if (bottom <= top || width <= 0 || width < Math.min(SEEN_PX, box.width / 2)) return false;
  const [hit] = document.elementsFromPoint(left + width / 2, (top + bottom) / 2).filter((element) => element !== host);
  return hit !== undefined && control.contains(hit);
}

/** `host`: our element on the page; `ours`: where our frame stands. */
export function countUnder(host: Element, ours: DOMRect): number {
  if (ours.width === 0) return 0;
  let count = 0;
  // A frameset is the body itself, and its frames are found like any other.
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (control !== host && isUnder(control, host, ours)) count += 1;
    if (count === ENOUGH) break;
  }
  return count;
}

/** Points across and down: a menu is larger than what lies between two of them. */
const [ACROSS, DOWN] = [4, 8];

/** Whether anything of the page's stands at a few points of our frame. Where the page makes room it is the root alone. */
export function isAnythingUnder(host: Element, ours: DOMRect): boolean {
  const own: readonly (Element | null)[] = [host, document.documentElement, document.body];
  for (let n = 0; n < ACROSS * DOWN; n += 1) {
    const x = ours.left + (ours.width * ((n % ACROSS) + 0.5)) / ACROSS;
    const y = ours.top + (ours.height * (Math.floor(n / ACROSS) + 0.5)) / DOWN;
    if (document.elementsFromPoint(x, y).some((element) => !own.includes(element))) return true;
  }
  return false;
}

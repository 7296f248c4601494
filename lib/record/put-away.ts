/**
 * Whether a list of notes is out of sight though the page draws it: the panel of a tab that is not chosen is often moved away, cut to
 * nothing or made to be seen through, and the record of another client may stand in it. Only lists are asked, and by what stands
 * around them: whatever can be scrolled to counts as in sight.
 */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

const isNothing = (box: Box): boolean => box.right <= box.left || box.bottom <= box.top;

/** What of `box` the element around it leaves to be seen; where it scrolls, all that it holds can come into view. */
function within(box: Box, around: Element, { overflowX, overflowY }: CSSStyleDeclaration): Box {
  const outer = around.getBoundingClientRect();
  const cut = (overflow: string, start: number, end: number, from: number, to: number): readonly [number, number] => {
    if (cuts(overflow)) return [Math.max(start, from), Math.min(end, to)];
    return overflow === 'visible' ? [start, end] : [from, to];
  };
  const [left, right] = cut(overflowX, box.left, box.right, outer.left, outer.right);
  const [top, bottom] = cut(overflowY, box.top, box.bottom, outer.top, outer.bottom);
  return { left, top, right, bottom };
}

/** What cuts an element off: what it is placed in, which is not always what holds it. */
const holderOf = (element: Element, { position }: CSSStyleDeclaration): Element | null =>
  position === 'absolute' && element instanceof HTMLElement ? element.offsetParent : element.parentElement;

export function isPutAway(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true })) return true;
  const { body, documentElement } = document;
  const view = documentElement.getBoundingClientRect();
  let box: Box = element.getBoundingClientRect();
  let style = getComputedStyle(element);
  // Of what has no box of its own nothing can be said, unless it cuts off what it holds.
  if (isNothing(box)) return cuts(style.overflowX) || cuts(style.overflowY);
  for (let one: Element | null = element; style.position !== 'fixed'; ) {
    one = holderOf(one, style);
    // What the body cuts off is the window's, unless the root has its own.
    if (!one || one === documentElement || (one === body && getComputedStyle(documentElement).overflowY === 'visible')) break;
    style = getComputedStyle(one);
    box = within(box, one, style);
    if (isNothing(box)) return true;
  }
  // Nothing scrolls to above the page's beginning, nor to beside it, in whichever direction it is written.
  return box.bottom <= view.top || (getComputedStyle(documentElement).direction === 'ltr' && box.right <= view.left);
}

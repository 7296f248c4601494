/**
 * Whether the user can see what stands in our element. While the sidebar is open the page's body is a layer of its own
 * below us, and our style can't be changed; so what lies over our frame can only be in the browser's top layer, a later
 * child of the root with the same place in the order, or the root's own drawing. Hit-testing alone would not do: what lets
 * clicks through is not hit. What Chromium itself knows of it is asked in the sidebar's page (entrypoints/sidebar/sight.ts).
 */
import { OUR_ELEMENT } from '../../lib/bridge/page-world.ts';

const ON_TOP = '2147483647';

const matchesAny = (select: string): boolean => {
  try {
    return document.querySelector(select) !== null;
  } catch {
    return false; // a browser that does not know the word does not do what it stands for
  }
};

const meets = (element: Element, box: DOMRect): boolean => {
  const other = element.getBoundingClientRect();
  return other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
};

/** The whole page is drawn otherwise than it stands, and we with it. */
function isRootChanged(root: HTMLElement): boolean {
  const drawn = getComputedStyle(root);
  const plain = { opacity: '1', transform: 'none', filter: 'none', clipPath: 'none', maskImage: 'none', perspective: 'none', zoom: '1' };
  const differs = Object.entries(plain).some(([name, value]) => {
    const is = drawn[name as 'opacity'];
    return is !== undefined && is !== '' && is !== value;
  });
  const after = getComputedStyle(root, '::after');
  return differs || root.inert || (after.zIndex === ON_TOP && after.content !== 'none' && after.content !== 'normal');
}

/** Points of our frame at which the page's own elements answer. */
function isHit(host: HTMLElement, box: DOMRect): boolean {
  let others = 0;
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.05, 0.25, 0.5, 0.75, 0.95])
      if (document.elementFromPoint(box.left + box.width * x, box.top + box.height * y) !== host) others += 1;
  return others > 3; // a message of the page's in one corner hides nothing that it is about
}

export function canBeSeen(host: HTMLElement, isDrawn: boolean): boolean {
  const root = document.documentElement;
  if (host.parentNode !== root || isRootChanged(root)) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (document.fullscreenElement || matchesAny(':modal') || matchesAny(':root:active-view-transition')) return false;
  const box = host.getBoundingClientRect();
  if (Math.abs(box.top) > 1 || box.height < innerHeight * 0.9 || innerWidth - box.right > 40) return false;
  if (box.width === 0) return true;
  if ([...document.querySelectorAll(':popover-open')].some((one) => meets(one, box))) return false;
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) {
    if (!next.hasAttribute(OUR_ELEMENT) && getComputedStyle(next).zIndex === ON_TOP && meets(next, box)) return false;
  }
  return !isDrawn || !isHit(host, box);
}

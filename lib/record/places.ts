/** Reads the places that a site profile names. Touches the page, changes nothing. */
import type { Place } from './profile.ts';

/**
 * Whether the user can see the element. A hidden frame's text is not the page: a frame without size, or one inside a
 * frame that is hidden, shows nothing.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 || box.height > 0 || element.getClientRects().length > 0;
}

export function isFrameVisible(view: Window): boolean {
  if (view.innerWidth === 0 || view.innerHeight === 0) return false;
  try {
    const frame = view.frameElement;
    if (!frame) return true;
    const parent = frame.ownerDocument.defaultView;
    return isVisible(frame) && (parent === null || isFrameVisible(parent));
  } catch {
    return true; // another origin holds this frame: its size is all that can be asked
  }
}

/** The elements that hold this frame and those around it, as far as they are of its own origin. */
export function framesAround(view: Window): Element[] {
  try {
    const frame = view.frameElement;
    return frame ? [frame, ...framesAround(view.parent)] : [];
  } catch {
    return [];
  }
}

export const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All matches, hidden ones too; a profile that is wrong about CSS matches nothing. */
export function all(root: ParentNode, select: string): Element[] {
  try {
    return [...root.querySelectorAll(select)];
  } catch {
    return [];
  }
}

export const matches = (root: ParentNode, select: string): Element[] => all(root, select).filter(isVisible);

function rawValues(place: Place, root: ParentNode): string[] {
  if (place.select === 'url') return [pathPart(location, place.pathAfter ?? '')];
  if (place.select === 'title') return [document.title];
  return matches(root, place.select).map((element) => {
    if (place.attribute === 'value') return (element as HTMLInputElement).value ?? '';
    if (place.attribute) return element.getAttribute(place.attribute) ?? '';
    return (element as HTMLElement).innerText ?? element.textContent ?? '';
  });
}

function pathPart(address: Location, after: string): string {
  const parts = `${address.pathname}/${address.hash}`.split(/[/?#]+/);
  const at = parts.indexOf(after);
  const part = at < 0 ? '' : (parts[at + 1] ?? '');
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a bare % is no coded sign: it stands for itself
  }
}

function cut(value: string, place: Place): string {
  let rest = value;
  if (place.after) {
    const at = rest.toLowerCase().indexOf(place.after.toLowerCase());
    if (at < 0) return '';
    rest = rest.slice(at + place.after.length);
  }
  const stop = place.before ? rest.toLowerCase().indexOf(place.before.toLowerCase()) : -1;
  if (stop >= 0) rest = rest.slice(0, stop);
  else if (place.after || place.before) rest = rest.trimStart().split('\n')[0] ?? '';
  return fold(rest);
}

/** Every different value that stands at a place now, in page order; [] when there is none. */
export function readPlace(place: Place, root: ParentNode = document): string[] {
  return [...new Set(rawValues(place, root).map((value) => cut(value, place)))].filter(Boolean);
}

/** The first value of the first place that has one, or "". */
export function readFirst(places: readonly Place[] | undefined, root: ParentNode = document, read = readPlace): string {
  for (const place of places ?? []) {
    const [value] = read(place, root);
    if (value) return value;
  }
  return '';
}

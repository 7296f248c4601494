/**
 * How much of the page nothing of ours can look into: big frames of another origin, and big parts drawn in a shadow root.
 * Notes may stand in them. Said to the user, never guessed at.
 */
const BIG = { width: 200, height: 100 };

function isBig(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= BIG.width && box.height >= BIG.height && element.checkVisibility({ visibilityProperty: true });
}

/** A frame whose document the browser keeps from us. One of the page's own origin has an agent of its own. */
const isShut = (frame: Element) => (frame as HTMLIFrameElement).contentDocument === null;

type Rooted = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type Roots = { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** Each browser has a way of its own for extensions; Chromium's throws where it is asked of a drawing. */
function rootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { chrome } = globalThis as Roots;
  return (element as Rooted).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

/** A button's or a card's own label is shorter than what anybody would miss. */
const SOME_WORDS = 40;
const lengthOf = (root: ParentNode): number =>
  [...root.children].reduce(
    (sum, child) => sum + (/^(STYLE|SCRIPT)$/.test(child.tagName) ? 0 : (child.textContent ?? '').trim().length),
    0,
  );

/**
 * What the page draws in a shadow root, which nothing of ours reads: words in one, whatever stands beside it; or an element of the
 * page's own making that shows something and holds no words outside.
 */
function isDrawnInside(element: Element): boolean {
  if (element.tagName.includes('-') && (element.textContent ?? '').trim() === '') return true;
  const root = rootOf(element);
  return root !== null && lengthOf(root) >= SOME_WORDS;
}

export const countFrames = (document: Document): number => document.querySelectorAll('iframe,frame').length;

export function countUnseen(document: Document): number {
  const frames = [...document.querySelectorAll('iframe,frame')].filter((frame) => isShut(frame) && isBig(frame));
  const drawn = document.body?.querySelectorAll('*') ?? [];
  return frames.length + [...drawn].filter((element) => isDrawnInside(element) && isBig(element)).length;
}

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

/** An element of the page's making that shows something and holds no words that can be read from outside. */
const isDrawnInside = (element: Element) => element.tagName.includes('-') && (element.textContent ?? '').trim() === '';

export function countUnseen(document: Document): number {
  const frames = [...document.querySelectorAll('iframe,frame')].filter((frame) => isShut(frame) && isBig(frame));
  const closed = document.body?.querySelectorAll(':defined') ?? [];
  return frames.length + [...closed].filter((element) => isDrawnInside(element) && isBig(element)).length;
}

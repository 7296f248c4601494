/**
 * The sidebar's left edge, by which it is made wider and narrower: with the pointer, or with the arrow keys. It stands beside our frame
 * and not over it: whatever lies over the frame counts as hiding it (entrypoints/sidebar/sight.ts). While it is moved the frame alone
 * goes with it; the page is laid out anew once, when it is let go.
 */
import { setStyles } from './launcher.ts';

export const EDGE_WIDTH = 8;

const STEP = 20;
const MIN_WIDTH = 280;
/** What is left of the page at the least. */
const PAGE_WIDTH = 280;

export const atLeast = (width: number): number => Math.round(Math.max(MIN_WIDTH, width));
/** In a window too narrow for both there is no edge to move. */
export const hasRoom = (window: number): boolean => window >= MIN_WIDTH + PAGE_WIDTH + STEP;
export const fitted = (width: number, window: number): number => Math.min(atLeast(width), window - PAGE_WIDTH);

export interface Edge {
  readonly element: HTMLElement;
  place(width: number, isShown: boolean, isSeen: boolean): void;
}

const STYLE = {
  all: 'initial',
  'box-sizing': 'border-box',
  position: 'absolute',
  top: '0',
  width: `${EDGE_WIDTH}px`,
  height: '100%',
  cursor: 'ew-resize',
  'touch-action': 'none',
  'color-scheme': 'light dark',
  background: 'light-dark(#eef2f4, #10181c)',
  'border-left': '1px solid light-dark(#6a7a82, #82929a)',
};

/** What a key asks for; null: nothing. */
export function widthBy(key: string, width: number, window: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: MIN_WIDTH,
    End: window,
  };
  const wanted = to[key];
  return wanted === undefined ? null : fitted(wanted, window);
}

/** `moved`: it is on its way, the page stays as it is; `left`: this wide from now on. Acting asks for the user's own press. */
export function drawEdge(document: Document, moved: (width: number) => void, left: (width: number) => void): Edge {
  const element = document.createElement('div');
  let now = 0;
  /** Where it was taken hold of, and how wide the sidebar was then. A press that moves nothing changes nothing. */
  let held: { readonly x: number; readonly width: number } | null = null;
  setStyles(element, STYLE);
  element.tabIndex = 0;
  element.setAttribute('role', 'separator');
  element.setAttribute('aria-orientation', 'vertical');
  element.setAttribute('aria-label', 'Width of Handrail');
  element.setAttribute('aria-valuemin', String(MIN_WIDTH));

  const mark = () => {
    const isOn = held !== null || element.matches(':focus-visible') || element.matches(':hover');
    setStyles(element, { 'box-shadow': isOn ? 'inset 4px 0 Highlight' : 'none' });
  };
  for (const kind of ['focus', 'blur', 'pointerenter', 'pointerleave']) element.addEventListener(kind, mark);

  const widthAt = (from: { readonly x: number; readonly width: number }, { clientX }: PointerEvent) =>
    clientX === from.x ? from.width : fitted(from.width + from.x - clientX, innerWidth);
  element.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    element.focus();
    element.setPointerCapture(event.pointerId);
    held = { x: event.clientX, width: now };
  });
  element.addEventListener('pointermove', (event) => {
    if (held && event.isTrusted) moved(widthAt(held, event));
  });
  const letGo = (event: PointerEvent) => {
    if (!held) return;
    left(event.type === 'pointerup' ? widthAt(held, event) : held.width);
    held = null;
    mark();
  };
  element.addEventListener('pointerup', letGo);
  element.addEventListener('pointercancel', letGo);
  element.addEventListener('keydown', (event) => {
    const width = event.isTrusted && !event.ctrlKey && !event.metaKey && !event.altKey ? widthBy(event.key, now, innerWidth) : null;
    if (width === null) return;
    event.preventDefault();
    event.stopPropagation();
    left(width);
  });

  return {
    element,
    place(width, isShown, isSeen) {
      now = width;
      const most = innerWidth - PAGE_WIDTH;
      element.setAttribute('aria-valuemax', String(most));
      element.setAttribute('aria-valuenow', String(Math.min(width, most)));
      element.setAttribute('aria-valuetext', `${width} pixels`);
      const looks = { opacity: isSeen ? '1' : '0', 'pointer-events': isSeen ? 'auto' : 'none' };
      setStyles(element, { display: isShown ? 'block' : 'none', right: `${width - EDGE_WIDTH}px`, ...looks });
    },
  };
}

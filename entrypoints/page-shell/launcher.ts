/**
 * The launcher: a slim tab at the page's edge with the number of required fields not found. Drawn with styles set
 * one by one, which no page policy bars; a style sheet would be barred by a strict one.
 */
import type { Push } from '../../lib/bridge/agent-messages.ts';

export interface Launcher {
  readonly element: HTMLElement;
  /** Null: nothing to count. */
  count(verdict: Pick<Extract<Push, { push: 'verdict' }>, 'sign' | 'words'> | null): void;
  place(right: number, isOpen: boolean, isAway: boolean): void;
}

export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

const INK = 'light-dark(#0b5a72, #7fc7dd)';
const GROUND = 'light-dark(#ffffff, #1a2429)';
const EDGE = 'light-dark(#6a7a82, #82929a)';
const LACKING = 'light-dark(#86305a, #eaa4c2)';
const UNSURE = 'light-dark(#484a92, #b8baf4)';

function drawMark(document: Document): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '22'],
    ['height', '22'],
    ['aria-hidden', 'true'],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '2.25'],
    ['stroke-linecap', 'round'],
    ['stroke-linejoin', 'round'],
  ] as const)
    svg.setAttribute(name, value);
  path.setAttribute('d', 'M7 3v18M7 13c0-3 2-5 5-5s5 2 5 5v5c0 2 1 3 3 3');
  svg.append(path);
  return svg as SVGElement;
}

const BUTTON = {
  all: 'initial',
  'box-sizing': 'border-box',
  position: 'fixed',
  top: '58%',
  width: '34px',
  'min-height': '44px',
  padding: '6px 4px',
  display: 'flex',
  'flex-direction': 'column',
  'align-items': 'center',
  gap: '4px',
  cursor: 'pointer',
  color: INK,
  background: GROUND,
  border: `1px solid ${EDGE}`,
  'border-right': '0',
  'border-radius': '8px 0 0 8px',
  'box-shadow': '0 2px 8px rgb(0 0 0 / 18%)',
  'color-scheme': 'light dark',
  font: '600 14px/1.2 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
};

export function drawLauncher(document: Document, pressed: () => void): Launcher {
  const button = document.createElement('button');
  const number = document.createElement('span');
  button.type = 'button';
  number.setAttribute('aria-hidden', 'true');
  setStyles(button, BUTTON);
  setStyles(number, { display: 'none' });
  button.append(drawMark(document), number);
  // Acting asks for a trusted event: the page can't open the sidebar on its own.
  button.addEventListener('click', (event) => event.isTrusted && pressed());
  const ring = (on: boolean) => setStyles(button, { outline: on ? '3px solid Highlight' : 'none', 'outline-offset': '1px' });
  button.addEventListener('focus', () => ring(button.matches(':focus-visible')));
  button.addEventListener('blur', () => ring(false));

  let words = '';
  let isOpen = false;
  const name = () => {
    const does = isOpen ? 'Close Handrail' : 'Open Handrail';
    button.setAttribute('aria-label', words ? `${does}. ${words}` : does);
    button.setAttribute('aria-expanded', String(isOpen));
    button.title = button.getAttribute('aria-label') ?? '';
  };
  name();
  return {
    element: button,
    count(verdict) {
      const { words: says, sign } = verdict ?? { words: '', sign: '' };
      if (says === words && sign === number.textContent) return; // most keys change nothing here
      words = says;
      number.textContent = sign;
      setStyles(number, { color: sign === '?' ? UNSURE : LACKING, display: sign ? 'block' : 'none' });
      name();
    },
    place(right, open, isAway) {
      isOpen = open;
      setStyles(button, { right: `${right}px`, display: isAway ? 'none' : 'flex' });
      name();
    },
  };
}

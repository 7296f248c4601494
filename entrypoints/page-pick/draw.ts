/** Drawn with styles set one by one, which no page policy bars, in the system's own colours: light, dark and forced alike. */

export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

export function show(element: HTMLElement, isShown: boolean, as = 'block'): void {
  setStyles(element, { display: isShown ? as : 'none' });
}

/** No line height, and none by the shorthand: whoever sets their own spacing of text keeps it. */
export const FONT = {
  'font-family': '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  'font-size': '14px',
};
export const SAME_FONT = { 'font-family': 'inherit', 'font-size': 'inherit' };

export function text(kind: string, words: string, styles: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(kind);
  made.textContent = words;
  setStyles(made, { margin: '0 0 6px', ...styles });
  return made;
}

/** `name`: what it is called where its own words are short. Acting asks for the user's own press. */
export function button(words: string, pressed: () => void, name = ''): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  if (name) made.setAttribute('aria-label', name);
  setStyles(made, { ...SAME_FONT, padding: '4px 10px', margin: '2px 4px 2px 0', 'min-height': '28px', cursor: 'pointer' });
  const ring = (on: boolean) => setStyles(made, { outline: on ? '3px solid Highlight' : 'none', 'outline-offset': '1px' });
  made.addEventListener('focus', () => ring(made.matches(':focus-visible')));
  made.addEventListener('blur', () => ring(false));
  made.addEventListener('click', (event) => event.isTrusted && pressed());
  return made;
}

/** What is said while the list of parts is away. */
export const BAR = {
  position: 'fixed',
  inset: 'auto auto 8px 8px',
  'max-width': 'min(460px, 90vw)',
  'box-sizing': 'border-box',
  padding: '8px 12px',
  background: 'Canvas',
  color: 'CanvasText',
  border: '2px solid CanvasText',
  'border-radius': '8px',
  ...FONT,
};

const BOX = { position: 'fixed', 'pointer-events': 'none', 'box-sizing': 'border-box', border: '3px solid Highlight' };
const TAG = {
  position: 'absolute',
  left: '-3px',
  bottom: '100%',
  padding: '0 6px',
  background: 'Highlight',
  color: 'HighlightText',
  'white-space': 'nowrap',
};

/** A frame around something on the page, with what it is taken for. */
export function drawBox(label: string): { readonly element: HTMLElement; put(around: Element | null): void } {
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  setStyles(element, BOX);
  if (label) element.append(text('span', label, { ...TAG, margin: '0' }));
  return {
    element,
    put(around) {
      const box = around?.getBoundingClientRect();
      show(element, box !== undefined && (box.width > 0 || box.height > 0));
      if (box)
        setStyles(element, {
          left: `${box.left - 3}px`,
          top: `${box.top - 3}px`,
          width: `${box.width + 6}px`,
          height: `${box.height + 6}px`,
        });
    },
  };
}

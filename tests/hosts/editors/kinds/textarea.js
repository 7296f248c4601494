/** The browser's own fields: a textarea, a one-line input, a textarea that grows with a hidden twin that it measures by. */

import { PLACEHOLDER } from './lines.js';

function field(element, text, isReadOnly) {
  element.value = text;
  element.defaultValue = text;
  element.readOnly = isReadOnly;
  element.placeholder = PLACEHOLDER;
  return {
    get: () => element.value,
    set: (now) => {
      element.value = now;
    },
    html: () => element.value,
  };
}

/** The twin stands first, as wide as the real one, and is out of sight only by its place on the page. */
function grow(place, element) {
  const twin = Object.assign(document.createElement('textarea'), { tabIndex: -1, rows: 1 });
  twin.setAttribute('aria-hidden', 'true');
  twin.style.cssText = 'position:absolute;top:0;left:-9999px;block-size:0;min-block-size:0;overflow:hidden';
  place.prepend(twin);
  const fit = () => {
    twin.value = element.value;
    element.style.blockSize = `${Math.max(40, twin.scrollHeight)}px`;
  };
  element.addEventListener('input', fit);
  fit();
}

export async function mount(place, text, { way, isReadOnly }) {
  const element = document.createElement(way === 'input' ? 'input' : 'textarea');
  place.append(element);
  const host = field(element, text, isReadOnly);
  if (way === 'twin') grow(place, element);
  if (way === 'autosize') {
    const { default: autosize } = await import('/lib/autosize/dist/autosize.esm.js');
    autosize(element);
  }
  return host;
}

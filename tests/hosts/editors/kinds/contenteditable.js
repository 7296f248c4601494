/** What the browser itself makes of an editable element. */
import { linesOf, paragraphs } from './lines.js';

export async function mount(place, text, { isReadOnly }) {
  const element = document.createElement('div');
  element.setAttribute('role', 'textbox');
  element.setAttribute('contenteditable', String(!isReadOnly));
  element.innerHTML = paragraphs(text);
  place.append(element);
  return {
    get: () => linesOf(element.innerHTML),
    set: (now) => {
      element.innerHTML = paragraphs(now);
    },
    html: () => element.innerHTML,
  };
}

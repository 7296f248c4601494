import { PLACEHOLDER, paragraphs, script, style } from './lines.js';

export async function mount(place, text, { isReadOnly }) {
  await style('/lib/quill/dist/quill.snow.css');
  await script('/lib/quill/dist/quill.js');
  const element = document.createElement('div');
  element.innerHTML = paragraphs(text);
  place.append(element);
  const quill = new globalThis.Quill(element, { theme: 'snow', readOnly: isReadOnly, placeholder: PLACEHOLDER });
  return {
    get: () => quill.getText().replace(/\n$/, ''),
    set: (now) => quill.setText(`${now}\n`),
    html: () => quill.root.innerHTML,
  };
}

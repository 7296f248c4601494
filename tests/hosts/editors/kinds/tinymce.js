/** TinyMCE in a frame of its own, or `inline`. */
import { linesOf, PLACEHOLDER, paragraphs, script } from './lines.js';

export async function mount(place, text, { way, isReadOnly, n }) {
  await script('/lib/tinymce/tinymce.min.js');
  const isInline = way === 'inline';
  const element = document.createElement(isInline ? 'div' : 'textarea');
  element.id = `note-${n}`;
  if (isInline) element.innerHTML = text && paragraphs(text);
  else element.value = text && paragraphs(text);
  place.append(element);
  await globalThis.tinymce.init({
    target: element,
    license_key: 'gpl',
    base_url: new URL('/lib/tinymce', document.baseURI).href,
    suffix: '.min',
    inline: isInline,
    readonly: isReadOnly,
    placeholder: PLACEHOLDER,
    promotion: false,
    branding: false,
    height: 260,
  });
  // What init gives back is not always this one, where several stand inline.
  const editor = globalThis.tinymce.get(element.id);
  return {
    get: () => linesOf(editor.getContent()),
    set: (now) => editor.setContent(paragraphs(now)),
    html: () => editor.getContent(),
  };
}

/** The two editors of the entry form. Both are `{ element, read() → { text, html? }, write(entry), setReadOnly() }`. */
import { h } from './dom.mjs';

export function plainEditor(changed) {
  const element = h('textarea', { name: 'entry', rows: '14', 'aria-label': 'Entry text', 'data-editor': 'plain', spellcheck: 'true' });
  element.addEventListener('input', changed);
  return {
    element,
    read: () => ({ text: element.value }),
    write: (entry) => {
      element.value = entry.text;
    },
    setReadOnly: () => {
      element.readOnly = true;
    },
  };
}

function loadQuill() {
  if (window.Quill) return Promise.resolve(true);
  document.head.append(h('link', { rel: 'stylesheet', href: '/vendor/quill/dist/quill.snow.css' }));
  return new Promise((resolve) => {
    document.head.append(h('script', { src: '/vendor/quill/dist/quill.js', onload: () => resolve(true), onerror: () => resolve(false) }));
  });
}

/** Quill as published, given a role and a name, which it leaves to whoever uses it. Null when it is not installed. */
export async function richEditor(changed) {
  if (!(await loadQuill())) return null;
  const holder = h('div', {});
  const element = h('div', { class: 'rich' }, holder);
  const quill = new window.Quill(holder, {
    theme: 'snow',
    modules: {
      toolbar: [
        [{ header: 3 }],
        ['bold', 'italic', 'underline', 'strike'],
        [{ list: 'bullet' }, { list: 'ordered' }],
        ['blockquote', 'clean'],
      ],
    },
  });
  for (const [name, value] of Object.entries({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Entry text',
    'data-editor': 'rich',
  }))
    quill.root.setAttribute(name, value);
  quill.on('text-change', changed);
  return {
    element,
    read: () => ({ text: quill.getText().replace(/\n$/, ''), html: quill.getSemanticHTML().replaceAll('&nbsp;', ' ') }),
    write: (entry) => quill.setContents(quill.clipboard.convert(entry.html ? { html: entry.html } : { text: entry.text }), 'silent'),
    setReadOnly: () => quill.disable(),
  };
}

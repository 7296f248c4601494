import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { paragraphs } from './lines.js';

const html = (text) => paragraphs(text).replaceAll('<br>', '');

export async function mount(place, text, { isReadOnly }) {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: html(text), editable: !isReadOnly });
  return {
    get: () => editor.getText({ blockSeparator: '\n' }),
    set: (now) => editor.commands.setContent(html(now)),
    html: () => editor.getHTML(),
  };
}

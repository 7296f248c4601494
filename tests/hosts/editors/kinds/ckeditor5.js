import { linesOf, PLACEHOLDER, paragraphs, script, style } from './lines.js';

export async function mount(place, text, { isReadOnly }) {
  await style('/lib/ckeditor5/dist/browser/ckeditor5.css');
  await script('/lib/ckeditor5/dist/browser/ckeditor5.umd.js');
  const { Bold, ClassicEditor, Essentials, Heading, Paragraph } = globalThis.CKEDITOR;
  const element = document.createElement('div');
  place.append(element);
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold],
    toolbar: ['heading', 'bold', 'undo', 'redo'],
    initialData: text && paragraphs(text),
    placeholder: PLACEHOLDER,
  });
  if (isReadOnly) editor.enableReadOnlyMode('page');
  return { get: () => linesOf(editor.getData()), set: (now) => editor.setData(paragraphs(now)), html: () => editor.getData() };
}

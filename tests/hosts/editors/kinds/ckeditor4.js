/** The last free CKEditor 4, in its own frame. */
import { linesOf, paragraphs } from './lines.js';

const load = () =>
  new Promise((done, fail) => {
    if (globalThis.CKEDITOR) return done();
    globalThis.CKEDITOR_BASEPATH = new URL('/lib/ckeditor4/', document.baseURI).href;
    document.head.append(
      Object.assign(document.createElement('script'), { src: '/lib/ckeditor4/ckeditor.js', onload: done, onerror: fail }),
    );
  });

export async function mount(place, text, { isReadOnly, n }) {
  await load();
  const element = document.createElement('textarea');
  element.id = `note-${n}`;
  element.value = paragraphs(text);
  place.append(element);
  const editor = globalThis.CKEDITOR.replace(element, { readOnly: isReadOnly, versionCheck: false, height: 160, customConfig: '' });
  await new Promise((done) => editor.on('instanceReady', done));
  return {
    get: () => linesOf(editor.getData()),
    set: (now) => new Promise((done) => editor.setData(paragraphs(now), { callback: done })),
    html: () => editor.getData(),
  };
}

/** The kinds of editor that the suite knows. A row of docs/editors.md each. */

export interface Kind {
  readonly says: string;
  /** A line break can't stand in it. */
  readonly oneLine?: true;
  /** A note of several boxes, read as one. */
  readonly inBoxes?: true;
  /** Comes with the browser or with what Handrail is built with: nothing is to be installed. */
  readonly isHere?: true;
}

/** The key is the host's own name of it: `file` or `file:way`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  textarea: { says: 'textarea', isHere: true },
  'textarea:input': { says: 'input', oneLine: true, isHere: true },
  react: { says: 'textarea held by React 19.3.1' },
  vue: { says: 'textarea held by Vue 3.5.45' },
  'textarea:twin': { says: 'growing textarea with a twin', isHere: true },
  'textarea:autosize': { says: 'textarea with autosize 6.0.1' },
  contenteditable: { says: 'contenteditable', isHere: true },
  tinymce: { says: 'TinyMCE 8.9.2, in its frame' },
  'tinymce:inline': { says: 'TinyMCE 8.9.2, inline' },
  ckeditor5: { says: 'CKEditor 5 (48.5.2)' },
  ckeditor4: { says: 'CKEditor 4.22.1, in its frame' },
  quill: { says: 'Quill 2.0.3', isHere: true },
  tiptap: { says: 'Tiptap 3.34.0 (ProseMirror)' },
  lexical: { says: 'Lexical 0.52.0, rich text' },
  'lexical:plain': { says: 'Lexical 0.52.0, plain text' },
  slate: { says: 'Slate 0.146.0' },
  form: { says: 'form note of four textareas', inBoxes: true, isHere: true },
  'form:rich': { says: 'form note of four contenteditables', inBoxes: true, isHere: true },
};

/** Where the editors of all kinds stand, in the words of a site profile; a page that knows its own system would name one. */
export const SELECT =
  '.boxes, .place textarea:not(.boxes *), .place input:not(.boxes *), .place [role="textbox"]:not(.boxes *), .place .ql-editor, .place .ProseMirror, .place .ck-editor__editable, .place .mce-content-body, body#tinymce, body.cke_editable';

/** What a frame of the host is known by; the editor's own frames hold nothing else. */
export const SIGNS = '[data-editor-host], body#tinymce, body.cke_editable';

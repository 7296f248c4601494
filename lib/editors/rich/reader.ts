/** Rich editors that keep their text in a contenteditable element: Quill, Tiptap, CKEditor 5, TinyMCE's body and kin. */
import { readWords } from '../../record/words.ts';
import type { EditorReader } from '../types.ts';

export const richReader: EditorReader = {
  id: 'rich',
  isRich: true,

  fits: (element) => (element as HTMLElement).isContentEditable === true || element.getAttribute('contenteditable') === 'false',

  // TinyMCE 8 leaves a locked editor editable, for its caret's sake, and takes every change back.
  isReadOnly: (element) => !element.isContentEditable || element.matches('.mce-content-readonly, [aria-readonly="true"]'),

  read(element, limit, looks) {
    const { text, whole } = readWords(element, limit, false, looks);
    return { text, whole };
  },
};

/** Textareas and one-line inputs, plain or controlled by React or Vue. */
import type { EditorReader } from '../types.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export const textareaReader: EditorReader = {
  id: 'textarea',
  isRich: false,

  // A field that grows measures itself by a twin, which nobody sees or hears of.
  fits: (element) =>
    (element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && (element as HTMLInputElement).type === 'text')) &&
    element.getAttribute('aria-hidden') !== 'true',

  isReadOnly: (element) => (element as Field).readOnly || element.matches(':disabled, [aria-readonly="true"]'),

  read(element, limit) {
    const { value } = element as Field;
    return { text: value.slice(0, limit), whole: value.length <= limit };
  },
};

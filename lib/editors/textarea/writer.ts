/** Textareas and one-line inputs: inserting as typing does, so that the browser's own undo takes it back. */
import { type EditorWriter, hasArrived, settle, stopAt, type Where } from '../types.ts';
import { textareaReader } from './reader.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A textarea's value knows no carriage return. */
const plainLines = (text: string) => text.replace(/\r\n?/g, '\n');

function select(field: Field, where: Where): void {
  const end = field.value.length;
  // An empty one may hold spaces, and is to hold the words alone.
  if (where === 'replace' || where === 'if-empty') field.setSelectionRange(0, end);
  else if (where !== 'at-caret') field.setSelectionRange(end, end);
}

export const textareaWriter: EditorWriter = {
  goTo(element, span) {
    const field = element as Field;
    field.focus();
    // Chromium scrolls a textarea to the caret only when it is typed at or focused there; blur and focus do it in both.
    field.setSelectionRange(span.start, span.start);
    field.blur();
    field.focus();
    field.setSelectionRange(span.start, span.end);
    field.scrollIntoView({ block: 'nearest' });
  },

  async insert(element, text, where, stops) {
    const field = element as Field;
    const isTaken = () => where === 'if-empty' && field.value.trim() !== '';
    if (isTaken()) return 'not-empty';
    field.focus();
    select(field, where);
    await settle(20);
    // Witness: tests/editors, "replaced" and "focus taken"
    const stop = stopAt(field, textareaReader, stops);
    if (stop) return stop;
    if (isTaken()) return 'not-empty';
    const document = field.ownerDocument;
    const before = field.value;
    const glue = where === 'at-end' && before !== '' && !before.endsWith('\n') ? '\n' : '';
    const isDone = document.execCommand('insertText', false, glue + text);
    if (!isDone && field.value === before) {
      field.setRangeText(glue + text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    }
    await settle(30);
    if (!field.isConnected) return 'not-proven';
    const isWhole = where === 'replace' || where === 'if-empty';
    return (isWhole ? field.value === plainLines(text) : hasArrived(text, before, field.value, false)) ? 'inserted' : 'not-proven';
  },
};

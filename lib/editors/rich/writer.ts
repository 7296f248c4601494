/** Rich editors: inserting by a paste of plain text, verified by reading back. */
import { rangeOf, readWords } from '../../record/words.ts';
import { type EditorWriter, holds, settle, type Where } from '../types.ts';

const readAll = (element: HTMLElement) => readWords(element, Number.MAX_SAFE_INTEGER).text;

function select(element: HTMLElement, where: Where): void {
  if (where === 'at-caret') return;
  const document = element.ownerDocument;
  const range = document.createRange();
  range.selectNodeContents(element);
  if (where !== 'replace') range.collapse(false);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A paste of plain text alone: the one way that all editors tried take as a single undoable step. */
function paste(element: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  // Firefox empties `clipboardData` of a synthetic event; `dataType` and `data` serve it there.
  const init = { clipboardData: data, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new ClipboardEvent('paste', init));
}

export const richWriter: EditorWriter = {
  goTo(element, span) {
    element.focus();
    const range = rangeOf(readWords(element, span.end + 1), span);
    if (!range) return;
    const selection = element.ownerDocument.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  },

  async insert(element, text, where) {
    const before = readAll(element);
    if (where === 'if-empty' && before.trim() !== '') return 'not-empty';
    element.focus();
    select(element, where);
    await settle(100);
    const glue = where === 'at-end' && before.trim() !== '' ? '\n' : '';
    const isHandled = paste(element, glue + text);
    await settle(80);
    const after = readAll(element);
    // Once the paste was taken, never try again: TinyMCE would insert twice.
    if (!isHandled && after === before) {
      element.ownerDocument.execCommand('insertText', false, glue + text);
      await settle(60);
    }
    return holds(readAll(element), text) ? 'inserted' : 'not-proven';
  },
};

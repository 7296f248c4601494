/** Rich editors: inserting by a paste of plain text, verified by reading back. */
import type { Span } from '../../note/types.ts';
import { rangeOf, readWords } from '../../record/words.ts';
import { type EditorWriter, hasArrived, isBlank, settle, stopAt, type Where } from '../types.ts';
import { richReader } from './reader.ts';

const readAll = (element: HTMLElement) => readWords(element, Number.MAX_SAFE_INTEGER).text;

/** A paste of plain text alone: the one way that all editors tried take as a single undoable step. */
function paste(element: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  // Firefox empties `clipboardData` of a synthetic event; `dataType` and `data` serve it there.
  const init = { clipboardData: data, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new ClipboardEvent('paste', init));
}

/** Where a caret stands that follows what was read up to `at`; past the last word it is the end of the editor. */
function caretRange(element: HTMLElement, at: number): Range {
  const run = readWords(element, at + 1).runs.find((one) => one.at <= at && at <= one.at + one.length);
  const range = element.ownerDocument.createRange();
  // In an empty editor that is its one empty line: CKEditor 4 would begin a second one. Witness: tests/editors, "empty"
  const line = run ? null : element.querySelector(':scope > :is(p, div):last-child:not(:has(:not(br)))');
  range.selectNodeContents(line ?? element);
  range.collapse(line !== null);
  if (run) range.setStart(run.node, run.from + at - run.at);
  if (run) range.collapse(true);
  return range;
}

function select(element: HTMLElement, where: Where, before: string): void {
  if (where === 'at-caret') return;
  const document = element.ownerDocument;
  const all = document.createRange();
  all.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(where === 'replace' ? all : caretRange(element, before.length));
}

const rangeFor = (element: HTMLElement, span: Span) =>
  span.start === span.end ? caretRange(element, span.start) : rangeOf(readWords(element, span.end + 1), span);

export const richWriter: EditorWriter = {
  goTo(element, span) {
    element.focus();
    const range = rangeFor(element, span);
    if (!range) return;
    const selection = element.ownerDocument.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  },

  async insert(element, text, where, stops) {
    const isTaken = () => where === 'if-empty' && !isBlank(readAll(element));
    if (isTaken()) return 'not-empty';
    element.focus();
    select(element, where, readAll(element));
    await settle(100);
    // Witness: tests/editors, "replaced" and "focus taken"
    const stop = stopAt(element, richReader, stops);
    if (stop) return stop;
    if (isTaken()) return 'not-empty';
    const before = readAll(element);
    const glue = where === 'at-end' && !isBlank(before) ? '\n' : '';
    const isHandled = paste(element, glue + text);
    await settle(80);
    const after = readAll(element);
    // Once the paste was taken, never try again: TinyMCE would insert twice.
    if (!isHandled && after === before) {
      const stop = stopAt(element, richReader, stops);
      if (stop) return stop;
      element.ownerDocument.execCommand('insertText', false, glue + text);
      await settle(60);
    }
    const isAll = where === 'replace' || where === 'if-empty';
    return element.isConnected && hasArrived(text, before, readAll(element), isAll) ? 'inserted' : 'not-proven';
  },
};

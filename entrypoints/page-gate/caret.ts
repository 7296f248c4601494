/** Where the user last was in a field of this frame, so that they can be brought back to it from the sidebar. */
import type { Sight } from '../../lib/bridge/page-world.ts';

export interface Caret {
  /** False when there is nothing here to go back to. */
  back(): boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const hasCaret = (element: Element): element is Field =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) && element.selectionStart !== null;

/** A way back to the selection that stands in the element now. Fields keep theirs; formatted text loses it with the focus. */
function wayBack(element: HTMLElement): () => void {
  if (hasCaret(element)) {
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  }
  const selection = element.ownerDocument.getSelection();
  if (!selection?.rangeCount || !element.contains(selection.anchorNode)) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode?.isConnected && focusNode?.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

export function makeCaret(editor: Sight['editor'], signal: AbortSignal): Caret {
  let last: { readonly element: HTMLElement; readonly restore: () => void } | null = null;
  const isField = (element: HTMLElement) => hasCaret(element) || element.isContentEditable;
  const onLeave = (event: Event) => {
    const at = event.composedPath()[0];
    if (event.isTrusted && at instanceof HTMLElement && isField(at)) last = { element: at, restore: wayBack(at) };
  };
  addEventListener('focusout', onLeave, { capture: true, signal });

  return {
    back() {
      const element = last?.element.isConnected ? last.element : editor.current()?.element;
      if (!element) return false;
      // A frame of the page gets the focus as a whole before anything in it can have it.
      window.focus();
      element.focus({ preventScroll: false });
      if (last?.element === element) last.restore();
      return true;
    },
  };
}

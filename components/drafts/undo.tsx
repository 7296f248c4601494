import { useEffect, useRef } from 'preact/hooks';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';

/** Where the deleted draft's own button went, focus goes to the way back. */
export function Undo({ id, onUndo }: { readonly id: string; readonly onUndo: () => void }) {
  const row = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) row.current?.querySelector('button')?.focus();
  }, [id]);
  return (
    <p class="undo" ref={row}>
      <span>{words.drafts.deleted}</span>
      <Button onPress={onUndo}>{words.drafts.undo}</Button>
    </p>
  );
}

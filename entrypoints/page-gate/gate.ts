/**
 * Save with something required not found is held once, and goes through if anything of ours is slow, stale or asleep.
 * The verdict is the background's; what this frame adds is only that it is about the very text now in the editor.
 */
import type { Gate, GateSight, Verdict } from '../../lib/bridge/page-world.ts';
import { fold, matches } from '../../lib/record/places.ts';

export function makeGate({ profile, editor, client, tell, signal }: GateSight): Gate {
  let mode: Parameters<Gate['set']>[0] = 'off';
  let verdict: Verdict | null = null;
  /** The editor whose save was held: it is not held again. Another editor is another note; undefined: none yet. */
  let spentOn: Element | null | undefined;
  let held: { readonly control: HTMLElement; readonly client: string } | null = null;

  const saveControl = (event: Event): HTMLElement | null => {
    for (const save of profile()?.save ?? []) {
      for (const control of matches(document, save.select) as HTMLElement[]) {
        if (!event.composedPath().includes(control)) continue;
        const label = fold(
          control.textContent || control.getAttribute('aria-label') || (control as HTMLInputElement).value || '',
        ).toLowerCase();
        if (!save.text || save.text.some((text) => label === text.toLowerCase())) return control;
      }
    }
    return null;
  };

  const isFresh = () => verdict?.checked === true && (!editor.current() || verdict.revision === editor.revision());

  const onClick = (event: Event) => {
    const control = saveControl(event);
    if (!control) return;
    const changedUnseen = editor.reread();
    const element = editor.current()?.element ?? null;
    if (mode !== 'hold' || spentOn === element || changedUnseen || !isFresh() || !event.isTrusted || verdict?.notFound === 0) {
      tell(changedUnseen || !isFresh() ? 'not-checked' : 'passed');
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    spentOn = element;
    held = { control, client: client() };
    tell('held');
  };
  // The window's capture phase comes before every listener of the page.
  addEventListener('click', onClick, { capture: true, signal });
  // A press gives the background the time of a click to judge what a script put into the editor.
  addEventListener('pointerdown', () => editor.reread(), { capture: true, signal });

  return {
    set: (now) => {
      mode = now;
    },
    heard: (now) => {
      verdict = now;
    },
    reset() {
      spentOn = undefined;
      held = null;
      verdict = null;
    },
    saveAnyway(expected) {
      const control = held?.client === expected && held.client === client() ? held.control : null;
      held = null;
      if (!control?.isConnected) return false;
      control.click();
      return true;
    },
  };
}

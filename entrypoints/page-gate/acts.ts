/**
 * What a user does to save, as the profile names it, and how the very same act is done again. `replay` is null where
 * it can't be proven that the page would take it for the user's own: then the user is asked to do it once more.
 */
import { fold, isVisible } from '../../lib/record/places.ts';
import type { SavePlace } from '../../lib/record/profile.ts';

export type SaveEvent = MouseEvent | PointerEvent | KeyboardEvent | SubmitEvent;

export interface Act {
  readonly control: Element;
  readonly replay: (() => void) | null;
}

const STARTS: Readonly<Record<NonNullable<SavePlace['on']>, readonly string[]>> = {
  click: ['click'],
  // Whoever works by keyboard presses it with a click alone.
  press: ['pointerdown', 'mousedown', 'click'],
  submit: ['submit'],
  keys: ['keydown'],
};

const comboOf = (event: KeyboardEvent) =>
  `${event.ctrlKey ? 'Control+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.metaKey ? 'Meta+' : ''}${event.key.toLowerCase()}`;

const fits = (element: Element, { select, text }: SavePlace): boolean => {
  try {
    if (!element.matches(select) || !isVisible(element)) return false;
  } catch {
    return false; // a profile that is wrong about CSS matches nothing
  }
  const label = fold(element.textContent || element.getAttribute('aria-label') || (element as HTMLInputElement).value || '').toLowerCase();
  return !text || text.some((words) => label === words.toLowerCase());
};

/** Where on a picture the user pressed can't be given again. */
const isImage = (element: Element | null) => element instanceof HTMLInputElement && element.type === 'image';

function pressAgain(control: Element, { clientX, clientY, screenX, screenY }: MouseEvent): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, clientX, clientY, screenX, screenY };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1, detail: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', { ...init, detail: 1 }));
  (control as HTMLElement).click();
}

function typeAgain(target: EventTarget, event: KeyboardEvent): void {
  const { key, code, keyCode, location, ctrlKey, altKey, shiftKey, metaKey } = event;
  const init = { key, code, keyCode, location, ctrlKey, altKey, shiftKey, metaKey, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}

function replayOf(event: SaveEvent, control: Element, target: EventTarget): (() => void) | null {
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    return isImage(submitter) ? null : () => (control as HTMLFormElement).requestSubmit(submitter);
  }
  if (event.type === 'keydown') return () => typeAgain(target, event as KeyboardEvent);
  if (isImage(control)) return null;
  return event.type === 'click' ? () => (control as HTMLElement).click() : () => pressAgain(control, event as MouseEvent);
}

/** Sending this form is a save. */
export const isSentForm = (form: EventTarget | null, saves: readonly SavePlace[]): boolean =>
  form instanceof Element && saves.some((save) => save.on === 'submit' && fits(form, save));

/** The save that this event begins; null when it begins none. */
export function actOf(event: SaveEvent, saves: readonly SavePlace[]): Act | null {
  for (const save of saves) {
    if (!STARTS[save.on ?? 'click'].includes(event.type)) continue;
    // The other buttons open menus and tabs. Witness: a right press on Save was held, and pressed again with the left one.
    if (event instanceof MouseEvent && event.button !== 0) continue;
    if (
      event instanceof KeyboardEvent &&
      (event.isComposing || !save.keys?.some((keys) => keys.toLowerCase() === comboOf(event).toLowerCase()))
    )
      continue;
    const path = event.composedPath();
    const control = path.find((at): at is Element => at instanceof Element && fits(at, save));
    if (control) return { control, replay: save.again === 'press' ? null : replayOf(event, control, path[0] as EventTarget) };
  }
  return null;
}

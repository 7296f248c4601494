/**
 * What the boxes of a form say where a note's words stand around them: a risk is a list to choose from, a row of boxes to tick. Of a
 * box that nobody ticked the words beside it are not said; that they stand in the page is no more than the form's own print.
 */
import { fold, isVisible } from './places.ts';

/** How a box stands whose words can't be told from what is around it: as a form is written out by hand. */
const TICKED = '[x]';
const NOT_TICKED = '[ ]';

/** Of what is folded away inside a note only its heading is shown. */
export const FOLDED = 'details:not([open])';

const SILENT = ['hidden', 'password', 'button', 'submit', 'reset', 'image', 'file'];

const isTick = (element: Element): boolean => element.matches('input:is([type=checkbox], [type=radio])');
const isTicked = (element: Element): boolean => (element as HTMLInputElement).checked;

/** Many pages draw a list to choose from themselves, and keep the browser's own as a single dot behind it. */
function isSeen(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  return isVisible(box) && !(width === 1 && height === 1);
}

const ofInput = (input: HTMLInputElement): string => {
  if (!isTick(input)) return SILENT.includes(input.type) ? '' : input.value;
  // Its label says it, or is left out.
  if ((input.labels?.length ?? 0) > 0) return '';
  return input.checked ? TICKED : NOT_TICKED;
};

/** The text that stands for `element` and all in it; undefined where its own words are to be read. */
export function saidByBox(element: Element): string | undefined {
  if (element.getAttribute('aria-checked') === 'false') return '';
  if (element.matches(FOLDED)) return isVisible(element) ? fold(element.querySelector('summary')?.textContent ?? '') : '';
  if (element instanceof HTMLLabelElement) {
    const box = element.control;
    return box && isTick(box) && !isTicked(box) ? '' : undefined;
  }
  if (!element.matches('input,select,textarea')) return undefined;
  if (!isSeen(element)) return '';
  if (element instanceof HTMLInputElement) return ofInput(element);
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map(({ text }) => text.trim()).join(', ');
  return undefined;
}

/** Changes where a box says something else: nothing tells of it. */
export const boxesNow = (part: Element): string =>
  [...part.querySelectorAll<HTMLInputElement>('input,select,textarea')]
    .map((box) => `\n${isTick(box) ? isTicked(box) : box.value}`)
    .join('');

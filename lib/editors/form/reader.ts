/**
 * A note that is written in several boxes (SOAP's four), read as one: each box under its own label, as under a heading. The
 * site profile names what is around the boxes. One that is put away (behind a tab of the form) is not read, and then not all was.
 */
import { fold, isVisible } from '../../record/places.ts';
import { type Looks, readWords } from '../../record/words.ts';
import { richReader } from '../rich/reader.ts';
import { textareaReader } from '../textarea/reader.ts';
import type { EditorReader } from '../types.ts';

export interface Box {
  readonly element: HTMLElement;
  readonly reader: EditorReader;
  readonly label: string;
  readonly text: string;
  readonly whole: boolean;
}

const LONGEST_LABEL = 120;
const READERS = [textareaReader, richReader];

function labelOf(element: Element, looks?: Looks): string {
  const label = (element as HTMLTextAreaElement).labels?.[0];
  // A label may stand around its box: what the page wrote into that is no label.
  const shown = label ? readWords(label, LONGEST_LABEL, false, looks).text : '';
  return fold(element.getAttribute('aria-label') || shown).replace(/[\s:*]+$/, '');
}

/** All boxes that have a label, top to bottom; without their words where `limit` is 0. */
export function boxesOf(form: Element, limit: number, looks?: Looks): Box[] {
  return [...form.querySelectorAll<HTMLElement>('textarea,input,[contenteditable]')].flatMap((element) => {
    const reader = READERS.find((one) => one.fits(element));
    const label = labelOf(element, looks);
    if (!reader || !label) return [];
    const isRead = limit > 0 && isVisible(element);
    return [{ element, reader, label, ...(isRead ? reader.read(element, limit, looks) : { text: '', whole: false }) }];
  });
}

/** Where each box begins: its label stands on a line of its own before it. */
export const joined = (boxes: readonly Box[]) => boxes.map(({ label, text }) => `${label}:\n${text}`).join('\n');

export const formReader: EditorReader = {
  id: 'form',
  isRich: false,

  fits: (element) => boxesOf(element, 0).length > 1,

  isReadOnly: (element) => boxesOf(element, 0).every((box) => box.reader.isReadOnly(box.element)),

  read(element, limit, looks) {
    const boxes = boxesOf(element, limit, looks);
    const text = boxes.some((box) => box.text.trim()) ? joined(boxes) : '';
    return { text: text.slice(0, limit), whole: text.length <= limit && boxes.every(({ whole }) => whole) };
  },
};

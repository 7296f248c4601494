/** A note in several boxes: each act goes to the box that it is about, and each box has its own undo. */
import type { Span } from '../../note/types.ts';
import { richWriter } from '../rich/writer.ts';
import { textareaWriter } from '../textarea/writer.ts';
import { type EditorWriter, type Inserted, isBlank, type Stops, type Where } from '../types.ts';
import { type Box, boxesOf, joined } from './reader.ts';

const writerOf = ({ reader }: Box): EditorWriter => (reader.id === 'rich' ? richWriter : textareaWriter);

const readAll = (form: Element) => boxesOf(form, Number.MAX_SAFE_INTEGER);

/** It can be read and written to: not behind a tab of the form, and not locked. */
const isOpen = ({ element, reader, whole }: Box) => whole && !reader.isReadOnly(element);

/** Of one that is put away this much can be asked. */
const isEmpty = ({ element, reader, text, whole }: Box) =>
  isBlank(whole ? text : reader.isRich ? (element.textContent ?? '') : (element as HTMLTextAreaElement).value);

const bare = (words: string) =>
  words
    .trim()
    .replace(/[\s:]+$/, '')
    .toLowerCase();
const isLabel = (line: string, { label }: Box) => line.trimEnd().endsWith(':') && bare(line) === bare(label);

/** The box that the user was in last, as far as that was seen. */
let last: Element | null = null;
if (typeof addEventListener === 'function')
  addEventListener('focusin', (event) => {
    last = event.composedPath()[0] as Element;
  });

/** Where the user was, even if it is locked now: their words belong nowhere else. */
const current = (boxes: readonly Box[]): Box | undefined => boxes.find(({ element }) => element === last) ?? boxes.filter(isOpen).at(-1);

/** Which words of `text` belong into which box; null: it is not laid out as this form is read. */
function sharedOut(boxes: readonly Box[], text: string): ReadonlyMap<Box, string> | null {
  const shares = new Map<Box, string[]>();
  let into: string[] | undefined;
  for (const line of text.split('\n')) {
    const box = boxes.find((one) => !shares.has(one) && isLabel(line, one));
    if (box) {
      into = [];
      shares.set(box, into);
    } else if (into) into.push(line);
    else return null;
  }
  return new Map([...shares].map(([box, lines]) => [box, lines.join('\n')]));
}

/** Box after box; what did not arrive in one of them is not said to have arrived. */
async function insertShares(boxes: readonly Box[], shares: ReadonlyMap<Box, string>, where: Where, stops: Stops): Promise<Inserted> {
  const changed = boxes.filter((box) => {
    const share = shares.get(box) ?? '';
    if (where === 'replace' && box.whole) return box.text !== share;
    return share.trim() !== '' || (where === 'replace' && !isEmpty(box));
  });
  // Asked of all before any is written to: half a note is none.
  if (!changed.every(isOpen)) return 'not-proven';
  for (const box of changed) {
    const done = await writerOf(box).insert(box.element, shares.get(box) ?? '', where, stops);
    if (done !== 'inserted') return done === 'not-empty' ? 'not-proven' : done;
  }
  return 'inserted';
}

export const formWriter: EditorWriter = {
  goTo(form, span: Span) {
    const boxes = readAll(form);
    const ends = boxes.map((_, n) => joined(boxes.slice(0, n + 1)).length);
    const n = Math.max(
      0,
      ends.findIndex((end) => span.start <= end),
    );
    const box = boxes[n];
    if (!box?.whole) return;
    const begins = (ends[n] ?? 0) - box.text.length;
    const inBox = (at: number) => Math.min(Math.max(0, at - begins), box.text.length);
    writerOf(box).goTo(box.element, { start: inBox(span.start), end: inBox(span.end) });
  },

  async insert(form, text, where, stops) {
    const boxes = readAll(form);
    if (where === 'if-empty' && !boxes.every(isEmpty)) return 'not-empty';
    const named = boxes.find((box) => isLabel(text, box));
    if (named) {
      if (!isOpen(named)) return 'not-proven';
      // Its heading stands there as a label: the place to write under it is what was asked for.
      writerOf(named).goTo(named.element, { start: named.text.length, end: named.text.length });
      return 'inserted';
    }
    const shares = sharedOut(boxes, text);
    if (shares) return insertShares(boxes, shares, where, stops);
    const box = current(boxes);
    // The whole note by words that are not laid out as it is: nobody can say what goes where.
    if (!box || !isOpen(box) || where === 'replace' || where === 'if-empty') return 'not-proven';
    return writerOf(box).insert(box.element, text, where, stops);
  },
};

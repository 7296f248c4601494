/** A note in several boxes: each act goes to the box that it is about, and each box has its own undo. */
import type { Span } from '../../note/types.ts';
import { richWriter } from '../rich/writer.ts';
import { textareaWriter } from '../textarea/writer.ts';
import { type EditorWriter, type Inserted, isBlank, type Where } from '../types.ts';
import { type Box, boxesOf, joined } from './reader.ts';

const writerOf = ({ reader }: Box): EditorWriter => (reader.id === 'rich' ? richWriter : textareaWriter);

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

const current = (boxes: readonly Box[]): Box | undefined => boxes.find(({ element }) => element === last) ?? boxes.at(-1);

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
async function insertShares(boxes: readonly Box[], shares: ReadonlyMap<Box, string>, where: Where): Promise<Inserted> {
  for (const box of boxes) {
    const share = shares.get(box) ?? '';
    const isEmptied = where === 'replace' && box.text !== '';
    if (share.trim() === '' && !isEmptied) continue;
    if ((await writerOf(box).insert(box.element, share, where)) !== 'inserted') return 'not-proven';
  }
  return 'inserted';
}

const readAll = (form: Element) => boxesOf(form, Number.MAX_SAFE_INTEGER).filter(({ whole }) => whole);

export const formWriter: EditorWriter = {
  goTo(form, span: Span) {
    const boxes = readAll(form);
    const ends = boxes.map((_, n) => joined(boxes.slice(0, n + 1)).length);
    const n = Math.max(
      0,
      ends.findIndex((end) => span.start <= end),
    );
    const box = boxes[n];
    if (!box) return;
    const begins = (ends[n] ?? 0) - box.text.length;
    const inBox = (at: number) => Math.min(Math.max(0, at - begins), box.text.length);
    writerOf(box).goTo(box.element, { start: inBox(span.start), end: inBox(span.end) });
  },

  async insert(form, text, where) {
    const boxes = readAll(form);
    if (where === 'if-empty' && boxes.some((box) => !isBlank(box.text))) return 'not-empty';
    const named = boxes.find((box) => isLabel(text, box));
    if (named) {
      // Its heading stands there as a label: the place to write under it is what was asked for.
      writerOf(named).goTo(named.element, { start: named.text.length, end: named.text.length });
      return 'inserted';
    }
    const shares = sharedOut(boxes, text);
    if (shares) return insertShares(boxes, shares, where);
    const box = current(boxes);
    // The whole note by words that are not laid out as it is: nobody can say what goes where.
    if (!box || where === 'replace' || where === 'if-empty') return 'not-proven';
    return writerOf(box).insert(box.element, text, where);
  },
};

/** A note in several boxes as the editors' host has it (`kinds/form.js`): one text, each box under its label on a line of its own. */
import { parseMarked } from './caret.ts';

const LABELS = ['Subjective', 'Assessment', 'Plan', 'Risks'];

/** `Plan: walk` in the box of that name; what stands under no label is in the first. A caret's mark stays where it is. */
export function laidInBoxes(text: string): string {
  if (text === '') return '';
  const boxes = LABELS.map((): string[] => []);
  let into = boxes[0];
  for (const line of text.split('\n')) {
    const n = LABELS.findIndex((label) => line.startsWith(`${label}:`));
    if (n >= 0) into = boxes[n];
    const words = n < 0 ? line : line.slice(`${LABELS[n]}:`.length).trimStart();
    if (n < 0 || words !== '') into?.push(words);
  }
  return LABELS.map((label, n) => `${label}:\n${boxes[n]?.join('\n')}`).join('\n');
}

/** Which box a marked caret stands in, and where in its words. */
export function caretInBox(marked: string): { readonly box: number; readonly start: number; readonly end: number } {
  const { text, start, end } = parseMarked(marked);
  const begins = LABELS.map((label) => `\n${text}`.indexOf(`\n${label}:\n`) + label.length + 2);
  const box = begins.findLastIndex((begin) => begin <= start);
  return { box, start: start - (begins[box] ?? 0), end: end - (begins[box] ?? 0) };
}

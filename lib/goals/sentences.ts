/** A note's sentences, as ratings are told in them: a line and what a semicolon cuts off are sentences too. */
import type { Span } from '../note/types.ts';

const SENTENCE_END = /[.!?]["”’)]?(?=\s)|[;\n]/g;

export function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(SENTENCE_END)) {
    found.push({ start, end: index });
    start = index + sign.length;
  }
  found.push({ start, end: text.length });
  return found.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/**
 * What stands under a heading: content, nothing, a placeholder, a negative that is no answer, or a reference elsewhere.
 */
import type { Span } from '../../note/types.ts';
import type { Compiled } from '../compile.ts';
import type { Verdict } from '../types.ts';
import { judgeWords } from './words-that-are-no-content.ts';

const longestOpening = 240;
const listed = /^\s*(?:[-*•·–]|\d{1,2}[.)]|[a-zA-Z][.)])\s/;

/**
 * "Goal: TBC" with other lines under it is still to be confirmed: what follows without a heading is the rest of the note. A list under a
 * placeholder is its content after all.
 */
function firstLineOnly(text: string, at: Span): Span | null {
  const words = text.slice(at.start, Math.min(at.end, at.start + longestOpening));
  const end = words.search(/[\r\n]/);
  if (end < 0 || listed.test(words) || listed.test(words.slice(end).trimStart())) return null;
  const line = words.slice(0, end).trimEnd();
  // Three and more of one sign may underline the heading; a word, a question mark or a short dash answers it.
  return /\p{L}|^(?:\?+|\.+|…|[-–—]{1,2})$/u.test(line) ? { start: at.start, end: at.start + line.length } : null;
}

function verdictOn(text: string, at: Span, compiled: Compiled, n: number): Verdict {
  const isAnswerable = compiled.fields[n]?.negativeIsAnswer ?? false;
  const words = text.slice(at.start, Math.min(at.end, at.start + longestOpening));
  const because = judgeWords(words, isAnswerable, compiled.placeholders[n] ?? new Set(), compiled.asks.has(n));
  if (because === null) return { is: 'found', at, because: 'heading' };
  return because === 'refers-elsewhere' ? { is: 'cannot-tell', because, at } : { is: 'empty', at, because };
}

export function judgeBody(text: string, at: Span, compiled: Compiled, n: number): Verdict {
  if (at.start === at.end) return { is: 'empty', at, because: 'nothing-after-heading' };
  const line = firstLineOnly(text, at);
  const opening = line ? verdictOn(text, line, compiled, n) : null;
  return opening && opening.is === 'empty' && opening.because === 'placeholder' ? opening : verdictOn(text, at, compiled, n);
}

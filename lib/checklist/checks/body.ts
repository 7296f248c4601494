/**
 * What stands under a heading: content, nothing, a placeholder, a negative that is no answer, or a reference elsewhere.
 */
import type { Span } from '../../note/types.ts';
import type { Compiled } from '../compile.ts';
import type { Verdict } from '../types.ts';
import { judgeWords } from './words-that-are-no-content.ts';

export function judgeBody(text: string, at: Span, compiled: Compiled, n: number): Verdict {
  if (at.start === at.end) return { is: 'empty', at, because: 'nothing-after-heading' };
  const field = compiled.fields[n];
  const isAnswerable = field?.negativeIsAnswer ?? false;
  const because = judgeWords(text.slice(at.start, Math.min(at.end, at.start + 240)), isAnswerable, compiled.placeholders[n] ?? new Set());
  if (because === null) return { is: 'found', at, because: 'heading' };
  return because === 'refers-elsewhere' ? { is: 'cannot-tell', because, at } : { is: 'empty', at, because };
}

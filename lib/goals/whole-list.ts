/**
 * The whole list of goals, where the passage that was read as the goals ends too soon: at "Samira: ring him without shouting (3/10)", which
 * looks like a heading and is a goal with its owner, or with the words that only lead up to a list, "(faces, 1 sad to 5 happy) -".
 */
import type { Span } from '../note/types.ts';
import { scaleIn } from './listed-ratings.ts';
import { NUMBER_WORDS, OF_TEN } from './number-words.ts';

/** Somebody's own goal behind the others, on their line, with its number. */
const OWNED = new RegExp(
  `^[ \\t.;,]{0,3}\\p{Lu}[\\p{L}'’ -]{1,24}: [^\\n:]{3,140}?[\\s(](?:10|\\d|${NUMBER_WORDS.join('|')})${OF_TEN}\\)?[.;]?(?=[ \\t]*(?:\\n|$))`,
  'u',
);
/** "Shoes off by nine: 1", a line each. */
const RATED_LINES = /^[ \t]*(?:\n[^\n]{3,120}?(?::|[ \t][-–—=]|\t) ?(?:10|\d)[.;,]?[ \t]*(?=\n|$)){1,8}/;
const LEADS_UP = /[-–—:][ \t]*$/;

/** `passage`, with what else of the list stands right behind it. */
export function wholeList(text: string, { start, end }: Span): Span {
  const behind = text.slice(end, end + 1200);
  const line = text.slice(start, end);
  const lines = scaleIn(line) !== null && LEADS_UP.test(line) && !line.includes('\n') ? RATED_LINES.exec(behind) : null;
  if (lines !== null) return { start: end + behind.indexOf('\n') + 1, end: end + lines[0].length };
  return { start, end: end + (OWNED.exec(behind)?.[0].length ?? 0) };
}

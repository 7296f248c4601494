/** Which words of a note may be kept for every client: only those of a heading that names nobody. Pure. */
import type { Who } from '../../lib/record/who.ts';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);

/** No word of the heading is one of the client's or the worker's names, or of what else the page says of them. */
export function namesNobody(heading: string, who: Extract<Who, { is: 'client' }>): boolean {
  const names = new Set([who.name, who.id, who.worker, ...who.more].flatMap(wordsOf));
  // "Amara's view": what is left of the letter behind the apostrophe is too short to be a word.
  return wordsOf(heading).every((word) => !names.has(word) && !names.has(word.replace(/s$/, '')));
}

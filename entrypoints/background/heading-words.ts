/** Which words of a note may be kept for every client: only those of a heading that names nobody. Pure. */
import type { Who } from '../../lib/record/who.ts';

/** What nobody sees joins words here as it does for the eye. U+02BC is an apostrophe that counts as a letter. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[‘’ʼʻ′]/g, "'")
    .toLowerCase();

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);

/** "O'Brien" is "Brien" and "OBrien". */
const spellingsOf = (name: string): string[] => [...wordsOf(name), ...wordsOf(plain(name).replaceAll("'", ''))];

/** No word of the heading is one of the client's or the worker's names, or of what else the page says of them. */
export function namesNobody(heading: string, who: Extract<Who, { is: 'client' }>): boolean {
  const names = new Set([who.name, who.id, who.worker, ...who.more].flatMap(spellingsOf));
  // "Amara's view": what is left of the letter behind the apostrophe is too short to be a word.
  return wordsOf(heading).every((word) => !names.has(word) && !names.has(word.replace(/s$/, '')));
}

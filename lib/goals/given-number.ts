/** A bare number that the sentence setting a goal says was given to it. */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { NUMBER_WORDS, numberSaid } from './number-words.ts';

/** "..., which he put at 0", "for which she gave a four", "(you gave this a 2)", ", starting at one", ". She starts that one at 3". */
const GIVEN = new RegExp(
  `(?:[,(] ?(?:(?:for )?(?:which )?(?:s?he|they|you|i) (?:puts?|gave|gives?|scored?|rated?|marked?)(?: (?:this|that|it))?(?: at| as)?|where (?:s?he|they|you|i) (?:was|were|is|are|am|felt (?:him|her|them)sel(?:f|ves) to be) at|(?:starting|now|currently|today)(?: at| on| from)?)|[.!?]["\u201d]? (?:s?he|they|you|i) (?:puts?|gave|gives?|scored?|rates?|rated|starts?|started) (?:this|that|it)(?: one)?(?: at| as| on)?)(?: an?)? (10|\\d|${NUMBER_WORDS.join('|')})(?: to (?:start|begin) (?:with|from))?[).,;]*\\s*$`,
  'i',
);

const ANOTHER = new RegExp(`\\d|\\b(?:now|at|an?) (?:${NUMBER_WORDS.join('|')})\\b`, 'i');

/** A bare number that the sentence says was given to the goal, at the end of its piece. */
export function givenNumber(text: string, { start, end }: Span): FoundRating | null {
  const found = GIVEN.exec(text.slice(start, end));
  const said = found?.[1] ?? '';
  // Two numbers in one piece are of two goals that were not told apart.
  if (found === null || ANOTHER.test(text.slice(start, start + found.index))) return null;
  const at = start + found.index + found[0].lastIndexOf(said);
  return { value: numberSaid(said), of: 10, at: { start: at, end: at + said.length }, isEarlier: false };
}

/** A bare number that the sentence setting a goal says was given to it. */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { NUMBER_WORDS, numberSaid } from './number-words.ts';

/** Who gives it: the client, or by name whoever's goal it is. */
const WHO = "(?:[sS]?[hH]e|[tT]hey|[yY]ou|[iI]|\\p{Lu}[\\p{L}'’-]+)";
const GAVE =
  '(?:puts?|gave|gives?|scores?|scored|rates?|rated?|marks?|marked|says?|said|calls?|called|thinks?|thought|reckons?|reckoned|scales?|scaled|counts?|counted|has|had|starts?|started)';
const ITSELF = '(?: (?:this|that|it|him ?self|her ?self|them ?sel(?:f|ves)|your ?self|my ?self))?(?: one)?';
const AT = '(?: at| as| on| down as| to)?';
/** Each way leads up to the number: ", which he put at", "(you gave this", ", starting at", ". She starts that one at", "Bryony's number is", "at". */
const WAYS = [
  `[,(] ?(?:(?:for )?(?:which )?${WHO} ${GAVE}${ITSELF}${AT}|(?:(?:and|but|where|which) )?${WHO} (?:was|were|is|are|am|felt (?:him|her|them)sel(?:f|ves) to be) ?(?:at|on)?)`,
  `[,(] ?(?:starting|now|currently|today|at present|scaled|scored|rated|marked|put|given)${AT}(?: from)?`,
  '[,(] ?at(?= nought| zero)',
  `[,(] ?(?:(?:his|her|their|your)|\\p{Lu}[\\p{L}'’-]+['’]s) (?:own )?(?:number|score|rating|mark) (?:for (?:it|that|this) )?(?:is|was)`,
  `[.!?]["\u201d]? (?:${WHO} ${GAVE}|Says|Gives|Puts|Rates|Scores)(?: (?:(?:s?he|they)['’](?:s|re)|the new one))?${ITSELF}${AT}`,
];
/** What may stand behind it: "to start with", "according to Struan", ", Elspeth nodded". */
const BEHIND =
  "(?: to (?:start|begin) (?:with|from)| (?:at present|at the moment|now|today)| according to \\p{L}[\\p{L}'’-]*)?(?:, \\p{Lu}[\\p{L}'’-]+ (?:nodd\\w+|agree\\w*|smil\\w+|laugh\\w+))?";
const GIVEN = new RegExp(`(?:${WAYS.join('|')})(?: about| around)?(?: an?)? (10|\\d|${NUMBER_WORDS.join('|')})${BEHIND}[).,;]*\\s*$`, 'du');

const ANOTHER = new RegExp(`\\d|\\b(?:now|at|an?) (?:${NUMBER_WORDS.join('|')})\\b`, 'i');

/** A bare number that the sentence says was given to the goal, at the end of its piece. */
export function givenNumber(text: string, { start, end }: Span): FoundRating | null {
  const found = GIVEN.exec(text.slice(start, end));
  const said = found?.[1] ?? '';
  // Two numbers in one piece are of two goals that were not told apart.
  if (found === null || ANOTHER.test(text.slice(start, start + found.index))) return null;
  const at = start + (found.indices?.[1]?.[0] ?? 0);
  return { value: numberSaid(said), of: 10, at: { start: at, end: at + said.length }, isEarlier: false };
}

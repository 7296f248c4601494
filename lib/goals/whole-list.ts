/**
 * The whole list of goals, where the passage that was read as the goals ends too soon: at "Samira: ring him without shouting (3/10)", which
 * looks like a heading and is a goal with its owner, or with the words that only lead up to a list, "(faces, 1 sad to 5 happy) -".
 */
import type { Span } from '../note/types.ts';
import { scaleIn } from './listed-ratings.ts';
import { namesNothing } from './match.ts';
import { NUMBER_WORDS, OF_TEN, PLACES } from './number-words.ts';
import { GIVES, SAYS } from './saying.ts';

/** Somebody's own goal behind the others, on their line, with its number. */
const OWNED = new RegExp(
  `^[ \\t.;,]{0,3}\\p{Lu}[\\p{L}'’ -]{1,24}: [^\\n:]{3,140}?[\\s(](?:10|\\d|${NUMBER_WORDS.join('|')})${OF_TEN}\\)?[.;]?(?=[ \\t]*(?:\\n|$))`,
  'u',
);
/** "Shoes off by nine: 1", a line each. */
const RATED_LINES = /^[ \t]*(?:\n[^\n]{3,120}?(?::|[ \t][-–—=]|\t) ?(?:10|\d)[.;,]?[ \t]*(?=\n|$)){1,8}/;
const LEADS_UP = /[-–—:][ \t]*$/;

/** "There are two things that he hopes for. One is ...": the goals themselves are told behind. */
const BY_PLACE = /^(?:and )?(?:the )?(?:first|second|third|other|one|two)(?: (?:one|goal|hope|thing))?(?: is| was|:|,| [-–—]) /iu;
/** "Dean's hope is that ...", "Demelza for her part would like to ...": somebody else's, set beside it. */
const ANOTHERS =
  /^(?:\p{Lu}[\p{L}’'-]+|(?:[Hh]is|[Hh]er|[Tt]heir) \p{L}+)(?: for (?:his|her|their) (?:own )?part)?(?:['’]s (?:own )?(?:hope|wish|goal|aim|one) (?:is|was)| (?:also )?(?:hopes|hoped|wants|wanted|would (?:also )?like|wishes))\b/u;
const NUMBER_SAID = new RegExp(`\\b(?:10|\\d|${NUMBER_WORDS.join('|')}|${PLACES.join('|')} rung)\\b`, 'iu');
/** "He puts that at", "At present" */
const IS_GIVEN = new RegExp(
  `^(?:(?:s?he|they|you|i|\\p{L}[\\p{L}’'-]+) (?:${GIVES}|${SAYS}|is|was|stood)|now|today|at present|currently)\\b`,
  'iu',
);
const NUMBERS_SAID = new RegExp(NUMBER_SAID.source, 'giu');
/** So many sentences behind the first. */
const MOST = 5;

/** Sentences of the same line that go on with it: a goal each with its number, or the number of the one before. */
function goesOn(behind: string): number {
  const line = behind.split('\n', 1)[0] ?? '';
  let end = 0;
  let from = /^[\s.]*/.exec(line)?.[0].length ?? 0;
  for (let k = 0; k < MOST && from < line.length; k += 1) {
    const stop = /[.!?]["”]?(?=\s|$)/.exec(line.slice(from));
    const to = stop === null ? line.length : from + stop.index;
    const sentence = line.slice(from, to);
    const isNumber =
      sentence.length < 60 &&
      IS_GIVEN.test(sentence) &&
      namesNothing(sentence.replace(/\p{Lu}[\p{L}’'-]*/gu, ' ').replace(NUMBERS_SAID, ' '));
    if (!NUMBER_SAID.test(sentence) || !(BY_PLACE.test(sentence) || ANOTHERS.test(sentence) || isNumber)) break;
    end = to;
    from = to + (/^[.!?"”\s]*/.exec(line.slice(to))?.[0].length ?? 0);
  }
  return end;
}

/** `passage`, with what else of the list stands right behind it. */
export function wholeList(text: string, { start, end }: Span): Span {
  const behind = text.slice(end, end + 1200);
  const line = text.slice(start, end);
  const lines = scaleIn(line) !== null && LEADS_UP.test(line) && !line.includes('\n') ? RATED_LINES.exec(behind) : null;
  if (lines !== null) return { start: end + behind.indexOf('\n') + 1, end: end + lines[0].length };
  const owned = OWNED.exec(behind)?.[0].length ?? 0;
  return { start, end: end + (owned > 0 || text.slice(start, end).includes('\n') ? owned : goesOn(behind)) };
}

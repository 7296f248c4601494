/**
 * Ratings that name their goal by its place alone: "both at 6", "first 5, second 3", "a) 6/10 b) 2/10" where the list of goals is marked
 * so, "scores 0, 3, 4". Only where there are as many goals as are spoken of.
 */
import type { Span } from '../note/types.ts';
import type { NumberedRating } from './listed-ratings.ts';
import { NUMBER_WORDS, numberSaid, OF_TEN } from './number-words.ts';
import { isNoRating } from './whose-number.ts';

const N = `(10|\\d|${NUMBER_WORDS.join('|')})${OF_TEN}?(?![\\w/]|\\.\\d|:\\d)`;
const BOTH = new RegExp(
  `\\b(both|all (?:three|3))(?: goals| of (?:them|his|hers|theirs|yours))?(?: are| were| is)?(?: now| still| (?:up|down)(?= (?:at|to)))?(?: rated| scored)?(?: at| on| to)?(?: an?)? ${N}`,
  'gi',
);
const FIRST_SECOND = new RegExp(
  `\\b(?:the )?(?:first|1st)(?: (?:one|goal|is|at|now|a|an)){0,3},? ${N}[,;]?(?: and)?(?: the)? (?:second|2nd)(?: (?:one|goal|is|at|now|a|an)){0,3},? ${N}`,
  'gi',
);

/** "Scores 0, 3, 4." */
const LISTED = new RegExp(
  `\\b(?:scores?|ratings?|rated|numbers?|gbos?|goals)(?: (?:today|now|were|are|of)){0,2}:? ((?:${N}(?:, ?(?:and )?| and )){1,7}${N})(?=[.;\\n]|\\s*$)`,
  'gi',
);

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
}

function ratingAt(goal: number, said: string, start: number): NumberedRating {
  return { goal, value: numberSaid(said), of: 10, at: { start, end: start + said.length }, isEarlier: false };
}

function bothIn(text: string, count: number, names: readonly string[]): readonly NumberedRating[] {
  return [...text.matchAll(BOTH)].flatMap((match) => {
    const said = match[2] ?? '';
    const spoken = (match[1] ?? '').toLowerCase() === 'both' ? 2 : 3;
    const isLater = /\b(?:when|until|till|once|if)\s$/i.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (isLater || spoken !== count || isNoRating(clauseBefore(text, match.index), names)) return [];
    const start = match.index + match[0].indexOf(said, (match[1] ?? '').length);
    return Array.from({ length: count }, (_, goal) => ratingAt(goal, said, start));
  });
}

function firstAndSecond(text: string, count: number, names: readonly string[]): readonly NumberedRating[] {
  if (count !== 2) return [];
  return [...text.matchAll(FIRST_SECOND)].flatMap((match) => {
    if (isNoRating(clauseBefore(text, match.index), names)) return [];
    const [, first = '', second = ''] = match;
    const secondAt = match.index + match[0].lastIndexOf(second);
    const firstAt = match.index + match[0].indexOf(first, 'first'.length);
    return [ratingAt(0, first, firstAt), ratingAt(1, second, secondAt)];
  });
}

/** As many numbers behind "scores" as there are goals. */
function listed(text: string, count: number, names: readonly string[]): readonly NumberedRating[] {
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const list = match[1] ?? '';
    const start = match.index + match[0].length - list.length;
    const said = [...list.matchAll(new RegExp(N, 'gi'))];
    if (said.length !== count || isNoRating(clauseBefore(text, match.index), names)) return [];
    return said.map((one, goal) => ratingAt(goal, one[1] ?? '', start + one.index));
  });
}

/** "1) 6 2) 4", "1 - 6" on a line each: every number of the list, and what each is at. */
function byNumber(text: string, count: number): readonly NumberedRating[] {
  const found = Array.from({ length: count }, (_, goal) => [
    ...text.matchAll(
      new RegExp(
        `(?<=^[ \\t]*(?:[-*\u2022] )?|\\b(?:10|\\d)[,;.]? )${goal + 1} ?[).:\u2013-]{1,2} ?(10|\\d)(?=[ \\t]*$|[,;] |[.] | [(\u2013-]| [1-9] ?[).:])`,
        'gm',
      ),
    ),
  ]);
  if (count < 2 || found.some((all) => all.length !== 1)) return [];
  return found.flatMap(([match], goal) => {
    const said = match?.[1] ?? '';
    return match === undefined ? [] : [ratingAt(goal, said, match.index + match[0].length - said.length)];
  });
}

/** "a)" or "(1)" right before a goal in its list; null where it has none. */
export function markBefore(text: string, { start }: Span): string | null {
  return /(?:^|[\s,;:.])(\(?[1-9a-h]\))\s?$/.exec(text.slice(Math.max(0, start - 6), start))?.[1] ?? null;
}

const escaped = (mark: string) => mark.replace(/[()]/g, '\\$&');

/** "a) went in, stayed for a while: 6", "(2) no change, 1/10": behind the goal's own mark, to the next mark or the end of the line. */
function marked(text: string, marks: readonly string[]): readonly NumberedRating[] {
  const found: NumberedRating[] = [];
  for (const [goal, mark] of marks.entries()) {
    const behind = new RegExp(
      `(?<=^|[\\n.;,:?] ?|[-*\\u2022] ?|\\/10 |\\d )${escaped(mark)} ([^\\n(]{0,70}?)(10|\\d)(\\s?\\/\\s?10| out of 10)?(?=[,.;\\s(]|$)(?![.,]\\d)`,
      'gm',
    );
    for (const match of text.matchAll(behind)) {
      const [whole, words = '', said = '', scale] = match;
      // Without its scale the number stands behind a colon, or alone.
      const isSaid = scale !== undefined || words.trim() === '' || words.trimEnd().endsWith(':');
      if (!isSaid || /\.\s/.test(words)) continue;
      const at = match.index + mark.length + 1 + words.length;
      if (whole !== '') found.push(ratingAt(goal, said, at));
    }
  }
  return found;
}

/** `marks`: of the goals in their own list, or [] where one has none. */
export function ratingsInOrder(text: string, count: number, marks: readonly string[], names: readonly string[]): readonly NumberedRating[] {
  return [
    ...bothIn(text, count, names),
    ...firstAndSecond(text, count, names),
    ...listed(text, count, names),
    ...marked(text, marks),
    ...byNumber(text, count),
  ];
}

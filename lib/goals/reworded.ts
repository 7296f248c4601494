/**
 * One goal put in new words in a later session: 'Goal 2 changed by Ellis to "ride home alone"'. The new words stand in quotation
 * marks or behind the goal's number: anything less marked may be the worker's telling, and the old wording then stays.
 */
import type { Span } from '../note/types.ts';
import { goalNumber, matchGoal } from './match.ts';
import { placeSaid } from './number-words.ts';

export interface RewordedGoal {
  /** Its number from 1. */
  readonly goal: number;
  readonly at: Span;
}

const CHANGED =
  /\b(?:change|changed|reworded|rewritten|rewrote|amended|revised|replaced)\b[^"\u201c\n]{0,80}(?:\b(?:to|as|with|by)\b|: now\b)[^"\u201c\n]{0,20}$/i;
/** 'Mina has re-written her first goal: "..."', 'wants to change the weed goal now there is a job: "..."' */
const CHANGED_COLON =
  /\b(?:re-?written|re-?wrote|re-?writes|re-?words?|re-?worded|changes?|changed|amends?|amended|revises?|revised|replaces?|replaced|altered|updated)\b[^"\u201c\n]{0,30}\b(?:goals?|wording|aim|hope)\b[^"\u201c\n]{0,60}: ?$/i;
/** 'Goal 1 reworded, he says "without" is too big: Three weekends out of four. Now 6/10' */
const UNQUOTED =
  /\b([Gg]oal \d|(?:[Ff]irst|[Ss]econd|[Tt]hird) goal)(?: was| is)?(?: now)? \(?(?:now )?(?:reworded|changed|rewritten|amended|revised|reads|said again|put differently|said differently)\b[^:\n]{0,90}: ?(\p{Lu}[^\n]{8,200}?)(?=\.(?:\s|$)|\n|$)/gu;
/** "We changed the first one. It now reads: Order my own food.", "wants the swimming one put as: Swim with my hair how it is" */
const NOW_READS =
  /\b(?:[Ii]t|[Tt]his|[Tt]hat)(?: one| goal)? (?:(?:now|will now|is to|should now) )?(?:reads?|says?): ?([^"\u201c\n]{8,200}?)(?=\.(?:\s|$)|\n|$)|\b(?:wants?|would like|asked for|asks for) (?:the|that|her|his|their) [^.:\n]{3,40}(?: one| goal) (?:put|written|worded|set down)(?: down)? as: ?([^"\u201c\n]{8,200}?)(?=\.(?:\s|$)|\n|$)/gu;
/** So far around a wording its clause is looked at. */
const BEFORE = 160;

/** "New start on the numbers for that one", "old scores don't count": what it was rated before is of the old wording. */
const STARTS_ANEW =
  /\b(?:new|fresh) (?:start|numbers?|scores?)\b|\bstart(?:s|ed|ing)? (?:again|afresh|over|from scratch)\b|\bold (?:scores?|numbers?|ratings?)(?: \p{L}+)? (?:do(?:n['’]t| not)|no longer) count\b/iu;

/** Do the words around a new wording say that its ratings begin with it? */
export function startsAnew(text: string, { start, end }: Span): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - BEFORE), end + BEFORE);
  return STARTS_ANEW.test(line.split('\n', 1)[0] ?? '');
}

/** "Tidied the wording of goal 2, one whole evening a week with no books open, which she has at 5" */
const WORDING_OF =
  /\b(?:re)?wording of (?:the )?(goal \d|(?:first|second|third)(?: goal)?)[,:] (?:now )?([^",\n.;:]{12,160})(?=[,.;\n]|$)/gi;
/** "She would rather the second goal read ..." */
const WISHED =
  /\b(?:would rather|would like|wants?|wanted|wishes|wished|asked (?:for|that))\b[^"\u201c\n]{0,60}\b(?:reads?|to say|to be worded|worded|put)\b[^"\u201c\n]{0,12}$/i;
/** 'New wording for the second, his: "..."' */
const NEW_WORDING = /\bnew (?:wording|words|version) (?:for|of) (?:the )?(?:(first|second|third)\b|goal \d)[^"\u201c\n]{0,40}$/i;
/** 'so it's now "tell mum" instead of the one about going home', 'Now "eat once a day" in place of the canteen one': the old one is named behind. */
const IN_PLACE = /^["\u201d],? (?:instead of|in place of|rather than) (?:the )?([^.;,\n"\u201c]{3,80})/;
const NOW_ONE = /\b(?:now|goal|hope|aim|wording|changed?|says?|reads)\b[^"\u201c\n]{0,40}$/i;
/** 'He put the goal into new words: "..."' */
const IN_NEW_WORDS =
  /\b(?:put|puts|wrote|says|said|has) (?:it|the|this|that|his|her|their)(?: \p{L}+)?(?: goal)? (?:in|into) (?:new|other|different|better|simpler|(?:his|her|their)(?: own)?) words[^"\u201c\n]{0,20}$/iu;
/** "Same goal in his own words is now: know when my engine is running hot." and what was said before is the old wording. */
const SAME_GOAL =
  /\b(?:[Ss]ame (?:goal|one|thing)[^.:\n]{0,40}|[Rr]eworded (?:it|that one)[^.:\n]{0,20}): ?([^"\u201c\n]{8,200}?)(?=\.(?:\s|$)|\n|$)/gu;
const QUOTED = /["\u201c]([^"\u201d\n]{3,300})["\u201d]/g;

function byOrdinal(words: string): number | null {
  return placeSaid(words.split(' ', 1)[0] ?? '') || goalNumber(words);
}

/** `wordings`: of the goals up to then; what a clause calls "the weed goal" is looked for among them. */
function goalOf(clause: string, behind: string, wordings: readonly string[]): number | null {
  const inPlace = NOW_ONE.test(clause) ? IN_PLACE.exec(behind)?.[1] : undefined;
  const named = inPlace === undefined ? null : matchGoal(inPlace, wordings, 1);
  if (named !== null) return named + 1;
  if (IN_NEW_WORDS.test(clause)) {
    const goal = matchGoal(clause, wordings, 1);
    return goal === null ? null : goal + 1;
  }
  if (CHANGED_COLON.test(clause)) {
    const named = matchGoal(clause, wordings, 1);
    return named === null ? null : named + 1;
  }
  if (CHANGED.test(clause) || WISHED.test(clause)) return goalNumber(clause);
  const worded = NEW_WORDING.exec(clause);
  return worded === null ? null : byOrdinal(worded[1] ?? worded[0]);
}

/** In the order of the text; spans are of `text`. */
export function rewordedGoals(text: string, wordings: readonly string[]): readonly RewordedGoal[] {
  const unquoted = [...text.matchAll(UNQUOTED), ...text.matchAll(WORDING_OF)].flatMap((match) => {
    const goal = byOrdinal(match[1] ?? '');
    const end = match.index + match[0].length;
    return goal === null ? [] : [{ goal, at: { start: end - (match[2]?.length ?? 0), end } }];
  });
  const same = [...text.matchAll(SAME_GOAL)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    const goal = matchGoal(before.slice(before.lastIndexOf('\n') + 1), wordings, 1);
    const end = match.index + match[0].length;
    return goal === null ? [] : [{ goal: goal + 1, at: { start: end - (match[1]?.length ?? 0), end } }];
  });
  const reads = [...text.matchAll(NOW_READS)].flatMap((match) => {
    const wording = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    const line = text.slice(Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - BEFORE), end - wording.length);
    const place = /\b(first|second|third) (?:one|goal|hope)\b/i.exec(line)?.[1];
    const goal =
      match[2] === undefined && place !== undefined
        ? placeSaid(place) - 1
        : matchGoal(match[2] === undefined ? line : match[0].slice(0, -wording.length), wordings, 1);
    return goal === null || goal >= wordings.length ? [] : [{ goal: goal + 1, at: { start: end - wording.length, end } }];
  });
  const quoted = [...text.matchAll(QUOTED)].flatMap((quote) => {
    const before = text.slice(Math.max(0, quote.index - BEFORE), quote.index);
    const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
    const goal = goalOf(clause, text.slice(quote.index + quote[0].length - 1, quote.index + quote[0].length + 100), wordings);
    const start = quote.index + 1;
    return goal === null ? [] : [{ goal, at: { start, end: start + (quote[1]?.length ?? 0) } }];
  });
  return [...quoted, ...unquoted, ...same, ...reads].sort((a, b) => a.at.start - b.at.start);
}

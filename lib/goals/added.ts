/**
 * What a later session does to the list of goals: one is added under words that say so ("New goal: ...", "In its place: ..."), one is
 * taken off it. A goal is taken off only where its number, its mark or its own words say which.
 */
import type { Span } from '../note/types.ts';
import { matchGoal } from './match.ts';

/** The words that open a new goal, up to the colon or the dash before its own. */
const OPENINGS = [
  String.raw`(?:agreed |set )?(?:on )?(?:an? |one )?(?:new|additional|extra|further|another|second|third)(?: (?:second|third|fourth))? goal(?: is| was| has been)?(?: added| set| agreed| made| today){0,2}(?:,? (?:number|no\.?|goal) ?\d)?`,
  'one more(?: goal)?',
  // Another in its place, under its number: what a goal is now, where nothing says that it was only put in other words.
  String.raw`(?:so |and )?goal \d,?(?: is)? now`,
  'new in its place',
  'in its (?:place|stead)(?:,?(?: and)? (?:in (?:his|her|their) (?:own )?words|(?:s?he|they|we)(?: now)? (?:sets?|chose|adds?|agreed)))?',
  String.raw`[^.:\n]{0,40}\b(?:wrote|written|put|puts|set|sets) (?:down )?in its (?:place|stead)`,
  'instead(?:,? (?:s?he|they|we) (?:sets?|chose|adds?))?',
  String.raw`[^.:\n]{0,120}\b(?:wrote|written|writes|put|made|chose|chosen|picked|added|set)(?: down| up)? (?:an? )?(?:new|another|further) (?:one|goal)(?: (?:on|in|for|with) (?:the |his |her |their |your )?[\p{L}-]+(?: \p{L}+)?)?`,
  'added goal',
  'goal added',
  '(?:a )?new one(?: (?:on|for) (?:the |his |her |their |your )?(?:sheet|list))?',
  String.raw`(?:s?he |they |you |[\p{Lu}][\p{L}'-]+ )?(?:wants?|would like|asked|asks)(?: to (?:add|have)| for)? (?:an? )?(?:new|second|third|further|another)(?: one| goal)?(?: as well| too)?(?: and these (?:are|were) (?:his|her|their|your)(?: own)? words)?`,
];
const ADDED = new RegExp(
  String.raw`(?:^|[.;\n] ?|[-*\u2022] )(?:${OPENINGS.join('|')})(?:,? (?:by|with|in) [^:.\n]{2,24}|, [^:.\n]{2,60})?\s?[:\u2013-]\s?([^\n]{4,300})`,
  'giu',
);
/** "In its place he has chosen to go in the sea with my cousins, starting at one": without a colon, as it is told. */
const CHOSEN =
  /\bin its (?:place|stead),? (?:s?he|they|you|we|\p{Lu}[\p{L}'-]+)(?: has| have| had|['\u2019]s|['\u2019]ve)?(?: now)? (?:chosen|chose|chooses|picked|picks|set|sets|decided on|wants?)(?: (?:his|her|their|your) own)?,? ([^\n]{4,300})/giu;

/** No session sets more. */
const MOST = 8;

/** The wording and what is rated right behind it: to the end of the sentence that holds a rating, or of the first. */
function passageOf(words: string): number {
  const sentence = /[.!?](?:\s|$)/.exec(words);
  const end = sentence === null ? words.length : sentence.index;
  const behind = words
    .slice(end)
    .match(
      /^[.!?]\s+(?:10|\d)(?: out of (?:10|ten)|\/10)?(?: (?:today|now|to (?:start|begin))\b)|^[.!?]\s+(?:starting (?:point|at)|rated|baseline|now|today|(?:s?he|they|you|\p{Lu}[\p{L}'\u2019-]+) (?:rates?|puts?|scores?|gives?|gave|says?|said|scored|rated|marks?|marked|starts?|started)|gives|puts|rates|says|scores?)[^.\n,;]{0,40}?\b(?:\d{1,2}(?:\/10)?|zero|nought|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\d])(?: out of (?:10|ten))?(?= ?[.,;\n]|\s*$| to (?:start|begin)| for (?:it|that|this)\b| because\b)/u,
    );
  return end + (behind?.[0].length ?? 0);
}

const OF_GOALS = /\b(?:goals?|gbos?|list|g\d|hopes|aims)\b/i;
/** So far back a word on goals may stand, where the opening itself has none: "Instead: drew pictures" sets nothing. */
const BACK = 160;

/** The passages in which goals were added, in order. */
export function addedGoals(text: string): readonly Span[] {
  const opened = [...text.matchAll(ADDED), ...text.matchAll(CHOSEN)].filter((match) => {
    const opening = match[0].slice(0, match[0].length - (match[1] ?? '').length);
    return OF_GOALS.test(text.slice(Math.max(0, match.index - BACK), match.index) + opening);
  });
  return opened.slice(0, MOST).map((match) => {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    return { start, end: start + passageOf(words) };
  });
}

const OFF =
  /\b(?:off (?:the|her|his|their) list|(?:is|was|were|has been|have been|been)? ?(?:dropped|binned|crossed (?:off|out)|removed|abandoned|withdrawn|given up|taken off)|decided against|(?:goal\b[^.;]{0,30}\bhas|(?:that|this|the [^.;,]{2,30}) goal (?:is|has)(?: now)?) gone(?!,? (?:up|down|from|to|on|back|well))|no longer (?:a goal|wanted|wants|one of))\b/i;
/** What may be, or what else is dropped. */
const NOT_OFF = /\b(?:not|never|if|might|may|would|could|whether|dropped (?:in|by|to|from|off|out))\b|n't\b/i;
const SENTENCE = /[^.!?;\n]+/g;

/** "He wants to drop the one about dinners." and then "In its place ...": what is replaced is off the list. */
const GIVES_WAY =
  /\b(?:drop|replace|swap|lose|retire|leave behind|let go of|give up on) (?:the|that|this|his|her|their) [^.;]{0,40}?\b(?:one|goal)\b[^.;]*[.;] In its (?:place|stead)\b/g;

/** "So goal 1 now: come back and sort it out": the old goal 1 is none any more. */
const NUMBER_IS_NOW = /(?:^|[.;\n] ?)(?:so |and )?goal ([1-9]),?(?: is)? now ?: ?(?!\d)/gi;

/** Index of each goal that the text takes off the list, with where it says so. */
export function goalsTakenOff(text: string, goals: readonly string[], marks: readonly string[]): readonly number[] {
  const replaced = [...text.matchAll(GIVES_WAY)].map(({ 0: words }) => matchGoal(words.split(',', 1)[0] ?? '', goals, 1));
  const off = [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence }) => {
    const off = OFF.exec(sentence);
    // What is said behind tells why.
    if (sentence.length > 200 || off === null || NOT_OFF.test(sentence.slice(0, off.index + off[0].length + 16))) return [];
    const byMark = marks.findIndex((mark) => sentence.includes(`${mark} `));
    // "He dropped the bus pass" takes no goal about the bus off any list.
    if (byMark === -1 && !OF_GOALS.test(sentence)) return [];
    const goal = byMark === -1 ? matchGoal(sentence, goals) : byMark;
    return goal === null ? [] : [goal];
  });
  const byNumber = [...text.matchAll(NUMBER_IS_NOW)].map((match) => Number(match[1]) - 1).filter((goal) => goal < goals.length);
  return [...off, ...byNumber, ...replaced.filter((goal) => goal !== null)];
}

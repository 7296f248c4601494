/**
 * How a number is said to be a rating, by the words right before it: each way is a kind of verb, then a preposition, then small words, then the
 * number. `sure`: it rates whatever else the note says. `bare`: it may rate, where more in the note says so.
 */
import { NUMBER_WORDS } from './number-words.ts';
import { isCounted } from './numbers.ts';

export type Saying = 'sure' | 'bare';

/** What may stand between a preposition and the number. */
const NEARLY = '(?: about| around| nearly| almost| roughly| maybe| perhaps)?';
const ARTICLE = ' (?:an? |the )?';

/** Verbs that give a number to something. */
export const GIVES = [
  'rates?|rated|rating|scores?|scored|scoring|marks?|marked|marking|puts?|putting|gives?|gave|given|giving|places?|placed|calls?|called',
  'chose|chooses?|picks?|picked|wrote|writes|rings?|ringed|circles?|circled|point(?:s|ed) (?:at|to)|scales?|scaled|counts?|counted|grades?|graded',
  'went with|goes with|went for|goes for|settles? (?:on|for)|settled (?:on|for)|awards?|awarded|colou?r(?:s|ed)(?: in)?|shades?|shaded|plumped for|opted for|came down on|comes down on',
  'draws?|drew|typed|types|held up|holds up|held (?:it )?at|deserve[sd]?|merits?|makes? (?:it|that|this)|made (?:it|that|this)|leaves?|left|keeps?|kept',
  'lands? on|landed on|worth|offers?|offered|(?:has|have) (?:it|that|this|him|her|them)',
].join('|');
/** Verbs that say anything: behind these a number stands at once, or behind the goal and "at". */
export const SAYS = 'says?|saying|said|would say|say|reckons?|reckoned|thinks?|thought|felt|feels|guess(?:es)?|tells? me|told me';
/** Between such a verb and its number: the goal and small words, and no other number. */
const BY_VERB = new RegExp(`^.*(?:\\b|['’]d )(?<verb>${GIVES}|${SAYS})\\b(?<gap>[^.;:!?\\d]{0,60}?)\\s*(?:["“] ?)?$`, 'isu');
const SAYING = new RegExp(`^(?:['’]d )?(?:${SAYS})$`, 'i');
const AT_ONCE =
  /^\s(?:it|that|this|maybe|about|around|still|perhaps|probably|a|just|only|so|it['’]s)?(?: (?:a|at|still|about|more like))?\s*$/i;

const GOES =
  'gone|goes|went|moves?|moved|rises?|risen|rose|improves?|improved|increased|decreased|slips?|slipped|creeps?|crept|drops?|dropped|climbs?|climbed|jumps?|jumped|falls?|fallen|fell|comes?|came|gets?|got|grown|grew|slid|sunk|sank|dipped|up|down|back|shifted|inched|edged|leapt|shot|leaps?|takes?|took|taken|brings?|brought|nudged|lifted|bumped|raised|lowered|pushed';
export const STANDS =
  'stands?|stood|stays?|stayed|staying|remains?|remained|sits?|sat|sitting|stuck|steady|no change|unchanged|the same|holds|holding|held|hovers|hovering|ends?|ended|finish(?:es|ed)|self|selves';
const IS = "s?he['’]s|they['’]re|you['’]re|i['’]m|(?:s?he|they|you|i) (?:is|are|am|was|were|has|have)|one is|goal is";
const ADVERBS = '(?: (?:now|still|today|just|only|probably|maybe|back|up|down)){0,2}';
const LOOKS =
  'solid|strong|good|full|real|big|fat|firm|low|high|bare|clear|weak|generous|definite|proper|shaky|grudging|very|cautious|confident|comfortable|tentative|steady';

const pattern = (words: string) => new RegExp(words, 'iu');

/** "Bought the food and had a five": things are had. */
const HELD =
  /\b(?:had|have|has|took|takes|bought|ate|drank|did|does|wore|lost|won|paid|spent|owes?|owed|found|missed|caught)(?: (?:just|only))? an? (?:\p{L}+ )?$/iu;
/** "Has not moved from zero": there it stays. */
export const NOT_MOVED = /(?:\bnot|n['’]t|\bnever) (?:yet )?(?:moved|shifted|budged|changed|stirred|climbed)(?: on)? from (?:an? |the )?$/i;
/** "2 -> 5": the last of them is today's. */
export const BY_ARROW = /\d\s?(?:→|-{1,2}>|=>|>)\s?$|(?:\(|\b(?:doubled|improved|moved|risen|dropped|slipped|up|down),? )(?:10|\d) to $/i;

interface Way {
  readonly is: Saying;
  readonly before: RegExp;
  readonly unless?: RegExp;
}

/** In their order; the first that fits. */
const WAYS: readonly Way[] = [
  { is: 'sure', before: BY_ARROW },
  // "has crept up to a six", "reached 7"
  {
    is: 'sure',
    before: pattern(`\\b(?:(?:${GOES})\\b[^.;:!?\\d]{0,40}?(?<!\\bgoing) to|reache[sd]|hit|hits)(?: be at)?${NEARLY}${ARTICLE}$`),
  },
  // "she is at 4", "holding at 9", "still on a two"
  // and no ", up at 7", which is a morning
  {
    is: 'sure',
    before: pattern(`\\b(?:${STANDS}|now|still|up|down|back|${IS})${ADVERBS} (?:at|on)${NEARLY}${ARTICLE}$`),
    unless: /(?:^|[,;(]|\b(?:and|then|get|gets|getting|got|wake|wakes|woke|waking)) ?(?:up|back|down) (?:at|on) (?:about |around )?$/i,
  },
  // "has the bus at 4", "with reading down as a 3": a goal's own words have gone
  { is: 'sure', before: /\b(?:has|have|had|with|puts?) [^.;,\d]{0,60}_[^.;,\d]{0,24} (?:at|as|on) (?:an? )?$/i },
  { is: 'sure', before: pattern(`\\bfrom (?:an? )?(?:10|\\d|${NUMBER_WORDS.join('|')}) to (?:an? )?$`) },
  // "5," he said
  { is: 'sure', before: /^\s*["“]$/ },
  { is: 'sure', before: NOT_MOVED },
  { is: 'sure', before: /\brung (?:number )?$/i },
  // "goal one seven", "G2 (rugby) 5", "GBO 1 score today: 8"
  {
    is: 'sure',
    before:
      /\b(?:goal|gbo|g) ?(?:one|two|three|[1-3])(?: \([^()\d]{1,40}\))?(?: (?:score|rating|is|at|now|today|still|to|up|down|rated|scored)){0,3} ?[:=–-]?\s{1,60}$/i,
  },
  // she made of it "solid 5"
  { is: 'sure', before: pattern(`["“](?:back to )?(?:an? )?(?:(?:${LOOKS}) )$`) },
  { is: 'sure', before: /["“](?:back to |up to |down to |still )(?:an? )?$/i },
  // "a solid eight"
  { is: 'sure', before: pattern(`(?:^|[^\\p{L}])an?(?: (?:${LOOKS})){0,2} $`), unless: HELD },
];

/** "The evenings downstairs are at six these days": at a number stands what is named before it, if it is a goal. */
export const IS_AT = /\b(?:is|are|was|were|be|being|been) (?:now |still |back |up |down |only |just )?(?:at|on) (?:an? |the )?$/i;
/** Right behind a name: it rates, if more in the note says so. */
const BARE = /(?:\b(?:is|are|now|still|today|again|so|then|maybe|about|around|mostly)|[:=>→(,–—]|\s-|['’]s) ?["“]?$/i;
const THE = /\bthe $/i;
/** "And two for the hall". */
const AND = /(?:^\s*|[,:;] ?|\b(?:and|but|so|are|were) )$/i;
const FOR_THAT = /^ for (?:that|this|it)\b/i;
export const FOR =
  /^ (?:for|on|with|to|at|about|of the way|around|when it comes to)\b(?! (?:now|the (?:moment|first|second|last|next|time)|a |an |\d|today|this|present|once|least|most)\b)/i;

/** `before`: the sentence up to the number; `rest`: behind it. */
export function sayingOf(before: string, rest: string, hasScale: boolean): Saying | null {
  if (hasScale) return 'sure';
  const way = WAYS.find((one) => one.before.test(before) && one.unless?.test(before) !== true);
  if (way !== undefined) return way.is;
  const verb = isCounted(before) ? null : BY_VERB.exec(before);
  if (verb !== null) {
    const gap = verb.groups?.gap ?? '';
    // "He said he came at 6"
    const isSaying = SAYING.test(verb.groups?.verb ?? '') && gap.trim() !== '';
    if (!isSaying || AT_ONCE.test(gap)) return 'sure';
    return BARE.test(before) || IS_AT.test(before) ? 'bare' : null;
  }
  // "Goal 7 today"
  if (/\bgoal $/i.test(before) && /^ (?:now|today)\b(?![^.;,\d]{0,12}\d)/.test(rest)) return 'sure';
  // "Put her hand up on Tuesday. 5 for that."
  if (AND.test(before) && FOR_THAT.test(rest)) return 'sure';
  if ((IS_AT.test(before) || /\b(?:is|are) $/.test(before)) && /^ (?:now|today|these days|at the moment)\b/.test(rest)) return 'sure';
  if (THE.test(before) || (AND.test(before) && FOR.test(rest))) return 'bare';
  return !isCounted(before) && (BARE.test(before) || IS_AT.test(before)) ? 'bare' : null;
}

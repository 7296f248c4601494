/**
 * Ratings told in passing, as people say them: "she reckons she is at five for the shift", "that makes it a six", "as for the hall, still a two".
 * A number is one only by what stands right before it (an article, a verb that rates, a way up or down) and behind it (nothing that it could
 * count). What was, what is hoped for, what somebody else would say and a range are left out. Of the goal that its own clause names; where the clause
 * only points ("that one"), of the goal that the sentence before names. Two numbers for one goal in a note, and neither said to be today's: none.
 */
import type { Span } from '../note/types.ts';
import { isRange } from './bare-ratings.ts';
import type { NumberedRating } from './listed-ratings.ts';
import { isOfGoal, matchGoal, namesNothing } from './match.ts';
import { NUMBER_WORDS, numberSaid, OF_TEN } from './number-words.ts';
import { isNoRating } from './whose-number.ts';

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.:£$%+-]|\\d[ ]|\\d,)(10|\\d|${NUMBER_WORDS.join('|')})(${OF_TEN})?(?![\\p{L}\\d/:%'’-]|\\.\\d|,\\d)`,
  'giu',
);
/** What may stand behind a number that counts nothing. */
const COUNTS_NOTHING =
  /^(?:["”'’)\]]|$|\s{2}|[.,;:!?(]|\s+[-–—(]|\s*[→>]|\s+(?:now|today|again|tonight|this (?:time|week|month|session)|so|and|but|for|to (?:\p{Ll}+ing|the|his|her|their|that|this|not)\b|as|because|since|when|where|while|by (?:his|her|their|your) (?:own )?(?:reckoning|count)|in (?:his|her|their|your) (?:own )?(?:eyes|book|view|mind)|on (?:the |that |his |her |their |your )?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)|with|at (?:the moment|present|best|most|least|\p{Lu}\p{L}*|her|his)|s?he\b|they\b|you\b|i\b|if|though|although|too|still|mostly|once (?:more|again)|easy|easily|straight|mark\b|fingers\b|these days|right now|up from|down from|from|having|compared|which|instead|already|overall|also|then|according|rather|of the way|after|until|till|would|is for|by)\b|\s+\p{Lu}\p{Ll}+ (?:says?|said|thinks?|thought|reckons?|reckoned|felt|feels)\b)/u;

const RATES =
  'rates?|rated|rating|scores?|scored|scoring|marks?|marked|marking|puts?|putting|gives?|gave|given|giving|places?|placed|calls?|called|chose|chooses?|picks?|picked|wrote|writes|rings?|ringed|circles?|circled|point(?:s|ed) (?:at|to)|went with|goes with|went for|goes for|settles? (?:on|for)|settled (?:on|for)|plumped for|came down on|comes down on|held up|holds up|held (?:it )?at|deserve[sd]?|merits?|makes? (?:it|that|this)|made (?:it|that|this)|leaves?|left|keeps?|kept|sets?|lands? on|landed on|says?|said|would say|reckons?|reckoned|thinks?|thought|felt|feels|guess(?:es)?|say|worth|has (?:it|that|this|him|her|them)|have (?:it|that|this)';
/** Between such a verb and its number: the goal and small words, and no other number. */
const BY_VERB = new RegExp(`(?:\\b|['’]d )(?:${RATES})\\b(?<gap>[^.;:!?\\d]{0,60}?)\\s*(?:["“] ?)?$`, 'iu');
const SAYING = /^(?:(?:['’]d )?says?|said|would say|reckons?|reckoned|thinks?|thought|felt|feels|guess(?:es)?)$/i;
const GOES =
  'gone|goes|went|moves?|moved|rises?|risen|rose|slips?|slipped|creeps?|crept|drops?|dropped|climbs?|climbed|jumps?|jumped|falls?|fallen|fell|comes?|came|gets?|got|up|down|back|shifted|inched|edged|takes?|took|taken|brings?|brought|nudged|lifted|bumped|raised|lowered|pushed';
const BY_MOVE = new RegExp(
  `\\b(?:(?:${GOES})\\b[^.;:!?\\d]{0,40}?(?<!\\bgoing) to|reache[sd]|hit|hits)(?: be at)?(?: about| around| nearly| almost)? (?:an? |the )?$`,
  'i',
);
const BY_STAND =
  /\b(?:stands?|stood|stays?|stayed|remains?|remained|sits?|sat|stuck|steady|holds|holding|hovers|hovering|ends?|ended|finish(?:es|ed)|now|still|self|selves|up|down|back|s?he['’]s|they['’]re|you['’]re|i['’]m|(?:s?he|they|you|i) (?:is|are|am|was|were|has|have)|one is|goal is)(?: (?:now|still|today|just|only|probably|maybe|back|up|down)){0,2} (?:at|on)(?: about| around| nearly| roughly)? (?:an? |the )?$/i;
const BY_ARTICLE =
  /(?:^|[^\p{L}])an?(?: (?:solid|strong|good|full|real|big|fat|firm|low|high|bare|clear|weak|generous|definite|proper|shaky|grudging|very|cautious|confident|comfortable|tentative|steady)){0,2} $/iu;
const THE = /\bthe $/i;
const BY_ARROW = /\d\s?(?:→|-{1,2}>|=>|>)\s?$/;
/** "Bought the food and had a five": things are had. */
const HELD =
  /\b(?:had|have|has|took|takes|bought|ate|drank|did|does|wore|lost|won|paid|spent|owes?|owed|found|missed|caught)(?: (?:just|only))? an? (?:\p{L}+ )?$/iu;
/** On a ladder of ten. */
const RUNG = /\b(?:on|to|at|up|reached) (?:the )?rung $/i;
/** "He has drumming at six and the garden at three": the second goes on with the first one's verb. */
const GOES_ON = /^,? ?and [^.;:,]{3,50} (?:at|to|as) (?:an? )?$/i;
/** "And two for the hall". */
const AND = /(?:^|[,:;] ?|\b(?:and|but) )$/i;
/** "Has not moved from zero": there it stays. */
const NOT_MOVED = /(?:\bnot|n['’]t|\bnever) (?:yet )?(?:moved|shifted|budged|changed|stirred|climbed)(?: on)? from (?:an? |the )?$/i;
/** Right behind a name: it rates, if more in the note says so. */
const BARE = /(?:\b(?:is|are|now|still|today|again|so|then|maybe|about|around)|[:=>→(,–—]|\s-|['’]s) ?$/i;

/** What only differs, counts, or tells a time or a place in a list. */
const NEVER =
  /\b(?:by|up|down|x|no\.?|number|session|week|page|room|aged?|year|last|next|first|every|least|than|over|under|before|after|and|of|other|another|these|those|my|his|her|their|our|your|any|some|only|both|all|goals?|extra|more|same) $/i;
const EARLIER =
  /\b(?:from|had been|has been|having been|been|were|started|start|began|begun|beginning|last (?:time|week|month|session|year|term)|previous(?:ly)?|before|compared (?:with|to)|against|initially|originally|at first|first|ago|then|used to|had (?:rated|put|given|said|scored|marked|called|placed|chosen|thought)|baseline|in (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?! ?\d)|at (?:christmas|easter|choice|the (?:start|beginning|outset|first))|back in|yesterday|week before|month before|time before)\b/i;
const EARLIER_BEHIND =
  /^\W{0,2}(?:last (?:time|week|month|session|year|term)|at (?:christmas|easter|choice|the (?:start|beginning|outset))|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|before\b|back in|to (?:start|begin) with|originally|at first|when (?:we|s?he|they|you|i) (?:last|started|began|first|met)|ago\b|the (?:week|month|time) before|previously|then\b(?!,))/i;
const NOW = /\b(?:now|today|these days|at the moment|at present|currently|this (?:time|week|session))\b/i;
const WAS = /\b(?:was|were)(?: (?:at|on|still|only|just|back))?(?: an?| the)? $/i;
const HOPED =
  /\b(?:wants?|wanted|hop(?:es?|ing|ed)|aim(?:s|ed|ing)?|targets?|should|wish(?:es)?|content|happy|satisfied|enough|next (?:time|week|session)|expect(?:s|ed|ing)?|guessed|predict(?:s|ed)?|could|might|may|if|unless|what (?:would|a|makes?|made)|look(?:s|ed)? like|would (?:be|make|take|need|like|love|want|stop|have)|['’]d (?:like|love|be|need|want|have|guessed)|will be|to be|need(?:s|ed)?|wonder(?:ed)?|imagin\w+|jok\w+|until|till)\b[^.;]{0,48}$/i;
const HOPED_BEHIND =
  /^\W{0,2}(?:would\b|is for\b|could\b|might\b|by (?:the|then|next|christmas|easter|summer|half|his birthday|her birthday)|next (?:time|week|month|session)|when i\b|if\b|until\b|till\b|on a good day|on a bad day|at (?:best|worst)|[^.;]{0,40}\bwould (?:be|do|make|mean|feel|have)\b)/i;
const DENIED = /\b(?:not|never|nor|n['’]t|nothing|no longer|rather than|instead of)\b[^,;.]{0,14}$/i;
const OTHERS_BEHIND =
  /^\W{0,2}(?:by (?:hers|theirs|mum|mam|dad|school)|according to (?!(?:him|her|them)\b)|for (?:mum|mam|dad|school|nan|gran)\b|(?:says?|said|thought|thinks?|reckons?|reckoned) (?:mum|mam|mom|dad|nan|gran|school|his|her|their|the)\b|in (?:mum|mam|dad|school)['’]s)/i;
/** "This one", "it", or nothing but words of rating: the clause points at the goal that was named before. */
const POINTS = /\b(?:it|that|this|which|that one|this one|the same|there)\b/i;
const THAT_ONE = /^ (?:for|on|with|to|at|about) (?:that|this|it)(?: one| goal)?\b/i;
const FOR =
  /^ (?:for|on|with|to|at|about|of the way|around|when it comes to)\b(?! (?:now|the (?:moment|first|second|last|next|time)|a |an |\d|today|this|present|once|least|most)\b)/i;

export interface RatingInPassing extends NumberedRating {
  /** The words say "now" or "today". */
  readonly isNow: boolean;
}

/** "The hall one he left": a goal, and no number. */
const ONE = /(?<!\b(?:an?|at|to|from|of|it|that|this|as|is|was|for|say|says|said|gave|still|now|score[sd]?) |[:=(] ?)one$/i;

interface Told extends Span {
  readonly value: number;
  readonly said: string;
  readonly goal: number | null;
  readonly isNow: boolean;
  readonly isSure: boolean;
  readonly isWas: boolean;
}

/** So far around a number its clause is looked at, and so many numbers of a sentence. */
const NEAR = 240;
const MOST = 60;
/** A note beyond that is no session's note. */
const MOST_TOLD = 200;
const SENTENCE_END = /[.!?]["”’)]?(?=\s)|[;\n]/g;

function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(SENTENCE_END)) {
    found.push({ start, end: index });
    start = index + sign.length;
  }
  found.push({ start, end: text.length });
  return found.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** How the number is said: for sure as a rating, perhaps, or not at all. */
function frameOf(before: string, rest: string, hasScale: boolean): 'sure' | 'bare' | null {
  if (BY_ARROW.test(before) || BY_MOVE.test(before) || BY_STAND.test(before)) return 'sure';
  if (NOT_MOVED.test(before) || RUNG.test(before)) return 'sure';
  const article = BY_ARTICLE.test(before);
  const verb = BY_VERB.exec(before);
  if ((article && !HELD.test(before)) || hasScale) return 'sure';
  if (verb !== null && !NEVER.test(before)) {
    const gap = verb.groups?.gap ?? '';
    // "He said he came at 6": behind a saying verb a number stands at once, or behind the goal and "at".
    const isSaying = SAYING.test(verb[0].trim().split(/\s/u)[0] ?? '') && gap.trim() !== '';
    if (!isSaying || /^\s(?:it|that|this|maybe|about|around|still|perhaps|probably|a|just|only|so)?\s*$/i.test(gap)) return 'sure';
    return BARE.test(before) ? 'bare' : null;
  }
  if (THE.test(before) || (AND.test(before) && FOR.test(rest))) return 'bare';
  return !NEVER.test(before) && BARE.test(before) ? 'bare' : null;
}

/** Behind such a word a number is a time, a place or a count. */
const NO_NAME = /\b(?:at|by|for|to|of|in|on|an?|the|until|till|from|about|than|before|after|number|page|room|year|aged?)\s*$/i;

/** "Today: fruit 8": nothing but words of one goal stands before the number, back to the last stop. */
function isName(before: string, goals: readonly string[]): boolean {
  const name = before.slice(before.search(/[^.,;:!?()\d]*$/)).replace(/^\s*(?:and|but|then)\s/i, '');
  // "Asha 5, Max 8": right behind a number a name may be whoever else was asked.
  if (/\d[^.;\d]{0,24}, (?:and |but )?\p{Lu}\p{Ll}+ $/u.test(before)) return false;
  return (
    !NEVER.test(before) &&
    !NO_NAME.test(name) &&
    name.trim().split(/\s/u).length < 6 &&
    goals.filter((goal) => isOfGoal(name, goal)).length === 1
  );
}

/** The words since the last comma or joining word: what was and what is hoped for is told there. */
function nearest(words: string): string {
  const cut = Math.max(words.lastIndexOf(','), words.lastIndexOf(' and '), words.lastIndexOf(' but '), words.lastIndexOf('('));
  const near = words.slice(cut + 1);
  return near.trim() === '' || /^\s*(?:and|but)?\s*(?:an?|at|to|so)?\s*$/i.test(near) ? words : near;
}

function isToday(lead: string, behind: string): boolean {
  const near = nearest(lead);
  if (NOT_MOVED.test(near) || BY_ARROW.test(lead)) return true;
  if (DENIED.test(near) || HOPED.test(near) || HOPED_BEHIND.test(behind) || EARLIER_BEHIND.test(behind)) return false;
  const earlier = [...near.matchAll(new RegExp(EARLIER, 'gi'))].at(-1);
  if (earlier === undefined) return true;
  // "From a one to a three": what stands behind "to" or "now" is today's.
  return /\b(?:to|now|today)\b/i.test(near.slice(earlier.index + earlier[0].length));
}

/** Behind the number, as far as it speaks of it: to the next comma or number. */
function behindOf(text: string, end: number, to: number): string {
  const words = text.slice(end, to);
  const stop = words.slice(1).search(/[,;(]|\s(?:and|but|while|whereas)\s|\s[-–—]\s/);
  return stop === -1 ? words : words.slice(0, stop + 1);
}

function goalBy(lead: string, behind: string, goals: readonly string[]): number | null {
  const after = FOR.test(behind) ? matchGoal(behind, goals, 1) : null;
  return after ?? matchGoal(nearest(lead), goals, 1) ?? matchGoal(lead, goals, 1);
}

function toldIn(text: string, sentence: Span, goals: readonly string[], names: readonly string[], topic: number | null): readonly Told[] {
  const words = text.slice(sentence.start, sentence.end);
  const numbers = [...words.matchAll(NUMBER)].slice(0, MOST);
  const found: Told[] = [];
  let from = 0;
  let last = topic;
  for (const [index, match] of numbers.entries()) {
    const end = match.index + match[0].length;
    const next = numbers[index + 1]?.index ?? words.length;
    const rest = words.slice(end, end + NEAR);
    const before = words.slice(Math.max(0, match.index - NEAR), match.index);
    const start = sentence.start + match.index;
    // "2 -> 5": the last of them is today's.
    const isCounting =
      !COUNTS_NOTHING.test(rest) || ONE.test(before.slice(-24) + match[0]) || /^ ?(?:(?:and a half|or)\b|→|-{1,2}>|=>)/i.test(rest);
    const said = isCounting ? null : frameOf(before, rest, match[2] !== undefined);
    const lead = words.slice(Math.max(from, match.index - NEAR), match.index);
    const goesOn = !isCounting && found.at(-1)?.isSure === true && GOES_ON.test(lead) ? 'sure' : null;
    const frame = said ?? goesOn ?? (!isCounting && /^\d/.test(match[0]) && isName(before, goals) ? 'bare' : null);
    if (frame === null || isRange(text, { start, end: sentence.start + end })) continue;
    const behind = behindOf(words, end, Math.min(next, end + NEAR));
    from = end;
    const named = goalBy(lead, behind, goals);
    const isPointing = POINTS.test(nearest(lead)) || THAT_ONE.test(behind) || namesNothing(lead);
    // Of the one goal that there is, nothing else pointing back, "it" must speak.
    const back = last ?? (goals.length === 1 && POINTS.test(nearest(lead)) ? 0 : null);
    const goal = named ?? (isPointing && frame === 'sure' ? back : null);
    if (goal !== null) last = goal;
    if (isNoRating(lead, names) || OTHERS_BEHIND.test(behind) || !isToday(lead, behind)) continue;
    found.push({
      start,
      end: start + (match[1] ?? '').length,
      said: match[1] ?? '',
      value: numberSaid(match[1] ?? ''),
      goal,
      isNow: NOW.test(nearest(lead)) || NOW.test(behind),
      isSure: frame === 'sure',
      isWas: WAS.test(before),
    });
  }
  return found;
}

/** One number a goal: the only one said, or the one that is said to be today's. */
function onlyOne(told: readonly Told[]): Told | null {
  const today = told.filter(({ isNow }) => isNow);
  const group = [told, today].find((some) => new Set(some.map(({ value }) => value)).size === 1);
  return group?.[0] ?? null;
}

const SPEAKS_OF_RATING = /\b(?:rat(?:es?|ed|ing|ings)|scor(?:es?|ed|ing)|goals?|gbos?|out of (?:10|ten)|scale|numbers?)\b|\/10\b/i;

/** `names`: the client's given names, in small letters. In the order of the goals. */
export function ratingsInPassing(
  text: string,
  goals: readonly string[],
  names: readonly string[],
  isRead: boolean,
): readonly RatingInPassing[] {
  const told: Told[] = [];
  let topic: number | null = null;
  for (const sentence of sentencesOf(text)) {
    if (told.length > MOST_TOLD) break;
    const words = text.slice(sentence.start, sentence.end);
    const found = toldIn(text, sentence, goals, names, topic);
    told.push(...found);
    topic = matchGoal(words.slice(0, NEAR), goals, 1) ?? found.at(-1)?.goal ?? null;
  }
  const of = told.filter(({ goal }) => goal !== null);
  const isSaid = isRead || of.some(({ isSure, isWas }) => isSure && !isWas);
  const isRating = isSaid || new Set(of.map(({ goal }) => goal)).size > 1 || SPEAKS_OF_RATING.test(text);
  return goals.flatMap((_, goal) => {
    const own = of.filter((one) => one.goal === goal);
    // "The bus was a two" may be of then or of now: it counts beside others of today alone, and where nothing else is said of that goal.
    const now = own.some(({ isWas }) => !isWas) || !isSaid ? own.filter(({ isWas }) => !isWas) : own;
    const one = isRating ? onlyOne(now) : null;
    return one === null
      ? []
      : [{ goal, value: one.value, of: 10, at: { start: one.start, end: one.end }, isEarlier: false, isNow: one.isNow }];
  });
}

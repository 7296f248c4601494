/**
 * Which goal does a later rating belong to? By its number ("Goal 2 ... 8/10") or by words that it shares with one goal and no
 * other. A rating that fits none, or two alike, is left out: better no point in the chart than one on the wrong line.
 */
import { placeSaid } from './number-words.ts';

const SMALL = [
  'the',
  'and',
  'for',
  'with',
  'that',
  'this',
  'now',
  'goal',
  'goals',
  'rated',
  'rates',
  'rating',
  'out',
  'she',
  'her',
  'his',
  'him',
  'they',
  'them',
  'was',
  'were',
  'has',
  'had',
  'have',
  'not',
  'but',
  'said',
  'says',
  'today',
  'session',
  'review',
  'reviewed',
  'revisited',
  'about',
  'after',
  'from',
  'into',
  'then',
  'when',
  'who',
  'what',
  'which',
  'own',
  'get',
  'one',
  'any',
  'all',
  'more',
  'than',
  'because',
  'feels',
  'same',
  'still',
  'last',
  'first',
  'again',
  'without',
  'being',
  'having',
  'getting',
  'going',
  'doing',
  // What leads in to a goal is none of it: "You would like to ..."
  'you',
  'your',
  'would',
  'like',
  'want',
  'wants',
  'wanted',
  'hope',
  'hopes',
  'hoped',
  'wish',
  'wishes',
  'able',
];
/** Words that many goals share; they only break a tie. */
const COMMON = [
  'day',
  'week',
  'night',
  'month',
  'time',
  'minute',
  'hour',
  'morning',
  'evening',
  'two',
  'three',
  'four',
  'five',
  'six',
  'once',
  'twice',
  'every',
];

/** Forms of one word that no ending tells: past tenses, and what a family calls its own. Verbs in which ratings are told are not among them. */
const FORMS = [
  'sleep asleep slept',
  'ring rang rung',
  'swim swam swum',
  'ride rode ridden',
  'drive drove driven',
  'eat ate eaten',
  'drink drank drunk',
  'sing sang sung',
  'speak spoke spoken',
  'write wrote written',
  'wake woke woken awake',
  'wear wore worn',
  'catch caught',
  'buy bought',
  'sit sat',
  'meet met',
  'fight fought',
  'hide hid hidden',
  'break broke broken',
  'throw threw thrown',
  'mum mam mom mother mummy',
  'dad father daddy',
  'nan gran grandma grandmother nana granny',
  'grandad grandfather grandpa',
].map((forms) => forms.split(' '));

/** "Asleep" is about sleep. */
function plainForm(word: string): string {
  return FORMS.find((forms) => forms.includes(word))?.[0] ?? word;
}

function stem(word: string): string {
  for (const ending of ['ing', 'ed', 'es', 's']) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** "Swimm" of "swimming" is "swim". */
function undoubled(word: string): string {
  return word.length > 3 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
}

/** "Eating", "running" and "asked" are of "eat", "run" and "ask", short as these are. */
function isDoing(doing: string, verb: string): boolean {
  return verb.length === 3 && /(?:ing|ed)$/.test(doing) && (stem(doing) === verb || undoubled(stem(doing)) === verb);
}

function isSameWord(a: string, b: string): boolean {
  return (
    a === b ||
    isDoing(a, b) ||
    isDoing(b, a) ||
    (a.length > 3 &&
      b.length > 3 &&
      (stem(a) === stem(b) ||
        undoubled(stem(a)) === b ||
        undoubled(stem(b)) === a ||
        stem(a) === b ||
        a === stem(b) ||
        `${stem(a)}e` === b ||
        `${stem(b)}e` === a))
  );
}

/** "PE" and "TV" say what a goal is about, "at" and "go" do not. */
const TWO_CAPITALS = /^\p{Lu}{2}$/u;

function contentWords(text: string): readonly string[] {
  const words = text
    .split(/[^\p{L}]/u)
    .filter((word) => (word.length > 2 && !SMALL.includes(word.toLowerCase())) || (TWO_CAPITALS.test(word) && word !== 'OK'))
    .map((word) => plainForm(word.toLowerCase()));
  return [...new Set(words)];
}

/** Words in which a rating is told: what stands in these alone names no goal. */
const TELLING =
  'put puts give gives gave rate score scores scored scoring mark marks marked call calls called say think thinks thought reckon reckons reckoned felt makes make made leaves leave left keep keeps kept went goes gone come came comes going down back moved moves stands sits stays stayed there where here perhaps maybe probably just only about around even already well only over under really sure quite near nearly almost herself himself themselves yourself number numbers scale ladder line would could himself than this these days point points step progress asked told agreed worth solid someone somebody something anyone anybody'.split(
    ' ',
  );

/** Nothing in the words could be what a goal is about. */
export function namesNothing(words: string): boolean {
  return contentWords(words).every((word) => TELLING.includes(word));
}

function isCommon(word: string): boolean {
  return COMMON.includes(word) || COMMON.includes(stem(word));
}

function overlap(words: readonly string[], goal: string): number {
  const goalWords = contentWords(goal);
  let score = 0;
  for (const word of words) if (goalWords.some((other) => isSameWord(word, other))) score += isCommon(word) ? 0.4 : 1;
  return score;
}

/** The number in the last "goal N" of the words, or null. */
export function goalNumber(words: string): number | null {
  // "G2", but no "gone".
  const all = [...words.toLowerCase().matchAll(/\b(?:(?:goal (?:no\.? ?|number |#)?|gbo ?)(\d|one|two|three)|g(\d))\b/g)];
  const ordinal = /\b(first|second|third) (?:goal|hope|aim|wish)\b/.exec(words.toLowerCase())?.[1];
  if (all.length === 0 && ordinal !== undefined) return placeSaid(ordinal);
  const named = all.at(-1)?.[1] ?? all.at(-1)?.[2];
  if (named === undefined) return null;
  const index = ['one', 'two', 'three'].indexOf(named);
  return index === -1 ? Number(named) : index + 1;
}

/** The words are the goal itself, in this form or that: two of its words, or all that it has. */
export function isGoalItself(words: string, goal: string): boolean {
  return overlap(contentWords(words), goal) >= Math.min(2, contentWords(goal).length);
}

/** Whatever the words say is in the goal: "Town" of "go into town without looking over my shoulder". */
export function isOfGoal(words: string, goal: string): boolean {
  const wanted = contentWords(words).filter((word) => !TELLING.includes(word) || goal.toLowerCase().includes(word));
  const inGoal = contentWords(goal);
  return wanted.length > 0 && wanted.every((word) => inGoal.some((other) => isSameWord(word, other)));
}

/** "His goal", "goal today": the one that there is. "The bus goal" is another. */
function isThatGoal(words: string): boolean {
  const named = /(?:^|\s)([\p{L}'-]*)\s?\bgoals?\b/iu.exec(words);
  return named !== null && contentWords(named[1] ?? '').length === 0;
}

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
/** Shorter than this a stretch of words may stand in any goal. */
const NAMES = 6;

/** The words are a stretch of the goal, or end with the whole of it: "Up by 9" of "Up by 9 on a school day". */
function isStretchOf(words: string, goal: string): boolean {
  const [said, whole] = [plain(words), plain(goal)];
  // One word may stand anywhere in a goal.
  const isNamed = said.trim().includes(' ') && said.length > NAMES;
  return (isNamed && whole.includes(said)) || (whole.length > NAMES && said.endsWith(whole));
}

/** "Washing 4/10" is of "Wash my hands", not of "Hold him without washing": where both share one word, a goal begins with what it is about. */
function beginsWith(words: readonly string[], goal: string, others: readonly string[]): boolean {
  const first = contentWords(goal)[0] ?? '';
  const shared = words.filter((word) => contentWords(goal).some((other) => isSameWord(word, other)));
  const isInAll = shared.every((word) => others.every((other) => contentWords(other).some((one) => isSameWord(word, one))));
  return isInAll && shared.some((word) => isSameWord(word, first));
}

function onlyOne(goals: readonly string[], fits: (goal: string, index: number) => boolean): number | null {
  const found = goals.map((goal, index) => (fits(goal, index) ? index : -1)).filter((index) => index !== -1);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Index of the goal that the words speak of, or null. `least`: how much must be shared; a word that many goals share counts less than 1. */
export function matchGoal(words: string, goals: readonly string[], least = 0): number | null {
  const number = goalNumber(words);
  if (number !== null) return number >= 1 && number <= goals.length ? number - 1 : null;
  const stretch = onlyOne(goals, (goal) => isStretchOf(words, goal));
  if (stretch !== null) return stretch;
  const wanted = contentWords(words);
  const scores = goals.map((goal) => overlap(wanted, goal));
  const best = Math.max(0, ...scores);
  if (best === 0) return goals.length === 1 && isThatGoal(words) ? 0 : null;
  if (best < least) return null;
  const isBest = (_: string, index: number) => scores[index] === best;
  const others = goals.filter(isBest);
  return onlyOne(goals, isBest) ?? onlyOne(goals, (goal, index) => isBest(goal, index) && beginsWith(wanted, goal, others));
}

/** What people call one thing by: only where no goal has any of the words themselves, and one goal alone is about the same thing. */
const SAME_THING = [
  /\b(?:get(?:s|ting)? up|got up|up (?:before|and dressed|on time)|out of bed|wak(?:es?|ing)|woken|mornings?)\b/i,
  /\b(?:ring(?:s|ing)?|rang|rung|call(?:s|ing|ed)?(?! (?:it|that|this|an?|the)\b)|phon(?:e|es|ing|ed)|telephon\w+)\b/i,
  /\b(?:sing(?:s|ing)?|sang|sung|choirs?|songs?)\b/i,
  /\b(?:swim(?:s|ming)?|swam|pool)\b/i,
  /\b(?:wash(?:es|ing)?|showers?|showering|baths?)\b/i,
  /\b(?:eat(?:s|ing)?|ate|meals?|lunch(?:es)?|dinners?|breakfasts?|supper)\b/i,
  /\b(?:bed|bunk|sleep(?:s|ing)?|slept|sleepovers?|asleep)\b/i,
  /\b(?:drink(?:s|ing)?|drank|alcohol|beers?|pub)\b/i,
  /\b(?:smok(?:es?|ing)|weed|cannabis|vap(?:es?|ing))\b/i,
  /\b(?:friends?|mates?)\b/i,
];

/** Index of the one goal that is about the same thing in another word, or null. */
export function matchThing(words: string, goals: readonly string[]): number | null {
  const wanted = contentWords(words);
  if (goals.some((goal) => overlap(wanted, goal) >= 1)) return null;
  const things = SAME_THING.filter((thing) => thing.test(words));
  const found = things.map((thing) => onlyOne(goals, (goal) => thing.test(goal))).filter((goal) => goal !== null);
  const [first] = found;
  return first === undefined || found.some((goal) => goal !== first) ? null : first;
}

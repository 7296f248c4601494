/**
 * What a sentence names and says is not so: what would have been under other circumstances, what was given once and has ended, what was years
 * ago, what the writer left.
 */
import { set } from './people.ts';
import type { Words } from './said-words.ts';

/** A longer sentence says more than that. */
const longest = 32;
const would = set('would wouldve could couldve might mightve');
const contracted = /^(?:he|she|they|i|we|you|it)d$/;
const unreal = set('was were');

/** "If he'd wanted to work on something we would have written it down", "if she was to score it she would". */
export function isUnreal({ words }: Words): boolean {
  if (words.length > longest) return false;
  if (isInverted(words)) return true;
  const at = words.findIndex((word, n) => word === 'if' && isUnrealBehind(words, n + 1));
  return at >= 0 && words.some((word, n) => (n < at || n > at + 2) && would.has(word));
}

const anybody = set('he she they i we it');

/** "Had he wanted to set something I'd have gone through the sheet", "were they to rate it they would". */
function isInverted(words: readonly string[]): boolean {
  const [first, second = '', third] = words;
  if (!anybody.has(second) || !(first === 'had' || (first === 'were' && third === 'to'))) return false;
  return words.some((word, at) => at > 2 && (would.has(word) || (contracted.test(word) && words[at + 1] === 'have')));
}

/** "He'd wanted", "she had stayed", "she was to": none of it happened. */
function isUnrealBehind(words: readonly string[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (word === 'had' || contracted.test(word)) return true;
    if (unreal.has(word) && next === 'to') return true;
  }
  return false;
}

const ending = set('stopped ended finished ceased lapsed closed cancelled withdrawn gone over');
const givenOnce = set('had was were got');
const ofThat = set('that which all it they these those both now has have since then');

/** "In the spring he had a carer twice a day, that stopped when the funding did": given once. */
export function isEnded({ words }: Words): boolean {
  if (words.length > longest) return false;
  const given = words.findIndex((word) => givenOnce.has(word));
  return given >= 0 && given < 6 && words.some((word, at) => at > given + 2 && ending.has(word) && ofThat.has(words[at - 1] ?? ''));
}

const sinceThen = set(
  'now still again since today currently recently ever continues remains wants would will began started keeps ongoing recurrent',
);
const howMany = set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen many some several few twenty',
);
const ofClient = set('he she they');
const young = set('child kid boy girl teenager teen toddler');
const calendar = Array.from({ length: 60 }, (_, n) => String(1975 + n));
const years = new Set(calendar);

/** Words that set a sentence years back: "four years ago", "in 2019", "as a child", "when she was nine", "back in lockdown", "at fourteen he". */
function isYearsBack(words: readonly string[], at: number): boolean {
  const [word, next, then] = [words[at] ?? '', words[at + 1] ?? '', words[at + 2] ?? ''];
  if (at === 0 && word === 'back') return next === 'in' || next === 'when';
  if (at === 0 && word === 'at') return (howMany.has(next) || /^\d+$/.test(next)) && ofClient.has(then);
  if (/^years?$/.test(word))
    return /^(?:ago|back)$/.test(next) && (at === 0 || howMany.has(words[at - 1] ?? '') || /^\d+$/.test(words[at - 1] ?? ''));
  if (word === 'in') return years.has(next);
  if (word === 'as') return next === 'a' && young.has(then);
  return (
    word === 'when' &&
    (then === 'was' || then === 'were') &&
    (/^\d+$|^(?:young|little|small|at|in)$/.test(words[at + 3] ?? '') || howMany.has(words[at + 3] ?? ''))
  );
}

/** "He had an overdose four years ago": history, and no word of what is now. */
export function isHistory({ words }: Words): boolean {
  return words.length <= longest && !words.some((word) => sinceThen.has(word)) && words.some((_, at) => isYearsBack(words, at));
}

const writers = set('i we');
const leaving = set('didnt havent couldnt');

/** "So we didn't", "and I left it": so the sentence ends, whatever it named. */
export function isLeftAtEnd({ words }: Words): boolean {
  const last = words.length - 1;
  const is = (back: number, word: string) => words[last - back] === word;
  if (words.length > longest) return false;
  if (leaving.has(words[last] ?? '')) return writers.has(words[last - 1] ?? '');
  const back = is(0, 'there') || is(0, 'then') ? 1 : 0;
  return (is(back, 'it') || is(back, 'that')) && is(back + 1, 'left') && writers.has(words[last - back - 2] ?? '');
}

/** One of these must stand in a sentence for one of these rules to look at it. */
export const notSoWords: readonly string[] = [
  'if',
  ...ending,
  ...leaving,
  'left',
  'year',
  'years',
  ...young,
  ...calendar,
  'when',
  'had',
  'were',
  'back',
  'at',
];

/**
 * The number that a goal is given where it is set: behind the wording stands a sign, then nothing but who says it and how, then the number: "- she rates this 2
 * as she has picked the teacher", "(mum and dad say 1)", ", at present a one". Read by the same table as any later rating (`saying`).
 */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import type { Span } from '../note/types.ts';
import { namesNothing } from './match.ts';
import { countsNothing, type NumberMention, numbersIn } from './numbers.ts';
import { sayingOf } from './saying.ts';
import { isToday } from './when.ts';
import { isNoRating } from './whose-number.ts';

export interface GivenNumber {
  readonly rating: FoundRating;
  /** Where the wording ends. */
  readonly end: number;
}

/** What sets the telling off from the wording. */
const SIGN =
  /(?:["”]?[,(:;.]["”]?\s|\s?\(|\s[-–—]\s)(?:(?:and|but|which|where)\s)?|\s(?:which|where|and (?=(?:s?he|they|you|i|on)\b))\s?/giu;
/** So many words tell who says a number and how. */
const MOST_WORDS = 12;
/** Those who say it, and what it is said on. */
const WHO =
  /\p{Lu}[\p{L}'’-]*|\b(?:mum|mam|dad|mother|father|parents?|nan|gran|both|paper|ladder|rungs?|scale|line|ten|bottle|faces?|present|start|begin|showed|placed|also)\b/giu;

function tellingOf(before: string, mayBeBare: boolean): { readonly tail: string; readonly at: number } | null {
  const sign = [...before.matchAll(SIGN)].findLast(({ index, 0: words }) => {
    const tail = before.slice(index + words.length);
    // "Freya: go to Brownies, 0": what stands before another sign is no telling.
    if (/[,;:]\s|\s[-–—]\s|\(/.test(tail)) return false;
    return (
      (tail.trim() !== '' || (mayBeBare && /[(.] ?$/.test(words))) &&
      tail.trim().split(/\s+/u).length <= MOST_WORDS &&
      namesNothing(tail.replace(WHO, ' '))
    );
  });
  return sign === undefined ? null : { tail: before.slice(sign.index + sign[0].length), at: sign.index + (/^["”]/.test(sign[0]) ? 1 : 0) };
}

function givenBy(text: string, piece: Span, number: NumberMention, client: readonly string[]): GivenNumber | null {
  const words = text.slice(piece.start, piece.end).trimEnd();
  // "sleep with the lamp off. 3 today"
  const isOfNow = /^ (?:today|now|to (?:start|begin))\b/.test(words.slice(number.end));
  const telling = tellingOf(words.slice(0, number.start), isOfNow || (number.hasScale && !number.isOfScale));
  if (telling === null || words.slice(0, telling.at).trim().length < 4) return null;
  const rest = words.slice(number.end);
  const { tail } = telling;
  const isSaid = sayingOf(` ${tail}`, rest, number.hasScale) !== null || /\p{L}\s(?:at|on|from) (?:an? )?$/iu.test(tail) || isOfNow;
  // At first it says what it is: "starting from a 2".
  const isNow = isToday(tail.replace(/\b(?:start(?:s|ed|ing)?|beginning|from|baseline|was|were|to be)\b/gi, ' '), '');
  // "Mum and dad talk first (mum and dad say 1)": their own.
  const [first = ''] = words.trimStart().toLowerCase().split(' ');
  const isOwn = tail.trim().toLowerCase().startsWith(`${first} `);
  if (!isSaid || !isNow || (!isOwn && isNoRating(tail, client))) return null;
  const at = { start: piece.start + number.start, end: piece.start + number.saidEnd };
  return { rating: { value: number.value, of: 10, at, isEarlier: false }, end: piece.start + telling.at };
}

/** The first number in the piece that is given to its goal. */
export function givenNumber(text: string, piece: Span, client: readonly string[]): GivenNumber | null {
  const words = text.slice(piece.start, piece.end).trimEnd();
  for (const number of numbersIn(words)) {
    if (!number.hasScale && !countsNothing(text, piece.start, words, number)) continue;
    const given = givenBy(text, piece, number, client);
    if (given !== null) return given;
  }
  return null;
}

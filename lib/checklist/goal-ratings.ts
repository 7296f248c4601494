/**
 * Ratings of goals as people write them: "3/10", "2 out of 10", "0 out of ten", "4 -> 6/10", "(baseline 1)", "was 2, now 8",
 * "(days out of seven: 2)". The one reader of ratings, for the note being written and for a whole record. Every pattern is of
 * bounded length, so reading stays linear. A date ("on 3/10", "3/10/2026") is no rating, and neither is a value above its
 * scale, a count ("four out of five evenings"), or what else people rate out of ten (mood, craving, confidence).
 */
import type { Span } from '../note/types.ts';
import type { Rating } from './types.ts';

export interface FoundRating extends Rating {
  /** The writer names an earlier value ("was 2", "first rated 1", "2 -> 5/10"): it belongs to an earlier note. */
  readonly isEarlier: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = '\\d{1,2}(?:\\.\\d)?|zero|nought|one|two|three|four|five|six|seven|eight|nine|ten';
/** A goal's scale: 0 to 10, or 1 to 5. "Five out of seven nights" is part of a goal, no rating. */
const SCALES = [10, 5];
/** "Four out of five mornings" and "on school nights, 4 out of 5" count; "four out of five now" rates. */
const countOf = /\b(?:days?|nights?|evenings?|mornings?|weeks?|weekends?|lessons?|classes|meals|times|sessions)\b[^.;\n\d]{0,12}$/i;
const counted = /^\s(?!(?:at|today|now|currently|and|but|this|last|before|on|by|when|so|up|down|from|for|in|to|as)\b)\p{Ll}/u;

const fraction = new RegExp(
  `(?<![\\d/.:-])(${NUMBER})\\s{0,2}(?:/|out of|outof|of)\\s{0,2}(10|5|ten|five)(?![\\d/:]|\\.\\d|\\s(?:days|nights|times|weeks|lessons|minutes|sessions))`,
  'gi',
);
const labelled = /out of (\d{1,2}|five|seven|ten)\s{0,2}[:=]\s{0,2}(\d{1,2})(?![\d/.:])/gi;
const bare =
  /\b(baseline|now|currently|today|rated|rates|scored|score|rating|starting at)\s{0,2}[:=]?\s{0,2}(?:at |as |it )?(\d{1,2})(?![\d/:%]|\.\d|\s{0,2}(?:out of|of|\/)|\s(?:goals|points|tries|runs|marks|times)\b)/gi;
/** "3 -> 6/10" rates twice, and says the scale once. */
const arrow =
  /(?<![\d/.:-])(\d{1,2}(?:\.\d)?)\s{0,2}(?:-{1,2}>|→|=>|to)\s{0,2}(?=\d{1,2}(?:\.\d)?\s{0,2}(?:\/|out of)\s{0,2}(10|5)(?![\d/]))/gi;
const DATE_BEFORE = ['on', 'until', 'till', 'dated', 'date', 'booked', 'since', 'appointment', 'by', 'for', 'next'];
/** What else people rate out of ten, within so many units before the number: none of a goal's own ratings. */
const otherScale =
  /\b(?:confiden(?:ce|t)|importan(?:ce|t)|motivat(?:ion|ed)|readiness|cravings?|pain|mood|suds|distress)\b[^.;,\n]{0,24}$/i;
const EARLIER_BEFORE = ['was', 'from', 'previously', 'initially', 'originally', 'first', 'started'];

function numberOf(word: string): number {
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}

/** What stands before `at` on the same line, at most 40 units. */
function lineBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 40), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

/** The last two words before `at` on the same line. */
function wordsBefore(text: string, at: number): readonly string[] {
  return lineBefore(text, at)
    .toLowerCase()
    .split(/[^\p{L}\p{N}']/u)
    .filter(Boolean)
    .slice(-2);
}

function isEarlier(text: string, at: number): boolean {
  const before = wordsBefore(text, at);
  return before.some(
    (word, i) => EARLIER_BEFORE.includes(word) && (i === before.length - 1 || ['rated', 'at', 'a'].includes(before[i + 1] ?? '')),
  );
}

function fractions(text: string): readonly FoundRating[] {
  const found: FoundRating[] = [];
  for (const match of text.matchAll(fraction)) {
    const value = numberOf(match[1] ?? '');
    const of = numberOf(match[2] ?? '');
    const at = { start: match.index, end: match.index + match[0].length };
    const isSlash = match[0].includes('/');
    const isDate =
      isSlash && ((match[1] ?? '').startsWith('0') ? match[1] !== '0' : DATE_BEFORE.includes(wordsBefore(text, at.start).at(-1) ?? ''));
    // "2 of 10 now"; "2 of 5" may count.
    const isWhole = isSlash || of === 10 || match[0].toLowerCase().includes('out');
    const isCount = !isSlash && (counted.test(text.slice(at.end, at.end + 12)) || (of < 10 && countOf.test(lineBefore(text, at.start))));
    if (!isDate && isWhole && !isCount && SCALES.includes(of)) found.push({ value, of, at, isEarlier: isEarlier(text, at.start) });
  }
  return found;
}

function labelledRatings(text: string): readonly FoundRating[] {
  return [...text.matchAll(labelled)].map((match) => {
    const value = Number(match[2]);
    const end = match.index + match[0].length;
    return { value, of: numberOf(match[1] ?? ''), at: { start: end - (match[2] ?? '').length, end }, isEarlier: false };
  });
}

function arrowRatings(text: string): readonly FoundRating[] {
  return [...text.matchAll(arrow)].map((match) => ({
    value: Number(match[1]),
    of: Number(match[2]),
    at: { start: match.index, end: match.index + (match[1] ?? '').length },
    isEarlier: true,
  }));
}

/** The scale that the words themselves name ("three days out of seven"), else 0 to 10. */
function scaleIn(text: string): number {
  const named = /out of (\d{1,2}|five|seven|ten)\b/i.exec(text);
  return named === null ? 10 : numberOf(named[1] ?? '');
}

function isBareRating(text: string, word: string, at: number): boolean {
  if (word !== 'now' && word !== 'today' && word !== 'currently') return true;
  // "was 2, now 8" or "(now 1)"; "Delphine, now 13" is an age.
  const before = text.slice(Math.max(0, at - 16), at).trimEnd();
  return before.endsWith('(') || /was \d{1,2}(?:\.\d)?,?(?: and)?$/i.test(before);
}

function bareRatings(text: string): readonly FoundRating[] {
  const found: FoundRating[] = [];
  const scale = scaleIn(text);
  for (const match of text.matchAll(bare)) {
    const value = Number(match[2]);
    const end = match.index + match[0].length;
    const at = { start: end - (match[2] ?? '').length, end };
    if (isBareRating(text, (match[1] ?? '').toLowerCase(), match.index))
      found.push({ value, of: scale, at, isEarlier: isEarlier(text, match.index) });
  }
  return found;
}

/** In order, none overlapping another. Offsets are those of `text`; only what stands within `span` is read. */
export function readRatings(text: string, span: Span = { start: 0, end: text.length }): readonly FoundRating[] {
  const words = text.slice(span.start, span.end);
  const isFree = (taken: readonly FoundRating[], { at }: FoundRating) =>
    !taken.some((other) => at.start < other.at.end && other.at.start < at.end);
  const sure = [...fractions(words), ...labelledRatings(words)];
  const paired = arrowRatings(words).filter((rating) => isFree(sure, rating));
  const known = [...sure, ...paired];
  return [...known, ...bareRatings(words).filter((rating) => isFree(known, rating))]
    .filter(({ value, of, at }) => value <= of && !otherScale.test(lineBefore(words, at.start)))
    .sort((a, b) => a.at.start - b.at.start)
    .map((rating) => ({ ...rating, at: { start: rating.at.start + span.start, end: rating.at.end + span.start } }));
}

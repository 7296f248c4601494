/**
 * Ratings of goals as people write them: "3/10", "2 out of 10", "0 out of ten", "(baseline 1)", "was 2, now 8",
 * "(days out of seven: 2)". Every pattern is of bounded length, so reading stays linear. A date ("on 3/10", "3/10/2026")
 * is no rating, and neither is a value above its scale.
 */
import type { Span } from '../note/types.ts';

export interface FoundRating {
  readonly value: number;
  readonly of: number;
  readonly at: Span;
  /** The writer names an earlier value ("was 2", "first rated 1"): it belongs to an earlier note. */
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

const fraction = new RegExp(
  `(?<![\\d/.:-])(${NUMBER})\\s{0,2}(?:/|out of|of)\\s{0,2}(10|5|ten|five)(?![\\d/:]|\\.\\d|\\s(?:days|nights|times|weeks|lessons|minutes|sessions))`,
  'gi',
);
const labelled = /out of (\d{1,2}|five|seven|ten)\s{0,2}[:=]\s{0,2}(\d{1,2})(?![\d/.:])/gi;
const bare =
  /\b(baseline|now|currently|today|rated|rates|scored|score|rating|starting at)\s{0,2}[:=]?\s{0,2}(?:at |as |it )?(\d{1,2})(?![\d/:%]|\.\d|\s{0,2}(?:out of|of|\/))/gi;
const DATE_BEFORE = ['on', 'until', 'till', 'dated', 'date', 'booked', 'since', 'appointment', 'by', 'for', 'next'];
/** What else people rate out of ten: none of a goal's own ratings. */
const OTHER_SCALES = [
  'confidence',
  'confident',
  'importance',
  'important',
  'motivation',
  'motivated',
  'readiness',
  'craving',
  'cravings',
  'pain',
  'mood',
  'suds',
  'distress',
];
const EARLIER_BEFORE = ['was', 'from', 'previously', 'initially', 'originally', 'first', 'started'];

function numberOf(word: string): number {
  return NUMBERS[word.toLowerCase()] ?? Number(word);
}

/** The last two words before `at` on the same line. */
function wordsBefore(text: string, at: number): readonly string[] {
  const line =
    text
      .slice(Math.max(0, at - 40), at)
      .split('\n')
      .at(-1) ?? '';
  return line
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
    const isWhole = isSlash || match[0].toLowerCase().includes('out');
    if (!isDate && isWhole && SCALES.includes(of) && value <= of) found.push({ value, of, at, isEarlier: isEarlier(text, at.start) });
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

function bareRatings(text: string, scale: number): readonly FoundRating[] {
  const found: FoundRating[] = [];
  for (const match of text.matchAll(bare)) {
    const value = Number(match[2]);
    const end = match.index + match[0].length;
    const at = { start: end - (match[2] ?? '').length, end };
    if (value <= scale && isBareRating(text, (match[1] ?? '').toLowerCase(), match.index))
      found.push({ value, of: scale, at, isEarlier: isEarlier(text, match.index) });
  }
  return found;
}

/** In order, none overlapping another. Offsets are those of `text`. */
export function readRatings(text: string): readonly FoundRating[] {
  const sure = [...fractions(text), ...labelledRatings(text)];
  const all = [
    ...sure,
    ...bareRatings(text, scaleIn(text)).filter(({ at }) => !sure.some((other) => at.start < other.at.end && other.at.start < at.end)),
  ];
  const isOfAnother = ({ at }: FoundRating) => wordsBefore(text, at.start).some((word) => OTHER_SCALES.includes(word));
  return all.filter((rating) => rating.value <= rating.of && !isOfAnother(rating)).sort((a, b) => a.at.start - b.at.start);
}

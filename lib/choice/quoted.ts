/**
 * What stands in a note but was written earlier: a Choice summary carried forward, an e-mail below the answer. Those words
 * keep their place in the earlier note; here they are blanked so that nothing is claimed from the copy.
 */
import { readEarlierEntries } from '../note/earlier.ts';
import type { Span } from '../note/types.ts';
import { findPhrase, fold, linesOf, opensWith, says } from './words.ts';

/** Words of a line that say: this was carried forward. */
const CARRIED = [
  'c/f',
  'carried forward',
  'carry forward',
  'copied forward',
  'copied from',
  'copied over from',
  'pasted from',
  'pasted below',
  'pasted in',
  'pasted the choice',
  'copied the choice',
  'copied in the choice',
  'copied across the choice',
  'brought across the choice',
  'copy of choice',
  'copy of the choice',
  'extract from choice',
  'taken from choice',
  'from choice note',
  'from the choice note',
  'from choice summary',
  'quoted from',
  'summary of choice',
  'pulled through from',
  'pulled forward from',
  'brought forward from',
  'copied across from',
  'carried over from',
];
/** "Has read the summary of Choice and agreed": spoken of, and not copied here. */
const SPOKEN_OF =
  /\b(?:re-?reads?|read|went (?:through|over)|going (?:through|over)|looked (?:at|over)|shared|discussed|seen|gave|given|sent|posted|got|has|had)\b[^.:\n]{0,40}$/;
/** Lines that open a copied Choice in a note of another kind. */
const CHOICE_BLOCKS = ['choice summary', 'choice appointment summary', 'summary of choice appointment'];
/** Lines that open a copy in a note of any kind. */
const COPY_OPENERS = ['from choice', 'summary from choice', 'previous choice', 'old choice', 'choice (copied', 'last choice'];
const MESSAGE_ABOVE = ['original message', 'forwarded message'];
/** Lines with which the writer takes over again. */
const OWN_AGAIN = [
  'session',
  'today',
  'seen',
  'attended',
  'dna',
  'did not attend',
  'cancelled',
  'met',
  'core',
  'partnership',
  'specific',
  'review',
  'progress',
  'next',
  'next appointment',
  'update',
  'since',
  'this session',
  'end of',
];
const LONGEST_LABEL = 40;
const ENCLOSED = 60;

type Mood = 'own' | 'block' | 'to-the-end';

function isLabelled(line: string): boolean {
  const colon = line.indexOf(':');
  const dash = line.indexOf(' - ');
  if ((colon > 0 && colon <= LONGEST_LABEL) || (dash > 0 && dash <= LONGEST_LABEL)) return true;
  const first = line.trimStart().charAt(0);
  return (first >= '0' && first <= '9') || '-*•('.includes(first);
}

function isCarried(opening: string, phrase: string): boolean {
  const at = findPhrase(opening, phrase);
  return at !== -1 && !SPOKEN_OF.test(opening.slice(0, at));
}

function opensQuote(line: string, isOtherKind: boolean): boolean {
  const opening = line.slice(0, 120);
  if (CARRIED.some((phrase) => isCarried(opening, phrase))) return true;
  return opensWith(line, COPY_OPENERS) || (isOtherKind && opensWith(line, CHOICE_BLOCKS));
}

/** After a block's first line only labelled or listed lines still belong to it. */
function moodAfter(mood: Mood, line: string, isOtherKind: boolean): Mood {
  if (mood === 'to-the-end' || says(line, MESSAGE_ABOVE)) return 'to-the-end';
  if (opensQuote(line, isOtherKind)) return 'block';
  if (mood !== 'block' || line.trim() === '') return 'own';
  return isLabelled(line) && !opensWith(line, OWN_AGAIN) ? 'block' : 'own';
}

/**
 * The quoted stretches, whole lines, in order. `isOtherKind`: the note is known not to be a Choice itself, so a block
 * headed "Choice summary" in it is a copy.
 */
export function quotedSpans(text: string, isOtherKind: boolean): readonly Span[] {
  const folded = fold(text);
  const earlier = readEarlierEntries(text);
  const spans: Span[] = [];
  let mood: Mood = 'own';
  let ownFrom = -1;
  // Lines and entries are both in order: one walk, however many of them there are.
  let next = 0;
  for (const line of linesOf(text)) {
    const words = folded.slice(line.start, line.end);
    // "[Copied from Choice: Risk - ...]" holds its copy; "[Copied from Choice 5 March]" only opens one.
    const isEnclosed = line.end - line.start > ENCLOSED && words.startsWith('[') && words.trimEnd().endsWith(']') && words.includes(':');
    mood = moodAfter(mood, words, isOtherKind);
    while ((earlier[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    const entry = (earlier[next]?.start ?? Number.POSITIVE_INFINITY) <= line.start ? earlier[next] : undefined;
    if (entry !== undefined && line.start > entry.start && opensWith(words, OWN_AGAIN)) ownFrom = entry.start;
    const isEarlier = entry !== undefined && entry.start !== ownFrom;
    if (entry !== undefined && isEnclosed && line.start <= entry.start) ownFrom = entry.start;
    if (mood !== 'own' || isEarlier || words.trimStart().startsWith('>')) spans.push(line);
  }
  return spans;
}

/** The text with its quoted stretches blanked; every offset stays. */
export function withoutQuotes(text: string, spans: readonly Span[]): string {
  let own = '';
  let from = 0;
  for (const span of spans) {
    own += text.slice(from, span.start) + ' '.repeat(span.end - span.start);
    from = span.end;
  }
  return own + text.slice(from);
}

/** A copied stretch that reads like a Choice. */
export function quotesChoice(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => {
    // "From the Choice appointment:" stands on the line above its quote.
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const isIntroduced = start > 1 && text.slice(above, start).trimEnd().endsWith(':');
    return findPhrase(fold(text.slice(isIntroduced ? above : start, end)), 'choice') !== -1;
  });
}

/**
 * Goals under a heading with more words than a checklist knows: "Revised goals (these replace the ones from 1 April)",
 * "Goals for the rest of treatment:". A line that opens with the word and ends as a heading does.
 */
import { lastNumber, namesScale, SCALE } from '../goals/listed-ratings.ts';
import { toldGoals } from '../goals/told-goals.ts';
import type { Span } from '../note/types.ts';
import { type Line, linesOf, opensWith, says, sentencesOf } from './words.ts';

const OPENERS = [
  'goal',
  'goals',
  'revised goal',
  'revised goals',
  'new goal',
  'new goals',
  'updated goals',
  'amended goals',
  'agreed goals',
  'our goals',
  'final goals',
  'additional goal',
  'additional goals',
  'added goal',
  'further goal',
  'further goals',
];
/** Words after the opener with which a sentence, and no heading, goes on. */
const SENTENCES = [
  'goal is',
  'goals are',
  'goal was',
  'goals were',
  'goal review',
  'goals reviewed',
  'goals revisited',
  'goals met',
  'goal met',
  'goals not',
  'goal not',
  'goals unchanged',
];
const LONGEST_HEADING = 90;

const LIST_MARK = /^\s*(?:\(?\d[.):]|\(?[a-h][.)]|[-*\u2022])\s?\S/;

/** To the next empty line; a marked list ends with its last mark ("2. ...", then "Choice Point: ..."). */
function bodyEnd(folded: string, lines: readonly Line[], from: number): number {
  let end = lines[from]?.start ?? folded.length;
  const wordsOf = ({ start, end: to }: Line) => folded.slice(start, to);
  const isMarked = lines[from] !== undefined && LIST_MARK.test(wordsOf(lines[from]));
  for (const line of lines.slice(from)) {
    const words = wordsOf(line);
    if (words.trim() === '' || (isMarked && !LIST_MARK.test(words) && !/^\s{2,}\S/.test(words))) break;
    end = line.end;
  }
  return end;
}

function trim(folded: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && ' \n'.includes(folded.charAt(from))) from += 1;
  while (to > from && ' \n'.includes(folded.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** "Goal 2: ..." speaks of one goal that was set before. */
function namesOneGoal(words: string): boolean {
  const after = words
    .slice(words.indexOf('goal') + 4)
    .replace(/^s/, '')
    .trimStart()
    .charAt(0);
  return after >= '0' && after <= '9';
}

/** "What they are after is ...", "What she hopes for is ...": the words behind "is". */
const AFTER = ['after', 'want', 'wants', 'wanted', 'hope', 'hopes', 'hoped', 'hoping', 'would like', 'wishes', 'aiming'];

/** Goals that prose gives without a heading, or null. */
export function hopesInProse(folded: string): Span | null {
  for (const { start, end } of sentencesOf(folded)) {
    const sentence = folded.slice(start, end);
    const is = sentence.indexOf(' is ');
    if (is === -1 || !opensWith(sentence, ['what']) || !says(sentence.slice(0, is), AFTER)) continue;
    return trim(folded, start + is + 4, end);
  }
  return null;
}

/** What else is put on a scale from 0 to 10. */
const OTHER_SCALES = [
  'mood',
  'anxiety',
  'anxious',
  'distress',
  'suds',
  'risk',
  'safety',
  'pain',
  'confidence',
  'motivation',
  'importance',
  'worry',
  'sleep',
];

/**
 * "Hopes and how near they feel (0 to 10)", and each line below ends in a number: whatever the heading calls them, these are goals
 * with their ratings.
 */
export function goalsOnScale(folded: string): Span | null {
  if (!SCALE.test(folded)) return null;
  const lines = linesOf(folded);
  for (const [index, line] of lines.entries()) {
    const words = folded.slice(line.start, line.end).trimEnd();
    if (words.length > LONGEST_HEADING || '.;,'.includes(words.slice(-1)) || says(words, OTHER_SCALES)) continue;
    if (!namesScale(folded, line.end)) continue;
    const body = trim(folded, line.end, bodyEnd(folded, lines, index + 1));
    if (body === null) continue;
    const rows = linesOf(folded.slice(body.start, body.end));
    if (rows.every(({ start, end }) => lastNumber(folded, { start: body.start + start, end: body.start + end }) !== null)) return body;
  }
  return null;
}

const WISHED = /\b(?:would (?:both |also )?(?:like|love)|wants?|hop(?:es?|ed|ing)|aims?|after|chose|set|goals?|things|wish(?:es)?)\b/i;
const TOLD_ON_SCALE = /\bout of (?:10|ten)\b|\/ ?10\b|\b(?:0|nought|zero) to (?:10|ten)\b/i;
const OTHERS_ON_SCALE = /\b(?:mood|anxiety|distress|suds|pain|confiden\w+|motivat\w+|importan\w+|cravings?|urges?|risk)\b/i;
/** So many sentences one after another may tell goals. */
const RUN = 5;
const LONGEST_RUN = 1200;

/**
 * "Two things she would like: to ride in the lesson again, which she put at 2 out of 10, and to eat with the others, a 4": sentences with a wish in
 * which every goal has its number, on a scale that is named, tell goals without a heading. Two at least, or anything may be meant.
 */
export function goalsToldInProse(own: string): Span | null {
  const sentences = sentencesOf(own);
  for (const [index, first] of sentences.entries()) {
    if (!WISHED.test(own.slice(first.start, first.end))) continue;
    for (let last = Math.min(sentences.length, index + RUN) - 1; last >= index; last -= 1) {
      const span = { start: first.start, end: sentences[last]?.end ?? first.end };
      const words = own.slice(span.start, span.end);
      if (words.length > LONGEST_RUN || !TOLD_ON_SCALE.test(words) || OTHERS_ON_SCALE.test(words) || words.includes('\n')) continue;
      const goals = toldGoals(own, span);
      if (goals.length > 1) return trim(own, span.start, span.end);
    }
  }
  return null;
}

const NUMBERED_LINE = /^[ \t]*(?:goal|gbo) ?([1-9])[ \t]*[:.–-][ \t]*\S/i;
const ITS_RATING = /^[ \t]*(?:(?:(?:goal|gbo) ?[1-9] )?(?:baseline|(?:starting )?(?:score|rating)|rated|today|now)\b[^\n]{0,40})$/i;

/** "Goal 1: ...", its baseline on the line below, "Goal 2: ...": a form's lines for one goal each are one list. */
export function goalsByLine(own: string): Span | null {
  const lines = linesOf(own);
  const first = lines.findIndex(({ start, end }) => NUMBERED_LINE.exec(own.slice(start, end))?.[1] === '1');
  const open = lines[first];
  if (open === undefined) return null;
  let count = 1;
  let end = open.end;
  for (const line of lines.slice(first + 1)) {
    const words = own.slice(line.start, line.end);
    const number = NUMBERED_LINE.exec(words)?.[1];
    const isNext = number === String(count + 1);
    if (!isNext && !ITS_RATING.test(words)) break;
    if (isNext) count += 1;
    end = line.end;
  }
  return count > 1 ? trim(own, open.start, end) : null;
}

/** '"Be happier" was not kept. The goals are now:', and a list below. */
const GOALS_NOW = /\.["']?\s+(?:so )?(?:the|his|her|their|our|these|revised|new)\b[^.:]{0,20}\bgoals\b[^.:]{0,30}:\s*$/;

/** The goals under the last such heading, or null. */
export function goalsUnderLine(folded: string): Span | null {
  if (!folded.includes('goal')) return null;
  const lines = linesOf(folded);
  let found: Span | null = null;
  lines.forEach((line, index) => {
    const words = folded.slice(line.start, line.end);
    const tail = GOALS_NOW.exec(words);
    if (tail !== null && LIST_MARK.test(folded.slice(line.end + 1, lines[index + 1]?.end ?? line.end))) {
      found = trim(folded, line.end, bodyEnd(folded, lines, index + 1)) ?? found;
      return;
    }
    if (!opensWith(words, OPENERS) || namesOneGoal(words)) return;
    // "Goals were too wide so these take their place, in her own typing:" and a list: whatever it says, these are the goals.
    const opensList = words.trimEnd().endsWith(':') && LIST_MARK.test(folded.slice(line.end + 1, lines[index + 1]?.end ?? line.end));
    if (opensWith(words, SENTENCES) && !opensList) return;
    const colon = words.indexOf(':');
    if (colon !== -1 && (colon <= LONGEST_HEADING || opensList)) {
      const isLast = words.slice(colon + 1).trim() === '';
      const body = trim(folded, line.start + colon + 1, isLast ? bodyEnd(folded, lines, index + 1) : line.end);
      if (body !== null) found = body;
      return;
    }
    // "Goals looked at again and kept. Bus now 3, door 5" is said, and heads nothing.
    const isHeading = words.trim().length <= LONGEST_HEADING && !'.;,'.includes(words.trim().slice(-1)) && !/[.;] /.test(words.trim());
    if (isHeading) found = trim(folded, line.end, bodyEnd(folded, lines, index + 1)) ?? found;
  });
  return found;
}

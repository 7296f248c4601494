/**
 * A note written after the day it is about: "Late entry for 16/03/2026. Choice Plus. ..." What it says of itself comes before what
 * it is, and its place in time is the day of the contact: an old Choice written up late must not pass for the newest.
 */
import { daysNamed, isoOfDay } from './mentions.ts';
import type { PriorNote } from './types.ts';
import { fold, isWordUnit, opensWith, says, sentencesOf } from './words.ts';

const LATE = ['late entry', 'late note', 'retrospective entry', 'retrospective note', 'written retrospectively', 'written in retrospect'];
/** What may stand between those words and what the note is. */
const FILLERS =
  'late entry note retrospective retrospectively in retrospect written typed up for of the my on at from dated am pm jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );
const OPENING = 300;

function isFiller(word: string): boolean {
  const first = word.charAt(0);
  return (first >= '0' && first <= '9') || FILLERS.includes(word);
}

/** "Written up two weeks after the event from my notes:", "Typed later:". */
const WRITTEN_LATE =
  /^(?:written|typed|recorded|entered|completed|dictated)(?: up)?\b[^:\n.]{0,100}\b(?:late|later|after|afterwards|retrospectively|from my|from the)\b[^:\n.]{0,60}:/;

/** Where the note itself begins, behind "Late entry for 16 March:"; `start` where it opens with nothing of the kind. */
export function behindLateWords(folded: string, start: number): number {
  const written = WRITTEN_LATE.exec(folded.slice(start, start + OPENING));
  if (written !== null) return start + written[0].length + (folded.charAt(start + written[0].length) === ' ' ? 1 : 0);
  if (!opensWith(folded.slice(start, start + OPENING), LATE)) return start;
  let at = start;
  while (at < folded.length && at < start + OPENING) {
    if (!isWordUnit(folded.charAt(at))) {
      at += 1;
      continue;
    }
    let end = at;
    while (isWordUnit(folded.charAt(end))) end += 1;
    if (!isFiller(folded.slice(at, end))) return at;
    at = end;
  }
  return start;
}

/** Opens with words that say so. */
function isLate(sentence: string): boolean {
  return opensWith(sentence, LATE) || WRITTEN_LATE.test(sentence);
}

/** "Appointment took place 22 April 2026", in the sentence behind. */
const TOOK_PLACE = [
  'took place',
  'was held',
  'was on',
  'happened on',
  'met on',
  'seen on',
  'came on',
  'date of contact',
  'date of appointment',
];

function earlierDays(sentence: string, isoDate: string): readonly string[] {
  const days = daysNamed(sentence).map((day) => isoOfDay(day, isoDate));
  return [...new Set(days)].filter((day) => day !== null && day < isoDate) as string[];
}

/** The one earlier day that a late entry names as its own, or null where it names none, or several. */
export function dayOfLateEntry({ text, isoDate }: PriorNote): string | null {
  if (text === null || isoDate === null) return null;
  const folded = fold(text.slice(0, OPENING));
  const sentences = sentencesOf(folded).map(({ start, end }) => folded.slice(start, end));
  const late = sentences.findIndex(isLate);
  if (late === -1) return null;
  const behind = sentences[late + 1] ?? '';
  const own = earlierDays(sentences[late] ?? '', isoDate);
  const earlier = own.length > 0 || !says(behind, TOOK_PLACE) ? own : earlierDays(behind, isoDate);
  return earlier.length === 1 ? (earlier[0] ?? null) : null;
}

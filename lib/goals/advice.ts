/**
 * What stands around the goals of one note: what the client will do themselves and has to draw on, who helps, when the goals are
 * looked at again, and which rating is of which goal. "Goals need to include how the client is going to manage the issues
 * themselves. What resources have they got? Can extended family help?" (CAPA: Letting go). Advice, never a gate; each with its
 * place. Rather nothing than something wrong: only sentences that say it outright are taken. Pure.
 */
import type { Checklist, Rating, Review } from '../checklist/types.ts';
import { readEarlierEntries } from '../note/earlier.ts';
import { readNote } from '../note/note.ts';
import { readSentences } from '../note/sentences.ts';
import type { Span } from '../note/types.ts';
import { ratingsByGoal } from './across.ts';
import { saysHelp, saysReview, saysSelf, saysTime } from './around.ts';

export interface GoalAdvice {
  /** What the client will do themselves, or draws on. */
  readonly self: Span | null;
  /** Who of theirs helps. */
  readonly help: Span | null;
  /** When the goals are looked at again. */
  readonly review: Span | null;
  /** One list a goal of the review, in its order; what the goal's own words carry comes first. */
  readonly ratings: readonly (readonly Rating[])[];
}

/** UTF-16 code units of a note that are read for advice. */
const longest = 12_000;
const negative = /^\W{0,3}(?:none|nil|no|not|nobody|nothing|n\/?a)\b/i;

/** The words under which a checklist keeps each; a field that has one of them, found under its heading, is the answer. */
const headings = { self: ['self management', 'own resources', 'strengths'], help: ['family support'], review: ['review date'] } as const;

/** "Next appointment" is when people meet, not when goals are looked at. */
const appointments = 'next appointment';

function fieldAt(review: Review, { fields }: Checklist, among: readonly string[], isAnswer: (words: string) => boolean, text: string) {
  const ids = fields
    .filter(({ headings: own }) => own.some((heading) => among.includes(heading)) && !own.includes(appointments))
    .map(({ id }) => id);
  for (const { field, verdict } of review.findings) {
    if (verdict.is !== 'found' || verdict.because === 'cue' || !ids.includes(field)) continue;
    const words = text.slice(verdict.at.start, verdict.at.end);
    if (!negative.test(words) && isAnswer(words)) return verdict.at;
  }
  return null;
}

/** The note as read, its length kept, with what was copied in from an earlier entry blanked. */
function ownWords(text: string): string {
  let own = text.slice(0, longest);
  for (const { start, end } of readEarlierEntries(own)) own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  return own;
}

export function readAdvice(text: string, review: Review, checklist: Checklist): GoalAdvice {
  const { goals, identified } = review.goal;
  if (!identified) return { self: null, help: null, review: null, ratings: goals.map(() => []) };
  const own = ownWords(text);
  const sentences = readNote(own).sections.flatMap(({ body }) => readSentences(own, body));
  const first = (says: (sentence: string) => boolean) =>
    sentences.find(({ start, end }) => says(own.slice(start, Math.min(end, start + 400)))) ?? null;
  const always = () => true;
  return {
    self: fieldAt(review, checklist, headings.self, always, text) ?? first(saysSelf),
    help: fieldAt(review, checklist, headings.help, always, text) ?? first(saysHelp),
    review: fieldAt(review, checklist, headings.review, saysTime, text) ?? first(saysReview),
    ratings: ratingsByGoal(
      own,
      goals.map(({ at, ratings }) => ({ words: text.slice(at.start, at.end), ratings })),
    ),
  };
}

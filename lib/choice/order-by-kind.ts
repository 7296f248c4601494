/**
 * In which direction a list without dates runs, by what its notes are: a referral comes before the Choice that it leads to, the
 * Choice before Partnership, session 1 before session 2 (the Partnership basics). Two steps must say so and none the other way; with
 * a second referral, Choice or discharge there may be two episodes, and nothing is told.
 */
import type { NoteFacts } from './facts.ts';
import type { NoteKind } from './kinds.ts';

const RANKS: Partial<Record<NoteKind, number>> = {
  referral: 0,
  choice: 1,
  'choice-letter': 1,
  'choice-plus': 2,
  core: 3,
  specific: 3,
  review: 3,
  discharge: 4,
};
const ONCE: readonly NoteKind[] = ['referral', 'choice', 'choice-letter', 'discharge'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const NUMBERED =
  /\b(?:session|meeting|core|partnership|appointment|appt|p) ?(?:no\.? ?)?#?(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th) (?:core|partnership|session|meeting|appointment)\b|\b(first|second|third|fourth|fifth|sixth) (?:core|partnership|session|meeting|appointment)\b/;

interface Place {
  readonly rank: number;
  /** Of a session that says which it is. */
  readonly number: number | null;
}

function numberIn({ lead }: NoteFacts): number | null {
  const found = NUMBERED.exec(lead.slice(0, 80));
  if (found === null) return null;
  const word = found[3];
  return word === undefined ? Number(found[1] ?? found[2]) : ORDINALS.indexOf(word) + 1;
}

function stepBetween(a: Place, b: Place): number {
  if (a.rank !== b.rank) return Math.sign(b.rank - a.rank);
  return a.number === null || b.number === null ? 0 : Math.sign(b.number - a.number);
}

/** Both top first. */
export function directionByKind(onScreen: readonly NoteFacts[], kinds: readonly NoteKind[]): 'oldest-first' | 'newest-first' | null {
  if (ONCE.some((kind) => kinds.filter((other) => other === kind).length > 1)) return null;
  const places = onScreen.flatMap((facts, index): readonly Place[] => {
    const rank = RANKS[kinds[index] ?? 'other'];
    return rank === undefined ? [] : [{ rank, number: rank === 3 ? numberIn(facts) : null }];
  });
  const steps = places.slice(1).map((place, index) => stepBetween(places[index] ?? place, place));
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  if (up > 1 && down === 0) return 'oldest-first';
  return down > 1 && up === 0 ? 'newest-first' : null;
}

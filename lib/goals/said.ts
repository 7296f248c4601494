/**
 * What a later session says of a goal in so many words: accomplished, or not yet. Only a sentence that speaks of goals and
 * names one of them counts, and not one about what may come: no word is better than a wrong one.
 */
import type { Span } from '../note/types.ts';
import type { OwnWords } from './across.ts';
import { matchGoal } from './match.ts';

export interface SaidOfGoal extends Span {
  /** Its index. */
  readonly goal: number;
  readonly n: number;
  readonly is: 'accomplished' | 'not-yet';
}

const SENTENCE = /[^.!?;\n]+[.!?;]?/g;
/** Longer than this it is no sentence. */
const LONGEST = 400;
const GOALS = /\b(?:goals?|gbos?)\b/i;
const NOT_YET =
  /\b(?:not (?:yet )?(?:been )?(?:accomplished|achieved|reached|met|managed|done)|not there yet|not yet|no progress|unmet|partly (?:accomplished|achieved|reached|met)|half[- ]?way|nearly there)\b|n['\u2019]t (?:yet )?(?:been )?(?:accomplished|achieved|reached|met|managed?|done)\b/i;
const ACCOMPLISHED = /\b(?:accomplished|achieved|reached|completed)\b|\b(?:is|was|been|now|fully|goals?|\d)[ :,-]{1,3}met\b/i;
/** Of what may come, of how one would know, of another goal to be set. */
const TO_COME =
  /\b(?:if|when|once|until|will|would|could|should|to be|how|whether|aims?|next|plans?|planned|hopes?|wants?|towards?|new|agreement|decision)\b/i;

function statusOf(sentence: string): SaidOfGoal['is'] | null {
  if (sentence.length > LONGEST || !GOALS.test(sentence) || sentence.endsWith('?')) return null;
  if (NOT_YET.test(sentence)) return 'not-yet';
  return ACCOMPLISHED.test(sentence) && !TO_COME.test(sentence) ? 'accomplished' : null;
}

/** The newest word on each goal. `later`: oldest first. */
export function saidOfGoals(later: readonly OwnWords[], goals: readonly string[]): readonly SaidOfGoal[] {
  const newest = new Map<number, SaidOfGoal>();
  for (const { n, text } of later) {
    for (const { 0: found, index } of text.matchAll(SENTENCE)) {
      const is = statusOf(found.trimEnd());
      const goal = is === null ? null : matchGoal(found, goals);
      if (is === null || goal === null) continue;
      const start = index + found.length - found.trimStart().length;
      newest.set(goal, { goal, n, is, start, end: index + found.trimEnd().length });
    }
  }
  return [...newest.values()];
}

/** The words around a number that say which goal it rates, and in front of it whether it rates at all. */
import type { FoundRating } from '../checklist/goal-ratings.ts';
import { matchGoal } from './match.ts';

/** A clause is looked for this far. */
const FAR = 300;

/** Start of the clause around `at`: after a sentence end, a semicolon or a line break. */
function clauseStart(text: string, at: number): number {
  const limit = Math.max(0, at - FAR);
  for (let i = at - 1; i >= limit; i -= 1) {
    const unit = text.charAt(i);
    if (unit === '\n' || unit === ';') return i + 1;
    if ('.!?'.includes(unit) && text.charAt(i + 1) === ' ') return i + 1;
  }
  return limit;
}

function clauseEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + FAR);
  for (let i = at; i < limit; i += 1) {
    const unit = text.charAt(i);
    if (unit === '\n' || unit === ';') return i;
    if ('.!?'.includes(unit) && ' \n'.includes(text.charAt(i + 1) || ' ')) return i;
  }
  return limit;
}

/** Nothing but "to", "and", "now" stands between two ratings: they are of the same goal ("from 1/10 to 7/10"). */
function isLink(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .every((word) => ['', 'to', 'and', 'now', 'then'].includes(word));
}

function withoutBrackets(words: string): string {
  const close = words.indexOf(')');
  const isOpenedBefore = close !== -1 && !words.slice(0, close).includes('(');
  return isOpenedBefore ? words.slice(close + 1) : words.replace(/\([^()]{0,120}\)/g, ' ');
}

/**
 * The words that say what a rating is of, best first: the last part before it ("camp" in "school 6/10, camp 5/10"), all
 * words since the rating before, then those behind it.
 */
export function contextsOf(text: string, rating: FoundRating, ratings: readonly FoundRating[]): readonly string[] {
  const between = leadOf(text, rating, ratings);
  const before = isLink(between) ? text.slice(clauseStart(text, rating.at.start), rating.at.start) : between;
  const plain = withoutBrackets(before);
  const next = ratings.find((other) => other.at.start >= rating.at.end);
  const clause = clauseEnd(text, rating.at.end);
  const behind = text.slice(rating.at.end, Math.min(clause, next?.at.start ?? text.length));
  // Behind the comma it is about the next rating: '"mornings" 6/10, "school" 2/10'.
  const own = next !== undefined && next.at.start < clause ? (behind.split(',', 1)[0] ?? '') : behind;
  // "3/10 for the shop and 4/10 for the course": the goal stands behind, and what is left of the first one is none of the second's.
  if (BEHIND.test(own)) return [own.split(/ and |,/u, 1)[0] ?? '', ...(BEHIND.test(before) ? [] : [plain, before, own])];
  return [plain.slice(plain.lastIndexOf(',') + 1), plain, before, own];
}

/** "For now" and "for the first time" name no goal. */
const BEHIND = /^ for (?!now\b|the (?:first|second|last|next|time)|a |an |\d|today|this)/;

/** What stands behind a rating names its goal only by a word of its own: weeks and times are in many. */
export function goalOf(contexts: readonly string[], goals: readonly string[]): number | null {
  for (const [index, words] of contexts.entries()) {
    const goal = matchGoal(words, goals, index === 3 ? 1 : 0);
    if (goal !== null) return goal;
  }
  return null;
}

/** The words of its own clause in front of a rating, behind the one before. */
export function leadOf(text: string, rating: FoundRating, ratings: readonly FoundRating[]): string {
  const start = clauseStart(text, rating.at.start);
  const previous = ratings.findLast((other) => other.at.end <= rating.at.start && other.at.end > start);
  return text.slice(previous?.at.end ?? start, rating.at.start);
}

/** A clause without the words of the goal that it names: what is left tells how, when and by whom a number is said. */
import { isGoalItself, isOfGoal } from './match.ts';
import { nearest } from './when.ts';

const plain = (words: string) =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const SMALL_BETWEEN = /\b(?:holding|sitting|staying|still|now|at|is|has|slipped|crept|up|down|back|to|the)\b/gi;

/**
 * "Handing work in before it was perfect" tells of no day before, "getting in from school" of no way up, and "the plan for the pain" is no scale of
 * pain. The words go where the lead is the goal itself: two of them in a row, or one that is no small one. Offsets stay.
 */
export function withoutGoal(lead: string, wording: string): string {
  if (!isGoalItself(lead, wording) && !isOfGoal(nearest(lead).replace(SMALL_BETWEEN, ' '), wording)) return lead;
  const own = plain(wording);
  const words = [...lead.matchAll(/[\p{L}\p{N}'’]+/gu)];
  const areOwn = (from: number, to: number) => from >= 0 && to <= words.length && own.includes(plain(words.slice(from, to).join(' ')));
  const isOwn = (word: string) => word.length > 3 && own.includes(` ${word.toLowerCase()} `) && !/^(?:today|were|from)$/i.test(word);
  return words.reduceRight((left, { 0: word, index }, k) => {
    const goes = areOwn(k - 1, k + 1) || areOwn(k, k + 2) || isOwn(word);
    return goes ? left.slice(0, index) + '_'.repeat(word.length) + left.slice(index + word.length) : left;
  }, lead);
}

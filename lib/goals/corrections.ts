/**
 * A number that an addendum puts right: "Correction to my entry of 18 September: Beatrix rated homework 5. I had typed 8." The number that it names as
 * wrong is none any more; the right one stands where the addendum says it. Only where both are named, and one goal.
 */

import type { Rating } from '../checklist/types.ts';
import { matchGoal } from './match.ts';
import { countsNothing, numbersIn } from './numbers.ts';
import { sentencesOf } from './sentences.ts';

export interface Correction {
  /** Its index. */
  readonly goal: number;
  readonly right: Rating;
  readonly wrong: number;
}

const CORRECTS =
  /\b(?:correct(?:ion|ed|ing|s)?|addendum|amend(?:ment|ed|s)?|error|mistake|mistyped|typo|should (?:read|say|be|have been)|not \d|instead of \d)\b/i;
/** What was written by mistake, right before its number. */
const WRONG =
  /\b(?:(?:had |have )?(?:typed|put|written|wrote|entered|recorded|said|given)|not|instead of|rather than|reads|read)(?: (?:it )?(?:as|down as|in error as))?(?: an?)? ?["“]?$/i;
const RIGHT_BEHIND = /\b(?:should (?:read|say|be|have been))(?: an?)? ?["“]?$/i;

/** `goals`: their words. */
export function correctionsIn(text: string, goals: readonly string[]): readonly Correction[] {
  if (!CORRECTS.test(text.slice(0, 400))) return [];
  const told = sentencesOf(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const numbers = numbersIn(sentence).filter((number) => countsNothing(text, span.start, sentence, number));
    return numbers.map((number) => {
      const lead = sentence.slice(0, number.start);
      const at = { start: span.start + number.start, end: span.start + number.saidEnd };
      const isWrong = WRONG.test(lead) && !RIGHT_BEHIND.test(lead);
      return { value: number.value, at, isWrong, goal: isWrong ? null : matchGoal(lead, goals, 1) };
    });
  });
  return told.flatMap(({ goal, value, at, isWrong }, index) => {
    if (isWrong || goal === null) return [];
    const [next] = told.slice(index + 1);
    const before = told[index - 1];
    const wrong = next?.isWrong === true ? next : before?.isWrong === true ? before : null;
    return wrong === null || wrong.value === value ? [] : [{ goal, right: { value, of: 10, at }, wrong: wrong.value }];
  });
}

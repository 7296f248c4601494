/**
 * Whose risk a sentence speaks of where it says so by a pronoun alone: "Her brother is at college. He cut himself in May." And whether a worry
 * that was written down was put right since: "We were worried in March. That has settled."
 */

import {
  clientGenderIn,
  type Gender,
  isClientMentioned,
  kinGender,
  pronounGender,
  type Subject,
  set,
  subjectOfSentence,
} from './people.ts';
import type { Words } from './said-words.ts';
import { isHarming } from './scope.ts';

/** They speak of the client, and may well be followed by the client's own pronoun: "Dad is worried. He has been cutting." */
const speaking =
  /^(?:sa(?:id|ys|y)|tells?|told|reports?|reported|thinks?|thought|worr\w+|concern\w*|anxious|feels?|felt|came|come|attend\w*|brought|brings|rang|rings|called|phoned|describe[sd]?|explain\w*|ask\w*|joined|agree[sd]?|wants?|wanted|mention\w*|raised|noticed|found|accompanied|present|here|thank\w*|disclosed)$/;

function speaks({ words }: Words, from: number): boolean {
  return words.slice(from, from + 5).some((word) => speaking.test(word));
}

function isName(said: Words, subject: Subject, before: readonly Words[]): boolean {
  const name = said.words[subject.at] ?? '';
  return [said, ...before].some(({ words }) => words.some((word, at) => word === name && isBesideKin(words, at)));
}

/** "His brother Leon", "Leon, his brother". */
function isBesideKin(words: readonly string[], at: number): boolean {
  if (kinGender(words[at - 1] ?? '')) return true;
  return (words[at + 1] === 'his' || words[at + 1] === 'her') && kinGender(words[at + 2] ?? '') !== null;
}

const isSame = (a: Gender, b: Gender): boolean => a === 'any' || b === 'any' || a === b;

/** The client's own gender, as "his sister" and "her dad" say it. */
function clientGender(sentences: readonly Words[]): Gender {
  const sum = sentences.reduce((all, one) => all + clientGenderIn(one), 0);
  if (sum === 0) return 'any';
  return sum > 0 ? 'f' : 'm';
}

function namesKin({ words }: Words, gender: Gender): boolean {
  return words.some((word) => {
    const kin = kinGender(word);
    return kin !== null && isSame(kin, gender);
  });
}

/** "She" where the client is "he", and a woman of the family was just named. */
function isOfOtherGender(said: Words, gender: Gender, at: number, before: readonly Words[]): boolean {
  const client = clientGender([said, ...before]);
  if (client === 'any' || client === gender) return false;
  const here = { ...said, words: said.words.slice(0, at) };
  return [here, ...before.slice(0, 3)].some((one) => namesKin(one, gender));
}

/** The sentences before, while they are about the same "he": is it a relative that they began with? */
function beganWithKin(gender: Gender, before: readonly Words[]): boolean {
  for (const said of before.slice(0, 3)) {
    const subject = subjectOfSentence(said);
    if (!subject || !isSame(subject.gender, gender)) return false;
    if (subject.is === 'name' && !isName(said, subject, before)) return false;
    if (subject.is === 'pronoun') continue;
    return !isClientMentioned(said, subject.at + 1, gender) && !speaks(said, subject.at + 1);
  }
  return false;
}

/** The last "he" or "she" before the word at `end`. */
function pronounBefore(words: readonly string[], end: number): { gender: Gender; at: number } | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const gender = pronounGender(words[at] ?? '');
    if (gender) return { gender, at };
  }
  return null;
}

/** `before`: the sentences before it, the nearest first. */
export function isOfSomebodyNamedBefore(said: Words, before: readonly Words[]): boolean {
  if (isHarming(said.words, 0)) return false;
  const subject = subjectOfSentence(said);
  if (subject?.is === 'name') return isName(said, subject, before);
  if (subject?.is === 'pronoun' && beganWithKin(subject.gender, before)) return true;
  const last = pronounBefore(said.words, said.words.length);
  const first = subject?.is === 'pronoun' ? subject : last;
  return first !== null && first?.gender === last?.gender && isOfOtherGender(said, first.gender, first.at, before);
}

const wasWorry = /^(?:worr\w+|concern\w*|risks?|danger\w*|unsafe|fear\w*|afraid|anxious|scare[ds]?|suicid\w*|problem|hazard|alarm\w*)$/;
const past = set('was were had been');
const settled =
  /^(?:settled|resolved|sorted|fixed|replaced|repaired|mended|passed|eased|lifted|cleared|gone|over|past|behind|removed|solved|stopped|ended|better)$/;
const denial = set('no nil not none denies denied denying never nothing nobody without');
const thatWhich = set('that this it these those things both all they which');

function isPastWorry(words: readonly string[]): boolean {
  return words.some((word, at) => past.has(word) && words.slice(at + 1, at + 5).some((next) => wasWorry.test(next)));
}

/** "That has settled", "it was sorted out in June". */
function isSettled(words: readonly string[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    if (!thatWhich.has(words[at] ?? '')) continue;
    if (words.slice(at + 1, at + 6).some((word) => settled.test(word))) return true;
  }
  return false;
}

/** A worry of the past that was put right is history. What is denied today is an answer all the same. */
export function isPutRight({ words }: Words, next: Words | undefined): boolean {
  if (words.some((word) => denial.has(word)) || !isPastWorry(words)) return false;
  const worry = words.findIndex((word) => wasWorry.test(word));
  return isSettled(words, worry + 1) || (next !== undefined && next.words.length <= 12 && isSettled(next.words.slice(0, 7), 0));
}

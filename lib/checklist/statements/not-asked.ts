/**
 * What the writer did not ask, or will only ask later, and what is said of somebody else altogether: such a sentence has the words of a field
 * and holds no answer to it. What staff will do next is an answer for a plan, and for nothing else.
 */
import { kinGender, set } from './people.ts';
import type { Words } from './said-words.ts';

/** A longer sentence says more than that. */
const longest = 14;
/** What follows these may be said all the same: "I didn't ask, but he mentioned G"; and consent may be left out for a reason. */
const turns = set('but however though although except because as due since given so until');

const writers = set('i we ive weve id');
const speaking = set(
  `ask asked discuss discussed cover covered explore explored check checked touch touched assess assessed address addressed raise raised establish
   established clarify clarified enquire enquired document documented record recorded obtain obtained sought seek complete completed`,
);
const missing = set('forgot omitted neglected failed');
const denying = set('not didnt havent hadnt couldnt wasnt werent never unable');

/** "I forgot to ask", "we didn't get to ask about it": nobody asked. */
function isSkipped(words: readonly string[]): boolean {
  const by = words.findIndex((word) => writers.has(word));
  if (by < 0 || by > 1)
    return words.some((word, at) => missing.has(word) && at <= 1 && words[at + 1] === 'to' && speaking.has(words[at + 2] ?? ''));
  return words.slice(by + 1, by + 4).some((word, gap) => {
    const at = by + 1 + gap;
    if (missing.has(word)) return words[at + 1] === 'to' && speaking.has(words[at + 2] ?? '');
    return denying.has(word) && words.slice(at + 1, at + 6).some((next) => speaking.has(next));
  });
}

const notYet = set('not never wasnt werent isnt hasnt havent');
const between = set('yet been was were fully formally really be');
const when = set('yet today here now again');

/** "Allergies not checked", "risk has not been discussed": the sentence ends there. */
function isLeftUndone(words: readonly string[]): boolean {
  let last = words.length - 1;
  if (words[last] === 'time' && words[last - 1] === 'this') last -= 2;
  while (last > 0 && when.has(words[last] ?? '')) last -= 1;
  if (!/ed$|^sought$/.test(words[last] ?? '') || !speaking.has(words[last] ?? '')) return false;
  let at = last - 1;
  while (between.has(words[at] ?? '')) at -= 1;
  return notYet.has(words[at] ?? '');
}

/** Behind these words the sentence says only what was not asked, however long. */
const asksWhat = set('whether if about what how who when where why which');
const openingWords = 8;
const butThen = set('but however though although');

const meaning = set('meant wanted hoped liked');
const chances = set('time chance room opportunity');
const writersOnly = set('i we id wed would have had there was is no');

/** "I meant to ask", "I would have liked to ask", "there was no time to ask": before the word at `at`. */
function isMissedBefore(words: readonly string[], at: number): boolean {
  const before = words[at - 2] ?? '';
  const isMeant = meaning.has(before) && words.slice(0, at - 2).every((word) => writersOnly.has(word));
  return words[at - 1] === 'to' && (isMeant || (chances.has(before) && words[at - 3] === 'no'));
}

function isOfQuestion(words: readonly string[]): boolean {
  const at = words.findIndex((word, n) => n < openingWords && speaking.has(word) && asksWhat.has(words[n + 1] ?? ''));
  return at >= 0 && (isSkipped(words.slice(0, at + 1)) || isMissedBefore(words, at)) && !words.some((word) => butThen.has(word));
}

const papers = set('template proforma leaflet poster policy guidance guideline guidelines training checklist');
const asking = /^(?:asks?|says?|gives?|explains?|suggests?|lists?|wants?)$/;
const ownNotes = set('notes file files record records letter system paperwork');

/** "The template asks whether", "nothing in the notes about": said of papers. */
export function isOfPapers({ words }: Words): boolean {
  const [first, second = '', third = ''] = words;
  if ((first === 'the' || first === 'this') && asking.test(third))
    return papers.has(second) || (second === 'form' && /^asks?$/.test(third));
  const at = words.indexOf('nothing');
  if (at < 0 || at > 2 || (words[at + 1] !== 'in' && words[at + 1] !== 'on')) return false;
  return words.slice(at + 2, at + 5).some((word, n) => ownNotes.has(word) && asksWhat.has(words[at + 3 + n] ?? ''));
}

/** "Not asked: what she wants". */
function isOpenedAsUnasked(words: readonly string[]): boolean {
  return words[0] === 'not' && speaking.has(words[1] ?? '') && !words.some((word) => turns.has(word) || word === 'with');
}

/** It was not asked, and the sentence says no more. */
export function isUnasked({ words }: Words): boolean {
  if (isOfQuestion(words) || isOpenedAsUnasked(words)) return true;
  if (words.length > longest || words.some((word) => turns.has(word))) return false;
  return isSkipped(words) || isLeftUndone(words);
}

const unknowing = set('know sure certain clear known say tell');
const denials = set('not dont didnt cant couldnt cannot never no arent isnt wasnt unable');
const unclear = set('unclear unknown unsure uncertain');
const openers = set('i we it is was its that im still as yet');

/** "It is not known whether", "I'm not sure if", "unclear what": the writer does not know. What the client does not know is theirs. */
export function isUnknown({ words }: Words): boolean {
  const at = words.findIndex((word, n) => n < openingWords && asksWhat.has(word));
  if (at < 1 || words.some((word) => butThen.has(word))) return false;
  const opening = words.slice(0, at);
  const isSaid = unclear.has(opening.at(-1) ?? '') || (unknowing.has(opening.at(-1) ?? '') && opening.some((word) => denials.has(word)));
  return isSaid && opening.every((word) => openers.has(word) || denials.has(word) || unknowing.has(word) || unclear.has(word));
}

const silence = set('answer reply respond say tell');
const silent = set('didnt wouldnt couldnt');

/** "I asked about drugs and she changed the subject": asked, and not answered. */
export function isUnanswered({ words }: Words): boolean {
  const asked = words.findIndex((word, at) => word === 'asked' && at < 4 && words.slice(0, at).some((by) => writers.has(by)));
  if (asked < 0 || words.some((word) => butThen.has(word) || word === 'then' || word === 'until')) return false;
  return words.some((word, at) => {
    if (at <= asked) return false;
    if (silent.has(word) || word === 'not') return silence.has(words[at + 1] ?? '') && words[at + 2] !== 'no';
    if (word === 'no') return /^(?:answer|reply|response)$/.test(words[at + 1] ?? '');
    return word === 'subject' && words[at - 1] === 'the' && words[at - 2] === 'changed';
  });
}

const later = set('next later another when once');
const willDo =
  /^(?:ask|discuss|explore|set|agree|decide|think|cover|check|seek|establish|identify|revisit|complete|consider|come|get|go|look|talk|review)$/;

/** "We will set a goal next time", "I'll ask next time whether it is right". */
export function isForLater({ words }: Words): boolean {
  const isLong = words.length > longest && !words.slice(0, openingWords + 2).some((word) => asksWhat.has(word));
  if (isLong || !words.some((word) => later.has(word))) return false;
  const by = words.findIndex((word) => word === 'i' || word === 'we' || word === 'ill' || word === 'well');
  if (by < 0 || by > 1) return false;
  const isShort = words[by] === 'ill' || words[by] === 'well';
  const at = isShort ? by : by + 1;
  if (!isShort && !/^(?:will|shall|need|plan|hope|must)$/.test(words[at] ?? '')) return false;
  return words.slice(at + 1, at + 4).some((word) => willDo.test(word));
}

const settled = set('agreed decided set sought obtained explored discussed established clarified identified made asked');

/** "Plan to be agreed next time", "the decision will be made next time". */
export function isToBeDone({ words }: Words): boolean {
  return words.some(
    (word, at) =>
      word === 'be' && /^(?:to|will)$/.test(words[at - 1] ?? '') && settled.has(words[at + 1] ?? '') && later.has(words[at + 2] ?? ''),
  );
}

const met = set('everything all what anything nothing whatever');
const whose = set('he she they pt patient client');

/** "She has everything she needs", "he no longer needs oxygen", "needs nothing": no need. */
export function isMetNeed({ words }: Words): boolean {
  return words.some((word, at) => {
    if (!/^needs?$/.test(word)) return false;
    const before = words[at - 1] ?? '';
    return (
      words[at + 1] === 'nothing' || (before === 'longer' && words[at - 2] === 'no') || (whose.has(before) && met.has(words[at - 2] ?? ''))
    );
  });
}

const noneMade = set('set agreed made given');
const ofNote = /^(?:tasks?|homework|actions?|plans?|ratings?|scores?)$/;

const doing = /^(?:recall\w*|remember\w*|decid\w+|agree\w*|chose|chosen|settled|offered|planned|set|made|asked)$/;

/** "No tasks were set", "we made no plan", "nobody decided anything", "nobody could recall what they wanted". */
export function isNoneMade({ words }: Words): boolean {
  if (words[0] === 'nobody' && words.slice(1, 3).some((word) => doing.test(word))) return true;
  if (words.length > 8) return false;
  return words.some((word, at) => {
    if (word !== 'no' || !ofNote.test(words[at + 1] ?? '')) return false;
    return noneMade.has(words[at - 1] ?? '') || words.slice(at + 2, at + 5).some((next) => noneMade.has(next) || next === 'taken');
  });
}

const myself = set('i my ive im');
const spokenOf = set('him he she her his them they you your we us our who client patient pt yp');

/** "I managed to find the room": the writer's own day, and nobody else in it. */
export function isAllOfWriter(said: Words): boolean {
  const { words, isCapital } = said;
  if (words.length > longest || !myself.has(words[0] ?? '')) return false;
  return !words.some((word, at) => at > 0 && (spokenOf.has(word) || kinGender(word) !== null || (isCapital[at] && word !== 'i')));
}

const toldOf = set('explained outlined');

/** "I explained what a goal is", "the aim of Choice was explained": how we work, told to somebody. */
export function isExplained({ words }: Words): boolean {
  const last = words.length - 1;
  if (words.length > longest) return false;
  if (toldOf.has(words[last] ?? '') && /^(?:was|were|is|been)$/.test(words[last - 1] ?? '')) return true;
  return writers.has(words[0] ?? '') && (toldOf.has(words[1] ?? '') || (words[1] === 'have' && toldOf.has(words[2] ?? '')));
}

const nowAgain = set('now but today still again currently wants want would hopes like miss misses');

/** "She used to walk every morning": a habit of the past, and no word of today. */
export function isPastHabit({ words }: Words): boolean {
  const at = words.findIndex((word, n) => word === 'used' && words[n + 1] === 'to');
  return at >= 0 && at <= 3 && !words.some((word) => nowAgain.has(word));
}

/** One of these must stand in a sentence for what was not made, is still to be done, or was the writer's, told or done once, to be looked for. */
export const setAsideWords: readonly string[] = ['nobody', 'no', 'be', ...myself, ...toldOf, 'used'];

/** One of these must stand in a sentence for a rule of what was not asked, is not known or comes later to look at it. */
export const unaskedWords: readonly string[] = [...speaking, ...missing, ...unclear, ...unknowing, ...papers, 'nothing', 'form', ...later];

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
const speaking =
  /^(?:ask|asked|discuss|discussed|cover|covered|explore|explored|check|checked|touch|touched|assess|assessed|address|addressed|raise|raised|establish|established|clarify|clarified|enquire|enquired|document|documented|record|recorded|obtain|obtained|sought|seek|complete|completed)$/;
const missing = set('forgot omitted neglected failed');
const denying = set('not didnt havent hadnt couldnt wasnt werent never unable');

/** "I forgot to ask", "we didn't get to ask about it": nobody asked. */
function isSkipped(words: readonly string[]): boolean {
  const by = words.findIndex((word) => writers.has(word));
  if (by < 0 || by > 1)
    return words.some((word, at) => missing.has(word) && at <= 1 && words[at + 1] === 'to' && speaking.test(words[at + 2] ?? ''));
  return words.slice(by + 1, by + 4).some((word, gap) => {
    const at = by + 1 + gap;
    if (missing.has(word)) return words[at + 1] === 'to' && speaking.test(words[at + 2] ?? '');
    return denying.has(word) && words.slice(at + 1, at + 6).some((next) => speaking.test(next));
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
  if (!/ed$|^sought$/.test(words[last] ?? '') || !speaking.test(words[last] ?? '')) return false;
  let at = last - 1;
  while (between.has(words[at] ?? '')) at -= 1;
  return notYet.has(words[at] ?? '');
}

/** It was not asked, and the sentence says no more. */
export function isUnasked({ words }: Words): boolean {
  if (words.length > longest || words.some((word) => turns.has(word))) return false;
  return isSkipped(words) || isLeftUndone(words);
}

const later = set('next later another when once');
const willDo =
  /^(?:ask|discuss|explore|set|agree|decide|think|cover|check|seek|establish|identify|revisit|complete|consider|come|get|go|look|talk|review)$/;

/** "We will set a goal next time", "I'll ask next time whether it is right". */
export function isForLater({ words }: Words): boolean {
  if (words.length > longest || !words.some((word) => later.has(word))) return false;
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

const doing = /^(?:decid\w+|agree\w*|chose|chosen|settled|offered|planned|set|made|asked)$/;

/** "No tasks were set", "we made no plan", "nobody decided anything". */
export function isNoneMade({ words }: Words): boolean {
  if (words[0] === 'nobody' && doing.test(words[1] ?? '')) return true;
  if (words.length > 8) return false;
  return words.some((word, at) => {
    if (word !== 'no' || !ofNote.test(words[at + 1] ?? '')) return false;
    return noneMade.has(words[at - 1] ?? '') || words.slice(at + 2, at + 5).some((next) => noneMade.has(next) || next === 'taken');
  });
}

const ofWhom = set('his her their the my another one older younger elder eldest youngest half step big little twin late best');
/** Those who live a life of their own beside the client's: what parents and partners do is mostly of the client. */
const beside = set(
  'brother sister brothers sisters cousin cousins ex friend friends mate flatmate housemate uncle aunt auntie nephew niece neighbour stepbrother stepsister colleague classmate roommate',
);
const ofTheClient = set('him he she them they hes shes theyre herself himself');
/** What others say or find is of the client. */
const telling =
  /^(?:sa(?:id|ys)|tells?|told|think\w*|thought|worr\w+|concern\w*|notice\w*|found|finds|saw|sees|seen|rang|called|brought|brings|describe\w*|mention\w*|rais\w+|report\w*|feels?|felt|knows?|knew|asked|suggest\w*|recommend\w*|encourag\w*|persuad\w*|sent|referred|drove|dragged|convinced|gave|took|lives|can|will|help\w*|came|comes|joined|attended|present|accompan\w*|wait\w*|me|and|with)$/;

/** "Her brother went to the group in 2019": said of a relative from its first word to its last. */
export function isAllOfKin({ words }: Words): boolean {
  let at = 0;
  while (ofWhom.has(words[at] ?? '') && at < 4) at += 1;
  if (at === 0 || !beside.has(words[at] ?? '') || kinGender(words[at] ?? '') === null) return false;
  const isPassive = (of: number) => /^(?:was|were|been|is|got)$/.test(words[of - 1] ?? '');
  return words.length <= longest && !words.some((word, of) => of > at && (ofTheClient.has(word) || (telling.test(word) && !isPassive(of))));
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

/** Whose wish it is, and whether it is one of today: what others want, wanted once or will ask for is no goal of the client's. */
import { set } from './people.ts';
import type { Words } from './said-words.ts';
import { theClient } from './scope.ts';
import { isMember } from './word-classes.ts';

const asking = set('know ask talk discuss check see chat speak leave come attend meet hear find read wait tell say mention show stay');
const wished = set('wanted hoped wished aimed');

/** "When he was in Y5 he wanted to be invisible": a sentence that opens in the past stays there. */
function isThen(words: readonly string[]): boolean {
  return words[0] === 'when' && (words[2] === 'was' || words[2] === 'were');
}

/** "It was what they had hoped for", "she no longer wants to": wanted once, and not said to be wanted now, or a question. */
export function isPastWish({ words }: Words, start: number): boolean {
  for (let at = start; at < Math.min(words.length, start + 4); at += 1) {
    const word = words[at] ?? '';
    if (wished.has(word) && (words[at - 1] === 'had' || isThen(words))) return true;
    if (word === 'wanted' && words[at + 1] === 'to' && asking.has(words[at + 2] ?? '')) return true;
    if (word.startsWith('want') && ((words[at - 2] === 'no' && words[at - 1] === 'longer') || words[at - 2] === 'used')) return true;
  }
  return false;
}

const notTheirs = set(
  'boyfriend girlfriend husband wife son daughter niece nephew friend friends mate mates flatmate partner boss manager landlord landlady school college aunt uncle teacher ex gp court council ward hospital police probation consultant',
);
const wanting = set('wants wanted hopes hoped hoping wishes like love');
/** "Her teacher would like", "is hoping". */
const beforeWish = set('would is was are were still also really clearly now');
/** "Do you want to send someone?" */
const whetherAsked = set('do did would if can');
const wishing = set('want like need wish');
const whom = set('him her them me');

const settling = set('set agreed decided identified chosen made named');

/** "I would suggest that a goal be set", "goals to be agreed": there is none yet. */
export function isGoalToCome({ words }: Words): boolean {
  return words.some((word, at) => {
    if (word !== 'goal' && word !== 'goals') return false;
    return [1, 2, 3].some((gap) => words[at + gap] === 'be' && settling.has(words[at + gap + 1] ?? ''));
  });
}

const dying = set('die harm hurt kill end');
const gone = set('dead gone killed');
const saying = set('say talk speak discuss see attend come meet engage answer think');
const denied = set('not didnt doesnt dont never');

/** "No wish to die", "did not wish to say much": what is not wanted of a talk, or of life, is no goal. */
export function isNoWish({ words }: Words): boolean {
  return words.some((word, at) => {
    if (!/^(?:wish|want)/.test(word) || words[at + 1] !== 'to') return false;
    const next = words[at + 2] ?? '';
    if (next === 'be' && gone.has(words[at + 3] ?? '')) return true;
    return dying.has(next) || (denied.has(words[at - 1] ?? '') && saying.has(next) && words[at + 3] !== 'about');
  });
}

const madeOf = set('recorded documented noted written entered');

/** "No goals have been written down that anyone could find": said of the record. */
export function isGoalUnwritten({ words }: Words): boolean {
  return words.some((word, at) => {
    if (word !== 'no' || !/^goals?$/.test(words[at + 1] ?? '')) return false;
    return words.slice(at + 2, at + 6).some((made) => madeOf.has(made));
  });
}

const paperwork = set('form forms sheet sheets section box page paperwork setting');

/** "I am to find the goal form": a paper, and nothing that anybody wants. */
export function isGoalPaper({ words }: Words): boolean {
  return words.some((word, at) => (word === 'goal' || word === 'goals') && paperwork.has(words[at + 1] ?? ''));
}

const asked = set('ask asked asking');

/** So many words may stand behind the wish: "what she wanted today". */
const mostBehind = 2;
const goesOn = set('and but he she they');
const answering = /^(?:said|told|replied|answered|named|chose|picked|want(?:s|ed)?|like|hope[sd]?)$/;

/** "She shrugged when I asked what she wanted": the question ends the sentence, and nobody answers. */
function isAskedOnly(words: readonly string[], at: number): boolean {
  const what = words.indexOf('what', at);
  if (what < 0 || what > at + 2) return false;
  const wish = words.findIndex((word, n) => n > what && n <= what + 3 && /^(?:want(?:s|ed)?|hope[sd]?|like)$/.test(word));
  if (wish < 0 || words.slice(0, at).some((word) => answering.test(word))) return false;
  const behind = words.slice(wish + 1);
  return (behind.length <= mostBehind || goesOn.has(behind[0] ?? '')) && !behind.some((word) => answering.test(word));
}

/** "I asked had he got a goal", "that was as far as we got with goals": asked for, and none named. */
export function isGoalAskedFor({ words }: Words): boolean {
  return words.some((word, at) => {
    if (asked.has(word) && isAskedOnly(words, at)) return true;
    if (word === 'far') return words[at + 1] === 'as' && (words[at + 2] === 'we' || words[at + 2] === 'i') && words[at + 3] === 'got';
    return (
      asked.has(word) && /^(?:if|whether|had|has|have|was|is)$/.test(words[at + 1] ?? '') && words.slice(at + 2, at + 7).includes('goal')
    );
  });
}

const ownAims = set('aim goal point hope purpose');
const ownWork = set('call meeting discussion visit session appointment letter referral group today');
const ours = set('our my');
const onOccasion = set('today tonight here');

/** "The aim of the call was to stop everyone visiting", "the goal here is the four-hour target": the meeting's, and nobody's goal. */
export function isAimOfWork({ words }: Words): boolean {
  return words.some(
    (word, at) =>
      ownAims.has(word) &&
      ((words[at - 1] === 'the' && words[at + 1] === 'here') ||
        (words[at + 1] === 'of' && (ownWork.has(words[at + 2] ?? '') || ownWork.has(words[at + 3] ?? ''))) ||
        (ours.has(words[at - 1] ?? '') && onOccasion.has(words[at + 1] ?? ''))),
  );
}

/** They may well have a wish of their own, which is nobody's goal here. Parents' wishes are the family's. */
const ownWishes = set(
  `brother sister cousin friend friends mate mates flatmate housemate neighbour boss manager landlord landlady school college teacher uncle aunt ex gp
   court council ward hospital police probation consultant nursery camhs team surgery employer colleague roommate classmate stepbrother stepsister`,
);
const decidingWords = set('decided opted chose chosen agreed settled elected');
const asIfWords = set('if whether unless whenever whatever until wherever however as');
const hedged = set('he she they i we you');

/** "If he wants to", "whatever she would like": a condition, and no wish. */
function isCondition(words: readonly string[], at: number): boolean {
  const before = hedged.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
  return asIfWords.has(before ?? '');
}

/** "They decided they'd like to try the group": what is chosen of a service, and no goal. */
function isChosen(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => decidingWords.has(word));
}

const writers = set('i id we wed');
const ownWorkToDo = set('see review meet check discuss ask know hear speak offer refer think understand explore start begin arrange talk');

/** "I would like to see her again", "we hope to offer": the writer's own next step. What staff want of the client is a goal, and theirs. */
function isWritersWish(words: readonly string[], at: number): boolean {
  const by = words[at - 1] === 'would' ? words[at - 2] : words[at - 1];
  return writers.has(by ?? '') && words[at + 1] === 'to' && ownWorkToDo.has(words[at + 2] ?? '');
}

/** Who wants that, of the last three words: somebody who is not the client. */
function isByOthers(words: readonly string[], at: number): boolean {
  const by = words
    .slice(Math.max(0, at - 3), at)
    .reverse()
    .find((word) => notTheirs.has(word) || theClient.has(word) || isMember('@he', word, false));
  return by !== undefined && notTheirs.has(by);
}

const ourPapers = set(
  'letter report copy referral appointment certificate form call callback leaflet phonecall bell ring word text woman man female male',
);
const questions = set('if whether how what when where why who which');

/** "Dad would like us to write to school", "the referrer hopes we can help", "he wants to know whether": asked of the service, and no goal. */
function isAskedOfUs(words: readonly string[], at: number): boolean {
  const [next, then, after] = [words[at + 1], words[at + 2], words[at + 3]];
  if ((next === 'us' || next === 'me') && then === 'to') return true;
  if ((next === 'a' || next === 'the' || next === 'another') && ourPapers.has(then ?? '')) return true;
  if (next === 'we' || (next === 'that' && then === 'we')) return true;
  return next === 'to' && then === 'know' && questions.has(after ?? '');
}

const atGoal = /^(?:play\w*|stand\w*|stood|keep\w*|kept|went|goes)$/;

function isFootballAt(words: readonly string[], at: number): boolean {
  if (words[at - 1] === 'in') return atGoal.test(words[at - 2] ?? '');
  return words.slice(Math.max(0, at - 3), at).some((before) => /^scor(?:e|es|ed|ing)$/.test(before));
}

/** "He plays in goal for the under 14s", "scored a goal": football, unless somebody wants it. */
export function isFootball({ words }: Words): boolean {
  if (words.some((word) => /^(?:want|wish|hop(?:e|ing)|like|aim)/.test(word))) return false;
  return words.some((word, at) => /^goals?$/.test(word) && isFootballAt(words, at));
}

/** "His boyfriend wants him to", "would like the council to", "do you want to": asked of others, or by them. */
export function isSomeoneElsesWish({ words }: Words): boolean {
  return words.some((word, at) => {
    if (word === 'you') return whetherAsked.has(words[at - 1] ?? '') && wishing.has(words[at + 1] ?? '');
    if (!wanting.has(word)) return false;
    if (isCondition(words, at) || isChosen(words, at) || isWritersWish(words, at)) return true;
    const by = beforeWish.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
    if (ownWishes.has(by ?? '')) return true;
    if (isAskedOfUs(words, at)) return true;
    if (words[at + 1] === 'the') return words[at + 3] === 'to' && isMember('@agency', words[at + 2] ?? '', false);
    return words[at + 2] === 'to' && whom.has(words[at + 1] ?? '') && isByOthers(words, at);
  });
}

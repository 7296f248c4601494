/**
 * What a sentence says for each field: as many points as its statements are worth and as the words of the team's own phrases in it. A phrase
 * that is denied does not count, and neither does a risk or a wish that is somebody else's.
 */
import type { Compiled } from './compile.ts';
import type { Place } from './statements/lexicon.ts';
import {
  isAllOfWriter,
  isExplained,
  isForLater,
  isMetNeed,
  isNoneMade,
  isOfPapers,
  isPastHabit,
  isToBeDone,
  isUnanswered,
  isUnasked,
  isUnknown,
} from './statements/not-asked.ts';
import { isEnded, isHistory, isLeftAtEnd, isUnreal } from './statements/not-so.ts';
import { saysNothing, saysNothingAfterAll } from './statements/nothing-said.ts';
import { isPlace } from './statements/pattern.ts';
import type { Entry } from './statements/pattern-index.ts';
import type { SaidWords } from './statements/said-words.ts';
import { isHarming, isNoRiskOfTheirs, isSomebodyElses, longestReach } from './statements/scope.ts';
import { isAllOfKin, isAllOfStranger, isSufferedByKin, mayHappenToKin, wordsBeforeElse } from './statements/somebody-else.ts';
import { type Statements, statementsOf } from './statements/statements.ts';
import { trait } from './statements/traits.ts';
import {
  isAimOfWork,
  isFootball,
  isGoalAskedFor,
  isGoalPaper,
  isGoalToCome,
  isGoalUnwritten,
  isNoWish,
  isPastWish,
  isSomeoneElsesWish,
} from './statements/wishes.ts';
import { nothingSaid } from './tallies.ts';

export interface Points {
  readonly field: number;
  score: number;
}

/** The most for each field. */
export function mostAmong(all: readonly (readonly Points[])[]): readonly Points[] {
  let most: Points[] | null = null;
  for (const points of all)
    for (const { field, score } of points) {
      most ??= [];
      const known = most.find((one) => one.field === field);
      if (!known) most.push({ field, score });
      else known.score = Math.max(known.score, score);
    }
  return most ?? nothingSaid;
}

const whoseNumber = new Set(['his', 'her', 'their', 'my', 'the', 'phone', 'tel', 'mobile']);

/** "Her no. is on the board": a number, and no denial. */
function isNumber(said: SaidWords, at: number): boolean {
  return at > 0 && said.wordAt(at) === 'no' && whoseNumber.has(said.wordAt(at - 1));
}

function isDenied(said: SaidWords, at: number, { denial, subject }: Statements): boolean {
  for (let i = Math.max(0, at - 4); i < at; i += 1)
    if (isPlace(said, i, denial) && !isPlace(said, i + 1, subject) && !isNumber(said, i)) return true;
  return false;
}

/** What the worker put to somebody is no goal of theirs: "I offered a group; she would like to think about it." */
const offers = new Set(['offered', 'suggested', 'recommended', 'advised', 'explained', 'proposed']);

const refusal = new Set(['rather', 'declined', 'refused', 'preferred', 'wants', 'wanted']);

function isOffer(words: readonly string[]): boolean {
  // "I offered to set one and he would rather not" says what he wants.
  if (words.some((word, at) => refusal.has(word) && (words[at + 1] === 'not' || word === 'declined' || word === 'refused'))) return false;
  return (
    (words[0] === 'i' || words[0] === 'we') &&
    (offers.has(words[1] ?? '') || (words[2] !== undefined && words[1] === 'also' && offers.has(words[2])))
  );
}

/** Words of a sentence that says no more than that nothing was asked. */
const longestEmpty = 14;
/** A quick no, before the words are written out. */
export function holds(said: SaidWords, from: number, to: number, place: Place): boolean {
  for (let at = Math.max(0, from); at <= Math.min(said.length - 1, to); at += 1) if (isPlace(said, at, place)) return true;
  return false;
}

function counts(said: SaidWords, { field, isPhrase }: Entry, start: number, compiled: Compiled): boolean {
  if (!compiled.fields[field]?.negativeIsAnswer && isDenied(said, start, statementsOf(compiled))) return false;
  if (field === compiled.risk && isNoRiskOfTheirs(said, start)) return false;
  const { used, ready, view, somebody } = statementsOf(compiled);
  if (field === used || field === ready || field === view)
    return !(holds(said, start - longestReach, start, somebody) && isSomebodyElses(said, start, field !== used));
  return isPhrase || field !== compiled.goal || !isPastWish(said, start);
}

type Kept = readonly Points[] | null;

/** Of somebody else from end to end. What others may do to somebody stays a risk, whoever they are. Null where it is not. */
function ofOthers(said: SaidWords, points: readonly Points[], { risk, goal }: Compiled, { own, deeds }: Statements): Kept {
  const isHarm = () => isHarming(said.words, 0);
  if (isAllOfStranger(said)) return isHarm() ? points.filter(({ field }) => field === risk) : [];
  if (!isAllOfKin(said)) return null;
  const isTheirs = isSufferedByKin(said) || (mayHappenToKin(said) && !isHarm());
  return points.filter(({ field }) => (field === risk ? !isTheirs : field !== goal && !own.has(field) && !deeds.has(field)));
}

/** Not so, or not so any more. A risk that was averted is still one: "if mum had not come in she would have jumped". */
function ofOtherTimes(said: SaidWords, points: readonly Points[], { risk }: Compiled, { past, standing }: Statements): Kept {
  if (isUnreal(said) || isLeftAtEnd(said)) return points.filter(({ field }) => field === risk);
  if (isHistory(said)) return points.filter(({ field }) => past.has(field));
  return isEnded(said) ? points.filter(({ field }) => !standing.has(field)) : null;
}

/** Not asked, not known, not answered, or still to come. */
function ofNothingAsked(said: SaidWords, points: readonly Points[], { risk }: Compiled, { doubted, future, view }: Statements): Kept {
  if (isUnasked(said) || isOfPapers(said)) return [];
  if (isUnknown(said)) return points.filter(({ field }) => field === risk || doubted.has(field));
  if (isUnanswered(said)) return points.filter(({ field }) => field === risk || field === view);
  return isForLater(said) ? points.filter(({ field }) => future.has(field)) : null;
}

/** Without what the sentence only seems to answer: nobody asked, it is put off, it is over, or it is said of somebody else. */
export function answersAmong(said: SaidWords, points: readonly Points[], compiled: Compiled): readonly Points[] {
  const statements = statementsOf(compiled);
  const { own, habits, told, need } = statements;
  const without = (fields: ReadonlySet<number>) => points.filter(({ field }) => !fields.has(field));
  if (points.some(({ field }) => field === need) && isMetNeed(said)) return points.filter(({ field }) => field !== need);
  const traits = said.traits();
  const mayBeElse = traits & trait.ofElse && said.traits(0, wordsBeforeElse) & trait.ofElse;
  const kept =
    (mayBeElse ? ofOthers(said, points, compiled, statements) : null) ??
    (traits & trait.notSo ? ofOtherTimes(said, points, compiled, statements) : null) ??
    (traits & trait.unasked ? ofNothingAsked(said, points, compiled, statements) : null);
  if (kept) return kept;
  if ((traits & trait.setAside) === 0) return points;
  if (isNoneMade(said)) return [];
  if (said.length > longestEmpty) return points;
  if (isToBeDone(said)) return [];
  if (isAllOfWriter(said)) return without(own);
  if (isExplained(said)) return without(told);
  return isPastHabit(said) ? without(habits) : points;
}

/** What a sentence's patterns are worth, as far as they count. */
function pointsIn(said: SaidWords, compiled: Compiled): readonly Points[] {
  const { says, matches, tallies } = statementsOf(compiled);
  says.match(said, matches);
  const { entries, starts } = matches;
  if (matches.length === 0) return nothingSaid;
  tallies.clear();
  for (let n = 0; n < matches.length; n += 1) tallies.count(entries[n] as Entry);
  // Mostly they would be worth too little if all of them counted: then nobody has to ask of whom they are said.
  const most = tallies.points();
  if (most.length === 0) return most;
  const isWorth = ({ field }: Entry) => most.some((one) => one.field === field);
  tallies.clear();
  for (let n = 0; n < matches.length; n += 1) {
    const entry = entries[n] as Entry;
    if (isWorth(entry) && counts(said, entry, starts[n] as number, compiled)) tallies.count(entry);
  }
  return tallies.points();
}

/** Null for the many sentences that say nothing for any field. A pure function of the sentence's words. */
export function scoreOf(said: SaidWords, compiled: Compiled): readonly Points[] | null {
  if (saysNothing(said)) return null;
  const all = pointsIn(said, compiled);
  const points = all.length > 0 ? answersAmong(said, all, compiled) : all;
  if (points.length === 0 || (holds(said, 0, said.length - 1, statementsOf(compiled).unsaid) && saysNothingAfterAll(said))) return null;
  if (points.every(({ field }) => field !== compiled.goal)) return points;
  return isOffer(said.words) ||
    isSomeoneElsesWish(said) ||
    isAimOfWork(said) ||
    isGoalToCome(said) ||
    isGoalAskedFor(said) ||
    isFootball(said) ||
    isNoWish(said) ||
    isGoalPaper(said) ||
    isGoalUnwritten(said)
    ? points.filter(({ field }) => field !== compiled.goal)
    : points;
}

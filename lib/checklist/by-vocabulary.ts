/**
 * What a sentence is about by its words alone, where no way of saying a thing is known in it: the vocabulary of a kind, words that many kinds
 * have counting for less. Asked last, of sentences that are nobody's evidence, for fields that nothing in the note speaks for. Never for risk
 * or a goal, where a wrong "found" harms, nor for what somebody will do: that is told by the verb, and not by what it is about.
 */
import type { Compiled } from './compile.ts';
import { answersAmong, holds, type Points } from './sentence-scores.ts';
import { numberIn } from './statements/lexicon.ts';
import { saysNothing, saysNothingAfterAll } from './statements/nothing-said.ts';
import type { SaidWords } from './statements/said-words.ts';
import { kindsOf, statementsOf } from './statements/statements.ts';
import { vocabularyOf } from './statements/vocabulary.ts';

/** So much of a kind's own words there must be, so many words apart from the next kind, and so large a share of the sentence. */
const least = 1.3;
const leastApart = 0.25;
const leastShare = 0.09;
const fewest = 5;
const most = 60;
/** What is claimed by a way of saying it counts too, at so much. */
const perPoint = 1 / 3;

/** A word of some kinds' vocabulary. */
interface Known {
  readonly fields: number[];
  /** The sentence that it was last counted in: each word counts once. */
  countedIn: number;
}

interface Vocabulary {
  /** By the numbers of words: all of them have one. */
  readonly numbered: readonly (Known | undefined)[];
  /** By field, of the sentence that is being read. */
  readonly sums: Float64Array;
  sentence: number;
}

const ready = new WeakMap<Compiled, Vocabulary>();

function readVocabulary(compiled: Compiled): Vocabulary {
  const words = new Map<string, Known>();
  const kinds = kindsOf(compiled);
  kinds.forEach((kind, field) => {
    for (const word of vocabularyOf(kind)) {
      const known = words.get(word);
      if (known) known.fields.push(field);
      else words.set(word, { fields: [field], countedIn: 0 });
    }
  });
  const { lexicon } = statementsOf(compiled);
  return { numbered: lexicon.words.map((word) => words.get(word)), sums: new Float64Array(kinds.length), sentence: 0 };
}

function readyFor(compiled: Compiled): Vocabulary {
  const known = ready.get(compiled) ?? readVocabulary(compiled);
  ready.set(compiled, known);
  return known;
}

/** How much of each field's vocabulary stands in the sentence, each word once. */
function sumsOf(said: SaidWords, points: readonly Points[] | null, compiled: Compiled): Float64Array {
  const one = readyFor(compiled);
  const { numbered, sums } = one;
  sums.fill(0);
  one.sentence += 1;
  for (let at = 0; at < said.length; at += 1) {
    const known = numbered[numberIn(said.codeAt(at))];
    if (known === undefined || known.countedIn === one.sentence) continue;
    known.countedIn = one.sentence;
    for (const field of known.fields) sums[field] = (sums[field] as number) + 1 / known.fields.length;
  }
  for (const { field, score } of points ?? []) if (field < sums.length) sums[field] = (sums[field] as number) + score * perPoint;
  return sums;
}

/** What others use, and how ready they are. */
function isOthers(said: SaidWords, field: number, compiled: Compiled): boolean {
  const { used, ready, view, somebody } = statementsOf(compiled);
  return (field === used || field === ready || field === view) && holds(said, 0, said.length, somebody);
}

const opening = 4;

/** "We did not reach a shared understanding", "No date set for it", "Nobody decided anything": whatever words follow, they are what there is not. */
function opensDenied(said: SaidWords, compiled: Compiled): boolean {
  return said.wordAt(0) === 'nobody' || holds(said, 0, opening - 1, statementsOf(compiled).denial);
}

/** Is a field told by what is spoken of? Not a risk, a goal, nor what somebody will do. */
export function isOfTopic(field: number, compiled: Compiled): boolean {
  return field !== compiled.risk && field !== compiled.goal && !statementsOf(compiled).future.has(field);
}

/**
 * The one field that the sentence's words are of; null for most sentences. A pure function of its words and points. What it answers is only
 * counted: whether the sentence says it (`isSaid`) is asked of the few that would be shown.
 */
export function byVocabulary(said: SaidWords, points: readonly Points[] | null, compiled: Compiled): Points | null {
  if (said.length < fewest || said.length > most || saysNothing(said)) return null;
  const sums = sumsOf(said, points, compiled);
  let field = 0;
  let next = 0;
  for (let n = 1; n < sums.length; n += 1) {
    const sum = sums[n] as number;
    if (sum > (sums[field] as number)) {
      next = sums[field] as number;
      field = n;
    } else next = Math.max(next, sum);
  }
  const score = sums[field] ?? 0;
  if (score < least || score < said.length * leastShare || score - next < leastApart) return null;
  return isOfTopic(field, compiled) ? { field, score } : null;
}

/** Is what a sentence's words are of also said by it, of the client and today? A pure function of its words. */
export function isSaid(said: SaidWords, claim: Points, compiled: Compiled): boolean {
  if (isOthers(said, claim.field, compiled) || opensDenied(said, compiled)) return false;
  if (holds(said, 0, said.length, statementsOf(compiled).unsaid) && saysNothingAfterAll(said)) return false;
  return answersAmong(said, [claim], compiled).length > 0;
}

/**
 * The summary field by field: the Choice's own words, then what Choice Plus and addenda put in their place. A replaced wording
 * is no part of the summary; `earlier` keeps it for who asks. Who was at the Choice stays as the Choice says, unless it is corrected.
 */
import { matchGoal } from '../goals/match.ts';
import { splitGoals } from '../goals/split.ts';
import type { Span } from '../note/types.ts';
import { type Amendment, amendmentsIn, choiceChecklistFields } from './amendments.ts';
import type { Entry } from './entries.ts';
import { choiceFields, doubtfulFields, type FoundFields, type NoteFacts } from './facts.ts';
import { letterFields } from './letter.ts';
import * as openers from './phrases/openers.ts';
import type { Passage } from './types.ts';
import { fold, linesOf, opensWith } from './words.ts';

export type Summary = Record<string, readonly Passage[]>;

/** Words of a note by its place on screen: a single goal is cut out of the passage that holds it. */
type WordsOf = (n: number) => string;

/** Every field of the Choice checklist with no passage. */
export function emptySummary(): Summary {
  return Object.fromEntries(choiceChecklistFields().map(({ id }) => [id, []]));
}

/** Where an addendum begins inside the note itself; the text's length when there is none. */
function addendumStart(text: string): number {
  const folded = fold(text);
  const line = linesOf(text).find(({ start, end }) => start > 0 && opensWith(folded.slice(start, end), openers.ADDENDUM_OPENERS));
  return line?.start ?? text.length;
}

interface WithGoal {
  readonly goals: readonly Passage[];
  /** The one whose place was taken. */
  readonly out: readonly Passage[];
}

/** The goals one by one, each with its ratings, and `instead` at the place of number `goal`, so that the others keep theirs. */
function withGoal(passages: readonly Passage[], goal: number, instead: Passage | null, wordsOf: WordsOf): WithGoal {
  const all = passages.flatMap(({ n, start, end }) => {
    const text = wordsOf(n);
    return splitGoals(text, { start, end }).map(({ at, ratings }) => {
      const last = Math.max(at.end, ratings.at(-1)?.at.end ?? 0);
      return { n, start: at.start, end: text.charAt(last) === ')' ? last + 1 : last };
    });
  });
  const place = Math.min(goal - 1, all.length);
  const goals = [...all.slice(0, place), ...(instead === null ? [] : [instead]), ...all.slice(place + 1)];
  return { goals, out: all.slice(place, place + 1) };
}

/** The number of the goal that the words name, from 1; null where they name none, or two. */
function numberByWords(passages: readonly Passage[], words: string, wordsOf: WordsOf): number | null {
  const goals = passages.flatMap(({ n, start, end }) =>
    splitGoals(wordsOf(n), { start, end }).map(({ at }) => wordsOf(n).slice(at.start, at.end)),
  );
  const found = matchGoal(words, goals);
  return found === null ? null : found + 1;
}

function shifted({ start, end }: Span, by: number, n: number): Passage {
  return { n, start: start + by, end: end + by };
}

interface Source {
  readonly n: number;
  readonly offset: number;
  /** Choice Plus tells who came to Choice Plus, not who was at the Choice. */
  readonly keepsPresent: boolean;
}

/** The summary, and the wordings that were put aside on the way to it. */
interface Layers {
  readonly summary: Summary;
  readonly earlier: Summary;
}

function putAside({ earlier }: Layers, field: string, passages: readonly Passage[]): void {
  earlier[field] = [...passages, ...(earlier[field] ?? [])];
}

function applyToGoal(layers: Layers, goal: number, instead: Passage | null, wordsOf: WordsOf): void {
  const { goals, out } = withGoal(layers.summary.goals ?? [], goal, instead, wordsOf);
  putAside(layers, 'goals', out);
  layers.summary.goals = goals;
}

function apply(layers: Layers, amendment: Amendment, { n, offset, keepsPresent }: Source, wordsOf: WordsOf): void {
  if (amendment.is === 'goal-dropped-by-words') {
    const goal = numberByWords(layers.summary.goals ?? [], amendment.words, wordsOf);
    // One of them was given up, and which can't be told: none may be shown as holding.
    if (goal === null) apply(layers, { is: 'dropped', field: 'goals' }, { n, offset, keepsPresent }, wordsOf);
    else applyToGoal(layers, goal, null, wordsOf);
    return;
  }
  if (amendment.is === 'one-goal' || amendment.is === 'goal-dropped') {
    applyToGoal(layers, amendment.goal, amendment.is === 'one-goal' ? shifted(amendment.at, offset, n) : null, wordsOf);
    return;
  }
  const { summary } = layers;
  const { field } = amendment;
  const old = summary[field] ?? [];
  if (field === 'people_present' && keepsPresent && old.length > 0) return;
  if (amendment.is === 'dropped') {
    putAside(layers, field, old);
    summary[field] = [];
    return;
  }
  const newer = shifted(amendment.at, offset, n);
  if (amendment.is === 'instead') putAside(layers, field, old);
  if (amendment.is === 'beside') summary[field] = [newer, ...old];
  else summary[field] = amendment.is === 'added' ? [...old, newer] : [newer];
}

function ownFields(entry: Entry, base: string): FoundFields {
  const fields = base.length === entry.facts.own.length ? entry.facts.fields : choiceFields(base);
  return entry.kind === 'choice-letter' ? letterFields(base, fields) : fields;
}

function splitOff({ own }: NoteFacts): { readonly base: string; readonly added: string } {
  const at = addendumStart(own);
  return { base: own.slice(0, at), added: own.slice(at) };
}

/** Fields without a passage of which nobody may say that they were not recorded. */
export function cannotTell(main: Entry, amendments: readonly Entry[], summary: Summary): readonly string[] {
  const changed = [main, ...amendments].flatMap((entry) =>
    amendmentsIn(entry === main ? splitOff(entry.facts).added : entry.facts.own, entry.kind === 'choice-plus'),
  );
  const dropped = changed.flatMap((amendment) =>
    amendment.is === 'dropped' ? [amendment.field] : amendment.is === 'goal-dropped-by-words' ? ['goals'] : [],
  );
  const doubtful = [...doubtfulFields(main.facts), ...dropped];
  return Object.keys(summary).filter((field) => doubtful.includes(field) && summary[field]?.length === 0);
}

function layersOf(main: Entry, amendments: readonly Entry[]): Layers {
  const layers: Layers = { summary: emptySummary(), earlier: {} };
  const { base, added } = splitOff(main.facts);
  const wordsOf: WordsOf = (n) => [main, ...amendments].find((entry) => entry.n === n)?.facts.own ?? '';
  for (const [field, { at }] of ownFields(main, base)) layers.summary[field] = [shifted(at, 0, main.n)];
  const inside = { n: main.n, offset: base.length, keepsPresent: false };
  for (const amendment of amendmentsIn(added)) apply(layers, amendment, inside, wordsOf);
  for (const entry of amendments) {
    const source = { n: entry.n, offset: 0, keepsPresent: entry.kind !== 'addendum' };
    for (const amendment of amendmentsIn(entry.facts.own, entry.kind === 'choice-plus')) apply(layers, amendment, source, wordsOf);
  }
  return layers;
}

/** Every field of the Choice checklist with its passages in force; [] where nothing was found. */
export function summaryOf(main: Entry, amendments: readonly Entry[]): Summary {
  return layersOf(main, amendments).summary;
}

/** The wordings that hold no more, newest first, of fields that an amendment changed. */
export function earlierWordings(main: Entry, amendments: readonly Entry[]): Summary {
  return amendments.length === 0 && splitOff(main.facts).added === '' ? {} : layersOf(main, amendments).earlier;
}

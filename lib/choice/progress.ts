/** Goals in force, their ratings and the last time they were looked at with the family, within the open episode. */
import { checklistById } from '../checklist/presets.ts';
import { review } from '../checklist/review.ts';
import { type GoalSource, goalsAcross, type OwnWords, type RatedGoal } from '../goals/across.ts';
import { type Correction, correctionsIn } from '../goals/corrections.ts';
import { saidOfGoals } from '../goals/said.ts';
import { wholeList } from '../goals/whole-list.ts';
import { readNote } from '../note/note.ts';
import { type Entry, isReliable } from './entries.ts';
import type { Episode } from './episodes.ts';
import type { Summary } from './summary.ts';
import type { GoalAcrossNotes, LookBack, Passage } from './types.ts';
import { says } from './words.ts';

export interface Progress {
  readonly goals: readonly GoalAcrossNotes[];
  /** What they were before, newest first. */
  readonly earlierGoals: readonly Passage[];
  readonly lastGoalReview: number | null;
}

const NOTHING: Progress = { goals: [], earlierGoals: [], lastGoalReview: null };
const REWORDS = [
  'revised goals',
  'goals revised',
  'new goals',
  'goals changed',
  'goals amended',
  'amended goals',
  'goals re-set',
  'goals reset',
  'updated goals',
  'goals updated',
];
const REVIEWS = [
  ...REWORDS,
  'goal review',
  'goals review',
  'review of goals',
  'goals reviewed',
  'goal reviewed',
  'reviewed goals',
  'reviewed the goals',
  'reviewed her goals',
  'reviewed his goals',
  'reviewed their goals',
  'goals revisited',
  'revisited goals',
  'progress on goals',
  'goals rated',
  'rated goals',
  're-rated',
];

function isSession(entry: Entry): boolean {
  return entry.attended === true && isReliable(entry);
}

function sourceOf(entry: Entry): GoalSource | null {
  const goals = entry.facts.fields.get('goals');
  return goals === undefined || goals.because !== 'heading'
    ? null
    : { n: entry.n, text: entry.facts.own, passages: [wholeList(entry.facts.own, goals.at)] };
}

/** The passages that the summary shows, by note, in the summary's order. */
function sourcesIn(summary: Summary, entries: readonly Entry[]): readonly GoalSource[] {
  return (summary.goals ?? []).flatMap(({ n, start, end }) => {
    const entry = entries.find((candidate) => candidate.n === n);
    return entry === undefined ? [] : [{ n, text: entry.facts.own, passages: [wholeList(entry.facts.own, { start, end })] }];
  });
}

/** A later session that writes the goals anew. */
function rewordedIn(sessions: readonly Entry[]): GoalSource | null {
  const entry = sessions.findLast((candidate) => says(candidate.facts.folded, REWORDS) && sourceOf(candidate) !== null);
  return entry === undefined ? null : sourceOf(entry);
}

function isReview(entry: Entry, goals: readonly RatedGoal[]): boolean {
  if (goals.some((goal) => goal.ratings.some((rating) => rating.n === entry.n))) return true;
  const { folded } = entry.facts;
  return says(folded, REVIEWS) || (entry.kind === 'review' && says(folded, ['goal', 'goals']));
}

/** Partnership comes after Choice, wherever the page lists it. */
function afterChoice(sessions: readonly Entry[], first: readonly GoalSource[], isOrderSure: boolean): readonly Entry[] {
  if (first.length === 0) return [];
  if (!isOrderSure) return sessions.filter((entry) => entry.kind !== 'choice' && !first.some(({ n }) => n === entry.n));
  const firstAt = Math.min(...first.map(({ n }) => sessions.findIndex((entry) => entry.n === n)));
  return sessions.slice(Math.max(0, firstAt) + 1);
}

interface Told {
  readonly episode: Episode | null;
  /** The Choice in force, or null where there is none. */
  readonly summary: Summary | null;
  /** Given names, folded. */
  readonly client: readonly string[];
  /** Else no session is later than another. */
  readonly isOrderSure: boolean;
}

/** `episode`: the open one, or null. */
export function progressOf({ episode, summary, client, isOrderSure }: Told): Progress {
  if (episode === null) return NOTHING;
  const sessions = episode.entries.filter(isSession);
  const set = summary === null ? [] : sourcesIn(summary, episode.entries);
  const fallback = sessions.find((entry) => entry.kind !== 'choice' && sourceOf(entry) !== null);
  const first = set.length > 0 ? set : fallback === undefined ? [] : [sourceOf(fallback)].filter((source) => source !== null);
  const later = afterChoice(sessions, first, isOrderSure);
  const reworded = rewordedIn(later.filter((entry) => !first.some(({ n }) => n === entry.n)));
  const sources = reworded === null ? first : [reworded];
  const newFrom = reworded === null ? -1 : later.findIndex((entry) => entry.n === reworded.n);
  // Of which wording the others rate, no order tells.
  const rating = reworded !== null && !isOrderSure ? [] : later.slice(newFrom + 1);
  const after = rating.filter((entry) => !sources.some(({ n }) => n === entry.n));
  const words = wordsOf(after);
  const told = goalsAcross(sources, words, client).map((goal) => withBaseline(goal, goalsBefore(sessions, goal, client), sessions));
  const all = isOrderSure ? corrected(told, episode.entries) : told;
  const goals = all.filter(({ offAt }) => offAt === null);
  const isChanged = (entry: Entry) => entry.kind === 'choice-plus' && sources.some(({ n }) => n === entry.n);
  const reviewed = sessions.findLast(
    (entry) => (isChanged(entry) && entry !== sessions[0]) || (later.includes(entry) && isReview(entry, goals)),
  );
  const replaced = reworded === null ? [] : goalsAcross(first, wordsOf(later.slice(0, newFrom)), client);
  const off = all.filter(({ offAt }) => offAt !== null);
  const earlierGoals = [
    ...off.map(placeOf),
    ...goals.flatMap(({ before }) => before),
    ...replaced.flatMap((goal) => [placeOf(goal), ...goal.before]),
  ];
  // Which review came last, and which word on a goal is the newest, is asked of an order.
  const isTold = isOrderSure || later.length < 2;
  return { goals: withSaid(goals, isTold ? words : [], sessions), earlierGoals, lastGoalReview: isTold ? (reviewed?.n ?? null) : null };
}

/** The goals that sessions before the one of this goal had set, each with its first rating. */
function goalsBefore(
  sessions: readonly Entry[],
  { n }: RatedGoal,
  client: readonly string[],
): readonly (RatedGoal & { readonly words: string })[] {
  const own = sessions.findIndex((entry) => entry.n === n);
  // Of a Choice that was written anew the older version counts no more.
  if (sessions[own]?.kind === 'choice') return [];
  return sessions.slice(0, Math.max(0, own)).flatMap((entry) => {
    const source = sourceOf(entry);
    return source === null
      ? []
      : goalsAcross([source], [], client).map((goal) => ({ ...goal, words: source.text.slice(goal.start, goal.end) }));
  });
}

/** Written again in the same words, at Choice Plus say: the number that it was given first is its first one still. */
function withBaseline(goal: RatedGoal, before: readonly (RatedGoal & { readonly words: string })[], sessions: readonly Entry[]): RatedGoal {
  const words = sessions.find(({ n }) => n === goal.n)?.facts.own.slice(goal.start, goal.end) ?? '';
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const first = before.find((other) => plain(other.words) === plain(words))?.ratings[0];
  return first === undefined ? goal : { ...goal, ratings: [first, ...goal.ratings] };
}

/** The newest number before the addendum that is the one which it names as wrong goes, and the right one stands where the addendum says it. */
function corrected(goals: readonly RatedGoal[], entries: readonly Entry[]): readonly RatedGoal[] {
  const place = (n: number) => entries.findIndex((entry) => entry.n === n);
  const wordings = goals.map(({ n, start, end }) => entries.find((entry) => entry.n === n)?.facts.own.slice(start, end) ?? '');
  const putRight = (goal: RatedGoal, { right, wrong }: Correction, n: number): RatedGoal => {
    const mistaken = goal.ratings.findLast((rating) => rating.value === wrong && place(rating.n) < place(n));
    if (mistaken === undefined) return goal;
    return { ...goal, ratings: goal.ratings.map((rating) => (rating === mistaken ? { ...right, of: rating.of, n } : rating)) };
  };
  return entries
    .filter((entry) => isReliable(entry) && !isSession(entry))
    .reduce(
      (all, { n, facts }) =>
        correctionsIn(facts.own, wordings).reduce(
          (known, one) => known.map((goal, index) => (index === one.goal ? putRight(goal, one, n) : goal)),
          all,
        ),
      goals,
    );
}

const placeOf = ({ n, start, end }: Passage): Passage => ({ n, start, end });
const wordsOf = (entries: readonly Entry[]) => entries.map((entry): OwnWords => ({ n: entry.n, text: entry.facts.own }));

/** Each goal with the newest word on it. */
function withSaid(goals: readonly RatedGoal[], later: readonly OwnWords[], sessions: readonly Entry[]): readonly GoalAcrossNotes[] {
  const wordings = goals.map(({ n, start, end }) => sessions.find((entry) => entry.n === n)?.facts.own.slice(start, end) ?? '');
  const said = saidOfGoals(later, wordings);
  const place = (n: number) => sessions.findIndex((entry) => entry.n === n);
  return goals.map(({ before: _, offAt: __, ...goal }, index) => {
    // A word on the goal as it was before it was put in new words is no word on this one.
    const found = said.find((one) => one.goal === index && place(one.n) >= place(goal.n));
    return found === undefined ? goal : { ...goal, said: { n: found.n, start: found.start, end: found.end, is: found.is } };
  });
}

/** Fields of the session checklist that look back and forward. */
const LOOKS_BACK = ['progress', 'lessons', 'plan'];

/** Found under a heading, or by what the sentences say. A stretch of words is shown once, under the first field that has it. */
function lookBackIn({ facts, n }: Entry): readonly LookBack[] {
  const checklist = checklistById('capa_partnership');
  if (checklist === null || facts.note.text === null) return [];
  const { findings } = review(readNote(facts.own, { whole: facts.note.whole !== false }), checklist);
  const found: LookBack[] = [];
  for (const { field, verdict } of findings) {
    const title = checklist.fields.find(({ id }) => id === field)?.title;
    if (title === undefined || !LOOKS_BACK.includes(field) || verdict.is !== 'found') continue;
    const { at, because } = verdict;
    if (found.some(({ passage }) => passage.start < at.end && at.start < passage.end)) continue;
    found.push({ field, title, passage: { n, ...at }, fromProse: because !== 'heading' });
  }
  return found;
}

/** The last session, where it says what went right or was not done. An older one would be outdated. */
export function lastTimeIn(episode: Episode | null, choice: Entry | null): readonly LookBack[] {
  const from = episode === null || choice === null ? 0 : episode.entries.indexOf(choice) + 1;
  const sessions = episode?.entries.slice(from).filter((entry) => isSession(entry) && entry.kind !== 'choice') ?? [];
  const last = sessions.at(-1);
  const found = last === undefined || last.kind === 'choice-plus' ? [] : lookBackIn(last);
  return found.some(({ field }) => field !== 'plan') ? found : [];
}

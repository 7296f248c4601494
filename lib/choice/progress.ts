/** Goals in force, their ratings and the last time they were looked at with the family, within the open episode. */
import { type GoalSource, goalsAcross, type OwnWords, type RatedGoal } from '../goals/across.ts';
import { type Entry, isReliable } from './entries.ts';
import type { Episode } from './episodes.ts';
import type { Summary } from './summary.ts';
import { says } from './words.ts';

export interface Progress {
  readonly goals: readonly RatedGoal[];
  readonly lastGoalReview: number | null;
}

const NOTHING: Progress = { goals: [], lastGoalReview: null };
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
  return goals === undefined || goals.because !== 'heading' ? null : { n: entry.n, text: entry.facts.own, passages: [goals.at] };
}

/** The passages that the summary shows, by note, in the summary's order. */
function sourcesIn(summary: Summary, entries: readonly Entry[]): readonly GoalSource[] {
  return (summary.goals ?? []).flatMap(({ n, start, end }) => {
    const entry = entries.find((candidate) => candidate.n === n);
    return entry === undefined ? [] : [{ n, text: entry.facts.own, passages: [{ start, end }] }];
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

/** `episode`: the open one, or null. `summary`: the Choice in force, or null where there is none. */
export function progressOf(episode: Episode | null, summary: Summary | null): Progress {
  if (episode === null) return NOTHING;
  const sessions = episode.entries.filter(isSession);
  const set = summary === null ? [] : sourcesIn(summary, episode.entries);
  const fallback = sessions.find((entry) => entry.kind !== 'choice' && sourceOf(entry) !== null);
  const first = set.length > 0 ? set : fallback === undefined ? [] : [sourceOf(fallback)].filter((source) => source !== null);
  const firstAt = Math.min(...first.map(({ n }) => sessions.findIndex((entry) => entry.n === n)));
  const later = sessions.slice(first.length === 0 ? sessions.length : Math.max(0, firstAt) + 1);
  const reworded = rewordedIn(later.filter((entry) => !first.some(({ n }) => n === entry.n)));
  const sources = reworded === null ? first : [reworded];
  const newFrom = reworded === null ? -1 : later.findIndex((entry) => entry.n === reworded.n);
  const after = later.slice(newFrom + 1).filter((entry) => !sources.some(({ n }) => n === entry.n));
  const goals = goalsAcross(
    sources,
    after.map((entry): OwnWords => ({ n: entry.n, text: entry.facts.own })),
  );
  const isChanged = (entry: Entry) => entry.kind === 'choice-plus' && sources.some(({ n }) => n === entry.n);
  const reviewed = sessions.findLast(
    (entry) => (isChanged(entry) && entry !== sessions[0]) || (later.includes(entry) && isReview(entry, goals)),
  );
  return { goals, lastGoalReview: reviewed?.n ?? null };
}

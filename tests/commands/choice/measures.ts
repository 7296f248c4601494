/** The Choice reading against the labels. A reading shown from a note that is not in force is counted by itself: it must be 0. */
import { readChoice } from '../../../lib/choice/read.ts';
import type { ChoiceReading, Passage } from '../../../lib/choice/types.ts';
import type { Gold, LabelledRecord, SpanInNote } from './records.ts';

export interface FieldMeasure {
  readonly present: number;
  readonly found: number;
  readonly shown: number;
  readonly right: number;
}

export interface Measures {
  readonly records: number;
  readonly right_note: number;
  readonly unsafe_passages: number;
  readonly unsafe_goals: number;
  readonly field_recall: number;
  readonly shown_right: number;
  readonly goals_present: number;
  readonly goals_found: number;
  readonly goals_shown: number;
  readonly ratings_present: number;
  readonly ratings_right: number;
  readonly ratings_invented: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, FieldMeasure>>;
  /** Where a reading differs, for whoever works on it: record ids and field names, never words of a note. */
  readonly misses: readonly string[];
}

const ENOUGH = 0.3;

function iou(a: SpanInNote, b: SpanInNote): number {
  if (a.n !== b.n) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared <= 0 || all <= 0 ? 0 : shared / all;
}

function isFit(a: SpanInNote, b: SpanInNote): boolean {
  return iou(a, b) >= ENOUGH;
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && [...a].sort((x, y) => x - y).join() === [...b].sort((x, y) => x - y).join();
}

function factsOf(reading: ChoiceReading, gold: Gold): Readonly<Record<string, boolean>> {
  const counts = gold.contact_counts;
  const noted = (gold.not_choice ?? []).map(({ n }) => n);
  return {
    choice_note: reading.choiceNote === gold.choice_note,
    superseded: sameList(reading.superseded, gold.superseded_choice),
    choice_plus: sameList(reading.choicePlus, gold.choice_plus),
    not_choice: sameList(
      reading.notChoice.map(({ n }) => n),
      noted,
    ),
    re_referred_without_new_choice: reading.reReferredWithoutNewChoice === gold.re_referred_without_new_choice,
    reader_has_seen_client: reading.readerHasSeenClient === gold.reader_has_seen_client,
    first_partnership_next: reading.firstPartnershipNext === gold.first_partnership_next,
    attended_total: reading.contactCounts.attendedTotal === counts.attended_total,
    partnership_attended: reading.contactCounts.partnershipAttended === counts.partnership_attended,
    since_choice: reading.contactCounts.sinceChoice === counts.since_choice,
    last_goal_review: reading.lastGoalReview === gold.last_goal_review,
  };
}

/** From a superseded Choice, from a note that is no Choice, or from a replaced wording. */
function isUnsafe(passage: SpanInNote, gold: Gold): boolean {
  const badNotes = [...gold.superseded_choice, ...(gold.not_choice ?? []).map(({ n }) => n)];
  const touches = (other: SpanInNote) => other.n === passage.n && other.start < passage.end && passage.start < other.end;
  return badNotes.includes(passage.n) || (gold.superseded_spans ?? []).some(touches);
}

function alsoSpans(gold: Gold, field: string): readonly SpanInNote[] {
  const span = gold.summary[field];
  if (!span) return [];
  const also = span.also;
  const more = (Array.isArray(also) ? also : also === undefined || also === null ? [] : [also]) as readonly Partial<SpanInNote>[];
  return [span, ...more.map((other) => ({ n: other.n ?? span.n, start: other.start ?? 0, end: other.end ?? 0 }))];
}

function fieldOf(shown: readonly Passage[], gold: Gold, field: string): FieldMeasure {
  const spans = alsoSpans(gold, field);
  const first = spans[0];
  return {
    present: first === undefined ? 0 : 1,
    found: first !== undefined && shown.some((passage) => spans.some((span) => isFit(passage, span))) ? 1 : 0,
    shown: shown.length,
    right: shown.filter((passage) => spans.some((span) => isFit(passage, span))).length,
  };
}

interface GoalMeasure {
  readonly found: number;
  readonly right: number;
  readonly invented: number;
}

function goalsOf(reading: ChoiceReading, gold: Gold): GoalMeasure {
  let found = 0;
  let right = 0;
  let shown = 0;
  for (const goal of reading.goals) {
    const match = gold.goals.find((other) => isFit(goal, other));
    if (match !== undefined) found += 1;
    shown += goal.ratings.length;
    right += goal.ratings.filter(({ n, value }) => match?.ratings.some((other) => other.n === n && other.value === value) === true).length;
  }
  return { found, right, invented: shown - right };
}

function share(part: number, of: number): number {
  return of === 0 ? 1 : Math.round((part / of) * 1000) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Scored {
  readonly id: string;
  readonly gold: Gold;
  readonly reading: ChoiceReading;
  readonly facts: Readonly<Record<string, boolean>>;
  readonly fields: Readonly<Record<string, FieldMeasure>>;
  readonly goals: GoalMeasure;
}

function scoreOne(id: string, gold: Gold, reading: ChoiceReading): Scored {
  const fields = Object.fromEntries(Object.keys(gold.summary).map((field) => [field, fieldOf(reading.summary[field] ?? [], gold, field)]));
  return { id, gold, reading, facts: factsOf(reading, gold), fields, goals: goalsOf(reading, gold) };
}

function addFields(scored: readonly Scored[]): Readonly<Record<string, FieldMeasure>> {
  const names = [...new Set(scored.flatMap(({ fields }) => Object.keys(fields)))];
  const total = (name: string, key: keyof FieldMeasure) => sum(scored.map(({ fields }) => fields[name]?.[key] ?? 0));
  return Object.fromEntries(
    names.map((name) => [
      name,
      { present: total(name, 'present'), found: total(name, 'found'), shown: total(name, 'shown'), right: total(name, 'right') },
    ]),
  );
}

function missesOf({ id, facts, fields, goals, gold, reading }: Scored): readonly string[] {
  const wrongFacts = Object.entries(facts)
    .filter(([, isRight]) => !isRight)
    .map(([name]) => name);
  const wrongFields = Object.entries(fields).flatMap(([name, { present, found, shown, right }]) => [
    ...(present > found ? [`${name} not found`] : []),
    ...(shown > right ? [`${name} shown wrongly`] : []),
  ]);
  const ratings = sum(gold.goals.map((goal) => goal.ratings.length));
  const wrongGoals = [
    ...(goals.found < gold.goals.length ? ['goal not found'] : []),
    ...(reading.goals.length > goals.found ? ['goal shown wrongly'] : []),
    ...(goals.right < ratings ? ['rating not found'] : []),
    ...(goals.invented > 0 ? ['rating invented'] : []),
  ];
  return [...wrongFacts, ...wrongFields, ...wrongGoals].map((what) => `${id}: ${what}`);
}

/** Measures over the labelled records; those without labels are left out. */
export function measure(records: readonly LabelledRecord[]): Measures {
  const scored = records.flatMap(({ id, record, gold }) => (gold === null ? [] : [scoreOne(id, gold, readChoice(record))]));
  const fields = addFields(scored);
  const all = Object.values(fields);
  const names = Object.keys(scored[0]?.facts ?? {});
  const passages = scored.flatMap(({ gold, reading }) =>
    Object.values(reading.summary)
      .flat()
      .filter((passage) => isUnsafe(passage, gold)),
  );
  const goals = scored.flatMap(({ gold, reading }) => reading.goals.filter((goal) => isUnsafe(goal, gold)));
  return {
    records: scored.length,
    right_note: share(scored.filter(({ facts }) => facts.choice_note === true).length, scored.length),
    unsafe_passages: passages.length,
    unsafe_goals: goals.length,
    field_recall: share(sum(all.map(({ found }) => found)), sum(all.map(({ present }) => present))),
    shown_right: share(sum(all.map(({ right }) => right)), sum(all.map(({ shown }) => shown))),
    goals_present: sum(scored.map(({ gold }) => gold.goals.length)),
    goals_found: sum(scored.map(({ goals: { found } }) => found)),
    goals_shown: sum(scored.map(({ reading }) => reading.goals.length)),
    ratings_present: sum(scored.flatMap(({ gold }) => gold.goals.map((goal) => goal.ratings.length))),
    ratings_right: sum(scored.map(({ goals: { right } }) => right)),
    ratings_invented: sum(scored.map(({ goals: { invented } }) => invented)),
    facts: Object.fromEntries(names.map((name) => [name, share(scored.filter(({ facts }) => facts[name] === true).length, scored.length)])),
    fields,
    misses: scored.flatMap(missesOf),
  };
}

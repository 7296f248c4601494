/**
 * What stands under each heading, and what was read from it: kept with the heading's line from one key to the next, as long as every line
 * that the section reaches over stands (`NoteLines.stoodSince`).
 *
 * The contract that the rules keep: **where a body ends is a pure function of those lines, of how far it may reach and of which fields have
 * a heading of their own; a verdict on it, and the goals in it, are pure functions of its own words, of its heading's words, and of the
 * checklist**. They are given as strings of their own, and answered in offsets from the body's start.
 */
import { bodyBetween } from '../note/note.ts';
import type { Span } from '../note/types.ts';
import { judgeBody } from './checks/body.ts';
import { readGoals } from './goal.ts';
import type { Heading, NoteLines } from './note-lines.ts';
import type { Placed } from './placed.ts';
import { resolveLabel } from './resolve.ts';
import { spillOf } from './spill.ts';
import { statementsOf } from './statements/statements.ts';
import type { Goal, Verdict } from './types.ts';

export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedVerdict(verdict: Verdict, by: number): Verdict {
  return 'at' in verdict && verdict.at ? { ...verdict, at: movedSpan(verdict.at, by) } : verdict;
}

export function movedGoal(goal: Goal, by: number): Goal {
  const ratings = goal.ratings.map((rating) => ({ ...rating, at: movedSpan(rating.at, by) }));
  return { ...goal, at: movedSpan(goal.at, by), ratings };
}

export interface BodyFacts {
  /** In offsets from the start of the heading's line, and so is where the section ends, with white space and signs behind the body. */
  readonly body: Span;
  readonly end: number;
  /** What it was read with: how far it might reach, the fields that have a heading of their own, and when. */
  readonly limit: number;
  readonly taken: ReadonlySet<number>;
  readonly readAt: number;
  /** By field; offsets from the body's start. */
  readonly verdicts: (Verdict | undefined)[];
  goals: readonly Goal[] | null;
}

/** "Follow up email? referral made? Info sent?": further questions of the same field belong to the heading. */
function questionsEnd({ text, compiled }: NoteLines, { row, bodyStart, resolved }: Heading, limit: number): number {
  let at = row.start + bodyStart;
  const fields = resolved?.fields ?? [];
  for (;;) {
    const mark = text.indexOf('?', at);
    if (mark < 0 || mark >= limit || mark - at > 48) return at;
    const more = resolveLabel(text.slice(at, mark), compiled);
    if (more?.by !== 'exact' || !more.fields.some((field) => fields.includes(field))) return at;
    at = mark + 1;
  }
}

function readBody(lines: NoteLines, heading: Heading, limit: number, taken: ReadonlySet<number>): BodyFacts {
  const end = spillOf(lines, heading, limit, taken);
  const { start } = heading.row;
  const from = heading.mark.shape === 'question' ? questionsEnd(lines, heading, end) : start + heading.bodyStart;
  const body = movedSpan(bodyBetween(lines.text, from, end), -start);
  return { body, end: end - start, limit: limit - start, taken, readAt: lines.changes, verdicts: [], goals: null };
}

/** What stands under a heading, which reaches no further than to `limit`. */
export function bodyOf(lines: NoteLines, heading: Heading, limit: number, taken: ReadonlySet<number>): BodyFacts {
  const { row, kept } = heading;
  const known = kept.body;
  const isAsked = known?.limit === limit - row.start && known.taken === taken;
  if (isAsked && lines.stoodSince(known.readAt, lines.rowsOf({ start: row.start, end: limit }))) return known;
  kept.body = readBody(lines, heading, limit, taken);
  return kept.body;
}

/** So much of a heading and of what stands between it and its body is looked at. */
const longestBefore = 120;

/** In offsets from the body's start. */
function verdictOn({ text, compiled }: NoteLines, { heading, body: { start, end }, facts }: Placed, field: number): Verdict {
  if (facts.verdicts[field]) return facts.verdicts[field];
  const label = text.slice(heading.start, Math.min(start, heading.start + longestBefore));
  const asked = { label, isOfDeeds: statementsOf(compiled).future.has(field) };
  facts.verdicts[field] = judgeBody(text.slice(start, end), { start: 0, end: end - start }, compiled, field, asked);
  return facts.verdicts[field];
}

const rank = { found: 3, 'cannot-tell': 2, empty: 1, 'not-found': 0 } as const;

/** The best that stands under any of a field's headings. */
export function judgeBodies(lines: NoteLines, placed: readonly Placed[], field: number): Verdict {
  let best: Verdict = { is: 'not-found' };
  let at = 0;
  for (const one of placed) {
    const verdict = verdictOn(lines, one, field);
    if (rank[verdict.is] <= rank[best.is]) continue;
    best = verdict;
    at = one.body.start;
    if (best.is === 'found') break;
  }
  return movedVerdict(best, at);
}

export function goalsIn({ text }: NoteLines, { body: { start, end }, heading, facts }: Placed): Goal[] {
  facts.goals ??= readGoals(text.slice(start, end), [
    { at: { start: 0, end: end - start }, heading: text.slice(heading.start, heading.end), isProse: false },
  ]);
  return facts.goals.map((goal) => movedGoal(goal, start));
}

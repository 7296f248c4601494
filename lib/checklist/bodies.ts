/**
 * What was read from the words under each heading, kept from one key to the next as long as those words stand.
 *
 * The contract that the rules keep: **a verdict on a body, and the goals in it, are pure functions of the body's own words, of its
 * heading's words, and of the checklist**. They are given as strings of their own, and answered in offsets from the body's start.
 */
import type { Change } from '../note/change.ts';
import type { Span } from '../note/types.ts';
import { judgeBody } from './checks/body.ts';
import type { Compiled } from './compile.ts';
import { readGoals } from './goal.ts';
import type { Placed } from './sections.ts';
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

interface Body {
  readonly placed: Placed;
  /** By field; offsets from the body's start. */
  readonly verdicts: Map<number, Verdict>;
  goals: readonly Goal[] | null;
}

/** One heading may open another ("SYSTEMS: EYES:"): where it starts is not enough to know it by. */
function keyOf({ heading, body }: Placed, by: number): number {
  return (heading.end + by) * 1_048_576 + (body.start + by);
}

function isSamePlace(was: Placed, is: Placed, by: number): boolean {
  const { heading, body } = is;
  return (
    was.heading.start === heading.start + by &&
    was.heading.end === heading.end + by &&
    was.body.start === body.start + by &&
    was.body.end === body.end + by
  );
}

export class Bodies {
  readonly #compiled: Compiled;
  #kept = new Map<number, Body>();
  #before: ReadonlyMap<number, Body> = new Map();
  #change: Change | null = null;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
  }

  /** What was kept is from now on what stood before this change. Null: nothing that was kept counts. */
  change(change: Change | null): void {
    this.#before = change ? this.#kept : new Map();
    this.#change = change;
    this.#kept = new Map();
  }

  /** The body that stood at this place before the change, if no character of it or of its heading was touched. */
  #untouched(placed: Placed): Body | null {
    const { heading, body } = placed;
    const change = this.#change;
    if (!change || (body.end > change.start && heading.start < change.newEnd)) return null;
    const by = heading.start >= change.newEnd ? change.oldEnd - change.newEnd : 0;
    const known = this.#before.get(keyOf(placed, by));
    return known && isSamePlace(known.placed, placed, by) ? known : null;
  }

  #of(placed: Placed): Body {
    const key = keyOf(placed, 0);
    const kept = this.#kept.get(key);
    if (kept && isSamePlace(kept.placed, placed, 0)) return kept;
    const known = this.#untouched(placed);
    const body = known ? { ...known, placed } : { placed, verdicts: new Map(), goals: null };
    this.#kept.set(key, body);
    return body;
  }

  judge(text: string, placed: Placed, field: number): Verdict {
    const { verdicts } = this.#of(placed);
    const { start, end } = placed.body;
    let verdict = verdicts.get(field);
    if (!verdict) {
      verdict = judgeBody(text.slice(start, end), { start: 0, end: end - start }, this.#compiled, field);
      verdicts.set(field, verdict);
    }
    return movedVerdict(verdict, start);
  }

  goals(text: string, placed: Placed): Goal[] {
    const body = this.#of(placed);
    const { start, end } = placed.body;
    body.goals ??= readGoals(text.slice(start, end), [
      { at: { start: 0, end: end - start }, heading: text.slice(placed.heading.start, placed.heading.end), isProse: false },
    ]);
    return body.goals.map((goal) => movedGoal(goal, start));
  }
}

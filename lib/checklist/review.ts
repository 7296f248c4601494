/**
 * Note and checklist → what was found, where, and what was not. Pure and synchronous: the same words give the same review.
 * What could not be read is not absent: doubt has its own verdict, and a check that breaks is a doubt, never a pass.
 */
import type { Note } from '../note/types.ts';
import { judgeBody } from './checks/body.ts';
import { type Compiled, compile } from './compile.ts';
import { readProse } from './prose.ts';
import { type Layout, layOut } from './sections.ts';
import type { Checklist, Doubt, Finding, GoalReading, Review, Verdict } from './types.ts';

/** UTF-16 code units. Longer notes are not read at all, and say so. */
export const longestNote = 300_000;

const noGoal: GoalReading = { identified: false, goals: [] };
const rank = { found: 3, 'cannot-tell': 2, empty: 1, 'not-found': 0 } as const;

function doubtEverywhere(checklist: Checklist, because: Doubt): Review {
  const findings = checklist.fields.map((field): Finding => ({ field: field.id, verdict: { is: 'cannot-tell', because } }));
  return { findings, goal: noGoal, notices: [] };
}

/** A cue needs more points where the writer uses headings: their prose is then mostly about something else. */
const leastPoints = { amongHeadings: 3, inProse: 2 };

function judgeHeaded(text: string, layout: Layout, compiled: Compiled, n: number): Verdict {
  let best: Verdict = { is: 'not-found' };
  for (const placed of layout.placed) {
    if (!placed.fields.includes(n)) continue;
    const verdict = judgeBody(text, placed.body, compiled, n);
    if (rank[verdict.is] > rank[best.is]) best = verdict;
  }
  return best;
}

/** Looks for what no heading gave in the prose, then names what could not have been seen. */
function withProse(note: Note, layout: Layout, compiled: Compiled, headed: readonly Verdict[]): Finding[] {
  const isOpen = headed.map((verdict) => verdict.is === 'not-found');
  const least = layout.placed.length > 2 ? leastPoints.amongHeadings : leastPoints.inProse;
  const evidence = isOpen.includes(true) ? readProse(note.text, layout.loose, compiled, isOpen, least) : [];
  return compiled.checklist.fields.map((field, n): Finding => {
    const shown = evidence[n];
    const verdict: Verdict = shown ? { is: 'found', at: shown.at, because: 'cue' } : (headed[n] ?? { is: 'not-found' });
    const isUnseen = verdict.is === 'not-found' && !note.whole;
    return { field: field.id, verdict: isUnseen ? { is: 'cannot-tell', because: 'not-whole' } : verdict };
  });
}

/** Turns a throw into a doubt. */
function guarded(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch {
    return { is: 'cannot-tell', because: 'check-failed' };
  }
}

/** A reviewer for one checklist: its words are made ready once. */
export function makeReviewer(checklist: Checklist): (note: Note) => Review {
  const compiled = compile(checklist);
  return (note) => {
    if (note.text.length > longestNote) return doubtEverywhere(checklist, 'too-long');
    try {
      const layout = layOut(note.text, compiled);
      const headed = checklist.fields.map((_, n) => guarded(() => judgeHeaded(note.text, layout, compiled, n)));
      const findings = withProse(note, layout, compiled, headed);
      return { findings, goal: noGoal, notices: [] };
    } catch {
      return doubtEverywhere(checklist, 'check-failed');
    }
  };
}

const reviewers = new WeakMap<Checklist, (note: Note) => Review>();

/** Reviews a note. Remembers only how a checklist object was made ready, never a note. */
export function review(note: Note, checklist: Checklist): Review {
  let reviewer = reviewers.get(checklist);
  if (!reviewer) {
    reviewer = makeReviewer(checklist);
    reviewers.set(checklist, reviewer);
  }
  return reviewer(note);
}

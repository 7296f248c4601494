/**
 * Note and checklist → what was found, where, and what was not. Pure and synchronous: the same words give the same review.
 * What could not be read is not absent: doubt has its own verdict, and a check that breaks is a doubt, never a pass.
 */
import type { Note, Span } from '../note/types.ts';
import { findNotices } from './checks/across-fields.ts';
import { judgeBody } from './checks/body.ts';
import { type Compiled, compile } from './compile.ts';
import { type GoalPlace, readGoals, readNamedGoal } from './goal.ts';
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

/** Turns a throw into a doubt. */
function guarded(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch {
    return { is: 'cannot-tell', because: 'check-failed' };
  }
}

function judgeHeaded(text: string, layout: Layout, compiled: Compiled, n: number): Verdict {
  let best: Verdict = { is: 'not-found' };
  for (const placed of layout.placed) {
    if (!placed.fields.includes(n)) continue;
    const verdict = judgeBody(text, placed.body, compiled, n);
    if (rank[verdict.is] > rank[best.is]) best = verdict;
    if (best.is === 'found') break;
  }
  return best;
}

/** Looks in the prose for what stands under no heading. One verdict a field of `compiled`. */
function withProse(text: string, layout: Layout, compiled: Compiled, headed: readonly Verdict[]): Verdict[] {
  const isOpen = headed.map((verdict) => verdict.is === 'not-found');
  if (!isOpen.includes(true)) return [...headed];
  const least = layout.placed.length > 2 ? leastPoints.amongHeadings : leastPoints.inProse;
  const evidence = readProse(text, layout.loose, compiled, isOpen, least);
  return headed.map((verdict, n) => {
    const shown = evidence[n];
    return shown ? { is: 'found', at: shown.at, because: 'cue' } : verdict;
  });
}

/** What could not have been seen is a doubt: a field that the reader did not reach, a heading at which the text was cut. */
function withDoubt(note: Note, verdict: Verdict): Verdict {
  if (note.whole) return verdict;
  const isCut = verdict.is === 'empty' && note.text.slice(verdict.at.end).trim() === '';
  return verdict.is === 'not-found' || isCut ? { is: 'cannot-tell', because: 'not-whole' } : verdict;
}

/** A sentence that announces a list of goals is their heading; any other holds the goal itself. */
function prosePlace(text: string, at: Span): GoalPlace {
  const list = /:\s*[\r\n]/.exec(text.slice(at.start, Math.min(at.end, at.start + 400)));
  if (!list) return { at, heading: '', isProse: true };
  const heading = text.slice(at.start, at.start + list.index);
  return { at: { start: at.start + list.index + list[0].length, end: at.end }, heading, isProse: false };
}

function readGoal(text: string, layout: Layout, compiled: Compiled, verdict: Verdict | undefined): GoalReading {
  const isHidden = compiled.goal === compiled.checklist.fields.length;
  if (verdict?.is !== 'found') {
    const named = isHidden ? readNamedGoal(text) : [];
    return { identified: named.length > 0, goals: named };
  }
  const places: GoalPlace[] = [];
  if (verdict.because === 'cue') places.push(prosePlace(text, verdict.at));
  else
    for (const { fields, heading, body } of layout.placed)
      if (fields.includes(compiled.goal)) places.push({ at: body, heading: text.slice(heading.start, heading.end), isProse: false });
  const goals = readGoals(text, places);
  return { identified: goals.length > 0, goals };
}

function reviewWith(compiled: Compiled, note: Note): Review {
  const layout = layOut(note, compiled);
  const headed = compiled.fields.map((_, n) => guarded(() => judgeHeaded(note.text, layout, compiled, n)));
  const verdicts = withProse(note.text, layout, compiled, headed);
  const findings = compiled.checklist.fields.map(
    (field, n): Finding => ({ field: field.id, verdict: withDoubt(note, verdicts[n] ?? { is: 'not-found' }) }),
  );
  const goal = readGoal(note.text, layout, compiled, verdicts[compiled.goal]);
  return { findings, goal, notices: findNotices({ text: note.text, compiled, verdicts }) };
}

/** A reviewer for one checklist: its words are made ready once. */
export function makeReviewer(checklist: Checklist, longest = longestNote): (note: Note) => Review {
  const compiled = compile(checklist);
  return (note) => {
    if (note.text.length > longest) return doubtEverywhere(checklist, 'too-long');
    try {
      return reviewWith(compiled, note);
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

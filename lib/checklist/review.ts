/**
 * Note and checklist → what was found, where, and what was not. Pure and synchronous: the same words give the same review.
 * What could not be read is not absent: doubt has its own verdict, and a check that breaks is a doubt, never a pass.
 */
import type { Note, Span } from '../note/types.ts';
import { goalsIn, judgeBodies, movedGoal } from './bodies.ts';
import { findNotices } from './checks/across-fields.ts';
import { compiledOf } from './compile.ts';
import { type GoalPlace, mostGoals, readGoals } from './goal.ts';
import { NoteLines } from './note-lines.ts';
import type { Placed } from './placed.ts';
import { readProse } from './prose.ts';
import { type Layout, layOut } from './sections.ts';
import type { Checklist, Doubt, Finding, Goal, GoalReading, Review, Verdict } from './types.ts';

/** UTF-16 code units. Longer notes are not read at all, and say so. */
export const longestNote = 300_000;

const noGoal: GoalReading = { identified: false, goals: [] };

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

/** The bodies under each field's headings, in order of place. */
function bodiesByField({ placed }: Layout, fields: number): Placed[][] {
  const byField: Placed[][] = Array.from({ length: fields }, () => []);
  for (const one of placed) for (const field of one.fields) byField[field]?.push(one);
  return byField;
}

/** Looks in the prose for what stands under no heading. One verdict a field of `compiled`. */
function withProse(lines: NoteLines, layout: Layout, headed: readonly Verdict[]): Verdict[] {
  const isOpen = headed.map((verdict) => verdict.is === 'not-found');
  if (!isOpen.includes(true)) return [...headed];
  const least = layout.placed.length > 2 ? leastPoints.amongHeadings : leastPoints.inProse;
  const evidence = readProse(lines, layout.loose, isOpen, least);
  return headed.map((verdict, n) => {
    const shown = evidence[n];
    return shown ? { is: 'found', at: shown.at, because: 'cue' } : verdict;
  });
}

/** What could not have been seen is a doubt: a field that the reader did not reach, a heading at which the text was cut. */
function withDoubt(text: string, whole: boolean, verdict: Verdict): Verdict {
  if (whole) return verdict;
  const isCut = verdict.is === 'empty' && text.slice(verdict.at.end).trim() === '';
  return verdict.is === 'not-found' || isCut ? { is: 'cannot-tell', because: 'not-whole' } : verdict;
}

/** A sentence that announces a list of goals is their heading; any other holds the goal itself. */
function prosePlace(text: string, at: Span): GoalPlace {
  const list = /:\s*[\r\n]/.exec(text.slice(at.start, Math.min(at.end, at.start + 400)));
  if (!list) return { at, heading: '', isProse: true };
  const heading = text.slice(at.start, at.start + list.index);
  return { at: { start: at.start + list.index + list[0].length, end: at.end }, heading, isProse: false };
}

/** The named goal of the first line that has one, for notes where no goal has a place of its own. */
function namedGoal(lines: NoteLines): Goal[] {
  for (const row of lines.rows) {
    const goals = lines.namedGoalsOf(row);
    if (goals.length > 0) return goals.map((goal) => movedGoal(goal, row.start));
  }
  return [];
}

function readGoal(lines: NoteLines, placed: readonly Placed[], verdict: Verdict | undefined): GoalReading {
  const { compiled, text } = lines;
  const isHidden = compiled.goal === compiled.checklist.fields.length;
  if (verdict?.is !== 'found') {
    const named = isHidden ? namedGoal(lines) : [];
    return { identified: named.length > 0, goals: named };
  }
  const goals: Goal[] = [];
  if (verdict.because === 'cue') goals.push(...readGoals(text, [prosePlace(text, verdict.at)]));
  else for (const one of placed) if (goals.length < mostGoals) goals.push(...goalsIn(lines, one));
  return { identified: goals.length > 0, goals: goals.slice(0, mostGoals) };
}

/** Reviews what `lines` holds of a note, which may have been read at an earlier key. */
export function reviewLines(lines: NoteLines, whole: boolean): Review {
  const { compiled, text } = lines;
  const layout = layOut(lines);
  const byField = bodiesByField(layout, compiled.fields.length);
  const headed = byField.map((placed, n) => guarded(() => judgeBodies(lines, placed, n)));
  const verdicts = withProse(lines, layout, headed);
  const findings = compiled.checklist.fields.map(
    (field, n): Finding => ({ field: field.id, verdict: withDoubt(text, whole, verdicts[n] ?? { is: 'not-found' }) }),
  );
  const goal = readGoal(lines, byField[compiled.goal] ?? [], verdicts[compiled.goal]);
  return { findings, goal, notices: findNotices({ text, compiled, verdicts, lines }) };
}

/** What a review is when nothing of the note could be judged. */
export function doubtEverywhere(checklist: Checklist, because: Doubt): Review {
  const findings = checklist.fields.map((field): Finding => ({ field: field.id, verdict: { is: 'cannot-tell', because } }));
  return { findings, goal: noGoal, notices: [] };
}

/** A reviewer for one checklist. `longest` is what it reads at all. */
export function makeReviewer(checklist: Checklist, longest = longestNote): (note: Note) => Review {
  const compiled = compiledOf(checklist);
  return ({ text, whole }) => {
    if (text.length > longest) return doubtEverywhere(checklist, 'too-long');
    try {
      return reviewLines(new NoteLines(text, compiled), whole);
    } catch {
      return doubtEverywhere(checklist, 'check-failed');
    }
  };
}

/** Reviews a note. Remembers only how a checklist object was made ready, never a note. */
export function review(note: Note, checklist: Checklist): Review {
  return makeReviewer(checklist)(note);
}

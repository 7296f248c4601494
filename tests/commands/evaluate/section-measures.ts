/**
 * The measures over corpora that label sections only. There is no checklist of ours for them: each note is read with one made from the
 * file's own labels, its headings taken from the other notes (leave one out), or with a pack's.
 */
import { compile } from '../../../lib/checklist/compile.ts';
import { NoteLines } from '../../../lib/checklist/note-lines.ts';
import { makeReviewer } from '../../../lib/checklist/review.ts';
import { layOut } from '../../../lib/checklist/sections.ts';
import type { Checklist, Field, Review } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { type Measures, share } from './field-measures.ts';
import type { GoldSection, SectionedNote } from './labelled.ts';

export interface SectionCounts {
  notes: number;
  headed: number;
  recalled: number;
  placed: number;
  placedRight: number;
  deletions: number;
  deletedExactly: number;
  replacements: number;
  reportedEmpty: number;
  falseAlarms: number;
}

function titleOf(label: string): string {
  return label.replaceAll('_', ' ');
}

function fieldOf(label: string, headings: readonly string[]): Field {
  return {
    id: label,
    title: titleOf(label),
    need: 'required',
    headings,
    cues: [],
    negativeIsAnswer: true,
    placeholders: [],
    ask: `What about ${titleOf(label)}?`,
  };
}

/** Each label with the headings that the other notes give it. */
function leaveOneOut(notes: readonly SectionedNote[], out: SectionedNote): Checklist {
  const headings = new Map<string, Set<string>>();
  for (const note of notes)
    for (const section of note.sections) {
      const words = headings.get(section.label) ?? new Set<string>();
      if (note !== out && section.heading !== null) words.add(section.heading);
      headings.set(section.label, words);
    }
  const fields = [...headings].map(([label, words]) => fieldOf(label, [...words]));
  return { id: 'from-labels', title: 'From labels', appliesTo: { noteTypes: [] }, fields, goalField: null };
}

function verdictOf(reviewed: Review, label: string) {
  return reviewed.findings.find((finding) => finding.field === label)?.verdict ?? { is: 'not-found' as const };
}

function headedOnce(note: SectionedNote): GoldSection[] {
  const times = new Map<string, number>();
  for (const section of note.sections) times.set(section.label, (times.get(section.label) ?? 0) + 1);
  return note.sections.filter((section) => section.heading !== null && times.get(section.label) === 1);
}

function countHeadings(note: SectionedNote, checklist: Checklist, counts: SectionCounts): void {
  const { placed } = layOut(new NoteLines(note.text, compile(checklist)));
  const labels = placed.map((one) => one.fields.map((field) => checklist.fields[field]?.id));
  const headed = note.sections.filter((section) => section.heading !== null);
  const meets = (n: number, section: GoldSection) => {
    const heading = placed[n]?.heading;
    return (
      heading !== undefined &&
      heading.start < section.headingEnd &&
      heading.end > section.headingStart &&
      (labels[n]?.includes(section.label) ?? false)
    );
  };
  counts.headed += headed.length;
  counts.recalled += headed.filter((section) => placed.some((_, n) => meets(n, section))).length;
  counts.placed += placed.length;
  counts.placedRight += placed.filter((_, n) => headed.some((section) => meets(n, section))).length;
}

function countChanges(note: SectionedNote, review: (text: string) => Review, counts: SectionCounts): void {
  const untouched = review(note.text);
  for (const section of headedOnce(note)) {
    const before = verdictOf(untouched, section.label);
    if (section.end > section.start && before.is !== 'found') counts.falseAlarms += 1;
    const without = review(note.text.slice(0, section.headingStart) + note.text.slice(section.end));
    const others = note.sections.filter((other) => other.label !== section.label);
    const isAlone = others.every(
      (other) => verdictOf(untouched, other.label).is === 'not-found' || verdictOf(without, other.label).is !== 'not-found',
    );
    counts.deletions += 1;
    if (verdictOf(without, section.label).is === 'not-found' && isAlone) counts.deletedExactly += 1;
    if (section.end === section.start) continue;
    const replaced = review(`${note.text.slice(0, section.start)}TBC${note.text.slice(section.end)}`);
    counts.replacements += 1;
    if (verdictOf(replaced, section.label).is === 'empty') counts.reportedEmpty += 1;
  }
}

export function judgeSections(notes: readonly SectionedNote[], packed: Checklist | null): SectionCounts {
  const counts: SectionCounts = {
    ...{ notes: notes.length, headed: 0, recalled: 0, placed: 0, placedRight: 0 },
    ...{ deletions: 0, deletedExactly: 0, replacements: 0, reportedEmpty: 0, falseAlarms: 0 },
  };
  for (const note of notes) {
    const checklist = packed ?? leaveOneOut(notes, note);
    const reviewer = makeReviewer(checklist);
    countHeadings(note, checklist, counts);
    countChanges(note, (text) => reviewer(readNote(text)), counts);
  }
  return counts;
}

export function addCounts(a: SectionCounts, b: SectionCounts): SectionCounts {
  const sum = { ...a };
  for (const key of Object.keys(sum) as (keyof SectionCounts)[]) sum[key] += b[key];
  return sum;
}

export function measureSections(counts: SectionCounts): Measures {
  return {
    notes: counts.notes,
    heading_recall: share(counts.recalled, counts.headed),
    heading_precision: share(counts.placedRight, counts.placed),
    delete_exact: share(counts.deletedExactly, counts.deletions),
    placeholder_empty: share(counts.reportedEmpty, counts.replacements),
    false_alarms_per_note: share(counts.falseAlarms, counts.notes),
  };
}

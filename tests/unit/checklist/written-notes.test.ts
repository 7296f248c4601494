import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Verdict } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { judgeNotes, measureNotes } from '../../commands/evaluate/field-measures.ts';
import type { LabelledNote } from '../../commands/evaluate/labelled.ts';
import { readWrittenNotes } from '../../commands/evaluate/written-notes.ts';

const folder = fileURLToPath(new URL('../../notes', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.notes'));
const notesOf = (names: readonly string[]): LabelledNote[] =>
  names.flatMap((name) => readWrittenNotes(readFileSync(`${folder}/${name}`, 'utf8'), presets));

function verdictOn(text: string, note: LabelledNote, field: string): Verdict | undefined {
  const checklist = presets.find(({ id }) => id === note.checklist);
  return checklist && review(readNote(text), checklist).findings.find((one) => one.field === field)?.verdict;
}

/** The sentences that hold these words, as far as they are nobody else's; null where another field's words stand in them. */
function sentenceOf({ text, fields }: LabelledNote, field: string, at: { start: number; end: number }) {
  let { start, end } = at;
  while (start > 0 && !'.!?\n'.includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !'.!?\n"'.includes(text.charAt(end - 1))) end += 1;
  const isShared = [...fields].some(
    ([other, gold]) => other !== field && gold.start !== null && gold.end !== null && gold.start < end && gold.end > start,
  );
  return isShared ? null : { start, end };
}

/** Each sentence that prose was read from, taken out: was the field still called found? */
function stillFound(notes: readonly LabelledNote[]): { field: string; isFound: boolean }[] {
  return notes.flatMap((note) =>
    [...note.fields].flatMap(([field, { start, end }]) => {
      const before = verdictOn(note.text, note, field);
      if (start === null || end === null || before?.is !== 'found' || before.because !== 'cue') return [];
      const cut = sentenceOf(note, field, { start, end });
      if (!cut) return [];
      const after = verdictOn(note.text.slice(0, cut.start) + note.text.slice(cut.end), note, field);
      return [{ field, isFound: after?.is === 'found' }];
    }),
  );
}

const measured = (isOne: (name: string) => boolean) => measureNotes(judgeNotes(notesOf(files.filter(isOne)), presets));

describe('notes in other voices', () => {
  it('are a hundred and more, half of them with something missing or empty', () => {
    const notes = notesOf(files);
    expect(notes.length).toBeGreaterThan(100);
    const lacking = notes.filter((note) => [...note.fields.values()].some(({ status }) => status !== 'present'));
    expect(lacking.length * 2).toBeGreaterThan(notes.length);
  });

  // Measured floors: a change that makes the reader worse on all voices together is seen here. The figures are in docs/engine.md.
  it('are read at least as well as when last measured', () => {
    const all = measured((name) => !name.startsWith('eight-voices'));
    expect(all.found_f1).toBeGreaterThanOrEqual(0.97);
    expect(all.status_accuracy).toBeGreaterThanOrEqual(0.95);
    expect(all.span_iou).toBeGreaterThanOrEqual(0.94);
    expect(all.false_comfort).toBeLessThanOrEqual(0.02);
    expect(all.false_alarm).toBeLessThanOrEqual(0.04);
    expect(all.goal_identified).toBeGreaterThanOrEqual(0.93);
  });

  it('with near misses in them are read at least as well as when last measured', () => {
    const tuned = measured((name) => /^eight-voices-\d/.test(name));
    expect(tuned.found_f1).toBeGreaterThanOrEqual(0.96);
    expect(tuned.false_found).toBeLessThanOrEqual(0.04);
    expect(tuned.false_comfort).toBeLessThanOrEqual(0.02);
    expect(tuned.false_alarm).toBeLessThanOrEqual(0.03);
    expect(tuned.goal_owner).toBeGreaterThanOrEqual(0.93);
  });

  // Not learnt from before it was first measured; a few rules were made from its errors since. The first figures are in docs/engine.md.
  it('that were held out are read at least as well as when last measured', () => {
    const heldOut = measured((name) => name === 'eight-voices-heldout.notes');
    expect(heldOut.found_f1).toBeGreaterThanOrEqual(0.9);
    expect(heldOut.status_accuracy).toBeGreaterThanOrEqual(0.89);
    expect(heldOut.false_found).toBeLessThanOrEqual(0.13);
    expect(heldOut.false_alarm).toBeLessThanOrEqual(0.08);
  });

  // Sets a to f were learnt from after their first reading; the figures of that, and of the sets held out, are in docs/engine.md.
  it('of an author who knew no rule are read at least as well as when last measured', () => {
    const learnt = measureNotes(judgeNotes(notesOf(['a', 'b', 'c', 'd', 'e', 'f'].map((set) => `unseen/unseen-${set}.notes`)), presets));
    expect(learnt.found_f1).toBeGreaterThanOrEqual(0.97);
    expect(learnt.false_found).toBeLessThanOrEqual(0.07);
    expect(learnt.false_comfort).toBeLessThanOrEqual(0.02);
    expect(learnt.false_alarm).toBeLessThanOrEqual(0.03);
    expect(learnt.goal_owner).toBeGreaterThanOrEqual(0.88);
  });

  // Sets g to j, and after them k.
  it('of the sets learnt from last are read at least as well as when last measured', () => {
    const learnt = measureNotes(judgeNotes(notesOf(['g', 'h', 'i', 'j'].map((set) => `unseen/unseen-${set}.notes`)), presets));
    expect(learnt.found_f1).toBeGreaterThanOrEqual(0.96);
    expect(learnt.status_accuracy).toBeGreaterThanOrEqual(0.95);
    expect(learnt.false_found).toBeLessThanOrEqual(0.06);
    expect(learnt.false_comfort).toBeLessThanOrEqual(0.02);
    expect(learnt.false_alarm).toBeLessThanOrEqual(0.04);
    expect(learnt.goal_owner).toBeGreaterThanOrEqual(0.88);
    expect(learnt.goal_measurable).toBeGreaterThanOrEqual(0.86);
  });

  it('of set k are read at least as well as when last measured', () => {
    const learnt = measureNotes(judgeNotes(notesOf(['unseen/unseen-k.notes']), presets));
    expect(learnt.found_f1).toBeGreaterThanOrEqual(0.86);
    expect(learnt.false_found).toBeLessThanOrEqual(0.1);
    expect(learnt.false_comfort).toBeLessThanOrEqual(0.02);
    expect(learnt.false_alarm).toBeLessThanOrEqual(0.17);
    expect(learnt.goal_identified).toBeGreaterThanOrEqual(0.89);
  });

  // Held out: nobody who makes rules has read its notes or its errors. These are the targets that it met; whoever learns from it says so in docs/engine.md.
  it('of set l, which is held out, meet what they met unread', () => {
    const unread = measureNotes(judgeNotes(notesOf(['unseen/unseen-l.notes']), presets));
    expect(unread.found_f1).toBeGreaterThanOrEqual(0.95);
    expect(unread.status_accuracy).toBeGreaterThanOrEqual(0.93);
    expect(unread.false_found).toBeLessThanOrEqual(0.05);
    expect(unread.false_comfort).toBeLessThanOrEqual(0.02);
    expect(unread.false_alarm).toBeLessThanOrEqual(0.05);
    expect(unread.goal_identified).toBeGreaterThanOrEqual(0.95);
  });

  // The odd ones were learnt from; the even ones are held out like l: what they met unread, which for most is short of the targets.
  it.each([
    { half: 'the odd ones, learnt from', rest: 1, found: 0.97, status: 0.97, falseFound: 0.05, falseAlarm: 0.02, goal: [0.95, 0.93, 0.9] },
    { half: 'the even ones, held out', rest: 0, found: 0.85, status: 0.9, falseFound: 0.09, falseAlarm: 0.1, goal: [0.9, 0.82, 0.67] },
  ])('of set m are read at least as well as when last measured: $half', ({ rest, found, status, falseFound, falseAlarm, goal }) => {
    const notes = notesOf(['unseen/unseen-m.notes']).filter(({ id }) => Number(id.slice(1)) % 2 === rest);
    const read = measureNotes(judgeNotes(notes, presets));
    expect(notes).toHaveLength(40);
    expect(read.found_f1).toBeGreaterThanOrEqual(found);
    expect(read.status_accuracy).toBeGreaterThanOrEqual(status);
    expect(read.false_found).toBeLessThanOrEqual(falseFound);
    expect(read.false_comfort).toBeLessThanOrEqual(0.02);
    expect(read.false_alarm).toBeLessThanOrEqual(falseAlarm);
    expect([read.goal_identified, read.goal_owner, read.goal_measurable].every((share, n) => Number(share) >= (goal[n] ?? 1))).toBe(true);
  });

  it('no longer have a field whose sentence was taken out', () => {
    const taken = stillFound(notesOf(files.filter((name) => !name.includes('heldout'))));
    const share = (some: typeof taken) => some.filter(({ isFound }) => isFound).length / some.length;
    expect(taken.length).toBeGreaterThan(500);
    expect(share(taken)).toBeLessThanOrEqual(0.1);
    expect(share(taken.filter(({ field }) => /^(?:urgent_)?risks$|^goals?$/.test(field)))).toBeLessThanOrEqual(0.05);
  });
});

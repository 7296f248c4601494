import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { judgeNotes, measureNotes } from '../../commands/evaluate/field-measures.ts';
import type { LabelledNote } from '../../commands/evaluate/labelled.ts';
import { readWrittenNotes } from '../../commands/evaluate/written-notes.ts';

const folder = fileURLToPath(new URL('../../notes', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.notes'));
const notes: LabelledNote[] = files.flatMap((name) => readWrittenNotes(readFileSync(`${folder}/${name}`, 'utf8'), presets));

describe('notes in other voices', () => {
  it('are a hundred and more, half of them with something missing or empty', () => {
    expect(notes.length).toBeGreaterThan(100);
    const lacking = notes.filter((note) => [...note.fields.values()].some(({ status }) => status !== 'present'));
    expect(lacking.length * 2).toBeGreaterThan(notes.length);
  });

  // Measured floors: a change that makes the reader worse on all voices together is seen here. The figures are in docs/engine.md.
  it('are read at least as well as when last measured', () => {
    const measured = measureNotes(judgeNotes(notes, presets));
    expect(measured.found_f1).toBeGreaterThanOrEqual(0.97);
    expect(measured.status_accuracy).toBeGreaterThanOrEqual(0.95);
    expect(measured.span_iou).toBeGreaterThanOrEqual(0.94);
    expect(measured.false_comfort).toBeLessThanOrEqual(0.02);
    expect(measured.false_alarm).toBeLessThanOrEqual(0.04);
    expect(measured.goal_identified).toBeGreaterThanOrEqual(0.93);
  });
});

/** Hazards of the checklist engine, over the presets that are shipped: false comfort and false alarm. */
import { describe, expect, test } from 'vitest';
import { checklistById, presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';

/** The verdict's word for every field of a checklist. */
function verdicts(text: string, checklist: Checklist, whole = true): Record<string, string> {
  const { findings } = review(readNote(text, { whole }), checklist);
  return Object.fromEntries(findings.map(({ field, verdict }) => [field, verdict.is]));
}

/** A note with every heading of a checklist, and the same words under each. */
const template = (checklist: Checklist, words: string): string =>
  checklist.fields.map((field) => `${(field.headings[0] ?? field.title).toUpperCase()}:\n${words}\n`).join('\n');

const chemsex = checklistById('chemsex') as Checklist;

describe('falsely found', () => {
  test.each(['', '   ', 'TBC', 'TBA', '?', '-', '...', '___', 'xxx', '[free text]'])(
    'a whole template filled with "%s" has nothing found, in any checklist',
    (filler) => {
      for (const checklist of presets) {
        const found = Object.entries(verdicts(template(checklist, filler), checklist)).filter(([, is]) => is === 'found');
        expect([checklist.id, found]).toEqual([checklist.id, []]);
      }
    },
  );

  test.each(['As above', 'See previous', 'n/a'])('"%s" is never taken for an answer', (words) => {
    for (const checklist of presets) expect(Object.values(verdicts(template(checklist, words), checklist))).not.toContain('found');
  });

  test('"none" answers risk and never answers goal', () => {
    const note = verdicts('GOAL: none\n\nURGENT RISKS: none\n', chemsex);
    expect(note.goal).not.toBe('found');
    expect(note.urgent_risks).toBe('found');
  });

  test('a finding always shows where: words of the note that are not blank', () => {
    for (const checklist of presets) {
      const text = template(checklist, 'Agreed with Robin on Tuesday: three evenings without, then look again.');
      for (const { verdict } of review(readNote(text), checklist).findings) {
        if (verdict.is === 'found') expect(text.slice(verdict.at.start, verdict.at.end).trim()).not.toBe('');
      }
    }
  });
});

describe('falsely not found', () => {
  test('a field is found under its own headings, in every checklist', () => {
    // A star stands for the client: the name, or the name's genitive ("Robin says", "Robin's view").
    const asWritten = (heading: string): string[] => ["Robin's", 'Robin'].map((name) => heading.replaceAll('*', name));
    const words = 'Agreed with Robin on Tuesday: three evenings without, then look again in a fortnight.';
    const missed: string[] = [];
    let tried = 0;
    for (const checklist of presets) {
      for (const field of checklist.fields) {
        for (const heading of field.headings) {
          tried += 1;
          const isFound = asWritten(heading).some((label) => verdicts(`${label}: ${words}\n`, checklist)[field.id] === 'found');
          if (!isFound) missed.push(`${checklist.id} ${field.id} "${heading}"`);
        }
      }
    }
    // A label of figures alone ("0-10") is not taken for a heading, and a phrase may belong to two fields: one in a hundred.
    expect(tried).toBeGreaterThan(500);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(tried / 100);
  });

  test('what could not be read to its end is "can\'t tell", never "not found"', () => {
    for (const checklist of presets) {
      const part = verdicts('Seen at the walk-in with a friend. Talked for a while.\n', checklist, false);
      expect(Object.values(part)).not.toContain('not-found');
    }
  });

  test('a note too long to read says so for every field', () => {
    for (const checklist of presets) {
      const all = Object.values(verdicts('Seen at home. '.repeat(80_000), checklist));
      expect(new Set(all)).toEqual(new Set(['cannot-tell']));
    }
  });

  test('few fields are required, so that a held save stays rare', () => {
    for (const checklist of presets) {
      const required = checklist.fields.filter((field) => field.need === 'required');
      expect([checklist.id, required.length > 0 && required.length <= 6]).toEqual([checklist.id, true]);
    }
  });
});

describe('filler', () => {
  test('a template with its prompts left untouched is not an answered note', () => {
    for (const checklist of presets) {
      const prompts = checklist.fields.map((field) => `${field.title}: ${field.placeholders[0] ?? '[free text]'}`).join('\n');
      expect(Object.values(verdicts(prompts, checklist))).not.toContain('found');
    }
  });

  test('reflect and return is a goal; nothing forces one that can be measured', () => {
    const note = readNote('GOAL: "I want to think about it and come back next Tuesday."\n');
    const { findings, goal } = review(note, chemsex);
    expect(findings.find(({ field }) => field === 'goal')?.verdict.is).toBe('found');
    expect(goal.identified).toBe(true);
  });

  test('who declines to set a goal today has answered', () => {
    expect(verdicts('GOAL: declined to set a goal today, wants to think.\n', chemsex).goal).toBe('found');
  });
});

describe('a risk field that goes missing', () => {
  test('every shipped checklist asks for risk and requires it, but the two where the seed asks for none', () => {
    const needs = presets.map((checklist) => [checklist.id, checklist.fields.find((field) => /risk/.test(field.id))?.need ?? 'not asked']);
    expect(needs.filter(([, need]) => need !== 'required')).toEqual([
      ['care_plan', 'recommended'],
      ['peer_group', 'not asked'],
    ]);
  });

  test('a negative is an answer for risk in every shipped checklist', () => {
    for (const checklist of presets) {
      for (const field of checklist.fields.filter((one) => /risk/.test(one.id))) {
        expect([checklist.id, verdicts(`${field.headings[0] ?? field.title}: nil acute\n`, checklist)[field.id]]).toEqual([
          checklist.id,
          'found',
        ]);
      }
    }
  });
});

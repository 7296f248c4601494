import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handrail-evaluate-'));

function evaluate(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), ['tests/commands/evaluate.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, said: stderr.trim() };
}

function lines(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

function labelled(
  id: string,
  text: string,
  labels: Record<string, [status: string, start?: number, end?: number]>,
  ambiguous: string[] = [],
) {
  const fields = Object.fromEntries(
    Object.entries(labels).map(([field, [status, start = null, end = null]]) => [field, { status, start, end }]),
  );
  return {
    id,
    checklist: 'chemsex',
    ambiguous_fields: ambiguous,
    text,
    gold: { fields, goal: { identified: true, owner: 'client', measurable: false } },
  };
}

it('counts right and wrong as the measures define them', () => {
  const file = lines('notes.jsonl', [
    // Goal found at the label, plan rightly not found.
    labelled('a', 'Goal: wants to feel better', { goal: ['present', 6, 26], plan: ['missing'] }),
    // "as above" counts as right for empty; the label says that a plan is there, and the engine finds none.
    labelled('b', 'Goal: as above', { goal: ['empty'], plan: ['present', 0, 4] }, ['plan']),
    // Labelled missing, found by its heading: with every field found, this note is a false comfort.
    labelled('c', 'Goal: wants to feel better\nPlan: Tuesday', { goal: ['present', 6, 26], plan: ['missing'] }),
  ]);
  const { files, overall } = JSON.parse(evaluate(file, '--json').out);
  expect(files['notes.jsonl']).toEqual(overall);
  expect(overall.notes).toBe(3);
  // goal: two right, none wrong; plan: none right.
  expect(overall.found_f1).toBeCloseTo(0.5);
  expect(overall.status_accuracy).toBeCloseTo(4 / 6);
  expect(overall.span_iou).toBe(1);
  expect(overall.false_comfort).toBeCloseTo(1 / 3);
  expect(overall.false_alarm).toBeCloseTo(1 / 3);
  expect(overall.cannot_tell).toBeCloseTo(1 / 6);
  expect(overall.goal_identified).toBeCloseTo(2 / 3);
  expect(overall.without_ambiguous.false_alarm).toBe(0);
});

it('measures section corpora with a checklist made from the other notes', () => {
  const note = (id: string, heading: string) => {
    const text = `${heading}: cod and chips\nTide: low`;
    const start = heading.length + 2;
    const tide = text.indexOf('Tide');
    return {
      id,
      text,
      sections: [
        { label: 'supper', heading: `${heading}:`, heading_start: 0, heading_end: heading.length + 1, start, end: start + 13 },
        { label: 'tide', heading: 'Tide:', heading_start: tide, heading_end: tide + 5, start: tide + 6, end: tide + 9 },
      ],
    };
  };
  const file = lines('sections.jsonl', [note('a', 'Supper'), note('b', 'Supper'), note('c', 'Evening meal')]);
  const { files } = JSON.parse(evaluate(file, '--json').out);
  // "Evening meal" stands in no other note, so leaving that note out must not recall it.
  expect(files['sections.jsonl'].heading_recall).toBeCloseTo(5 / 6);
  expect(files['sections.jsonl'].heading_precision).toBe(1);
  expect(files['sections.jsonl'].false_alarms_per_note).toBeCloseTo(1 / 3);
  expect(files['sections.jsonl'].placeholder_empty).toBeCloseTo(5 / 6);
  expect(files['sections.jsonl'].delete_exact).toBe(1);
});

it('prints a table for people', () => {
  const file = lines('people.jsonl', [labelled('a', 'Goal: wants to feel better', { goal: ['present', 6, 26], plan: ['present'] })]);
  const { out, status } = evaluate(file, '--wrong');
  expect(status).toBe(0);
  expect(out).toMatch(/found_f1 +0\.500/);
  expect(out).toContain('a plan: not-found , labelled present');
});

it.each([
  [[], 'Say which files'],
  [['/nowhere/notes.jsonl'], 'The file /nowhere/notes.jsonl could not be read.'],
  [['--loud', 'x'], '--loud is not known'],
])('says in one sentence what is wrong: %j', (words, sentence) => {
  const { status, said } = evaluate(...words);
  expect(status).toBe(2);
  expect(said).toContain(sentence);
  expect(said.split('\n')).toHaveLength(1);
});

it('refuses lines that are not JSON or not labelled', () => {
  const broken = join(folder, 'broken.jsonl');
  writeFileSync(broken, '{"id":\n');
  expect(evaluate(broken)).toMatchObject({ status: 2, said: `Line 1 of ${broken} is not JSON.` });
  expect(evaluate(lines('bare.jsonl', [{ id: 'a' }])).status).toBe(2);
});

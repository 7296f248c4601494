import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choiceText } from '../choice/fixtures.ts';

const command = fileURLToPath(new URL('../../commands/choice.ts', import.meta.url));
const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));

const text = choiceText('Noah');
const risk = 'no self-harm, locks checked by mum';
const given = {
  id: 'invented-1',
  today: '2026-06-15',
  reader: { name: 'Petra Onslow', role: 'Nurse' },
  client: { name: 'Noah Fairweather' },
  notes: [
    { n: 1, date: '5 Mar 2026', iso_date: '2026-03-05', type: 'Choice', author: 'Ruth Ames', status: null, text },
    { n: 2, date: '1 Mar 2026', iso_date: '2026-03-01', type: 'Choice', author: 'Ruth Ames', status: 'draft', text },
  ],
};
const at = text.indexOf(risk);
const gold = {
  choice_note: 1,
  superseded_choice: [],
  choice_plus: [],
  contact_counts: { attended_total: 1, partnership_attended: 0, since_choice: 0 },
  reader_has_seen_client: false,
  first_partnership_next: true,
  re_referred_without_new_choice: false,
  last_goal_review: null,
  summary: { risks: { n: 1, start: at, end: at + risk.length } },
  goals: [],
  not_choice: [{ n: 2, why: 'draft' }],
};

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(node, [command, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('choice', { timeout: 30_000 }, () => {
  let folder = '';
  const file = (name: string, words: string) => {
    const path = join(folder, name);
    writeFileSync(path, words);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'choice-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one line a record, in order, under the agreed names', () => {
    const { status, stdout } = run(
      ['--jsonl'],
      `${JSON.stringify(given)}\n\n${JSON.stringify({ ...given, id: 'invented-2', notes: [] })}\n`,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['invented-1', 'invented-2']);
    expect(Object.keys(lines[0])).toEqual([
      'id',
      'choice_note',
      'superseded',
      'choice_plus',
      'not_choice',
      're_referred_without_new_choice',
      'reader_has_seen_client',
      'first_partnership_next',
      'contacts',
      'last_goal_review',
      'summary',
      'goals',
    ]);
    expect(lines[0]).toMatchObject({
      choice_note: 1,
      not_choice: [{ n: 2, why: 'draft' }],
      contacts: { attended_total: 1, partnership_attended: 0, since_choice: 0 },
      summary: { risks: [{ n: 1, start: at, end: at + risk.length }] },
    });
    expect(lines[0].goals[0].ratings).toEqual([{ n: 1, value: 2, of: 10 }]);
    expect(lines[1]).toMatchObject({ choice_note: null, goals: [] });
  });

  it('measures labelled records', () => {
    const path = file('labelled.jsonl', `${JSON.stringify({ ...given, gold })}\n`);
    const { status, stdout } = run([path, '--json']);
    const measures = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(measures).toMatchObject({
      records: 1,
      right_note: 1,
      unsafe_passages: 0,
      field_recall: 1,
      fields: { risks: { found: 1, right: 1 } },
    });
    // The label names no goals, and two are shown.
    expect(measures).toMatchObject({ goals_shown: 2, goals_found: 0, ratings_invented: 2 });
    expect(run([path]).stdout).toContain('right note in force, or rightly none');
  });

  it('counts what is shown from a note that is not in force', () => {
    const path = file(
      'other.jsonl',
      JSON.stringify({ ...given, gold: { ...gold, choice_note: null, superseded_choice: [1], summary: { risks: null } } }),
    );
    expect(JSON.parse(run([path, '--json']).stdout)).toMatchObject({ right_note: 0, unsafe_passages: 9, unsafe_goals: 2 });
  });

  it.each([
    [[], '', 'Say which file'],
    [['/nowhere/at-all.jsonl'], '', 'can not be read'],
    [['--verbose'], '', 'no option --verbose'],
    [['--jsonl'], '', 'holds no records'],
    [['--jsonl'], '{"id": ', 'line 1, is not valid JSON'],
    [['--jsonl'], '[1]', 'is not a record'],
    [['--jsonl'], '{"id":"a"}', 'has no list of notes'],
    [['--jsonl'], '{"id":"a","notes":[7]}', 'number 1 in its list'],
  ] as const)('answers %j with one plain sentence', (args, input, sentence) => {
    const { status, stdout, stderr } = run(args, input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it('says so when a file has no labels', () => {
    const { status, stderr } = run([file('bare.jsonl', JSON.stringify(given))]);
    expect(status).toBe(2);
    expect(stderr).toContain('holds no labels');
  });
});

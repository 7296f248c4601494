import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handrail-check-'));

function check(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), ['tests/commands/check.ts', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, said: stderr.trim() };
}

function file(name: string, words: string): string {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
}

it('gives findings with spans for note files and for standard input', () => {
  const note = 'Goal: one Sunday off\nRisks: n/a';
  const [line] = check(['--checklist', 'chemsex', file('a.txt', note)]).out.split('\n');
  const read = JSON.parse(line ?? '');
  expect(read.checklist).toBe('chemsex');
  expect(read.findings).toContainEqual({ field: 'goal', verdict: 'found', start: 6, end: 20, because: 'heading' });
  expect(read.findings).toContainEqual({ field: 'urgent_risks', verdict: 'cannot-tell', start: 28, end: 31, because: 'refers-elsewhere' });
  expect(read.findings).toContainEqual({ field: 'plan', verdict: 'not-found', because: 'not-found' });
  expect(read.goal).toEqual({ identified: true, goals: [{ start: 6, end: 20, owner: 'unclear', measurable: true, ratings: [] }] });
  expect(JSON.parse(check(['--checklist', 'chemsex'], note).out).findings).toEqual(read.findings);
});

it('says what only the record can tell, where a line knows the record', () => {
  const rows = [
    { id: 'another', checklist: 'sbar', text: 'S: moving home, NHS no. 999 876 5439', client: '999 012 3454' },
    { id: 'own', checklist: 'sbar', text: 'S: moving home, NHS no. 999 876 5439', client: '9998765439' },
    { id: 'not known', checklist: 'sbar', text: 'S: moving home, NHS no. 999 876 5439' },
  ];
  const { out } = check(['--jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'));
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id, notices }) => [id, ...notices.map((notice: { check: string }) => notice.check)])).toEqual([
    ['another', 'another-nhs-number'],
    ['own'],
    ['not known'],
  ]);
  expect(lines[0].notices[0]).toMatchObject({ start: 24, end: 36 });
});

it('gives a goal the ratings that name it elsewhere in the note, with their places', () => {
  const text = 'Goals:\n1. Walk in with the others\n2. Sleep at home\nRatings: goal 1 3/10, goal 2 5/10';
  const { goal } = JSON.parse(check(['--checklist', 'care_plan'], text).out);
  const rated = goal.goals.map(({ ratings }: { ratings: { value: number; start: number; end: number }[] }) =>
    ratings.map(({ value, start, end }) => [value, text.slice(start, end)]),
  );
  expect(rated).toEqual([[[3, '3/10']], [[5, '5/10']]]);
});

it('answers JSON lines in order', () => {
  const rows = [
    { id: 'one', checklist: 'sbar', text: 'S: moving home' },
    { id: 'two', checklist: 'chemsex', text: '\ud800 Goal: reflect and return' },
  ];
  const { out, status } = check(['--jsonl'], `${rows.map((row) => JSON.stringify(row)).join('\n')}\n\n`);
  expect(status).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines.map((line) => [JSON.parse(line).id, JSON.parse(line).checklist])).toEqual([
    ['one', 'sbar'],
    ['two', 'chemsex'],
  ]);
});

it('reads a team pack', () => {
  const field = {
    id: 'tide',
    title: 'Tide',
    need: 'required',
    headings: ['tide'],
    cues: [],
    negativeIsAnswer: false,
    placeholders: [],
    ask: 'How high?',
  };
  const pack = {
    ...{ format: 1, id: 'harbour', version: '1.0.0', title: 'Harbour', publisher: 'Harbour', language: 'en', minimumHandrail: '0.1.0' },
    ...{
      checklists: [{ id: 'boat', title: 'Boat', appliesTo: { noteTypes: [] }, fields: [field], goalField: null }],
      sites: [],
      glossary: {},
      policy: {},
      examples: [],
    },
  };
  const { out } = check(['--checklist', 'boat', '--pack', file('pack.json', JSON.stringify(pack))], 'Tide: low');
  expect(JSON.parse(out).findings).toEqual([{ field: 'tide', verdict: 'found', start: 6, end: 9, because: 'heading' }]);
});

it.each([
  [[], '', 'Say which checklist and note'],
  [['--checklist', 'tea'], '', 'There is no checklist "tea"'],
  [['--checklist', 'sbar', '/nowhere/note.txt'], '', 'The file /nowhere/note.txt could not be read.'],
  [['--jsonl'], '{"id": 1', 'Line 1 of standard input is not JSON.'],
  [['--jsonl'], '{"id": 1}', 'Note 1 on standard input needs id, checklist and text'],
  [['--jsonl', '--pack', '/nowhere/pack.json'], '', 'could not be read'],
  [['--what'], '', '--what is not known'],
])('says in one sentence what is wrong: %j', (words, input, sentence) => {
  const { status, said } = check(words, input);
  expect(status).toBe(2);
  expect(said).toContain(sentence);
  expect(said.split('\n')).toHaveLength(1);
});

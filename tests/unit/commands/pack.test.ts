import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { goal, pack, risks, withChecklist, withField } from '../packs/harbour.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handrail-pack-'));

function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), ['tests/commands/pack.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), said: stderr.trim() };
}

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const good = file('good.json', pack);

it('lint says that a pack is good, and all that is wrong with one that is not', () => {
  expect(command('lint', good)).toEqual({ status: 0, out: 'Good.', said: '' });
  const bad = file('bad.json', { ...withChecklist({ fields: [risks, { ...goal, headings: [] }] }), version: '1' });
  expect(command('lint', bad)).toEqual({
    status: 1,
    out: [
      'version must be three numbers with dots, for example 1.0.0.',
      'checklists[0].fields[1].headings is empty: a field needs a heading or a cue.',
    ].join('\n'),
    said: '',
  });
  const both = command('lint', '--json', good, bad);
  expect(both.status).toBe(1);
  expect(both.out.split('\n').map((line) => JSON.parse(line))).toEqual([
    { file: good, findings: [], advice: [] },
    {
      file: bad,
      findings: [expect.objectContaining({ path: 'version' }), expect.objectContaining({ path: 'checklists[0].fields[1].headings' })],
      advice: [],
    },
  ]);
});

it('test runs the examples of a pack, and a pack without any shows nothing', () => {
  expect(command('test', good)).toEqual({ status: 0, out: '1 of 1 examples hold.', said: '' });
  const [example] = pack.examples;
  const wrong = file('wrong.json', { ...pack, examples: [example, { ...example, name: 'No aim', text: 'Risks: none' }] });
  const tried = command('test', wrong);
  expect(tried.status).toBe(1);
  expect(tried.out).toBe('examples[1] ("No aim") fails: goal: not-found, and the example says found.\n1 of 2 examples hold.');
  expect(command('test', file('none.json', { ...pack, examples: [] }))).toMatchObject({
    status: 1,
    out: expect.stringContaining('No example'),
  });
});

it('diff says what changes, and ends with 1 where it asks again', () => {
  const tighter = file('tighter.json', { ...withChecklist({ fields: [risks, { ...goal, need: 'required' }] }), version: '2.0.0' });
  expect(command('diff', good, tighter)).toEqual({
    status: 0,
    out: 'version 1.2.0 becomes 2.0.0\nHome visit › Goal becomes required (tighter)',
    said: '',
  });
  const looser = file('looser.json', { ...withField({ need: 'optional' }), version: '1.2.1' });
  expect(command('diff', good, looser)).toMatchObject({
    status: 1,
    out: expect.stringContaining('Risks becomes optional (looser, asks again)'),
  });
  expect(command('diff', good, good)).toEqual({ status: 0, out: 'Nothing changes.', said: '' });
  expect(JSON.parse(command('diff', '--json', good, looser).out).changes).toContainEqual({
    says: 'Home visit › Risks becomes optional',
    isTighter: false,
    isLooser: true,
    asks: ['looser-required'],
  });
});

it('schema is the JSON Schema of a pack, for editors', () => {
  const schema = JSON.parse(command('schema').out);
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'id', 'version', 'checklists']));
  expect(schema.properties.checklists.items.properties.fields.items.properties.need.enum).toEqual(['required', 'recommended', 'optional']);
});

it('the presets are packs like any other: good, and their examples hold', () => {
  const presets = readdirSync(join(root, 'lib/checklist/presets')).map((name) => `lib/checklist/presets/${name}`);
  expect(command('lint', ...presets).status).toBe(0);
  const tried = command('test', '--json', '--examples', 'lib/checklist/examples', ...presets);
  expect(tried.out.split('\n').map((line) => JSON.parse(line).findings)).toEqual(presets.map(() => []));
  expect(tried.status).toBe(0);
});

it.each([
  [[], 'Say what to do'],
  [['lint'], 'Say what to do'],
  [['diff', good], 'Say what to do'],
  [['lint', '/nowhere/pack.json'], 'The file /nowhere/pack.json could not be read.'],
  [['lint', '--what', good], '--what is not known'],
  [['test', good, '--examples'], '--examples needs a folder'],
  [['diff', good, file('broken.json', '{')], 'was refused: the file is not JSON'],
])("what can't be read ends with 2 and one sentence: %j", (words, sentence) => {
  const { status, said } = command(...words);
  expect(status).toBe(2);
  expect(said).toContain(sentence);
  expect(said.split('\n')).toHaveLength(1);
});

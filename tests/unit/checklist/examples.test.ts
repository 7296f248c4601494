/** The presets' own examples: invented notes, each with the verdict that every field should get. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checklistById, presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { type Example, tryExample } from '../../../lib/checklist/try-examples.ts';
import { readNote } from '../../../lib/note/note.ts';
import { parsePack } from '../../../lib/packs/read.ts';
import open from './open-examples.json' with { type: 'json' };
import { openExamples } from './open-examples.ts';

const lib = new URL('../../../lib/checklist/', import.meta.url);
const root = new URL('../../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, lib), 'utf8'));
const examplesOf = (id: string): Example[] => read(`examples/${id}.json`);
// A pack whose examples fail is refused, so those that are open stand apart from the packs.
const all = [...presets.flatMap(({ id }) => examplesOf(id)), ...(open as readonly Example[])];
const label = ({ checklist, name }: Example) => `${checklist} › ${name}`;

describe('the examples of each preset', () => {
  it.each(presets.map(({ id }) => id))('%s: twelve or more, each naming every field, and a pack with them is valid', (id) => {
    const examples = examplesOf(id);
    expect(examples.length).toBeGreaterThanOrEqual(12);
    const fields = checklistById(id)?.fields.map((field) => field.id);
    for (const example of examples) expect(Object.keys(example.expect), example.name).toEqual(fields);
    expect(parsePack({ ...read(`presets/${id}.json`), examples })).toMatchObject({ ok: true });
  });

  it.each(presets.map((checklist) => [checklist.id, checklist] as const))(
    '%s: notes that have all that is required, and notes that lack it',
    (id, checklist) => {
      const required = checklist.fields.filter((field) => field.need === 'required').map((field) => field.id);
      const complete = examplesOf(id).filter(({ expect: should }) => required.every((field) => should[field] === 'found'));
      expect(complete.length).toBeGreaterThanOrEqual(3);
      expect(examplesOf(id).length - complete.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('have names of their own', () => expect(new Set(all.map(label)).size).toBe(all.length));
});

describe('an example holds', () => {
  it.each(all.filter((example) => !(label(example) in openExamples)).map((example) => [label(example), example] as const))(
    '%s',
    (_, example) => {
      expect(tryExample(example, presets)).toEqual([]);
    },
  );
});

describe('an example is still open', () => {
  it.each(Object.entries(openExamples))('%s', (name, differences) => {
    const example = all.find((one) => label(one) === name);
    const now = example ? tryExample(example, presets) : ['no such example'];
    expect(now, 'it holds now: take its row away, and lay it beside its pack').not.toEqual([]);
    expect(now.filter((difference) => !differences.includes(difference))).toEqual([]);
  });

  it('for no more than there were', () => expect(Object.keys(openExamples).length).toBeLessThanOrEqual(1));
});

it('none of the examples but one has a notice', () => {
  const noticed = all.flatMap((example) => {
    const checklist = checklistById(example.checklist);
    const notices = checklist ? review(readNote(example.text), checklist).notices : [];
    return notices.map(({ check }) => [label(example), check]);
  });
  expect(noticed).toEqual([['interagency › Actions to be confirmed', 'risk-without-action']]);
});

describe('trying an example', () => {
  const [one] = all;
  if (!one) throw new Error('an example is needed');

  it('says what came out otherwise', () => {
    const wrong: Example = { ...one, text: 'Goal: sleep at home', expect: { goals: 'empty', risks: 'found' }, goal: { identified: false } };
    expect(tryExample(wrong, presets)).toEqual([
      'goals: found, and the example says empty',
      'risks: not-found, and the example says found',
      'goal identified: true, and the example says false',
    ]);
  });

  it('says when the checklist, or a field of it, is not there', () => {
    expect(tryExample({ ...one, checklist: 'gone' }, presets)).toEqual(['no checklist has the id "gone"']);
    expect(tryExample({ ...one, expect: { gone: 'found' } }, presets)).toContain('gone: no field, and the example says found');
  });
});

it('no shipped code carries the examples', () => {
  const sources = ['lib', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => readFileSync(path, 'utf8').includes('checklist/examples/'))).toEqual([]);
});

/** Checklists that nobody should make: refused with words when they come as a pack, and harmless when they run all the same. */
import { describe, expect, test } from 'vitest';
import { follow } from '../../../lib/checklist/follow.ts';
import { review } from '../../../lib/checklist/review.ts';
import { sharedHeadings } from '../../../lib/checklist/shared-headings.ts';
import type { Checklist, Field } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { sentenceOf } from '../../../lib/packs/issue.ts';
import { parsePack } from '../../../lib/packs/read.ts';
import { checklistOf } from '../../bench/checklists.ts';

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  title: id,
  need: 'required',
  headings: [],
  cues: [],
  negativeIsAnswer: false,
  placeholders: [],
  ask: 'What is it?',
  ...more,
});
const checklistWith = (fields: readonly Field[]): Checklist => ({
  id: 'odd',
  title: 'Odd',
  appliesTo: { noteTypes: [] },
  fields,
  goalField: null,
});
const packWith = (...checklists: readonly object[]) => ({
  format: 1,
  id: 'odd-team',
  version: '1.0.0',
  title: 'Odd team',
  publisher: 'Odd team',
  language: 'en-GB',
  minimumHandrail: '0.1.0',
  checklists,
  sites: [],
  glossary: {},
  policy: {},
  examples: [],
});
const verdicts = (text: string, checklist: Checklist) =>
  Object.fromEntries(review(readNote(text), checklist).findings.map(({ field: id, verdict }) => [id, verdict.is]));
const errorsOf = (raw: unknown): readonly string[] => {
  const parsed = parsePack(raw);
  return (parsed.ok ? parsed.said : parsed.errors).map(sentenceOf);
};

describe('a thousand fields', () => {
  const thousand = checklistOf(1000);

  test('are refused in a pack, with their place', () => {
    expect(errorsOf(packWith(thousand))).toContain('checklists[0].fields is too long: 60 entries at most.');
  });

  test('are each answered, when they run all the same', () => {
    const [written, empty] = [thousand.fields[700] as Field, thousand.fields[999] as Field];
    const text = `${written.headings[0]}: tall and green\n${empty.headings[0]}:\n`;
    const { findings } = review(readNote(text), thousand);
    expect(findings.filter(({ verdict }) => verdict.is !== 'not-found').map(({ field: id, verdict }) => [id, verdict.is])).toEqual([
      [written.id, 'found'],
      [empty.id, 'empty'],
    ]);
    expect(findings).toHaveLength(1000);
    expect(follow(thousand).review(text, true).findings).toEqual(findings);
  });
});

describe('headings and cues of ten thousand letters', () => {
  const long = 'walk '.repeat(2000).trim();

  test('are refused in a pack, with their place', () => {
    const errors = errorsOf(packWith(checklistWith([field('walks', { headings: [long], cues: [long], placeholders: [long] })])));
    expect(errors).toEqual(
      expect.arrayContaining([
        'checklists[0].fields[0].headings[0] is too long: 80 characters at most.',
        'checklists[0].fields[0].cues[0] is too long: 80 characters at most.',
        'checklists[0].fields[0].placeholders[0] is too long: 200 characters at most.',
      ]),
    );
  });

  test('find nothing, and hinder nothing, when they run all the same', () => {
    const odd = checklistWith([
      field('walks', { headings: [long, `* ${long}`, '* '.repeat(5000)], cues: [long, 'a* '.repeat(3000)] }),
      field('plan'),
    ]);
    expect(verdicts(`Plan: ring\n${long}\nWalks: ${long}`, odd)).toEqual({ walks: 'found', plan: 'found' });
    expect(verdicts('Plan: ring', odd)).toEqual({ walks: 'not-found', plan: 'found' });
  });
});

test('checks that a pack names and nobody knows are kept, and said with their place', () => {
  const plan = field('plan', { headings: ['plan'] });
  const odd = packWith({ ...checklistWith([plan]), checks: ['spelling'] });
  const parsed = parsePack(odd);
  expect(parsed.ok && parsed.pack).toEqual(odd);
  expect(errorsOf(odd)).toEqual(['checklists[0] has "checks", which is not known: it does nothing here.']);
  expect(errorsOf({ ...packWith(checklistWith([plan])), checks: ['spelling'] })).toEqual([
    'the file has "checks", which is not known: it does nothing here.',
  ]);
});

describe('one heading for two fields', () => {
  const shared = checklistWith([field('plan', { headings: ['next steps'] }), field('actions', { headings: ['Next step', 'to do'] })]);

  test('is said in words', () => {
    expect(sharedHeadings(shared)).toEqual([
      'In "Odd" the heading "next step" stands for "plan" and "actions": what is written under it counts for each of them.',
    ]);
    expect(sharedHeadings(checklistWith([field('plan'), field('actions')]))).toEqual([]);
  });

  test('counts for each of them, and as one side of a double heading for the first', () => {
    expect(verdicts('Next steps: ring mum', shared)).toEqual({ plan: 'found', actions: 'found' });
    expect(verdicts('Worries / next steps: ring mum', shared)).toEqual({ plan: 'found', actions: 'not-found' });
    const turned = checklistWith([...shared.fields].reverse());
    expect(verdicts('Worries / next steps: ring mum', turned)).toEqual({ plan: 'not-found', actions: 'found' });
  });
});

test('a pack that keeps no draft at all is refused: its worker is not back in time', () => {
  const keeping = (unsaved: number) => errorsOf({ ...packWith(checklistOf(3)), policy: { retentionDays: { unsaved, saved: 0 } } });
  expect(keeping(0).join()).toContain('policy.retentionDays.unsaved');
  expect(keeping(1).join()).not.toContain('retentionDays');
});

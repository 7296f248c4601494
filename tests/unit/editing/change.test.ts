import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { HANDOVER_EXTRAS, SBAR } from '../../../lib/checklist/types.ts';
import { DEFAULT_RETENTION } from '../../../lib/drafts/retention.ts';
import { changed, idFor, withWord } from '../../../lib/editing/change.ts';
import { afterChange, redone, startEditing, undone } from '../../../lib/editing/steps.ts';
import type { Change, Copy, Editing } from '../../../lib/editing/types.ts';
import { AS_IT_COMES } from '../../../lib/editing/whole.ts';
import { tighten } from '../../../lib/packs/policy.ts';
import { parsePack } from '../../../lib/packs/read.ts';
import { startFrom } from '../../../lib/packs/start.ts';
import { pack } from '../packs/harbour.ts';

const [preset] = presets;
if (!preset) throw new Error('no preset');
const shipped: Copy = { pack: startFrom(preset, '0.1.0'), checklist: preset.id };
const harbour: Copy = { pack: { ...pack, note_of_a_newer_one: 'kept' } as Copy['pack'], checklist: 'home_visit' };

const fields = ['goal', 'risks', 'mood', 'nobody', 'constructor', ...preset.fields.map(({ id }) => id)];
const field = fc.constantFrom(...fields);
const text = fc.oneof(fc.constantFrom('', ' ', 'Goal', 'Mood today', 'constructor', '心', 'goal'), fc.string({ maxLength: 12 }));
const list = fc.constantFrom('headings' as const, 'cues' as const, 'placeholders' as const);
const key = fc.constantFrom('title' as const, 'ask' as const, 'help' as const);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ change: fc.constant('view' as const), checklist: text }),
  fc.record({ change: fc.constant('pack' as const), key: fc.constantFrom('title' as const, 'publisher' as const), to: text }),
  fc.record({ change: fc.constant('checklist' as const), to: text }),
  fc.record({ change: fc.constantFrom('add-note-type' as const, 'drop-note-type' as const), word: text }),
  fc.record({ change: fc.constant('text' as const), field, key, to: text }),
  fc.record({ change: fc.constant('need' as const), field, to: fc.constantFrom('required' as const, 'optional' as const) }),
  fc.record({ change: fc.constant('negative' as const), field, to: fc.boolean() }),
  fc.record({ change: fc.constant('goal-field' as const), field: fc.option(field) }),
  fc.record({ change: fc.constantFrom('add-word' as const, 'drop-word' as const), field, list, word: text }),
  fc.record({ change: fc.constant('add-field' as const), title: text, ask: fc.constant('Why?') }),
  fc.record({ change: fc.constant('drop-field' as const), field }),
  fc.record({ change: fc.constant('move-field' as const), field, to: fc.integer({ min: -2, max: 12 }) }),
);
const at = fc.nat(3);
const is = fc.constantFrom('found' as const, 'empty' as const, 'not-found' as const, null);
const anyExampleChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ change: fc.constant('add-example' as const), name: text, text, expect: fc.dictionary(field, fc.constant('found' as const)) }),
  fc.record({ change: fc.constant('drop-example' as const), at }),
  fc.record({ change: fc.constant('example' as const), at, key: fc.constantFrom('name' as const, 'text' as const), to: text }),
  fc.record({ change: fc.constant('expect' as const), at, field, is }),
);
const fittedSites = pack.sites.flatMap((site) => [
  { ...site, id: 'site-ward-example', match: ['https://ward.example'] },
  { ...site, narrow: 'main' },
]);
const anyOfAll = fc.array(fc.oneof(anyChange, anyExampleChange), { maxLength: 25 });
const copies = fc.constantFrom(shipped, harbour);
const whole: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ change: fc.constantFrom('add-term' as const, 'term' as const), short: text, means: text }),
  fc.record({ change: fc.constant('drop-term' as const), short: text }),
  fc.record({ change: fc.constant('gate' as const), to: fc.constantFrom('remind' as const, 'hold' as const, null) }),
  fc.record({
    change: fc.constant('days' as const),
    of: fc.constantFrom('unsaved' as const, 'saved' as const),
    to: fc.integer({ min: -1, max: 9 }),
  }),
  fc.record({
    change: fc.constant('rule' as const),
    rule: fc.constantFrom('lockRequired' as const, 'optionsMayBeChanged' as const),
    isTight: fc.boolean(),
  }),
  fc.record({
    change: fc.constant('add-site' as const),
    site: fc.constantFrom(...pack.sites, ...fittedSites),
  }) as unknown as fc.Arbitrary<Change>,
  fc.record({ change: fc.constant('drop-site' as const), site: fc.constantFrom('quay', 'nobody', ...pack.sites.map(({ id }) => id)) }),
  fc.record({ change: fc.constant('add-checklist' as const), list: fc.constantFrom(...presets) }) as unknown as fc.Arbitrary<Change>,
  fc.record({
    change: fc.constant('drop-checklist' as const),
    checklist: fc.constantFrom('home_visit', 'sbar', preset.id, 'sbar_handover'),
  }),
);
const name = fc.constantFrom(...fields, ...HANDOVER_EXTRAS);
const order: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ change: fc.constant('order' as const), parts: fc.constantFrom(null, SBAR) }) as unknown as fc.Arbitrary<Change>,
  fc.record({ change: fc.constant('part-title' as const), at, to: text }),
  fc.record({ change: fc.constant('add-part' as const), title: text, name }),
  fc.record({ change: fc.constant('move-part' as const), at, to: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ change: fc.constant('place' as const), at, name }),
  fc.record({ change: fc.constant('unplace' as const), name }),
  fc.record({ change: fc.constant('move-placed' as const), name, to: fc.integer({ min: -1, max: 5 }) }),
);
const anything = fc.array(fc.oneof(anyChange, anyExampleChange, whole, order), { maxLength: 40 });

/** What the words in a box may be wrong about, which is said beside the box. */
const IN_A_BOX = /is empty|holds HTML|hidden character|half a character|control character/;

describe('any changes of a pack', () => {
  it('leave it a pack, but for what is said of the words in its boxes', () => {
    fc.assert(
      fc.property(copies, anything, (copy, changes) => {
        const read = parsePack(changes.reduce(changed, copy).pack);
        const wrong = read.ok ? [] : read.errors.filter(({ says }) => !IN_A_BOX.test(says));
        expect(wrong.filter(({ says }) => !says.includes('is not known'))).toEqual([]);
      }),
    );
  });

  it('are undone one by one to what stood there before, and done again', () => {
    fc.assert(
      fc.property(copies, anything, (copy, changes) => {
        const start = startEditing(copy);
        const after = changes.reduce(afterChange, start);
        let back: Editing = after;
        while (back.past.length > 0) back = undone(back);
        expect(back.now.pack).toBe(copy.pack);
        while (back.ahead.length > 0) back = redone(back);
        expect(back.now.pack).toBe(after.now.pack);
      }),
    );
  });

  it('touch nothing that the editor has no box for', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
        const { title, publisher, checklists, examples, ...rest } = changes.reduce(changed, harbour).pack;
        const { title: _, publisher: __, checklists: ___, examples: ____, ...before } = harbour.pack;
        expect(rest).toEqual(before);
        expect(examples.map(({ text: said }) => said)).toEqual(harbour.pack.examples.map(({ text: said }) => said));
        expect([typeof title, typeof publisher, checklists.length]).toEqual(['string', 'string', 1]);
      }),
    );
  });

  it('never change what was there before them', () => {
    const before = structuredClone(harbour);
    fc.assert(
      fc.property(anything, (changes) => {
        changes.reduce(changed, harbour);
        expect(harbour).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('of the rules ask for no less than what holds where no pack says anything', () => {
    const asItComes = { saveGate: 'off', retentionDays: AS_IT_COMES, lockRequired: false, optionsMayBeChanged: true } as const;
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 25 }), (changes) => {
        expect(tighten(asItComes, changes.reduce(changed, shipped).pack.policy).refused).toEqual([]);
      }),
    );
    expect(AS_IT_COMES).toEqual({ unsaved: DEFAULT_RETENTION.unsavedDays, saved: DEFAULT_RETENTION.afterSaveDays });
  });
});

const first = ({ pack: of }: Copy) => of.checklists[0];

describe('what a pack holds beside its fields', () => {
  const made = (...changes: Change[]) => changes.reduce(changed, harbour);

  it('takes a short form once, however it is written, and none that stands for nothing', () => {
    const glossary = (...changes: Change[]) => made({ change: 'drop-term', short: 'HV' }, ...changes).pack.glossary;
    const add = (short: string, means: string) => ({ change: 'add-term', short, means }) as const;
    const before = glossary();
    expect(glossary(add(' MDT ', ' one  meeting '))).toEqual({ ...before, MDT: 'one meeting' });
    expect(glossary(add('MDT', 'one meeting'), add('mdt', 'another'))).toEqual({ ...before, MDT: 'one meeting' });
    expect(glossary(add('MDT', ' '), add('', 'a'), add('__proto__', 'a'), add('constructor', 'a'))).toEqual(before);
    expect(glossary(add('MDT', 'a'), { change: 'term', short: 'MDT', means: '' })).toEqual({ ...before, MDT: '' });
    expect(glossary(add('MDT', 'a'), { change: 'drop-term', short: 'MDT' })).toEqual(before);
  });

  it('leaves out of the rules what asks for nothing, and keeps what it does not know', () => {
    const odd = { ...harbour, pack: { ...harbour.pack, policy: { saveGate: 'off', note_of_a_newer_one: 1 } } } as unknown as Copy;
    const policy = (...changes: Change[]) => changes.reduce(changed, odd).pack.policy;
    expect(changed(odd, { change: 'gate', to: null })).toBe(odd);
    expect(policy({ change: 'gate', to: 'hold' })).toEqual({ saveGate: 'hold', note_of_a_newer_one: 1 });
    expect(policy({ change: 'gate', to: 'hold' }, { change: 'gate', to: null })).toEqual({ note_of_a_newer_one: 1 });
    const days = (of: 'unsaved' | 'saved', to: number) => ({ change: 'days', of, to }) as const;
    expect(policy(days('saved', 0))).toMatchObject({ retentionDays: { unsaved: 7, saved: 0 } });
    expect(policy(days('saved', 0), days('saved', 1))).toEqual(odd.pack.policy);
    expect([8, 0, 1.5].map((to) => policy(days('unsaved', to)))).toEqual([odd.pack.policy, odd.pack.policy, odd.pack.policy]);
    const rule = (is: 'lockRequired' | 'optionsMayBeChanged', isTight: boolean) => ({ change: 'rule', rule: is, isTight }) as const;
    expect(policy(rule('lockRequired', true), rule('optionsMayBeChanged', true))).toMatchObject({
      lockRequired: true,
      optionsMayBeChanged: false,
    });
    expect(policy(rule('lockRequired', true), rule('lockRequired', false))).toEqual(odd.pack.policy);
  });

  it('takes a record system in once, in the place of what it has under that id, and not without end', () => {
    const [quay] = pack.sites;
    if (!quay) throw new Error('no site');
    const ward = { ...quay, id: 'site-ward-example', match: ['https://ward.example'] };
    const put = (copy: Copy, site: typeof quay) => changed(copy, { change: 'add-site', site });
    const both = put(harbour, ward);
    expect(both.pack.sites).toEqual([quay, ward]);
    expect(put(both, structuredClone(ward))).toBe(both);
    const anew = { ...quay, signs: 'main' };
    expect(put(both, anew).pack.sites).toEqual([anew, ward]);
    const full = Array.from({ length: 49 }, (_, n) => ({ ...quay, id: `s${n}` })).reduce(put, harbour);
    expect(full.pack.sites).toHaveLength(50);
    expect(put(full, ward)).toBe(full);
  });

  it('takes another checklist in under an id of its own, and one that goes takes its examples along until it is undone', () => {
    const [one] = presets as unknown as [Copy['pack']['checklists'][number]];
    const add = { change: 'add-checklist', list: one } as const;
    const both = made(add, add);
    expect(both.pack.checklists.map(({ id }) => id)).toEqual(['home_visit', one.id, idFor(one.title, [])]);
    expect(both.checklist).toBe(idFor(one.title, []));
    const editing = afterChange(startEditing(both), { change: 'drop-checklist', checklist: 'home_visit' });
    expect(editing.now.pack.checklists.map(({ id }) => id)).toEqual([one.id, idFor(one.title, [])]);
    expect(editing.now.pack.examples).toEqual([]);
    expect(undone(editing).now).toBe(both);
    expect(made({ change: 'drop-checklist', checklist: 'home_visit' })).toBe(harbour);
  });

  it('puts each thing in one place of the handover sheet, and leaves no heading with nothing under it', () => {
    const own = made({ change: 'order', parts: null }, { change: 'add-part', title: ' Worries ', name: 'risks' });
    const parts = (...changes: Change[]) => first(changes.reduce(changed, own))?.handover?.map(({ title, fields: of }) => [title, ...of]);
    expect(parts()).toEqual([['Worries', 'risks']]);
    expect(parts({ change: 'place', at: 0, name: 'risks' }, { change: 'place', at: 0, name: 'nobody' })).toEqual([['Worries', 'risks']]);
    const two: Change[] = [
      { change: 'place', at: 0, name: 'newest_risk' },
      { change: 'add-part', title: 'Where to', name: 'goal' },
    ];
    expect(parts(...two, { change: 'move-placed', name: 'newest_risk', to: 0 }, { change: 'move-part', at: 1, to: 0 })).toEqual([
      ['Where to', 'goal'],
      ['Worries', 'newest_risk', 'risks'],
    ]);
    expect(parts(...two, { change: 'unplace', name: 'goal' })).toEqual([['Worries', 'risks', 'newest_risk']]);
    expect(parts({ change: 'unplace', name: 'risks' })).toBeUndefined();
    expect(parts(...two, { change: 'drop-field', field: 'goal' })).toEqual([['Worries', 'risks', 'newest_risk']]);
  });
});

describe('examples', () => {
  it('never expect anything of a field that the checklist does not have', () => {
    fc.assert(
      fc.property(copies, anyOfAll, (copy, changes) => {
        const { pack: after } = changes.reduce(changed, copy);
        const ids = after.checklists.flatMap((one) => one.fields.map(({ id }) => id));
        expect(after.examples.flatMap(({ expect: wanted }) => Object.keys(wanted)).filter((name) => !ids.includes(name))).toEqual([]);
      }),
    );
  });

  it('of another checklist are out of reach', () => {
    const other = { ...harbour, pack: { ...harbour.pack, examples: harbour.pack.examples.map((one) => ({ ...one, checklist: 'other' })) } };
    expect(changed(other, { change: 'drop-example', at: 0 })).toBe(other);
    expect(changed(other, { change: 'example', at: 0, key: 'text', to: 'x' })).toBe(other);
  });

  it('have names of their own', () => {
    const add = { change: 'add-example', name: 'A quiet visit', text: '', expect: { goal: 'found', nobody: 'found' } } as const;
    expect(changed(harbour, add).pack.examples[1]).toEqual({
      checklist: 'home_visit',
      name: 'A quiet visit 2',
      text: '',
      expect: { goal: 'found' },
    });
  });
});

describe('a change', () => {
  it('puts a field where it is wanted', () => {
    const order = (to: number) => first(changed(harbour, { change: 'move-field', field: 'risks', to }))?.fields.map(({ id }) => id);
    expect([order(0), order(1), order(2), order(-1)]).toEqual([
      ['risks', 'goal'],
      ['goal', 'risks'],
      ['risks', 'goal'],
      ['risks', 'goal'],
    ]);
  });

  it('takes a field out with all that names it, and leaves the last one', () => {
    const gone = changed(harbour, { change: 'drop-field', field: 'goal' });
    expect(first(gone)).toMatchObject({ goalField: null, fields: [{ id: 'risks' }] });
    expect(gone.pack.examples[0]?.expect).toEqual({ risks: 'found' });
    expect(changed(gone, { change: 'drop-field', field: 'risks' })).toBe(gone);
  });

  it('gives a new field an id of its own, never one that an example asks about', () => {
    const gone = changed(harbour, { change: 'drop-field', field: 'goal' });
    const again = changed(
      { ...gone, pack: { ...gone.pack, examples: harbour.pack.examples } },
      { change: 'add-field', title: 'Goal', ask: 'Why?' },
    );
    expect(first(again)?.fields.at(-1)).toMatchObject({ id: 'goal_2', title: 'Goal', headings: ['Goal'], need: 'optional' });
    expect(idFor('constructor', [])).toBe('field');
    expect(idFor('心', ['field'])).toBe('field_2');
    expect(idFor('  Säfety at Home!', [])).toBe('safety_at_home');
  });

  it('adds a word once, however it is written, and without the space around it', () => {
    expect(withWord(['Aim'], '  aim ')).toEqual(['Aim']);
    expect(withWord(['Aim'], ' what  she wants ')).toEqual(['Aim', 'what she wants']);
    expect(withWord(['Aim'], ' \n')).toEqual(['Aim']);
  });

  it('of letters in one box is one step, in two boxes two', () => {
    const type = (to: string, key: 'title' | 'ask') => ({ change: 'text', field: 'goal', key, to }) as const;
    const after = [type('A', 'title'), type('Ai', 'title'), type('Aim', 'title'), type('W', 'ask')].reduce<Editing>(
      afterChange,
      startEditing(harbour),
    );
    expect(after.past).toHaveLength(2);
    expect(first(undone(after).now)?.fields[1]).toMatchObject({ title: 'Aim' });
    expect(undone(undone(after)).now).toBe(harbour);
    // What is typed after an undo is a step of its own.
    expect(afterChange(undone(after), type('Aims', 'title')).past).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checklistInUseFor, presets } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { aloneInUse, kindsTold } from '../../../lib/packs/kinds.ts';
import { lookAt, type Place, unanswered } from '../../../lib/packs/look.ts';
import { NOTHING_MANAGED } from '../../../lib/packs/managed.ts';
import { SHIPPED_ID, withHeading } from '../../../lib/packs/own-headings.ts';
import { writePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { checklistsInUse, EMPTY_SHELF, inUseOf, type Shelf, withManaged, withTaken } from '../../../lib/packs/shelf.ts';
import type { Told } from '../../../lib/packs/types.ts';
import { checklist, pack, risks, withChecklist } from './harbour.ts';

const policy = { saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true } as const;
const bare = { ...pack, sites: [], glossary: {}, examples: [] };

function look(next: object, shelf: Shelf = EMPTY_SHELF, managed: readonly Pack[] = []): readonly Told[] {
  const place: Place = {
    shelf: withManaged(shelf, managed, 1),
    shipped: presets,
    policyWithout: () => policy,
    handrail: '0.1.0',
    managed: { ...NOTHING_MANAGED, packs: managed },
  };
  const looked = lookAt(new TextEncoder().encode(writePack(next as Pack)), place);
  if (looked.is !== 'good') throw new Error(JSON.stringify(looked));
  return looked.changes;
}

const quick = (noteTypes: readonly string[], more: object = {}) => ({
  ...checklist,
  id: 'quick',
  title: 'Quick entry',
  goalField: null,
  appliesTo: { noteTypes },
  fields: [{ ...risks, need: 'optional' }],
  ...more,
});
const asking = (changes: readonly Told[]) => changes.filter(({ asks }) => asks.length > 0).map(({ says, asks }) => [says, ...asks]);

describe('a checklist that nobody has', () => {
  it('asks where it takes a kind of note from one that requires more', () => {
    const choice = presets.find(({ id }) => id === 'capa_choice');
    const [word = ''] = choice?.appliesTo.noteTypes ?? [];
    expect(asking(look({ ...bare, id: 'mild', checklists: [quick([word])] }))).toEqual([
      [`Notes of the kind "${word}": Quick entry is used in place of ${choice?.title}, and asks for less`, 'looser-required'],
    ]);
    const shelf = withTaken(EMPTY_SHELF, pack);
    expect(asking(look({ ...bare, version: '2.0.0', checklists: [checklist, quick(['the home visit'])] }, shelf))).toEqual([
      ['Notes of the kind "the home visit": Quick entry is used in place of Home visit, and asks for less', 'looser-required'],
    ]);
  });

  it('asks where neither it nor the one before is used by itself any more', () => {
    const both = look({ ...bare, id: 'mild', checklists: [quick(['home visit'])] }, withTaken(EMPTY_SHELF, pack));
    expect(asking(both)).toEqual([['Notes of the kind "home visit": Home visit is not used by itself any more', 'looser-required']]);
  });

  it('does not ask where it requires as much, or claims what nobody did', () => {
    const shelf = withTaken(EMPTY_SHELF, pack);
    const same = look({ ...bare, id: 'mild', checklists: [quick(['home visit today'], { fields: checklist.fields })] }, shelf);
    expect(same.map(({ says }) => says)).toContain('Notes of the kind "home visit today": Quick entry is used in place of Home visit');
    expect(asking(same)).toEqual([]);
    expect(asking(look({ ...bare, id: 'mild', checklists: [quick(['harbour swim'])] }, shelf))).toEqual([]);
  });

  it('that a pack in use gains is compared with the one whose place it takes', () => {
    const next = { ...bare, version: '2.0.0', checklists: [checklist, quick([], { id: 'sbar', title: 'SBAR' })] };
    expect(look(next, withTaken(EMPTY_SHELF, pack)).flatMap(({ asks }) => asks)).toContain('looser-required');
  });
});

describe('a kind of note that a checklist gives up', () => {
  it('asks where something was required for it', () => {
    const changes = look(
      { ...bare, version: '1.3.0', ...{ checklists: [{ ...checklist, appliesTo: { noteTypes: [] } }] } },
      withTaken(EMPTY_SHELF, pack),
    );
    expect(asking(changes)).toEqual([['Notes of the kind "home visit": Home visit is not used by itself any more', 'looser-required']]);
  });
  it('is told between two files as well', () => {
    const left = withChecklist({ appliesTo: { noteTypes: [] } }) as Pack;
    expect(asking(kindsTold(aloneInUse(pack.checklists), aloneInUse(left.checklists)))).toHaveLength(1);
    expect(kindsTold(aloneInUse(pack.checklists), aloneInUse(pack.checklists))).toEqual([]);
  });
});

describe('whatever packs come', () => {
  const word = fc.constantFrom('visit', 'home visit', 'choice', 'Choice appointment', 'urgent visit', 'sbar', 'peer group');
  const fields = fc
    .uniqueArray(fc.constantFrom('risks', 'plan', 'goals', 'decision'), { minLength: 1 })
    .map((ids) => ids.map((id, n) => ({ ...risks, id, title: `Field ${id}`, headings: [id], need: n % 2 ? 'optional' : 'required' })));
  const list = (id: string) =>
    fc.record({ noteTypes: fc.uniqueArray(word, { maxLength: 3 }), fields }).map((one) => ({
      ...checklist,
      id,
      title: `List ${id}`,
      goalField: null,
      appliesTo: { noteTypes: one.noteTypes },
      fields: one.fields,
    }));
  const lists = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'sbar', 'capa_choice'), { maxLength: 3 })
    .chain((ids) => fc.tuple(...ids.map(list)));
  const packOf = (id: string) => lists.map((checklists) => ({ ...bare, id, checklists }) as unknown as Pack);
  const required = (one: Checklist | null) => one?.fields.filter(({ need }) => need === 'required').map(({ id }) => id) ?? [];

  it('no kind of note that a pack names loses what is required without a question', () => {
    fc.assert(
      fc.property(
        packOf('one'),
        packOf('two'),
        packOf('set'),
        fc.constantFrom('one', 'two', 'three'),
        packOf('next'),
        (one, two, set, id, more) => {
          const shelf = withTaken(withTaken(EMPTY_SHELF, one), two);
          const next = { ...more, id, version: '9.0.0' };
          const [before, after] = [shelf, withTaken(shelf, next)].map((of) => inUseOf(withManaged(of, [set], 1), presets, [set]));
          if (!before || !after) throw new Error('no shelf');
          const asked = unanswered(look(next, shelf, [set]), []).includes('looser-required');
          for (const { appliesTo } of [...before.checklists, ...after.checklists])
            for (const type of appliesTo.noteTypes) {
              const now = required(checklistInUseFor(type, after));
              const isLess = required(checklistInUseFor(type, before)).some((field) => !now.includes(field));
              expect(isLess && !asked).toBe(false);
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('what an organisation sets for a kind of note, no other pack takes from it', () => {
    fc.assert(
      fc.property(packOf('one'), packOf('set'), word, (one, set, type) => {
        const alone = checklistInUseFor(type, inUseOf(withManaged(EMPTY_SHELF, [set], 1), presets, [set]));
        const both = checklistInUseFor(type, inUseOf(withManaged(withTaken(EMPTY_SHELF, one), [set], 1), presets, [set]));
        if (set.checklists.some(({ id }) => id === alone?.id)) expect(both).toEqual(alone);
      }),
    );
  });
});

describe('another pack’s checklist', () => {
  it('is not taken over unsaid, not even where both are the same', () => {
    const shelf = withTaken(EMPTY_SHELF, pack);
    expect(asking(look({ ...bare, id: 'other', publisher: 'Quay team' }, shelf))).toEqual([
      ['takes the place of "Home visit" of Harbour team, which Harbour team publishes', 'other-publisher'],
    ]);
    expect(asking(look({ ...bare, id: 'other' }, shelf))).toEqual([
      ['takes the place of "Home visit" of Harbour team, which Harbour team publishes', 'another-pack'],
    ]);
  });
  it('is not said to be where it stays: an organisation’s counts', () => {
    expect(asking(look({ ...bare, id: 'other', publisher: 'Quay team' }, EMPTY_SHELF, [bare as Pack]))).toEqual([]);
  });
});

describe('what was added here', () => {
  const sbar = presets.find(({ id }) => id === 'sbar');
  const [first] = sbar?.fields ?? [];
  if (!sbar || !first) throw new Error('no SBAR');
  const over = { pack: SHIPPED_ID, checklist: 'sbar', field: first.id, heading: 'where we are' };
  const shelf: Shelf = { ...EMPTY_SHELF, additions: withHeading([], over) ?? [] };
  const team = { ...bare, id: 'team-sbar', checklists: [sbar] };
  const has = (of: Shelf) =>
    checklistsInUse(of, presets)
      .find(({ id }) => id === 'sbar')
      ?.fields[0]?.headings.includes(over.heading);

  test('to a shipped checklist is asked about where a team’s takes its place, and told as nothing of the team’s', () => {
    expect([has(shelf), has(withTaken(shelf, team as unknown as Pack))]).toEqual([true, false]);
    expect(look(team, shelf).map(({ says, asks }) => [says, ...asks])).toEqual([
      [`${sbar.title} › ${first.title}: "where we are", added here, has no effect any more. It is kept`, 'yours-gives-way'],
    ]);
  });
  test('to another team’s checklist is asked about as well', () => {
    const ours = {
      ...withTaken(EMPTY_SHELF, pack),
      additions: withHeading([], { ...over, pack: pack.id, checklist: checklist.id, field: risks.id }) ?? [],
    };
    expect(look({ ...bare, id: 'other' }, ours).flatMap(({ asks }) => asks)).toEqual(['another-pack', 'yours-gives-way']);
  });
  test('is not asked about where the team has the very words, or where it counts on', () => {
    const taken = {
      ...team,
      checklists: [{ ...sbar, fields: [{ ...first, headings: [...first.headings, over.heading] }, ...sbar.fields.slice(1)] }],
    };
    expect(look(taken, shelf).flatMap(({ asks }) => asks)).toEqual([]);
    expect(look({ ...bare, id: 'other' }, shelf).flatMap(({ asks }) => asks)).toEqual([]);
  });
});

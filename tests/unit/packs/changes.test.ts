import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additionsSchema, layOver } from '../../../lib/packs/additions.ts';
import { applyChanges, changesBetween } from '../../../lib/packs/changes.ts';
import { comparePolicies, type PolicyInForce, tighten } from '../../../lib/packs/policy.ts';
import { parsePack, readPack, writePack } from '../../../lib/packs/read.ts';
import { tellChanges } from '../../../lib/packs/tell.ts';
import { anyAdditions, anyPack, anyPolicy } from './arbitrary.ts';
import { checklist, goal, pack, risks, withField } from './harbour.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('whatever packs there are', () => {
  it('what is written to a file is read from it again', () => {
    fc.assert(
      fc.property(anyPack, (one) => {
        expect(readPack(bytes(writePack(one)))).toMatchObject({ ok: true, pack: one });
      }),
    );
  });

  it('the changes from one to another, done to the one, make the other', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const was = structuredClone(a);
        expect(applyChanges(changesBetween(a, b), a)).toEqual(b);
        expect(a).toEqual(was);
      }),
    );
  });

  it('there are none from one to itself, and what changes is told', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        expect(changesBetween(a, structuredClone(a))).toEqual([]);
        expect(tellChanges(a, structuredClone(a))).toEqual([]);
        expect(tellChanges(a, b).length > 0).toBe(changesBetween(a, b).length > 0);
      }),
    );
  });

  it('going back undoes them', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const there = applyChanges(changesBetween(a, b), a);
        expect(applyChanges(changesBetween(b, a), there)).toEqual(a);
      }),
    );
  });
});

it('a change follows a part that moved, and touches it alone', () => {
  const moved = { ...pack, checklists: [{ ...checklist, fields: [goal, { ...risks, need: 'optional' }] }] };
  expect(changesBetween(pack, moved)).toEqual([
    { do: 'set', at: ['checklists', { id: 'home_visit' }, 'fields', { id: 'risks' }, 'need'], to: 'optional' },
    { do: 'order', at: ['checklists', { id: 'home_visit' }, 'fields'], ids: ['goal', 'risks'] },
  ]);
});

describe('local additions', () => {
  it('are all there after any update that has their place, and take nothing away', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyAdditions, (before, after, additions) => {
        const kept = structuredClone(additions);
        layOver(before, additions);
        const laid = layOver(after, additions).pack;
        expect(additions).toEqual(kept);
        for (const list of after.checklists)
          for (const field of list.fields) {
            const now = laid.checklists.find(({ id }) => id === list.id)?.fields.find(({ id }) => id === field.id);
            const added = additions.words.filter((more) => more.checklist === list.id && more.field === field.id);
            expect(now?.need).toBe(field.need);
            for (const key of ['headings', 'cues', 'placeholders'] as const)
              expect(now?.[key]).toEqual(expect.arrayContaining([...field[key], ...added.flatMap((more) => more[key])]));
          }
        expect({ ...laid, checklists: [], glossary: {} }).toEqual({ ...after, checklists: [], glossary: {} });
        expect(laid.glossary).toMatchObject(after.glossary);
      }),
    );
  });

  it('laid over twice are laid over once', () => {
    fc.assert(
      fc.property(anyPack, anyAdditions, (one, additions) => {
        const laid = layOver(one, additions).pack;
        expect(layOver(laid, additions).pack).toEqual(laid);
      }),
    );
  });

  it('make a pack that may be shared as a suggestion', () => {
    fc.assert(
      fc.property(anyPack, anyAdditions, (one, additions) => {
        expect(parsePack(layOver(one, additions).pack).ok).toBe(true);
        expect(additionsSchema.safeParse(additions).success).toBe(true);
      }),
    );
  });

  it('without a place are said, kept, and back with the place', () => {
    const additions = {
      ...{ format: 1 as const, pack: pack.id, glossary: { HV: 'high voltage' } },
      words: [{ checklist: 'home_visit', field: 'goal', headings: ['hoped for'], cues: [], placeholders: [] }],
      fields: [{ checklist: 'home_visit', field: { ...goal, id: 'tide' } }],
    };
    const without = { ...pack, checklists: [{ ...checklist, goalField: null, fields: [risks, { ...goal, id: 'tide' }] }] };
    expect(layOver(without, additions).said).toEqual([
      { path: 'words[0]', says: 'has no place: "home_visit" has no field "goal" any more. It is kept' },
      { path: 'fields[0]', says: 'gives way: the pack has its own field "tide" now' },
      { path: 'glossary["HV"]', says: 'gives way: the pack says "home visit" now' },
    ]);
    const again = layOver(pack, additions).pack.checklists[0];
    expect(again?.fields[1]?.headings).toEqual(['goal', 'aim', 'hoped for']);
    expect(again?.fields[2]?.id).toBe('tide');
  });

  it('of another pack are not laid over this one', () => {
    const additions = {
      format: 1 as const,
      pack: 'quay-team',
      words: [],
      fields: [{ checklist: 'home_visit', field: { ...goal, id: 'tide' } }],
      glossary: {},
    };
    expect(layOver(pack, additions)).toEqual({
      pack,
      said: [{ path: 'pack', says: 'is "quay-team", and this pack is "harbour-team": nothing of it is used' }],
    });
  });
});

describe('a pack can only tighten', () => {
  const inForce: fc.Arbitrary<PolicyInForce> = fc.record({
    saveGate: fc.constantFrom('off', 'remind', 'hold'),
    retentionDays: fc.record({ unsaved: fc.integer({ min: 1, max: 30 }), saved: fc.nat(30) }),
    lockRequired: fc.boolean(),
    optionsMayBeChanged: fc.boolean(),
  });

  it('lock, retention and the hold at Save, whatever packs come in whatever order', () => {
    fc.assert(
      fc.property(inForce, fc.array(anyPolicy, { maxLength: 5 }), (base, asked) => {
        const taken = (list: typeof asked) => list.reduce<PolicyInForce>((now, policy) => tighten(now, policy).policy, base);
        expect(comparePolicies(base, taken(asked)).filter(({ way }) => way === 'looser')).toEqual([]);
        expect(taken(asked.toReversed())).toEqual(taken(asked));
      }),
    );
  });

  it('and what it asked for in vain is said', () => {
    const base: PolicyInForce = {
      saveGate: 'hold',
      retentionDays: { unsaved: 7, saved: 1 },
      lockRequired: true,
      optionsMayBeChanged: true,
    };
    expect(
      tighten(base, { saveGate: 'off', retentionDays: { unsaved: 30, saved: 0 }, lockRequired: false, optionsMayBeChanged: false }),
    ).toEqual({
      policy: { ...base, retentionDays: { unsaved: 7, saved: 0 }, optionsMayBeChanged: false },
      refused: ['policy.saveGate', 'policy.retentionDays.unsaved', 'policy.lockRequired'].map((path) => ({
        path,
        says: 'asks for less than is in force: a pack can only tighten it',
        spoken: expect.stringContaining('no effect here'),
      })),
    });
    expect(tighten(base, {})).toEqual({ policy: base, refused: [] });
  });
});

it('a pack by chance is a right pack', () => {
  fc.assert(fc.property(anyPack, (one) => parsePack(one).ok));
  expect(parsePack(withField({}))).toMatchObject({ ok: true });
});

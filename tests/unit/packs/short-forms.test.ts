import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownGlossary } from '../../../lib/packs/shelf.ts';
import { shortFormsIn } from '../../../lib/packs/short-forms.ts';
import { pack } from './harbour.ts';

const glossary = { HV: 'home visit', OT: 'occupational therapist', 'R&R': 'rest', 'Tier 2': 'help in school', 'e.g': 'for example' };
const found = (...texts: string[]) => shortFormsIn(texts, glossary).map(({ short }) => short);

describe('short forms in a text', () => {
  it.each([
    ['HV on Friday', ['HV']],
    ['Seen by OT (HV/OT), R&R.', ['OT', 'HV', 'R&R']],
    ['Offered Tier 2, not Tier 3', ['Tier 2']],
    ['Tier\n2 and HV, HV', ['Tier 2', 'HV']],
    ['A NOTE, an ot, HVs, hv and R & R', []],
    ['', []],
  ])('%j has %j', (text, shorts) => {
    expect(found(text)).toEqual(shorts);
  });

  it('come in the order of the texts, each once, with what they stand for', () => {
    expect(shortFormsIn(['OT', 'HV, OT'], glossary)).toEqual([
      { short: 'OT', means: 'occupational therapist' },
      { short: 'HV', means: 'home visit' },
    ]);
    expect(shortFormsIn(['constructor toString __proto__'], {})).toEqual([]);
  });

  it('are the glossary’s own, whatever text and glossary are', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (text, any) => {
        for (const { short, means } of shortFormsIn([text, ...Object.keys(any)], any)) expect(any[short]).toBe(means);
      }),
    );
  });

  it('are no more than somebody reads beside a note', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`X${n}`, 'x']));
    expect(shortFormsIn([Object.keys(many).join(' ')], many)).toHaveLength(40);
  });

  it('of two packs with one are the later one’s', () => {
    const shelf = {
      format: 1 as const,
      nth: 2,
      packs: [pack, { ...pack, id: 'quay', glossary: { HV: 'health visitor' } }].map((now) => ({ now, before: null })),
      additions: [],
    };
    expect(ownGlossary(shelf)).toEqual({ HV: 'health visitor' });
  });
});

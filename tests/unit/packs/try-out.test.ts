import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { tryExamples } from '../../../lib/packs/examples.ts';
import { otherwiseSaid, skeletonOf, tryOwnExamples } from '../../../lib/packs/try-out.ts';
import { checklist, goal, pack, risks } from './harbour.ts';

/** A note of an invented client, with the name wherever people write it. */
const NOTE = `RISK : Amara says none at home
Aim: to swim with Tobi again
What Amara wants: the quay
Amara's goal: June
Amara Obiora
Seen with mum: Goal
goals
Plan for Amara: ring 07700 900123`;

describe('the headings of a text that was pasted', () => {
  it('are those that the checklist has itself, once, in the order of the text and in its own spelling', () => {
    expect(skeletonOf(NOTE, checklist)).toEqual(['Risks', 'aim']);
    expect(skeletonOf('Aim: one\nRisks: two\nAIM: three', checklist)).toEqual(['aim', 'Risks']);
  });

  it('carry nothing of a gap, where a name stands', () => {
    const gap = { ...checklist, fields: [risks, { ...goal, headings: ['what * wants', 'aim'] }] };
    expect(skeletonOf(NOTE, gap).join()).not.toMatch(/Amara|\*/);
  });

  it('are the words of the checklist, whatever the text is: no client’s word comes into a pack', () => {
    const piece = fc.oneof(
      fc.constantFrom('Amara', 'Risk', 'goal', ':', '\n', ' - ', '*', 'What Amara wants', 'Plan', '07700', 'Obiora’s', '#', '  '),
      fc.string({ maxLength: 8 }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(checklist, ...presets), (note, list) => {
        const own = list.fields.flatMap((field) => [field.title, ...field.headings]);
        expect(skeletonOf(note, list).filter((heading) => !own.includes(heading))).toEqual([]);
      }),
    );
  });
});

describe('examples of a pack that is being changed', () => {
  const of = (text: string, expected: object, more: object = {}) =>
    tryOwnExamples(
      {
        ...pack,
        examples: [
          { checklist: 'other', name: 'x', text, expect: {} },
          { checklist: checklist.id, name: 'y', text, expect: expected, ...more },
        ],
      } as typeof pack,
      checklist,
    );

  it('are told with their places, and what reads otherwise', () => {
    expect(of('Risk: none today\nAim:', { risks: 'found', goal: 'found' })).toEqual([
      { at: 1, reads: { risks: 'found', goal: 'empty' }, otherwise: ['goal'], isGoalOtherwise: false, isHeld: false },
    ]);
  });

  it('are held where something required is not there, or empty', () => {
    expect(of('Aim: the quay', {})[0]?.isHeld).toBe(true);
    expect(of('Risk:\nAim: the quay', {})[0]?.isHeld).toBe(true);
    expect(of('Risk: none', {})[0]?.isHeld).toBe(false);
  });

  it('are refused here where they are refused by whoever takes the file, and nowhere else', () => {
    const text = fc.constantFrom('Risk: none', 'Aim: the quay by June', 'Risk:\nAim: as above', 'Nothing.');
    const verdict = fc.constantFrom('found' as const, 'empty' as const, 'not-found' as const, 'cannot-tell' as const);
    const example = fc.record(
      {
        checklist: fc.constantFrom(checklist.id, 'other'),
        name: fc.constant('x'),
        text,
        expect: fc.dictionary(fc.constantFrom('risks', 'goal', 'nobody'), verdict),
        goal: fc.record({ identified: fc.boolean(), measurable: fc.boolean() }, { requiredKeys: ['identified'] }),
      },
      { requiredKeys: ['checklist', 'name', 'text', 'expect'] },
    );
    fc.assert(
      fc.property(fc.array(example, { maxLength: 3 }), (examples) => {
        const one = { ...pack, examples } as typeof pack;
        expect(otherwiseSaid(one).length > 0).toBe(tryExamples(one).length > 0);
      }),
    );
  });

  it('say where the goal reads otherwise', () => {
    expect(of('Risk: none', {}, { goal: { identified: true } })[0]?.isGoalOtherwise).toBe(true);
    expect(of('Risk: none', {}, { goal: { identified: false } })[0]?.isGoalOtherwise).toBe(false);
  });
});

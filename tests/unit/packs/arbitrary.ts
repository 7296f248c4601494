/** Packs by chance, each right; with few ids, so that two of them share parts. */
import fc from 'fast-check';
import type { Additions } from '../../../lib/packs/additions.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { pack as harbour, site as quay } from './harbour.ts';

const word = fc.constantFrom('risk', 'goal', 'plan', 'worry', 'next step', 'what * wants', 'safe*', 'tide table', 'Über', 'emoji 👩‍👩‍👧');
const words = fc.array(word, { maxLength: 4 });
const id = fc.constantFrom('risks', 'goal', 'plan', 'tide', 'boat');
const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((numbers) => numbers.join('.'));
const need = fc.constantFrom('required' as const, 'recommended' as const, 'optional' as const);

const field = fc.record(
  {
    id,
    title: word,
    need,
    headings: fc.array(word, { minLength: 1, maxLength: 4 }),
    cues: words,
    negativeIsAnswer: fc.boolean(),
    placeholders: words,
    ask: word,
    help: word,
    // Written and read once: a file has no negative zero, which the generator gives now and then.
    colour: fc
      .jsonValue({ maxDepth: 1 })
      .filter((value) => !JSON.stringify(value).includes('\\u') && isPlain(value))
      .map((value) => JSON.parse(JSON.stringify(value))),
  },
  { requiredKeys: ['id', 'title', 'need', 'headings', 'cues', 'negativeIsAnswer', 'placeholders', 'ask'] },
);

/** Nothing that a pack may not hold: that is asked elsewhere. */
function isPlain(value: unknown): boolean {
  return /^[\x20-\x7e]*$/.test(JSON.stringify(value)) && !/proto|constructor/.test(JSON.stringify(value));
}

const checklist = fc
  .record({
    id,
    title: word,
    appliesTo: fc.record({ noteTypes: words }),
    fields: fc.uniqueArray(field, { selector: (one) => one.id, minLength: 1, maxLength: 4 }),
  })
  .chain((one) => fc.constantFrom(null, ...one.fields.map((part) => part.id)).map((goalField) => ({ ...one, goalField })));

const site = fc.record({
  ...Object.fromEntries(Object.entries(quay).map(([key, value]) => [key, fc.constant(value)])),
  id,
  title: word,
  match: fc.array(fc.constantFrom('https://a.example', 'https://b.example', 'http://127.0.0.1:8080'), { minLength: 1, maxLength: 3 }),
}) as fc.Arbitrary<Pack['sites'][number]>;

const policy = fc.record(
  {
    saveGate: fc.constantFrom('off' as const, 'remind' as const, 'hold' as const),
    retentionDays: fc.record({ unsaved: fc.integer({ min: 1, max: 30 }), saved: fc.nat(30) }),
    lockRequired: fc.boolean(),
    optionsMayBeChanged: fc.boolean(),
  },
  { requiredKeys: [] },
);

export const anyPolicy = policy;

export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    version,
    title: word,
    publisher: fc.constantFrom('Harbour team', 'Quay team'),
    checklists: fc.uniqueArray(checklist, { selector: (one) => one.id, maxLength: 3 }),
    sites: fc.uniqueArray(site, { selector: (one) => one.id, maxLength: 2 }),
    glossary: fc.dictionary(fc.constantFrom('HV', 'MDT', 'CPA'), word),
    policy,
    examples: fc.array(fc.record({ checklist: id, name: word, text: word, expect: fc.constant({ goal: 'found' as const }) }), {
      maxLength: 2,
    }),
  })
  .map((parts) => ({ ...harbour, ...parts }));

export const anyAdditions: fc.Arbitrary<Additions> = fc.record({
  format: fc.constant(1 as const),
  pack: fc.constant(harbour.id),
  words: fc.array(fc.record({ checklist: id, field: id, headings: words, cues: words, placeholders: words }), { maxLength: 4 }),
  fields: fc.array(fc.record({ checklist: id, field }), { maxLength: 2 }),
  glossary: fc.dictionary(fc.constantFrom('HV', 'MDT', 'CPA'), word),
});

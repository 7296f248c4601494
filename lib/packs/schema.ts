/**
 * The pack: a team's configuration, one JSON file. Data only: no code, no regular expressions. This schema is the one source:
 * of the types, of what is refused, and of the JSON Schema for editors (`npm run pack -- schema`).
 * Members that are not known are kept, so that an older Handrail loses nothing of a newer pack, and said (`unknown.ts`), so that
 * a slip of the keyboard cannot silently drop a risk field.
 */
import { HANDOVER_EXTRAS } from '../checklist/types.ts';
import { z } from '../checklist/zod.ts';
import { id, idsOf, type Mistake, twice, version, words } from './parts.ts';
import { siteSchema } from './site.ts';

const ALWAYS = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value) };

export const fieldSchema = z.looseObject({
  id,
  title: words(120),
  need: z.enum(['required', 'recommended', 'optional']),
  headings: z.array(words(80)).max(400),
  cues: z.array(words(80)).max(400),
  negativeIsAnswer: z.boolean(),
  placeholders: z.array(words(200)).max(50),
  ask: words(300),
  help: words(600).optional(),
  source: words(300).optional(),
});

const fieldWithWays = fieldSchema.refine(({ headings, cues }) => headings.length + cues.length > 0, {
  path: ['headings'],
  error: 'is empty: a field needs a heading or a cue',
});

/** What holds between the parts of a checklist. Any of them may be wrong, or not there at all. */
function mistakesAcross(checklist: Record<string, unknown>): Mistake[] {
  const ids = idsOf(checklist.fields);
  const { goalField, handover } = checklist;
  const placed = (Array.isArray(handover) ? handover : []).flatMap((part: unknown, n) => {
    const names = typeof part === 'object' && part && 'fields' in part && Array.isArray(part.fields) ? part.fields : [];
    return names.map((name: unknown, i) => ({ name: typeof name === 'string' ? name : null, path: ['handover', n, 'fields', i] }));
  });
  const known: readonly (string | null)[] = [...ids, null, ...HANDOVER_EXTRAS];
  const strangers = placed.filter(({ name }) => !known.includes(name));
  if (typeof goalField === 'string' && !ids.includes(goalField)) strangers.push({ name: goalField, path: ['goalField'] });
  return [
    ...twice(ids.map((name, n) => ({ name, path: ['fields', n, 'id'] }))),
    ...strangers.map(({ name, path }) => ({ path, message: `is "${name}", and no field has that id` })),
    ...twice(placed),
  ];
}

export const checklistSchema = z
  .looseObject({
    id,
    title: words(120),
    appliesTo: z.looseObject({ noteTypes: z.array(words(80)).max(50) }),
    fields: z.array(fieldWithWays).min(1).max(60),
    goalField: id.nullable(),
    /** How often the team looks at goals again: after so many sessions, or weeks, whichever is first. */
    reviewEvery: z
      .looseObject({
        sessions: z.int().min(1).max(60).optional(),
        weeks: z.int().min(1).max(104).optional(),
        source: words(300).optional(),
      })
      .optional(),
    /** The team's own order of the handover sheet. What it does not name comes after it: nothing is dropped. */
    handover: z
      .array(z.looseObject({ title: words(80), fields: z.array(id).min(1).max(60) }))
      .min(1)
      .max(20)
      .optional(),
  })
  .superRefine((checklist, context) => {
    for (const mistake of mistakesAcross(checklist)) context.addIssue({ code: 'custom', ...mistake });
  }, ALWAYS);

const exampleSchema = z.looseObject({
  checklist: id,
  name: words(120),
  text: z.string().max(20_000),
  expect: z.record(id, z.enum(['found', 'empty', 'not-found', 'cannot-tell'])),
  goal: z
    .looseObject({
      identified: z.boolean(),
      owner: z.enum(['client', 'worker', 'unclear']).optional(),
      measurable: z.boolean().optional(),
    })
    .optional(),
});

const policySchema = z.looseObject({
  saveGate: z.enum(['off', 'remind', 'hold']).optional(),
  // None at all would take a draft away before the worker who lost it is back the next day.
  retentionDays: z.looseObject({ unsaved: z.int().min(1).max(365), saved: z.int().min(0).max(365) }).optional(),
  lockRequired: z.boolean().optional(),
  optionsMayBeChanged: z.boolean().optional(),
});

export const packSchema = z
  .looseObject({
    $schema: z.string().max(300).optional(),
    format: z.literal(1),
    id,
    version,
    title: words(120),
    publisher: words(120),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, for example en-GB'),
    minimumHandrail: version,
    checklists: z.array(checklistSchema).max(50),
    sites: z.array(siteSchema).max(50),
    /** A short form and what it stands for. */
    glossary: z.record(words(120), words(600)),
    policy: policySchema,
    examples: z.array(exampleSchema).max(500),
  })
  .superRefine((pack, context) => {
    for (const part of ['checklists', 'sites'] as const)
      for (const mistake of twice(idsOf(pack[part]).map((name, n) => ({ name, path: [part, n, 'id'] }))))
        context.addIssue({ code: 'custom', ...mistake });
  }, ALWAYS);

export type Pack = z.infer<typeof packSchema>;
export type Policy = Pack['policy'];

/**
 * The pack: a team's configuration, one JSON file. Data only: no code, no regular expressions.
 * Unknown members are refused with their place, so that a typing slip in a pack cannot silently drop a risk field.
 */
import { HANDOVER_EXTRAS } from './types.ts';
import { z } from './zod.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'use small letters, digits, - and _')
  .max(64);
const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'use three numbers with dots, for example 1.0.0');

export const fieldSchema = z.strictObject({
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

export const checklistSchema = z
  .strictObject({
    id,
    title: words(120),
    appliesTo: z.strictObject({ noteTypes: z.array(words(80)).max(50) }),
    fields: z.array(fieldSchema).min(1).max(60),
    goalField: id.nullable(),
    /** How often the team looks at goals again: after so many sessions, or weeks, whichever is first. */
    reviewEvery: z
      .strictObject({
        sessions: z.int().min(1).max(60).optional(),
        weeks: z.int().min(1).max(104).optional(),
        source: words(300).optional(),
      })
      .optional(),
    /** The team's own order of the handover sheet. What it does not name comes after it: nothing is dropped. */
    handover: z
      .array(z.strictObject({ title: words(80), fields: z.array(id).min(1).max(60) }))
      .min(1)
      .max(20)
      .optional(),
  })
  .superRefine((checklist, context) => {
    const ids = checklist.fields.map((field) => field.id);
    ids.forEach((field, n) => {
      if (ids.indexOf(field) !== n)
        context.addIssue({ code: 'custom', path: ['fields', n, 'id'], message: `the field "${field}" stands twice` });
    });
    if (checklist.goalField !== null && !ids.includes(checklist.goalField))
      context.addIssue({ code: 'custom', path: ['goalField'], message: `no field has the id "${checklist.goalField}"` });
    const known: readonly string[] = [...ids, ...HANDOVER_EXTRAS];
    const placed = (checklist.handover ?? []).flatMap((part, n) =>
      part.fields.map((field, i) => ({ field, path: ['handover', n, 'fields', i] })),
    );
    placed.forEach(({ field, path }, n) => {
      if (!known.includes(field)) context.addIssue({ code: 'custom', path, message: `no field has the id "${field}"` });
      if (placed.findIndex((other) => other.field === field) !== n)
        context.addIssue({ code: 'custom', path, message: `the field "${field}" stands twice` });
    });
  });

const exampleSchema = z.strictObject({
  checklist: id,
  name: words(120),
  text: z.string().max(20_000),
  expect: z.record(id, z.enum(['found', 'empty', 'not-found', 'cannot-tell'])),
  goal: z
    .strictObject({
      identified: z.boolean(),
      owner: z.enum(['client', 'worker', 'unclear']).optional(),
      measurable: z.boolean().optional(),
    })
    .optional(),
});

const policySchema = z.strictObject({
  saveGate: z.enum(['off', 'remind', 'hold']).optional(),
  retentionDays: z.strictObject({ unsaved: z.int().min(0).max(365), saved: z.int().min(0).max(365) }).optional(),
  lockRequired: z.boolean().optional(),
  optionsMayBeChanged: z.boolean().optional(),
});

export const packSchema = z
  .strictObject({
    $schema: z.string().max(300).optional(),
    format: z.literal(1, 'this Handrail reads format 1'),
    id,
    version,
    title: words(120),
    publisher: words(120),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'use a language tag, for example en-GB'),
    minimumHandrail: version,
    checklists: z.array(checklistSchema).max(50),
    // A site profile has its own schema beside the code that reads it.
    sites: z.array(z.record(z.string(), z.unknown())).max(50),
    glossary: z.record(z.string().max(120), z.string().max(600)),
    policy: policySchema,
    examples: z.array(exampleSchema).max(500),
  })
  .superRefine((pack, context) => {
    const ids = pack.checklists.map((checklist) => checklist.id);
    ids.forEach((checklist, n) => {
      if (ids.indexOf(checklist) !== n)
        context.addIssue({ code: 'custom', path: ['checklists', n, 'id'], message: `the checklist "${checklist}" stands twice` });
    });
  });

export type Pack = z.infer<typeof packSchema>;

export type PackResult = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly errors: readonly string[] };

/** `checklists[0].fields[2].ask`, as an editor's search finds it. */
function placeOf(path: readonly PropertyKey[]): string {
  let place = '';
  for (const step of path) place += typeof step === 'number' ? `[${step}]` : `${place ? '.' : ''}${String(step)}`;
  return place || 'the file';
}

function sentence(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `In ${place}: ${issue.keys.map((key) => `"${key}"`).join(', ')} is not known here.`;
    case 'invalid_type':
      return `${place} is missing or is not ${issue.expected === 'array' ? 'a list' : `of the kind "${issue.expected}"`}.`;
    case 'invalid_value':
      return `${place} must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}.`;
    case 'too_small':
      return `${place} is too short.`;
    case 'too_big':
      return `${place} is too long.`;
    default:
      return `${place}: ${issue.message}.`;
  }
}

/** Reads an unknown value as a pack. Errors are plain sentences with the place in the file. */
export function parsePack(raw: unknown): PackResult {
  const parsed = packSchema.safeParse(raw);
  if (parsed.success) return { ok: true, pack: parsed.data };
  return { ok: false, errors: parsed.error.issues.slice(0, 20).map(sentence) };
}

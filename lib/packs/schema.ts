/**
 * The pack: a team's configuration, one JSON file. Data only: no code, no regular expressions. This schema is the one source:
 * of the types, of what is refused, and of the JSON Schema for editors (`npm run pack -- schema`).
 * Members that are not known are kept, so that an older Handrail loses nothing of a newer pack, and said (`unknown.ts`), so that
 * a slip of the keyboard cannot silently drop a risk field.
 */
import { HANDOVER_EXTRAS } from '../checklist/types.ts';
import { z } from '../checklist/zod.ts';
import { shown } from './letters.ts';
import { id, idsOf, type Mistake, twice, version, words } from './parts.ts';
import { siteSchema } from './site.ts';
import { SHIPPED_ID } from './types.ts';

const ALWAYS = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value) };

export const fieldSchema = z.looseObject({
  id: id.describe('what an update, an example and the goal field find it by'),
  title: words(120).describe('what the field is called; it is a heading too'),
  need: z
    .enum(['required', 'recommended', 'optional'])
    .describe('"required" is held once at Save, "recommended" is said, "optional" is shown'),
  headings: z.array(words(80)).max(400).describe('words under which the team writes it; a lone * stands for one or two words'),
  cues: z.array(words(80)).max(400).describe('phrases that show it in prose without headings; [] where there are none'),
  negativeIsAnswer: z.boolean().describe('whether "none" answers it: true for risks, false for a goal'),
  placeholders: z.array(words(200)).max(50).describe('prompts of a template that count as nothing written; [] where there are none'),
  ask: words(300).describe('the curious question that fills the gap'),
  help: words(600).optional().describe('more about it, for whoever writes'),
  source: words(300).optional().describe('the document that asks for it'),
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
    ...strangers.map(({ name, path }) => ({ path, message: `is "${shown(String(name))}", and no field has that id` })),
    ...twice(placed),
  ];
}

export const checklistSchema = z
  .looseObject({
    id: id.describe('what an update and the examples find it by'),
    title: words(120).describe('what the checklist is called'),
    appliesTo: z
      .looseObject({ noteTypes: z.array(words(80)).max(50).describe("the record system's own words for that kind of note") })
      .describe('for which notes it is: an object with noteTypes'),
    fields: z.array(fieldWithWays).min(1).max(60).describe('the fields in their order, one at least'),
    goalField: id.nullable().describe('the id of the field that holds the goal, or null'),
    /** How often the team looks at goals again: after so many sessions, or weeks, whichever is first. */
    reviewEvery: z
      .looseObject({
        sessions: z.int().min(1).max(60).optional().describe('after so many Partnership sessions'),
        weeks: z.int().min(1).max(104).optional().describe('after so many weeks'),
        source: words(300).optional().describe('the document that says so'),
      })
      .optional()
      .describe('how often goals are looked at again: after so many sessions, or weeks, whichever is first'),
    /** The team's own order of the handover sheet. What it does not name comes after it: nothing is dropped. */
    handover: z
      .array(
        z.looseObject({
          title: words(80).describe('a heading of the sheet'),
          fields: z.array(id).min(1).max(60).describe('the ids of fields, or of what the sheet has besides, that stand under it'),
        }),
      )
      .min(1)
      .max(20)
      .optional()
      .describe("the team's own order of the handover sheet; what it does not name comes after it"),
  })
  .superRefine((checklist, context) => {
    for (const mistake of mistakesAcross(checklist)) context.addIssue({ code: 'custom', ...mistake });
  }, ALWAYS);

const exampleSchema = z.looseObject({
  checklist: id.describe('the id of the checklist that it is read with'),
  name: words(120).describe('what it shows'),
  text: z.string().max(20_000).describe("an invented note, never a client's words"),
  expect: z
    .record(id, z.enum(['found', 'empty', 'not-found', 'cannot-tell']))
    .describe('by the id of a field, how it should read; a field that is not named may read as anything'),
  goal: z
    .looseObject({
      identified: z.boolean().describe('whether a goal is found'),
      owner: z.enum(['client', 'worker', 'unclear']).optional().describe('whose words the first goal is in'),
      measurable: z.boolean().optional().describe('whether the first goal says how anybody could tell that it was reached'),
    })
    .optional()
    .describe('how its goal should read'),
});

export const policySchema = z.looseObject({
  saveGate: z.enum(['off', 'remind', 'hold']).optional().describe('what happens at least before a note is saved'),
  // None at all would take a draft away before the worker who lost it is back the next day.
  retentionDays: z
    .looseObject({
      unsaved: z.int().min(1).max(365).describe('days that a draft is kept which the record does not have, 1 to 365'),
      saved: z.int().min(0).max(365).describe('days that a draft is kept once the record has it, 0 to 365'),
    })
    .optional()
    .describe('days that drafts are kept'),
  lockRequired: z.boolean().optional().describe('a passphrase before drafts'),
  optionsMayBeChanged: z.boolean().optional().describe('false: what happens before a save stays as it is'),
});

export const packSchema = z
  .looseObject({
    $schema: z.string().max(300).optional().describe('where an editor finds this schema'),
    format: z.literal(1).describe('the way in which packs are written: 1'),
    id: id
      .refine((name) => name !== SHIPPED_ID, 'is the name of what comes with Handrail: give it another')
      .describe('an update has the same'),
    version: version.describe('three numbers, for example 1.0.0; asking for more is a new first number'),
    title: words(120).describe('what people call the pack'),
    publisher: words(120).describe('who answers for it'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, for example en-GB')
      .describe('a language tag, for example en-GB'),
    minimumHandrail: version.describe('the oldest Handrail that may take it, for example 0.1.0'),
    checklists: z.array(checklistSchema).max(50).describe('the checklists; [] where there are none'),
    sites: z.array(siteSchema).max(50).describe('the record systems that it is for; [] where there are none'),
    glossary: z
      .record(words(120), words(600).describe('what the short form stands for'))
      .describe('each short form with what it stands for; {} where there are none'),
    policy: policySchema.describe('what it tightens; {} for nothing'),
    examples: z.array(exampleSchema).max(500).describe('invented texts with what should be found in them; [] where there are none'),
  })
  .superRefine((pack, context) => {
    for (const part of ['checklists', 'sites'] as const)
      for (const mistake of twice(idsOf(pack[part]).map((name, n) => ({ name, path: [part, n, 'id'] }))))
        context.addIssue({ code: 'custom', ...mistake });
  }, ALWAYS);

export type Pack = z.infer<typeof packSchema>;
export type Policy = Pack['policy'];

/**
 * What was added here to a team's pack: more headings, cues and placeholders for its fields, fields of one's own, short forms.
 * They lie over the pack and are kept apart from it, so that an update of the pack never touches them. What has no place in
 * the pack of today is said and kept: it lies over the next one that has the place again. They add; they never take away,
 * never change how much a field is asked for, and touch neither sites nor policy.
 */
import { z } from '../checklist/zod.ts';
import type { Issue } from './issue.ts';
import { id, words } from './parts.ts';
import { fieldSchema, type Pack } from './schema.ts';

export const additionsSchema = z.looseObject({
  format: z.literal(1),
  /** The id of the pack that they lie over. */
  pack: id,
  words: z
    .array(
      z.looseObject({
        checklist: id,
        field: id,
        headings: z.array(words(80)).max(400),
        cues: z.array(words(80)).max(400),
        placeholders: z.array(words(200)).max(50),
      }),
    )
    .max(500),
  fields: z.array(z.looseObject({ checklist: id, field: fieldSchema })).max(100),
  glossary: z.record(words(120), words(600)),
});

export type Additions = z.infer<typeof additionsSchema>;
type PackChecklist = Pack['checklists'][number];
type PackField = PackChecklist['fields'][number];
type Words = Additions['words'][number];

const joined = (theirs: readonly string[], ours: readonly string[]) => [...new Set([...theirs, ...ours])];

/** The pack's own words first; one that the pack has taken up since stands once. */
function withWords(field: PackField, added: readonly Words[]): PackField {
  if (added.length === 0) return field;
  const all = (key: 'headings' | 'cues' | 'placeholders') =>
    joined(
      field[key],
      added.flatMap((more) => more[key]),
    );
  return { ...field, headings: all('headings'), cues: all('cues'), placeholders: all('placeholders') };
}

function layOverChecklist(checklist: PackChecklist, additions: Additions): PackChecklist {
  const own = additions.fields.filter((more) => more.checklist === checklist.id).map((more) => more.field);
  const taken = new Set(checklist.fields.map((field) => field.id));
  const fresh = own.filter((field, n) => !taken.has(field.id) && own.findIndex((other) => other.id === field.id) === n);
  const fields = [...checklist.fields, ...fresh].map((field) =>
    withWords(
      field,
      additions.words.filter((more) => more.checklist === checklist.id && more.field === field.id),
    ),
  );
  return { ...checklist, fields };
}

/** Why an addition has no effect with this pack. */
function withoutPlace(pack: Pack, { words: added, fields, glossary }: Additions): Issue[] {
  const checklistOf = (name: string) => pack.checklists.find((checklist) => checklist.id === name);
  const has = (name: string, field: string) => checklistOf(name)?.fields.some((one) => one.id === field) ?? false;
  const isOwn = (name: string, field: string) => fields.some((own) => own.checklist === name && own.field.id === field);
  const gone = (name: string) => `has no place: the pack has no checklist "${name}" any more. It is kept`;
  return [
    ...added.flatMap(({ checklist, field }, n) => {
      if (!checklistOf(checklist)) return [{ path: `words[${n}]`, says: gone(checklist) }];
      if (has(checklist, field) || isOwn(checklist, field)) return [];
      return [{ path: `words[${n}]`, says: `has no place: "${checklist}" has no field "${field}" any more. It is kept` }];
    }),
    ...fields.flatMap(({ checklist, field }, n) => {
      if (!checklistOf(checklist)) return [{ path: `fields[${n}]`, says: gone(checklist) }];
      return has(checklist, field.id) ? [{ path: `fields[${n}]`, says: `gives way: the pack has its own field "${field.id}" now` }] : [];
    }),
    ...Object.keys(glossary).flatMap((short) => {
      const theirs = Object.hasOwn(pack.glossary, short) ? pack.glossary[short] : undefined;
      return theirs === undefined || theirs === glossary[short]
        ? []
        : [{ path: `glossary["${short}"]`, says: `gives way: the pack says "${theirs}" now` }];
    }),
  ];
}

/** The pack as it is used here. `said`: which additions have no effect, and why; none of them is lost. */
export function layOver(pack: Pack, additions: Additions): { readonly pack: Pack; readonly said: readonly Issue[] } {
  if (additions.pack !== pack.id)
    return { pack, said: [{ path: 'pack', says: `is "${additions.pack}", and this pack is "${pack.id}": nothing of it is used` }] };
  const checklists = pack.checklists.map((checklist) => layOverChecklist(checklist, additions));
  return { pack: { ...pack, checklists, glossary: { ...additions.glossary, ...pack.glossary } }, said: withoutPlace(pack, additions) };
}

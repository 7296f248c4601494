/** The JSON Schema that is shipped is made of the one schema, tells what each member is, and the same words stand in refusals. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/packs/issue.ts';
import { packJsonSchema } from '../../../lib/packs/json-schema.ts';
import { parsePack } from '../../../lib/packs/read.ts';
import { goal, pack, risks, site, withChecklist } from './harbour.ts';

interface Part {
  readonly type?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}
type Path = readonly (string | number)[];

const shipped: Part = JSON.parse(readFileSync(new URL('../../../public/pack-schema.json', import.meta.url), 'utf8'));

/** Every member that the schema names, with its place. */
function members(part: Part, path: Path = []): [Path, Part][] {
  const own = Object.entries(part.properties ?? {});
  return [
    ...own.flatMap(([name, inner]): [Path, Part][] => [[[...path, name], inner], ...members(inner, [...path, name])]),
    ...(part.items ? members(part.items, [...path, 0]) : []),
  ];
}

/** Members of this pack that the schema asks for. */
function asked(part: Part, value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => (part.items ? asked(part.items, item, [...path, 0]) : []));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(part.properties ?? {}).flatMap(([name, of]) =>
    name in value ? asked(of, (value as Record<string, unknown>)[name], [...path, name]) : [],
  );
  return [...(part.required ?? []).map((name) => [...path, name]), ...inner];
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (step === undefined) return copy;
  if (rest.length === 0) delete copy[step];
  else copy[step] = without(copy[step], rest);
  return copy;
}

/** Something of everything. */
const full = {
  ...withChecklist({ fields: [risks, goal], handover: [{ title: 'First', fields: ['risks'] }], reviewEvery: { sessions: 6 } }),
  policy: { retentionDays: { unsaved: 5, saved: 1 } },
  sites: [{ ...site, priorNotes: { ...site.priorNotes, completeWhen: { select: 'p' } } }],
  examples: pack.examples.map((example) => ({ ...example, goal: { identified: true } })),
};

describe('the JSON Schema', () => {
  it('that is shipped is the one that is made of the schema: npm run -s pack -- schema', () => {
    expect(shipped).toEqual(packJsonSchema());
  });

  it('tells of every member what it is', () => {
    const all = members(shipped);
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(([, { description = '' }]) => description.length < 8).map(([path]) => placeOf(path))).toEqual([]);
  });
});

describe('a pack without a member that it needs', () => {
  const paths = asked(shipped, full).map((path) => [placeOf(path), path] as const);

  it('is looked at in every part', () => {
    expect(parsePack(full).ok).toBe(true);
    const places = paths.map(([place]) => place);
    expect(places.length).toBeGreaterThan(50);
    for (const place of [
      'version',
      'checklists[0].fields[0].ask',
      'sites[0].client.ids',
      'policy.retentionDays.saved',
      'examples[0].goal.identified',
    ])
      expect(places).toContain(place);
  });

  it.each(paths)('%s: is refused with the place and with what it would be', (place, path) => {
    const read = parsePack(without(full, path));
    const errors = read.ok ? [] : read.errors.filter((error) => error.path === place).map(({ says }) => says);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^(is missing: \S.{6,}|must be )/);
  });
});

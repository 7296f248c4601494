/**
 * Headings that were added here, from a note in which no field claimed them. They lie over the pack that has the checklist and are kept
 * apart from it, so that an update never touches them. Pure.
 */
import type { Checklist } from '../checklist/types.ts';
import { type Additions, additionsSchema, layOver } from './additions.ts';
import { faultOf } from './letters.ts';
import type { Pack } from './schema.ts';
import { SHIPPED_ID } from './types.ts';

export { SHIPPED_ID };

export interface OwnHeading {
  /** The pack that it lies over. */
  readonly pack: string;
  readonly checklist: string;
  readonly field: string;
  readonly heading: string;
}

export const shippedPack = (shipped: readonly Checklist[]): Pack => ({
  format: 1,
  id: SHIPPED_ID,
  version: '0.0.0',
  title: 'Handrail',
  publisher: 'Handrail',
  language: 'en-GB',
  minimumHandrail: '0.0.0',
  checklists: shipped as Pack['checklists'],
  sites: [],
  glossary: {},
  policy: {},
  examples: [],
});

/** Those that can be read; what can't is left out and never half used. */
export function readAdditions(stored: unknown): readonly Additions[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const read = additionsSchema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

/** The same pack where nothing lies over it. */
export function laidOver(pack: Pack, all: readonly Additions[]): Pack {
  const own = all.find((one) => one.pack === pack.id);
  return own ? layOver(pack, own).pack : pack;
}

const isSameField = (a: OwnHeading, b: { readonly checklist: string; readonly field: string }) =>
  a.checklist === b.checklist && a.field === b.field;

/** With one more heading; null where the schema would not take it. */
export function withHeading(all: readonly Additions[], more: OwnHeading): readonly Additions[] | null {
  const none: Additions = { format: 1, pack: more.pack, words: [], fields: [], glossary: {} };
  const own = all.find((one) => one.pack === more.pack) ?? none;
  const old = own.words.find((one) => isSameField(more, one));
  const { checklist, field, heading } = more;
  const made = old
    ? { ...old, headings: [...new Set([...old.headings, heading])] }
    : { checklist, field, headings: [heading], cues: [], placeholders: [] };
  const next = { ...own, words: old ? own.words.map((one) => (one === old ? made : one)) : [...own.words, made] };
  const read = additionsSchema.safeParse(next);
  if (!read.success || faultOf(heading)) return null;
  return [...all.filter((one) => one.pack !== more.pack), read.data];
}

export function withoutHeading(all: readonly Additions[], gone: OwnHeading): readonly Additions[] {
  return all.map((one) => {
    if (one.pack !== gone.pack) return one;
    const words = one.words.map((added) =>
      isSameField(gone, added) ? { ...added, headings: added.headings.filter((heading) => heading !== gone.heading) } : added,
    );
    return { ...one, words: words.filter(({ headings, cues, placeholders }) => headings.length + cues.length + placeholders.length > 0) };
  });
}

export const headingsIn = (all: readonly Additions[]): OwnHeading[] =>
  all.flatMap(({ pack, words }) =>
    words.flatMap(({ checklist, field, headings }) => headings.map((heading) => ({ pack, checklist, field, heading }))),
  );

/** The pack with what was added here, to hand to whoever keeps it: a version of its own, so that it is not taken for theirs. */
export const suggestion = (pack: Pack, all: readonly Additions[]): Pack => ({
  ...laidOver(pack, all),
  version: versionAfter(pack.version),
});

/** The next one; of the last that a version can be, itself. */
function versionAfter(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (patch < LAST_NUMBER) return `${major}.${minor}.${patch + 1}`;
  if (minor < LAST_NUMBER) return `${major}.${minor + 1}.0`;
  return major < LAST_NUMBER ? `${major + 1}.0.0` : version;
}

/** Six digits: a version is a version for people. */
const LAST_NUMBER = 999_999;

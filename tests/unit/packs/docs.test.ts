/** docs/packs.md names every member that a pack may have, and its example is a good pack whose examples hold. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from '../../../lib/checklist/zod.ts';
import { tryExamples } from '../../../lib/packs/examples.ts';
import { lintPack } from '../../../lib/packs/lint.ts';
import { readPack } from '../../../lib/packs/read.ts';
import { packSchema } from '../../../lib/packs/schema.ts';
import { siteSchema } from '../../../lib/packs/site.ts';

const page = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

/** Names of members, whatever they lie under; `except`: what is told elsewhere. */
function memberNames(schema: unknown, except: readonly unknown[]): string[] {
  if (except.includes(schema)) return [];
  if (schema instanceof z.ZodOptional) return memberNames(schema.unwrap(), except);
  if (schema instanceof z.ZodArray) return memberNames(schema.element, except);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, part]) => [name, ...memberNames(part, except)]);
}

describe('docs/packs.md', () => {
  const names = [...new Set([...memberNames(packSchema, [siteSchema]), ...Object.keys(siteSchema.shape)])];

  it('knows the members', () => expect(names).toEqual(expect.arrayContaining(['minimumHandrail', 'negativeIsAnswer', 'weeks', 'narrow'])));

  it.each(names)('tells what %s is', (name) => {
    expect(page).toContain(`\`${name}\``);
  });

  it('has an example that is good, and whose examples hold', () => {
    const read = readPack(new TextEncoder().encode(example));
    expect(lintPack(read)).toEqual({ findings: [], advice: [] });
    expect(read.ok && tryExamples(read.pack)).toEqual([]);
  });
});

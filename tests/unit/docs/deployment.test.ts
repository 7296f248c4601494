/** docs/deployment.md tells of every value that can be set, and its release notes hide no risk that the hazard log names. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema, readManaged, readPackText } from '../../../lib/packs/managed.ts';
import { LOCKABLE } from '../../../lib/packs/types.ts';
import { readHazardLog, readRisk } from '../safety/hazard-log.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/deployment.md');

describe('docs/deployment.md', () => {
  it.each(Object.keys(managedSchema.shape))('tells what %s is', (name) => {
    expect(page).toContain(`| \`${name}\` |`);
  });

  it.each(LOCKABLE)('names the option %s, which can be kept as it is', (option) => {
    const [row = ''] = page.match(/\| `lockedOptions` .*/) ?? [];
    expect(row).toContain(`\`${option}\``);
  });

  it('has examples of which every value is taken', () => {
    const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => JSON.parse(text));
    const [chromium, firefox] = examples;
    expect(examples.length).toBe(2);
    for (const values of [
      Object.values(chromium['3rdparty'].extensions)[0],
      firefox.policies['3rdparty'].Extensions['handrail@handrail.example'],
    ])
      expect(readManaged(values, (text) => readPackText(text, '0.1.0'))).toMatchObject({
        refused: [],
        accepted: { organisation: 'Northmoor Health IT' },
      });
  });

  it('names in its release notes every risk that stays at 10 or more', () => {
    const [row = ''] = page.match(/\| Risks that stay at 10 or more .*/) ?? [];
    const high = readHazardLog(read('docs/safety/hazard-log.md')).filter(
      ({ parts }) => (readRisk(parts.get('Residual risk') ?? '') ?? 0) >= 10,
    );
    expect(high.length).toBeGreaterThan(0);
    expect(high.map(({ id, name }) => `${id} ${name}`).filter((hazard) => !row.includes(hazard))).toEqual([]);
    expect([...row.matchAll(/\bH\d+/g)].map(([id]) => id)).toEqual(high.map(({ id }) => id));
  });

  it('links to what is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(new URL(link, new URL('docs/', root))))).toEqual([]);
  });
});

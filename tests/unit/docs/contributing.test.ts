/** What CONTRIBUTING.md asks of each check, editor, site profile and preset, asked of all that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acrossChecks } from '../../../lib/checklist/checks/across-fields.ts';
import { recordChecks } from '../../../lib/checklist/checks/with-record.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import { phrase } from '../../../lib/checklist/words.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const isThere = (path: string) => existsSync(new URL(path, root));
const listed = (path: string) => readdirSync(new URL(path, root), { withFileTypes: true });

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const bare = (file: string) => file.replace(/\.\w+$/, '');
const contributing = read('CONTRIBUTING.md');

describe('a check', () => {
  const files = listed('lib/checklist/checks').map(({ name }) => name);
  const across = files.filter((file) => read(`lib/checklist/checks/${file}`).match(/: (?:Across|Record)Check =/));

  it('is one file of its own name, and all of them are in use', () => {
    expect(across.map(bare).sort()).toEqual([...acrossChecks, ...recordChecks].map((check) => check.id).sort());
  });

  it.each(across)('%s says in words when it speaks, and is tested under its name', (file) => {
    const source = read(`lib/checklist/checks/${file}`);
    expect(source).toMatch(/^\/\*\*/);
    expect(source).toMatch(new RegExp(`export const ${camel(bare(file))}: (?:Across|Record)Check =`));
    expect(read('tests/unit/checklist/checks.test.ts')).toContain(`describe('${bare(file)}'`);
    expect(read('docs/checks.md')).toContain(`| \`${bare(file)}\` |`);
    expect(read('docs/checks.md')).toContain(`- \`${bare(file)}\`: `);
  });
});

describe('an editor', () => {
  const kinds = listed('lib/editors').flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

  it('is looked for at all', () => expect(kinds.length).toBeGreaterThan(1));

  it.each(kinds)('%s has both halves, both are in use, and what its reader sees is tested', (kind) => {
    const name = camel(kind);
    expect(read(`lib/editors/${kind}/reader.ts`)).toContain(`export const ${name}Reader: EditorReader`);
    expect(read(`lib/editors/${kind}/reader.ts`)).toContain(`id: '${kind}'`);
    expect(read(`lib/editors/${kind}/writer.ts`)).toContain(`export const ${name}Writer: EditorWriter`);
    expect(read('entrypoints/page-agent/editor-eye.ts')).toMatch(new RegExp(`\\b${name}Reader\\b`));
    expect(read('entrypoints/page-hands/hands.ts')).toMatch(new RegExp(`WRITERS[^;]*\\b${name}Writer\\b`));
    expect(isThere(`tests/unit/editors/${kind}.test.ts`)).toBe(true);
  });
});

describe('a site profile', () => {
  const ids = listed('lib/record/profiles').map(({ name }) => bare(name));

  it.each(ids)('%s is in use, says against what it was verified, and is tested', (id) => {
    const profile = JSON.parse(read(`lib/record/profiles/${id}.json`));
    const background = read('entrypoints/background/index.ts');
    const imported = background.match(new RegExp(`import (\\w+) from '[^']*/profiles/${id}\\.json'`))?.[1];
    expect(imported, 'imported by the background').toBeDefined();
    expect(background).toMatch(new RegExp(`PROFILES = \\[[^\\]]*\\b${imported}\\b`));
    expect(profile.verified.against).not.toBe('');
    expect(profile.verified.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { ids, names, born = [] } = profile.client;
    expect(ids.length > 0 || (names.length > 0 && born.length > 0), 'a number, or name and date of birth').toBe(true);
    const tests = listed('tests/unit/hosts').map(({ name }) => read(`tests/unit/hosts/${name}`));
    expect(tests.some((test) => test.includes(`profiles/${id}.json`))).toBe(true);
  });

  it.each(ids)('%s rests on no class name with a hash, which the next build would change', (id) => {
    const selects = [...read(`lib/record/profiles/${id}.json`).matchAll(/"select": "((?:[^"\\]|\\.)+)"/g)].map(([, select = '']) => select);
    expect(selects.length).toBeGreaterThan(5);
    expect(selects.filter((select) => select.includes('___'))).toEqual([]);
  });
});

describe('a preset', () => {
  const ids = listed('lib/checklist/presets').map(({ name }) => bare(name));

  it('is shipped', () => expect(presets.map(({ id }) => id).sort()).toEqual([...ids].sort()));

  it.each(ids)('%s names its pack after itself, knows note types, requires six fields at most, and is tested', (id) => {
    const pack = JSON.parse(read(`lib/checklist/presets/${id}.json`));
    expect(pack.id).toBe(`preset-${id.replaceAll('_', '-')}`);
    const [checklist] = pack.checklists;
    expect(checklist.appliesTo.noteTypes.length).toBeGreaterThan(0);
    const required = checklist.fields.filter((field: { need: string }) => field.need === 'required');
    expect(required.length).toBeGreaterThan(0);
    expect(required.length).toBeLessThanOrEqual(6);
    expect(read('tests/unit/checklist/presets.test.ts')).toMatch(new RegExp(`^\\s+${id}:`, 'm'));
    expect(isThere(`lib/checklist/examples/${id}.json`)).toBe(true);
  });

  it('claims no words for a kind of note that another one claims', () => {
    const claimed = presets.flatMap((preset) => [...new Set(preset.appliesTo.noteTypes.map((words) => phrase(words)))]);
    expect(claimed.filter((words, i) => claimed.indexOf(words) !== i)).toEqual([]);
  });
});

describe('the ways that the documents name', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'docs/platforms.md', 'docs/permissions.md'];
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

  it.each(documents)('%s links to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    const base = new URL(path, root);
    expect(links.filter((link) => !existsSync(new URL(link, base)))).toEqual([]);
  });

  it.each(documents)('%s names commands that are there', (path) => {
    const named = [...read(path).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('CONTRIBUTING.md names files that are there', () => {
    const named = [...contributing.matchAll(/`((?:lib|entrypoints|tests|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../components');
const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const styles = readFileSync(join(ROOT, 'styles.css'), 'utf8');

describe('the rooms of the components', () => {
  it.each(folders.map(({ name }) => name))('%s has its component and its examples', (name) => {
    const files = readdirSync(join(ROOT, name));
    expect(files).toContain(`${name}.tsx`);
    expect(files).toContain('examples.tsx');
    for (const file of files.filter((each) => each.endsWith('.css'))) expect(styles).toContain(`./${name}/${file}`);
  });

  it.each(sources)('%s imports nothing that acts', (path) => {
    const imports = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from = '']) => from);
    const allowed = /^(preact(\/hooks)?|\.\.?\/.*)$/;
    expect(imports.filter((from) => !allowed.test(from))).toEqual([]);
    const walls = /lib\/(?!words\/|bridge\/view\.ts|checklist\/types\.ts|choice\/types\.ts|note\/types\.ts|editing\/types\.ts)/;
    expect(imports.filter((from) => walls.test(from))).toEqual([]);
  });

  it.each(sources)('%s sets no style and no markup by string: the policy of the pages forbids it', (path) => {
    const source = readFileSync(join(ROOT, path), 'utf8');
    expect(source).not.toMatch(/\bstyle=["'{]|dangerouslySetInnerHTML|innerHTML/);
  });
});

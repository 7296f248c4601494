/** Pictures that are part of the repository: small, of the size that their name says, and shown somewhere. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const at = (path: string) => new URL(path, root);

/** Width and height stand in a PNG's first chunk. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = readFileSync(at(path));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the icon', () => {
  it.each([16, 32, 48, 96, 128])('stands in %i pixels', (size) => {
    expect(sizeOf(`public/icon/${size}.png`)).toEqual([size, size]);
  });
});

describe('the pictures of the README', () => {
  const readme = readFileSync(at('README.md'), 'utf8');

  it.each(readdirSync(at('docs/images')))('%s is shown, is small, and is described for those who do not see it', (file) => {
    expect(statSync(at(`docs/images/${file}`)).size).toBeLessThanOrEqual(250_000);
    const said = readme.match(new RegExp(`!\\[([^\\]]*)\\]\\(docs/images/${file}\\)`))?.[1];
    expect(said?.length ?? 0).toBeGreaterThan(40);
  });
});

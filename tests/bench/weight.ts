/** What the built extension weighs: the bytes that a frame or a screen really loads. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const distOf = (browser: 'chrome' | 'firefox') => join(root, '.output', `${browser}-mv3`);

export interface Weight {
  readonly raw: number;
  readonly gz: number;
}

export function weigh(code: string): Weight {
  return { raw: Buffer.byteLength(code), gz: gzipSync(code, { level: 9 }).length };
}

export const readBuilt = (dist: string, path: string): string => readFileSync(join(dist, path), 'utf8');

/** Files that a chunk imports, at once or later, as paths inside the extension. */
function importsOf(path: string, code: string): string[] {
  const named = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)].map(([, to = '']) => to);
  return named.map((to) => normalize(join(dirname(path), to)));
}

/** Every script that an extension page loads, following imports; paths inside the extension, each once. */
export function scriptsOf(dist: string, page: string): string[] {
  const html = readBuilt(dist, page);
  const found = [...html.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path);
  for (const path of found) {
    for (const next of importsOf(path, readBuilt(dist, path))) if (!found.includes(next)) found.push(next);
  }
  return found;
}

/** All scripts of a page together; each is compressed by itself, as a browser would fetch it. */
export function weightOfPage(dist: string, page: string): Weight {
  const weights = scriptsOf(dist, page).map((path) => weigh(readBuilt(dist, path)));
  return { raw: weights.reduce((sum, { raw }) => sum + raw, 0), gz: weights.reduce((sum, { gz }) => sum + gz, 0) };
}

import { join } from 'node:path';
import { build } from 'vite';
import { root } from './weight.ts';

/** The extension's own reader of displayed words, as a script that lends `readWords` to a page. */
export async function wordsReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: { write: false, lib: { entry: join(root, 'lib', 'record', 'words.ts'), formats: ['iife'], name: 'handrailWords' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = first && 'output' in first ? first.output[0].code : '';
  return `${code}; globalThis.readWords = handrailWords.readWords;`;
}

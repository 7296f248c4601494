/** The browser's own files of what an extension stores, read as somebody would who has a copy of the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';

/** The ways in which browsers write text: a byte a letter where that does, else two, whichever of them comes first. */
const waysOf = (word: string): Buffer[] => [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()];

const START = 4;
const placeOf = (start: number): number => (start ^ (start >>> 16)) & 0xffff;

/** Which words stand in these bytes, in one look at each byte: a look at all of them for each way of each word took five times as long. */
function makeSearch(words: readonly string[]): (bytes: Buffer) => Set<string> {
  const byStart = new Map<number, { readonly word: string; readonly way: Buffer }[]>();
  const isStart = new Uint8Array(0x1_0000);
  for (const word of words)
    for (const way of waysOf(word)) {
      if (way.length < START) throw new Error(`${word} is too short to be searched for.`);
      const start = way.readUInt32BE(0);
      isStart[placeOf(start)] = 1;
      byStart.set(start, [...(byStart.get(start) ?? []), { word, way }]);
    }
  return (bytes) => {
    const found = new Set<string>();
    let last = 0;
    for (let n = 0; n < bytes.length; n += 1) {
      last = ((last << 8) | (bytes[n] as number)) >>> 0;
      if (isStart[placeOf(last)] === 0) continue;
      const from = n + 1 - START;
      for (const { word, way } of byStart.get(last) ?? [])
        if (from >= 0 && bytes.compare(way, 0, way.length, from, Math.min(bytes.length, from + way.length)) === 0) found.add(word);
    }
    return found;
  };
}

/** Every file below a folder that holds one of these words in one of the ways in which browsers write text. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const search = makeSearch(words);
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // A file that went while they were listed is none.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    for (const word of search(readFileSync(path))) found.push(`${name}: ${word}`);
  }
  return found;
}

/** Where this browser keeps what extensions store, and nothing that pages store. */
export const ownFolders = (session: Session): string[] => {
  if (session.kind === 'firefox') {
    const root = join(session.profile, 'storage', 'default');
    return readdirSync(root)
      .filter((name) => name.startsWith('moz-extension'))
      .map((name) => join(root, name));
  }
  const root = join(session.profile, 'Default');
  const indexed = readdirSync(join(root, 'IndexedDB')).filter((name) => name.startsWith('chrome-extension_'));
  const local = readdirSync(root).filter((name) => name.includes('Extension') && statSync(join(root, name)).isDirectory());
  return [...indexed.map((name) => join(root, 'IndexedDB', name)), ...local.map((name) => join(root, name))];
};

/** Where the browser keeps the database, and not the settings. */
export const databaseFolders = (session: Session): string[] =>
  ownFolders(session).filter((folder) => (session.kind === 'firefox' ? !folder.includes('^') : folder.includes('IndexedDB')));

/** Beside the drafts, in a database of the same extension, in clear: a search that finds this looks in the right place. */
export const layInClear = (own: Page, text: string): Promise<void> =>
  own.evaluate(
    (words: string) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('control');
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite');
          writing.objectStore('rows').add(words);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    text,
  );

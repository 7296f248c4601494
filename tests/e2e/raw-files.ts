/** The browser's own files of what an extension stores, read as somebody would who has a copy of the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';

/** Every file below a folder that holds one of these words in one of the ways in which browsers write text. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // A file that went while they were listed is none.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(path);
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    for (const word of words)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')) || swapped.includes(Buffer.from(word, 'utf16le')))
        found.push(`${name}: ${word}`);
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

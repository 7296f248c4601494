/** The transcript of a tour, `tour.txt`, and the names of its pictures. Written as it goes, so that a tour that fails tells how far it came. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Book {
  /** A new heading. */
  begin(title: string): void;
  write(sentence: string): void;
  /** What a screen says, line by line. */
  quote(from: string, text: string): void;
  /** The file for a picture, numbered in order, and a line about it. */
  picture(name: string): string;
  /** The file of a picture that was taken. */
  fileOf(name: string): string;
  close(): void;
}

export function startBook(folder: string): Book {
  const path = join(folder, 'tour.txt');
  const started = Date.now();
  const files = new Map<string, string>();
  let steps = 0;
  writeFileSync(path, 'Handrail at work, on the demonstration record system. Everybody in it is invented.\n');
  const write = (sentence: string) => appendFileSync(path, `${sentence}\n`);
  return {
    begin(title) {
      steps += 1;
      write(`\n${steps}. ${title}\n`);
    },
    write,
    quote(from, text) {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      write(`${from} says:\n${lines.map((line) => `  | ${line.trim()}`).join('\n')}`);
    },
    picture(name) {
      const file = `${String(files.size + 1).padStart(2, '0')}-${name}.png`;
      files.set(name, file);
      write(`Picture: ${file}`);
      return join(folder, file);
    },
    fileOf(name) {
      const file = files.get(name);
      if (!file) throw new Error(`No picture named ${name} was taken.`);
      return file;
    },
    close: () => write(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`),
  };
}

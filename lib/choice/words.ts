/**
 * Looking for words in a note without changing it. `fold` keeps every offset, so that what is found in the folded text
 * stands at the same place in the raw one. Phrases are plain words, found by `indexOf`: nothing here can backtrack.
 */

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\r': '\n',
};

const UNPLAIN = /[\u2018\u2019\u201c\u201d\u2010-\u2014\u00a0\u202f\t\r]/g;

function plainUnit(unit: string): string {
  const plain = PLAIN[unit] ?? unit.toLowerCase();
  // "İ" grows when lowered; offsets matter more than one rare letter.
  return plain.length === 1 ? plain : unit;
}

/** Lower case, straight quotes and hyphens, plain spaces; the same length as `text`. */
export function fold(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered.replace(UNPLAIN, plainUnit);
  let folded = '';
  for (let i = 0; i < text.length; i += 1) folded += plainUnit(text.charAt(i));
  return folded;
}

/** A letter or digit of any script; an apostrophe does not join words here ("Ava's" holds the word "Ava"). */
export function isWordUnit(unit: string): boolean {
  return unit !== '' && (unit.toLowerCase() !== unit.toUpperCase() || (unit >= '0' && unit <= '9'));
}

/** The same of the unit of a text at `at`; nearly all are plain letters, spaces and stops. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return isWordUnit(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Where `phrase` stands as whole words in `folded`, from `from` on; -1 when it does not. Both sides folded. */
export function findPhrase(folded: string, phrase: string, from = 0): number {
  if (phrase === '') return -1;
  for (let at = folded.indexOf(phrase, from); at !== -1; at = folded.indexOf(phrase, at + 1)) {
    const isStart = at === 0 || !isWordAt(phrase, 0) || !isWordAt(folded, at - 1);
    const end = at + phrase.length;
    if (isStart && (!isWordAt(phrase, phrase.length - 1) || !isWordAt(folded, end))) return at;
  }
  return -1;
}

export function says(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(folded, phrase) !== -1);
}

/** Begins with one of the phrases as whole words, after marks that open a line ("[", "*", "-", spaces). */
export function opensWith(folded: string, phrases: readonly string[]): boolean {
  let start = 0;
  while (start < folded.length && '[(*-#=> \n"'.includes(folded.charAt(start))) start += 1;
  return phrases.some((phrase) => folded.startsWith(phrase, start) && !isWordUnit(folded.charAt(start + phrase.length)));
}

export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, without their breaks. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (i < text.length && unit !== 10 && unit !== 13) continue;
    lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;
/** What may stand behind a stop that ends a sentence: a space, a quotation mark, a bracket. */
const isGap = (code: number): boolean => code === 32 || code === 34 || code === 39 || code === 41;

/** Sentences: up to ". ", "! ", "? " or a line's end. Abbreviations cut too early, which only narrows what is looked at. */
export function sentencesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  for (const line of linesOf(text)) {
    let start = line.start;
    for (let i = line.start; i <= line.end; i += 1) {
      if (i < line.end && !(isStop(text.charCodeAt(i)) && (i + 1 >= line.end || isGap(text.charCodeAt(i + 1))))) continue;
      const end = Math.min(i + 1, line.end);
      if (!isWhite(text, start, end)) found.push({ start, end });
      start = end;
    }
  }
  return found;
}

/** Nothing is left when it is trimmed. Nearly every stretch begins with a plain letter. */
function isWhite(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code < 128) return false;
    if (code >= 128) return text.slice(at, end).trim() === '';
  }
  return text.slice(start, end).trim() === '';
}

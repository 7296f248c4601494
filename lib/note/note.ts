/**
 * Plain text → note. Heading shape only: what a label means is the checklist's business.
 * Never throws, whatever the text: control characters, lone surrogates, a megabyte in one line.
 */
import { readMarks } from './headings.ts';
import type { Mark } from './mark.ts';
import { readRows } from './rows.ts';
import { trim } from './span.ts';
import type { Note, Section } from './types.ts';

export interface ReadOptions {
  /** False when the reader knows that this is not all of the note. Default true. */
  readonly whole?: boolean | undefined;
}

/** Closing signs of bold, table and inline tags that stand between a heading and its words. */
const leadingSigns = /(?:\*\*|\||:|<\/(?:b|strong|u|i|em|span)>)/y;

const closingTag = /<\/?[a-z][^<>]{0,60}>$/i;
const mostSigns = 8;

/** Where the content ends before white space, table bars and tags. */
function contentEnd(text: string, start: number, end: number): number {
  let to = trim(text, start, end).end;
  for (let steps = 0; steps < mostSigns && to > start; steps += 1) {
    const last = text.charCodeAt(to - 1);
    if (last !== 124 && last !== 62) break;
    const tag = last === 62 ? closingTag.exec(text.slice(Math.max(start, to - 64), to)) : null;
    if (last === 62 && !tag) break;
    to = trim(text, start, to - (tag ? tag[0].length : 1)).end;
  }
  return to;
}

/** The content of a section: without white space, and without the signs that close its heading. */
export function bodyBetween(text: string, start: number, end: number): Section['body'] {
  let from = start;
  for (let steps = 0; steps < mostSigns; steps += 1) {
    const at = trim(text, from, end);
    leadingSigns.lastIndex = at.start;
    if (at.start >= end || !leadingSigns.test(text) || leadingSigns.lastIndex > end) break;
    from = leadingSigns.lastIndex;
  }
  const body = trim(text, from, end);
  return { start: body.start, end: Math.max(body.start, contentEnd(text, body.start, body.end)) };
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  const sure = readMarks(text, readRows(text)).filter((mark) => mark.isSure);
  const first = sure[0]?.start ?? text.length;
  const opening = bodyBetween(text, 0, first);
  if (opening.end > opening.start) sections.push({ heading: null, body: opening });
  for (let i = 0; i < sure.length; i += 1) {
    const mark = sure[i] as Mark;
    const end = Math.max(mark.bodyStart, sure[i + 1]?.start ?? text.length);
    sections.push({ heading: mark.label, body: bodyBetween(text, mark.bodyStart, end) });
  }
  return sections;
}

/** A note whose sections are read when somebody asks for them: a review lays its own checklist over the text. */
class ReadNote implements Note {
  readonly text: string;
  readonly whole: boolean;
  #sections: readonly Section[] | null = null;

  constructor(text: string, whole: boolean) {
    this.text = text;
    this.whole = whole;
  }

  get sections(): readonly Section[] {
    this.#sections ??= sectionsOf(this.text);
    return this.#sections;
  }
}

/** Reads a note's text. Offsets are UTF-16 code units over `text` as given; nothing is normalised. */
export function readNote(text: string, options: ReadOptions = {}): Note {
  return new ReadNote(text, options.whole ?? true);
}

/**
 * Where a section ends before the next heading does: "Risk: none" and on the next line "She will ring on Friday". What is written beside a
 * heading is mostly all that belongs to it; a line below, or a sentence behind a heading in running text, that plainly says what another
 * field asks for is prose again. Only for fields that have no heading of their own.
 */
import { trim } from '../note/span.ts';
import type { Heading, NoteLines, NoteRow } from './note-lines.ts';
import { sentencesIn } from './prose-lines.ts';
import type { Points } from './sentence-scores.ts';

/** Points from which words plainly speak for a field. */
const plainly = 4;
/** UTF-16 code units. */
const shortestParagraph = 80;
/** Longer sections, in lines, are what they say they are. */
const mostLines = 40;
/** More sentences than this behind the first one on a heading's line are a paragraph that only begins with a label, where the note has hardly a heading. */
const mostBeside = 2;
const mostHeaded = 2;
const listed = /^\s*(?:[-*•·–>|]|\(?\d{1,2}[.)]|[a-zA-Z][.)])\s?/;

/** Of lines that begin with a letter hardly one is an item ("b) ..."): they are told without the expression. */
function isListed(text: string, { start }: NoteRow): boolean {
  if (isLetter(text.charCodeAt(start))) return text.charCodeAt(start + 1) === 46 || text.charCodeAt(start + 1) === 41;
  return listed.test(text.slice(start, start + 12));
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const bulleted = /^[-*•·–>]\s/;

function speaksElsewhere(points: readonly Points[] | null, own: readonly number[], taken: ReadonlySet<number>): boolean {
  if (points === null) return false;
  const said = points.reduce((most, { field, score }) => (own.includes(field) ? Math.max(most, score) : most), 0);
  return points.some(({ field, score }) => score >= plainly && score > said && !taken.has(field));
}

/** Sentences below a blank line, where the words beside the heading were no more than a line. */
function isParagraph(text: string, row: NoteRow): boolean {
  return row.afterBlank && row.end - row.start >= shortestParagraph && /[.!?]["'”’)]?\s+\S/u.test(text.slice(row.start, row.end));
}

/** Where the body of `heading`, which would end at `end`, ends already. */
export function spillOf(lines: NoteLines, heading: Heading, end: number, taken: ReadonlySet<number>): number {
  const { text, rows } = lines;
  const { start } = heading.row;
  const body = trim(text, start + heading.bodyStart, end);
  if (body.start === body.end || /[\r\n]/.test(text.slice(start + heading.label.end, body.start))) return end;
  const own = heading.resolved?.fields ?? [];
  const { from, to } = lines.rowsOf(body);
  const row = rows[from] as NoteRow;
  // Not where nothing is asked of them: what stands beside a heading is most of many a note, and reading it most of the work.
  const isAsked = heading.mark.isInner || taken.size <= mostHeaded;
  const later = isAsked ? sentencesIn(lines, row, { start: body.start, end: Math.min(end, row.end) }).slice(1) : [];
  if (heading.mark.isInner || later.length > mostBeside) {
    const other = later.find(({ points }) => speaksElsewhere(points, own, taken));
    if (other) return row.start + other.start;
  }
  const isPart = (row: NoteRow) => sentencesIn(lines, row, row).some(({ points }) => points?.some(({ field }) => own.includes(field)));
  const isPointed = heading.mark.isListed && !heading.mark.isNumbered;
  for (let n = from + 1; n < Math.min(to, from + mostLines); n += 1) {
    const row = rows[n] as NoteRow;
    // Headings that are points of a list: the next point is no part of this one.
    if (row.end <= end && isPointed && bulleted.test(text.slice(row.start, row.start + 12))) return row.start;
    if (row.end > end || isListed(text, row)) continue;
    if (isParagraph(text, row) && !isPart(row)) return row.start;
    const said = sentencesIn(lines, row, row).filter(({ points }) => points !== null);
    // Of a paragraph any sentence tells, unless one of them is about the heading; of a line the first.
    const telling = row.end - row.start >= shortestParagraph && !isPart(row) ? said : said.slice(0, 1);
    if (telling.some(({ points }) => speaksElsewhere(points, own, taken))) return row.start;
  }
  return end;
}

/**
 * The lines of a note that is being written, kept from one key to the next with what was read from each.
 *
 * The contract that lets a line be kept: **what a rule says of a line is a pure function of the line's own words (with its break)
 * and of whether it is the first one and the lines beside it are blank**. Such rules are given the line as a string of its own, so that they can't look further.
 * What they answer is in offsets from the line's start, and holds no piece of the note's text.
 * `changeRows` leaves the same rows as `readRows` of the new text would: a property test holds it to that.
 */
import type { Change } from './change.ts';
import { lineFrom, longestBreak } from './lines.ts';
import { type Opening, openLine } from './opening.ts';
import type { Span } from './types.ts';

/** A line, its place in the note as it stands now, and the facts that a room keeps about it. */
export interface Row<Facts> extends Span {
  start: number;
  end: number;
  next: number;
  /** Offsets from the line's start. */
  readonly opening: Opening;
  readonly isBlank: boolean;
  /** A blank line, or the note's beginning, stands before it. */
  afterBlank: boolean;
  nextIsBlank: boolean;
  /** The note's first line. */
  isFirst: boolean;
  /** Null until asked for, and again after anything changed that they are read from. */
  facts: Facts | null;
}

/** The words of a line with its break, as a string of its own. */
export function wordsOf(text: string, row: Row<unknown>): string {
  return text.slice(row.start, row.next);
}

function rowFrom<Facts>(text: string, start: number): { row: Row<Facts>; isLast: boolean } {
  const { end, next, isLast } = lineFrom(text, start);
  const opening = openLine(text.slice(start, next), { start: 0, end: end - start });
  const isBlank = opening.at >= end - start;
  return { row: { start, end, next, opening, isBlank, afterBlank: false, nextIsBlank: false, isFirst: false, facts: null }, isLast };
}

/** Lets the rows from `first` to `last` know what stands beside them. */
function setBeside<Facts>(rows: readonly Row<Facts>[], first: number, last: number): void {
  for (let n = Math.max(0, first); n <= last && n < rows.length; n += 1) {
    const row = rows[n] as Row<Facts>;
    const afterBlank = rows[n - 1]?.isBlank ?? true;
    const nextIsBlank = rows[n + 1]?.isBlank ?? true;
    const isFirst = n === 0;
    if (row.afterBlank === afterBlank && row.nextIsBlank === nextIsBlank && row.isFirst === isFirst) continue;
    row.afterBlank = afterBlank;
    row.nextIsBlank = nextIsBlank;
    row.isFirst = isFirst;
    row.facts = null;
  }
}

export function readRows<Facts>(text: string): Row<Facts>[] {
  const rows: Row<Facts>[] = [];
  for (let at = 0; ; ) {
    const { row, isLast } = rowFrom<Facts>(text, at);
    rows.push(row);
    if (isLast) break;
    at = row.next;
  }
  setBeside(rows, 0, rows.length - 1);
  return rows;
}

/** The row that holds `at`, by halving. */
export function rowAt(rows: readonly Span[], at: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows that a change took away, where they lay before it, and those that came instead. */
export interface Changed<Facts> {
  readonly gone: readonly Row<Facts>[];
  readonly made: readonly Row<Facts>[];
}

/** Brings the rows of the text before a change to the text after it; `text` is the one after. Rows that stand are the same objects. */
export function changeRows<Facts>(rows: Row<Facts>[], text: string, change: Change): Changed<Facts> {
  const shift = change.newEnd - change.oldEnd;
  // A tag that was cut in two or put together may begin well before the change; a pair of line ends just before it.
  const mayCutTag = text.slice(Math.max(0, change.start - longestBreak), change.start).includes('<');
  const first = rowAt(rows, Math.max(0, change.start - (mayCutTag ? longestBreak : 1)));
  const made: Row<Facts>[] = [];
  let old = first;
  let at = rows[first]?.start ?? 0;
  for (let isLast = false; !isLast; ) {
    const read = rowFrom<Facts>(text, at);
    made.push(read.row);
    isLast = read.isLast;
    at = read.row.next;
    while (old < rows.length && (rows[old] as Row<Facts>).start + shift < at) old += 1;
    // From a line's start beyond the change on, the lines are what they were.
    if (!isLast && at >= change.newEnd && rows[old]?.start === at - shift) break;
    if (isLast) old = rows.length;
  }
  for (let n = old; n < rows.length && shift !== 0; n += 1) {
    const row = rows[n] as Row<Facts>;
    row.start += shift;
    row.end += shift;
    row.next += shift;
  }
  const gone = rows.splice(first, old - first, ...made);
  setBeside(rows, first - 1, first + made.length);
  return { gone, made };
}

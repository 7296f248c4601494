/**
 * Heading shape: where a line looks as if it opens with a label. Says nothing about what the label means:
 * shape first, the team's words second, because fixed lists of headings miss most of what people really write.
 * Cost grows with the text and not faster.
 */
import { innerMarks } from './inner-headings.ts';
import { bracketMark, inlineMarks, openMark, ownLineMark } from './line-headings.ts';
import type { Frame, Mark } from './mark.ts';
import { type Row, wordsOf } from './rows.ts';

/**
 * Everything on a line that is shaped like a heading, in order of `start`, sure or not; offsets from the line's start. One line may
 * give several: a loose and a strict reading of its opening, then headings further along. `words` is the line with its break.
 */
export function marksOf(words: string, row: Row<unknown>): Mark[] {
  const marks: Mark[] = [];
  if (row.isBlank) return marks;
  const { opening, afterBlank, nextIsBlank, isFirst } = row;
  const frame: Frame = { line: { start: 0, end: row.end - row.start }, opening, afterBlank, nextIsBlank, isFirst };
  const found = bracketMark(words, frame, marks) || inlineMarks(words, frame, marks);
  if (!found) ownLineMark(words, frame, marks);
  const last = marks[marks.length - 1];
  const innerFrom = last ? Math.min(last.bodyStart, frame.line.end) : opening.at;
  openMark(words, frame, marks);
  innerMarks(words, frame, innerFrom, marks);
  return marks;
}

export function shifted<T extends Mark>(mark: T, by: number): T {
  const { label } = mark;
  return {
    ...mark,
    start: mark.start + by,
    label: { start: label.start + by, end: label.end + by },
    bodyStart: mark.bodyStart + by,
  };
}

/** The marks of all lines, in offsets of the text. */
export function readMarks(text: string, rows: readonly Row<unknown>[]): Mark[] {
  return rows.flatMap((row) => marksOf(wordsOf(text, row), row).map((mark) => shifted(mark, row.start)));
}

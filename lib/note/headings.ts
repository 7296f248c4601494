/**
 * Heading shape: where a line looks as if it opens with a label. Says nothing about what the label means:
 * shape first, the team's words second, because fixed lists of headings miss most of what people really write.
 * Cost grows with the text and not faster.
 */
import { innerMarks } from './inner-headings.ts';
import { inlineMarks, openMark, ownLineMark } from './line-headings.ts';
import type { Mark } from './mark.ts';
import { openLine } from './opening.ts';
import type { Span } from './types.ts';

/**
 * Everything in the note that is shaped like a heading, in order of `start`, sure or not. One line may give several:
 * a loose and a strict reading of its opening, then headings further along.
 */
export function readMarks(text: string, lines: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let afterBlank = true;
  let nextOpening = lines[0] && openLine(text, lines[0]);
  for (let n = 0; n < lines.length && nextOpening; n += 1) {
    const line = lines[n] as Span;
    const next = lines[n + 1];
    const opening = nextOpening;
    nextOpening = next && openLine(text, next);
    if (opening.at >= line.end) {
      afterBlank = true;
      continue;
    }
    const nextIsBlank = !next || !nextOpening || nextOpening.at >= next.end;
    const frame = { line, opening, afterBlank, nextIsBlank };
    const had = marks.length;
    const found = inlineMarks(text, frame, marks);
    if (!found) ownLineMark(text, frame, marks);
    const last = marks[marks.length - 1];
    const innerFrom = marks.length > had && last ? Math.min(last.bodyStart, line.end) : opening.at;
    openMark(text, frame, marks);
    innerMarks(text, frame, innerFrom, marks);
    afterBlank = false;
  }
  return marks;
}

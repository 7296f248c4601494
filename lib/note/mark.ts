/** A place in a note that is shaped like a heading. */
import type { Opening } from './opening.ts';
import type { Span } from './types.ts';

/**
 * How the label is set off from what follows it. `loose` marks (`;` `.` `#` `-` without a space) and `open` ones (nothing at all: the
 * whole opening of a line) count only with known words.
 */
export type Shape = 'colon' | 'dash' | 'question' | 'tab' | 'cell' | 'bold' | 'line' | 'loose' | 'open';

export interface Mark {
  /** Where the line's bullet, number or label begins: a body before it ends here. */
  readonly start: number;
  readonly label: Span;
  readonly bodyStart: number;
  readonly shape: Shape;
  /** Shape alone is enough to call it a heading. */
  readonly isSure: boolean;
  /** Opens with a bullet or number. */
  readonly isListed: boolean;
  /** Opens with a number or `#`: such lines are headings more often than bulleted ones. */
  readonly isNumbered: boolean;
  readonly isCaps: boolean;
  /** Stands after another heading on the same line; its label may begin with words that belong to the text before. */
  readonly isInner: boolean;
  /** A blank line, or the note's beginning, stands before it. */
  readonly afterBlank: boolean;
  /** On the note's first line: mostly its title. Offsets from a line's start can't tell. */
  readonly isOnFirstLine: boolean;
}

/** A line with what its neighbours say about it. */
export interface Frame {
  readonly line: Span;
  readonly opening: Opening;
  readonly afterBlank: boolean;
  readonly nextIsBlank: boolean;
  readonly isFirst: boolean;
}

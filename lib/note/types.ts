/**
 * What every room knows of a note. Ground floor: imports nothing of ours, holds no DOM node and no client detail.
 * Offsets everywhere are UTF-16 code units from zero (`string.slice(start, end)`), over the raw text as it was read.
 */

/** A half-open stretch of a note's text: `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading with what follows it until the next one. `heading` is null for text before the first heading. */
export interface Section {
  readonly heading: Span | null;
  /** The content without its heading, trimmed of white space at both ends; may be empty (`start === end`). */
  readonly body: Span;
}

/**
 * A note as the rest of the house sees it: plain text and where its sections lie.
 * Invariant: sections are in order, never overlap, and lie inside `text`.
 */
export interface Note {
  readonly text: string;
  readonly sections: readonly Section[];
  /** False when the page agent could not read all of it (cut at the size limit, a frame it could not enter). */
  readonly whole: boolean;
}

/** A stretch of a text that was compared with another: in both, in the earlier alone, in the later alone. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** As it is shown: of long stretches that stay only the number of words. */
export type ShownPiece = Piece | { readonly is: 'left-out'; readonly words: number };
